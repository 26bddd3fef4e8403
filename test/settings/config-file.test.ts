import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseId } from '../../src/id/id.ts';
import type { NotionId } from '../../src/model.ts';
import type { IgnoreRule } from '../../src/references/scanner.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { SettingsError } from '../../src/settings/error.ts';
import { settingsOf } from '../../src/settings/settings.ts';
import { OLD, PAGE } from '../support/read.ts';
import { FILE, configFaults as faults } from './faults.ts';

function ignored(rules: readonly IgnoreRule[], file: string, id: NotionId | null): boolean {
  return rules.some(rule => rule.covers(file, id));
}

describe('a config file', () => {
  it('with a pattern that must be in quotes is rejected, even next to other quotes and comments', () => {
    expect(faults(`exclude:\n  - *.env  # 'a'\n`)[0]).toContain('“*.env” must be in quotes');
    expect(faults(`exclude: ["a", '*b', *c]\n`)[0]).toContain('“*c” must be in quotes');
    expect(faults(`expect:\n  *.id: page # "\n`)[0]).toContain('“*.id” must be in quotes');
    expect(faults(`expect:\n  'it''s': page\n  "a\\"*": page\n`)).toEqual([]);
  });

  it('can be empty', () => {
    expect(parseConfig('', FILE).config).toEqual({});
    expect(parseConfig('# nothing\n', FILE).config).toEqual({});
  });

  it('sets what to scan, expect and ignore, and the severity of rules', () => {
    const config = parseConfig(
      `files:
  - .env.example
  - config/**/*.{json,yml}
exclude:
  - config/fixtures/**
expect:
  NOTION_TASKS_DB: data_source
  sync.target: [database, data_source]
  D1_**: none
  "*.anything": any
ignore:
  - id: ${PAGE}
    reason: retired
  - files: legacy/**
rules:
  in-trash: error
  placeholder: warning
`,
      FILE,
    );
    const settings = settingsOf(config, { files: [], expectations: [] });
    expect(settings.files?.patterns).toEqual(['.env.example', 'config/**/*.{json,yml}']);
    expect(settings.expectations.map(({ types }) => types)).toEqual([
      ['data_source'],
      ['database', 'data_source'],
      'none',
      [],
    ]);
    expect(ignored(settings.ignores, 'other/b.env', parseId(PAGE))).toBe(true);
    expect(ignored(settings.ignores, 'legacy/a/b.env', null)).toBe(true);
    expect(ignored(settings.ignores, 'other/b.env', parseId(OLD))).toBe(false);
    expect(settings.severities['in-trash']).toBe('error');
    expect(settings.severities.malformed).toBeUndefined();
    expect(settings.severities.placeholder).toBe('warning');
  });

  it('with a list as a key is reported by our own message, without a warning from a library', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    try {
      expect(faults('rules:\n  ? [a, b]\n  : error\n')).toEqual([
        expect.stringContaining(`${FILE}:2: “[ a, b ]” is not a known key in “rules”`),
      ]);
      await new Promise(resolve => setImmediate(resolve));
    } finally {
      process.off('warning', note);
    }
    expect(warnings).toEqual([]);
  });

  it('includes files only if it names some, so that no other folders are searched', () => {
    const { files, include } = settingsOf(parseConfig('root: a\ninclude: []\n', FILE));
    expect([files, include]).toEqual([null, []]);
    const set = settingsOf(parseConfig('root: a\ninclude: [b]\n', FILE), { include: ['c'] });
    expect(set.include).toEqual([
      { patterns: ['b'], base: 'a/' },
      { patterns: ['c'], base: '' },
    ]);
  });

  it('can ignore an ID with spaces around it, and then nothing else', () => {
    const { ignores } = settingsOf(parseConfig(`ignore:\n  - id: " ${PAGE} "\n`, FILE));
    expect(ignored(ignores, 'a.env', parseId(PAGE))).toBe(true);
    expect(ignored(ignores, 'a.env', parseId(OLD))).toBe(false);
    expect(ignored(ignores, 'a.env', null)).toBe(false);
  });

  it('can ignore an ID only in some files', () => {
    const { ignores } = settingsOf(parseConfig(`ignore:\n  - { id: ${PAGE}, files: legacy/** }\n`, FILE), {
      files: [],
      expectations: [],
    });
    expect(ignored(ignores, 'legacy/a.env', parseId(PAGE))).toBe(true);
    expect(ignored(ignores, 'legacy/a.env', parseId(OLD))).toBe(false);
    expect(ignored(ignores, 'a.env', parseId(PAGE))).toBe(false);
  });

  it.each([
    [
      'files:\n  - *.yml\n',
      2,
      "“*.yml” must be in quotes, because “*” at the start has a meaning in YAML. Write '*.yml'.",
    ],
    ['files: [config/*, *.yml]\n', 1, '“*.yml” must be in quotes'],
    ['files:\n  - "**"\n  - !vendor/** # not these\n', 3, '“!vendor/**” must be in quotes'],
    ['expect:\n  *_PAGE: page\n', 2, '“*_PAGE” must be in quotes'],
    [
      'expect:\n  - NOTION_X: page\n',
      1,
      '“expect” is a list. Write a map of key patterns to types, such as `expect: {',
    ],
    ['expect:\n  NOTION_X:\n', 2, '“NOTION_X” in “expect” has no type. Write one of page, '],
    ['expect: page\n', 1, '“expect” is “page”. Write a map of key patterns to types'],
    ['exclude: legacy/**\n', 1, '“exclude” is “legacy/**”. Write a list of globs, such as `exclude: ["'],
    [
      'files:\n',
      1,
      '“files” is empty. Write a list of globs, such as `files: ["config/**"]`, or remove the key.',
    ],
    ['rules:\n  in-trash:\n', 2, 'the rule “in-trash” is empty. Write one of error, '],
    ['root: ../elsewhere\n', 1, '“root” is “../elsewhere”, which is outside of the repository.'],
  ])('with a common mistake is rejected with the correct form: %j', (text, line, message) => {
    const [fault, ...others] = faults(text);
    expect(others).toEqual([]);
    expect(fault).toContain(`${FILE}:${line}: ${message}`);
  });

  it.each([
    'ignore:\n  - id: 1f0e1a2b3c4d80e596f78a9b0c1d2e3f\n    reason: |\n      * retired, *not* archived\n      !important\n',
    'files: [\'*.yml\', "!a"] # *.json\n# - *.toml\nexclude: [a/*, b/**]\n',
    'files: &all ["a"]\ninclude: *all\n',
    'expect: { "*_ID": page } # @me\n',
  ])('is accepted if YAML needs no quotes: %j', text => {
    expect(faults(text)).toEqual([]);
  });

  it('with several mistakes gets one message for each, with its line and the allowed values', () => {
    expect(
      faults(`fles: [a]
expect:
  A: databse
  B: [page, wiki]
  C: [any, page]
rules:
  in-trsh: error
  malformed: fatal
ignore:
  - id: nope
  - reason: nothing
exclude: everything
`),
    ).toEqual([
      `${FILE}:1: “fles” is not a known key. Known keys are root, files, include, exclude, expect, ignore, rules. Did you mean “files”?`,
      expect.stringMatching(
        /:3: “A” in “expect” has the type “databse”, which does not exist\. Write one of page, .*Did you mean “database”\?/,
      ),
      expect.stringMatching(/:4: “B” in “expect” has the type “wiki”, which does not exist/),
      expect.stringMatching(/:7: “in-trsh” is not a known key in “rules”\. .*Did you mean “in-trash”\?/),
      expect.stringMatching(
        /:8: the rule “malformed” is “fatal”\. Write one of error, warning, notice, off\./,
      ),
      expect.stringMatching(/:12: “exclude” is “everything”\. Write a list of globs, such as/),
    ]);
    expect(faults('expect:\n  C: [any, page]\nignore:\n  - id: nope\n  - reason: nothing\n')).toEqual([
      expect.stringMatching(/:2: in “expect”: “any” and “none” stand alone/),
      expect.stringMatching(/:4: “nope” is not a Notion ID/),
      expect.stringMatching(/:5: an entry of “ignore” needs an `id` or `files`/),
    ]);
  });

  it('with an impossible glob is rejected', () => {
    expect(faults('files: ["config/{a,b.json"]')).toEqual([
      expect.stringMatching(/:1: the glob “config\/\{a,b.json” has a “\{” that is not closed\./),
    ]);
    expect(faults('files: ["../x"]')).toEqual([expect.stringMatching(/leads out of its folder/)]);
    expect(faults('files: ["/etc/*"]')).toEqual([expect.stringMatching(/absolute path/)]);
    const long = `the glob “${'x'.repeat(119)}…” is longer than 1000 characters.`;
    for (const section of [`files: [${'x'.repeat(2_000)}]`, `ignore: [{ files: ${'x'.repeat(2_000)} }]`])
      expect(faults(section)).toEqual([expect.stringContaining(long)]);
  });

  it('with broken YAML is rejected with the line, and with the way to write a pattern with a star', () => {
    expect(faults('expect:\n  *.id: page\n')[0]).toMatch(/:2: “\*\.id” must be in quotes/);
    expect(faults('files: [a')[0]).toMatch(/:1: this is not valid YAML/);
    expect(faults('- a\n- b\n')[0]).toMatch(/:1: the file is a list, not a map of settings/);
  });

  it('with duplicate keys is rejected with a message for each of them', () => {
    expect(
      faults('root: a\nexpect:\n  a: page\n  "a": page\nroot: b\nrules: {x: [1, {y: 1, y: 2}]}\n'),
    ).toEqual([
      expect.stringContaining(':4: '),
      expect.stringContaining(':5: '),
      expect.stringContaining(':6: '),
    ]);
    expect(faults('expect:\n  a: page\n  A: page\n')).toEqual([]);
  });

  it('never causes another kind of error, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        try {
          parseConfig(text, FILE);
        } catch (error) {
          expect(error).toBeInstanceOf(SettingsError);
        }
      }),
    );
  });

  it('can have a limited number of entries, because each one is compared with each file', () => {
    const globs = (count: number) => Array.from({ length: count }, (_, i) => `  - a${i}/**\n`).join('');
    const keys = (count: number) => Array.from({ length: count }, (_, i) => `  a${i}: page\n`).join('');
    expect(faults(`exclude:\n${globs(500)}expect:\n${keys(500)}`)).toEqual([]);
    expect(faults(`root: a\nexclude:\n${globs(501)}`)).toEqual([
      `${FILE}:2: “exclude” has more than 500 entries. Write globs or patterns that cover many of them.`,
    ]);
    expect(faults(`expect:\n${keys(501)}`)).toHaveLength(1);
  });

  it('with aliases that expand without limit is rejected', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
      .join('\n')}\n`;
    expect(faults(bomb).length).toBeGreaterThan(0);
  });
});
