import { describe, expect, it } from 'vitest';
import { prefilterFor } from '../../src/references/scanner.ts';
import { parseExpectations } from '../../src/settings/expect.ts';

const filter = (expectations = '') => prefilterFor(parseExpectations(expectations, 'expect'), '');
const passes = (text: string, expectations?: string, path = 'a.json') =>
  filter(expectations).passes(path, Buffer.from(text));

describe('a file may contain references', () => {
  it.each([
    'notion',
    'x NOTION_X',
    'myNotionId',
    'nOtIoN',
    'collection://',
    'COLLECTION://',
    'a view://b',
    'View://',
  ])('if it contains %j', text => {
    expect(passes(text)).toBe(true);
  });

  it.each(['', 'notio n', 'collection:/', 'collections://', 'view:', 'viewx//', '{}'])(
    'but not if it contains only %j',
    text => {
      expect(passes(text)).toBe(false);
    },
  );

  it('if its path contains “notion”', () => {
    expect(passes('{}', '', 'a/Notion.json')).toBe(true);
    expect(passes('{}', '', 'notion/a.json')).toBe(true);
    expect(passes('{}', '', 'a.json')).toBe(false);
  });

  it('if it is UTF-16', () => {
    expect(filter().passes('a', Buffer.from([0xff, 0xfe]))).toBe(true);
    expect(filter().passes('a', Buffer.from([0xfe, 0xff]))).toBe(true);
    expect(filter().passes('a', Buffer.from([0xfd, 0xff]))).toBe(false);
    expect(filter().passes('a', Buffer.from([0x61, 0xff]))).toBe(false);
    expect(filter().passes('a', Buffer.alloc(0))).toBe(false);
  });
});

describe('an expectation', () => {
  it('selects files that contain the longest word of its key', () => {
    expect(passes('my tasks', 'a.my_tasks: page')).toBe(true);
    expect(passes('MyTasks', 'my.tasks: page')).toBe(true);
    expect(passes('my', 'my_tasks: page')).toBe(false);
    expect(passes('notes', 'tasks: page\nnotes: page')).toBe(true);
  });

  it('for the type none selects the same files, so that an unused entry can be reported', () => {
    expect(passes('tasks', 'tasks: none')).toBe(true);
    expect(passes('notes', 'tasks: none')).toBe(false);
    expect(passes('x', '"**": none')).toBe(true);
  });

  it('for any key selects all files that match its glob', () => {
    expect(passes('x', '"**": page')).toBe(true);
    expect(passes('x', '"a.json#**": page')).toBe(true);
    expect(passes('x', '"b.json#**": page')).toBe(false);
    expect(filter('"a.json#**": page').passesByName('a.json')).toBe(true);
    expect(filter('tasks: page').passesByName('a.json')).toBe(false);
  });

  it('for a word with non-ASCII letters selects files that contain any non-ASCII character', () => {
    expect(passes('größe', 'größe: page')).toBe(true);
    expect(passes('ü', 'größe: page')).toBe(true);
    expect(passes('grosse', 'größe: page')).toBe(false);
  });

  it('for a long word searches for its first 64 letters', () => {
    expect(passes('x'.repeat(64), `${'x'.repeat(70)}: page`)).toBe(true);
    expect(passes('x'.repeat(63), `${'x'.repeat(70)}: page`)).toBe(false);
  });
});
