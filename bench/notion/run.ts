import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChild } from '../../test/notion/child.ts';
import { another, CONTENDERS, type Contender, type Said } from './contenders.ts';
import { firstAnswer } from './first-answer.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';

/**
 * Compares verification with plain use of the SDK, against the loopback server in a separate process:
 * `npm run bench:notion -- [RUNS] [--ours] [--before=FOLDER]`. FOLDER is a checkout of another version, with its
 * packages installed; it is measured in the same run. Prints Markdown tables of medians. A contender that takes more
 * than a minute runs once.
 */
const RUNS = Number(process.argv.slice(2).find(argument => /^\d+$/.test(argument)) ?? 3);
const BEFORE = process.argv.find(argument => argument.startsWith('--before='))?.slice('--before='.length);
const OURS = process.argv.includes('--ours') ? CONTENDERS.slice(0, 1) : CONTENDERS;
const CHOSEN = BEFORE === undefined ? OURS : [await another(path.resolve(BEFORE)), ...OURS];
const LONG_SECONDS = 60;

interface Measured extends Said {
  readonly seconds: number;
  readonly requests: number;
}

async function measure({ server, ids }: Scenario, { ask }: Contender): Promise<Measured> {
  const child = await startChild(server);
  try {
    const startedAt = performance.now();
    const said = await ask(ids, child.url);
    const seconds = (performance.now() - startedAt) / 1_000;
    return { ...said, seconds, requests: (await child.requests()).length };
  } finally {
    await child.stop();
  }
}

async function measureOften(scenario: Scenario, contender: Contender): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  while (all.length < RUNS && (all[0]?.seconds ?? 0) < LONG_SECONDS)
    all.push(await measure(scenario, contender));
  return all;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function rowOf(scenario: Scenario, contender: Contender, all: readonly Measured[]): string {
  const of = (pick: (each: Measured) => number) => median(all.map(pick));
  const worst = (pick: (each: Measured) => number) => Math.max(...all.map(pick));
  const time = `${of(({ seconds }) => seconds).toFixed(2)} s (${worst(({ seconds }) => seconds).toFixed(2)})`;
  const requests = `${of(({ requests: each }) => each)} (${worst(({ requests: each }) => each)})`;
  const cells = [
    scenario.name,
    contender.name,
    all.length,
    time,
    requests,
    worst(({ wrong }) => wrong),
    worst(({ unverified }) => unverified),
  ];
  return `| ${cells.join(' | ')} |`;
}

function goalOf({ goal, note, name }: Scenario): string {
  return `- ${name}: at most ${goal.seconds} s and ${goal.requests} requests; ${note}`;
}

console.log(
  '| scenario | client | runs | time: median (worst) | requests: median (worst) | wrong | unverified |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const scenario of SCENARIOS) {
  for (const contender of CHOSEN)
    console.log(rowOf(scenario, contender, await measureOften(scenario, contender)));
}
console.log(`\n${SCENARIOS.map(goalOf).join('\n')}`);

console.log(
  '\n| first answer: one new ID beside 60 others | runs | time: median (worst) | requests | exit code |',
);
console.log('| --- | --- | --- | --- | --- |');
const bundles = [
  ...(BEFORE === undefined ? [] : [['before', path.resolve(BEFORE, 'dist/index.js')] as const]),
  ['now', fileURLToPath(new URL('../../dist/index.js', import.meta.url))] as const,
];
for (const [name, main] of bundles) {
  const all: Awaited<ReturnType<typeof firstAnswer>>[] = [];
  while (all.length < RUNS) all.push(await firstAnswer(main));
  const seconds = all.map(each => each.seconds);
  const time = `${median(seconds).toFixed(2)} s (${Math.max(...seconds).toFixed(2)})`;
  const requests = Math.max(...all.map(each => each.requests));
  console.log(`| ${name} | ${all.length} | ${time} | ${requests} | ${all[0]?.exitCode} |`);
}
