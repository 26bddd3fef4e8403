import { ID } from './example.ts';

/**
 * A response of the live API, and where it was recorded. The server of the tests must give the same response.
 */
export interface Recorded {
  readonly name: string;
  /** The source of the recording. */
  readonly source: string;
  readonly request: {
    readonly method?: 'POST';
    readonly path: string;
    readonly version?: string;
    readonly body?: unknown;
    readonly token?: string;
  };
  readonly status: number;
  /** The fields that were recorded, with the IDs and names of the example workspace. */
  readonly body: Readonly<Record<string, unknown>>;
  /** How verification interprets it. Missing for good responses. */
  readonly kind?: string;
  /** The variant, if several different responses were recorded over time. */
  readonly unsettled?: Readonly<Record<string, string>>;
}

const AUDIT = 'easy-notion-mcp, audit against the live API, 2026-04-09';
const TABLE = 'table of a live run, Notion-Version 2026-03-11, 2026-08-18';
const SUITES = 'HTTP interactions of public test suites, 2026-06 and 2026-07';

const NOT_A_UUID = '12345678-1234-1234-1234-123456789abc';
const ZEROS = '00000000-0000-0000-0000-000000000000';
/** Stands for any ID. */
export const ANY_ID = '<any ID>';
const INTEGRATION = { integration_id: ANY_ID };

function uuidError(parameter: string, value: string): Recorded['body'] {
  return {
    object: 'error',
    status: 400,
    code: 'validation_error',
    message: `path failed validation: path.${parameter} should be a valid uuid, instead was \`"${value}"\`.`,
  };
}

function missing(noun: string, id: string): Recorded['body'] {
  return {
    object: 'error',
    status: 404,
    code: 'object_not_found',
    message: `Could not find ${noun} with ID: ${id}. Make sure the relevant pages and databases are shared with your integration "Config check".`,
    additional_data: INTEGRATION,
  };
}

function validation(message: string): Recorded['body'] {
  return { object: 'error', status: 400, code: 'validation_error', message };
}

