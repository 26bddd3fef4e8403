import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../src/files/reader.ts';
import { bare, found, OLD, PAGE, references } from '../support/read.ts';
import { IS_THOROUGH, runs } from '../support/runs.ts';
import { FORMATS, NASTY, PLAIN } from './samples.ts';

/** The number of characters in a large text. */
const LARGE = IS_THOROUGH ? 1 << 20 : 1 << 16;

/** Text made of the pieces that the readers look for, so that random texts reach all of their code. */
const pieces = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  "'",
  '`',
  '"""',
  '\\',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '  ',
  ':',
  '=',
  '=>',
  ',',
  ';',
  '#',
  '//',
  '/*',
  '*/',
  '<',
  '>',
  '<a b="',
  '</a>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&',
  '*x',
  '&x ',
  '<<',
  '|',
  '>-',
  '---',
  '...',
  '- ',
  '!t ',
  '${',
  '}}',
  '{{',
  '||',
  '??',
  '?',
  'export ',
  'const ',
  'name',
  'value',
  'notion',
  'NOTION_PAGE_ID',
  'page_id',
  'databases',
  'id',
  'null',
  '1',
  'true',
  '\u0000',
  '\ufeff',
  '\u2028',
  '😀',
  '\ud800',
  PAGE,
  bare(OLD),
  bare(PAGE).slice(1),
  `https://www.notion.so/T-${bare(PAGE)}?v=${bare(OLD)}`,
  'collection://',
  `ntn_${'a1'.repeat(20)}`,
  'notion-id-check: ignore',
  'notion-id-check: expect page',
);
const text = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: pieces },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''));

describe.each(FORMATS)('any text in a file called %s', path => {
  it('is read without an error, and each reported value is the text at its reported place', () => {
    fc.assert(
      fc.property(text, written => {
        const lines = written.split(/\r\n|\r|\n/);
        for (const { line, column, endLine, endColumn, value } of references(path, written)) {
          const rows = lines.slice(line - 1, endLine);
          expect(rows.length).toBe(endLine - line + 1);
          if (value.includes('[redacted]')) continue;
          const last = rows.length - 1;
          const shown = rows
            .map((row, i) => row.slice(i === 0 ? column - 1 : 0, i === last ? endColumn - 1 : undefined))
            .join('\n');
          expect(shown).toBe(value.replace(/\r\n?/g, '\n'));
        }
      }),
      { numRuns: runs(20) },
    );
  });

  it('gives the same references with other line endings and with a byte order mark', () => {
    const plain = PLAIN[path] ?? '';
    const expected = found(path, plain);
    expect(expected).toHaveLength(2);
    expect(found(path, plain.replaceAll('\n', '\r\n'))).toEqual(expected);
    const marked = decodeFile(Buffer.from(`\ufeff${plain}`));
    expect(marked.kind === 'text' && found(path, marked.text)).toEqual(expected);
    const wide = decodeFile(Buffer.from(`\ufeff${plain}`, 'utf16le'));
    expect(wide.kind === 'text' && found(path, wide.text)).toEqual(expected);
  });

  it.each(Object.entries(NASTY))('with %s is read without an error', (_, textOf) => {
    expect(references(path, textOf(LARGE))).toBeInstanceOf(Array);
  });
});

describe('a text without references', () => {
  it('still has none if unrelated lines are added', () => {
    const line = fc
      .stringMatching(/^[A-Z]{1,8}_[A-Z]{1,8}=[a-z0-9 ./:-]{0,30}$/)
      .filter(each => !/NOTION|notion|collection:|view:/i.test(each));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), (before, after) => {
        expect(found('app.env', [...before, ...after].join('\n'))).toEqual([]);
        const around = [...before, `NOTION_PAGE_ID=${PAGE}`, ...after].join('\n');
        expect(found('app.env', around)).toEqual([`${before.length + 1}:16 NOTION_PAGE_ID = ${PAGE} page`]);
      }),
    );
  });
});
