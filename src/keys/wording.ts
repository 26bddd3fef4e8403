import type { ObjectType } from '../model.ts';
import { remembering } from '../text/memory.ts';
import { trimEndOf } from '../text/trim.ts';
import {
  ADDRESSES,
  ASIDE,
  ATTRIBUTES,
  HASHES,
  NEUTRAL,
  PARTS,
  PRECEDENCE,
  PROGRAMS,
  RELATIONS,
  SEALED,
  SECRETS,
  SERVICES,
  STORES,
  TYPE_NAMES,
  type TypeName,
  UNRETRIEVABLE,
} from './vocabulary.ts';
import { wordsOf } from './words.ts';

/**
 * What the words of one key say about its value. Measured on real configuration files: a type word is in three of
 * four Notion keys and is right nearly always.
 */
export interface Wording {
  /** Contains the whole word *notion* (never *notional*, *notion2*). */
  readonly notion: boolean;
  readonly type: ObjectType | null;
  /** The type word is plural: below it are several of them. */
  readonly plural: boolean;
  /** The type word is the last that counts: the value is one, not something about one. */
  readonly typeLast: boolean;
  /** Only the type word (and *notion*): `users`, `notion_pages`. */
  readonly typeOnly: boolean;
  /** The type word is one of those that are common elsewhere: *table*, *agent*. */
  readonly weakType: boolean;
  readonly id: boolean;
  /** Only *id* (and *notion* and words that name no object): `id`, `notion_root_id`. */
  readonly idOnly: boolean;
  /** Ends in *url*, *link* and the like: the key asks for an address, not for an ID. */
  readonly address: boolean;
  /** The head noun names something that cannot be retrieved by ID. */
  readonly out: boolean;
  /** The value is a secret, a hash or a version. No context makes it an ID. */
  readonly secret: boolean;
  /** Names something beside Notion's objects, or a part of one; gives way to a type word. */
  readonly aside: boolean;
  /** Below it are parts of an object, or of another program. */
  readonly parts: boolean;
  /** Directly below it are names of programs or packages: `scripts`, `devDependencies`. */
  readonly programs: boolean;
  /** Nothing below it is a reference: `examples`, `set-cookie`. */
  readonly sealed: boolean;
  /** The value is something about an object (its name, its size), hardly its ID. */
  readonly attribute: boolean;
  /** Points from one object to another of unknown type: `parent`, `owner`, `template`. */
  readonly relation: boolean;
  /** Names another service. */
  readonly service: boolean;
  /** Names a service behind *notion* whose own objects have the same names: `NOTION_D1_DATABASE_ID`. */
  readonly store: boolean;
  /** The type word is *collection*, which other systems use too. */
  readonly isCollection: boolean;
  /** A plural noun that names no type: `widgets`. */
  readonly otherPlural: boolean;
  /** Only carries the value of the key above it: `value`, `default`. */
  readonly isCarrier: boolean;
}

const CARRIERS = new Set(['value', 'default', 'default value', 'default factory', 'fallback', 'const']);

interface TypeWord extends TypeName {
  readonly first: number;
  readonly last: number;
}

const COLLECTIONS: ReadonlySet<string> = new Set(['collection', 'collections']);
const ID_WORDS: ReadonlySet<string> = new Set(['id', 'ids', 'uuid', 'uuids']);
/** Words after the head noun that are not nouns of the value. */
const isTrailing = (word: string) => ADDRESSES.has(word) || ID_WORDS.has(word) || /^(?:v|\d+)$/.test(word);
/** Words between the head noun and *id*: `NOTION_CLIENT_DEFAULT_ID`. */
const BETWEEN = new Set(['root', 'default', 'main', 'test', 'dev', 'prod', 'production', 'staging']);

/**
 * Says what the words of one key, or of a file's name, mean.
 *
 * @param raw as `wordsOf` returns them
 * @param isTitle the key is a title that somebody gave (`Azure Key Vault`), so that not every word is about the value
 */
