import { describe, expect, it } from 'vitest';
import { asksForId, isPlaceholder } from '../../src/references/placeholder.ts';

describe('a placeholder', () => {
  it.each([
    ['leaves something out', ['c7e1a1...', 'c7e1…', '…72b']],
    ['fills in four equal signs or more', ['axxxx9', 'taXXXX', 'q••••', 'q####', 'q____z', 'q....', 'q????']],
    ['is one character over and over', ['zz', 'ßßß', '😀😀']],
    ['is nothing but signs', ['?', '-', '?-', '–', '—•', '_.']],
    [
      'stands in brackets',
      ['<>', '<tasks>', '[]', '[tasks]', '()', '(tasks)', '{}', '{tasks}', '<ta\nsks>', ' <tasks> '],
    ],
    ['counts up', ['123', 'abc', 'ABCD', '1234', 'abcdez', 'abcdxq', '112233445566', 'abc123def456']],
    ['asks for something', ['your-tasks', 'CHANGEME', 'dummy', 'paste here', 'mock_1', '  todo  ', 'acme']],
    ['says what belongs there', ['notion-slug', 'database', 'page-uuid', 'title', 'users']],
    ['is the name of a constant', ['TABELA_DE_TAREFAS', 'TABELA_DE', 'A_B']],
    ['is a sentence', ['Aufgaben hier', 'Aufgaben  hier', 'la lista']],
    ['is in a script that IDs are not written in', ['任务', 'задачи', 'q任']],
    [
      'is an address of Notion’s with a placeholder in its path',
      [
        'https://www.notion.so/acme',
        'http://www.notion.so/acme',
        'notion.so/your-tasks',
        'HTTPS://NOTION.SO/ACME',
      ],
    ],
  ])('%s', (_, texts) => {
    expect(texts.filter(text => !isPlaceholder(text))).toEqual([]);
  });

  it('is known within the first 300 characters', () => {
    expect(isPlaceholder(`${'ab'.repeat(146)} <dummy>`)).toBe(true);
    expect(isPlaceholder(`${'ab'.repeat(150)}…`)).toBe(false);
    expect(isPlaceholder(`<${'ab'.repeat(149)}>`)).toBe(true);
    expect(isPlaceholder(`<${'ab'.repeat(150)}>`)).toBe(false);
  });

  it('that counts up has three characters at least, and fewer than an ID has', () => {
    const digits = '123456789'.repeat(4);
    expect(isPlaceholder('ab')).toBe(false);
    expect(isPlaceholder(digits.slice(0, 31))).toBe(true);
    expect(isPlaceholder(digits.slice(0, 32))).toBe(false);
  });
});

describe('no placeholder', () => {
  it.each([
    ['has a few equal letters in a row', ['taxxes', 'taxxxes', 'tree', 'llama', 'q--q']],
    ['has signs at one end', ['tasks?', '?tasks', '-tasks', 'tasks-']],
    ['has brackets around a part', ['<tasks>q', 'q<tasks>', '<ta>sks>', '[ta]sks]', '(ta)sks)', '{ta}sks}']],
    ['counts up by chance', ['oops', 'abcdz', 'abqxyq', 'tasks', '4711']],
    ['counts up among signs', ['+12345678', '12345678+', '1234 56']],
    ['says that it is none', ['not-your-page', 'invalid-database', 'wrong id', 'bad_page', 'no page']],
    [
      'is one word in capitals, or has others beside it',
      ['TABELA', 'TABELA_', '_TABELA', 'qTABELA_DE', 'TABELA_DEq', 'TABELA_DE2'],
    ],
    ['is words with a number, or apart', ['Aufgaben hier 2026', 'q / z', 'Aufgaben -']],
    ['is Latin with accents, or signs', ['übung', 'e\u0301te\u0301', 'a+b']],
    [
      'is the address of another host',
      ['https://example.com/your-page', 'https://example.com/notion/your-page'],
    ],
    [
      'is an address of Notion’s by the words of its host and query alone',
      [
        'notion.so/tasks',
        'https://www.notion.so/tasks?v=your-view',
        'https://www.notion.so/tasks#your-block',
      ],
    ],
    ['is a path', ['/your/page', './your-page', '~/pages']],
    ['is a mailbox', ['you@example.com', 'a@page']],
  ])('%s', (_, texts) => {
    expect(texts.filter(isPlaceholder)).toEqual([]);
  });
});

it('is no path or mailbox for a slash or an at sign somewhere', () => {
  expect(['your/page', 'your page @ home', 'a.your/page'].filter(text => !isPlaceholder(text))).toEqual([]);
});

describe('asking for an ID by itself', () => {
  it.each(['your-tasks', ' CHANGEME ', 'yyy', '<tasks>', 'c7e1…', 'xxxx', '  ??  '])('does %j', text => {
    expect(asksForId(text)).toBe(true);
  });

  it.each(['page', 'notion-database', '1234', 'la lista', 'TABELA_DE', '任务', `${'ab'.repeat(150)}…`])(
    'doesn’t %j',
    text => {
      expect(asksForId(text)).toBe(false);
    },
  );
});
