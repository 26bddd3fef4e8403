/** The floor: reads every file below a folder and runs one regular expression on its text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const pattern = /[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/i;
let found = 0;
const walk = folder => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== '.git') walk(name);
    } else if (pattern.test(readFileSync(name, 'utf8'))) found++;
  }
};
walk(process.argv[2] ?? '.');
console.log(found);
