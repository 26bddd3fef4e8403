import type {
  BlockObjectResponse,
  CommentObjectResponse,
  DatabaseObjectResponse,
  DataSourceObjectResponse,
  DataSourceViewObjectResponse,
  FileUploadObjectResponse,
  GetAgentResponse,
  PageObjectResponse,
  UserObjectResponse,
} from '@notionhq/client';
import type {
  AgentDescription,
  BlockDescription,
  CommentDescription,
  DatabaseDescription,
  DataSourceDescription,
  FileUploadDescription,
  ObjectDescription,
  PageDescription,
  UserDescription,
  ViewDescription,
  Workspace,
} from './workspace.ts';

/**
 * The bodies of good responses, checked against the SDK's types. `archived` is there because the types
 * require it. The newest version of the API omits it (see `routes.ts`).
 */

/** Databases and views have their creation time in another format than all other objects. */
const CREATED = { created_time: '2026-01-05T09:00:00.000+00:00' };
const WHEN = { created_time: '2026-01-05T09:00:00.000Z', last_edited_time: '2026-06-01T12:30:00.000Z' };
const SOMEBODY = { object: 'user', id: '8f3c1d5e-7a2b-4c6d-9e0f-1a2b3c4d5e6f' } as const;
const BY = { created_by: SOMEBODY, last_edited_by: SOMEBODY };
const LOOKS = { icon: null, cover: null, public_url: null };

function urlOf(id: string): string {
  return `https://app.notion.com/p/${id.replaceAll('-', '')}`;
}

function trash({ inTrash = false }: { readonly inTrash?: boolean }) {
  return { in_trash: inTrash, archived: inTrash };
}

function richText(text: string) {
  return text === '' ? [] : [{ ...plain(text), plain_text: text, href: null, annotations: ANNOTATIONS }];
}

function plain(content: string) {
  return { type: 'text', text: { content, link: null } } as const;
}

const ANNOTATIONS = {
  bold: false,
  italic: false,
  strikethrough: false,
  underline: false,
  code: false,
  color: 'default',
} as const;

function parentOf(workspace: Workspace, object: ObjectDescription) {
  const parent = workspace.parentOf(object);
  switch (parent?.type) {
    case 'page':
      return { type: 'page_id', page_id: parent.id } as const;
    case 'block':
      return { type: 'block_id', block_id: parent.id } as const;
    case 'data_source':
      return { type: 'data_source_id', data_source_id: parent.id, database_id: parent.parent ?? '' } as const;
    case 'database':
      return { type: 'database_id', database_id: parent.id } as const;
    default:
      return { type: 'workspace', workspace: true } as const;
  }
}

export function pageBody(workspace: Workspace, page: PageDescription): PageObjectResponse {
  return {
    object: 'page',
    id: page.id,
    ...WHEN,
    ...BY,
    ...LOOKS,
    ...trash(page),
    is_archived: false,
    is_locked: false,
    url: urlOf(page.id),
    parent: parentOf(workspace, page),
    properties: { title: { id: 'title', type: 'title', title: richText(page.title ?? 'Page') } },
  };
}

export function databaseBody(workspace: Workspace, database: DatabaseDescription): DatabaseObjectResponse {
  const parent = parentOf(workspace, database);
  return {
    object: 'database',
    id: database.id,
    ...WHEN,
    ...CREATED,
    ...LOOKS,
    ...trash(database),
    title: richText(database.title ?? 'Database'),
    description: [],
    parent: parent.type === 'data_source_id' ? { type: 'workspace', workspace: true } : parent,
    is_inline: false,
    is_locked: false,
    // A database lists its data sources even if one of them can't be retrieved.
    data_sources: workspace
      .childrenOf(database.id, 'data_source')
      .map(({ id, name }) => ({ id, name: name ?? 'Data source' })),
    url: urlOf(database.id),
  };
}

export function dataSourceBody(
  workspace: Workspace,
  source: DataSourceDescription,
): DataSourceObjectResponse {
  const database = workspace.parentOf(source);
  const above = database ? parentOf(workspace, database) : null;
  return {
    object: 'data_source',
    id: source.id,
    ...WHEN,
    ...BY,
    ...LOOKS,
    ...trash(source),
    title: richText(source.name ?? 'Data source'),
    description: [],
    parent: { type: 'database_id', database_id: source.parent ?? '' },
    database_parent:
      above && above.type !== 'data_source_id' ? above : { type: 'workspace', workspace: true },
    is_inline: false,
    properties: { Name: { id: 'title', name: 'Name', description: null, type: 'title', title: {} } },
    url: urlOf(source.id),
  };
}

