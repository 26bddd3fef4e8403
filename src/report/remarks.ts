import type { Weakening } from '../change/weakened.ts';
import type { Remark, Severity } from '../model.ts';
import { count } from './count.ts';

/** What is said of a run as a whole. */

export const TOKEN_REJECTED: Remark = {
  code: 'token-rejected',
  severity: 'error',
  message: 'Notion rejected the token (401): it was revoked, has expired, or is not complete.',
  hint: 'Make a new one in Notion under Settings → Connections, and put it where the old one is kept. No ID was checked, and none is to blame.',
};

/** The command was given no token: formats are checked, and that is said. */
export const NO_TOKEN_FOR_COMMAND: Remark = {
  code: 'no-token',
  severity: 'notice',
  message: 'Formats alone were checked: there is no token to ask Notion with.',
  hint: 'Put the secret of your Notion connection into the environment variable NOTION_TOKEN, or say `--offline` to leave it at that.',
};

const FROM = { fork: 'forks', dependabot: 'Dependabot' } as const;
export type Withheld = keyof typeof FROM;

/** The action was given no token, and has one to expect. */
export function noToken(withheld: Withheld | null): Remark {
  const why =
    withheld === null
      ? 'Put the connection’s secret into a repository secret and pass it: `notion-token: ${{ secrets.NOTION_TOKEN }}`.'
      : `GitHub gives no secrets to pull requests from ${FROM[withheld]}. With \`verify: auto\` their formats alone are checked.`;
  return {
    code: 'no-token',
    severity: 'error',
    message: 'There is no Notion token, so Notion was not asked; formats alone were checked.',
    hint: `${why} Where formats alone are to be checked, set \`verify: never\`.`,
  };
}

/** GitHub gave the action no token, as it does with strangers' changes. */
export function secretWithheld(withheld: Withheld): Remark {
  const also =
    withheld === 'dependabot' ? ' Add the token to the Dependabot secrets to have it verified here.' : '';
  return {
    code: 'secret-withheld',
    severity: 'notice',
    message: `GitHub gives no secrets to pull requests from ${FROM[withheld]}, so formats alone were checked here.`,
    hint: `The merge queue, or the push after the merge, verifies the IDs with Notion.${also}`,
  };
}

export function nothingFound(files: number, severity: Severity): Remark {
  return {
    code: 'nothing-found',
    severity,
    message:
      files === 0
        ? 'No file matched, so nothing was checked.'
        : `No Notion reference was found in ${count(files, 'file')}, so nothing was checked.`,
    hint: 'Name the files with `files` and the keys with `expect`, or set `if-nothing-found: ignore` where that is right.',
  };
}

/** An entry of the settings that matches nothing. */
export interface UnusedEntry {
  readonly section: string;
  readonly text: string;
  readonly place: { readonly file: string; readonly line: number } | { readonly name: string };
}

const MATCHES_NOTHING: Readonly<Record<string, string>> = {
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
    message:
      `The ${section} entry “${text}” (${where}) has no effect. ${MATCHES_NOTHING[section] ?? ''}`.trim(),
    hint: 'Correct it, or remove it.',
    ...('file' in place ? { place } : {}),
  };
}

/** There is nothing to tell introduced references from. `why` is a clause, `whatToDo` a sentence. */
export function baseUnknown(why: string, whatToDo: string): Remark {
  return {
    code: 'base-unknown',
    severity: 'warning',
    message: `Everything counts, not only what this change adds: ${why}.`,
    hint: whatToDo,
  };
}

/** References named one by one. */
const MOST_NAMED = 10;

/** What a change of the config file takes out of the check, so that nobody merges it unawares; null for nothing. */
export function weakenedSettings({ references, rules }: Weakening): Remark | null {
  if (references.length + rules.length === 0) return null;
  const names = references
    .slice(0, MOST_NAMED)
    .map(({ reference, how }) => `${reference.file}:${reference.line} (${how})`);
  const more = references.length > MOST_NAMED ? [`${references.length - MOST_NAMED} more`] : [];
  const weaker = rules.map(({ rule, from, to }) => `\`${rule}\` from ${from} to ${to}`);
  const parts = [
    ...(references.length > 0 ? [count(references.length, 'reference')] : []),
    ...(rules.length > 0 ? [count(rules.length, 'rule')] : []),
  ];
  return {
    code: 'weakened',
    severity: 'warning',
    message: `This change’s settings check less than those of the base: ${parts.join(' and ')}.`,
    hint: `Make sure that this is meant: ${[...names, ...more, ...weaker].join(', ')}.`,
  };
}
