import { DEFAULT_API_URL, FAIL_ON } from '../settings/options.ts';

export const FORMATS = ['pretty', 'json', 'sarif', 'github', 'markdown', 'gitlab', 'junit'] as const;
export type Format = (typeof FORMATS)[number];

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** A flag of the command: how it is given, and what it does in a line. */
export interface Flag {
  readonly name: string;
  /** The name of its value in the help; null for a switch. */
  readonly value: string | null;
  readonly choices?: readonly string[];
  readonly repeats?: boolean;
  /** One letter, for `-q`. */
  readonly short?: string;
  readonly text: string;
}

/** In the order of the help. */
export const FLAGS: readonly Flag[] = [
  { name: 'config', value: 'FILE', text: 'the config file (.github/notion-id-check.yml)' },
  {
    name: 'include',
    value: 'GLOB',
    repeats: true,
    text: 'scan more files, on top of the built-in globs or those of the config file',
  },
  {
    name: 'expect',
    value: "'KEY: TYPE'",
    repeats: true,
    text: 'what a key’s ID is, ahead of the config file',
  },
  {
    name: 'values',
    value: 'FILE',
    text: 'check the values in this file too (JSON or dotenv) and never show them',
  },
  { name: 'since', value: 'REV', text: 'count only what was added since a git revision' },
  { name: 'fail-on', value: 'SEVERITY', choices: FAIL_ON, text: 'error (default), warning, notice or never' },
  { name: 'offline', value: null, text: 'check only the format, without network requests' },
  { name: 'fix', value: null, text: 'apply unambiguous fixes' },
  {
    name: 'format',
    value: 'FORMAT',
    choices: FORMATS,
    text: 'pretty (default), json, sarif, github or markdown',
  },
  { name: 'output', value: 'FILE', text: 'write the result there instead of standard output' },
  { name: 'show-titles', value: null, text: 'let titles of pages and databases be shown' },
  { name: 'notion-api-url', value: 'URL', text: `another address of Notion’s API (${DEFAULT_API_URL})` },
  { name: 'quiet', short: 'q', value: null, text: 'print findings and nothing else' },
  {
    name: 'completion',
    value: 'SHELL',
    choices: SHELLS,
    text: 'print a completion script for bash, zsh or fish',
  },
  { name: 'version', short: 'V', value: null, text: 'print the version' },
  { name: 'help', short: 'h', value: null, text: 'print this help' },
];
