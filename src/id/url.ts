import type { Expected, NotionId } from '../model.ts';
import { OBJECT_TYPE, OBJECT_TYPES, type ObjectType } from '../object-types.ts';
import { parseId } from './id.ts';

/** A Notion URL in a text. Offsets are of that text. */
export interface NotionUrl {
  readonly start: number;
  readonly end: number;
  /** The ID in the path: a page or a database, or what an endpoint of the API is asked for. */
  readonly pathId: NotionId | null;
  /** The path has more than one ID. */
  readonly hasOtherIds: boolean;
  /** The type that the path states: `api.notion.com/v1/databases/…`. */
  readonly pathType: ObjectType | null;
  /** `?v=`: the view that is open. */
  readonly viewId: NotionId | null;
  /** `?p=`: the page that is open in front of a database. */
  readonly peekId: NotionId | null;
  /** `#`: the block that is scrolled to. */
  readonly blockId: NotionId | null;
  /** `collection://`, as Notion's MCP server writes data sources. */
  readonly dataSourceId: NotionId | null;
  /** Hexadecimal digits in place of the path's ID, if there are not 32 of them. */
  readonly brokenDigits: { readonly start: number; readonly end: number } | null;
}

/**
 * URLs on Notion's hosts, with or without a scheme, and the schemes of its apps. A URL ends at white space, quotes,
 * brackets and the like; trailing punctuation is cut off afterwards.
 */
const URLS =
  /(?<![\w.@/-])(?:(?:https?:\/\/|notion:\/\/)?(?:(?:www\.|app\.|api\.)?notion\.(?:so|com)|[a-z0-9][a-z0-9-]*\.notion\.site)(?::\d+)?\/|(?:collection|view):\/\/)[^\s"'`<>()[\]{}|\\^,;]*/gi;

/** First parts of paths on Notion's hosts that lead to files, pictures, manuals or settings, but to no object. */
const NOT_OBJECTS = new Set(
  `image images icons signed help my-integrations profile api front-static templates blog product integrations oauth
   install-integration agent agents developers chat marketplace webhooks f invite join login logout signup settings
   oauth2callback pricing releases guides`.split(/\s+/),
);

/** The first part of a path that only says in which program to open the rest. */
const NATIVE = 'native';

/** Types by the collection in the path of their endpoint. Blocks are not among them: a page is a block as well. */
const BY_COLLECTION: ReadonlyMap<string | undefined, ObjectType> = new Map(
  OBJECT_TYPES.filter(type => type !== 'block').map(type => [OBJECT_TYPE[type].collection, type]),
);
const BLOCKS = 'blocks';

/** Hexadecimal digits at the end of a path segment that may have been meant as an ID. */
const NEARLY = { least: 28, most: 36 };

/** All Notion URLs in a text, whether they contain an ID or not. */
export function findNotionUrls(text: string): NotionUrl[] {
  if (!/notion\.|collection:|view:/i.test(text)) return [];
  const found: NotionUrl[] = [];
  for (const match of text.matchAll(URLS)) {
    const url = readUrl(withoutPunctuation(match[0]), match.index);
    if (url) found.push(url);
  }
  return found;
}

/**
 * By hand: a regular expression would try each of many marks as the beginning of the end. A URL starts with a letter or
 * a digit, so this ends there.
 */
function withoutPunctuation(url: string): string {
  let end = url.length;
  while ('.:!?*_~'.includes(url.charAt(end - 1))) end--;
  return url.slice(0, end);
}

function readUrl(url: string, start: number): NotionUrl | null {
  const none = {
    start,
    end: start + url.length,
    pathId: null,
    hasOtherIds: false,
    pathType: null,
    viewId: null,
    peekId: null,
    blockId: null,
    dataSourceId: null,
    brokenDigits: null,
  };
  const app = /^(collection|view):\/\/([0-9a-f-]*)/i.exec(url);
  if (app) {
    const id = parseId(app[2]);
    if (!id) return null;
    return app[1]?.toLowerCase() === 'view' ? { ...none, viewId: id } : { ...none, dataSourceId: id };
  }
  const parts = /^(?:[a-z]+:\/\/)?([^/]*)\/([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(url);
  if (!parts) return null;
  const [, host = '', path = '', search = '', hash = ''] = parts;
  const segments = path.split('/');
  if (/^api\./i.test(host)) return readEndpoint(none, segments);
  const first = segments[segments[0]?.toLowerCase() === NATIVE ? 1 : 0] ?? '';
  if (NOT_OBJECTS.has(first.toLowerCase())) return null;
  const pathStart = start + url.length - (path.length + search.length + hash.length);
  const named = idOfPath(segments, pathStart);
  const others = segments.filter(segment => idOfPath([segment], 0).id !== null);
  const query = new URLSearchParams(search);
  return {
    ...none,
    pathId: named.id,
    hasOtherIds: others.length > 1,
    brokenDigits: named.broken,
    viewId: parseId(query.get('v')),
    peekId: parseId(query.get('p')),
    blockId: parseId(hash.replace(/^#(?:block-)?/, '')),
  };
}

/** `/v1/databases/<ID>/query` states the type of its ID. */
function readEndpoint(none: NotionUrl, [version, collection, id]: readonly string[]): NotionUrl | null {
  if (version !== 'v1') return null;
  const pathType = BY_COLLECTION.get(collection) ?? null;
  const pathId = pathType || collection === BLOCKS ? parseId(id) : null;
  return pathId && { ...none, pathId, pathType };
}

function idOfPath(
  segments: readonly string[],
  pathStart: number,
): { id: NotionId | null; broken: NotionUrl['brokenDigits'] } {
  let broken: NotionUrl['brokenDigits'] = null;
  let end = pathStart + segments.join('/').length;
  for (const segment of segments.toReversed()) {
    const dashedTail = /(?:^|[^0-9a-f])([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(segment);
    const bareTail = /(?:^|[^0-9a-f])([0-9a-f]+)$/i.exec(segment);
    const id = parseId(dashedTail?.[1] ?? bareTail?.[1]);
    if (id) return { id, broken: null };
    const digits = bareTail?.[1]?.length ?? 0;
    if (!broken && digits >= NEARLY.least && digits <= NEARLY.most) broken = { start: end - digits, end };
    end -= segment.length + 1;
  }
  return { id: null, broken };
}

/**
 * The ID that a URL stands for at a key of the expected types. A view's key means the URL's `?v=`, a block's its
 * `#`, a page's the page in front of the database. Otherwise it is the ID of the path.
 */
export function targetOf(
  url: NotionUrl,
  expected: Expected,
): { id: NotionId; type: ObjectType | null } | null {
  const only = expected.length === 1 ? expected[0] : null;
  if (only === 'view' && url.viewId) return { id: url.viewId, type: 'view' };
  if (only === 'block' && url.blockId) return { id: url.blockId, type: 'block' };
  if (only === 'page' && url.peekId) return { id: url.peekId, type: 'page' };
  if (url.dataSourceId) return { id: url.dataSourceId, type: 'data_source' };
  if (url.pathId) return { id: url.pathId, type: url.pathType };
  if (url.brokenDigits) return null;
  if (url.peekId) return { id: url.peekId, type: 'page' };
  if (url.viewId) return { id: url.viewId, type: 'view' };
  return null;
}
