import { existsSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ROOT, textFile } from '../workflows/files.ts';

const names = v.optional(v.record(v.string(), v.string()), {});
const Package = v.looseObject({ version: v.string(), dependencies: names, devDependencies: names });
const manifest = v.parse(Package, JSON.parse(textFile('package.json').text));
const bundledNames = () =>
  Array.from(
    textFile('dist/licenses.txt').text.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \([^\n]+\)\n-+$/gm),
    ([, name]) => name ?? '',
  );

/** The rows of the tables under a heading: the names in their first column, in code. */
function listed(page: string, heading: string): string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return Array.from(own.matchAll(/^\| `([^`]+)` \| (\S.*?) \|$/gm), ([, name]) => name ?? '');
}

it('docs/dependencies.md lists exactly the packages in use, each with a reason', () => {
  const page = textFile('docs/dependencies.md').text;
  const bundled = new Set(bundledNames());
  const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(listed(page, 'In the bundles').sort()).toEqual([...bundled].sort());
  expect(listed(page, 'For building and testing').sort()).toEqual(
    used.filter(name => !bundled.has(name)).sort(),
  );
});

it('SECURITY.md and docs/security.md name only existing files', () => {
  for (const name of ['SECURITY.md', 'docs/security.md']) {
    const named = Array.from(
      textFile(name).text.matchAll(/`((?:src|test|docs|scripts|\.github|dist|schema)\/[^`*{}]+)`/g),
      ([, file]) => file ?? '',
    );
    expect(named.length, name).toBeGreaterThan(2);
    expect(
      named.filter(file => !existsSync(path.join(ROOT, file))),
      name,
    ).toEqual([]);
  }
});

it('SECURITY.md lists the current version as supported', () => {
  expect(textFile('SECURITY.md').text).toContain(`| ${manifest.version.split('.')[0]}.x |`);
});