export const RECORDED: readonly Recorded[] = [
  {
    name: 'a dashed ID that is not an RFC UUID, at pages',
    source: 'ultimate-notion, test_upload_invalid_page_uuid, 2026-06-27',
    request: { path: `/v1/pages/${NOT_A_UUID}` },
    status: 400,
    body: uuidError('page_id', NOT_A_UUID),
    kind: 'invalid-id',
  },
  {
    name: 'the same at databases',
    source: 'an unrelated public log, 2025',
    request: { path: `/v1/databases/${NOT_A_UUID}` },
    status: 400,
    body: uuidError('database_id', NOT_A_UUID),
    kind: 'invalid-id',
  },
  {
    name: 'all zeros, dashed',
    source: 'notion-sdk-py, recorded tests',
    request: { path: `/v1/pages/${ZEROS}` },
    status: 404,
    body: missing('page', ZEROS),
    kind: 'missing',
  },
  {
    name: 'an ID without dashes that is not an RFC UUID',
    source: AUDIT,
    request: { path: '/v1/pages/deadbeefdeadbeefdeadbeefdeadbeef' },
    status: 404,
    body: missing('page', 'deadbeef-dead-beef-dead-beefdeadbeef'),
    kind: 'missing',
  },
  {
    name: 'text that is not an ID',
    source: 'public code, observed on the live API',
    request: { path: '/v1/pages/not-a-real-id' },
    status: 400,
    body: uuidError('page_id', 'not-a-real-id'),
    kind: 'unanswerable',
  },
  {
    name: 'an empty ID',
    source: 'public code, observed on the live API',
    request: { path: '/v1/pages/' },
    status: 400,
    body: { object: 'error', status: 400, code: 'invalid_request_url', message: 'Invalid request URL.' },
    kind: 'no-endpoint',
  },
  {
    name: 'data sources before they existed',
    source: 'makenotion/notion-mcp-server#178',
    request: { path: `/v1/data_sources/${ID.source}`, version: '2022-06-28' },
    status: 400,
    body: { object: 'error', status: 400, code: 'invalid_request_url', message: 'Invalid request URL.' },
    kind: 'no-endpoint',
  },
  {
    name: 'a database at pages',
    source: TABLE,
    request: { path: `/v1/pages/${ID.database}` },
    status: 400,
    body: validation(
      `Provided ID ${ID.database} is a database, not a page. Use the retrieve database API instead.`,
    ),
    kind: 'named',
  },
  {
    name: 'a page at databases, the newer words',
    source: `${TABLE}; seen again on 2026-09-08`,
    request: { path: `/v1/databases/${ID.page}` },
    status: 400,
    body: validation(
      `Provided database_id ${ID.page} is a page, not a database. Use the pages API instead, or pass the ID of the database itself.`,
    ),
    kind: 'named',
  },
  {
    name: 'a page at databases, the older words',
    source: 'production logs in public code',
    request: { path: `/v1/databases/${ID.page}` },
    status: 400,
    body: validation(`Provided ID ${ID.page} is a page, not a database. Use the retrieve page API instead`),
    kind: 'named',
    unsettled: { pageOnDatabases: 'older' },
  },
  {
    name: 'a block at pages',
    source: 'a production log in public code',
    request: { path: `/v1/pages/${ID.block}` },
    status: 400,
    body: validation(`Provided ID ${ID.block} is a block, not a page. Use the retrieve block API instead`),
    kind: 'named',
  },
  {
    name: 'a page at data sources',
    source: TABLE,
    request: { path: `/v1/data_sources/${ID.page}` },
    status: 404,
    body: missing('data_source', ID.page),
    kind: 'missing',
  },
  {
    name: 'a database at data sources',
    source: TABLE,
    request: { path: `/v1/data_sources/${ID.database}` },
    status: 404,
    body: missing('data_source', ID.database),
    kind: 'missing',
  },
  ...(['pages', 'databases', 'blocks'] as const).map(
    (collection): Recorded => ({
      name: `a data source at ${collection}`,
      source: TABLE,
      request: { path: `/v1/${collection}/${ID.source}` },
      status: 404,
      body: missing(collection.slice(0, -1), ID.source),
      kind: 'missing',
    }),
  ),
  {
    name: 'a database at blocks',
    source: TABLE,
    request: { path: `/v1/blocks/${ID.database}` },
    status: 200,
    body: { object: 'block', id: ID.database },
  },
  ...(['pages', 'databases', 'data_sources'] as const).map(
    (collection): Recorded => ({
      name: `a page that is not shared at ${collection}`,
      source: TABLE,
      request: { path: `/v1/${collection}/${ID.unsharedPage}` },
      status: 404,
      body: missing(collection.slice(0, -1), ID.unsharedPage),
      kind: 'missing',
    }),
  ),
  {
    name: 'a user that is not there',
    source: `outline/outline#8800, and with additional data in ${SUITES}`,
    request: { path: `/v1/users/${ID.never}` },
    status: 404,
    body: {
      object: 'error',
      status: 404,
      code: 'object_not_found',
      message: `Could not find user with ID: ${ID.never}. Make sure your integration has capabilities to read user information. With those capabilities, only members and guests in the integration's workspace are visible.`,
      additional_data: INTEGRATION,
    },
    kind: 'missing',
  },
  {
    name: 'a linked database, the newer words',
    source: 'public code, observed on the live API',
    request: { path: `/v1/databases/${ID.linkedDatabase}` },
    status: 400,
    body: validation(
      `Database with ID ${ID.linkedDatabase} does not contain any data sources accessible by this API bot.`,
    ),
    kind: 'named',
  },
  {
    name: 'a linked database, the older words',
    source: 'outline/outline#11573',
    request: { path: `/v1/databases/${ID.linkedDatabase}` },
    status: 400,
    body: validation(
      `Database with ID ${ID.linkedDatabase} is a linked database. Database retrievals do not support linked databases.`,
    ),
    kind: 'named',
    unsettled: { linkedDatabase: 'linked-database' },
  },
  {
    name: 'a search for databases',
    source: 'public code, observed on the live API',
    request: {
      method: 'POST',
      path: '/v1/search',
      body: { filter: { property: 'object', value: 'database' } },
    },
    status: 400,
    body: validation(
      'body failed validation: body.filter.value should be `"page"` or `"data_source"`, instead was `"database"`.',
    ),
    kind: 'unanswerable',
  },
  {
    name: 'a token that is not valid',
    source: 'Notion’s documentation of status codes; public code, observed on the live API',
    request: { path: `/v1/pages/${ID.page}`, token: 'ntn_other' },
    status: 401,
    body: { object: 'error', status: 401, code: 'unauthorized', message: 'API token is invalid.' },
    kind: 'token-rejected',
  },
  {
    name: 'a data source’s templates, which have no `object`',
    source: SUITES,
    request: { path: `/v1/data_sources/${ID.source}/templates` },
    status: 200,
    body: { templates: [], has_more: false, next_cursor: null },
  },
  {
    name: 'a block in the trash',
    source: `${SUITES}, versions 2025-09-03 and 2026-03-11`,
    request: { path: `/v1/blocks/${ID.trashedBlock}` },
    status: 200,
    body: { object: 'block', id: ID.trashedBlock, in_trash: true },
  },
  {
    name: 'the same in the older version, which also says `archived`',
    source: `${SUITES}, version 2025-09-03: 21 of 21 bodies`,
    request: { path: `/v1/blocks/${ID.trashedBlock}`, version: '2025-09-03' },
    status: 200,
    body: { object: 'block', id: ID.trashedBlock, in_trash: true, archived: true },
  },
];
