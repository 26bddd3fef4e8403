import { describe, expect, it } from 'vitest';
import { findDirectives } from '../../src/references/directives.ts';
import { LineIndex } from '../../src/text/source.ts';

const directives = (text: string) => findDirectives(text, () => new LineIndex(text));

/** The directives of a text by line: `2 ignore`, `1 expect page`. */
const directivesIn = (text: string) =>
  [...directives(text).byLine].map(([line, directive]) =>
    directive.kind === 'ignore'
      ? `${line} ignore`
      : `${line} expect ${directive.types === 'none' ? 'none' : directive.types.join(' ') || 'any'}`,
  );

const problemsOf = (text: string) =>
  directives(text).problems.map(({ line, message }) => `${line}: ${message}`);

describe('the line of a directive', () => {
  it.each([
    ['a: x # notion-id-check: ignore', '1 ignore'],
    ['# notion-id-check: ignore\na: x', '2 ignore'],
    ['a: x\n  # notion-id-check: ignore\na: x', '3 ignore'],
    ['\t\t// notion-id-check: ignore', '2 ignore'],
    ['\n# notion-id-check: ignore', '3 ignore'],
    ['a\r\nb // notion-id-check: ignore\r\nc', '2 ignore'],
    ['a\r# notion-id-check: ignore\rc', '3 ignore'],
    [`${'a'.repeat(200)} # notion-id-check: ignore`, '1 ignore'],
  ])('is found for %j', (text, expected) => {
    expect(directivesIn(text)).toEqual([expected]);
  });

  it('is found for each of several directives', () => {
    const text =
      'a # notion-id-check: ignore\n# notion-id-check: expect page\nb\nc # notion-id-check: expect none\n';
    expect(directivesIn(text)).toEqual(['1 ignore', '3 expect page', '4 expect none']);
    expect(problemsOf(text)).toEqual([]);
  });

  it('does not exist in a text without directives', () => {
    expect(directivesIn('a: x # notion-id: ignore\n')).toEqual([]);
    expect(problemsOf('a: x # notion-id: ignore\n')).toEqual([]);
  });
});

describe('a comment', () => {
  it.each([
    '#',
    '//',
    '/*',
    '<!--',
    ';',
    '--',
    '%',
    'REM',
    'rem',
    '*',
    '   *',
    '##',
    '/**',
    '//---',
    '# -- *',
    'x #',
    'x //',
    'x /*',
    'x <!--',
    'x ;',
    'x --',
    'x %',
    'x REM',
  ])('starts with %s', mark => {
    expect(directivesIn(`${mark} notion-id-check: ignore`)).toHaveLength(1);
    expect(directivesIn(`a\n${mark}\tnotion-id-check: ignore`)).toHaveLength(1);
  });

  it.each([
    '',
    'x',
    '"',
    '/',
    '-',
    '<!-',
    'x *',
    'XREM',
    'REMx',
    'REMARK',
    '# see',
    '// x',
    '#:',
    'x  *',
    '! *',
  ])('does not start with %j', mark => {
    expect(directivesIn(`${mark} notion-id-check: ignore`)).toEqual([]);
    expect(problemsOf(`${mark} notion-id-check: ignore`)).toEqual([]);
  });

  it('can have at most 40 characters of decoration before the directive', () => {
    expect(directivesIn(`x #${' '.repeat(40)}notion-id-check: ignore`)).toEqual(['1 ignore']);
    expect(directivesIn(`x #${' '.repeat(41)}notion-id-check: ignore`)).toEqual([]);
  });

  it('starts on the line of its directive', () => {
    expect(directivesIn('#\nnotion-id-check: ignore')).toEqual([]);
  });
});

