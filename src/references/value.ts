import { diagnose } from '../id/diagnose.ts';
import { isSample, parseId } from '../id/id.ts';
import { findNotionUrls, type NotionUrl, targetOf } from '../id/url.ts';
import type { Expected, Fix, ObjectType, Reading } from '../model.ts';
import { letterPattern } from '../text/letters.ts';
import { defaultOf, isDynamic } from './dynamic.ts';
import { isPlaceholder } from './placeholder.ts';

/** One ID, or what is in its place, within a value. Offsets are of the value's text. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  /** The ID came out of a Notion address. */
  readonly address: boolean;
  /** The type that the address itself names (`collection://`), if any. */
  readonly type: ObjectType | null;
  /** Somebody evidently meant an ID (or an address with one) here. */
  readonly attempt: boolean;
}

/** What the key asks for. */
export interface KeyDemand {
  readonly expected: Expected;
  /** The key says *id*, so that a URL is malformed. */
  readonly saysId: boolean;
}

/** Beginnings of Notion's tokens. A token is known by its beginning, never checked by it: shapes have changed. */
const TOKEN = /(?<![A-Za-z0-9])(?:ntn_|secret_)[A-Za-z0-9_-]{16,}/;
/** UTF-16 units of a list of IDs: some thousands. Longer values are something else. */
const LONGEST_LIST = 1 << 17;
const SEPARATOR = /[\s,;|]+/g;

/**
 * Reads a value at a Notion key: the IDs in it (one, a list, `label:id` pairs, the default of a lookup), or what
 * is in their place. Never empty, whatever the text.
 */
export function readValue(text: string, wanted: KeyDemand): Item[] {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  const value = text.slice(start, end);
  if (value === '') return [plain(0, text.length, { kind: 'skipped', reason: 'empty' })];
  const padded = /^[ \t]+\S|\S[ \t]+$/.test(text);
  if (padded && parseId(value)) return [malformed(text, wanted)];
  return shift(readTrimmed(value, wanted), start);
}

function readTrimmed(value: string, wanted: KeyDemand): Item[] {
  const single = readSingle(value);
  if (single) return [single];
  const addresses = findNotionUrls(value).filter(
    url => targetOf(url, wanted.expected) !== null || url.brokenDigits !== null,
  );
  if (addresses.length > 0) return addresses.map(url => readAddress(value, url, wanted));
  if (isDynamic(value)) return readLookup(value, wanted);
  const list = readList(value, wanted);
  if (list) return list;
  if (isPlaceholder(value) && !diagnose(value).attempt) {
    return [plain(0, value.length, { kind: 'skipped', reason: 'placeholder' })];
  }
  return [malformed(value, wanted)];
}

/** The value as a whole is an ID or a token. */
function readSingle(value: string): Item | null {
  const id = parseId(value);
  if (id) {
    const reading: Reading = isSample(id) ? { kind: 'skipped', reason: 'placeholder' } : { kind: 'id', id };
    return { ...plain(0, value.length, reading), attempt: true };
  }
  const token = TOKEN.exec(value);
  if (!token || /\s/.test(value) || isPlaceholder(token[0].replace(/^secret_/, ''))) return null;
  return { ...plain(0, value.length, { kind: 'token' }), attempt: true };
}

function readAddress(value: string, url: NotionUrl, wanted: KeyDemand): Item {
  const place = { start: url.start, end: url.end, address: true, attempt: true };
  const target = targetOf(url, wanted.expected);
  if (!target) {
    const count = url.brokenDigits ? url.brokenDigits.end - url.brokenDigits.start : 0;
    const reading: Reading = { kind: 'malformed', fault: { code: 'digits', count }, id: null, fix: null };
    return { ...place, type: null, reading };
  }
  const { id, type } = target;
  if (isSample(id)) return { ...place, type, reading: { kind: 'skipped', reason: 'placeholder' } };
  if (!wanted.saysId) return { ...place, type, reading: { kind: 'id', id } };
  const before = value.slice(Math.max(0, url.start - LONGEST_BEFORE), url.start);
  const isCertain = !url.hasOtherIds && beforeAddress(before).test(before);
  const fix: Fix | null = isCertain ? { replacement: id, description: 'Keep the ID of the address.' } : null;
  return { ...place, type, reading: { kind: 'malformed', fault: { code: 'url', type }, id, fix } };
}

