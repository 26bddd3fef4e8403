import type { Reference } from '../model.ts';
import { OBJECT_TYPE, OBJECT_TYPES } from '../object-types.ts';
import { wordsOf } from './words.ts';

/** Words at the end of a key that say what kind of value it has. */
const VALUE_WORDS: ReadonlySet<string> = new Set('id ids uuid uuids url urls link uri'.split(' '));

/** Words that name a type, in the singular and the plural. */
const TYPE_WORDS: ReadonlySet<string> = new Set(
  OBJECT_TYPES.flatMap(type => OBJECT_TYPE[type].keyWords)
    .flatMap(words => words.split(' '))
    .flatMap(word => [word, `${word}s`]),
);

/**
 * What a reference says about the object that it means, in words that may be its title: the slug of its URL, its
 * label (`tasks:<ID>`), the words of its key. The most reliable comes first.
 */
export function cluesOf({ key, value, label, reading }: Reference): string[] {
  if (reading.kind !== 'id') return [];
  const slug = slugOf(value, reading.id.replaceAll('-', ''));
  const clues = [slug, label ? nameIn(label) : '', nameInKey(key)];
  return [...new Set(clues)].filter(clue => clue !== '');
}

/** The title in front of the ID in a URL, decoded: `Meeting notes` in `notion.so/Meeting-notes-<ID>`. */
function slugOf(value: string, digits: string): string {
  const at = value.toLowerCase().indexOf(digits);
  if (value[at - 1] !== '-') return '';
  const before = value.slice(0, at - 1);
  const slug = decoded(before.slice(before.lastIndexOf('/') + 1));
  return slug.replaceAll('-', ' ').trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The words of the innermost part of a key that names something: `team tasks` of `notion.teamTasks.databaseId`. */
function nameInKey(key: string): string {
  for (const part of key.split('.').reverse()) {
    const name = nameIn(part.replace(/\[\d+\]/g, ''));
    if (name !== '') return name;
  }
  return '';
}

/** `team tasks` of `NEXT_PUBLIC_NOTION_TEAM_TASKS_DB_ID`; empty if all words are about the type or the value. */
function nameIn(text: string): string {
  const words = wordsOf(text);
  const notion = words.lastIndexOf('notion');
  const after = trimmed(words.slice(notion + 1));
  const name = after.length > 0 || notion < 0 ? after : trimmed(words.slice(0, notion));
  const isName = name.some(word => !TYPE_WORDS.has(word) && !/^\d+$/.test(word));
  return isName ? name.join(' ') : '';
}

/** Without the words at the end for the value and, in front of those, for the type. */
function trimmed(words: readonly string[]): readonly string[] {
  const isLast = (kind: ReadonlySet<string>, end: number) => kind.has(words[end - 1] ?? '');
  let end = words.length;
  while (isLast(VALUE_WORDS, end)) end--;
  while (isLast(TYPE_WORDS, end)) end--;
  return words.slice(0, end);
}
