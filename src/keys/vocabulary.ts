import { OBJECT_TYPE, OBJECT_TYPES, type ObjectType } from '../object-types.ts';

/**
 * What the words of a key say about its value. Measured on real configuration files: a type word stands in
 * three of four Notion keys and is right nearly always.
 */
export interface Wording {
  /** The whole word *notion* is there (never *notional*, *notion2*). */
  readonly notion: boolean;
  readonly type: ObjectType | null;
  /** The type word is plural: what stands below are several of them. */
  readonly plural: boolean;
  /** The type word is the last that counts: the value is one, not something about one. */
  readonly typeLast: boolean;
  /** Nothing but the type word (and *notion*): `users`, `notion_pages`. */
  readonly typeOnly: boolean;
  readonly id: boolean;
  /** Nothing but *id* (and *notion* and words that name no object): `id`, `notion_root_id`. */
  readonly idOnly: boolean;
  /** Ends in *url*, *link* and the like: an address is wanted, not an ID. */
  readonly address: boolean;
  /** Names something that cannot be retrieved by ID. */
  readonly out: boolean;
  /** Names something beside Notion's objects, or a part of one; gives way to a type word. */
  readonly aside: boolean;
  /** What stands below are parts of an object, or of another program. */
  readonly parts: boolean;
  /** What stands directly below are names of programs or packages: `scripts`, `devDependencies`. */
  readonly programs: boolean;
  /** The value is something about an object (its name, its size), hardly its ID. */
  readonly attribute: boolean;
  /** Points from one object to another of unknown type: `parent`, `owner`, `template`. */
  readonly relation: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** From the public contract: keys with these words name what cannot be retrieved. */
const OUT = set(`client clients oauth workspace workspaces space spaces integration integrations bot bots
  token tokens secret secrets version versions webhook webhooks`);

/** Fingerprints and keys to doors: 32 hexadecimal digits, and never an ID. */
const HASH = set('hash hashes md5 sha sha1 sha256 sha512 checksum digest etag signature password salt nonce');

/** Things beside Notion's objects, and parts of objects that have IDs of another kind. */
const ASIDE =
  set(`guid api apis credential credentials account accounts app apps team teams teamspace org organization
  tenant collection collections property properties prop props column columns field fields schema filter filters
  sort sorts discussion cursor request session trace transaction event job run step steps node
  nodes message channel file files upload attachment commit revision deployment release build cache plugin
  extension tracking analytics measurement key keys hotkey model node hash`);

/** Below these stand parts of an object or of another program: no names of objects. */
const PARTS =
  set(`property properties prop props column columns field fields schema filter filters sort sorts step
  steps credential credentials`);

/** Below these, a key is what somebody called a program or a package. */
const PROGRAMS = set('scripts dependencies resolutions engines');

/** What follows a type word when the value is about the object and not its ID. */
const ATTRIBUTE =
  set(`name names title titles label labels description size sizes limit count number total max min
  length type types kind status state mode format style color colour icon cover emoji path file filename dir
  directory folder slug prefix suffix pattern regex template property properties prop column header headers
  option options filter sort query email password host port schema ttl timeout interval delay cache enabled
  disabled flag date time timestamp locale lang language timezone method endpoint env variable var class
  component props text content body message placeholder tooltip help hint error loader width height order depth
  level key keys`);

const RELATION =
  set(`owner author assignee creator editor parent template target source related creators owners
  authors assignees editors created edited`);

/** Words around *id* that name no object of their own. */
const NEUTRAL =
  set(`notion id ids uuid uuids root default main home base next public vite react app expo input my
  the test dev prod production staging`);

const ADDRESS = set('url urls uri link links href');

/** A word that names a type, or the last part of it: `sources` of `data sources`. */
interface Naming {
  readonly type: ObjectType;
  readonly plural: boolean;
  /** The parts in front of the last one: `data`. */
  readonly before: readonly string[];
}

const TYPE_WORDS: ReadonlyMap<string, Naming> = new Map(
  OBJECT_TYPES.flatMap(type =>
    OBJECT_TYPE[type].keyWords.flatMap((word): [string, Naming][] => {
      const before = word.split(' ');
      const last = before.pop() ?? '';
      return [
        [last, { type, plural: false, before }],
        [`${last}s`, { type, plural: true, before }],
      ];
    }),
  ),
);

/** Which type wins where a key has several type words and none is its head noun. */
const PRECEDENCE = OBJECT_TYPES.toSorted((a, b) => OBJECT_TYPE[a].keyRank - OBJECT_TYPE[b].keyRank);

interface TypeWord {
  readonly type: ObjectType;
  readonly plural: boolean;
  readonly first: number;
  readonly last: number;
}

/** Weighs the words of one key (or of a file's name). */
export function weigh(raw: readonly string[]): Wording {
  const words = raw.map(word => word.replace(/\d+$/, '') || word);
  const types = typeWords(words);
  const idAt = words.findIndex(
    word => word === 'id' || word === 'ids' || word === 'uuid' || word === 'uuids',
  );
  const head = headOf(types, idAt, words.length);
  const tail = words.at(-1) ?? '';
  const id = idAt >= 0;
  // What the key calls its value: the last word, or what stands in front of *id*.
  const noun = id ? (words[idAt - 1] ?? '') : tail;
  const isTypePart = (i: number) => types.some(type => i >= type.first && i <= type.last);
  return {
    notion: raw.includes('notion'),
    type: head?.type ?? null,
    plural: head?.plural ?? false,
    typeLast:
      head !== null && words.slice(head.last + 1).every(word => NEUTRAL.has(word) || ADDRESS.has(word)),
    typeOnly: head !== null && words.every((word, i) => isTypePart(i) || word === 'notion'),
    id,
    idOnly: id && words.every(word => NEUTRAL.has(word)),
    address: ADDRESS.has(tail),
    out: words.some(word => OUT.has(word)) || HASH.has(tail) || (HASH.has(words.at(-2) ?? '') && id),
    aside: ASIDE.has(noun),
    parts: PARTS.has(noun),
    programs: PROGRAMS.has(tail),
    attribute: ATTRIBUTE.has(tail),
    relation: words.some(word => RELATION.has(word)),
  };
}

function typeWords(words: readonly string[]): TypeWord[] {
  return words.flatMap((word, last) => {
    const named = TYPE_WORDS.get(word);
    const first = last - (named?.before.length ?? 0);
    return named?.before.every((part, i) => words[first + i] === part)
      ? [{ type: named.type, plural: named.plural, first, last }]
      : [];
  });
}

/** In `NOTION_BLOCKS_DB_ID` the database is meant: what stands next to *id*, or last and single, is the head. */
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
