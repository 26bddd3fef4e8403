import { describe, expect, it } from 'vitest';
import type { Base, KnownBase } from '../../src/change/base.ts';
import { BaseUnavailable } from '../../src/change/contents.ts';
import { compare, readBefore } from '../../src/check/change.ts';
import { scan } from '../../src/references/scan.ts';
import { scanningTime } from '../../src/references/scanner.ts';
import type { Tree } from '../../src/references/tree.ts';
import { Deadline } from '../../src/text/deadline.ts';
import { type Files, TestRepository } from '../change/repositories.ts';
import { baseSince } from '../change/requests.ts';
import { treeOf } from '../files/tree.ts';
import { DATABASE, OLD, PAGE } from '../support/read.ts';
import { ABSENT, checked, linesOf, notionWith, settingsWith } from './checking.ts';

const A_PAGE = `NOTION_HOME_PAGE_ID=${PAGE}\n`;
/** A file with a value that is no reference without more evidence. */
const candidate = (id: string) => `# for Notion\n\n\nhome:\n  page_id: ${id}\n`;

/** A base with some files, all of which differ from those on disk. It keeps which paths it was asked about. */
function baseWith(files: Readonly<Record<string, string>>, changes: Partial<KnownBase> = {}) {
  const asked: string[] = [];
  const base: KnownBase = {
    kind: 'known',
    commit: 'c0ffee',
    how: 'the commit before',
    via: 'git',
    changed: new Set(Object.keys(files)),
    inBase: new Set(Object.keys(files)),
    untracked: paths => {
      asked.push(...paths);
      return Promise.resolve(new Set());
    },
    async *read(paths) {
      for (const path of paths) yield await Promise.resolve({ path, bytes: Buffer.from(files[path] ?? '') });
    },
    ...changes,
  };
  return { base, asked };
}

const earlier = (base: Base | null, tree: Partial<Tree> = {}, deadline: Deadline = scanningTime()) =>
  readBefore(
    Promise.resolve(base),
    treeOf('/nowhere', tree),
    settingsWith({ exclude: ['app/x.env'] }),
    deadline,
  );

describe('what was there before', () => {
  it('is nothing without a base', async () => {
    const unknown = { kind: 'unknown', why: 'there is no commit', whatToDo: 'Fetch it.' } as const;
    expect(await earlier(null)).toBeNull();
    expect(await earlier(unknown)).toBe(unknown);
  });

  it('are the references and candidates of the files that would be scanned', async () => {
    const { base } = baseWith({
      'app/a.env': A_PAGE,
      'app/b.yml': candidate(OLD),
      'app/c.env': `A=${PAGE}\n`,
      'app/config.env': A_PAGE,
      'app/d.txt': A_PAGE,
      'app/x.env': A_PAGE,
      'app/not-before.env': A_PAGE,
      'lib/a.env': A_PAGE,
    });
    const inBase = new Set([...base.inBase].filter(path => path !== 'app/not-before.env'));
    const tree = { prefix: 'app/', except: ['app/config.env'] };
    const known = await earlier({ ...base, inBase }, tree);
    if (known?.kind !== 'known') throw new Error('the base is unknown');
    expect(known.base.inBase).toBe(inBase);
    expect(known.references.map(({ file, key, value }) => `${file} ${key} ${value}`)).toEqual([
      `app/a.env NOTION_HOME_PAGE_ID ${PAGE}`,
      `app/b.yml home.page_id ${OLD}`,
    ]);
  });

  it('is unknown if the earlier contents can’t be read', async () => {
    const { base } = baseWith({ 'a.env': A_PAGE });
    const failing = (error: Error) =>
      earlier({
        ...base,
        async *read() {
          yield await Promise.reject(error);
        },
      });
    expect(await failing(new BaseUnavailable('a blob is missing', 'Fetch it.'))).toEqual({
      kind: 'unknown',
      why: 'a blob is missing',
      whatToDo: 'Fetch it.',
    });
    await expect(failing(new TypeError('a mistake'))).rejects.toThrow(new TypeError('a mistake'));
  });

  it('is unknown if it can’t be read in time, but files that hold nothing take no time', async () => {
    const overAfter = (looks: number) => {
      let time = 0;
      return new Deadline('scanning', looks, () => time++);
    };
    const { base } = baseWith({ 'a.env': A_PAGE });
    expect(await earlier(base, {}, overAfter(0))).toEqual({
      kind: 'unknown',
      why: 'the earlier contents of the files were not read to their end: scanning took longer than 0 seconds',
      whatToDo: 'Leave large files out with “exclude”.',
    });
    expect(await earlier(baseWith({ 'a.env': 'A=1\n' }).base, {}, overAfter(0))).toMatchObject({
      kind: 'known',
      references: [],
    });
  });
});

/** What a change introduces in the files of a folder. */
async function introducedIn(files: Files, { base, asked }: ReturnType<typeof baseWith>, tree = {}) {
  const repository = new TestRepository();
  repository.write(files);
  const found = await scan(treeOf(repository.folder, tree), settingsWith());
  const { added, compared } = await compare(await earlier(base), found);
  const inOrder = added && [...added].map(({ file, key }) => `${file} ${key}`);
  return { added: inOrder, compared, asked };
}

