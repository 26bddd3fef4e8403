import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { onTestFinished } from 'vitest';

type Call = (...args: readonly unknown[]) => unknown;

/**
 * Until the end of the test, the system behaves as it rarely does: the disk accepts only a part of what is written, or
 * another process is faster.
 *
 * @param substitutes functions of `node:fs` by name. Each gets the real one, to call it or not
 */
export function withSystem(substitutes: Partial<Record<keyof typeof fs, (real: Call) => Call>>): void {
  for (const [name, substitute] of Object.entries(substitutes)) {
    const real: Call = Reflect.get(fs, name);
    Reflect.set(fs, name, substitute(real));
    onTestFinished(() => {
      Reflect.set(fs, name, real);
      syncBuiltinESMExports();
    });
  }
  syncBuiltinESMExports();
}
