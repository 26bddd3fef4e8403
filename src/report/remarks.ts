import type { Weakening } from '../change/weakened.ts';
import type { Finding } from '../finding.ts';
import type { Remark, Severity, TokenFlaw } from '../model.ts';
import { count } from './count.ts';
import { notReached } from './not-verified.ts';

/** What a report says about the run as a whole. */

const FLAW: Readonly<Record<TokenFlaw, string>> = {
  'line-break': 'a line break',
  space: 'a space',
  quotes: 'quotation marks',
  character: 'a character that is not in any Notion token',
};

/** Notion rejects the token, so nothing is known about any ID. */
export function tokenRejected(flaw: TokenFlaw | null): Remark {
  const why =
    flaw === null
      ? 'Notion rejected the token (401): it was revoked, has expired, or is incomplete.'
      : `The token is invalid: it contains ${FLAW[flaw]}.`;
  return {
    code: 'token-rejected',
    severity: 'error',
    message: `${why} No IDs were verified. This is a problem with the token.`,
    hint:
      flaw === null
        ? 'Create a new token in Notion under Settings → Connections, and store it in place of the old one.'
        : 'Copy the token again from Notion under Settings → Connections, and store it without anything around it.',
  };
}

/** The command has no token, so only the format is checked. */
export const NO_TOKEN_FOR_COMMAND: Remark = {
  code: 'no-token',
  severity: 'notice',
  message: 'Only the format was checked: NOTION_TOKEN is not set.',
  hint: 'Set the environment variable NOTION_TOKEN to the secret of your Notion connection, or run with `--offline`.',
};

const FROM = { fork: 'forks', dependabot: 'Dependabot' } as const;
export type Withheld = keyof typeof FROM;

/** The action has no token, although it should have one. */
export function noToken(withheld: Withheld | null): Remark {
  const why =
    withheld === null
      ? 'Store the connection’s secret as a repository secret and pass it: `notion-token: ${{ secrets.NOTION_TOKEN }}`.'
      : `GitHub does not pass secrets to pull requests from ${FROM[withheld]}. With \`verify: auto\`, only the format of their IDs is checked.`;
  return {
    code: 'no-token',
    severity: 'error',
    message: 'No IDs were verified, because there is no Notion token. Only the format was checked.',
    hint: `${why} To check only the format, set \`verify: never\`.`,
  };
}

/** GitHub does not pass the token to the action, because the change comes from outside the repository. */
export function secretWithheld(withheld: Withheld): Remark {
  const also =
    withheld === 'dependabot'
      ? ' To verify them here, add the token to the Dependabot secrets of the repository.'
      : '';
  return {
    code: 'secret-withheld',
    severity: 'notice',
    message: `Only the format was checked: GitHub does not pass secrets to pull requests from ${FROM[withheld]}.`,
    hint: `The merge queue, or the push after the merge, verifies the IDs with Notion.${also}`,
  };
}

/** Where the user reads the report: hints name inputs in the action, and flags in the command. */
export type Face = 'action' | 'command';

const NOTHING_FOUND_HINT: Readonly<Record<Face, string>> = {
  action:
    'Name the files with `files` or `include`, and the keys with `expect`. If this repository has no Notion IDs, set `if-nothing-found: ignore`.',
  command:
    'Name the files as arguments or with `--include`, and the keys with `--expect`. If there are no Notion IDs, add `--if-nothing-found ignore`.',
};

/** Source files that a remark names. */
const MOST_SOURCES_NAMED = 3;

/** Source files that mention Notion IDs, but are not scanned. @param globs what to include */
export function unreadSources(files: readonly string[], globs: readonly string[], face: Face): Remark {
  const named = files.slice(0, MOST_SOURCES_NAMED).join(', ');
  const more = files.length > MOST_SOURCES_NAMED ? ` and ${files.length - MOST_SOURCES_NAMED} more` : '';
  const verbs = files.length === 1 ? 'mentions Notion IDs and was' : 'mention Notion IDs and were';
  const include =
    face === 'action'
      ? `the input \`include\`: ${globs.map(glob => `\`${glob}\``).join(', ')}`
      : globs.map(glob => `\`--include '${glob}'\``).join(' ');
  return {
    code: 'unread-sources',
    severity: 'notice',
    message: `${count(files.length, 'source file')} ${verbs} not checked: ${named}${more}.`,
    hint: `To check them, add ${include}.`,
  };
}

/** No file matched, or no reference was found in the files. */
export function nothingFound(files: number, severity: Severity, face: Face): Remark {
  return {
    code: 'nothing-found',
    severity,
    message:
      files === 0
        ? 'Nothing was checked, because no file matched.'
        : `Nothing was checked, because no Notion ID was found in ${count(files, 'file')}.`,
    hint: NOTHING_FOUND_HINT[face],
  };
}

/** An entry of the settings that matches nothing. */
export interface UnusedEntry {
  readonly section: 'include' | 'exclude' | 'expect' | 'ignore';
  readonly text: string;
  readonly place: { readonly file: string; readonly line: number } | { readonly name: string };
}

const MATCHES_NOTHING: Readonly<Record<UnusedEntry['section'], string>> = {
  expect: 'No key that was read matches it.',
  ignore: 'No reference that was found matches it.',
  include: 'No file matches it.',
  exclude: 'No file that would be scanned matches it.',
};

/** An entry of the settings has no effect, probably because of a typo. */
export function unusedSetting({ section, text, place }: UnusedEntry): Remark {
  const where = 'file' in place ? `${place.file}:${place.line}` : place.name;
  return {
    code: 'unused-setting',
    severity: 'notice',
    message: `The ${section} entry “${text}” (${where}) has no effect. ${MATCHES_NOTHING[section]}`,
    hint: 'Correct it, or remove it.',
    ...('file' in place ? { place } : {}),
  };
}

/** There is no base to compare with. `why` is a clause, `whatToDo` a sentence. */
export function baseUnknown(why: string, whatToDo: string): Remark {
  return {
    code: 'base-unknown',
    severity: 'warning',
    message: `All problems count, not only new ones: ${why}.`,
    hint: whatToDo,
  };
}

/** The one finding about all references that were not verified because Notion could not be reached in time. */
export function outage(findings: readonly Finding[], severity: Severity | 'off'): Remark[] {
  const missed = notReached(findings);
  return missed && severity !== 'off'
    ? [{ code: 'unverified', severity, message: `${missed.headline}.`, hint: missed.hint }]
    : [];
}

/** References that a remark lists. */
const MOST_LISTED = 10;

/** What a change of the settings takes out of the check. Nothing if it weakens nothing. */
export function weakenedSettings({ references, rules }: Weakening): Remark[] {
  if (references.length + rules.length === 0) return [];
  const names = references
    .slice(0, MOST_LISTED)
    .map(({ reference, how }) => `${reference.file}:${reference.line} (${how})`);
  const more = references.length > MOST_LISTED ? [`${references.length - MOST_LISTED} more`] : [];
  const weaker = rules.map(({ rule, from, to }) => `\`${rule}\` from ${from} to ${to}`);
  const parts = [
    ...(references.length > 0 ? [count(references.length, 'reference')] : []),
    ...(rules.length > 0 ? [count(rules.length, 'rule')] : []),
  ];
  return [
    {
      code: 'weakened',
      severity: 'warning',
      message: `This change weakens the check: its settings affect ${parts.join(' and ')}.`,
      hint: `Make sure that this is intended: ${[...names, ...more, ...weaker].join(', ')}.`,
    },
  ];
}
