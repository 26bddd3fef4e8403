import type { ObjectType } from '../../src/model.ts';

interface Described {
  readonly id: string;
  /** The ID of its parent. Without one, it is at the top of the workspace. */
  readonly parent?: string;
  readonly inTrash?: boolean;
  /** Whether the connection can access it. Default: yes. */
  readonly shared?: boolean;
  /** Whether it is in the search index, which is independent of sharing. Default: yes. */
  readonly searchable?: boolean;
}

export interface PageDescription extends Described {
  readonly type: 'page';
  readonly title?: string;
}

export interface DatabaseDescription extends Described {
  readonly type: 'database';
  readonly title?: string;
  /** A view of another database: it has no data sources of its own. */
  readonly linked?: boolean;
}

/** Its parent is its database. */
export interface DataSourceDescription extends Described {
  readonly type: 'data_source';
  readonly name?: string;
}

export interface BlockDescription extends Described {
  readonly type: 'block';
  readonly text?: string;
}

/** Its parent is its database. */
export interface ViewDescription extends Described {
  readonly type: 'view';
  readonly name?: string;
  readonly dataSource?: string;
}

export interface UserDescription {
  readonly type: 'user';
  readonly id: string;
  readonly name?: string;
  readonly kind?: 'person' | 'bot';
  /** Guests can be looked up and are not listed. */
  readonly guest?: boolean;
}

export interface AgentDescription {
  readonly type: 'agent';
  readonly id: string;
  readonly name?: string;
}

/** Its parent is a page or a block. */
export interface CommentDescription extends Described {
  readonly type: 'comment';
  readonly text?: string;
}

export interface FileUploadDescription {
  readonly type: 'file_upload';
  readonly id: string;
  readonly filename?: string;
  readonly inTrash?: boolean;
}

export type ObjectDescription =
  | PageDescription
  | DatabaseDescription
  | DataSourceDescription
  | BlockDescription
  | ViewDescription
  | UserDescription
  | AgentDescription
  | CommentDescription
  | FileUploadDescription;

/** The capabilities of a connection, in Notion's words. */
export type Capability = 'read content' | 'read comments' | 'user information';
const ALL_CAPABILITIES: readonly Capability[] = ['read content', 'read comments', 'user information'];

/** A workspace as plain JSON. */
export interface WorkspaceDescription {
  readonly token?: string;
  /** A connection's token, or a person's own access token. */
  readonly tokenKind?: 'connection' | 'personal';
  /** The bot of the connection, or the person that the token belongs to. */
  readonly self?: { readonly id: string; readonly name?: string };
  readonly connectionName?: string;
  readonly workspaceName?: string;
  readonly capabilities?: readonly Capability[];
  readonly objects: readonly ObjectDescription[];
}

export const DEFAULT_TOKEN = 'ntn_test_0123456789abcdefghijklmnopqrstuvwxyzABCD';
export const DEFAULT_SELF = '34202551-8b5c-8165-a07e-00272141838a';

/** The model of the server: objects by ID, their parents, and what the token can access. */
export class Workspace {
  readonly token: string;
  readonly tokenKind: 'connection' | 'personal';
  readonly self: { readonly id: string; readonly name: string };
  readonly connectionName: string;
  readonly workspaceName: string;
  readonly #capabilities: ReadonlySet<string>;
  readonly #objects = new Map<string, ObjectDescription>();

  constructor(description: WorkspaceDescription) {
    this.token = description.token ?? DEFAULT_TOKEN;
    this.tokenKind = description.tokenKind ?? 'connection';
    this.self = { id: description.self?.id ?? DEFAULT_SELF, name: description.self?.name ?? 'Config check' };
    this.connectionName = description.connectionName ?? 'Config check';
    this.workspaceName = description.workspaceName ?? 'Example workspace';
    this.#capabilities = new Set(description.capabilities ?? ALL_CAPABILITIES);
    for (const object of description.objects) this.#objects.set(object.id, object);
    for (const object of description.objects) {
      const parent = 'parent' in object ? object.parent : undefined;
      if (parent !== undefined && !this.#objects.has(parent)) {
        throw new Error(
          `The ${object.type} ${object.id} is in ${parent}, which the workspace doesn't describe.`,
        );
      }
    }
  }

  may(capability: Capability): boolean {
    return this.#capabilities.has(capability);
  }

  get all(): Iterable<ObjectDescription> {
    return this.#objects.values();
  }

  /** The object of that type, if there is one that the token may see. */
  visible<T extends ObjectType>(type: T, id: string): Extract<ObjectDescription, { type: T }> | null {
    const object = this.#objects.get(id);
    return object && isOf(object, type) && isShared(object) ? object : null;
  }

  /** What type of object this is, if the token may see it. */
  typeOf(id: string): ObjectType | null {
    const object = this.#objects.get(id);
    return object && isShared(object) ? object.type : null;
  }

  parentOf(object: ObjectDescription): ObjectDescription | null {
    return 'parent' in object && object.parent !== undefined
      ? (this.#objects.get(object.parent) ?? null)
      : null;
  }

  childrenOf<T extends ObjectType>(id: string, type: T): Extract<ObjectDescription, { type: T }>[] {
    const children: Extract<ObjectDescription, { type: T }>[] = [];
    for (const object of this.#objects.values()) {
      if (isOf(object, type) && 'parent' in object && object.parent === id) children.push(object);
    }
    return children;
  }
}

function isOf<T extends ObjectType>(
  object: ObjectDescription,
  type: T,
): object is Extract<ObjectDescription, { type: T }> {
  return object.type === type;
}

export function isShared(object: ObjectDescription): boolean {
  return !('shared' in object) || object.shared !== false;
}

export function isSearchable(object: ObjectDescription): boolean {
  if (object.type !== 'page' && object.type !== 'data_source') return false;
  return isShared(object) && object.searchable !== false && object.inTrash !== true;
}
