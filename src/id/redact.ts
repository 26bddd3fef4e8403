import type { Reading } from '../model.ts';

/** Shorter texts are nobody's secret. */
const SHORTEST_SECRET = 16;

/**
 * Whether a value that is no ID may be a secret: a token, a hash, or a run of letters and digits that no word
 * makes up. What was evidently meant as an ID is none.
 */
export function isSecretLike(text: string, reading: Reading): boolean {
  if (reading.kind === 'token') return true;
  if (reading.kind === 'skipped') return reading.reason === 'ignored' && /(?:ntn_|secret_)\w{16}/.test(text);
  if (reading.kind !== 'malformed') return false;
  const { fault } = reading;
  if (fault.code === 'hash') return true;
  if (fault.code === 'foreign-url') return /:\/\/[^/?#]*@|[?&][^=]*=/.test(text);
  if (fault.code !== 'text' && fault.code !== 'trailing') return false;
  const unclear = fault.code === 'trailing' ? fault.tail : text;
  return unclear
    .split(/\s+/)
    .some(word => word.length >= SHORTEST_SECRET && /\d/.test(word) && /[a-z]/i.test(word));
}

/** The first characters, so that its owner knows it again, and nothing else. */
export function redacted(text: string): string {
  const [prefix = ''] = /^(?:ntn_|secret_|[a-z]+:\/\/)?/i.exec(text) ?? [];
  return `${prefix}[redacted]`;
}

/** Tokens of Notion's and GitHub's, by their prefixes. */
const TOKENS = /(ntn_|secret_|gh[a-z]_|github_pat_)[A-Za-z0-9_]{8,}/g;

/** A sentence of ours that quotes what somebody gave, less the tokens in it. */
export function withoutTokens(sentence: string): string {
  return sentence.replace(TOKENS, '$1[redacted]');
}
