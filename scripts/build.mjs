/** Builds `dist/`: TypeScript to `lib/`, then one bundle for the action, one for the command, one for their threads. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { licencesOf } from './licenses.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = name => path.join(root, 'node_modules', name);
const run = (script, ...args) =>
  execFileSync(process.execPath, [bin(script), ...args], { cwd: root, stdio: 'inherit' });

/** Bundles one entry, and gives the file that says what went into it. */
function bundle(entry, folder, ...more) {
  const statistics = path.join(root, `lib/${path.basename(entry)}.statistics.json`);
  const args = ['build', `lib/${entry}.js`, '-o', folder, '--stats-out', statistics, '-q', ...more];
  run('@vercel/ncc/dist/ncc/cli.js', ...args);
  return statistics;
}

for (const folder of ['lib', 'dist']) rmSync(path.join(root, folder), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.json');
// The action is to be read by whoever pins it; the command is to start fast, and comes from npm.
const statistics = [
  bundle('action', 'dist'),
  bundle('cli', 'dist/cli', '--minify'),
  bundle('scan/helper', 'lib/helper', '--minify'),
];
for (const folder of ['dist', 'dist/cli'])
  copyFileSync(path.join(root, 'lib/helper/index.js'), path.join(root, folder, 'helper.js'));
writeFileSync(path.join(root, 'dist/licenses.txt'), licencesOf(...statistics));
