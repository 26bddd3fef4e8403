import { realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Base } from '../change/base.ts';
import { check } from '../check.ts';
import { FileReader } from '../files/reader.ts';
import { locateRepository } from '../git/repository.ts';
import { askGit } from '../git/tracked.ts';
import type { Report } from '../model.ts';
import { scan } from '../references/scan.ts';
import type { Tree } from '../references/tree.ts';
import { logLine } from '../report/log.ts';
import { NO_TOKEN_FOR_COMMAND } from '../report/remarks.ts';
import { SettingsError } from '../settings/error.ts';
import { loadConfig } from '../settings/load.ts';
import { DEFAULT_CONFIG, DEFAULT_TIMEOUT_MINUTES } from '../settings/options.ts';
import { type Settings, settingsOf } from '../settings/settings.ts';
import { tokenFrom } from '../settings/token.ts';
import { reasonOf } from '../text/reason.ts';
import type { CheckArguments } from './arguments.ts';
import { EXIT } from './exit.ts';
import { pathsOf } from './paths.ts';
import { ProgressLine } from './progress-line.ts';
import { renderAs } from './render.ts';
import { styleFor } from './style.ts';

/** What the command talks to. */
export interface Console {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly environment: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly signal: AbortSignal;
}

/** Checks, and prints what was found. @returns the exit status @throws SettingsError */
export async function runCheck(given: CheckArguments, console: Console): Promise<number> {
  const { stderr, environment, signal } = console;
  const root = realpathSync(console.cwd);
  const { top, prefix } = locateRepository(root, null);
  const { settings, file } = await settingsFor(given, root, top);
  const tree: Tree = {
    root,
    workspace: top,
    prefix,
    askGit: askGit(null, signal),
    except: file === null ? [] : [file],
    only: pathsOf(given.paths, root, top),
  };
  const note = (line: string) => {
    if (!given.quiet) stderr.write(`${logLine(line)}\n`);
  };
  if (given.fix) await fix(tree, settings, top, note);
  const token = given.offline ? null : tokenFrom('NOTION_TOKEN', environment['NOTION_TOKEN'] ?? '');
  const base = given.since === null ? Promise.resolve(null) : baseOf(given.since, root, signal);
  const notion = token && import('../notion/verify.ts'); // loads while files are read
  const progress = new ProgressLine(stderr);
  const report = await check({
    tree,
    settings,
    former: Promise.resolve(null),
    failOn: given.failOn,
    showTitles: given.showTitles,
    base,
    verify:
      notion &&
      token &&
      (async questions =>
        (await notion).verify(questions, {
          token,
          apiUrl: given.notionApiUrl,
          budgetMs: DEFAULT_TIMEOUT_MINUTES * 60_000,
          signal,
          onProgress: given.quiet ? undefined : state => progress.show(state),
        })),
    remarks: token || given.offline ? [] : [NO_TOKEN_FOR_COMMAND],
    ifNothingFound: 'warning',
  });
  progress.clear();
  await print(report, given, console, tree);
  if (report.remarks.some(({ code }) => code === 'token-rejected')) return EXIT.refused;
  return report.result === 'failed' ? EXIT.found : EXIT.clean;
}

async function settingsFor(
  { config, expect }: CheckArguments,
  root: string,
  top: string,
): Promise<{ settings: Settings; file: string | null }> {
  const show = (file: string) => path.relative(top, file).split(path.sep).join('/');
  const loaded = await loadConfig(
    config ?? DEFAULT_CONFIG,
    [root, top],
    config !== null,
    new FileReader(top),
    show,
  );
  const parser = expect.length === 0 ? null : await import('../settings/expect.ts');
  const expectations = expect.flatMap(line => parser?.parseExpectations(line, '--expect') ?? []);
  return {
    settings: await settingsOf(loaded.config, { files: [], expectations }),
    file: loaded.file && show(loaded.file),
  };
}

async function baseOf(revision: string, root: string, signal: AbortSignal): Promise<Base> {
  const { findBase } = await import('../change/base.ts');
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
  const [{ fixOf }, { fixFiles }] = await Promise.all([import('../fix.ts'), import('../fix-files.ts')]);
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
  { stdout, stderr, environment }: Console,
  { workspace: top, prefix }: Tree,
): Promise<void> {
  const style = styleFor(stdout, environment);
  const width = stdout.isTTY ? stdout.columns : PIPE_WIDTH;
  const written = await renderAs(given.format, report, { style, width, top, prefix, quiet: given.quiet });
  if (given.output === null) {
    stdout.write(written);
  } else {
    try {
      writeFileSync(given.output, written);
    } catch (error) {
      throw SettingsError.of(`--output ${given.output}: it could not be written: ${reasonOf(error)}.`);
    }
  }
  if (given.quiet || (given.format === 'pretty' && given.output === null)) return;
  for (const { message, hint } of report.remarks) stderr.write(`${message} ${hint}\n`);
}

/** Columns where nobody says how many there are. */
const PIPE_WIDTH = 80;
