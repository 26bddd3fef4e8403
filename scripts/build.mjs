/** Builds `dist/`: compiles TypeScript to `lib/`, then bundles the action and the command. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { licencesOf } from './licenses.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = name => path.join(root, 'node_modules', name);
const run = (script, ...args) =>
  execFileSync(process.execPath, [bin(script), ...args], { cwd: root, stdio: 'inherit' });

/** Bundles one entry. Returns the path of the bundler's statistics, which list its modules. */
function bundle(entry, folder) {
  const statistics = path.join(root, `lib/${path.basename(entry)}.statistics.json`);
  const args = ['build', `lib/${entry}.js`, '-o', folder, '--stats-out', statistics, '--no-cache', '-q'];
  run('@vercel/ncc/dist/ncc/cli.js', ...args);
  return statistics;
}

for (const folder of ['lib', 'dist']) rmSync(path.join(root, folder), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.json');
// CommonJS bundles load faster. ncc writes CommonJS if no package.json sets the type `module`.
writeFileSync(path.join(root, 'lib/package.json'), '{}\n');
// Not minified, so that people who pin the action can read it. Minified bundles also start later.
const statistics = [bundle('action', 'dist'), bundle('cli', 'dist/cli')];
writeFileSync(path.join(root, 'dist/package.json'), '{ "type": "commonjs" }\n');
writeFileSync(path.join(root, 'dist/licenses.txt'), licencesOf(...statistics));
