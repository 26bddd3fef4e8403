import { execFile, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { contents, ROOT } from './files.ts';

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

/** Programs called `node` on the PATH, with another major version than this process, at least 20. */
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

/** Both tests share one build. It runs in another folder, with another version of Node.js if there is one. */
let building: Promise<string[]> | undefined;
function changed(): Promise<string[]> {
  building ??= changedBy(otherNode ?? process.execPath);
  return building;
}

it('a build in another folder gives the same bytes', async () => {
  expect(await changed(), 'dist/ is stale: npm run build').toEqual([]);
});

it.skipIf(otherNode === undefined)(
  'a build with another version of Node.js gives the same bytes',
  async () => {
    expect(await changed(), 'dist/ depends on the version of Node.js').toEqual([]);
  },
);
