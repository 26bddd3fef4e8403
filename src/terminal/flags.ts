import { DEFAULT_API_URL, FAIL_ON, IF_NOTHING_FOUND } from '../settings/options.ts';
import type { CommandName } from './commands.ts';

export const FORMATS = ['pretty', 'json', 'sarif', 'github', 'markdown', 'gitlab', 'junit'] as const;
export type Format = (typeof FORMATS)[number];

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** A flag of the command: how it is given, and what it does in one line. */
export interface Flag {
  readonly name: string;
  /** The name of its value in the help; null for a switch. */
  readonly value: string | null;
  readonly choices?: readonly string[];
  readonly repeats?: boolean;
  /** One letter, for `-q`. */
  readonly short?: string;
  /** The commands that take it; all if absent. */
  readonly commands?: readonly CommandName[];
  readonly text: string;
}

const SCANNING: readonly CommandName[] = ['check', 'list', 'init'];
const CHECKING: readonly CommandName[] = ['check'];
const ASKING: readonly CommandName[] = ['check', 'list', 'find', 'show', 'init'];

/** In the order of the help. */
export const FLAGS: readonly Flag[] = [
  {
    name: 'config',
    value: 'FILE',
    commands: SCANNING,
    text: 'the config file (.github/notion-id-check.yml)',
  },
  {
    name: 'include',
    value: 'GLOB',
    repeats: true,
    commands: SCANNING,
    text: 'scan these files too, on top of the built-in globs',
  },
  {
    name: 'expect',
    value: "'KEY: TYPE'",
    repeats: true,
    commands: SCANNING,
    text: 'the type that a key’s ID must have',
  },
  {
    name: 'values',
    value: 'FILE',
    commands: ['check', 'list'],
    text: 'check the values in this file too, and never show them',
  },
  {
    name: 'since',
    value: 'REV',
    commands: CHECKING,
    text: 'count only what was added since a git revision',
  },
  {
    name: 'fail-on',
    value: 'SEVERITY',
    choices: FAIL_ON,
    commands: CHECKING,
    text: 'error (default), warning, notice or never',
  },
  {
    name: 'if-nothing-found',
    value: 'WHAT',
    choices: IF_NOTHING_FOUND,
    commands: CHECKING,
    text: 'warn (default), error or ignore',
  },
  {
    name: 'offline',
    value: null,
    commands: SCANNING,
    text: 'check only the format, and send no request',
  },
  { name: 'fix', value: null, commands: CHECKING, text: 'fix what can be fixed automatically, then check' },
  {
    name: 'format',
    value: 'FORMAT',
    choices: FORMATS,
    commands: CHECKING,
    text: FORMATS.map(format => (format === 'pretty' ? 'pretty (default)' : format))
      .join(', ')
      .replace(/, (\w+)$/, ' or $1'),
  },
  {
    name: 'output',
    value: 'FILE',
    commands: CHECKING,
    text: 'write the result to a file instead of standard output',
  },
  { name: 'json', value: null, commands: ['list', 'find', 'show', 'init'], text: 'print JSON' },
  { name: 'explain', value: null, commands: ['list'], text: 'show why each value counts as a reference' },
  {
    name: 'show-titles',
    value: null,
    commands: ['check', 'list'],
    text: 'show the titles of pages and databases',
  },
  { name: 'force', value: null, commands: ['init'], text: 'overwrite existing files' },
  {
    name: 'notion-api-url',
    value: 'URL',
    commands: ASKING,
    text: `another URL of the Notion API (${DEFAULT_API_URL})`,
  },
  { name: 'quiet', short: 'q', value: null, text: 'print only the result' },
  { name: 'verbose', value: null, text: 'print every request, and how many there were' },
  {
    name: 'completion',
    value: 'SHELL',
    choices: SHELLS,
    commands: CHECKING,
    text: 'print a completion script for bash, zsh or fish',
  },
  { name: 'version', short: 'V', value: null, text: 'print the version' },
  { name: 'help', short: 'h', value: null, text: 'print this help' },
];

/** The flags that a command takes. */
export function flagsOf(command: CommandName): readonly Flag[] {
  return FLAGS.filter(({ commands }) => commands === undefined || commands.includes(command));
}
