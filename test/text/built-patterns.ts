import { globSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Prints the regular expressions that the sources build when they are loaded, as JSON: place, source and
 * flags. Those about letters are built later, so their module has a list of them.
 */

export interface BuiltPattern {
  /** The file, relative to `src`, and the line. Null for patterns about letters. */
  readonly at: string | null;
  readonly source: string;
  readonly flags: string;
}

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
/** These modules run a program when they are loaded. */
const ENTRY_POINTS = ['action.ts', 'cli.ts'];

const built: BuiltPattern[] = [];
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args: [string | RegExp, string?]) {
    const pattern = new target(...args);
    const line = new Error().stack?.split('\n').find(each => each.includes('/src/'));
    const [, file = '', row = ''] = /(file:.*\/src\/[^?:]+):(\d+):\d+/.exec(line ?? '') ?? [];
    if (file !== '') {
      const at = `${path.relative(SRC, fileURLToPath(file)).split(path.sep).join('/')}:${row}`;
      built.push({ at, source: pattern.source, flags: pattern.flags });
    }
    return pattern;
  },
});

for (const file of globSync('**/*.ts', { cwd: SRC })) {
  if (ENTRY_POINTS.includes(file) || file.endsWith('.d.ts')) continue;
  await import(pathToFileURL(path.join(SRC, file)).href);
}
const { letterPatterns } = await import('../../src/text/letters.ts');
for (const { ascii, unicode } of letterPatterns) {
  built.push({ at: null, ...ascii }, { at: null, ...unicode });
}
process.stdout.write(JSON.stringify(built));
