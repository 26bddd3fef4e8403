import { cancellation } from './cancellation.ts';
import { main } from './github/main.ts';
import type { Runner } from './github/step.ts';

/*
 * The entry point of the action: connects it with its process. The runner passes inputs and the places of its files as
 * variables of the environment, executes the commands among the lines of standard output, and fails the step if the
 * exit status is not 0. To cancel the job, it sends signals.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

const runner: Runner = {
  environment: process.env,
  stdout: process.stdout,
  cwd: process.cwd(),
  signal: cancellation(),
};
// Fails unless the run completes: Node ends the process when nothing is left to wait for.
process.exitCode = 1;
process.exitCode = await main(runner);
