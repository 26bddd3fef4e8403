import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** The bytes of V8's heap that are in use, after everything that can be removed was removed. */
export function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