describe('a directive', () => {
  it.each([
    ['ignore', 'ignore'],
    ['ignore, it is old', 'ignore'],
    ['ignore: it is old', 'ignore'],
    ['  ignore  ', 'ignore'],
    ['expect page', 'expect page'],
    ['expect  page', 'expect page'],
    ['expect\tpage', 'expect page'],
    ['expect Data-Source', 'expect data_source'],
    ['expect page database', 'expect page database'],
    ['expect page,database', 'expect page database'],
    ['expect page, database', 'expect page database'],
    ['expect page | view', 'expect page view'],
    ['expect page,', 'expect page'],
    ['expect any', 'expect any'],
    ['expect none', 'expect none'],
    ['expect page */ x', 'expect page'],
    ['expect page*/', 'expect page'],
    ['expect page --> x', 'expect page'],
    ['expect page-->', 'expect page'],
    ['expect page\r\nq', 'expect page'],
    ['expect page\rq', 'expect page'],
    ['expect page\nq\nq', 'expect page'],
    [`${' '.repeat(194)}ignore`, 'ignore'],
  ])('can be written as %j', (words, expected) => {
    expect(directivesIn(`x # notion-id-check:${words}`)).toEqual([`1 ${expected}`]);
    expect(problemsOf(`x # notion-id-check:${words}`)).toEqual([]);
  });

  const KNOWN = 'Known directives are “ignore” and “expect TYPE”.';
  const TYPES =
    'Types are page, database, data_source, block, user, view, agent, comment, file_upload, any, none.';

  it.each([
    ['', `“notion-id-check: ” is not a known directive. ${KNOWN}`],
    ['ignored', `“notion-id-check: ignored” is not a known directive. ${KNOWN} Did you mean “ignore”?`],
    ['xignore', `“notion-id-check: xignore” is not a known directive. ${KNOWN} Did you mean “ignore”?`],
    ['expects page', `“notion-id-check: expects” is not a known directive. ${KNOWN} Did you mean “expect”?`],
    ['off for now', `“notion-id-check: off” is not a known directive. ${KNOWN}`],
    ['page', `“notion-id-check: page” is not a known directive. ${KNOWN}`],
    ['expect', `A type is missing. ${TYPES}`],
    ['expect\npage', `A type is missing. ${TYPES}`],
    ['expect pages', `“pages” is not a type. ${TYPES} Did you mean “page”?`],
    ['expect page none', '“any” and “none” stand alone, not in a list of types.'],
    [
      `${' '.repeat(195)}ignore`,
      `“notion-id-check: ignor” is not a known directive. ${KNOWN} Did you mean “ignore”?`,
    ],
  ])('cannot be written as %j', (words, message) => {
    const text = `a\nb # notion-id-check:${words}`;
    expect(directivesIn(text)).toEqual([]);
    expect(problemsOf(text)).toEqual([`2: ${message}`]);
  });

  it('with a mistake does not affect the others', () => {
    const text =
      'a # notion-id-check: ignroe\nb # notion-id-check: expect page\nc # notion-id-check: expect pag\n';
    expect(directivesIn(text)).toEqual(['2 expect page']);
    expect(problemsOf(text).map(problem => problem.slice(0, 2))).toEqual(['1:', '3:']);
  });
});

describe('a directive without its colon', () => {
  it.each([
    'a: x # notion-id-check ignore',
    'const a = 1; // notion-id-check expect page',
    '<!-- notion-id-check ignore -->',
    '/* notion-id-check ignore */',
  ])('is reported, and the message says what to write: %s', text => {
    expect(problemsOf(`x\n${text}\n`)).toEqual([
      '2: the directive needs a colon: write “notion-id-check: ignore” or “notion-id-check: expect TYPE”',
    ]);
  });

  it.each([
    'run: npx notion-id-check ignore',
    '# notion-id-check ignores this file',
    '# with notion-id-check expect some findings',
    '# notion-id-check: ignore',
    '#\nnotion-id-check ignore',
  ])('is not reported in other texts: %s', text => {
    expect(problemsOf(text)).toEqual([]);
  });
});