/** A page and a database are blocks of their parents too. */
export function blockBody(
  workspace: Workspace,
  block: BlockDescription | PageDescription | DatabaseDescription,
): BlockObjectResponse {
  const common = {
    object: 'block',
    id: block.id,
    ...WHEN,
    ...BY,
    ...trash(block),
    parent: parentOf(workspace, block),
    has_children: workspace.childrenOf(block.id, 'block').length > 0,
  } as const;
  switch (block.type) {
    case 'page':
      return { ...common, type: 'child_page', child_page: { title: block.title ?? 'Page' } };
    case 'database':
      return { ...common, type: 'child_database', child_database: { title: block.title ?? 'Database' } };
    case 'block':
      return {
        ...common,
        type: 'paragraph',
        paragraph: { rich_text: richText(block.text ?? 'Text'), color: 'default', icon: null },
      };
  }
}

export function viewBody(view: ViewDescription): DataSourceViewObjectResponse {
  return {
    object: 'view',
    id: view.id,
    ...WHEN,
    ...CREATED,
    ...BY,
    parent: { type: 'database_id', database_id: view.parent ?? '' },
    name: view.name ?? 'View',
    type: 'table',
    url: urlOf(view.parent ?? ''),
    data_source_id: view.dataSource ?? null,
    filter: null,
    sorts: null,
    quick_filters: null,
    configuration: { type: 'table' },
  };
}

/**
 * The fields of an agent that identify it. The real response also describes its model and its connections.
 */
type AgentIdentity = Pick<
  GetAgentResponse,
  'object' | 'id' | 'agent_type' | 'name' | 'description' | 'instructions_page_id' | 'icon'
>;

export function agentBody(agent: AgentDescription): AgentIdentity {
  return {
    object: 'agent',
    id: agent.id,
    agent_type: 'custom_agent',
    name: agent.name ?? 'Agent',
    description: null,
    instructions_page_id: null,
    icon: null,
  };
}

export function commentBody(workspace: Workspace, comment: CommentDescription): CommentObjectResponse {
  const parent = workspace.parentOf(comment);
  return {
    object: 'comment',
    id: comment.id,
    ...WHEN,
    created_by: SOMEBODY,
    parent:
      parent?.type === 'block'
        ? { type: 'block_id', block_id: parent.id }
        : { type: 'page_id', page_id: parent?.id ?? '' },
    discussion_id: '34033ea0-c1e4-8145-9d2f-001c4d0a7c11',
    rich_text: richText(comment.text ?? 'Comment'),
    display_name: { type: 'integration', resolved_name: workspace.connectionName },
  };
}

export function fileUploadBody(upload: FileUploadDescription): FileUploadObjectResponse {
  return {
    object: 'file_upload',
    id: upload.id,
    ...WHEN,
    ...trash(upload),
    created_by: { id: SOMEBODY.id, type: 'person' },
    expiry_time: null,
    status: 'uploaded',
    filename: upload.filename ?? 'file.pdf',
    content_type: 'application/pdf',
    content_length: 1024,
  };
}

export function userBody(user: UserDescription): UserObjectResponse {
  const common = { object: 'user', id: user.id, name: user.name ?? 'Somebody', avatar_url: null } as const;
  return user.kind === 'bot'
    ? { ...common, type: 'bot', bot: {} }
    : { ...common, type: 'person', person: {} };
}

/** The user of a connection is its bot. The user of a personal access token is that person. */
export function selfBody(workspace: Workspace): UserObjectResponse {
  const common = { object: 'user', ...workspace.self, avatar_url: null } as const;
  if (workspace.tokenKind === 'personal') return { ...common, type: 'person', person: {} };
  return {
    ...common,
    type: 'bot',
    bot: {
      owner: { type: 'workspace', workspace: true },
      workspace_id: '5d0f8a1c-3b7e-4f92-8c46-d1e2f3a4b5c6',
      workspace_limits: { max_file_upload_size_in_bytes: 5_242_880 },
      workspace_name: workspace.workspaceName,
    },
  };
}
