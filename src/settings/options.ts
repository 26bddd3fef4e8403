import { SEVERITIES, type Severity } from '../model.ts';
import { didYouMean } from '../text/suggest.ts';
import { SettingsError } from './error.ts';

export const SCOPES = ['auto', 'introduced', 'all'] as const;
export type ScopeOption = (typeof SCOPES)[number];

export const FAIL_ON = [...SEVERITIES, 'never'] as const;
export type FailOn = Severity | 'never';

export const VERIFY = ['auto', 'always', 'never'] as const;
export type VerifyOption = (typeof VERIFY)[number];

export const COMMENT = ['never', 'on-failure', 'always'] as const;
export type CommentOption = (typeof COMMENT)[number];

export const IF_NOTHING_FOUND = ['warn', 'error', 'ignore'] as const;
export type IfNothingFound = (typeof IF_NOTHING_FOUND)[number];

/** How severe it is that nothing was found; null if nothing is said about it. */
export const REMARK_SEVERITY: Readonly<Record<IfNothingFound, Severity | null>> = {
  warn: 'warning',
  error: 'error',
  ignore: null,
};

export const DEFAULT_CONFIG = '.github/notion-id-check.yml';
export const DEFAULT_API_URL = 'https://api.notion.com';
export const DEFAULT_TIMEOUT_MINUTES = 10;
/** Jobs on GitHub's own runners end after six hours, so a longer time limit has no effect. */
const LONGEST_TIMEOUT_MINUTES = 360;

/** Reads a word of a closed list. @throws SettingsError naming what was given and what is allowed */
export function oneOf<T extends string>(name: string, given: string, allowed: readonly T[]): T {
  const known = allowed.find(word => word === given.toLowerCase());
  if (known !== undefined) return known;
  throw SettingsError.of(
    `${name} is “${given}”; allowed are ${allowed.join(', ')}.${didYouMean(given, allowed)}`,
  );
}

/** Reads a switch. @throws SettingsError */
export function yesOrNo(name: string, given: string): boolean {
  const word = given.toLowerCase();
  if (word === 'true') return true;
  if (word === 'false' || word === '') return false;
  throw SettingsError.of(`${name} is “${given}”; allowed are true and false.`);
}

/** Reads a number of minutes as milliseconds. @throws SettingsError */
export function minutes(name: string, given: string): number {
  const value = Number(given);
  if (value > 0 && value <= LONGEST_TIMEOUT_MINUTES) return Math.round(value * 60_000);
  throw SettingsError.of(
    `${name} is “${given}”; expected was a number of minutes above 0, at most ${LONGEST_TIMEOUT_MINUTES}.`,
  );
}

/**
 * Reads the address of the API. The token is sent there, so only over https; http is for a server on this very
 * machine.
 *
 * @throws SettingsError
 */
export function apiUrl(name: string, given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw SettingsError.of(`${name} is “${given}”; expected was an https address.`);
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw SettingsError.of(
      `${name} has more than a host and a path; expected was an address such as ${DEFAULT_API_URL}.`,
    );
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw SettingsError.of(
      `${name} is “${given}”; the token is only sent over https (http is for loopback addresses).`,
    );
  }
  return url;
}

/** @param host as `URL` writes it, with all four numbers of an IPv4 address */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.[\d.]+$/.test(host);
}
