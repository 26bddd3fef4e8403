import { createHash } from 'node:crypto';

/** What a hidden line at the head of our comments says. */
export interface Marker {
  readonly kind: 'comment' | 'suggestion' | 'review';
  /** Tells comments of one kind apart: sixteen hexadecimal digits. */
  readonly key: string;
  /** A word about the comment's state, or an empty text. */
  readonly state: string;
}

const MARKER =
  /^<!-- notion-id-check (comment|suggestion|review) ([0-9a-f]{16})(?: ([a-z]+))? -->(?:\r?\n|$)/;

/** The line that marks a text as ours. GitHub shows nothing of it. */
export function writeMarker({ kind, key, state }: Marker): string {
  return `<!-- notion-id-check ${kind} ${key}${state ? ` ${state}` : ''} -->\n`;
}

/** The marker in a text's first line. One further down may be quoted from another comment, and doesn't count. */
export function readMarker(text: string): Marker | null {
  const [, kind, key = '', state = ''] = MARKER.exec(text) ?? [];
  return kind === 'comment' || kind === 'suggestion' || kind === 'review' ? { kind, key, state } : null;
}

/** A key for a marker from the texts that make something what it is. */
export function keyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
