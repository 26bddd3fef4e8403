import { taggedType } from '../../id/id.ts';
import type { ObjectType } from '../../model.ts';
import { OBJECT_TYPE } from '../../object-types.ts';
import type { Question } from '../question.ts';
import { needsOwnCapability } from './capabilities.ts';

/** Which endpoints to ask for an ID, in which order, until one of them knows it. */
export interface Plan {
  readonly endpoints: readonly ObjectType[];
  /** Whether an object of this type is expected. */
  readonly isExpected: (type: ObjectType) => boolean;
  /** Whether the ID cannot be called absent if the token may not ask this endpoint. */
  readonly isNeeded: (endpoint: ObjectType) => boolean;
}

/**
 * The expected type's endpoint comes first, so one request answers a good ID. A 404 there leaves the other
 * types open, so the rest follow, the likeliest mix-up first: a database instead of a data source and the reverse,
 * the database or data source of a view. Only one of `pages` and `databases` needs to be asked, because each answers
 * 400 `is a …, not a …` for the other's IDs. The type that the ID's tag names comes first among the rest.
 */
export function planFor({ id, expected }: Question): Plan {
  const isAny = expected.length === 0 || expected.some(types => types.length === 0);
  const wanted = new Set(expected.flat());
  const tagged = taggedType(id);
  const first = isAny ? anyOf(tagged) : firstOf(wanted, tagged);
  const siblings = isAny ? OBJECT_TYPE.block.siblings : siblingsOf(first);
  const endpoints = [...new Set([...first, ...siblings.filter(type => type === tagged), ...siblings])];
  return {
    endpoints,
    isExpected: type => isAny || wanted.has(type),
    // Most connections rightly may not read users, but that does not make the ID of a page less absent. Such a
    // capability matters only at a key for that type, or if the ID has that type's tag.
    isNeeded: endpoint =>
      wanted.has(endpoint) || !needsOwnCapability(endpoint) || (isAny && tagged === endpoint),
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
  return expected.some(types => types.includes('user'));
}
