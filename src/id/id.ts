import type { NotionId } from '../model.ts';
import { OBJECT_TYPE, OBJECT_TYPES, type ObjectType } from '../object-types.ts';

const BARE = /^[0-9a-f]{32}$/i;
const DASHED = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The ID that the whole text spells, or null. No text spells none.
 *
 * Any 32 hexadecimal digits count, bare or dashed 8-4-4-4-12, in any case. The UUID version and variant are
 * deliberately not looked at: Notion hands out versions 4 and 8 and its API checks the digits only, and
 * validators that insisted on version 4 broke on real IDs (n8n-io/n8n#10831).
 */
export function parseId(text: string | null | undefined): NotionId | null {
  if (text?.length === 32) return BARE.test(text) ? parseId(dashed(text)) : null;
  if (text?.length !== 36) return null;
  const lower = text.toLowerCase();
  return isDashed(lower) ? lower : null;
}

function isDashed(text: string): text is NotionId {
  return DASHED.test(text);
}

function dashed(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The 32 digits of an ID without its dashes. */
export function digitsOf(id: NotionId): string {
  return id.replaceAll('-', '');
}

/**
 * Whether the digits follow RFC 9562 as version 4 or 8, as every ID seen from Notion does. Evidence for telling
 * a sample or another program's hash from an ID, never a verdict: the API decides.
 */
export function looksGenerated(id: NotionId): boolean {
  return (id[14] === '4' || id[14] === '8') && '89ab'.includes(id.charAt(19));
}

/** Maximum number of equal or ascending steps between digits of a real ID: 32 random digits have about four. */
const PATTERN_STEPS = 18;
/** Ascending or equal digits in a row that no random ID has. */
const PATTERN_RUN = 8;

/**
 * Whether the ID is a made-up sample: `1234567890abcdef…`, `aaaaaaaa-bbbb-…`, all zeros. Only patterns that are
 * no valid version 4 or 8 either: a patterned ID that could be real is left to the API.
 */
export function isSample(id: NotionId): boolean {
  if (looksGenerated(id)) return false;
  const hex = digitsOf(id);
  let steps = 0;
  let run = 1;
  let longest = 1;
  for (let i = 1; i < hex.length; i++) {
    if (isStep(hex.charAt(i - 1), hex.charAt(i))) {
      steps++;
      run++;
      longest = Math.max(longest, run);
    } else {
      run = 1;
    }
  }
  return steps >= PATTERN_STEPS || longest >= PATTERN_RUN;
}

function isStep(a: string, b: string): boolean {
  if (a === b) return true;
  const from = Number.parseInt(a, 16);
  const to = Number.parseInt(b, 16);
  return to === from + 1 || (a === '9' && b === '0') || (a === 'f' && (b === '0' || b === '1'));
}

/**
 * The kind that the tag at the start of an ID's last group names. Undocumented, seen on version-8 IDs only:
 * good for choosing which endpoint to ask first.
 */
export function taggedType(id: NotionId): ObjectType | null {
  if (id[14] !== '8') return null;
  const tag = id.slice(24, 28);
  return OBJECT_TYPES.find(type => OBJECT_TYPE[type].tag === tag) ?? null;
}

/**
 * The digits that version-8 IDs of one workspace have in common (hex digits 4 to 12), or null for other
 * versions, which carry none. Undocumented: good for a hint.
 */
export function workspaceDigits(id: NotionId): string | null {
  return id[14] === '8' ? id.slice(3, 8) + id.slice(9, 13) : null;
}
