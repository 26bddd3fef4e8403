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
  /** Lines `key pattern: type`. */
  readonly expect: readonly string[];
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

/**
 * Reads the command line.
 *
 * @throws SettingsError for wrong usage, with what was given and what is allowed
 */
export function parseArguments(given: readonly string[]): Arguments {
  const { values, positionals } = parse(given);
  const text = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null);
  if (values['help'] === true) return { kind: 'help' };
  if (values['version'] === true) return { kind: 'version' };
  const shell = text('completion');
  if (shell !== null) return { kind: 'completion', shell: oneOf('--completion', shell, SHELLS) };
  return {
    kind: 'check',
    paths: positionals,
    config: text('config'),
    expect: Array.isArray(values['expect']) ? values['expect'].map(String) : [],
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

function parse(given: readonly string[]) {
  const options = Object.fromEntries(
    FLAGS.map(({ name, value, repeats, short }) => {
      const type = value === null ? ('boolean' as const) : ('string' as const);
      return [name, { type, multiple: repeats === true, ...(short ? { short } : {}) }];
    }),
  );
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw SettingsError.of(explain(error, given));
  }
}

function explain(error: unknown, given: readonly string[]): string {
  if (given.some(argument => TOKEN_FLAGS.test(argument))) {
    return 'The token is never a flag, which other people could see: set the environment variable NOTION_TOKEN.';
  }
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /Unknown option '(--?[^']+)'/.exec(message)?.[1];
  if (unknown) {
    const names = FLAGS.map(({ name }) => name);
    const guess = didYouMean(unknown.replace(/^-+/, ''), names).replace(/“/, '“--');
    return `There is no flag ${unknown}.${guess} \`notion-id-check --help\` lists them.`;
  }
  const missing = /Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/.exec(message)?.[1];
  if (missing) return `${missing} needs a value.`;
  const extra = /Option '(?:-\w, )?(--[\w-]+)' does not take an argument/.exec(message)?.[1];
  if (extra) return `${extra} takes no value.`;
  return `${message.split('. ')[0]}.`;
}
