import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/settings/options.ts';
import { NotionServer } from '../notion/server.ts';
import { fencesOf, markdownFiles } from '../support/docs.ts';
import { ROOT } from '../workflows/files.ts';
import { checkExample, type Example, examplesOf } from './examples.ts';
import { labelOf, saidOf } from './labels.ts';

let notion: NotionServer;
beforeAll(async () => {
  notion = await NotionServer.start(
    JSON.parse(readFileSync(path.join(ROOT, 'examples/workspace.json'), 'utf8')),
  );
});
afterAll(() => notion.close());

const examples = markdownFiles('docs').flatMap(({ path: page, text }) =>
  examplesOf(fencesOf(text)).map(example => ({ ...example, page })),
);

describe.each(examples)('$page, “$heading”', example => {
  it('has the findings that the page says, with the messages that it quotes', async () => {
    const { findings } = await checkExample(example, notion);
    for (const { name, line, finds, says } of example.files) {
      if (finds === null) continue;
      const found = findings.filter(({ reference, rule }) => reference.file === name && rule !== null);
      expect(found.map(labelOf), `${example.page}:${line}`).toEqual(finds);
      if (says.length > 0) expect(found.map(saidOf), `${example.page}:${line}`).toEqual(says);
    }
  });
});

const isConfig = ({ name }: { name: string }) => name === DEFAULT_CONFIG;

/** The same files without directives, and with no settings or only those of rules. */
function bare({ heading, files }: Example, rules: 'with rules' | 'without rules'): Example {
  const kept = rules === 'with rules' ? files : files.filter(file => !isConfig(file));
  return {
    heading,
    files: kept.map(file => ({
      ...file,
      text: isConfig(file)
        ? file.text.replace(/^(?:ignore|exclude|expect):.*\n?(?: .*\n?)*/gm, '')
        : file.text.replaceAll('notion-id-check:', 'a comment:'),
    })),
  };
}

const settled = examples.filter(
  ({ files }) =>
    files.some(({ finds }) => finds?.length === 0) &&
    files.some(file => isConfig(file) || file.text.includes('notion-id-check:')),
);

it.each(settled)('$page, “$heading”: the setting or directive makes a difference', async example => {
  const judged = async (each: Example) =>
    (await checkExample(each, notion)).findings.map(
      finding => `${labelOf(finding)} ${finding.reference.expected}`,
    );
  const silenced = (await judged(example)).join('\n');
  const otherwise = [await judged(bare(example, 'with rules')), await judged(bare(example, 'without rules'))];
  expect(otherwise.some(each => each.join('\n') !== silenced)).toBe(true);
});

it('the examples of all pages about rules are found', () => {
  expect(examples.filter(({ page }) => page.startsWith('docs/rules/')).length).toBeGreaterThan(30);
});
