import * as v from 'valibot';
import { expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { textFile } from './files.ts';

const Package = v.looseObject({
  version: v.string(),
  license: v.string(),
  bin: v.record(v.string(), v.string()),
  files: v.array(v.string()),
});
const names = v.optional(v.record(v.string(), v.string()), {});
const Lock = v.looseObject({
  packages: v.record(
    v.string(),
    v.looseObject({ version: v.optional(v.string()), dependencies: names, optionalDependencies: names }),
  ),
});

const manifest = v.parse(Package, JSON.parse(textFile('package.json').text));
const lock = textFile('package-lock.json').text;

it('the sources, package.json and the lockfile have the same version', () => {
  expect(VERSION).toBe(manifest.version);
  expect(v.parse(Lock, JSON.parse(lock)).packages['']?.version).toBe(manifest.version);
});

it('the package has the MIT licence, like the file LICENSE', () => {
  expect(manifest.license).toBe('MIT');
  expect(textFile('LICENSE').text).toMatch(
    /^MIT License\n\nCopyright \(c\) 2026 The Notion ID Check authors\n/,
  );
});

it('the lockfile contains the dependencies for every platform, which `npm ci` needs', () => {
  const { packages } = v.parse(Lock, JSON.parse(lock));
  const locked = new Set(Object.keys(packages).map(place => place.split('node_modules/').at(-1)));
  for (const [place, { dependencies, optionalDependencies }] of Object.entries(packages))
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies }))
      expect(locked.has(name), `${place} needs ${name}`).toBe(true);
});

it('the lockfile identifies packages by their content, not by the URL of a registry', () => {
  expect(lock).not.toContain('"resolved": "http');
  expect(lock.match(/"integrity": "sha512-/g)?.length).toBeGreaterThan(50);
});

it('the package contains the bundles, and the command has its own bundle', () => {
  expect(manifest.files).toContain('dist');
  expect(manifest.bin).toEqual({ 'notion-id-check': 'dist/cli/index.js' });
});
