import { describe, expect, it } from 'vitest';
import { Scanner, scanningTime } from '../../src/references/scanner.ts';
import { parseExpectations } from '../../src/settings/expect.ts';
import type { ConfigFile } from '../../src/settings/schema.ts';
import { NO_CONFIG, settingsOf } from '../../src/settings/settings.ts';
import { Deadline } from '../../src/text/deadline.ts';
import { DATABASE, OLD, PAGE, summaryOf } from '../support/read.ts';

const settings = (config: ConfigFile = {}, expect = '') =>
  settingsOf({ ...NO_CONFIG, config }, { files: [], expectations: parseExpectations(expect, 'expect') });

const json = (id: string) => `{"notionPageId": "${id}"}`;

describe('a scanner of single files', () => {
  const scanner = (config: ConfigFile, expect = '', prefix = '') =>
    new Scanner(settings(config, expect), prefix);

  it('knows which files the settings select, and which ones can contain a reference', () => {
    const named = scanner({ files: ['*.txt'] }, 'tasks.home: page');
    expect([named.scans('a.txt'), named.scans('a.json')]).toEqual([true, false]);
    expect([named.passesByName('my-notion.txt'), named.passesByName('a.txt')]).toEqual([true, false]);
    expect(
      ['tasks: 1', 'a notion', 'a motion'].map(text => named.passes('a.txt', Buffer.from(text))),
    ).toEqual([true, true, false]);
    expect(named.search.mayBeIn(Buffer.from('the tasks'))).toBe(true);
  });

  it('selects files by their default names, or by their paths in the repository', () => {
    const selected = (config: ConfigFile) =>
      ['a.json', 'a.txt', 'b.json'].filter(file => scanner(config, '', 'api/').scans(file));
    expect(selected({})).toEqual(['a.json', 'b.json']);
    expect(selected({ exclude: ['api/b.json'] })).toEqual(['a.json']);
    expect(selected({ include: ['api/*.txt'] })).toEqual(['a.json', 'a.txt', 'b.json']);
    expect(selected({ files: ['api/a.*'] })).toEqual(['a.json', 'a.txt']);
  });

  it('looks for the longest word of each pattern, and reads all files of a pattern without words', () => {
    const long = scanner({}, 'db.tasks_home: page\nx.id: page');
    const passing = ['db', 'the tasks', 'home', 'x', 'none'];
    expect(passing.filter(text => long.passes('a.json', Buffer.from(text)))).toEqual(['the tasks']);
    const any = scanner({}, 'api/a.json#*: page\ntasks: page', 'api/');
    expect(['a.json', 'api/a.json', 'b.json'].filter(file => any.passesByName(file))).toEqual(['a.json']);
  });

  it('knows which entries of the settings were used', async () => {
    const config = { ignore: [{ id: PAGE }, { id: OLD }, { files: 'b.json' }] };
    const { expectations, ignores } = settings(config, 'home: page\nhouse: page');
    const using = new Scanner({ ...settings(), expectations, ignores }, '');
    expect(using.used).toEqual({ expectations: new Set(), ignores: new Set() });
    await using.scan('a.json', Buffer.from(`{"home": "${PAGE}"}`));
    expect(using.used).toEqual({
      expectations: new Set(expectations.slice(0, 1)),
      ignores: new Set(ignores.slice(0, 1)),
    });
  });

  it('asks entries of `ignore` about the ID of a reference, if it has one', async () => {
    const asked: unknown[] = [];
    const covers = (...about: unknown[]) => {
      asked.push(about);
      return false;
    };
    const asking = new Scanner({ ...settings(), ignores: [{ covers }] }, 'api/');
    for (const text of [PAGE, `'${DATABASE}'`, 'tasks', 'ntn_12345678901abcdefghijklmnopqrstuvwxyz', ''])
      await asking.scan('a.json', Buffer.from(json(text)));
    expect(asked).toEqual([PAGE, DATABASE, null, null, null].map(id => ['api/a.json', id]));
  });

  it('skips what the settings ignore: valid and malformed IDs, and files', async () => {
    const ignoring = scanner({ ignore: [{ id: PAGE }, { files: 'api/test/**' }] }, '', 'api/');
    const found = async (file: string, id: string) =>
      (await ignoring.scan(file, Buffer.from(json(id)))).references.map(summaryOf)[0]?.split(' page').at(-1);
    expect(await found('a.json', PAGE)).toBe(' skipped:ignored');
    expect(await found('a.json', PAGE.toUpperCase())).toBe(' skipped:ignored');
    expect(await found('a.json', `'${PAGE}'`)).toBe(' skipped:ignored');
    expect(await found('a.json', DATABASE)).toBe('');
    expect(await found('a.json', 'tasks')).toBe(' malformed:text');
    expect(await found('test/a.json', 'tasks')).toBe(' skipped:ignored');
  });

  it('does not use the bytes of a file after its first wait, because they are overwritten', async () => {
    const bytes = Buffer.from(`notion_page_id: ${PAGE}`);
    const scanning = scanner({}).scan('a.yml', bytes);
    bytes.fill(0);
    expect((await scanning).references.map(({ value }) => value)).toEqual([PAGE]);
  });

  it('gives up a file that exceeds the stack or the longest string, but hides no mistake of the program', async () => {
    const failing = (error: Error) => {
      let looks = 0;
      const deadline = new Deadline('scanning', 1, () => {
        if (looks++ > 0) throw error;
        return 0;
      });
      const text = `{"notionPageId": "${PAGE}", "list": [${'0, '.repeat(100)}0]}`;
      return new Scanner(settings(), 'api/', deadline).scan('a.json', Buffer.from(text));
    };
    expect(await failing(new RangeError('Invalid string length'))).toEqual({
      references: [],
      candidates: [],
      problems: [{ file: 'api/a.json', line: null, message: 'it can’t be read: Invalid string length' }],
    });
    await expect(failing(new TypeError('no clock'))).rejects.toThrow(new TypeError('no clock'));
  });

  it('has five minutes for all files', () => {
    expect(scanningTime().why).toBe('scanning took longer than 300 seconds');
  });
});

