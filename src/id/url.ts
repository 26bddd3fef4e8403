import type { Expected, NotionId, ObjectType } from '../model.ts';
import { trimEndOf } from '../text/trim.ts';
import { parseId } from './id.ts';

/** A Notion address found in a text. Offsets are of the text it was found in. */
export interface NotionUrl {
  readonly start: number;
  readonly end: number;
  /** What the path names: a page, or a database. */
  readonly pathId: NotionId | null;
  /** `?v=`: the view that is open. */
  readonly viewId: NotionId | null;
  /** `?p=`: the page peeked at in front of a database. */
  readonly peekId: NotionId | null;
  /** `#`: the block scrolled to. */
  readonly blockId: NotionId | null;
  /** `collection://`, as Notion's MCP server writes data sources. */
  readonly dataSourceId: NotionId | null;
  /** Hexadecimal digits where the path's ID should stand, when there are not 32 of them. */
  readonly brokenDigits: { readonly start: number; readonly end: number } | null;
}

/**
 * Addresses on Notion's hosts, with or without a scheme, and the schemes of its apps. What may stand in an
 * address ends at white space, quotes, brackets and the like; trailing punctuation is cut off afterwards.
 */
const ADDRESS =
  /(?<![\w.@/-])(?:(?:https?:\/\/|notion:\/\/)?(?:(?:www\.|app\.)?notion\.(?:so|com)|[a-z0-9][a-z0-9-]*\.notion\.site)(?::\d+)?\/|(?:collection|view):\/\/)[^\s"'`<>()[\]{}|\\^,;]*/gi;

/** First parts of paths on Notion's hosts that hold files, pictures and manuals, and no objects. */
const NOT_OBJECTS = new Set([
  'image',
  'images',
  'icons',
  'signed',
  'help',
  'my-integrations',
  'profile',
  'api',
  'front-static',
  'templates',
  'blog',
  'product',
  'integrations',
  'oauth',
  'install-integration',
]);

/** Hexadecimal digits at the end of a path segment that may have been meant as an ID. */
const NEARLY = { least: 28, most: 36 };

/** All Notion addresses in a text, whether they carry an ID or not. */
export function findNotionUrls(text: string): NotionUrl[] {
  if (!/notion\.|collection:|view:/i.test(text)) return [];
  const found: NotionUrl[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const url = readAddress(trimEndOf(match[0], '.:!?*_~'), match.index);
    if (url) found.push(url);
  }
  return found;
}

function readAddress(address: string, start: number): NotionUrl | null {
  const end = start + address.length;
  const none = { start, end, pathId: null, viewId: null, peekId: null, blockId: null, dataSourceId: null };
  const app = /^(collection|view):\/\/(.*)$/i.exec(address);
  if (app) {
    const [id] = /^[0-9a-f-]+/i.exec(app[2] ?? '') ?? [''];
    const parsed = parseId(id);
    if (!parsed) return null;
    const field = app[1]?.toLowerCase() === 'view' ? 'viewId' : 'dataSourceId';
    return { ...none, brokenDigits: null, [field]: parsed };
  }
  const parts = /^([^/]*\/\/)?[^/]*\/([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address);
  if (!parts) return null;
  const path = parts[2] ?? '';
  const segments = path.split('/');
  if (NOT_OBJECTS.has((segments[0] ?? '').toLowerCase())) return null;
  const pathStart =
    start + address.length - (path.length + (parts[3]?.length ?? 0) + (parts[4]?.length ?? 0));
  const named = idOfPath(segments, pathStart);
  const query = new URLSearchParams(parts[3] ?? '');
  return {
    ...none,
    pathId: named.id,
    brokenDigits: named.broken,
    viewId: parseId(query.get('v') ?? ''),
    peekId: parseId(query.get('p') ?? ''),
    blockId: parseId((parts[4] ?? '').replace(/^#(?:block-)?/, '')),
  };
}

function idOfPath(
  segments: readonly string[],
  pathStart: number,
): { id: NotionId | null; broken: NotionUrl['brokenDigits'] } {
  let broken: NotionUrl['brokenDigits'] = null;
  let end = pathStart + segments.join('/').length;
  for (const segment of [...segments].reverse()) {
    const dashedTail = /(?:^|[^0-9a-f])([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(segment);
    const bareTail = /(?:^|[^0-9a-f])([0-9a-f]+)$/i.exec(segment);
    const id = parseId(dashedTail?.[1] ?? bareTail?.[1] ?? '');
    if (id) return { id, broken: null };
    const digits = bareTail?.[1]?.length ?? 0;
    if (!broken && digits >= NEARLY.least && digits <= NEARLY.most) broken = { start: end - digits, end };
    end -= segment.length + 1;
  }
  return { id: null, broken };
}

/**
 * The ID that an address stands for where objects of the expected types are named: a view's key means the
 * address's `?v=`, a block's its `#`, a page's the page peeked at. Else it is what the path names.
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
  if (url.pathId) return { id: url.pathId, type: null };
  if (url.brokenDigits) return null;
  if (url.peekId) return { id: url.peekId, type: 'page' };
  if (url.viewId) return { id: url.viewId, type: 'view' };
  return null;
}
