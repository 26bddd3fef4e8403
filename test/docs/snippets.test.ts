import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { VERSION } from '../../src/version.ts';
import { fencesOf } from '../support/docs.ts';
import { textFile, yaml } from '../workflows/files.ts';
import { complaints } from '../workflows/language-service.ts';
import { REFERENCE } from './markdown.ts';

const snippets = REFERENCE.flatMap(file =>
  fencesOf(textFile(file).text)
    .filter(({ language }) => language === 'yaml')
    .map(({ text, line }) => ({
      place: `${file}:${line}`,
      text,
      content: v.parse(v.unknown(), parse(text)),
    })),
);

/** A complete workflow around a snippet of one, or null if the snippet is something else. */
function workflowAround(content: unknown): string | null {
  const job = (part: object) =>
    stringify({ on: 'pull_request', jobs: { check: { 'runs-on': 'ubuntu-latest', ...part } } });
  if (Array.isArray(content)) return job({ steps: content });
  const { permissions } = v.parse(v.looseObject({ permissions: v.optional(v.unknown()) }), content);
  return permissions === undefined ? null : job({ permissions, steps: [{ run: 'true' }] });
}

const parts = snippets.flatMap(({ place, content }) => {
  const workflow = workflowAround(content);
  return workflow === null ? [] : [{ place, workflow }];
});

describe('the workflow snippets of the reference', () => {
  it.each(parts)('are valid for GitHub: $place', async ({ place, workflow }) => {
    const path = `.github/workflows/${place.replaceAll(/\W+/g, '-')}.yml`;
    expect(await complaints({ path, text: workflow })).toEqual([]);
  });

  it('are found', async () => {
    expect(parts.length).toBeGreaterThan(5);
    const broken = workflowAround([{ uses: 'actions/checkout@v7', wiht: {} }]) ?? '';
    expect(await complaints({ path: '.github/workflows/broken-part.yml', text: broken })).not.toEqual([]);
  });
});

it('the guide about pre-commit shows an existing hook at the current version', () => {
  const Hooks = v.looseObject({
    repos: v.array(v.looseObject({ rev: v.string(), hooks: v.array(v.looseObject({ id: v.string() })) })),
  });
  const shown = fencesOf(textFile('docs/guides/pre-commit.md').text).flatMap(({ text }) =>
    text.startsWith('repos:') ? [v.parse(Hooks, parse(text))] : [],
  );
  const known = v.parse(v.array(v.looseObject({ id: v.string() })), yaml('.pre-commit-hooks.yaml'));
  expect(shown).not.toEqual([]);
  for (const { rev, hooks } of shown.flatMap(({ repos }) => repos)) {
    expect(rev).toBe(`v${VERSION}`);
    expect(known.map(({ id }) => id)).toEqual(expect.arrayContaining(hooks.map(({ id }) => id)));
  }
});

it('CONTRIBUTING lists exactly the IDs that the live suite accepts', () => {
  const shown = fencesOf(textFile('CONTRIBUTING.md').text).find(({ language }) => language === 'json');
  const [taken = ''] = /interface LiveIds \{[^}]*\}/.exec(textFile('test/notion/live-points.ts').text) ?? [];
  expect(Object.keys(JSON.parse(shown?.text ?? '{}'))).toEqual(
    Array.from(taken.matchAll(/readonly (\w+)\?/g), ([, name]) => name),
  );
});

it('the newest version in the changelog is the current one', () => {
  const versions = Array.from(
    textFile('CHANGELOG.md').text.matchAll(/^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d\d-\d\d$/gm),
    ([, version]) => version,
  );
  expect(versions[0]).toBe(VERSION);
});
