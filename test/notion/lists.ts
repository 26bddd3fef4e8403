import { type Answer, failure, forbidden, notFound, ok } from './answer.ts';
import { blockBody, dataSourceBody, pageBody, userBody } from './objects.ts';
import { isSearchable, type Workspace } from './workspace.ts';

export interface ListQuery {
  readonly pageSize: number;
  readonly cursor: string | null;
}

/** The search index: pages and data sources that are shared, indexed, and not in the trash. */
export function search(workspace: Workspace, query: ListQuery): Answer {
  if (!workspace.may('read content')) return forbidden;
  const found = [...workspace.all].filter(isSearchable);
  return list(query, 'page_or_data_source', found, object => {
    if (object.type === 'page') return pageBody(workspace, object);
    return object.type === 'data_source' ? dataSourceBody(workspace, object) : null;
  });
}

/** Members and bots. Guests are not listed, and personal access tokens may not list anybody. */
export function users(workspace: Workspace, query: ListQuery): Answer {
  if (workspace.tokenKind === 'personal' || !workspace.may('user information')) return forbidden;
  const members = [...workspace.all].flatMap(object =>
    object.type === 'user' && !object.guest ? [object] : [],
  );
  return list(query, 'user', members, userBody);
}

/** The blocks that stand directly in a page or a block. */
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

function list<T>(
  { pageSize, cursor }: ListQuery,
  type: string,
  all: readonly T[],
  body: (item: T) => unknown,
): Answer {
  const start = cursor === null ? 0 : Number(/^cursor-(\d+)$/.exec(cursor)?.[1] ?? Number.NaN);
  if (Number.isNaN(start))
    return failure(400, 'validation_error', `The start_cursor provided is invalid: ${cursor}`);
  const end = start + Math.min(100, Math.max(1, pageSize));
  const hasMore = end < all.length;
  return ok({
    object: 'list',
    results: all.slice(start, end).map(body),
    next_cursor: hasMore ? `cursor-${end}` : null,
    has_more: hasMore,
    type,
    [type]: {},
  });
}
