import { describe, expect, it } from 'vitest';
import { applyEdits, editOf, fixedLines, fixOf, isUnchanged, overlap } from '../../src/fix/edits.ts';
import type { Reference } from '../../src/model.ts';
import { fingerprintOf } from '../../src/text/hash.ts';
import { LineIndex } from '../../src/text/source.ts';
import { PAGE, references } from '../support/read.ts';

const edit = (start: number, end: number, replacement = '') => ({ start, end, replacement });

/** The first reference in a file. */
function referenceIn(text: string): Reference {
  const [reference] = references('a.env', text);
  if (!reference) throw new Error('nothing found');
  return reference;
}

describe('edits', () => {
  it.each([
    ['none', [], false],
    ['one', [edit(0, 5)], false],
    ['two that border on each other', [edit(5, 9), edit(0, 5)], false],
    ['two with a character in common', [edit(4, 9), edit(0, 5)], true],
    ['one within another', [edit(2, 3), edit(0, 5)], true],
    ['two at the same place', [edit(0, 5), edit(0, 5)], true],
    ['an insertion in front of another edit', [edit(3, 8), edit(3, 3)], false],
    ['the last two of three', [edit(12, 14), edit(0, 5), edit(10, 13)], true],
  ])('overlap or not: %s', (_, edits, expected) => {
    expect(overlap(edits)).toBe(expected);
  });

  it('are applied in the order of the text', () => {
    expect(applyEdits('abcdefgh', [edit(6, 7, 'G'), edit(1, 3, '-'), edit(4, 4, '+')])).toBe('a-d+efGh');
    expect(applyEdits('abc', [])).toBe('abc');
  });

  it('exist only for references with a fix', () => {
    const text = `X=1\nNOTION_PAGE_ID=«${PAGE}»\n`;
    expect(editOf(referenceIn(text), new LineIndex(text))).toEqual(edit(19, 57, PAGE));
    const fine = `NOTION_PAGE_ID=${PAGE}\n`;
    expect(editOf(referenceIn(fine), new LineIndex(fine))).toBeNull();
    expect(fixOf(referenceIn(fine))).toBeNull();
    const unclear = 'NOTION_PAGE_ID=tasks\n';
    expect(editOf(referenceIn(unclear), new LineIndex(unclear))).toBeNull();
  });
});

it('a text is unchanged if it is the value, or has the fingerprint of a value that is not shown', () => {
  const reference = referenceIn(`NOTION_PAGE_ID=${PAGE}\n`);
  expect(isUnchanged(PAGE, reference)).toBe(true);
  expect(isUnchanged('tasks', reference)).toBe(false);
  const hidden = { ...reference, value: '[redacted]', fingerprint: fingerprintOf('tasks') };
  expect(isUnchanged('tasks', hidden)).toBe(true);
  expect(isUnchanged('[redacted]', hidden)).toBe(false);
});

describe('the lines of a fix', () => {
  const flawed = `NOTION_PAGE_ID=«${PAGE}»`;
  const fixed = `NOTION_PAGE_ID=${PAGE}`;

  it.each([
    ['the first', `${flawed}\nX=1\n`, 1],
    ['the last without an end', `X=1\n${flawed}`, 2],
    ['the last with an end', `X=1\n${flawed}\n`, 2],
    ['between two that end in CRLF', `X=1\r\n${flawed}\r\nX=2\r\n`, 2],
    ['between two that end in CR', `X=1\r${flawed}\rX=2\r`, 2],
  ])('are %s', (_, text, line) => {
    expect(fixedLines(text, referenceIn(text))).toEqual({
      line,
      endLine: line,
      current: flawed,
      text: fixed,
    });
  });

  it('include what is behind the value', () => {
    const text = `X=1\n${flawed} # home\n`;
    expect(fixedLines(text, referenceIn(text))).toMatchObject({
      current: `${flawed} # home`,
      text: `${fixed} # home`,
    });
  });

  it.each(['\n', '\r\n', '\r'])('are all lines of a value that spans several, with line ends %j', end => {
    const reference = { ...referenceIn(flawed), endLine: 2, endColumn: 3, column: 1, value: `ab${end}cd` };
    expect(fixedLines(`ab${end}cd${end}ef`, reference)).toEqual({
      line: 1,
      endLine: 2,
      current: `ab${end}cd`,
      text: PAGE,
    });
  });

  it('are none without a fix, or if the file has changed', () => {
    expect(fixedLines(fixed, referenceIn(fixed))).toBeNull();
    expect(fixedLines(`X=1\n${flawed}\n`, referenceIn(`${flawed}\n`))).toBeNull();
  });
});
