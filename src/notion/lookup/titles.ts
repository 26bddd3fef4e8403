import type { Expected, Namesake, NotionId, ObjectType } from '../../model.ts';
import { OBJECT_TYPE, OBJECT_TYPES } from '../../object-types.ts';
import { holdsSecret } from '../../secrets/scrub.ts';
import type { NotionClient } from '../client/client.ts';
import { searchPage } from '../client/requests.ts';
import type { Question } from '../question.ts';
import { readAny, type Sighting } from './sighting.ts';

/** Searches for titles in one run, one for each missing ID. */
const MOST_SEARCHES = 20;

/**
 * Finds the objects that missing IDs were meant to be by what the file says about them: searches Notion for these
 * words, and names an object of an expected type whose title is these words. If several objects have such a title,
 * none is named.
 */
export async function namesakesOf(
  missing: readonly Question[],
  client: NotionClient,
): Promise<Map<NotionId, Namesake>> {
  const searches = new Map<string, Promise<readonly Sighting[]>>();
  const found = new Map<NotionId, Namesake>();
  await Promise.all(
    missing.map(async ({ id, expected, clues = [] }) => {
      // What is in a file may be a secret, and a secret is not sent anywhere.
      const clue = clues.find(each => !holdsSecret(each)) ?? '';
      const words = wordsOfTitle(clue);
      const wanted = typesOf(expected);
      const type = searchableType(wanted);
      if (words.length === 0 || type === null) return;
      const key = `${type}:${words.join(' ')}`;
      if (!searches.has(key) && searches.size >= MOST_SEARCHES) return;
      const searching = searches.get(key) ?? search(words, type, client);
      searches.set(key, searching);
      const only = theOnly(await searching, words, wanted);
      // A search can show an object that its own endpoint does not find.
      if (only && only.id !== id) found.set(id, { ...only, words: clue });
    }),
  );
  return found;
}

/** The expected types; empty if an object of any type is expected. */
function typesOf(expected: readonly Expected[]): ReadonlySet<ObjectType> {
  return new Set(expected.some(types => types.length === 0) ? [] : expected.flat());
}

/** The type to search for: databases are found by their data sources. Null if the index contains no expected type. */
function searchableType(wanted: ReadonlySet<ObjectType>): 'page' | 'data_source' | 'any' | null {
  const isPage = wanted.has('page');
  const isSource = wanted.has('data_source') || wanted.has('database');
  if (wanted.size === 0 || (isPage && isSource)) return 'any';
  return isPage ? 'page' : isSource ? 'data_source' : null;
}

async function search(
  words: readonly string[],
  type: 'page' | 'data_source' | 'any',
  client: NotionClient,
): Promise<readonly Sighting[]> {
  const query = { words: withoutType(words).join(' '), type: type === 'any' ? null : type };
  const result = await client.ask(searchPage(null, query), 'hint');
  return result.kind === 'answer' ? result.value.results.flatMap(each => readAny(each) ?? []) : [];
}

/** The one object of an expected type whose title is these words. */
function theOnly(
  sightings: readonly Sighting[],
  words: readonly string[],
  wanted: ReadonlySet<ObjectType>,
): Omit<Namesake, 'words'> | null {
  const matching = sightings.filter(
    ({ object }) => object.title !== null && !object.inTrash && isSameTitle(object.title, words),
  );
  const candidates = matching.flatMap(sighting => asExpected(sighting, wanted));
  const distinct = new Map(candidates.map(each => [each.id, each]));
  const [only] = distinct.values();
  return only && distinct.size === 1 ? only : null;
}

/** The object itself, or the database of a data source if a database is expected. */
function asExpected({ id, object }: Sighting, wanted: ReadonlySet<ObjectType>): Omit<Namesake, 'words'>[] {
  const { type, title, databaseId } = object;
  if (wanted.size === 0 || wanted.has(type)) return [{ id, type, title }];
  const isOfDatabase = type === 'data_source' && databaseId !== null && wanted.has('database');
  return isOfDatabase ? [{ id: databaseId, type: 'database', title }] : [];
}

/**
 * Whether a title is these words: without regard to case, accents, punctuation, and words that only name a type
 * (`Tasks database`, `tasks`). The slug of a URL leaves out letters that are not ASCII.
 */
function isSameTitle(title: string, words: readonly string[]): boolean {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const own = wordsOfTitle(title);
  return withoutType(own).join(' ') === withoutType(words).join(' ') || slug === words.join(' ');
}

/** The words of a title or of a clue, in lower case and without accents. */
function wordsOfTitle(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const TYPE_WORDS: ReadonlySet<string> = new Set(
  OBJECT_TYPES.flatMap(type => OBJECT_TYPE[type].keyWords.flatMap(word => word.split(' '))),
);

function withoutType(words: readonly string[]): readonly string[] {
  const left = words.filter(word => !TYPE_WORDS.has(word));
  return left.length > 0 ? left : words;
}
