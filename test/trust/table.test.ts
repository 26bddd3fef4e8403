import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { workspace } from '../e2e/world.ts';
import { runStep } from '../runner/run-step.ts';
import { shareOf } from '../support/runs.ts';
import { links, programs } from './escapes.ts';
import { ground, offline } from './ground.ts';
import { bombs, configs, events, names, texts } from './hostile.ts';
import { diskTrials, gitHubTrials, notionTrials } from './outages.ts';
import { inParallel } from './pool.ts';
import { PAGE_OF_THE_TABLE, pageOfTheTable, type Row, renderTable, tableIn, withTable } from './table.ts';
import { attempt, attemptCommand, type Trial } from './trial.ts';

const groups: Record<string, readonly Row[]> = {};

/** Tries all of a group, and reports every failure, not only the first. */
async function tried(title: string, trials: readonly Trial[]): Promise<void> {
  const failures: string[] = [];
  const rows = await inParallel(trials, trial =>
    attempt(trial).catch((error: unknown) => {
      failures.push(error instanceof Error ? error.message.slice(0, 1_500) : String(error));
      return [{ tried: trial.tried, exit: '?', reads: '?' }];
    }),
  );
  groups[title] = rows.flat();
  expect(failures.join('\n\n')).toBe('');
}

/** Trials with names that other systems don't allow, FIFOs, and a device that is always full. */
const onLinux = (trials: () => Trial[]): Trial[] => (process.platform === 'linux' ? trials() : []);

it('file names', () => tried('Names of files', onLinux(names)));
it('keys, values and syntax', () => tried('Keys, values and syntax', onLinux(texts)));
it('bombs', () => tried('Bombs', bombs()));
it('the config file', () => tried('The config file', configs()));
it('events', () => tried('Events', events()));
it('links and things that are not files', () => tried('Links, and things that are not files', links()));
it('programs that git could start', () => tried('Programs that git could start', onLinux(programs)));
it('Notion', async () => tried('Notion', await notionTrials()));
it('GitHub', async () => tried('GitHub', await gitHubTrials()));
it('the disk and the machine', () => tried('The disk and the machine', onLinux(diskTrials)));

it('the command', async () => {
  if (process.platform !== 'linux') return;
  const folder = ground({ 'bad.env': 'NOTION_PAGE_ID=oops\n' });
  const loaded = ground({
    'x\u001b[31m\n::error::x\n##[error]x.env': 'NOTION_PAGE_ID=oops\n##[error]x\n::error::x\n',
  });
  groups['The command'] = [
    await attemptCommand(
      '--output onto a full disk',
      folder,
      ['--offline', '--output', '/dev/full'],
      2,
      /the disk is full/,
    ),
    await attemptCommand(
      '--config through a link that leaves',
      folder,
      ['--config', '../outside/notion-id-check.yml'],
      2,
      /outside of the workspace/,
    ),
    await attemptCommand(
      '--since with a flag of git',
      folder,
      ['--since=--output=pwned'],
      2,
      /^--since --output=pwned: /,
    ),
  ];
  for (const format of shareOf(['pretty', 'json', 'github', 'sarif', 'markdown'], 0, 2)) {
    const args = [path.join(import.meta.dirname, '../../dist/cli/index.js'), '--offline', '--format', format];
    const step = { ...offline(loaded), main: path.join(loaded, 'run.mjs') };
    // The command as a step of a workflow, because the runner reads its lines too.
    mkdirSync(loaded, { recursive: true });
    writeFileSync(
      step.main,
      `process.argv = ${JSON.stringify([process.execPath, ...args])}; await import(${JSON.stringify(args[0])});`,
    );
    const { injected, stdout, exitCode } = await runStep(step);
    expect([format, injected, exitCode]).toEqual([format, [], 1]);
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  }
});

it('a full disk under standard output is reported in one line', () => {
  if (process.platform !== 'linux') return;
  const cli = path.join(import.meta.dirname, '../../dist/cli/index.js');
  const script = '"$NODE" "$CLI" --offline >/dev/full 2>err; echo "$?"; cat err';
  const env = { PATH: process.env['PATH'], NODE: process.execPath, CLI: cli };
  const out = execFileSync('sh', ['-c', script], { cwd: workspace({}), env, encoding: 'utf8' });
  expect(out).toBe('2\nnotion-id-check itself failed: the disk is full (ENOSPC)\n');
});

it('the results match docs/security.md', () => {
  if (process.platform !== 'linux') return;
  const table = renderTable(groups);
  if (process.env['UPDATE_TABLE'] === '1')
    writeFileSync(PAGE_OF_THE_TABLE, withTable(pageOfTheTable(), table));
  expect(tableIn(pageOfTheTable()), 'UPDATE_TABLE=1 npx vitest run test/trust/table.test.ts').toBe(
    table.trim(),
  );
});
