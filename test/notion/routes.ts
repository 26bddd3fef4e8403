import type { ObjectType } from '../../src/model.ts';
import { type Answer, failure, invalidToken, invalidUrl, malformedId, ok } from './answer.ts';
import { children, type ListQuery, search, users } from './lists.ts';
import { selfBody } from './objects.ts';
import { retrieve, type Unsettled } from './retrieve.ts';
import type { Workspace } from './workspace.ts';

/** The parts of a request that its response depends on. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly version: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

const VERSIONS: ReadonlySet<string> = new Set([
  '2021-05-13',
  '2021-08-16',
  '2022-02-22',
  '2022-06-28',
  '2025-09-03',
  '2026-03-11',
]);
/** This version introduced data sources and views. */
const DATA_SOURCES_SINCE = '2025-09-03';

const COLLECTIONS: Readonly<Record<string, { readonly type: ObjectType; readonly parameter: string }>> = {
  pages: { type: 'page', parameter: 'page_id' },
  databases: { type: 'database', parameter: 'database_id' },
  data_sources: { type: 'data_source', parameter: 'data_source_id' },
  blocks: { type: 'block', parameter: 'block_id' },
  users: { type: 'user', parameter: 'user_id' },
  views: { type: 'view', parameter: 'view_id' },
  agents: { type: 'agent', parameter: 'agent_id' },
  comments: { type: 'comment', parameter: 'comment_id' },
  file_uploads: { type: 'file_upload', parameter: 'file_upload_id' },
};

/** Notion's responses without limits and faults. */
export function answer(workspace: Workspace, call: Call, unsettled: Unsettled): Answer {
  return inVersion(answerInFull(workspace, call, unsettled), call.version ?? '');
}

function answerInFull(workspace: Workspace, call: Call, unsettled: Unsettled): Answer {
  if (call.version === undefined)
    return failure(
      400,
      'missing_version',
      'Notion-Version header failed validation: Notion-Version header should be defined, instead was `undefined`.',
    );
  if (!VERSIONS.has(call.version))
    return failure(
      400,
      'validation_error',
      `Notion-Version header failed validation: Notion-Version header should be \`"2026-03-11"\`, instead was \`"${call.version}"\`.`,
    );
  if (call.authorization !== `Bearer ${workspace.token}`) return invalidToken;
  const [v1, collection = '', id, tail, ...more] = call.url.pathname.split('/').slice(1);
  if (v1 !== 'v1' || more.length > 0) return invalidUrl;
  if (call.method === 'POST')
    return collection === 'search' && id === undefined ? searched(workspace, call) : invalidUrl;
  if (call.method !== 'GET') return invalidUrl;
  return got(workspace, call, { collection, id, tail }, unsettled);
}

/** The newest version has no `archived`, neither in objects nor in the objects of a list. */
const NO_ARCHIVED_SINCE = '2026-03-11';

/** The response in the format of this version of the API. */
function inVersion(said: Answer, version: string): Answer {
  return version < NO_ARCHIVED_SINCE ? said : { ...said, body: withoutArchived(said.body) };
}

function withoutArchived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutArchived);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === 'archived' ? [] : [[key, withoutArchived(inner)] as const],
    ),
  );
}

interface Path {
  readonly collection: string;
  readonly id: string | undefined;
  readonly tail: string | undefined;
}

function got(workspace: Workspace, call: Call, { collection, id, tail }: Path, unsettled: Unsettled): Answer {
  const kind = COLLECTIONS[collection];
  const isKnown = call.version !== undefined && call.version >= DATA_SOURCES_SINCE;
  if (!kind || ((collection === 'data_sources' || collection === 'views') && !isKnown)) return invalidUrl;
  if (collection === 'users' && id === undefined) return users(workspace, listQuery(call.url.searchParams));
  if (collection === 'users' && id === 'me' && tail === undefined) return ok(selfBody(workspace));
  if (id === undefined || id === '' || id.includes('%')) return invalidUrl;
  const normal = normalise(id);
  if (normal === null || !isAccepted(id, unsettled)) return malformedId(kind.parameter, id);
  if (tail === 'templates' && collection === 'data_sources')
    return ok({ templates: [], has_more: false, next_cursor: null });
  if (tail === 'children' && collection === 'blocks')
    return children(workspace, normal, listQuery(call.url.searchParams));
  return tail === undefined ? retrieve(workspace, kind.type, normal, unsettled) : invalidUrl;
}

function searched(workspace: Workspace, call: Call): Answer {
  let body: unknown;
  try {
    body = call.body === '' ? {} : JSON.parse(call.body);
  } catch {
    return failure(400, 'invalid_json', 'Error parsing JSON body.');
  }
  const fields: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {};
  const { page_size: pageSize = 100, start_cursor: cursor = null, query = '', filter } = fields;
  const wanted: Record<string, unknown> = typeof filter === 'object' && filter !== null ? { ...filter } : {};
  return search(workspace, {
    pageSize: Number(pageSize),
    cursor: cursor === null ? null : String(cursor),
    text: String(query),
    type: wanted['property'] === 'object' ? String(wanted['value']) : null,
  });
}

function listQuery(params: URLSearchParams): ListQuery {
  return { pageSize: Number(params.get('page_size') ?? 100), cursor: params.get('start_cursor') };
}

/** RFC 9562: a version from 1 to 8 and the variant 8 to b, or all zeros, or all `f`. */
const UUID =
  /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-]{36}|[f-]{36})$/i;

/** Only IDs with dashes are checked. Any 32 hexadecimal digits are accepted without them. */
function isAccepted(id: string, { dashedIds = 'uuid' }: Unsettled): boolean {
  return dashedIds === 'any' || !id.includes('-') || UUID.test(id);
}

/** With or without dashes, in any case: the response always has the dashed lower-case form. */
function normalise(id: string): string | null {
  const match = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/i.exec(id);
  return match ? match.slice(1).join('-').toLowerCase() : null;
}
