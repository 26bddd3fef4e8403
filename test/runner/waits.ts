import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FaultKind } from '../notion/faults.ts';
import type { Step } from './run-action.ts';

const PRELOADED = fileURLToPath(new URL('skip-waits.cjs', import.meta.url));

/** The environment for a Node.js process whose waits end at once, see `skip-waits.cjs`. */
export const WITHOUT_WAITS = { NODE_OPTIONS: `--require=${PRELOADED}` };

/**
 * Whether a run is tried in a process of its own with `WITHOUT_WAITS`: to skip a wait that Notion names, or because it
 * needs much memory.
 */
export function needsProcess(fault: FaultKind): boolean {
  return fault.kind === 'huge' || (fault.kind === 'error' && fault.status === 429);
}

/** Milliseconds between two checks of another process. */
const INTERVAL = 5;

/** Calls back when a condition is true, unless the process ends before. */
export function whenTrue(child: ChildProcess, isTrue: () => boolean, act: () => void): void {
  const looking = setInterval(() => {
    if (!isTrue()) return;
    clearInterval(looking);
    act();
  }, INTERVAL);
  child.once('exit', () => clearInterval(looking));
}

/**
 * For a step that asks a server that never responds: the clock of the step jumps ahead while it waits for
 * that server.
 */
export function skippingSilence(server: { readonly isWaitedFor: boolean }): Pick<Step, 'onStart'> {
  return {
    onStart: child => {
      const looking = setInterval(() => {
        if (server.isWaitedFor) child.kill('SIGUSR2');
      }, INTERVAL);
      child.once('exit', () => clearInterval(looking));
    },
  };
}
