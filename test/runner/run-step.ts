import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import type { StepResult } from './model.ts';
import { runAction, type Step } from './run-action.ts';

/** Runs the built action for a test. The runner's files are removed at the end of the test. */
export async function runStep(step: Step): Promise<StepResult> {
  const result = await runAction(step);
  onTestFinished(() => rmSync(result.temp, { recursive: true, force: true }));
  return result;
}
