import { builtinModules } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { contents, ROOT, textFile } from './files.ts';

const licences = textFile('dist/licenses.txt').text;

/** `name version (licence)`, underlined, followed by the text of the licence. */
function licensed(): Map<string, string> {
  const parts = licences.split(/^(\S+) \d+\.\d+\.\d+\S* \([^\n]+\)\n-+\n/m).slice(1);
  return new Map(parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? '']] : [])));
}

/** The packages that the sources import, without those for types only. */
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

/** The packages whose modules are in a bundle, according to its comments. */
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

it('the licence file covers every package that the sources import or that a bundle contains', () => {
  const names = [...licensed().keys()];
  expect(imported()).toContain('yaml');
  expect(names).toEqual(expect.arrayContaining(imported()));
  expect(names).toEqual(expect.arrayContaining(bundled()));
});

it('the text of each licence is included, not only its name', () => {
  for (const [name, text] of licensed())
    expect(text, name).toMatch(/permission|redistribution|licensed under/i);
});
