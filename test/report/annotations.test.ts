import { describe, expect, it } from 'vitest';
import { LONGEST_MESSAGE, MOST_PER_LEVEL, renderAnnotations } from '../../src/report/annotations.ts';
import { PLAIN_LINKS, ruleAddress } from '../../src/report/links.ts';
import { StepLog } from '../runner/model.ts';
import { finding, NOT_FOUND, OBJECT, reportOf } from '../support/findings.ts';

function shown(...args: Parameters<typeof reportOf>) {
  const log = new StepLog();
  for (const line of renderAnnotations(reportOf(...args), 'the summary', PLAIN_LINKS)) log.take(line);
  return log;
}

describe('annotations', () => {
  it('name the tool and the rule in the title, and end with the link to the rule', () => {
    const [annotation] = shown([finding(NOT_FOUND)]).annotations;
    expect(annotation?.title).toBe('Notion ID Check: not-found');
    expect(annotation?.message.split('\n').at(-1)).toBe(ruleAddress('not-found'));
  });

  it.each([0, 1, MOST_PER_LEVEL - 1, MOST_PER_LEVEL, MOST_PER_LEVEL + 1, 1_000])(
    'of %i errors are complete, or the last one says how many are missing',
    number => {
      const { annotations, dropped } = shown(
        Array.from({ length: number }, (_, i) => finding(NOT_FOUND, { line: i + 1 })),
      );
      expect(dropped.error).toBe(0);
      expect(annotations).toHaveLength(Math.min(number, MOST_PER_LEVEL));
      if (number > MOST_PER_LEVEL)
        expect(annotations.at(-1)?.message).toBe(
          `${number - MOST_PER_LEVEL + 1} more errors are in the summary.`,
        );
      else expect(annotations.map(({ message }) => message).join()).not.toContain('more errors');
    },
  );

  it('have the exact range on one line, and whole lines for a range over several', () => {
    const [one, several] = shown([
      finding(NOT_FOUND),
      finding(NOT_FOUND, { line: 5, endLine: 7 }),
    ]).annotations;
    expect(one).toMatchObject({ file: 'config/notion.json', line: 3, col: 18, endColumn: 54 });
    expect(several).toMatchObject({ line: 5, endLine: 7 });
    expect(several).not.toHaveProperty('col');
  });

  it('leave out what a change did not introduce', () => {
    expect(
      shown([finding(NOT_FOUND, {}, false), finding(NOT_FOUND, { line: 9 }, true)]).annotations,
    ).toMatchObject([{ line: 9 }]);
  });

  it('include files that could not be read, and remarks about the run', () => {
    const { annotations } = shown([], {
      problems: [{ file: 'a.json', line: 2, message: 'it is broken' }],
      remarks: [{ code: 'no-token', severity: 'error', message: 'There is no token.', hint: 'Give one.' }],
    });
    expect(annotations).toMatchObject([
      { level: 'error', message: 'There is no token.\nGive one.' },
      { level: 'warning', file: 'a.json', line: 2, message: 'a.json:2: it is broken' },
    ]);
  });

  it('are cut to the runner’s maximum length, and keep the link', () => {
    const long = finding({ status: 'in-trash', object: { ...OBJECT, title: 'x'.repeat(10_000) } });
    const [annotation] = shown([long]).annotations;
    expect(annotation?.message).toHaveLength(LONGEST_MESSAGE);
    expect(annotation?.message.endsWith(`…\n${ruleAddress('in-trash')}`)).toBe(true);
  });

  it('with hostile names and text have no effect on the runner', () => {
    const evil = '::error::x%0A\n##[set-output name=a;]b,line=1:2';
    const { annotations, injected } = shown([finding(NOT_FOUND, { file: evil, key: evil, value: evil })]);
    expect(injected).toEqual([]);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.file).toBe(evil);
  });
});
