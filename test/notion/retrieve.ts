import type { ObjectType } from '../../src/model.ts';
import { type Answer, failure, forbidden, notFound, ok, userNotFound } from './answer.ts';
import {
  agentBody,
  blockBody,
  commentBody,
  databaseBody,
  dataSourceBody,
  fileUploadBody,
  pageBody,
  userBody,
  viewBody,
} from './objects.ts';
import type { DatabaseDescription, Workspace } from './workspace.ts';

/**
 * Behaviour that no observation settles: both responses are possible here, so that nothing depends on one of
 * them. The first of each is the default.
 */
export interface Unsettled {
  readonly pageOnBlocks?: 200 | 404;
  readonly blockOnPages?: 400 | 404;
  readonly blockOnDatabases?: 404 | 400;
  readonly linkedDatabase?: 'no-accessible-source' | 'linked-database';
  readonly pageOnDatabases?: 'newer' | 'older';
  /** Agents are in public beta. A personal access token can use them, but a connection may not be able to. */
  readonly agents?: 200 | 403;
  /** Whether dashed IDs must be RFC UUIDs. Only one such response was recorded. */
  readonly dashedIds?: 'uuid' | 'any';
}

/**
 * Retrieves an object by its ID from the endpoint of one type. Every pair of object and endpoint has a
 * response.
 */
export function retrieve(
  workspace: Workspace,
  endpoint: ObjectType,
  id: string,
  unsettled: Unsettled,
): Answer {
  switch (endpoint) {
    case 'user':
      return retrieveUser(workspace, id);
    case 'page':
      return readable(workspace) ?? retrievePage(workspace, id, unsettled);
    case 'database':
      return readable(workspace) ?? retrieveDatabase(workspace, id, unsettled);
    case 'data_source':
      return readable(workspace) ?? retrieveDataSource(workspace, id);
    case 'block':
      return readable(workspace) ?? retrieveBlock(workspace, id, unsettled);
    case 'view':
      return readable(workspace) ?? retrieveView(workspace, id);
    case 'agent': {
      if (unsettled.agents === 403) return forbidden;
      const agent = workspace.visible('agent', id);
      return agent ? ok(agentBody(agent)) : notFound('agent', id, workspace.connectionName);
    }
    case 'comment': {
      if (!workspace.may('read comments')) return forbidden;
      const comment = workspace.visible('comment', id);
      return comment
        ? ok(commentBody(workspace, comment))
        : notFound('comment', id, workspace.connectionName);
    }
    case 'file_upload': {
      const upload = workspace.visible('file_upload', id);
      return upload ? ok(fileUploadBody(upload)) : notFound('file upload', id, workspace.connectionName);
    }
  }
}

function readable(workspace: Workspace): Answer | null {
  return workspace.may('read content') ? null : forbidden;
}

function retrievePage(workspace: Workspace, id: string, { blockOnPages = 400 }: Unsettled): Answer {
  const page = workspace.visible('page', id);
  if (page) return ok(pageBody(workspace, page));
  const type = workspace.typeOf(id);
  if (type === 'database') return wrongType(id, 'database', 'page', 'Use the retrieve database API instead.');
  if (type === 'block' && blockOnPages === 400) {
    return wrongType(id, 'block', 'page', 'Use the retrieve block API instead');
  }
  return notFound('page', id, workspace.connectionName);
}

function retrieveDatabase(workspace: Workspace, id: string, unsettled: Unsettled): Answer {
  const database = workspace.visible('database', id);
  if (database) return shownDatabase(workspace, database, unsettled);
  const type = workspace.typeOf(id);
  if (type === 'page') return pageAtDatabase(id, unsettled);
  if (type === 'block' && unsettled.blockOnDatabases === 400) {
    return wrongType(id, 'block', 'database', 'Use the retrieve block API instead');
  }
  return notFound('database', id, workspace.connectionName);
}

function shownDatabase(workspace: Workspace, database: DatabaseDescription, unsettled: Unsettled): Answer {
  if (database.linked !== true) return ok(databaseBody(workspace, database));
  const message =
    unsettled.linkedDatabase === 'linked-database'
      ? `Database with ID ${database.id} is a linked database. Database retrievals do not support linked databases.`
      : `Database with ID ${database.id} does not contain any data sources accessible by this API bot.`;
  return failure(400, 'validation_error', message);
}

function pageAtDatabase(id: string, { pageOnDatabases = 'newer' }: Unsettled): Answer {
  const message =
    pageOnDatabases === 'newer'
      ? `Provided database_id ${id} is a page, not a database. Use the pages API instead, or pass the ID of the database itself.`
      : `Provided ID ${id} is a page, not a database. Use the retrieve page API instead`;
  return failure(400, 'validation_error', message);
}

function wrongType(id: string, is: string, isNot: string, advice: string): Answer {
  return failure(400, 'validation_error', `Provided ID ${id} is a ${is}, not a ${isNot}. ${advice}`);
}

function retrieveDataSource(workspace: Workspace, id: string): Answer {
  const source = workspace.visible('data_source', id);
  return source
    ? ok(dataSourceBody(workspace, source))
    : notFound('data_source', id, workspace.connectionName);
}

function retrieveBlock(workspace: Workspace, id: string, { pageOnBlocks = 200 }: Unsettled): Answer {
  const page = pageOnBlocks === 200 ? workspace.visible('page', id) : null;
  const block = workspace.visible('block', id) ?? workspace.visible('database', id) ?? page;
  return block ? ok(blockBody(workspace, block)) : notFound('block', id, workspace.connectionName);
}

function retrieveView(workspace: Workspace, id: string): Answer {
  const view = workspace.visible('view', id);
  return view ? ok(viewBody(view)) : notFound('view', id, workspace.connectionName);
}

function retrieveUser(workspace: Workspace, id: string): Answer {
  if (workspace.tokenKind === 'personal') {
    const isOwn = id === workspace.self.id;
    return isOwn
      ? ok(userBody({ type: 'user', ...workspace.self }))
      : failure(
          403,
          'restricted_resource',
          'Personal access tokens can only retrieve their own authorized user',
        );
  }
  if (!workspace.may('user information')) return forbidden;
  const user = workspace.visible('user', id);
  return user ? ok(userBody(user)) : userNotFound(id);
}
