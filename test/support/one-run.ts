import { forgetSecrets } from '../../src/secrets/scrub.ts';

/** The end of the previous run. */
let before: Promise<unknown> = Promise.resolve();

/** Runs the action or the command in this process. A process remembers the secrets of one run, so they take turns. */
export function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const next = before.then(() => {
    forgetSecrets();
    return run();
  });
  before = next.catch(() => {});
  return next;
}
