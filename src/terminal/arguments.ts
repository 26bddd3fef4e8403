import { parseArgs } from 'node:util';
import { SettingsError } from '../settings/error.ts';
import {
  apiUrl,
  DEFAULT_API_URL,
  FAIL_ON,
  type FailOn,
  IF_NOTHING_FOUND,
  type IfNothingFound,
  oneOf,
} from '../settings/options.ts';
import { didYouMean } from '../text/suggest.ts';
import { COMMAND_NAMES, type CommandName } from './commands.ts';
import { FLAGS, type Flag, FORMATS, type Format, flagsOf, SHELLS, type Shell } from './flags.ts';

/** What the command line asks for. */
export type Arguments =
  | { readonly kind: 'help'; readonly command: CommandName }
  | { readonly kind: 'version' }
  | { readonly kind: 'completion'; readonly shell: Shell }
  | ({ readonly kind: CommandName } & CommandArguments);

/** The arguments of a command. Flags that it doesn't take have their default. */
export interface CommandArguments {
  /** What follows the flags: paths, words, IDs and URLs. */
  readonly positionals: readonly string[];
  readonly config: string | null;
  /** Globs. */
  readonly include: readonly string[];
  /** Lines `key pattern: type`. */
  readonly expect: readonly string[];
  /** The file of values that are not in a file of the repository. */
  readonly values: string | null;
  readonly since: string | null;
  readonly failOn: FailOn;
  readonly ifNothingFound: IfNothingFound;
  readonly offline: boolean;
  readonly fix: boolean;
  readonly format: Format;
  readonly output: string | null;
  readonly json: boolean;
  readonly explain: boolean;
  readonly showTitles: boolean;
  readonly force: boolean;
  readonly notionApiUrl: URL;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Flags that people try for the token. Flags are visible in process lists and in the history of shells. */
const TOKEN_FLAGS = /^--?(?:notion-)?(?:token|secret|auth|api-key)\b/;

/** The values of flags, by name. A switch that is on has the value `true`, a flag that repeats has a list. */
type Values = Readonly<Record<string, string | true | readonly string[]>>;

/**
 * Reads the command line.
 *
 * @throws SettingsError for wrong usage, with what was given and what is allowed
 */
export function parseArguments(given: readonly string[]): Arguments {
  const { command, values, positionals } = parse(given);
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const list = (name: string) => listOf(values[name]);
  const isOn = (name: string) => values[name] === true;
  if (isOn('help')) return { kind: 'help', command };
  if (isOn('version')) return { kind: 'version' };
  const shell = text('completion');
  if (shell !== null) return { kind: 'completion', shell: oneOf('--completion', shell, SHELLS) };
  if ((command === 'find' || command === 'show') && positionals.length === 0) {
    const what = command === 'find' ? 'words of a title' : 'an ID or a Notion URL';
    throw SettingsError.of(`\`notion-id-check ${command}\` needs ${what}.`);
  }
  if (command === 'init' && positionals.length > 0)
    throw SettingsError.of(`\`notion-id-check init\` takes no arguments, but “${positionals[0]}” was given.`);
  return {
    kind: command,
    positionals,
    config: text('config'),
    include: list('include'),
    expect: list('expect'),
    values: text('values'),
    since: text('since'),
    failOn: oneOf('--fail-on', text('fail-on') ?? 'error', FAIL_ON),
    ifNothingFound: oneOf('--if-nothing-found', text('if-nothing-found') ?? 'warn', IF_NOTHING_FOUND),
    offline: isOn('offline'),
    fix: isOn('fix'),
    format: oneOf('--format', text('format') ?? 'pretty', FORMATS),
    output: text('output'),
    json: isOn('json'),
    explain: isOn('explain'),
    showTitles: isOn('show-titles'),
    force: isOn('force'),
    notionApiUrl: apiUrl('--notion-api-url', text('notion-api-url') ?? DEFAULT_API_URL),
    quiet: isOn('quiet'),
    verbose: isOn('verbose'),
  };
}

/**
 * Splits the command line into the command, its flags and the rest. Node's parser finds the parts; what is wrong with
 * them is decided here, because the parser's errors name the flag only in an English sentence.
 */
function parse(given: readonly string[]): { command: CommandName; values: Values; positionals: string[] } {
  const options = Object.fromEntries(
    FLAGS.map(({ name, value, short }) => {
      const type = value === null ? ('boolean' as const) : ('string' as const);
      return [name, { type, ...(short ? { short } : {}) }];
    }),
  );
  const { tokens } = parseArgs({
    args: [...given],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const end = tokens.find(({ kind }) => kind === 'option-terminator')?.index ?? given.length;
  const positionals = tokens.flatMap(token => (token.kind === 'positional' ? [token] : []));
  // What follows `--` is never a command.
  const [first] = positionals;
  const command = first && first.index < end ? COMMAND_NAMES.find(name => name === first.value) : undefined;
  const values: Record<string, string | true | string[]> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = flagNamed(token.name, token.rawName, command ?? 'check');
    const value = flagValue(flag, token);
    values[flag.name] = flag.repeats && value !== true ? [...listOf(values[flag.name]), value] : value;
  }
  return {
    command: command ?? 'check',
    values,
    positionals: positionals.map(({ value }) => value).slice(command === undefined ? 0 : 1),
  };
}

interface FlagToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function flagValue(flag: Flag, { rawName, value, inlineValue }: FlagToken): string | true {
  if (flag.value === null) {
    if (value !== undefined) throw SettingsError.of(`${rawName} takes no value.`);
    return true;
  }
  // `--output --quiet` is a missing value. `--output=-x` is a value that starts with a dash.
  if (value === undefined || (!inlineValue && value.length > 1 && value.startsWith('-')))
    throw SettingsError.of(`${rawName} needs a value.`);
  return value;
}

function listOf(value: Values[string] | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function flagNamed(name: string, given: string, command: CommandName): Flag {
  if (TOKEN_FLAGS.test(given)) {
    throw SettingsError.of(
      'The token is never a flag, because other people could see it. Set the environment variable NOTION_TOKEN.',
    );
  }
  const help = `\`notion-id-check ${command === 'check' ? '' : `${command} `}--help\` lists them.`;
  const allowed = flagsOf(command);
  const flag = FLAGS.find(each => each.name === name);
  if (flag && allowed.includes(flag)) return flag;
  if (flag) throw SettingsError.of(`\`notion-id-check ${command}\` has no flag ${given}. ${help}`);
  const names = allowed.map(each => each.name);
  const guess = didYouMean(given.replace(/^-+/, ''), names).replace(/“/, '“--');
  throw SettingsError.of(`There is no flag ${given}.${guess} ${help}`);
}
