import { rmSync } from 'node:fs';
import { onTestFinished, vi } from 'vitest';
import { main } from '../../src/github/main.ts';
import { PATIENCE } from '../../src/github/retry.ts';
import type { Retries } from '../../src/github/step.ts';
import { inTurn } from '../support/one-run.ts';
import { Pipe } from '../support/pipe.ts';
import { IS_THOROUGH } from '../support/runs.ts';
import { StepLog, type StepResult } from './model.ts';
import { prepare, resultOf, runAction, type Step } from './run-action.ts';

/** Variables that must be those of a process, because Node.js or git's program depends on them. */
const OF_A_PROCESS = ['NODE_OPTIONS', 'PATH'];

const AT_ONCE: Retries = {
  gitHub: { ...PATIENCE, pause: 1, secondary: 1 },
  notion: { backoffMs: 1 },
};

/**
 * Runs the action for a test. Starting a process takes longer than most tests, so a usual run does it from the sources
 * in this process, and a thorough run starts the bundle.
 */
export async function runStep(step: Step): Promise<StepResult> {
  return IS_THOROUGH || dependsOnProcess(step) ? runBuiltStep(step) : runFromSources(step);
}

/** Runs the built action for a test, in a separate process. The runner's files are removed at the end of the test. */
export async function runBuiltStep(step: Step): Promise<StepResult> {
  return untilTheEnd(await runAction(step));
}

function dependsOnProcess({ env = {}, ...step }: Step): boolean {
  return OF_A_PROCESS.some(name => name in env) || step.onStart !== undefined || step.main !== undefined;
}

function runFromSources(step: Step): Promise<StepResult> {
  return inTurn(async () => {
    const prepared = prepare(step);
    const { env: environment } = prepared;
    // The toolkit and git read these from the process.
    for (const name of ['GITHUB_OUTPUT', 'HOME']) vi.stubEnv(name, environment[name]);
    const stdout = new Pipe();
    const { signal } = new AbortController();
    const retries = step.retriesAtOnce ? { retries: AT_ONCE } : {};
    const exitCode = await main({ environment, stdout, cwd: step.workspace, signal, ...retries });
    const log = new StepLog();
    for (const line of stdout.text.split(/\r?\n/)) log.take(line);
    return untilTheEnd(resultOf(prepared, log, { exitCode, stdout: stdout.text, stderr: '' }));
  });
}

function untilTheEnd(result: StepResult): StepResult {
  onTestFinished(() => rmSync(result.temp, { recursive: true, force: true }));
  return result;
}
