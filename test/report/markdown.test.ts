import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, link, row, sentence, table, text } from '../../src/report/markdown.ts';
import { gitHubHtml, linkable } from '../support/github-html.ts';
import { PAGE } from '../support/read.ts';
import { runs } from '../support/runs.ts';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '`',
        '|',
        '*',
        '_',
        '~',
        '[',
        ']',
        '(',
        ')',
        '!',
        '#',
        '@',
        '\\',
        '\n',
        '\r',
        '- ',
        '1. ',
        '> ',
        '    ',
        '<b>',
        '</td>',
        '<!--',
        '-->',
        '$$',
        '://',
        'http://evil.example',
        'www.evil.example',
        '@octocat',
        '#1',
        ':smile:',
        'deadbeefdeadbeef',
        '\u202e',
        '\u200b',
        '&lt;',
        '&#60;',
        '<script>',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''));

/** The content of HTML: its elements and its text. */
function read(html: string): { tags: string[]; text: string } {
  const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map(match => match[1] ?? '');
  const shown = html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  return { tags, text: shown };
}

describe('text in Markdown', () => {
  it('has no effect, whatever it contains', () => {
    fc.assert(
      fc.property(hostile, raw => {
        const { tags } = read(gitHubHtml(`before ${text(raw)} after`));
        expect(tags.filter(tag => tag !== 'p')).toEqual([]);
        const inCode = read(gitHubHtml(`before ${code(raw)} after`));
        expect(inCode.tags.filter(tag => !['p', 'code', 'wbr'].includes(tag))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  it('does not break a table', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const html = gitHubHtml(table(['A', 'B', 'C']) + row([text(a), code(b), sentence(`${a} \`${b}\``)]));
        expect(html.match(/<td/g)).toHaveLength(3);
        expect(html.match(/<tr/g)).toHaveLength(2);
      }),
      { numRuns: runs(50) },
    );
  });

  it('is readable if it is harmless', () => {
    expect(
      read(gitHubHtml(text('config/notion.json: “tasks” isn’t 1 & 2 < 3')))
        .text.replaceAll('\u200b', '')
        .trim(),
    ).toBe('config/notion.json: “tasks” isn’t 1 & 2 < 3');
    expect(read(gitHubHtml(code('notion.pages[0]'))).text.trim()).toBe('notion.pages[0]');
  });

  it('contains no automatic links', () => {
    for (const raw of [
      '@octocat',
      '#12',
      'www.evil.example',
      'https://evil.example/x',
      'someone@evil.example',
    ]) {
      expect(gitHubHtml(text(raw)), raw).not.toContain('<a');
    }
    expect(text('@octocat')).toBe('&#64;&#8203;octocat');
  });

  it('contains nothing that a renderer could turn into a link, in the HTML or in the Markdown', () => {
    const links = fc.constantFrom(
      ...['https://evil.example/x', 'HTTP://evil.example', 'www.evil.example', 'WWW.evil.example'],
      ...['someone@evil.example', 'mailto:someone@evil.example', 'xmpp:a@evil.example/b', '@octocat'],
      ...[
        '#12',
        'GH-123',
        'gh-1',
        'owner/repo#1',
        'owner/repo@deadbeef',
        'deadbeef',
        'octocat@deadbeefdeadbeef',
      ],
    );
    const around = fc.constantFrom('', ' ', '_', '*', '.', '(', '“', 'x ', '/', '`', '<', '[');
    fc.assert(
      fc.property(around, links, around, links, (before, first, between, second) => {
        const raw = `${before}${first}${between}${second}`;
        for (const markdown of [
          text(raw),
          sentence(raw),
          code(raw),
          `${text('a')} ${code(raw)} ${text(raw)}`,
        ]) {
          const html = gitHubHtml(markdown);
          expect(html, raw).not.toContain('<a');
          expect(linkable(html), raw).toEqual([]);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('shows invisible characters as their code points', () => {
    expect(text('a\u202eb\u0007')).toContain('U+202E');
    expect(text('a\u202eb')).not.toContain('\u202e');
  });

  it('has whole IDs and text in backquotes as code', () => {
    expect(sentence(`The database is ${PAGE}. Say \`expect\`.`)).toBe(
      `The database is <code>${PAGE}</code>. Say <code>expect</code>.`,
    );
  });

  it.each([
    ['abcdef', 'abcdef'],
    ['abcdef0', 'abc&#8203;def0'],
    ['deadbeefdeadbeef', 'dea&#8203;dbeefd&#8203;eadbee&#8203;f'],
    ['xdeadbeef', 'xdeadbeef'],
    ['#1 GH-2 gh-x www.a', '&#35;&#8203;1 GH-&#8203;2 gh-x www&#8203;.a'],
    ['a: b:c', 'a: b&#58;&#8203;c'],
    ['- 1. x', '&#45; 1. x'],
    ['12) x', '&#49;2&#41; x'],
  ])('is not a link or a list: %j', (raw, expected) => {
    expect(text(raw)).toBe(expected);
  });

  it.each([
    ['', ''],
    [' a ', '<code>&#32;a&#32;</code>'],
    ['a@b', '<code>a&#64;<wbr>b</code>'],
    ['https://x', '<code>https&#58;<wbr>//x</code>'],
    ['www.x xwww.x', '<code>www<wbr>.x xwww.x</code>'],
    ['config/settings/notion.json', '<code>config/settings/<wbr>notion.json</code>'],
    ['0123456789abcdef01234567', '<code>0123456789abcdef<wbr>01234567</code>'],
    ['0123456789abcdef0123456', '<code>0123456789abcdef0123456</code>'],
    ['0123456789abcde@01234567', '<code>0123456789abcde&#64;<wbr>01234567</code>'],
    ['xxxxxxxxx@/abcd', '<code>xxxxxxxxx&#64;<wbr>/<wbr>abcd</code>'],
  ])('is code that can be broken: %j', (raw, expected) => {
    expect(code(raw)).toBe(expected);
  });
});

describe('a link', () => {
  it('is not ended by what its address contains', () => {
    expect(link('x', `https://a.example/?a=1&b="<'>\`|`)).toBe(
      '<a href="https://a.example/?a=1&#38;b=&#34;&#60;&#39;&#62;&#96;&#124;">x</a>',
    );
  });
});
