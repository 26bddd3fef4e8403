import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Location } from '../../src/git/repository.ts';
import { type Scan, scan } from '../../src/references/scan.ts';
import type { Overrides } from '../../src/settings/compile.ts';
import { type Entry, unusedEntries } from '../../src/settings/entries.ts';
import { parseExpectations } from '../../src/settings/expect.ts';
import { loadSettings } from '../../src/settings/load.ts';
import { workspace } from '../e2e/world.ts';

const PAGE = '1f0e1a2b-3c4d-80e5-96f7-8a9b0c1d2e3f';
const OTHER = 'a6a7b1fb-44ed-4ceb-835d-4ba40467f80c';

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly config?: string;
  /** The folder that the scan starts in. */
  readonly at?: string;
  readonly overrides?: Partial<Overrides>;
}

async function scanned({
  files,
  config,
  at = '',
  overrides = {},
}: Case): Promise<Scan & { unused: Entry[] }> {
  const all = { ...files, ...(config === undefined ? {} : { '.github/notion-id-check.yml': config }) };
  const top = workspace(all, false);
  const prefix = at === '' ? '' : `${at}/`;
  const location: Location = { root: path.join(top, at), workspace: top, top, prefix };
  const loaded = await loadSettings(
    { config: '.github/notion-id-check.yml', isOptional: true },
    {
      base: prefix,
      files: [],
      include: [],
      expectations: [],
      nameOf: key => `input \`${key}\``,
      ...overrides,
    },
    location,
  );
  const tree = {
    ...location,
    askGit: () => Promise.resolve(null),
    except: loaded.file === null ? [] : [loaded.file],
    only: null,
  };
  const found = await scan(tree, loaded.settings);
  return { ...found, unused: unusedEntries(loaded.settings.entries, found, prefix) };
}

const read = ({ references }: Scan) =>
  references.map(({ file, key, expected }) => `${file} ${key} ${expected}`);
const named = ({ unused }: { unused: Entry[] }) =>
  unused.map(({ section, text, place }) => `${section} ${text} ${'file' in place ? place.line : place.name}`);

describe('globs and patterns in the config file', () => {
  const files = {
    'services/api/ids.json': `{ "root": "${PAGE}" }`,
    'services/api/notes.txt': `notion_page_id = ${PAGE}\n`,
    'services/web/ids.json': `{ "root": "${OTHER}" }`,
  };

  it('are relative to the root of the repository, wherever the scan starts', async () => {
    const config = 'expect:\n  services/api/*.json#root: page\n';
    expect(read(await scanned({ files, config }))).toEqual(['services/api/ids.json root page']);
    expect(read(await scanned({ files, config, at: 'services/api' }))).toEqual([
      'services/api/ids.json root page',
    ]);
    expect(read(await scanned({ files, config, at: 'services/web' }))).toEqual([]);
  });

  it.each(['services/api', './services/api/', 'services/api/.'])('are relative to root: %s', async root => {
    const config = `root: ${root}\nexpect:\n  ids.json#root: page\ninclude: ["*.txt"]\n`;
    for (const at of ['', 'services', 'services/api'])
      expect(read(await scanned({ files, config, at })), at).toEqual([
        'services/api/ids.json root page',
        'services/api/notes.txt notion_page_id page',
      ]);
  });

  it('use the same paths in files, exclude and ignore', async () => {
    const line = `NOTION_PAGE_ID=${PAGE}\n`;
    const tree = {
      'a/b/x.env': line,
      'a/b/y.env': line,
      'a/b/z.env': line,
      'a/w.env': line,
      'b/x.env': line,
    };
    const config = 'files: [a/b/*.env]\nexclude: [a/b/y.env]\nignore: [{ files: a/b/z.env }]\n';
    for (const at of ['', 'a', 'a/b']) {
      const { references } = await scanned({ files: tree, config, at });
      expect(
        references.map(({ file, reading }) => `${file} ${reading.kind}`),
        at,
      ).toEqual(['a/b/x.env id', 'a/b/z.env skipped']);
    }
  });
});

describe('globs of inputs and flags', () => {
  it('are relative to the folder in which the scan starts', async () => {
    const files = { 'api/ids.txt': `notion_page_id: ${PAGE}\n`, 'ids.txt': `notion_page_id: ${PAGE}\n` };
    const include = ['ids.txt'];
    expect(read(await scanned({ files, at: 'api', overrides: { include } }))).toEqual([
      'api/ids.txt notion_page_id page',
    ]);
  });
});

