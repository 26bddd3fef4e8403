import { taggedType } from '../id/id.ts';
import type { Expected, NotionId, ObjectType } from '../model.ts';

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

/** The kinds that the blocks endpoint shows: a page is a block of its parent, and so is a database. */
const SHOWN_AS_BLOCKS: readonly ObjectType[] = ['page', 'database', 'block'];

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
  const endpoints = [...new Set([...first, ...(isAny ? SIBLINGS.block : siblingsOf(first))])];
  return {
    endpoints,
    wants: type => isAny || wanted.has(type),
    // Only a user's key, or an ID that bears a user's mark, depends on being allowed to read users: most
    // connections rightly are not, and a page's ID is no less missing for that.
    needs: endpoint => wanted.has(endpoint) || (isAny && (endpoint !== 'user' || tagged === 'user')),
  };
}

function anyOf(tagged: ObjectType | null): ObjectType[] {
  return tagged === null ? ['block'] : [tagged, 'block'];
}

function firstOf(wanted: ReadonlySet<ObjectType>, tagged: ObjectType | null): ObjectType[] {
  const types = [...wanted];
  const blocks = types.filter(type => SHOWN_AS_BLOCKS.includes(type));
  const others = types.filter(type => !SHOWN_AS_BLOCKS.includes(type));
  const asked: ObjectType[] = blocks.length > 1 ? ['block', ...blocks] : blocks;
  const inOrder = others[0] === types[0] ? [...others, ...asked] : [...asked, ...others];
  return tagged !== null && wanted.has(tagged) ? [tagged, ...inOrder] : inOrder;
}

const SIBLINGS: Readonly<Record<ObjectType, readonly ObjectType[]>> = {
  page: ['data_source', 'view', 'block', 'user'],
  database: ['data_source', 'block', 'view', 'user'],
  data_source: ['database', 'block', 'view', 'user'],
  block: ['data_source', 'view', 'database', 'user'],
  user: ['block', 'database', 'data_source', 'view'],
  view: ['database', 'data_source', 'block', 'user'],
};

function siblingsOf(first: readonly ObjectType[]): readonly ObjectType[] {
  const siblings = SIBLINGS[first[0] ?? 'block'];
  return first.includes('page') ? siblings.filter(type => type !== 'database') : siblings;
}

/** Whether a search can name this ID: it lists pages and data sources, and those name their databases. */
export function isListedAsObject({ id, expected }: Question): boolean {
  const tagged = taggedType(id);
  if (tagged === 'view' || tagged === 'user') return false;
  return (
    expected.length === 0 ||
    expected.some(types => types.length === 0 || types.some(type => LISTED.has(type)))
  );
}

const LISTED: ReadonlySet<ObjectType> = new Set(['page', 'database', 'data_source']);

/** Whether the list of users can name this ID. */
export function isListedAsUser({ expected }: Question): boolean {
  return expected.some(types => types.includes('user'));
}
