import { execFile } from 'node:child_process';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The sources, and the packages that are bundled with them. */
const COUNTED = ['../../src/', '../../node_modules/'].map(folder => new URL(folder, import.meta.url).href);
/** The counts are not complete in optimized code. */
const UNOPTIMIZED = ['--no-opt', '--no-maglev'];

/** The steps of some work for inputs of growing size: usually for one, and for one of twice the size. */
export type Growth = readonly [once: number, twice: number, ...more: number[]];

/**
 * Runs a script that measures growth in a separate process, because counting spoils a coverage report.
 *
 * @param script calls `printGrowth`
 */
export async function growthIn(script: URL, ...args: string[]): Promise<Readonly<Record<string, Growth>>> {
  const options = { maxBuffer: 16 << 20 };
  const command = [...UNOPTIMIZED, fileURLToPath(script), ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, options);
  const growth: Readonly<Record<string, Growth>> = JSON.parse(stdout);
  return growth;
}

/**
 * Prints the growth of some work for `growthIn`.
 *
 * @param cases the work for an input of the given size, by name
 * @param factors the sizes, as multiples of the given one
 */
export async function printGrowth(
  cases: Readonly<Record<string, (size: number) => unknown>>,
  size: number,
  factors: readonly number[] = [1, 2],
): Promise<void> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const growth: Record<string, number[]> = {};
  for (const [name, work] of Object.entries(cases)) {
    await work(1); // This does all work that is only done once.
    growth[name] = [];
    for (const factor of factors) growth[name].push(await steps(session, () => work(factor * size)));
  }
  process.stdout.write(JSON.stringify(growth));
}

/**
 * Counts how often blocks of the sources are entered during some work. This measure is the same on every
 * machine. It does not include native code such as regular expressions.
 */
async function steps(session: Session, work: () => unknown): Promise<number> {
  await session.post('Profiler.takePreciseCoverage'); // This sets all counts to zero.
  await work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => COUNTED.some(folder => url.startsWith(folder)))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}
