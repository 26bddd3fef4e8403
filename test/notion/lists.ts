import { type Answer, failure, forbidden, notFound, ok } from './answer.ts';
import { blockBody, dataSourceBody, pageBody, userBody } from './objects.ts';
import { isSearchable, type Workspace } from './workspace.ts';

export interface ListQuery {
  readonly pageSize: number;
  readonly cursor: string | null;
}

export interface SearchQuery extends ListQuery {
  /** The text to search for in titles. */
  readonly text: string;
  readonly type: string | null;
}

/** The search index: pages and data sources that are shared, indexed, not in the trash, and match the query. */
export function search(workspace: Workspace, query: SearchQuery): Answer {
  if (!workspace.may('read content')) return forbidden;
  if (query.type !== null && query.type !== 'page' && query.type !== 'data_source') {
    const message = `body failed validation: body.filter.value should be \`"page"\` or \`"data_source"\`, instead was \`"${query.type}"\`.`;
    return failure(400, 'validation_error', message);
  }
  const words = plain(query.text).split(/[^\p{L}\p{N}]+/u);
  const found = [...workspace.all].filter(object => {
    if (!isSearchable(object) || (query.type !== null && object.type !== query.type)) return false;
    const title = (object.type === 'page' ? object.title : 'name' in object ? object.name : '') ?? '';
    return words.every(word => plain(title).includes(word));
  });
  return list(query, 'page_or_data_source', found, object => {
    if (object.type === 'page') return pageBody(workspace, object);
    return object.type === 'data_source' ? dataSourceBody(workspace, object) : null;
  });
}

/** Without case and accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Members and bots. Guests are not listed, and personal access tokens may not list anybody. */
export function users(workspace: Workspace, query: ListQuery): Answer {
  if (workspace.tokenKind === 'personal' || !workspace.may('user information')) return forbidden;
  const members = [...workspace.all].flatMap(object =>
    object.type === 'user' && !object.guest ? [object] : [],
  );
  return list(query, 'user', members, userBody);
}

/** The blocks directly on a page or in a block. */
export function children(workspace: Workspace, id: string, query: ListQuery): Answer {
  if (!workspace.may('read content')) return forbidden;
  const type = workspace.typeOf(id);
  if (type !== 'page' && type !== 'block') return notFound('block', id, workspace.connectionName);
  const blocks = [
    ...workspace.childrenOf(id, 'block'),
    ...workspace.childrenOf(id, 'page'),
    ...workspace.childrenOf(id, 'database'),
  ];
  return list(query, 'block', blocks, block => blockBody(workspace, block));
}

function list<T extends { readonly id: string }>(
  { pageSize, cursor }: ListQuery,
  type: string,
  all: readonly T[],
  body: (item: T) => unknown,
): Answer {
  // A cursor is the ID of the next result.
  const start = cursor === null ? 0 : all.findIndex(({ id }) => id === cursor);
  if (start < 0) return failure(400, 'validation_error', `The start_cursor provided is invalid: ${cursor}`);
  const end = start + Math.min(100, Math.max(1, pageSize));
  return ok({
    object: 'list',
    results: all.slice(start, end).map(body),
    next_cursor: all[end]?.id ?? null,
    has_more: end < all.length,
    type,
    [type]: {},
  });
}
