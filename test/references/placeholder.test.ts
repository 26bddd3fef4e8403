import { describe, expect, it } from 'vitest';
import { asksForId, isPlaceholder } from '../../src/references/placeholder.ts';

describe('a placeholder', () => {
  it.each([
    ['has an ellipsis', ['c7e1a1...', 'c7e1…', '…72b']],
    [
      'has four or more equal characters in a row',
      ['axxxx9', 'taXXXX', 'q••••', 'q####', 'q____z', 'q....', 'q????'],
    ],
    ['repeats one character', ['zz', 'ßßß', '😀😀']],
    ['consists of punctuation', ['?', '-', '?-', '–', '—•', '_.']],
    [
      'is in brackets',
      ['<>', '<tasks>', '[]', '[tasks]', '()', '(tasks)', '{}', '{tasks}', '<ta\nsks>', ' <tasks> '],
    ],
    ['counts up', ['123', 'abc', 'ABCD', '1234', 'abcdez', 'abcdxq', '112233445566', 'abc123def456']],
    ['asks for something', ['your-tasks', 'CHANGEME', 'dummy', 'paste here', 'mock_1', '  todo  ', 'acme']],
    ['names the expected value', ['notion-slug', 'database', 'page-uuid', 'title', 'users']],
    ['is a constant’s name', ['TABELA_DE_TAREFAS', 'TABELA_DE', 'A_B']],
    ['is a sentence', ['Aufgaben hier', 'Aufgaben  hier', 'la lista']],
    ['has letters that are not Latin', ['任务', 'задачи', 'q任']],
    [
      'is a Notion URL with a placeholder in its path',
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

  it('is recognised by its first 300 characters', () => {
    expect(isPlaceholder(`${'ab'.repeat(146)} <dummy>`)).toBe(true);
    expect(isPlaceholder(`${'ab'.repeat(150)}…`)).toBe(false);
    expect(isPlaceholder(`<${'ab'.repeat(149)}>`)).toBe(true);
    expect(isPlaceholder(`<${'ab'.repeat(150)}>`)).toBe(false);
  });

  it('that counts up has at least three characters, and fewer than an ID', () => {
    const digits = '123456789'.repeat(4);
    expect(isPlaceholder('ab')).toBe(false);
    expect(isPlaceholder(digits.slice(0, 31))).toBe(true);
    expect(isPlaceholder(digits.slice(0, 32))).toBe(false);
  });
});

describe('text that is not a placeholder', () => {
  it.each([
    ['has a few equal letters in a row', ['taxxes', 'taxxxes', 'tree', 'llama', 'q--q']],
    ['has punctuation at one end', ['tasks?', '?tasks', '-tasks', 'tasks-']],
    ['has brackets around a part', ['<tasks>q', 'q<tasks>', '<ta>sks>', '[ta]sks]', '(ta)sks)', '{ta}sks}']],
    ['counts up by chance', ['oops', 'abcdz', 'abqxyq', 'tasks', '4711']],
    ['counts up beside punctuation', ['+12345678', '12345678+', '1234 56']],
    ['says that it is not one', ['not-your-page', 'invalid-database', 'wrong id', 'bad_page', 'no page']],
    [
      'is one word in capitals, or has other words beside it',
      ['TABELA', 'TABELA_', '_TABELA', 'qTABELA_DE', 'TABELA_DEq', 'TABELA_DE2'],
    ],
    ['is words with a number or a sign', ['Aufgaben hier 2026', 'q / z', 'Aufgaben -']],
    ['has accents or a plus sign', ['übung', 'e\u0301te\u0301', 'a+b']],
    ['is a URL of another host', ['https://example.com/your-page', 'https://example.com/notion/your-page']],
    [
      'is a Notion URL with such words only in its query',
      [
        'notion.so/tasks',
        'https://www.notion.so/tasks?v=your-view',
        'https://www.notion.so/tasks#your-block',
      ],
    ],
    ['is a path', ['/your/page', './your-page', '~/pages']],
    ['is an email address', ['you@example.com', 'a@page']],
  ])('%s', (_, texts) => {
    expect(texts.filter(isPlaceholder)).toEqual([]);
  });
});

it('a text is not a path or an email address because of a slash or an at sign in it', () => {
  expect(['your/page', 'your page @ home', 'a.your/page'].filter(text => !isPlaceholder(text))).toEqual([]);
});

describe('text that asks for an ID without other evidence', () => {
  it.each(['your-tasks', ' CHANGEME ', 'yyy', '<tasks>', 'c7e1…', 'xxxx', '  ??  '])('includes %j', text => {
    expect(asksForId(text)).toBe(true);
  });

  it.each(['page', 'notion-database', '1234', 'la lista', 'TABELA_DE', '任务', `${'ab'.repeat(150)}…`])(
    'does not include %j',
    text => {
      expect(asksForId(text)).toBe(false);
    },
  );
});
