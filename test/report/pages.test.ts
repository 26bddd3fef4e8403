import { describe, expect, it } from 'vitest';
import { Pages } from '../../src/report/pages.ts';

/** Texts of 5, 6 and 4 bytes. */
const LIST = ['first', 'second', 'rdß'] as const;

function list(most: number, items: readonly string[] = LIST): string {
  const pages = new Pages(most, 'the log');
  pages.list('<', items, item => item, '>');
  return pages.content();
}

/** The bytes of “3 more are in the log.” with the line feeds around it, and of the heading and the ending. */
const FRAME = Buffer.byteLength('\n3 more are in the log.\n<>');

describe('text of a limited size', () => {
  it('has a part whole, or not at all', () => {
    const pages = new Pages(4, '');
    pages.put('ßß');
    pages.put('x');
    expect(pages.content()).toBe('ßß');
    const smaller = new Pages(3, '');
    smaller.put('ßß');
    smaller.put('xyz');
    expect(smaller.content()).toBe('xyz');
  });

  it('keeps room for what comes later', () => {
    const pages = new Pages(4, '');
    pages.reserve('end');
    pages.put('ab');
    pages.put('a');
    pages.release('end');
    pages.put('b');
    expect(pages.content()).toBe('aend');
  });

  it.each([
    [FRAME - 1, ''],
    [FRAME, '<\n3 more are in the log.\n>'],
    [FRAME + 4, '<\n3 more are in the log.\n>'],
    [FRAME + 5, '<first\n2 more are in the log.\n>'],
    [FRAME + 11, '<firstsecond\n1 more is in the log.\n>'],
    [FRAME + 14, '<firstsecond\n1 more is in the log.\n>'],
    [FRAME + 15, '<firstsecondrdß>'],
  ])('of %i bytes has as many items as fit, and counts the others', (most, expected) => {
    expect(list(most)).toBe(expected);
  });

  it('has no heading if there are no items', () => {
    expect(list(1_000, [])).toBe('');
  });

  it('gives back the room for the count that a complete list does not need', () => {
    const pages = new Pages(FRAME + 'first'.length, 'the log');
    pages.list('<', ['first'], item => item, '>');
    const left = FRAME - '<>'.length;
    pages.put('x'.repeat(left + 1));
    pages.put('y'.repeat(left));
    expect(pages.content()).toBe(`<first>${'y'.repeat(left)}`);
  });

  it('keeps the room that an incomplete list takes', () => {
    const pages = new Pages(FRAME + 1, 'the log');
    pages.list('<', LIST, item => item, '>');
    pages.put('xy');
    pages.put('z');
    expect(pages.content()).toBe('<\n3 more are in the log.\n>z');
  });
});
