import type { NotionId, NotionObject, ObjectType } from '../../model.ts';
import { isObjectType, OBJECT_TYPE } from '../../object-types.ts';
import { asId, asJson, asList, asText, type Json } from '../client/json.ts';

/** The object that contains another one. */
export interface Parent {
  readonly type: ObjectType;
  readonly id: NotionId;
}

/**
 * An object that Notion has shown. How it was seen decides what is known about it:
 * - `itself`: its own endpoint or a search returned all of it;
 * - `as-block`: the blocks endpoint returned it; whether it is in the trash is known, its data sources are not;
 * - `in-passing`: another object or an error named it; only its type and ID are known.
 */
export interface Sighting {
  readonly id: NotionId;
  readonly object: NotionObject;
  readonly parent: Parent | null;
  readonly seen: 'itself' | 'as-block' | 'in-passing';
  /** Whether it is a person. People may belong to several workspaces, everything else to one. */
  readonly isPerson: boolean;
}

const NOTHING_ELSE: Omit<NotionObject, 'type'> = {
  inTrash: false,
  title: null,
  databaseId: null,
  dataSourceId: null,
  pageId: null,
  dataSources: [],
  databasesOnPage: [],
  linked: false,
};

/** An object whose type Notion has named, and nothing else. */
export function sightingInPassing(
  type: ObjectType,
  id: NotionId,
  known: Partial<NotionObject> = {},
): Sighting {
  return {
    id,
    object: { ...NOTHING_ELSE, ...known, type },
    parent: null,
    seen: 'in-passing',
    isPerson: false,
  };
}

/**
 * Reads the object in an answer, or null if it does not have the type and ID that were asked for: then the answer is
 * to another question. A page or database that the blocks endpoint returns is read as a page or database.
 */
export function readSighting(endpoint: ObjectType, id: NotionId, body: Json): Sighting | null {
  if (body['object'] !== endpoint || asId(body['id']) !== id) return null;
  return readAny(body);
}

/** Reads an object of any type, or null. */
export function readAny(body: Json): Sighting | null {
  const id = asId(body['id']);
  const type = asText(body['object']) ?? '';
  if (!id || !isObjectType(type)) return null;
  const parent = readParent(body['parent']);
  const common = { ...NOTHING_ELSE, type, inTrash: isInTrash(body), title: titleOf(type, body) };
  const belonging = { ...common, ...ancestry(body['parent']) };
  const whole = { id, parent, seen: 'itself', isPerson: false, object: common } as const;
  switch (type) {
    case 'page':
      return { ...whole, object: belonging };
    case 'database':
      return { ...whole, object: { ...common, dataSources: sourcesOf(body) } };
    case 'data_source':
      return { ...whole, object: { ...belonging, dataSourceId: null } };
    case 'view':
      return { ...whole, object: { ...belonging, dataSourceId: asId(body['data_source_id']) } };
    case 'user':
      return { ...whole, isPerson: body['type'] === 'person' };
    case 'block':
      return readBlock(body, whole);
    default:
      return whole;
  }
}

function titleOf(type: ObjectType, body: Json): string | null {
  const { titleField } = OBJECT_TYPE[type];
  switch (titleField) {
    case null:
      return null;
    case 'properties':
      return titleOfPage(body[titleField]);
    case 'title':
      return plainText(body[titleField]);
    case 'name':
    case 'filename':
      return asText(body[titleField]);
  }
}

function readBlock(body: Json, block: Sighting): Sighting {
  const kind =
    body['type'] === 'child_page' ? 'page' : body['type'] === 'child_database' ? 'database' : 'block';
  if (kind === 'block') {
    return {
      ...block,
      object: { ...block.object, pageId: block.parent?.type === 'page' ? block.parent.id : null },
    };
  }
  const title = asText(asJson(body[`child_${kind}`])?.['title']);
  return { ...block, seen: 'as-block', object: { ...block.object, type: kind, title } };
}

/** `archived` is the older name of `in_trash` (Notion-Version 2026-03-11 renamed it). */
function isInTrash(body: Json): boolean {
  return body['in_trash'] === true || (body['in_trash'] === undefined && body['archived'] === true);
}

const PARENT_TYPES: ReadonlyMap<string, ObjectType> = new Map([
  ['page_id', 'page'],
  ['database_id', 'database'],
  ['data_source_id', 'data_source'],
  ['block_id', 'block'],
]);

function readParent(value: unknown): Parent | null {
  const parent = asJson(value);
  const key = asText(parent?.['type']) ?? '';
  const type = PARENT_TYPES.get(key);
  const id = asId(parent?.[key]);
  return type && id ? { type, id } : null;
}

/** The database and data source that a row, a view or a data source belongs to. A parent may name both. */
function ancestry(value: unknown): { databaseId: NotionId | null; dataSourceId: NotionId | null } {
  const parent = asJson(value);
  return { databaseId: asId(parent?.['database_id']), dataSourceId: asId(parent?.['data_source_id']) };
}

function sourcesOf(body: Json): NotionObject['dataSources'] {
  return asList(body['data_sources']).flatMap(source => {
    const id = asId(source['id']);
    return id ? [{ id, name: asText(source['name']) }] : [];
  });
}

function titleOfPage(properties: unknown): string | null {
  const title = Object.values(asJson(properties) ?? {})
    .map(asJson)
    .find(property => property?.['type'] === 'title');
  return title ? plainText(title['title']) : null;
}

function plainText(richText: unknown): string | null {
  const text = asList(richText)
    .map(part => asText(part['plain_text']) ?? '')
    .join('');
  return text === '' ? null : text;
}
