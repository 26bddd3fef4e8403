/**
 * The types of objects that Notion's API can retrieve by ID, one row each. Settings, the words of keys, endpoints,
 * wording and schemas derive from this table, so that a new type is one new row.
 *
 * Facts about the API: https://developers.notion.com/reference. Tags are undocumented; they were observed in IDs of
 * version 8.
 */

interface Row {
  /** As people read it, in the singular. */
  readonly label: string;
  /** The label with its article. */
  readonly aLabel: string;
  /** Words in keys that name this type, in the singular. The plural ends in *s*. */
  readonly keyWords: readonly string[];
  /** Which type wins if a key names several and none is its head noun: the lowest rank. */
  readonly keyRank: number;
  /** The collection in the path of its endpoint: `GET /v1/{collection}/{id}`. */
  readonly collection: string;
  /** The field of Notion's answer that holds its title; null if it has none. */
  readonly titleField: 'properties' | 'title' | 'name' | 'filename' | null;
  /** The capability of a connection that its endpoint needs, in Notion's words; null if none is documented. */
  readonly capability: 'read content' | 'read comments' | 'user information' | null;
  /** Endpoints to ask if its own endpoint returns 404, the likeliest mix-up first. */
  readonly siblings: readonly ObjectType[];
  /** Whether the blocks endpoint returns it too. */
  readonly isBlock: boolean;
  /** Whether people can copy a link of it that contains its ID, in Notion’s own programs. */
  readonly hasLink: boolean;
  /** The list of the API that contains it: search results (directly or by name), or the users of the workspace. */
  readonly listedBy: 'search' | 'users' | null;
  /** The digits at the start of the last group of a version-8 ID; null if no tag is known. */
  readonly tag: string | null;
}

const ROWS = {
  page: {
    label: 'page',
    aLabel: 'a page',
    keyWords: ['page', 'subpage'],
    keyRank: 3,
    collection: 'pages',
    titleField: 'properties',
    capability: 'read content',
    siblings: ['data_source', 'view', 'block', 'user', 'agent', 'comment', 'file_upload'],
    isBlock: true,
    hasLink: true,
    listedBy: 'search',
    tag: null,
  },
  database: {
    label: 'database',
    aLabel: 'a database',
    keyWords: ['database', 'db'],
    keyRank: 2,
    collection: 'databases',
    titleField: 'title',
    capability: 'read content',
    siblings: ['data_source', 'block', 'view', 'user', 'agent', 'comment', 'file_upload'],
    isBlock: true,
    hasLink: true,
    listedBy: 'search',
    tag: null,
  },
  data_source: {
    label: 'data source',
    aLabel: 'a data source',
    keyWords: ['data source'],
    keyRank: 1,
    collection: 'data_sources',
    titleField: 'title',
    capability: 'read content',
    siblings: ['database', 'block', 'view', 'user', 'agent', 'comment', 'file_upload'],
    isBlock: false,
    hasLink: true,
    listedBy: 'search',
    tag: '000b',
  },
  block: {
    label: 'block',
    aLabel: 'a block',
    keyWords: ['block'],
    keyRank: 5,
    collection: 'blocks',
    titleField: null,
    capability: 'read content',
    siblings: ['data_source', 'view', 'database', 'user', 'agent', 'comment', 'file_upload'],
    isBlock: true,
    hasLink: true,
    listedBy: null,
    tag: null,
  },
  user: {
    label: 'user',
    aLabel: 'a user',
    keyWords: ['user'],
    keyRank: 6,
    collection: 'users',
    titleField: 'name',
    capability: 'user information',
    siblings: ['block', 'database', 'data_source', 'view', 'agent', 'comment', 'file_upload'],
    isBlock: false,
    hasLink: false,
    listedBy: 'users',
    tag: '0002',
  },
  view: {
    label: 'view',
    aLabel: 'a view',
    keyWords: ['view'],
    keyRank: 4,
    collection: 'views',
    titleField: 'name',
    capability: 'read content',
    siblings: ['database', 'data_source', 'block', 'user', 'agent', 'comment', 'file_upload'],
    isBlock: false,
    hasLink: true,
    listedBy: null,
    tag: '000c',
  },
  agent: {
    label: 'agent',
    aLabel: 'an agent',
    keyWords: ['agent'],
    keyRank: 7,
    collection: 'agents',
    titleField: 'name',
    capability: null,
    siblings: ['user', 'block', 'data_source', 'view', 'database', 'comment', 'file_upload'],
    isBlock: false,
    hasLink: false,
    listedBy: null,
    tag: '0092',
  },
  comment: {
    label: 'comment',
    aLabel: 'a comment',
    keyWords: ['comment'],
    keyRank: 8,
    collection: 'comments',
    titleField: null,
    capability: 'read comments',
    siblings: ['block', 'data_source', 'view', 'user', 'database', 'agent', 'file_upload'],
    isBlock: false,
    hasLink: false,
    listedBy: null,
    tag: '001d',
  },
  file_upload: {
    label: 'file upload',
    aLabel: 'a file upload',
    keyWords: ['file upload'],
    keyRank: 9,
    collection: 'file_uploads',
    titleField: 'filename',
    capability: null,
    siblings: ['block', 'data_source', 'view', 'user', 'database', 'agent', 'comment'],
    isBlock: false,
    hasLink: false,
    listedBy: null,
    tag: '00b2',
  },
} as const satisfies Readonly<Record<string, Omit<Row, 'siblings'> & { siblings: readonly string[] }>>;

export type ObjectType = keyof typeof ROWS;

/** The row of each type. */
export const OBJECT_TYPE: Readonly<Record<ObjectType, Row>> = ROWS;

/** Whether a word is the name of a type. */
export function isObjectType(word: string): word is ObjectType {
  return Object.hasOwn(ROWS, word);
}

/** All types, in the order in which reports list them. */
export const OBJECT_TYPES: readonly ObjectType[] = Object.keys(ROWS).filter(isObjectType);

/** `a page`, `a page, a database or a data source`; `an object` for an empty list, which means any type. */
export function anyOfTypes(types: readonly ObjectType[]): string {
  const labels = types.map(type => OBJECT_TYPE[type].aLabel);
  const last = labels.pop() ?? 'an object';
  return labels.length === 0 ? last : `${labels.join(', ')} or ${last}`;
}

/** Kinds of objects that have IDs but no endpoint, by the tag in their IDs of version 8. */
export const OTHER_KINDS = {
  workspace: { aLabel: 'a workspace', tag: '0003' },
  discussion: { aLabel: 'a discussion', tag: '001c' },
  connection: { aLabel: 'a connection', tag: '0037' },
  thread: { aLabel: 'a chat thread', tag: '00a9' },
} as const;

/** A kind of object that the tag in an ID can name. */
export type TaggedKind = ObjectType | keyof typeof OTHER_KINDS;

/** The kind with its article, as people read it. */
export function aKind(kind: TaggedKind): string {
  return isObjectType(kind) ? OBJECT_TYPE[kind].aLabel : OTHER_KINDS[kind].aLabel;
}
