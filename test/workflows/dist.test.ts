import { execFile, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ROOT, textFile } from './files.ts';

const SOURCES = ['src', 'scripts', 'package.json', 'tsconfig.json'];

/** Links the installed packages into a folder, except for source maps. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name.endsWith('.map')) continue;
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkPackages(source, target);
    else if (entry.isFile()) link(source, target);
  }
}

function link(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

/** Every file of a folder, by its path from there. */
function contents(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name));
  return new Map(names.sort().map(name => [path.relative(folder, name), readFileSync(name, 'latin1')]));
}

/** Builds in another folder, and returns the names of the files that differ from the committed ones. */
async function changedBy(node: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rebuild-'));
  const elsewhere = path.join(folder, 'deeper/down');
  try {
    for (const name of SOURCES)
      cpSync(path.join(ROOT, name), path.join(elsewhere, name), { recursive: true });
    linkPackages(path.join(ROOT, 'node_modules'), path.join(elsewhere, 'node_modules'));
    await promisify(execFile)(node, ['scripts/build.mjs'], { cwd: elsewhere });
    const [committed, rebuilt] = [contents(path.join(ROOT, 'dist')), contents(path.join(elsewhere, 'dist'))];
    const all = new Set([...rebuilt.keys(), ...committed.keys()]);
    return [...all].filter(name => rebuilt.get(name) !== committed.get(name));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Programs called `node` on the PATH, of another major version than this process and at least 20. */
function otherNodes(): string[] {
  const own = majorOf(process.execPath);
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map(folder => path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .filter(program => existsSync(program) && majorOf(program) !== own && majorOf(program) >= 20);
}

function majorOf(program: string): number {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)\./.exec(stdout ?? '')?.[1]);
}

const [otherNode] = otherNodes();

/** One build answers both questions: it runs in another folder, on another version of Node.js if there is one. */
let building: Promise<string[]> | undefined;
function changed(): Promise<string[]> {
  building ??= changedBy(otherNode ?? process.execPath);
  return building;
}

it('is built to the same bytes in another folder', async () => {
  expect(await changed(), 'dist/ is stale: npm run build').toEqual([]);
});

it.skipIf(otherNode === undefined)('is built to the same bytes by another version of Node.js', async () => {
  expect(await changed(), 'dist/ depends on the version of Node.js').toEqual([]);
});

const licences = textFile('dist/licenses.txt').text;

/** `name version (licence)`, underlined, and then the text of the licence. */
function licensed(): Map<string, string> {
  const parts = licences.split(/^(\S+) \d+\.\d+\.\d+\S* \([^\n]+\)\n-+\n/m).slice(1);
  return new Map(parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? '']] : [])));
}

/** The packages that the sources import, types aside. */
function imported(): string[] {
  const sources = [...contents(path.join(ROOT, 'src')).values()].join('\n');
  const from = sources.matchAll(
    /^(?:import|export)(?! type)[^;]*?from '([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/gm,
  );
  const names = Array.from(from, ([, one, other]) => one ?? other ?? '').filter(
    name => !name.startsWith('node:') && !builtinModules.includes(name),
  );
  return [
    ...new Set(
      names.map(name =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    ),
  ];
}

/** The packages that a bundle says its modules come from. */
function bundled(): string[] {
  const bundles = [...contents(path.join(ROOT, 'dist'))].filter(([name]) => name.endsWith('.js'));
  const modules = bundles.flatMap(([, text]) =>
    Array.from(
      text.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\/\S+\.[cm]?js/g),
      ([, name]) => name ?? '',
    ),
  );
  return [...new Set(modules)];
}

it('passes on the licence of every package that the sources import, and of every one that a bundle names', () => {
  const names = [...licensed().keys()];
  expect(imported()).toContain('yaml');
  expect(names).toEqual(expect.arrayContaining(imported()));
  expect(names).toEqual(expect.arrayContaining(bundled()));
});

it('passes on the words of each licence, not its name alone', () => {
  for (const [name, text] of licensed())
    expect(text, name).toMatch(/permission|redistribution|licensed under/i);
});
