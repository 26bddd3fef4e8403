import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/settings/inputs.ts';
import { EXAMPLE_WORKFLOWS, textFile } from '../workflows/files.ts';
import { blocksOf, GUIDES, PAGES } from './pages.ts';

const blocks = blocksOf(GUIDES);
const shown = blocks.flatMap(block => {
  const [, source] = / from (\S+)$/.exec(block.info) ?? [];
  return source === undefined ? [] : [{ ...block, source }];
});

it('the index links to every guide', () => {
  const index = textFile('docs/README.md').text;
  const guides = PAGES.filter(({ path }) => path.startsWith('docs/guides/'));
  expect(guides.length).toBeGreaterThan(10);
  for (const { path } of guides) expect(index).toContain(`(${path.replace('docs/', '')})`);
});

describe('the workflows', () => {
  it.each(shown)('$place shows $source exactly', ({ source, text }) => {
    expect(`${text}\n`).toBe(textFile(source).text);
  });

  it('are all shown in a guide', () => {
    const sources = new Set(shown.map(({ source }) => source));
    expect(EXAMPLE_WORKFLOWS.map(({ path }) => path).filter(path => !sources.has(path))).toEqual([]);
  });
});

const Workflow = v.looseObject({
  jobs: v.record(
    v.string(),
    v.looseObject({
      steps: v.optional(
        v.array(
          v.looseObject({
            uses: v.optional(v.string(), ''),
            with: v.optional(v.record(v.string(), v.unknown()), {}),
          }),
        ),
        [],
      ),
    }),
  ),
});

const ours = EXAMPLE_WORKFLOWS.flatMap(({ path, text }) =>
  Object.values(v.parse(Workflow, parse(text)).jobs)
    .flatMap(({ steps }) => steps)
    .filter(({ uses }) => uses === 'notion-id-check/notion-id-check@v1')
    .map(step => ({ path, given: step.with })),
);

it.each(ours)('$path passes valid inputs to the action', async ({ given }) => {
  // The values of expressions are unknown here, so their inputs are left out.
  const value = (name: string) => String(given[name] ?? '');
  const inputs = await readInputs(name => (value(name).includes('${{') ? '' : value(name).trim()));
  expect(inputs.config).toBe('.github/notion-id-check.yml');
});

it('every example uses the action, except the one that calls another workflow', () => {
  const without = EXAMPLE_WORKFLOWS.filter(({ path }) => !ours.some(step => step.path === path));
  expect(without.map(({ path }) => path)).toEqual(['examples/workflows/organisation-caller.yml']);
});

it.each(GUIDES)('$path has unique headings, so that links and examples are unambiguous', ({ text }) => {
  const headings: readonly string[] =
    text.replace(/^( *)(`{3,})[\s\S]*?^\1\2 *$/gm, '').match(/^#+ .*$/gm) ?? [];
  expect(headings.length).toBeGreaterThan(0);
  expect(headings.filter((heading, i) => headings.indexOf(heading) !== i)).toEqual([]);
});
