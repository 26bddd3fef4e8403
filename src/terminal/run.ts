import { realpathSync } from 'node:fs';
import path from 'node:path';
import { type Base, findBase } from '../change/base.ts';
import type { Report } from '../finding.ts';
import { fixOf } from '../fix/edits.ts';
import { fixFiles } from '../fix/files.ts';
import { type Location, locateRepository } from '../git/repository.ts';
import { writeReport } from '../output/files.ts';
import { write } from '../output/streams.ts';
import { scan } from '../references/scan.ts';
import type { Tree } from '../references/tree.ts';
import { logLine } from '../report/log.ts';
import { NO_TOKEN_FOR_COMMAND } from '../report/remarks.ts';
import { runCheck, treeOf } from '../run.ts';
import { SettingsError } from '../settings/error.ts';
import { parseGlobs } from '../settings/globs.ts';
import { loadSettings } from '../settings/load.ts';
import { DEFAULT_CONFIG, DEFAULT_TIMEOUT_MINUTES } from '../settings/options.ts';
import type { LoadedSettings, Settings } from '../settings/settings.ts';
import { tokenFrom } from '../settings/token.ts';
import { reasonOf } from '../text/reason.ts';
import type { CheckArguments } from './arguments.ts';
import { EXIT } from './exit.ts';
import { pathsOf, scannedLocation } from './paths.ts';
import { ProgressLine } from './progress-line.ts';
import { renderAs } from './render.ts';
import { styleFor } from './style.ts';
import { valuesOf } from './values.ts';

/** What the command talks to. */
export interface Console {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly environment: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly signal: AbortSignal;
}

/** Checks, and prints what was found. @returns the exit status @throws SettingsError */
export async function checkAndPrint(given: CheckArguments, console: Console): Promise<number> {
  const { stderr, environment, signal } = console;
  const location = locateCommand(console.cwd);
  const settings = await settingsFor(given, location);
  const values = await valuesOf({ ...given, cwd: location.root, stdin: console.stdin });
  const scanned = scannedLocation(given.paths, location);
  const only = pathsOf(given.paths, location, scanned);
  const written = given.output === null ? [] : [path.resolve(location.root, given.output)];
  const files = { location: scanned, trust: 'owner', settings, only, values, written, signal } as const;
  const note = (line: string) => {
    if (!given.quiet) write(stderr, `${logLine(line)}\n`);
  };
  if (given.fix) await fix(treeOf(files), settings.settings, location.top, note);
  const token = given.offline ? null : tokenFrom('NOTION_TOKEN', environment['NOTION_TOKEN'] ?? '');
  const progress = new ProgressLine(stderr);
  const report = await runCheck({
    ...files,
    failOn: given.failOn,
    showTitles: given.showTitles,
    base: given.since === null ? Promise.resolve(null) : baseOf(given.since, location.root, signal),
    former: Promise.resolve(null),
    notion: token && {
      token,
      apiUrl: given.notionApiUrl,
      budgetMs: DEFAULT_TIMEOUT_MINUTES * 60_000,
      onProgress: given.quiet ? undefined : state => progress.show(state),
    },
    remarks: token || given.offline ? [] : [NO_TOKEN_FOR_COMMAND],
    ifNothingFound: 'warning',
  });
  progress.clear();
  await print(report, given, console, location);
  if (report.remarks.some(({ code }) => code === 'token-rejected')) return EXIT.refused;
  return report.result === 'failed' ? EXIT.found : EXIT.clean;
}

/** Where the command runs: in the folder that it was started in, and nothing outside its repository is read. */
function locateCommand(cwd: string): Location {
  const root = realpathSync(cwd);
  const { top, prefix } = locateRepository(root, null);
  return { root, workspace: top, top, prefix };
}

async function settingsFor(
  { config, expect, include }: CheckArguments,
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

async function baseOf(revision: string, root: string, signal: AbortSignal): Promise<Base> {
  const base = await findBase({
    root,
    workspace: null,
    revision: { kind: 'since', revision },
    remote: null,
    signal,
  });
  if (base.kind === 'known') return base;
  throw SettingsError.of(`--since ${revision}: ${base.why}. ${base.whatToDo}`);
}

async function fix(tree: Tree, settings: Settings, top: string, note: (line: string) => void): Promise<void> {
  const { references } = await scan(tree, settings);
  for (const done of fixFiles(
    references.filter(reference => fixOf(reference) !== null),
    top,
  )) {
    if (done.kind === 'fixed') note(`Fixed ${done.count} ${done.count === 1 ? 'ID' : 'IDs'} in ${done.file}`);
    else note(`Not fixed: ${done.file}: ${done.why}.`);
  }
}

async function print(
  report: Report,
  given: CheckArguments,
  { stdout, stderr, environment, cwd }: Console,
  { top, prefix }: Location,
): Promise<void> {
  const style = styleFor(stdout, environment);
  const width = stdout.isTTY ? stdout.columns : PIPE_WIDTH;
  const written = await renderAs(given.format, report, { style, width, prefix, quiet: given.quiet });
  if (given.output === null) {
    write(stdout, written);
  } else {
    try {
      writeReport(path.resolve(cwd, given.output), written, { tree: top, within: null });
    } catch (error) {
      throw SettingsError.of(`--output ${given.output}: it could not be written: ${reasonOf(error)}.`);
    }
  }
  if (given.quiet || (given.format === 'pretty' && given.output === null)) return;
  for (const { message, hint } of report.remarks) write(stderr, `${message} ${hint}\n`);
}

/** Number of columns if the terminal does not say. */
const PIPE_WIDTH = 80;
