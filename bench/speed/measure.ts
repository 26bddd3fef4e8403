import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Contender } from './contenders.ts';

/** Run time in milliseconds and peak memory in MiB. Memory is null if it cannot be measured. */
export interface Run {
  readonly time: number;
  readonly memory: number | null;
}

/** GNU time, which reports the peak resident set size of a process. */
const TIME = '/usr/bin/time';
const MARK = 'KiB at most: ';

function run({ program, args }: Contender, folder: string): Run {
  const measures = existsSync(TIME);
  const command = measures ? [TIME, '--format', `${MARK}%M`, program, ...args] : [program, ...args];
  const [first = '', ...rest] = command;
  const start = performance.now();
  const { stderr, error } = spawnSync(first, rest, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const time = performance.now() - start;
  if (error) throw error;
  const kibibytes = stderr.slice(stderr.lastIndexOf(MARK) + MARK.length).trim();
  return { time, memory: measures ? Number(kibibytes) / 1024 : null };
}

export interface Measured extends Run {
  readonly contender: Contender;
  /** Ratio to the first contender's time in the same round, so that other load on the machine affects both equally. */
  readonly ratio: number;
  /** Shortest and longest time. */
  readonly range: readonly [number, number];
}

/** Runs all contenders in turn, round by round, after one round that fills the caches. Returns the medians. */
export function compare(contenders: readonly Contender[], folder: string, rounds: number): Measured[] {
  const runs = contenders.map((): Run[] => []);
  for (let round = 0; round <= rounds; round++) {
    contenders.forEach((contender, i) => {
      const result = run(contender, folder);
      if (round > 0) runs[i]?.push(result);
    });
  }
  return summary(contenders, runs);
}

/** The medians of the runs of each contender. */
export function summary(contenders: readonly Contender[], runs: readonly (readonly Run[])[]): Measured[] {
  return contenders.map((contender, i) => {
    const own = runs[i] ?? [];
    const times = own.map(({ time }) => time);
    const memory = own.flatMap(each => each.memory ?? []);
    return {
      contender,
      time: median(times),
      memory: memory.length === 0 ? null : median(memory),
      ratio: median(times.map((time, round) => time / (runs[0]?.[round]?.time ?? Number.NaN))),
      range: [Math.min(...times), Math.max(...times)],
    };
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
