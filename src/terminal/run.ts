import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Base } from '../change/base.ts';
import type { Report } from '../finding.ts';
import { fixOf } from '../fix/edits.ts';
import { fixFiles } from '../fix/files.ts';
import type { Location } from '../git/repository.ts';
import { writeReport } from '../output/files.ts';
import { write } from '../output/streams.ts';
import { scan } from '../references/scan.ts';
import type { Tree } from '../references/tree.ts';
import { type PrettyContext, renderPretty } from '../report/pretty.ts';
import { runCheck, treeOf } from '../run.ts';
import { SettingsError } from '../settings/error.ts';
import type { Settings } from '../settings/settings.ts';
import { reasonOf } from '../text/reason.ts';
import { measured } from '../text/width.ts';
import type { CommandArguments } from './arguments.ts';
import { type Console, EXIT } from './console.ts';
import { note, noteRequests } from './print.ts';
import { scanRunOf } from './scan-run.ts';
import { styleFor } from './style.ts';

/** Checks, and prints what was found. @returns the exit status @throws SettingsError */
export async function checkAndPrint(given: CommandArguments, console: Console): Promise<number> {
  const written = given.output === null ? [] : [path.resolve(realpathSync(console.cwd), given.output)];
  const run = await scanRunOf(given, console, written);
  const { location, started, settings, signal, progress } = run;
  if (given.fix) await fix(treeOf(run), settings.settings, location.top, line => note(given, console, line));
  const base = given.since === null ? Promise.resolve(null) : baseOf(given.since, location.root, signal);
  const report = await runCheck({ ...run, base });
  progress.clear();
  await print(report, given, console, started);
  noteRequests(given, console, report.notion);
  if (report.remarks.some(({ code }) => code === 'token-rejected')) return EXIT.refused;
  return report.result === 'failed' ? EXIT.found : EXIT.clean;
}

async function baseOf(revision: string, root: string, signal: AbortSignal): Promise<Base> {
  const { findBase } = await import(/* webpackChunkName: "on-demand" */ '../change/base.ts');
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

async function fix(tree: Tree, settings: Settings, top: string, tell: (line: string) => void): Promise<void> {
  const { references } = await scan(tree, settings);
  for (const done of fixFiles(
    references.filter(reference => fixOf(reference) !== null),
    top,
  )) {
    if (done.kind === 'fixed') tell(`Fixed ${done.count} ${done.count === 1 ? 'ID' : 'IDs'} in ${done.file}`);
    else tell(`Not fixed: ${done.file}: ${done.why}.`);
  }
}

async function print(
  report: Report,
  given: CommandArguments,
  { stdout, stderr, environment, cwd }: Console,
  { top, prefix }: Location,
): Promise<void> {
  const style = styleFor(stdout, environment);
  const width = stdout.isTTY ? stdout.columns : PIPE_WIDTH;
  const written = await rendered(report, given, { style, width, prefix, quiet: given.quiet });
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

async function rendered(
  report: Report,
  { format }: CommandArguments,
  context: Omit<PrettyContext, 'widthOf'>,
): Promise<string> {
  if (format === 'pretty') return measured(widthOf => renderPretty(report, { ...context, widthOf }));
  const { renderForProgram } = await import(/* webpackChunkName: "on-demand" */ './render.ts');
  return renderForProgram(format, report);
}

/** Number of columns if the terminal does not say. */
const PIPE_WIDTH = 80;
