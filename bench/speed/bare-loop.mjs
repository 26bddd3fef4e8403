/**
 * The floor: reads every file below a folder and runs one regular expression on its text. With `--all` it finds every
 * match, as whoever wants to say where they are has to; else it stops at a file's first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const id = '[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}';
const findsAll = process.argv.includes('--all');
const pattern = new RegExp(id, findsAll ? 'gi' : 'i');
let found = 0;
const walk = folder => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== '.git') walk(name);
      continue;
    }
    const text = readFileSync(name, 'utf8');
    if (findsAll) found += text.match(pattern)?.length ?? 0;
    else if (pattern.test(text)) found++;
  }
};
walk(process.argv[2] ?? '.');
console.log(found);
