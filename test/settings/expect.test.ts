import { describe, expect, it } from 'vitest';
import { parseExpectations } from '../../src/settings/expect.ts';
import { faultsOf } from './faults.ts';

const TYPES = 'page, database, data_source, block, user, view, agent, comment, file_upload, any, none';

describe('lines of expect', () => {
  it('contain key patterns and types', () => {
    const read = parseExpectations(
      'NOTION_TASKS_DB: data_source\nsync.target: [database, page]\n*.id: page\n**: none',
      'input',
    );
    expect(read.map(({ pattern, types }) => [pattern.source, types])).toEqual([
      ['NOTION_TASKS_DB', ['data_source']],
      ['sync.target', ['page', 'database']],
      ['*.id', ['page']],
      ['**', 'none'],
    ]);
  });

  it('can contain patterns that start with a star, in front of which YAML would see an alias', () => {
    const patterns = (text: string) => parseExpectations(text, 'input').map(({ pattern }) => pattern.source);
    expect(patterns(' *.id: page\n *_DB:\tdatabase')).toEqual(['*.id', '*_DB']);
    expect(patterns('sync*id: page\n"*.id": page\n\'**\': page')).toEqual(['sync*id', '*.id', '**']);
  });

  it('can be missing', () => {
    expect(parseExpectations('', 'input `expect`')).toEqual([]);
    expect(parseExpectations('# none\n', 'input `expect`')).toEqual([]);
  });

  it.each([
    ['A: page\nB: pgae', `line 2: “pgae” is not a type. Types are ${TYPES}. Did you mean “page”?`],
    ['A: page\n"#": page', 'line 2: “#” names no key.'],
    ['A: []', `line 1: A type is missing. Types are ${TYPES}.`],
    ['A: &b page\nB: *b', `line 2: “*b” is not a type. Types are ${TYPES}.`],
    ['A: { of: page }', `line 1: “{"of":"page"}” is not a type. Types are ${TYPES}.`],
    ['\n  nothing\n', 'line 2: “nothing” must have the form `key pattern: type`.'],
    ['- A: page', 'line 1: “- A: page” must have the form `key pattern: type`.'],
    [
      'A: page\nA: [page',
      'line 2: expected were lines `key pattern: type`. Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    [
      'A: page\nB: page\nA: page',
      'line 3: expected were lines `key pattern: type`. Map keys must be unique.',
    ],
    [`A: ${'['.repeat(20_000)}`, 'line 1: expected were lines `key pattern: type`. It is nested too deeply.'],
  ])('with a mistake are rejected with the line: %#', (text, message) => {
    expect(faultsOf(() => parseExpectations(text, 'input `expect`'))).toEqual([
      `input \`expect\`, ${message}`,
    ]);
  });

  it('with several mistakes get a message for each', () => {
    expect(faultsOf(() => parseExpectations('A: pgae\nB: page\n"#": page', 'expect'))).toHaveLength(2);
  });
});
