import { taggedType } from '../id/id.ts';
import type { Expected, NotionId, ObjectType } from '../model.ts';
import { OBJECT_TYPE } from '../object-types.ts';

/** One distinct ID, and the expected types of the references that carry it. An empty set among them means any. */
export interface Question {
  readonly id: NotionId;
  readonly expected: readonly Expected[];
}

/** Which endpoints to ask for an ID, in which order, until one of them knows it. */
export interface Plan {
  readonly endpoints: readonly ObjectType[];
  /** Whether an object of this type will do. */
  readonly wants: (type: ObjectType) => boolean;
  /** Whether the ID can't be called missing while the token may not ask this endpoint. */
  readonly needs: (endpoint: ObjectType) => boolean;
}

/**
 * The expected type's endpoint comes first, so that one request answers a good ID. A 404 there says nothing about
 * the other kinds, so the rest follows, the likeliest mix-up first: a database for a data source and the reverse,
 * the database or data source behind a `?v=` for a view. `pages` and `databases` stand in for each other, as each
 * answers 400 `is a …, not a …` for the other's IDs.
 */
export function planFor({ id, expected }: Question): Plan {
  const isAny = expected.length === 0 || expected.some(types => types.length === 0);
  const wanted = new Set(expected.flat());
  const tagged = taggedType(id);
  const first = isAny ? anyOf(tagged) : firstOf(wanted, tagged);
  const endpoints = [...new Set([...first, ...(isAny ? OBJECT_TYPE.block.siblings : siblingsOf(first))])];
  return {
    endpoints,
    wants: type => isAny || wanted.has(type),
    // Most connections have only the capability to read content. Any other one matters only if a key or the tag
    // of the ID names a type that needs it: the ID of a page is missing even if the token must not read users.
    needs: endpoint =>
      wanted.has(endpoint) ||
      (isAny && (OBJECT_TYPE[endpoint].capability === 'read content' || tagged === endpoint)),
  };
}

function anyOf(tagged: ObjectType | null): ObjectType[] {
  return tagged === null ? ['block'] : [tagged, 'block'];
}

function firstOf(wanted: ReadonlySet<ObjectType>, tagged: ObjectType | null): ObjectType[] {
  const types = [...wanted];
  const blocks = types.filter(type => OBJECT_TYPE[type].isBlock);
  const others = types.filter(type => !OBJECT_TYPE[type].isBlock);
  const asked: ObjectType[] = blocks.length > 1 ? ['block', ...blocks] : blocks;
  const inOrder = others[0] === types[0] ? [...others, ...asked] : [...asked, ...others];
  return tagged !== null && wanted.has(tagged) ? [tagged, ...inOrder] : inOrder;
}

function siblingsOf(first: readonly ObjectType[]): readonly ObjectType[] {
  const siblings = OBJECT_TYPE[first[0] ?? 'block'].siblings;
  return first.includes('page') ? siblings.filter(type => type !== 'database') : siblings;
}

/** Whether a search can name this ID: it lists pages and data sources, and those name their databases. */
export function isListedAsObject({ id, expected }: Question): boolean {
  const tagged = taggedType(id);
  if (tagged !== null && OBJECT_TYPE[tagged].listedBy !== 'search') return false;
  return (
    expected.length === 0 ||
    expected.some(types => types.length === 0 || types.some(type => OBJECT_TYPE[type].listedBy === 'search'))
  );
}

/** Whether the list of users can name this ID. */
export function isListedAsUser({ expected }: Question): boolean {
  return expected.some(types => types.some(type => OBJECT_TYPE[type].listedBy === 'users'));
}
