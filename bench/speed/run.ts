/**
 * Compares the time of a scan with other programs: `npm run bench:speed`, after `npm run build`.
 *
 * - `--rounds N`: number of runs of each program (default: 5)
 * - `--only TEXT`: only scenarios with the text in their name (`--only 2,000`)
 * - `--secretlint`: also run secretlint, which is installed from npm into a temporary folder
 * - `--write`: write the table to docs/performance.md
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LOOP, LOOP_FOR_ALL, NOTHING, PULL_REQUEST, ripgrep, START, secretlint, US } from './contenders.ts';
import { firstRequests } from './first-request.ts';
import { compare, type Measured } from './measure.ts';
import { changeThreeFiles, LARGE_FILE, makeLargeFile, makeTree, TREES } from './trees.ts';

const PAGE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const MARKERS = ['<!-- measured: start -->', '<!-- measured: end -->'] as const;

/** Compared with `node -e 0`; all others are compared with the loop. */
const START_UP = 'start: `--version`';
const FIRST_REQUEST = 'from start to the first request';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    secretlint: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const folder = mkdtempSync(path.join(tmpdir(), 'speed-'));
try {
  const text = await measureAll();
  console.log(text);
  if (values.write) write(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll(): Promise<string> {
  const rg = ripgrep();
  if (!rg) console.error('ripgrep is not on the PATH: left out.');
  const [load = 0] = loadavg();
  const others = [rg ?? [], values.secretlint ? secretlint(path.join(folder, 'secretlint')) : []].flat();
  const rows: string[] = [];
  const show = (what: string, measured: readonly Measured[]) => {
    for (const row of rowsOf(what, measured)) {
      console.error(row);
      rows.push(row);
    }
  };
  const isWanted = (name: string) => name.includes(values.only);
  for (const [i, kind] of TREES.entries()) {
    const change = i === 0 ? `a pull request changing 3 of ${kind.name}` : null;
    if (!isWanted(change ?? kind.name)) continue;
    const root = path.join(folder, `tree-${i}`);
    makeTree(kind, root);
    if (isWanted(kind.name)) show(kind.name, compare([LOOP, LOOP_FOR_ALL, US, ...others], root, rounds));
    if (change === null) continue;
    changeThreeFiles(root);
    show(change, compare([LOOP, LOOP_FOR_ALL, PULL_REQUEST], root, rounds));
  }
  if (isWanted(LARGE_FILE)) {
    const large = path.join(folder, 'large');
    makeLargeFile(large);
    show(LARGE_FILE, compare([LOOP, LOOP_FOR_ALL, US, ...others], large, rounds));
  }
  if (isWanted(START_UP)) show(START_UP, compare([NOTHING, START], folder, 4 * rounds));
  if (isWanted(FIRST_REQUEST))
    show(FIRST_REQUEST, await firstRequests(path.join(folder, 'example'), 4 * rounds));
  const machine = `${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform}`;
  return [
    `${machine}, medians of ${rounds} rounds. Other processes that wanted a core: ${load.toFixed(1)} at the start.`,
    '',
    '| what | program | time (shortest to longest) | ratio | memory |',
    '| --- | --- | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function rowsOf(what: string, measured: readonly Measured[]): string[] {
  return measured.map(({ contender, time, range, ratio, memory }) => {
    const times = `${seconds(time)} (${range.map(seconds).join(' to ')})`;
    const beside = ratio.toFixed(2);
    return `| ${what} | ${contender.name} | ${times} | ${beside} | ${memory === null ? '' : `${memory.toFixed(0)} MiB`} |`;
  });
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function write(text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = MARKERS;
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${PAGE} has no markers ${start} and ${end}`);
  writeFileSync(PAGE, `${before}${start}\n${text}\n${end}${after}`);
}
