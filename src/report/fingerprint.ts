import type { Reported } from '../finding.ts';
import { startHash } from '../text/hash.ts';

/**
 * Makes fingerprints of findings, for services that compare reports. A finding keeps its fingerprint when lines move:
 * it depends on the rule, file, key and value, and equal ones are numbered. 16 hexadecimal digits, `:` and the number.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  of({ reference, rule }: Pick<Reported, 'reference' | 'rule'>): string {
    const { file, key, value } = reference;
    const hash = startHash('sha256').update([rule, file, key, value].join('\0')).digest('hex').slice(0, 16);
    const occurrence = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, occurrence);
    return `${hash}:${occurrence}`;
  }
}
