import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../src/files/reader.ts';
import { extract } from '../../src/references/extract.ts';
import { bare, DATABASE, found, OLD, PAGE, references } from '../support/read.ts';
import { runs } from '../support/runs.ts';

const FORMATS = [
  'notion.env',
  'notion.json',
  'notion.json5',
  'notion.yml',
  'notion.toml',
  'notion.ini',
  'notion.properties',
  'notion.tf',
  'notion.xml',
  'notion.config.ts',
  'notion.py',
  'notion.php',
  'notion.md',
  'notion.sh',
  'notion.sql',
];

/** Text made of what the readers take apart, so that random strings reach deep into them. */
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

/** One reference in each format, to put unrelated things beside. */
const PLAIN: Readonly<Record<string, string>> = {
  'notion.env': `PAGE_ID=${PAGE}\nDATABASE_ID="${DATABASE}"\n`,
  'notion.json': `{\n"page_id": "${PAGE}",\n"database_id": "${DATABASE}"\n}\n`,
  'notion.json5': `{\npage_id: '${PAGE}',\ndatabase_id: "${DATABASE}",\n}\n`,
  'notion.yml': `page_id: ${PAGE}\ndatabase_id: "${DATABASE}"\n`,
  'notion.toml': `page_id = "${PAGE}"\ndatabase_id = '${DATABASE}'\n`,
  'notion.ini': `page_id = ${PAGE}\ndatabase_id: ${DATABASE}\n`,
  'notion.properties': `page_id = ${PAGE}\ndatabase_id: ${DATABASE}\n`,
  'notion.tf': `page_id = "${PAGE}"\ndatabase_id = "${DATABASE}"\n`,
  'notion.xml': `<x>\n<page_id>${PAGE}</page_id>\n<database_id v="1">${DATABASE}</database_id>\n</x>\n`,
  'notion.config.ts': `export default {\npage_id: '${PAGE}',\ndatabase_id: "${DATABASE}",\n};\n`,
  'notion.py': `page_id = "${PAGE}"\ndatabase_id = '${DATABASE}'\n`,
  'notion.php': `$page_id = "${PAGE}";\n$database_id = '${DATABASE}';\n`,
  'notion.md': `page_id: ${PAGE}\ndatabase_id = \`${DATABASE}\`\n`,
  'notion.sh': `page_id=${PAGE}\nexport database_id="${DATABASE}"\n`,
  'notion.sql': `page_id = '${PAGE}';\ndatabase_id = "${DATABASE}";\n`,
};

describe.each(FORMATS)('any text called %s', path => {
  it('is read without failing, and what is reported is what stands at the reported range', () => {
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

  it('says the same with other line endings and with a byte order mark', () => {
    const plain = PLAIN[path] ?? '';
    const expected = found(path, plain);
    expect(expected).toHaveLength(2);
    expect(found(path, plain.replaceAll('\n', '\r\n'))).toEqual(expected);
    const marked = decodeFile(Buffer.from(`\ufeff${plain}`));
    expect(marked.kind === 'text' && found(path, marked.text)).toEqual(expected);
    const wide = decodeFile(Buffer.from(`\ufeff${plain}`, 'utf16le'));
    expect(wide.kind === 'text' && found(path, wide.text)).toEqual(expected);
  });

  // Again where a busy machine made the garbage collector late: what is not in proportion never passes.
  it('takes time in proportion to its length', { retry: 4 }, () => {
    const plain = PLAIN[path] ?? '';
    const body =
      /[{}<]/.test(plain) && !/\.(?:tf|php)$/.test(path) ? plain.split('\n').slice(1, 2).join('\n') : plain;
    const time = (copies: number) => {
      const large = `${`${body}\n`.repeat(copies)}`;
      // The time of this process alone: whatever else the machine does counts in neither.
      const start = process.cpuUsage();
      extract({ file: path, path, text: large }, []);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    time(500);
    // Interleaved, and the best of each: what disturbs a run only ever adds.
    const runs = Array.from({ length: 7 }, () => [time(2_000), time(4_000)] as const);
    const best = (which: 0 | 1) => Math.min(...runs.map(run => run[which]));
    expect(best(1) / best(0)).toBeLessThan(2.5);
  });

  it.each([
    ['100,000 levels of nesting', '['.repeat(100_000)],
    ['100,000 maps in each other', '{"a":'.repeat(100_000)],
    ['100,000 elements in each other', '<a>'.repeat(100_000)],
    ['one line of a mebibyte', `notion_page_id=${'a'.repeat(1 << 20)}`],
    ['a mebibyte of quotes', '"'.repeat(1 << 20)],
    ['a mebibyte of different quotes', `'"\``.repeat(350_000)],
    ['a mebibyte of separators', 'a=b:'.repeat(1 << 18)],
    ['a mebibyte of dashes', '-'.repeat(1 << 20)],
    ['a mebibyte of backslashes', `"${'\\'.repeat(1 << 20)}`],
    ['a mebibyte of white space', `${' '.repeat(1 << 20)}x`],
    ['a mebibyte of comments', '/*#--<!--'.repeat(1 << 17)],
    ['a mebibyte of addresses', `https://www.notion.so/${'a-'.repeat(1 << 19)}`],
    ['10,000 anchors and aliases', `a: &a x\n${'- *a\n'.repeat(10_000)}`],
    ['a hundred thousand lines of directives', '# notion-id-check: nonsense\n'.repeat(100_000)],
  ])('survives %s', (_, large) => {
    expect(references(path, `notion\n${large}`)).toBeInstanceOf(Array);
    expect(references(path, large)).toBeInstanceOf(Array);
  });
});

describe('what is no reference', () => {
  it('stays none when unrelated lines are added', () => {
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
