import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { decodeFile, FileReader } from '../files/reader.ts';
import { findUnreadSources, globsFor } from '../files/unread.ts';
import { openGit } from '../git/git.ts';
import { writeReport } from '../output/files.ts';
import { count } from '../report/count.ts';
import { runCheck, treeOf } from '../run.ts';
import { DEFAULT_CONFIG } from '../settings/options.ts';
import type { CommandArguments } from './arguments.ts';
import { type Console, EXIT } from './console.ts';
import { configText, untypedKeys, WORKFLOW_FILE, workflowText } from './init-files.ts';
import { note, noteRequests, printResult, table } from './print.ts';
import { type ScanRun, scanRunOf } from './scan-run.ts';

/** A file that `init` deals with, relative to the root of the repository. */
interface Written {
  readonly file: string;
  readonly state: 'written' | 'unchanged' | 'kept';
}

/** Sets up the workflow, and a config file if one is needed. @returns the exit status @throws SettingsError */
export async function init(given: CommandArguments, console: Console): Promise<number> {
  const run = await scanRunOf(given, console);
  const report = await runCheck({ ...run, failOn: 'never', remarks: [], ifNothingFound: null });
  run.progress.clear();
  const config = run.settings.file === null ? configText(report.findings, await unreadGlobs(run)) : null;
  const written: Written[] = [
    await write(WORKFLOW_FILE, workflowText(await defaultBranch(run)), run, given, console),
    ...(config === null ? [] : [await write(DEFAULT_CONFIG, config, run, given, console)]),
  ];
  const result = { version: 1, files: written, references: report.counts.references };
  await printResult(given, console, result, style =>
    table(
      written.map(({ file, state }) => [
        { text: STATE[state], paint: state === 'kept' ? style.yellow : style.green },
        { text: file },
      ]),
    ),
  );
  for (const line of nextSteps(written, untypedKeys(report.findings), report.counts.references))
    note(given, console, line);
  noteRequests(given, console, report.notion);
  return written.some(({ state }) => state === 'kept') ? EXIT.found : EXIT.clean;
}

const STATE = { written: 'written', unchanged: 'up to date', kept: 'not overwritten' } as const;

function nextSteps(written: readonly Written[], untyped: readonly string[], references: number): string[] {
  const kept = written.filter(({ state }) => state === 'kept').map(({ file }) => file);
  const [first] = untyped;
  return [
    ...(kept.length > 0 ? [`${kept.join(' and ')} exists already. Run with --force to overwrite it.`] : []),
    ...(written.some(({ state }) => state === 'written')
      ? [
          'Next: add the secret of your Notion connection to the repository’s secrets as NOTION_TOKEN, and commit.',
        ]
      : []),
    ...(first === undefined
      ? []
      : [
          `The type of ${count(untyped.length, 'ID')} is not known from its key, for example ${first}. With a token, init writes the types into the config file.`,
        ]),
    ...(references === 0
      ? ['No Notion ID was found. If there are some, name their files with `include` in the config file.']
      : []),
  ];
}

async function unreadGlobs({ location, trust, settings, only, values, written, signal }: ScanRun) {
  const tree = treeOf({ location, trust, settings, only, values, written, signal });
  const { names } = settings.settings;
  const { paths } = await findUnreadSources({ ...tree, isSelected: file => names(location.prefix + file) });
  return globsFor(paths.map(file => location.prefix + file));
}

/** The branch that is checked out; a new repository has it too. */
async function defaultBranch({ location: { top }, signal }: ScanRun): Promise<string> {
  const git = await openGit({ top, trust: 'owner', signal });
  for (const ref of ['refs/remotes/origin/HEAD', 'HEAD']) {
    const result = await git?.run(['symbolic-ref', '--quiet', '--short', ref]);
    const name = result?.ok
      ? result.stdout
          .toString('utf8')
          .trim()
          .replace(/^origin\//, '')
      : '';
    if (name !== '') return name;
  }
  return 'main';
}

async function write(
  file: string,
  text: string,
  { location: { top } }: ScanRun,
  { force }: CommandArguments,
  console: Console,
): Promise<Written> {
  const place = path.join(top, file);
  const read = new FileReader(top).read(place);
  const decoded = read.kind === 'bytes' ? decodeFile(read.bytes) : null;
  if (decoded?.kind === 'text' && decoded.text === text) return { file, state: 'unchanged' };
  if (read.kind !== 'gone' && !force && !(await mayOverwrite(file, console))) return { file, state: 'kept' };
  writeReport(place, text, { tree: top, within: [top] });
  return { file, state: 'written' };
}

/** Asks on a terminal. Without one nobody can answer, so the answer is no. */
async function mayOverwrite(file: string, { stdin, stderr, signal }: Console): Promise<boolean> {
  if (!stdin.isTTY || !stderr.isTTY) return false;
  const asking = createInterface({ input: stdin, output: stderr });
  try {
    const answer = await asking.question(`${file} exists already. Overwrite it? [y/N] `, { signal });
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    asking.close();
  }
}
