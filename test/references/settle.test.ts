import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model.ts';
import { extractUnsettled } from '../../src/references/extract.ts';
import { certainIds, settle } from '../../src/references/settle.ts';
import { bare, DATABASE, OLD, PAGE, references } from '../support/read.ts';

/** IDs of another workspace, and of none. */
const ELSEWHERE = '2b7e1a2b-9c4d-8123-a4b5-c6d7e8f90a1b';
const OTHER = '9f1c2b3a-5d6e-4f70-8a9b-1c2d3e4f5a6b';

const read = (path: string, content: object) =>
  extractUnsettled({ file: path, path, text: JSON.stringify(content) }, []);

/** The known facts if a clear key of another file has this ID. */
const certain = (...ids: string[]) =>
  certainIds(ids.flatMap(id => read('b.json', { notion_page_id: id }).references));

/** The results for the candidates of a JSON file: `key: evidence`, or `key: not` if it stays a candidate. */
function settledIn(path: string, content: object, ids: ReturnType<typeof certain>): string[] {
  const { references: found, rest } = settle(read(path, content).candidates, ids);
  return [
    ...found.map(({ key, why = [] }) => `${key}: ${why.join(' ')}`),
    ...rest.map(({ reference }) => `${reference().key}: not`),
  ];
}

describe('a certain ID', () => {
  const [reference] = references('a.json', JSON.stringify({ notion_page_id: PAGE }));
  const reading = reference?.reading ?? { kind: 'token' };
  const idsBy = (...why: Evidence[]) => [...certainIds([{ reading, why }]).ids];

  it.each<Evidence>(['setting', 'key', 'url', 'file', 'node', 'request'])(
    'is evidence for other IDs if it was found by %s',
    kind => {
      expect(idsBy(kind)).toEqual([PAGE]);
      expect(idsBy('version-8', kind)).toEqual([PAGE]);
    },
  );

  it.each<Evidence>([
    'url-in-file',
    'same-id',
    'workspace',
    'column',
    'notion-key-nearby',
    'notion-url-nearby',
    'folder',
    'notion-named-nearby',
    'version-8',
  ])('is not evidence for other IDs if it was found by %s', kind => {
    expect(idsBy(kind)).toEqual([]);
    expect(idsBy(kind, 'version-8')).toEqual([]);
  });

  it('needs evidence, and must be an ID', () => {
    expect(idsBy()).toEqual([]);
    expect(certainIds([{ reading }]).ids.size).toBe(0);
    expect(certainIds([{ reading: { kind: 'token' }, why: ['key'] }])).toEqual({
      ids: new Set(),
      workspaces: new Set(),
    });
  });

  it('contains the digits of its workspace if its version is 8', () => {
    expect(certain(PAGE, OLD, ELSEWHERE)).toEqual({
      ids: new Set([PAGE, OLD, ELSEWHERE]),
      workspaces: new Set(['e1a2b3c4d', 'e1a2b9c4d']),
    });
  });
});

describe('a candidate', () => {
  it.each<[string, string, object, readonly string[], string[]]>([
    ['nothing certain', 'a.json', { id: PAGE }, [], ['id: not']],
    ['other IDs that are certain', 'a.json', { id: PAGE }, [OLD, ELSEWHERE], ['id: not']],
    ['the same ID', 'a.json', { id: OLD }, [OLD], ['id: same-id']],
    ['another ID of version 4', 'a.json', { id: OLD }, [OTHER], ['id: not']],
    ['an ID of its workspace', 'a.json', { id: PAGE }, [DATABASE], ['id: workspace version-8']],
    [
      'an ID of its workspace among others',
      'a.json',
      { id: PAGE },
      [OLD, DATABASE],
      ['id: workspace version-8'],
    ],
    ['the same ID of its workspace', 'a.json', { id: PAGE }, [PAGE], ['id: same-id workspace version-8']],
    ['the same ID, and a folder', 'notion/a.json', { id: OLD }, [OLD], ['id: same-id folder']],
  ])('becomes a reference or not because of %s', (_, path, content, ids, expected) => {
    expect(settledIn(path, content, certain(...ids))).toEqual(expected);
  });

  it('keeps all other evidence for it', () => {
    const { references: found } = settle(read('a.json', { id: OLD }).candidates, certain(OLD));
    expect(found).toEqual([
      expect.objectContaining({ file: 'a.json', line: 1, column: 8, key: 'id', value: OLD, origin: 'key' }),
    ]);
  });
});

describe('a column', () => {
  const items = (key: string, ...ids: string[]) => ids.map(id => ({ [key]: id }));

  it.each<[string, string, object, string[]]>([
    [
      'with a certain ID reaches 3 points',
      'a.json',
      items('task_db', OLD, OTHER),
      ['[0].task_db: same-id', '[1].task_db: column'],
    ],
    [
      'whose certain ID comes last reaches them too',
      'a.json',
      items('task_db', OTHER, OLD),
      ['[0].task_db: column', '[1].task_db: same-id'],
    ],
    [
      'and other evidence are listed in order of strength',
      'notion/a.json',
      items('id', OLD, OTHER),
      ['[0].id: same-id folder', '[1].id: column folder'],
    ],
    [
      'with an ID that has exactly the points it needs counts too',
      'a.json',
      [{ id: OLD }, { id: OTHER, a: `https://www.notion.so/${bare(DATABASE)}` }],
      ['[0].id: same-id', '[1].id: column notion-url-nearby notion-named-nearby'],
    ],
    [
      'does not reach 4 points',
      'a.json',
      items('task_id', OLD, OTHER),
      ['[0].task_id: same-id', '[1].task_id: not'],
    ],
    [
      'without a certain ID reaches nothing',
      'a.json',
      items('task_db', OTHER, ELSEWHERE),
      ['[0].task_db: not', '[1].task_db: not'],
    ],
    [
      'with a certain ID reaches nothing in another column',
      'a.json',
      { ...items('task_db', OLD), a: items('task_db', OTHER) },
      ['0.task_db: same-id', 'a[0].task_db: not'],
    ],
  ])('%s', (_, path, content, expected) => {
    expect(settledIn(path, content, certain(OLD))).toEqual(expected);
  });

  it('whose items reach the points without it is not listed as evidence for them', () => {
    expect(settledIn('a.json', items('id', OLD, OLD), certain(OLD))).toEqual([
      '[0].id: same-id',
      '[1].id: same-id',
    ]);
  });

  it('of references with evidence in their own file adds nothing to the certain IDs', () => {
    const content = [{ id: OLD }, { id: OTHER }, { notion_page: bare(DATABASE) }];
    expect(settledIn('a.json', content, certain())).toEqual(['[0].id: not', '[1].id: not']);
  });
});