describe('a comparison', () => {
  it.each([null, { kind: 'unknown', why: 'there is no commit', whatToDo: 'Fetch it.' } as const])(
    'with %j is none: everything counts',
    async base => {
      const found = await scan(treeOf(new TestRepository().folder), settingsWith());
      expect(await compare(base, found)).toEqual({ added: null, compared: null });
    },
  );

  it('names the base, and what the change adds to files that differ', async () => {
    const now = { 'a.env': `${A_PAGE}NOTION_TASKS_DB=${DATABASE}\n`, 'same.env': A_PAGE, 'c.json': '{}' };
    expect(await introducedIn(now, baseWith({ 'a.env': A_PAGE, 'gone.env': A_PAGE }))).toEqual({
      added: ['a.env NOTION_TASKS_DB'],
      compared: { base: 'c0ffee', how: 'the commit before' },
      asked: ['same.env'],
    });
  });

  it('asks about files with content that do not differ, and compares those that git does not track', async () => {
    const untracked = (paths: readonly string[]) =>
      Promise.resolve(new Set(paths.filter(path => path !== 'same.env')));
    const now = { 'a.env': A_PAGE, 'new.env': A_PAGE, 'same.env': A_PAGE };
    expect(await introducedIn(now, baseWith({ 'a.env': A_PAGE }, { untracked }))).toMatchObject({
      added: ['new.env NOTION_HOME_PAGE_ID'],
    });
  });

  it('counts candidates on both sides, and returns none of them', async () => {
    const now = {
      'a.yml': `${candidate(OLD)}more: 1\n`,
      'new.yml': candidate(DATABASE),
      'notion/b.json': `{"page_id": "${OLD}"}`,
    };
    const earlierOnes = { 'a.yml': candidate(OLD), 'new.yml': '', 'notion/b.json': '' };
    const { added, asked } = await introducedIn(now, baseWith(earlierOnes));
    expect(added).toEqual(['notion/b.json page_id']);
    expect(asked).toEqual([]);
  });

  it('treats all values that are not in a file as introduced, and asks nothing about them', async () => {
    const values = { text: `{"notionPageId": "${PAGE}"}`, format: 'json' } as const;
    const base = baseWith({ 'a.env': A_PAGE });
    expect(await introducedIn({ 'a.env': A_PAGE }, base, { values })).toMatchObject({
      added: ['values notionPageId'],
      asked: [],
    });
  });
});

describe('a check of a change', () => {
  /** Checks what a change makes of the files of a commit. */
  async function checkedChange(files: Files, changes: Files, answers: Parameters<typeof notionWith>[0] = {}) {
    const repository = TestRepository.create();
    const commit = repository.commit(files);
    repository.write(changes);
    const base = baseSince(repository, 'HEAD');
    const { verify, asked } = notionWith(answers);
    const report = await checked(repository.folder, { base, verify });
    const offline = await checked(repository.folder, { base });
    return { report, offline, commit, asked: asked.map(({ id }) => id) };
  }

  it('verifies only what the change introduces, and only that counts', async () => {
    const { report, offline, commit, asked } = await checkedChange(
      { 'a.env': A_PAGE, 'bad.env': 'NOTION_PAGE_ID=oops\n' },
      { 'b.env': `NOTION_TASKS_DATABASE_ID=${DATABASE}\n` },
      { [DATABASE]: ABSENT },
    );
    expect(asked).toEqual([DATABASE]);
    expect(linesOf(report)).toEqual([
      'a.env:1 unverified (unchanged), old',
      'b.env:1 not-found, error, new',
      'bad.env:1 malformed, error, old',
    ]);
    expect(report).toMatchObject({
      result: 'failed',
      scope: 'introduced',
      verified: true,
      counts: { references: 3, ids: 2, errors: 1, unverified: 1 },
      compared: { base: commit, how: 'the revision “HEAD”' },
      remarks: [],
    });
    expect([offline.result, offline.verified, linesOf(offline)]).toEqual([
      'passed',
      false,
      [
        'a.env:1 unverified (no-token), old',
        'b.env:1 unverified (no-token), new',
        'bad.env:1 malformed, error, old',
      ],
    ]);
  });

  it('asks Notion nothing if nothing is introduced, and passes', async () => {
    const { report, asked } = await checkedChange({ 'a.env': A_PAGE }, { 'a.env': `# Home\n${A_PAGE}` });
    expect([asked, linesOf(report)]).toEqual([[], ['a.env:2 unverified (unchanged), old']]);
    expect([report.result, report.verified, report.scope]).toEqual(['passed', true, 'introduced']);
    expect(report.remarks).toEqual([]);
  });

  it('does not ask about a value that only evidence elsewhere makes a reference', async () => {
    const { report, asked } = await checkedChange(
      { 'a.yml': candidate(OLD) },
      { 'a.yml': `${candidate(OLD)}more: 1\n`, 'b.env': `NOTION_TASKS_DB=${OLD}\n` },
      { [OLD]: { state: 'unknown', reason: 'forbidden', detail: '' } },
    );
    expect(asked).toEqual([OLD]);
    expect(linesOf(report)).toEqual([
      'a.yml:5 unverified (unchanged), old',
      'b.env:1 unverified (forbidden), error, new',
    ]);
  });
});
