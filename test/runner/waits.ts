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

/** For a step that asks a server that never answers: its clock moves on with each request that the server receives. */
export function skippingSilence(server: { readonly requests: readonly unknown[] }): Pick<Step, 'onStart'> {
  let seen = 0;
  const look = (child: ChildProcess): void =>
    whenTrue(
      child,
      () => server.requests.length > seen,
      () => {
        seen++;
        child.kill('SIGUSR2');
        look(child);
      },
    );
  return { onStart: look };
}