/** What may be in front of a URL that is all of a value or an item: a label, or the end of another item. */
const beforeAddress = letterPattern(String.raw`(?:^|[\s,;|"'\x60<>()[\]{}])[\p{L}\p{N}_.\-]{0,60}[:=]?$`);

/** The pattern matches fewer characters. */
const LONGEST_BEFORE = 64;

/** A lookup counts by its literal default, if it has one. */
function readLookup(value: string, wanted: KeyDemand): Item[] {
  const fallback = defaultOf(value);
  if (fallback) {
    const items = readValue(value.slice(fallback.start, fallback.end), wanted).filter(item => item.attempt);
    if (items.length > 0) return shift(items, fallback.start);
  }
  return [plain(0, value.length, { kind: 'skipped', reason: 'dynamic' })];
}

/** Several IDs: separated by commas, white space and the like, each perhaps with a label. Null for anything else. */
function readList(value: string, wanted: KeyDemand): Item[] | null {
  if (value.length > LONGEST_LIST) return null;
  const parts = split(value);
  const isSpaced = !/[,;|\n]/.test(value);
  const texts = parts.map(part => value.slice(part.start, part.end));
  const pairs = texts.map(readPair);
  const attempts =
    isSpaced || parts.length < 2 ? pairs : texts.map((text, i) => pairs[i] ?? readAttempt(text, wanted));
  const paired = attempts.includes(null) ? pairs : attempts;
  if (paired.every(item => item === null)) return null;
  if (isSpaced && paired.includes(null)) return null;
  return parts.flatMap((part, i) => {
    const item = paired[i];
    const inner = item ? [item] : readTrimmed(value.slice(part.start, part.end), wanted);
    return shift(inner, part.start);
  });
}

/** An item of a list that was meant as an ID: `<ID>?v=…`. */
function readAttempt(text: string, wanted: KeyDemand): Item | null {
  return diagnose(text).id ? malformed(text, wanted) : null;
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function split(value: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const separator of value.matchAll(SEPARATOR)) {
    if (separator.index > start) parts.push({ start, end: separator.index });
    start = separator.index + separator[0].length;
  }
  if (start < value.length) parts.push({ start, end: value.length });
  return parts;
}

/** An ID, or `label:id`, `id:label`, `label=id`. */
function readPair(part: string): Item | null {
  const whole = readSingle(part);
  if (whole) return whole;
  let start = 0;
  let found: Item | null = null;
  for (const piece of part.split(/[:=]/)) {
    if (/[?#&]/.test(piece)) return null;
    const item = readSingle(piece);
    if (item && found) return null;
    if (item) found = { ...item, start, end: start + piece.length };
    start += piece.length + 1;
  }
  return found;
}

function plain(start: number, end: number, reading: Reading): Item {
  return { start, end, reading, address: false, type: null, attempt: false };
}

function malformed(text: string, { expected }: KeyDemand): Item {
  const place = { start: 0, end: text.length, type: null };
  const [address] = findNotionUrls(text);
  if (address) {
    const reading: Reading = { kind: 'malformed', fault: { code: 'url-without-id' }, id: null, fix: null };
    return { ...place, reading, address: true, attempt: true };
  }
  const { fault, id, fix, attempt } = diagnose(text);
  // Behind the ID of a database, `?v=` names the view that the key may be for: which ID is meant is not certain.
  const isUncertain = fault.code === 'query' && expected.includes('view');
  const reading: Reading = { kind: 'malformed', fault, id, fix: isUncertain ? null : fix };
  return { ...place, reading, address: false, attempt };
}

function shift(items: readonly Item[], by: number): Item[] {
  return items.map(item => ({ ...item, start: item.start + by, end: item.end + by }));
}