describe('a scanner of values', () => {
  const scanned = async (text: string, format: 'json' | 'dotenv') => {
    const scanner = new Scanner(settings({ ignore: [{ id: OLD }] }, 'values#home: page'), 'api/');
    const { references, candidates, problems } = await scanner.scanValues({ text, format });
    const shown = [...references, ...candidates.map(({ reference }) => reference())];
    expect(shown.map(({ file, isConfidential }) => [file, isConfidential])).toEqual(
      shown.map(() => ['values', true]),
    );
    return {
      references: references.map(summaryOf),
      candidates: candidates.map(({ reference }) => summaryOf(reference())),
      problems,
    };
  };

  it('reads JSON', async () => {
    const text = `{"notion": {"pageId": "${PAGE}", "databaseId": "${OLD}"},\n"list": [{"id": "${DATABASE}"}]`;
    expect(await scanned(text, 'json')).toEqual({
      references: [
        '1:24 notion.pageId = [redacted] page',
        '1:78 notion.databaseId = [redacted] database skipped:ignored',
      ],
      candidates: ['2:18 list[0].id = [redacted] any'],
      problems: [{ file: 'values', line: 2, message: 'it is only partly readable' }],
    });
  });

  it('reads environment variables', async () => {
    const text = `export NOTION_PAGE_ID="tasks" # todo\nHOME=${PAGE}\nID=${OLD}\n`;
    expect(await scanned(text, 'dotenv')).toEqual({
      references: ['1:24 NOTION_PAGE_ID = [redacted] page malformed:text', '2:6 HOME = [redacted] page'],
      candidates: ['3:4 ID = [redacted] any skipped:ignored'],
      problems: [],
    });
  });
});
