import type { Expectation } from '../keys/scope.ts';
import type { Values } from '../references/tree.ts';
import type { Secret } from '../secrets/secret.ts';
import { SettingsError, type SettingsFault } from './error.ts';
import { parseGlobs } from './globs.ts';
import {
  apiUrl,
  COMMENT,
  type CommentOption,
  DEFAULT_API_URL,
  DEFAULT_CONFIG,
  DEFAULT_TIMEOUT_MINUTES,
  FAIL_ON,
  type FailOn,
  IF_NOTHING_FOUND,
  type IfNothingFound,
  minutes,
  oneOf,
  SCOPES,
  type ScopeOption,
  VERIFY,
  type VerifyOption,
  yesOrNo,
} from './options.ts';
import { holdsToken, tokenFrom } from './token.ts';

/** The action's inputs, checked. */
export interface Inputs {
  readonly token: Secret | null;
  readonly gitHubToken: Secret | null;
  readonly files: readonly string[];
  readonly include: readonly string[];
  readonly expectations: readonly Expectation[];
  readonly values: Values | null;
  readonly config: string;
  /** The path is the default, so the file is optional. */
  readonly configIsDefault: boolean;
  readonly scope: ScopeOption;
  readonly failOn: FailOn;
  readonly verify: VerifyOption;
  readonly verifyTimeoutMs: number;
  readonly comment: CommentOption;
  readonly suggest: boolean;
  readonly showTitles: boolean;
  readonly ifNothingFound: IfNothingFound;
  readonly sarifFile: string | null;
  /** Relative to the workspace; null for none. */
  readonly junitFile: string | null;
  readonly reportFile: string | null;
  readonly workingDirectory: string;
  readonly notionApiUrl: URL;
}

/** The inputs that a Notion token has no business in. */
const OTHERS = [
  'github-token',
  'files',
  'include',
  'expect',
  'config',
  'scope',
  'fail-on',
  'verify',
  'verify-timeout',
  'comment',
  'suggest',
  'show-titles',
  'if-nothing-found',
  'sarif-file',
  'junit-file',
  'report-file',
  'working-directory',
  'notion-api-url',
] as const;

/**
 * Reads all inputs, so that one run tells every mistake.
 *
 * @param get returns the trimmed text of an input; empty if it is not set
 * @throws SettingsError
 */
export async function readInputs(get: (name: string) => string): Promise<Inputs> {
  const faults: SettingsFault[] = [];
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      faults.push(...error.faults);
      return otherwise;
    }
  };
  const word = <T extends string>(name: string, allowed: readonly T[], usual: T): T =>
    attempt(() => oneOf(`input \`${name}\``, get(name) || usual, allowed), usual);
  const flag = (name: string) => attempt(() => yesOrNo(`input \`${name}\``, get(name)), false);
  const token = attempt(() => tokenFrom('input `notion-token`', get('notion-token')), null);
  // At once, before any other value is used for what it was not meant for.
  const misplaced = OTHERS.filter(name => holdsToken(get(name), token));
  if (misplaced.length > 0) {
    const belongs = 'holds a Notion token, which belongs in `notion-token` alone';
    throw new SettingsError(
      misplaced.map(name => ({ file: null, line: null, message: `input \`${name}\` ${belongs}.` })),
    );
  }
  const expect = get('expect');
  // Parsers are loaded only if there is something to parse.
  const parser = expect === '' ? null : await import(/* webpackChunkName: "settings" */ './expect.ts');
  const values = get('values');
  const valuesParser = values === '' ? null : await import(/* webpackChunkName: "settings" */ './values.ts');
  const globs = (name: string) => attempt(() => parseGlobs(linesOf(get(name)), `input \`${name}\``), []);
  const inputs: Inputs = {
    token,
    gitHubToken: attempt(() => tokenFrom('input `github-token`', get('github-token')), null),
    files: globs('files'),
    include: globs('include'),
    expectations: attempt(() => parser?.parseExpectations(expect, 'input `expect`') ?? [], []),
    values: attempt(() => valuesParser?.parseValues(values, 'input `values`') ?? null, null),
    config: get('config') || DEFAULT_CONFIG,
    configIsDefault: get('config') === '' || get('config') === DEFAULT_CONFIG,
    scope: word('scope', SCOPES, 'auto'),
    failOn: word('fail-on', FAIL_ON, 'error'),
    verify: word('verify', VERIFY, 'auto'),
    verifyTimeoutMs: attempt(
      () => minutes('input `verify-timeout`', get('verify-timeout') || String(DEFAULT_TIMEOUT_MINUTES)),
      0,
    ),
    comment: word('comment', COMMENT, 'never'),
    suggest: flag('suggest'),
    showTitles: flag('show-titles'),
    ifNothingFound: word('if-nothing-found', IF_NOTHING_FOUND, 'warn'),
    sarifFile: get('sarif-file') || null,
    junitFile: get('junit-file') || null,
    reportFile: get('report-file') || null,
    workingDirectory: get('working-directory') || '.',
    notionApiUrl: attempt(
      () => apiUrl('input `notion-api-url`', get('notion-api-url') || DEFAULT_API_URL),
      new URL(DEFAULT_API_URL),
    ),
  };
  if (faults.length > 0) throw new SettingsError(faults);
  return inputs;
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map(line => line.trim());
  return lines.filter(line => line !== '' && !line.startsWith('#'));
}
