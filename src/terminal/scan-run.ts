import { realpathSync } from 'node:fs';
import { type Location, locateRepository } from '../git/repository.ts';
import { write } from '../output/streams.ts';
import type { Values } from '../references/tree.ts';
import { logLine } from '../report/log.ts';
import { NO_TOKEN_FOR_COMMAND } from '../report/remarks.ts';
import type { Run } from '../run.ts';
import { parseGlobs } from '../settings/globs.ts';
import { loadSettings } from '../settings/load.ts';
import { DEFAULT_CONFIG, DEFAULT_TIMEOUT_MINUTES, REMARK_SEVERITY } from '../settings/options.ts';
import type { LoadedSettings } from '../settings/settings.ts';
import { tokenIn } from './access.ts';
import type { CommandArguments } from './arguments.ts';
import type { Console } from './console.ts';
import { pathsOf, STANDARD_INPUT, scannedLocation } from './paths.ts';
import { ProgressLine } from './progress-line.ts';

/** A run of the check as the command line describes it, without what it is compared with. */
export interface ScanRun extends Run {
  /** Where the command was started. */
  readonly started: Location;
  readonly progress: ProgressLine;
}

/**
 * Puts together a run from the command line and the environment.
 *
 * @param written files that the command writes, absolute
 * @throws SettingsError
 */
export async function scanRunOf(
  given: CommandArguments,
  console: Console,
  written: readonly string[] = [],
): Promise<ScanRun> {
  const { stderr, environment, signal, retries } = console;
  const started = locateCommand(console.cwd);
  const settings = await settingsFor(given, started);
  const values = await valuesFor(given, started, console);
  const location = scannedLocation(given.positionals, started);
  const token = given.offline ? null : tokenIn(environment);
  const progress = new ProgressLine(stderr);
  return {
    started,
    location,
    trust: 'owner',
    settings,
    only: pathsOf(given.positionals, started, location),
    values,
    written,
    failOn: given.failOn,
    showTitles: given.showTitles,
    base: Promise.resolve(null),
    settingsAtBase: Promise.resolve(null),
    notion: token && {
      token,
      apiUrl: given.notionApiUrl,
      budgetMs: DEFAULT_TIMEOUT_MINUTES * 60_000,
      tuning: retries,
      onProgress: given.quiet ? undefined : state => progress.show(state),
      debug: given.verbose ? line => write(stderr, `${logLine(line)}\n`) : undefined,
    },
    remarks: token || given.offline ? [] : [NO_TOKEN_FOR_COMMAND],
    face: 'command',
    ifNothingFound: REMARK_SEVERITY[given.ifNothingFound],
    signal,
    progress,
  };
}

/** Where the command runs: in the folder that it was started in. Nothing outside its repository is read. */
function locateCommand(cwd: string): Location {
  const root = realpathSync(cwd);
  const { top, prefix } = locateRepository(root, null);
  return { root, workspace: top, top, prefix };
}

async function valuesFor(
  { positionals, values }: CommandArguments,
  { root }: Location,
  console: Console,
): Promise<Values | null> {
  if (values === null && !positionals.includes(STANDARD_INPUT)) return null;
  const { valuesOf } = await import(/* webpackChunkName: "settings" */ './values.ts');
  return valuesOf({
    paths: positionals,
    values,
    cwd: root,
    get stdin() {
      return console.stdin;
    },
  });
}

async function settingsFor(
  { config, expect, include }: CommandArguments,
  location: Location,
): Promise<LoadedSettings> {
  const parser =
    expect.length === 0 ? null : await import(/* webpackChunkName: "settings" */ '../settings/expect.ts');
  const expectations = expect.flatMap(line => parser?.parseExpectations(line, '--expect') ?? []);
  const request = { config: config ?? DEFAULT_CONFIG, isOptional: config === null };
  const globs = parseGlobs(include, '--include');
  return loadSettings(
    request,
    { base: location.prefix, files: [], include: globs, expectations, nameOf: key => `--${key}` },
    location,
  );
}
