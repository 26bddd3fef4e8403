import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/id/diagnose.ts';
import { bare, OLD, PAGE } from '../support/read.ts';

const hex = bare(PAGE);
/** The digits of an ID in groups of these lengths. */
const groups = (lengths: readonly number[], separator: string) => {
  const starts = lengths.map((_, i) => lengths.slice(0, i).reduce((sum, length) => sum + length, 0));
  return lengths.map((length, i) => hex.slice(starts[i], (starts[i] ?? 0) + length)).join(separator);
};

/** The fault of a text, and whether it was meant as an ID and can be fixed: `slug attempt fix`. */
const shown = (text: string) => {
  const { fault, attempt, fix } = diagnose(text);
  return [fault.code, attempt && 'attempt', fix && 'fix'].filter(Boolean).join(' ');
};

describe('a text that can be a mistyped ID', () => {
  it.each([
    ['23 digits', '1a'.repeat(12).slice(1), 'digits'],
    ['24 digits', '1a'.repeat(12), 'digits attempt'],
    ['39 digits', '1a'.repeat(20).slice(1), 'digits attempt'],
    ['40 digits, which are a hash', '1a'.repeat(20), 'hash'],
    ['41 digits', `${'1a'.repeat(20)}1`, 'digits'],
    ['a number', '12345678', 'digits'],
    ['letters of a word', 'decade', 'text'],
    ['24 letters without a digit', 'abcdef'.repeat(4), 'text'],
    ['23 characters with a wrong one', `g${'1a'.repeat(11)}`, 'text'],
    ['24 characters with a wrong one', `g${'1a'.repeat(11)}1`, 'not-hex attempt'],
    ['39 characters with a wrong one', `g${'1a'.repeat(19)}`, 'not-hex attempt'],
    ['40 characters with a wrong one', `g${'1a'.repeat(19)}1`, 'text'],
    ['4 wrong characters', `ghjk${'1a'.repeat(14)}`, 'not-hex attempt'],
    ['5 wrong characters', `ghjkm${'1a'.repeat(14)}`, 'text'],
    ['a wrong character and a space', `g ${'1a'.repeat(15)}`, 'text'],
    ['a look-alike in 32 digits', `o${hex.slice(1)}`, 'look-alike attempt'],
    ['a look-alike in an ID with dashes', `o${PAGE.slice(1)}`, 'look-alike attempt'],
    ['a look-alike in 31 digits', `o${hex.slice(2)}`, 'not-hex attempt'],
    ['a letter of another script in 32 digits', hex.replace('a', 'а'), 'look-alike attempt fix'],
    ['a letter of another script in an ID with dashes', PAGE.replace('a', 'а'), 'look-alike attempt fix'],
    ['a letter of another script in 31 digits', hex.replace('a', 'а').slice(1), 'not-hex attempt'],
  ])('is recognised or not: %s: %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('an ID with other text', () => {
  it.each([
    [
      'two invisible characters and a space',
      `\u200b${hex.slice(0, 4)}\u200b${hex.slice(4)} `,
      'invisible attempt fix',
    ],
    ['an invisible character around 31 digits', `\u200b${hex.slice(1)}`, 'not-hex attempt'],
    ['groups of 4 with two spaces', groups([4, 4, 4, 4, 4, 4, 4, 4], '  '), 'dashes attempt fix'],
    ['groups of an ID with spaces', groups([8, 4, 4, 4, 12], ' '), 'dashes attempt fix'],
    ['groups of an ID with dashes and spaces', groups([8, 4, 4, 4, 12], '- '), 'dashes attempt fix'],
    ['other groups with spaces', groups([8, 8, 8, 4, 4], ' '), 'dashes attempt'],
    ['other groups with dashes', groups([8, 8, 8, 4, 4], '-'), 'dashes attempt fix'],
    ['two groups', groups([16, 16], ' '), 'dashes attempt'],
    ['a comment', `${hex}# tasks`, 'glued-comment attempt fix'],
    ['a comment with another ID', `${hex}# ${OLD}`, 'trailing attempt'],
    ['a title', `Home-${hex}`, 'slug attempt fix'],
    ['a title and a query', `Home-${hex}?pvs=4`, 'slug attempt fix'],
    ['a title and a query with a space', `Home-${hex}?a b`, 'text'],
    ['a title that ends in a full stop', `a-b.${hex}`, 'slug attempt'],
    ['a URL', `https://example.com/${hex}`, 'foreign-url'],
    ['a URL of another scheme', `a+b.c-1://x/${hex}`, 'foreign-url'],
    ['text with a URL', `see https://example.com/${hex}`, 'slug attempt'],
    ['text with a URL without an ID', 'see https://example.com/', 'text'],
    ['the maximum white space', `${' '.repeat(1_968)}${hex}`, 'wrapped attempt fix'],
    ['more than the maximum white space', `${' '.repeat(1_969)}${hex}`, 'text'],
    ['white space around None', ' None ', 'null-literal'],
  ])('has the right fault: %s: %s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('the fix', () => {
  it.each([
    [`\ufeff${PAGE}`, 'Remove the invisible byte order mark.'],
    [` ${PAGE}`, 'Remove the white space around the ID.'],
    [`"${PAGE}"`, 'Remove the characters around the ID.'],
    [PAGE.replaceAll('-', '_'), 'Write the same 32 digits in groups of 8-4-4-4-12.'],
    [hex.replace('a', 'а'), 'Write the same ID in plain hexadecimal digits.'],
    [`${hex}?pvs=4`, 'Keep the ID and remove the rest of the URL.'],
    [`${hex}# tasks`, 'Put a space before the comment.'],
    [`${hex}&pvs=4`, 'Keep the ID and remove what follows it.'],
    [`Home-${hex}`, 'Keep the ID and remove the title before it.'],
  ])('of %j is described: %s', (text, description) => {
    expect(diagnose(text).fix?.description).toBe(description);
  });
});

it.each([
  ['a look-alike', hex.replace('a', 'а'), { code: 'look-alike', character: 'а', position: 6, meant: 'a' }],
  [
    'a wrong character',
    `${hex.slice(0, 9)}g${hex.slice(10)}`,
    { code: 'not-hex', character: 'g', position: 10, others: 0 },
  ],
  ['white space around null', ' None ', { code: 'null-literal', literal: 'None' }],
  ['a URL without a host', 'file:///etc/notion', { code: 'foreign-url', host: '' }],
])('the fault of %s contains the place and the text', (_, text, fault) => {
  expect(diagnose(text).fault).toEqual(fault);
});