export function wordingOf(raw: readonly string[], isTitle = false): Wording {
  const words = raw.map(word => trimEndOf(word, '0123456789') || word);
  const idAt = words.findLastIndex(word => ID_WORDS.has(word));
  const id = idAt >= 0;
  const nounAt = nounIndex(words, idAt);
  const noun = words[nounAt] ?? '';
  const types = typeWords(words).filter(type => !type.onlyAsHead || type.last === nounAt);
  const head = headOf(types, idAt, words.length);
  const tail = words.at(-1) ?? '';
  const isTypePart = (i: number) => types.some(type => i >= type.first && i <= type.last);
  const isHead = head !== null && head.last === nounAt;
  const secret = isSecret(words, head !== null || id || isTitle, noun, tail);
  const behindNotion = raw.slice(raw.indexOf('notion') + 1);
  return {
    notion: raw.includes('notion'),
    type: head?.type ?? null,
    plural: head?.plural ?? false,
    typeLast:
      head !== null && words.slice(head.last + 1).every(word => NEUTRAL.has(word) || ADDRESSES.has(word)),
    typeOnly: head !== null && words.every((word, i) => isTypePart(i) || word === 'notion'),
    weakType: head?.onlyAsHead ?? false,
    id,
    idOnly: id && words.every(word => NEUTRAL.has(word)),
    address: ADDRESSES.has(tail),
    out: secret || (!isHead && UNRETRIEVABLE.has(noun)),
    secret,
    aside: !isHead && !isTitle && ASIDE.has(noun),
    parts: PARTS.has(noun),
    programs: PROGRAMS.has(tail),
    sealed: SEALED.has(tail) && (words.length === 1 || !tail.startsWith('example')),
    attribute: ATTRIBUTES.has(tail),
    relation: words.some(word => RELATIONS.has(word)),
    service: raw.some(word => SERVICES.has(word)),
    store: behindNotion.some(word => STORES.has(word)),
    isCollection: COLLECTIONS.has(noun),
    otherPlural: head === null && tail.endsWith('s') && !'siu'.includes(tail.at(-2) ?? 's'),
    isCarrier: CARRIERS.has(raw.join(' ')),
  };
}

/** The wording of a name as it is written. A name with spaces is a title that somebody gave. */
export const wordingOfName = remembering(name => wordingOf(wordsOf(name), name.includes(' ')));

/** The head noun: the last noun before *id*, else the last of the key. */
function nounIndex(words: readonly string[], idAt: number): number {
  let at = idAt >= 0 ? idAt - 1 : words.length - 1;
  const isSkipped = (word: string) => (idAt >= 0 ? BETWEEN.has(word) : isTrailing(word));
  while (isSkipped(words[at] ?? '')) at--;
  return at;
}

/**
 * A secret is known by the head noun, or by what follows *id* (`NOTION_PAGE_ID_TOKEN`). A key that names neither a
 * type nor an ID is one if any of its words is.
 */
function isSecret(words: readonly string[], namesObject: boolean, noun: string, tail: string): boolean {
  if (SECRETS.has(noun) || HASHES.has(noun)) return true;
  if (HASHES.has(tail) || SECRETS.has(tail)) return true;
  return !namesObject && words.some(word => SECRETS.has(word));
}

function typeWords(words: readonly string[]): TypeWord[] {
  return words.flatMap((word, last) =>
    (TYPE_NAMES.get(word) ?? []).flatMap(name => {
      const first = last - name.before.length;
      return name.before.every((part, i) => words[first + i] === part) ? [{ ...name, first, last }] : [];
    }),
  );
}

/** In `NOTION_BLOCKS_DB_ID` the database is meant: the word next to *id*, or last and singular, is the head. */
function headOf(types: readonly TypeWord[], idAt: number, length: number): TypeWord | null {
  const nearest = types.findLast(type => type.last < idAt);
  if (nearest) return nearest;
  const final = types.at(-1);
  if (final && idAt < 0 && final.last === length - 1 && !final.plural) return final;
  for (const type of PRECEDENCE) {
    const word = types.find(candidate => candidate.type === type);
    if (word) return word;
  }
  return null;
}
