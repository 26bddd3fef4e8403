import { createHash } from 'node:crypto';

/** The content of the hidden first line of our comments. */
export interface Marker {
  readonly kind: 'comment' | 'suggestion' | 'review';
  /** Distinguishes comments of one kind: sixteen hexadecimal digits. */
  readonly key: string;
  /** A word for the state of the comment, or an empty text. */
  readonly state: string;
}

const MARKER =
  /^<!-- notion-id-check (comment|suggestion|review) ([0-9a-f]{16})(?: ([a-z]+))? -->(?:\r?\n|$)/;

/** The line that marks a text as ours. GitHub does not show it. */
export function writeMarker({ kind, key, state }: Marker): string {
  return `<!-- notion-id-check ${kind} ${key}${state ? ` ${state}` : ''} -->\n`;
}

/** The marker in the first line of a text. A marker further down may be a quotation and does not count. */
export function readMarker(text: string): Marker | null {
  const [, kind, key = '', state = ''] = MARKER.exec(text) ?? [];
  return kind === 'comment' || kind === 'suggestion' || kind === 'review' ? { kind, key, state } : null;
}

/** The key of a marker, derived from texts. */
export function keyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
