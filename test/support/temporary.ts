import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The environment variables with the folder for temporary files. */
const VARIABLES = ['TMPDIR', 'TEMP', 'TMP'];
/**
 * The folder for Node.js's compile cache of the bundles, so that not every process compiles them. It is not
 * set in NODE_COMPILE_CACHE here, because the workers would write to it when they end, after it is removed.
 */
const CACHE = 'compile-cache';

/**
 * Gives all tests one folder for temporary files, and removes it at the end.
 *
 * @throws if a test left a file there
 */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'notion-id-check-tests-'));
  for (const name of VARIABLES) process.env[name] = folder;
  process.env['BUNDLE_COMPILE_CACHE'] = path.join(folder, CACHE);
  return () => {
    const left = readdirSync(folder).filter(name => name !== CACHE);
    rmSync(folder, { recursive: true, force: true });
    if (left.length > 0)
      throw new Error(
        `Tests left temporary files behind, ${left.length} in all: ${left.slice(0, 5).join(', ')}`,
      );
  };
}
