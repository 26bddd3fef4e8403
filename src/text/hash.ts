import type { Hash } from 'node:crypto';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** Starts a hash. Node's cryptography takes a while to load, and most runs hash nothing. */
export function startHash(algorithm: 'sha1' | 'sha256'): Hash {
  const { createHash }: typeof import('node:crypto') = load('node:crypto');
  return createHash(algorithm);
}

/** What two texts that are not shown have in common if they are equal: SHA-256 in hexadecimal, without white space around. */
export function fingerprintOf(text: string): string {
  return startHash('sha256').update(text.trim()).digest('hex');
}
