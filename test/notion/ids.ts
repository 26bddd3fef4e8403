import { parseId } from '../../src/id/id.ts';
import type { NotionId } from '../../src/model.ts';

/** The ID in a text. All texts in the tests are valid. */
export function id(text: string): NotionId {
  const parsed = parseId(text);
  if (!parsed) throw new Error(`${text} is not an ID`);
  return parsed;
}

/** Version-4 IDs that differ in many digits. */
export function v4(n: number): NotionId {
  const hex = scatter(n);
  return id(`${hex.slice(0, 12)}4${hex.slice(13, 16)}8${hex.slice(17)}`);
}

/**
 * Version-8 IDs of one workspace, with the tag of a type, if any (`000b` for a data source, `000c` for a
 * view).
 */
export function v8(n: number, tag = '', workspace = '104cd477e'): NotionId {
  const hex = scatter(n);
  return id(
    `${hex.slice(0, 3)}${workspace}8${hex.slice(13, 16)}8${hex.slice(17, 20)}${tag.padEnd(4, hex.slice(20))}${hex.slice(24)}`,
  );
}

/** The ID with the digit at each of these places (0 to 31) replaced. */
export function mistyped(original: NotionId, ...places: number[]): NotionId {
  const digits = [...original.replaceAll('-', '')];
  for (const place of places)
    digits[place] = ((Number.parseInt(digits[place] ?? '0', 16) + 3) % 16).toString(16);
  return id(digits.join(''));
}

/** Thirty-two digits that depend on each bit of a number. */
function scatter(n: number): string {
  let hex = '';
  for (let part = 1; part <= 4; part++) {
    let x = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(part, 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
    hex += ((x ^ (x >>> 16)) >>> 0).toString(16).padStart(8, '0');
  }
  return hex;
}