describe('key patterns of inputs and flags', () => {
  const files = { 'api/ids.json': `{ "root": "${PAGE}" }`, 'ids.json': `{ "root": "${OTHER}" }` };

  it('are relative to the folder in which the scan starts, and take precedence', async () => {
    const overrides = { expectations: parseExpectations('ids.json#root: database', 'input') };
    const config = 'expect:\n  "**/ids.json#root": page\n';
    expect(read(await scanned({ files, config, overrides }))).toEqual([
      'api/ids.json root page',
      'ids.json root database',
    ]);
    expect(read(await scanned({ files, config, at: 'api', overrides }))).toEqual([
      'api/ids.json root database',
    ]);
  });

  it('are reported if they match nothing', async () => {
    const overrides = { expectations: parseExpectations('nothing: page\nroot: page', 'input') };
    expect(named(await scanned({ files, overrides }))).toEqual(['expect nothing input `expect`']);
  });
});

describe('include', () => {
  const files = {
    'src/a.ts': `const NOTION_PAGE_ID = '${PAGE}';\n`,
    '.env': `NOTION_PAGE_ID=${PAGE}\n`,
    'x.txt': `NOTION_PAGE_ID=${PAGE}\n`,
  };
  const scannedFiles = async (config: string, overrides: Partial<Overrides> = {}) =>
    (await scanned({ files, config, overrides })).files;

  it('adds to the built-in globs', async () => {
    expect(await scannedFiles('include: ["src/**/*.ts"]\n')).toEqual(['.env', 'src/a.ts']);
  });

  it('adds to files, in the config file and as an input', async () => {
    expect(await scannedFiles('files: [x.txt]\ninclude: ["src/**/*.ts"]\n')).toEqual(['src/a.ts', 'x.txt']);
    const input = { files: ['x.txt'], include: ['.env'] };
    expect(await scannedFiles('include: ["src/**/*.ts"]\n', input)).toEqual(['.env', 'src/a.ts', 'x.txt']);
  });

  it('does not add excluded files', async () => {
    expect(await scannedFiles('include: ["src/**/*.ts"]\nexclude: ["src/a.ts"]\n')).toEqual(['.env']);
  });
});

describe('entries that match nothing', () => {
  const files = {
    '.env': `NOTION_TASKS_DB=${PAGE}\nD1_DATABASE_ID=${PAGE}\n`,
    'plain.yml': 'other_key: 1\n',
    'fixtures/x.json': '{}',
  };

  it('are reported with their line', async () => {
    const config = `include:
  - nowhere/**
  - "*.yml"
exclude:
  - fixtures/**
  - gone/**
expect:
  NOTION_TASKS_DB: page
  OTHER: none
  TASKS: page
ignore:
  - id: ${PAGE}
  - files: legacy/**
  - { id: ${PAGE}, files: config/** }
`;
    expect(named(await scanned({ files, config }))).toEqual([
      'include nowhere/** 2',
      'exclude gone/** 6',
      'expect OTHER 9',
      'expect TASKS 10',
      'ignore legacy/** 13',
      `ignore ${PAGE} in config/** 14`,
    ]);
  });

  it('do not include entries that match any key, or that an earlier entry overrides', async () => {
    const config = 'expect:\n  other_key: none\n  D1_**: none\n  "**": any\n  NOTION_TASKS_DB: page\n';
    expect(named(await scanned({ files, config }))).toEqual([]);
  });

  it('do not include entries about files outside of the scan', async () => {
    const config = 'expect:\n  NOTHING: page\n';
    expect(named(await scanned({ files, config, at: 'fixtures' }))).toEqual([]);
    expect(named(await scanned({ files, config: `root: fixtures\n${config}`, at: 'fixtures' }))).toEqual([
      'expect NOTHING 3',
    ]);
    expect(named(await scanned({ files, config, overrides: { files: ['.env'] } }))).toEqual([]);
  });

  it('do not include entries that start with an exclamation mark, if it excludes something', async () => {
    const config = 'exclude: ["**/*.yml", "!plain.yml", "!gone/**", "fixtures/!(y).json"]\n';
    expect(named(await scanned({ files, config }))).toEqual(['exclude !gone/** 1']);
  });

  it('include entries about a folder in what is scanned', async () => {
    const config = 'root: fixtures/deep\nexpect:\n  NOTHING: page\n';
    expect(named(await scanned({ files, config, at: 'fixtures' }))).toEqual(['expect NOTHING 3']);
    expect(named(await scanned({ files, config: config.replace('/deep', ''), at: 'deep' }))).toEqual([]);
  });

  it('can be inputs', async () => {
    expect(named(await scanned({ files, overrides: { include: ['nowhere/**'] } }))).toEqual([
      'include nowhere/** input `include`',
    ]);
  });
});
