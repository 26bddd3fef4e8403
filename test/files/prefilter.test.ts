import { describe, expect, it } from 'vitest';
import { WINDOW } from '../../src/files/byte-search.ts';
import { Traces } from '../../src/files/prefilter.ts';
import { prefilterFor } from '../../src/references/scan.ts';
import { parseExpectations } from '../../src/settings/expect.ts';

const filter = (expectations = '') => prefilterFor(parseExpectations(expectations, 'expect'), '');
const passes = (text: string, expectations?: string, path = 'a.json') =>
  filter(expectations).passes(path, Buffer.from(text));

describe('a file is worth parsing', () => {
  it.each([
    'notion',
    'x NOTION_X',
    'myNotionId',
    'nOtIoN',
    'collection://',
    'COLLECTION://',
    'a view://b',
    'View://',
  ])('that holds %j', text => {
    expect(passes(text)).toBe(true);
  });

  it.each(['', 'notio n', 'collection:/', 'collections://', 'view:', 'viewx//', '{}'])(
    'not that holds %j',
    text => {
      expect(passes(text)).toBe(false);
    },
  );

  it('by its name', () => {
    expect(passes('{}', '', 'a/Notion.json')).toBe(true);
    expect(passes('{}', '', 'notion/a.json')).toBe(true);
    expect(passes('{}', '', 'a.json')).toBe(false);
  });

  it('in UTF-16, that can’t be searched', () => {
    expect(filter().passes('a', Buffer.from([0xff, 0xfe]))).toBe(true);
    expect(filter().passes('a', Buffer.from([0xfe, 0xff]))).toBe(true);
    expect(filter().passes('a', Buffer.from([0xfd, 0xff]))).toBe(false);
    expect(filter().passes('a', Buffer.from([0x61, 0xff]))).toBe(false);
    expect(filter().passes('a', Buffer.alloc(0))).toBe(false);
  });
});

describe('an expectation', () => {
  it('makes files worth parsing that hold the longest word of its key', () => {
    expect(passes('my tasks', 'a.my_tasks: page')).toBe(true);
    expect(passes('MyTasks', 'my.tasks: page')).toBe(true);
    expect(passes('my', 'my_tasks: page')).toBe(false);
    expect(passes('notes', 'tasks: page\nnotes: page')).toBe(true);
  });

  it('of none makes the same files worth parsing, to find out whether it matches anything', () => {
    expect(passes('tasks', 'tasks: none')).toBe(true);
    expect(passes('notes', 'tasks: none')).toBe(false);
    expect(passes('x', '"**": none')).toBe(true);
  });

  it('of any key makes the files worth parsing that it is about', () => {
    expect(passes('x', '"**": page')).toBe(true);
    expect(passes('x', '"a.json#**": page')).toBe(true);
    expect(passes('x', '"b.json#**": page')).toBe(false);
    expect(filter('"a.json#**": page').passesByName('a.json')).toBe(true);
    expect(filter('tasks: page').passesByName('a.json')).toBe(false);
  });

  it('of a word beyond ASCII makes files worth parsing that hold anything beyond it', () => {
    expect(passes('größe', 'größe: page')).toBe(true);
    expect(passes('ü', 'größe: page')).toBe(true);
    expect(passes('grosse', 'größe: page')).toBe(false);
  });

  it('of a long word is looked for by its first 64 letters', () => {
    expect(passes('x'.repeat(64), `${'x'.repeat(70)}: page`)).toBe(true);
    expect(passes('x'.repeat(63), `${'x'.repeat(70)}: page`)).toBe(false);
  });
});

describe('traces', () => {
  it('know the length of the longest', () => {
    expect(new Traces(['ab', 'abcd', 'a']).longest).toBe(4);
    expect(filter().traces.longest).toBe('collection://'.length);
  });

  it('may be in UTF-16, though none is seen', () => {
    const traces = new Traces(['ab']);
    const start = Buffer.from([0xff, 0xfe]);
    expect(traces.mayBeIn(start)).toBe(true);
    expect(traces.mayBeInStart(start.copy(traces.window))).toBe(true);
    expect(traces.mayBeInPart(start.copy(traces.window))).toBe(false);
  });

  it('aren’t told from what was looked through before', () => {
    const traces = new Traces(['ab']);
    expect(['\xff\xfe', '', '..ab', '..'].map(text => traces.mayBeIn(Buffer.from(text, 'latin1')))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('are found wherever they stand in bytes of any length', () => {
    const traces = new Traces(['notion', 'view://']);
    for (const length of [0, 1, WINDOW - 6, WINDOW - 3, WINDOW, WINDOW + 1, 2 * WINDOW - 9, 3 * WINDOW]) {
      const before = Buffer.alloc(length, 'notio ');
      expect(traces.mayBeIn(before), String(length)).toBe(false);
      expect(traces.mayBeIn(Buffer.concat([before, Buffer.from('.View://')])), String(length)).toBe(true);
    }
  });
});
