import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Whether a module is the program that was started, not imported by another one. `import.meta.main` says the same, but
 * only since Node.js 24.2; in older versions it is undefined, so a script would silently do nothing.
 *
 * @param url the module's `import.meta.url`
 */
export function isProgram(url: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url));
}
