/**
 * Looks for texts that take too long to scan: `npm run fuzz`. It draws shapes from pieces of each format's grammar, scans each
 * at sizes that double, and fails if the time per character is over a generous bound, or grows with the size.
 *
 * - `--minutes N`: how long to look (10)
 * - `--seed N`: the first number of the random sequence (the time)
 * - `--size N`: the smallest size in characters (20,000); the largest is four times that
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { drawInput, type Input } from './inputs.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    size: { type: 'string', default: '20000' },
  },
});
const SIZES = [1, 2, 4].map(times => times * Number(values.size));
/** Milliseconds of CPU time for each thousand characters. The slowest known shape takes 3, and 7 before it is compiled. */
const MOST = 30;
/** The time for twice the text over the time for the text, of runs that take long enough to compare. */
const STEEPEST = 3;
const LONG_ENOUGH = 200;
/** A scan that takes as long as this never ends. */
const HANGS = 60_000;

/** Numbers that look random and are the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url));
}

let worker = startWorker();

/** The CPU time of a scan in milliseconds; infinity if it doesn't end or throws. */
async function timeOf(file: string, text: string): Promise<number> {
  worker.postMessage({ file, text });
  const signal = AbortSignal.timeout(HANGS);
  try {
    const [time] = await once(worker, 'message', { signal });
    return Number(time);
  } catch (error) {
    if (!signal.aborted) console.log(error);
    await worker.terminate();
    worker = startWorker();
    return Number.POSITIVE_INFINITY;
  }
}

/** What is wrong with the times of a shape, or null. */
function faultOf(times: readonly number[]): string | null {
  for (const [i, time] of times.entries()) {
    const size = SIZES[i] ?? 0;
    if (time > (MOST * size) / 1000) return `${time.toFixed(0)} ms for ${size} characters`;
    const before = times[i - 1];
    if (before !== undefined && time > LONG_ENOUGH && time / before > STEEPEST) {
      return `${time.toFixed(0)} ms for ${size} characters, ${before.toFixed(0)} ms for half of it`;
    }
  }
  return null;
}

async function timesOf({ file, text }: Input): Promise<number[]> {
  const times: number[] = [];
  for (const size of SIZES) times.push(await timeOf(file, text(size)));
  return times;
}

const random = numbers(Number(values.seed));
const longest = SIZES.map(() => ({ time: 0, file: '', shape: '' }));
const faults: string[] = [];
const end = performance.now() + Number(values.minutes) * 60_000;
let shapes = 0;
for (; performance.now() < end; shapes++) {
  const input = drawInput(random);
  let times = await timesOf(input);
  // Whatever else the machine does may have slowed one run: a fault has to show three times.
  for (let again = 0; again < 2 && faultOf(times) !== null; again++) times = await timesOf(input);
  const fault = faultOf(times);
  if (fault !== null) {
    faults.push(`${input.file}: ${fault}: ${input.shape}`);
    console.log(faults.at(-1));
  }
  for (const [i, time] of times.entries()) {
    if (time > (longest[i]?.time ?? 0)) longest[i] = { time, file: input.file, shape: input.shape };
  }
}
await worker.terminate();

console.log(
  `${shapes} shapes in ${values.minutes} minutes, seed ${values.seed}. The longest run for each size:`,
);
for (const [i, { time, file, shape }] of longest.entries()) {
  console.log(`${String(SIZES[i]).padStart(8)} characters: ${time.toFixed(0)} ms (${file}, ${shape})`);
}
console.log(faults.length === 0 ? 'No shape took too long.' : `${faults.length} shapes took too long.`);
process.exitCode = faults.length === 0 ? 0 : 1;
