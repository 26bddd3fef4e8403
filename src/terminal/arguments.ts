import { parseArgs } from 'node:util';
import { SettingsError } from '../settings/error.ts';
import { apiUrl, DEFAULT_API_URL, FAIL_ON, type FailOn, oneOf } from '../settings/options.ts';
import { didYouMean } from '../text/suggest.ts';
import { FLAGS, FORMATS, type Format, SHELLS, type Shell } from './flags.ts';

/** What the command was asked to do. */
export type Arguments =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'completion'; readonly shell: Shell }
  | ({ readonly kind: 'check' } & CheckArguments);

export interface CheckArguments {
  readonly paths: readonly string[];
  readonly config: string | null;
  /** Globs. */
  readonly include: readonly string[];
  /** Lines `key pattern: type`. */
  readonly expect: readonly string[];
  /** The file of values that are not in a file of the repository. */
  readonly values: string | null;
  readonly since: string | null;
  readonly failOn: FailOn;
  readonly offline: boolean;
  readonly fix: boolean;
  readonly format: Format;
  readonly output: string | null;
  readonly showTitles: boolean;
  readonly notionApiUrl: URL;
  readonly quiet: boolean;
}

/** Flags that people try for the token; flags show in process lists and in shells' histories. */
const TOKEN_FLAGS = /^--?(?:notion-)?(?:token|secret|auth|api-key)\b/;

/** The values of flags, by name. A switch that is on has the value `true`, a flag that repeats has a list. */
type Values = Readonly<Record<string, string | true | readonly string[]>>;

/**
 * Reads the command line.
 *
 * @throws SettingsError for wrong usage, with what was given and what is allowed
 */
export function parseArguments(given: readonly string[]): Arguments {
  const { values, positionals } = parse(given);
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  if (values['help'] === true) return { kind: 'help' };
  if (values['version'] === true) return { kind: 'version' };
  const shell = text('completion');
  if (shell !== null) return { kind: 'completion', shell: oneOf('--completion', shell, SHELLS) };
  const list = (name: string) => listOf(values[name]);
  return {
    kind: 'check',
    paths: positionals,
    config: text('config'),
    include: list('include'),
    expect: list('expect'),
    values: text('values'),
    since: text('since'),
    failOn: oneOf('--fail-on', text('fail-on') ?? 'error', FAIL_ON),
    offline: values['offline'] === true,
    fix: values['fix'] === true,
    format: oneOf('--format', text('format') ?? 'pretty', FORMATS),
    output: text('output'),
    showTitles: values['show-titles'] === true,
    notionApiUrl: apiUrl('--notion-api-url', text('notion-api-url') ?? DEFAULT_API_URL),
    quiet: values['quiet'] === true,
  };
}

/**
 * Splits the command line into flags and the rest. Node's parser finds the parts; what is wrong with them is
 * decided here, because the parser's errors name the flag only in an English sentence.
 */
function parse(given: readonly string[]): { values: Values; positionals: string[] } {
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
  const values: Record<string, string | true | string[]> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = FLAGS.find(({ name }) => name === token.name);
    if (!flag) throw SettingsError.of(unknownFlag(token.rawName));
    if (flag.value === null) {
      if (token.value !== undefined) throw SettingsError.of(`${token.rawName} takes no value.`);
      values[flag.name] = true;
      continue;
    }
    // `--output --quiet` is a missing value. `--output=-x` is a value that starts with a dash.
    const isMissing =
      token.value === undefined ||
      (!token.inlineValue && token.value.length > 1 && token.value.startsWith('-'));
    if (isMissing || token.value === undefined) throw SettingsError.of(`${token.rawName} needs a value.`);
    if (!flag.repeats) values[flag.name] = token.value;
    else values[flag.name] = [...listOf(values[flag.name]), token.value];
  }
  return { values, positionals };
}

function listOf(value: Values[string] | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function unknownFlag(given: string): string {
  if (TOKEN_FLAGS.test(given)) {
    return 'The token is never a flag, because other people could see it. Set the environment variable NOTION_TOKEN.';
  }
  const names = FLAGS.map(({ name }) => name);
  const guess = didYouMean(given.replace(/^-+/, ''), names).replace(/“/, '“--');
  return `There is no flag ${given}.${guess} \`notion-id-check --help\` lists them.`;
}
