import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Step } from './run-action.ts';

const PRELOADED = fileURLToPath(new URL('skip-waits.cjs', import.meta.url));

/** The environment of a process of Node.js whose waits end at once, see `skip-waits.cjs`. */
export const WITHOUT_WAITS = { NODE_OPTIONS: `--require=${PRELOADED}` };

/** Milliseconds between two looks at what another process did. */
const INTERVAL = 5;

/** Calls back once a condition holds, unless the process ends before. */
export function whenTrue(child: ChildProcess, isTrue: () => boolean, act: () => void): void {
  const looking = setInterval(() => {
    if (!isTrue()) return;
    clearInterval(looking);
    act();
  }, INTERVAL);
  child.once('exit', () => clearInterval(looking));
}

/** For a step that asks a server that never answers: the clock of the step moves on while it waits for that server. */
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
