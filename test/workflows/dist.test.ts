import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
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
import { expect, it } from 'vitest';
import { ROOT, textFile } from './files.ts';

const SOURCES = ['src', 'scripts', 'package.json', 'tsconfig.json'];

/** Gives a folder the installed packages of this one, without their bytes where the file system has hard links. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
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

it('is built to the same bytes in another folder', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rebuild-'));
  const elsewhere = path.join(folder, 'deeper/down');
  try {
    for (const name of SOURCES)
      cpSync(path.join(ROOT, name), path.join(elsewhere, name), { recursive: true });
    linkPackages(path.join(ROOT, 'node_modules'), path.join(elsewhere, 'node_modules'));
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: elsewhere, stdio: 'pipe' });
    const [committed, rebuilt] = [contents(path.join(ROOT, 'dist')), contents(path.join(elsewhere, 'dist'))];
    expect([...rebuilt.keys()]).toEqual([...committed.keys()]);
    const changed = [...rebuilt.keys()].filter(name => rebuilt.get(name) !== committed.get(name));
    expect(changed, 'dist/ is stale: npm run build').toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
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
