import type { AskOptions } from '../notion/verify.ts';
import { write } from '../output/streams.ts';
import { logLine } from '../report/log.ts';
import type { Secret } from '../secrets/secret.ts';
import { SettingsError } from '../settings/error.ts';
import { DEFAULT_TIMEOUT_MINUTES } from '../settings/options.ts';
import { tokenFrom } from '../settings/token.ts';
import type { CommandArguments } from './arguments.ts';
import type { Console } from './console.ts';

/** The variables that a token may be in. The first one that is set counts. */
const TOKEN_VARIABLES = ['NOTION_TOKEN', 'NOTION_API_KEY', 'NOTION_API_TOKEN'] as const;

/** The token in the environment, or null. @throws SettingsError if it can't be a token */
export function tokenIn(environment: NodeJS.ProcessEnv): Secret | null {
  const name = TOKEN_VARIABLES.find(each => (environment[each] ?? '').trim() !== '');
  return name === undefined ? null : tokenFrom(name, environment[name] ?? '');
}

/** How a command asks Notion. @throws SettingsError if there is no token */
export function accessOf(
  given: CommandArguments,
  { environment, stderr, signal, retries }: Console,
): AskOptions {
  const token = tokenIn(environment);
  if (token === null)
    throw SettingsError.of(
      'This command asks Notion, so it needs a token. Set the environment variable NOTION_TOKEN to the secret of your connection.',
    );
  return {
    token,
    apiUrl: given.notionApiUrl,
    budgetMs: DEFAULT_TIMEOUT_MINUTES * 60_000,
    tuning: retries,
    signal,
    debug: given.verbose ? line => write(stderr, `${logLine(line)}\n`) : undefined,
  };
}
