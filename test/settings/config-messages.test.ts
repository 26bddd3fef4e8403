import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/settings/config-file.ts';
import { SettingsError } from '../../src/settings/error.ts';
import { ConfigSchema } from '../../src/settings/schema.ts';
import { configFaults, FILE } from './faults.ts';

const ROOT = 'Write a folder of the repository, such as `root: services/api`';
const FILES = 'Write a list of globs, such as `files: ["config/**"]`';
const INCLUDE = 'Write a list of globs, such as `include: ["src/**/*.ts"]`';
const EXCLUDE = 'Write a list of globs, such as `exclude: ["fixtures/**"]`';
const EXPECT = 'Write a map of key patterns to types, such as `expect: { NOTION_TASKS_DB: data_source }`';
const IGNORE = 'Write a list of entries with an `id` or `files`, such as `ignore: [{ files: "legacy/**" }]`';
const RULES = 'Write a map of rules to severities, such as `rules: { in-trash: error }`';
const TYPES =
  'Write one of page, database, data_source, block, user, view, agent, comment, file_upload, any, none, or a list of them.';
const SEVERITIES = 'Write one of error, warning, notice, off.';
const KEYS = 'Known keys are root, files, include, exclude, expect, ignore, rules.';
const NOT_A_MAP = 'not a map of settings. Write for example “exclude:” and below it “  - fixtures/**”.';

/** Aliases that stand for nine times as much as the one before. */
const BOMB = `files: &a [x,x,x,x,x,x,x,x,x]\n${Array.from('bcdefghi')
  .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
  .join('\n')}\n`;

describe('a mistake in the config file', () => {
  it.each([
    // A section of another kind.
    ['root: [a]', 1, `“root” is a list. ${ROOT}.`],
    ['root: ""', 1, `“root” is “”. ${ROOT}.`],
    ['files: {}', 1, `“files” is a map. ${FILES}.`],
    ['files:\n', 1, `“files” is empty. ${FILES}, or remove the key.`],
    ['include: src', 1, `“include” is “src”. ${INCLUDE}.`],
    ['exclude: true', 1, `“exclude” is the boolean true. ${EXCLUDE}.`],
    ['root: a\nexpect:\n  - A: page', 2, `“expect” is a list. ${EXPECT}.`],
    ['expect: 5', 1, `“expect” is the number 5. ${EXPECT}.`],
    ['ignore: { a: b }', 1, `“ignore” is a map. ${IGNORE}.`],
    ['root: a\nrules:\n  - in-trash', 2, `“rules” is a list. ${RULES}.`],
    ['rules:\n', 1, `“rules” is empty. ${RULES}, or remove the key.`],
    // An entry of another kind.
    ['exclude:\n  - a\n  - 1', 3, `“exclude.1” is the number 1. ${EXCLUDE}.`],
    ['exclude: [a,\n  ""]', 2, `“exclude.1” is “”. ${EXCLUDE}.`],
    ['ignore:\n  - legacy/**', 2, `“ignore.0” is “legacy/**”. ${IGNORE}.`],
    ['ignore:\n  - files: a\n    reason:\n      1', 3, `“ignore.0.reason” is the number 1. ${IGNORE}.`],
    // A type.
    ['expect:\n  A: [null]', 2, `“A” in “expect” has no type. ${TYPES}`],
    ['expect:\n  A: 5', 2, `“A” in “expect” has the type the number 5, which does not exist. ${TYPES}`],
    ['expect:\n  A: { b: c }', 2, `“A” in “expect” has the type a map, which does not exist. ${TYPES}`],
    ['expect:\n  A: [[page]]', 2, `“A” in “expect” has the type a list, which does not exist. ${TYPES}`],
    [
      'expect:\n  A:\n    - page\n    - veiw',
      2,
      `“A” in “expect” has the type “veiw”, which does not exist. ${TYPES} Did you mean “view”?`,
    ],
    [
      'expect:\n  A: []',
      2,
      'in “expect”: A type is missing. Types are page, database, data_source, block, user, view, agent, comment, file_upload, any, none.',
    ],
    // A key pattern.
    ['expect:\n  "#": page', 2, 'in “expect”: “#” names no key.'],
    ['expect:\n  "#A": page', 2, 'in “expect”: “#A” has no file pattern in front of the #.'],
    // A severity.
    ['rules:\n  malformed:\n', 2, `the rule “malformed” is empty. ${SEVERITIES}`],
    ['rules:\n  malformed: true', 2, `the rule “malformed” is the boolean true. ${SEVERITIES}`],
    ['rules:\n  malformed: of', 2, `the rule “malformed” is “of”. ${SEVERITIES} Did you mean “off”?`],
    [
      'rules:\n  in-trash: off\n  malformed:\n    warnin',
      3,
      `the rule “malformed” is “warnin”. ${SEVERITIES} Did you mean “warning”?`,
    ],
    // An unknown key.
    ['root: a\ncolour:\n  - a', 2, `“colour” is not a known key. ${KEYS}`],
    ['__proto__: [a]', 1, `“__proto__” is not a known key. ${KEYS}`],
    ['5: a', 1, `“5” is not a known key. ${KEYS}`],
    [
      'ignore:\n  - id: 1f0e1a2b3c4d80e596f78a9b0c1d2e3f\n    reson: a',
      3,
      '“reson” is not a known key in “ignore”. Known keys are id, files, reason. Did you mean “reason”?',
    ],
    [
      'rules:\n  ? [a, b]\n  : error',
      2,
      '“[ a, b ]” is not a known key in “rules”. Known keys are malformed, exposed-token, wrong-type, not-found, link-not-found, in-trash, unverified, placeholder.',
    ],
    // What an entry means.
    [
      'files: [a]\nroot: /etc',
      2,
      '“root” is “/etc”, which is an absolute path; write it relative to the root of the repository.',
    ],
    ['root: a\\b', 1, '“root” is “a\\b”, which contains a backslash; write “/” between the parts.'],
    ['files:\n  - a\n  - ../b', 3, 'the glob “../b” leads out of its folder with “..”.'],
    ['include:\n  - a\n  - "b["', 3, 'the glob “b[” has a “[” that is not closed.'],
    ['exclude:\n  - a\n  - " "', 3, 'the glob “ ” is empty.'],
    [
      'files: &all\n  - /a\ninclude: *all',
      2,
      'the glob “/a” is an absolute path; write it relative to a folder of the repository.',
    ],
    ['ignore:\n  - files: a\n  - reason: b', 3, 'an entry of “ignore” needs an `id` or `files`.'],
    ['ignore:\n  - files: a\n    id: b', 3, '“b” is not a Notion ID, which has 32 hexadecimal digits.'],
    ['ignore:\n  - reason: a\n    files: b}', 3, 'the glob “b}” has a “}” that closes nothing.'],
    // The file as a whole.
    ['- a\n', 1, `the file is a list, ${NOT_A_MAP}`],
    ['# a\n\nonly text', 1, `the file says “only text”, ${NOT_A_MAP}`],
    ['x'.repeat(50), 1, `the file says “${'x'.repeat(39)}…”, ${NOT_A_MAP}`],
    ['root: a\nfiles: *b\nexclude: &b [c]', 1, `the file has aliases that can’t be resolved, ${NOT_A_MAP}`],
    [BOMB, 1, `the file has aliases that can’t be resolved, ${NOT_A_MAP}`],
    ['root: a\nroot: b', 2, 'this is not valid YAML: Map keys must be unique.'],
    [`files: a\nexclude: ${'['.repeat(20_000)}`, 2, 'this is not valid YAML: It is nested too deeply.'],
  ])('has a message with its line and what to write: %#', (text, line, message) => {
    const [first] = configFaults(text);
    expect(first).toBe(`${FILE}:${line}: ${message}`);
  });

  it('is reported in the order of the lines, with the file and the line', () => {
    const text = 'rules:\n  malformed: fatal\nignore: [{}, { id: a }]\nroot: [a]\nnope: a\n';
    expect(configFaults(text).map(message => message.split(':')[1])).toEqual(['2', '4', '5']);
    expect(() => parseConfig('\nroot: ..\n', FILE)).toThrow(SettingsError);
    try {
      parseConfig('\nroot: ..\nfiles: [..]\n', FILE);
    } catch (error) {
      expect(error).toMatchObject({
        name: 'SettingsError',
        message: `${FILE}:2: “root” is “..”, which is outside of the repository.\n${FILE}:3: the glob “..” leads out of its folder with “..”.`,
        faults: [
          { file: FILE, line: 2 },
          { file: FILE, line: 3 },
        ],
      });
    }
  });

  it('in YAML is reported once for each place, in the order of the lines', () => {
    const text = 'root: a\nroot: b\nexclude: "\\q"\nrules: { ? [a] : off, ? [b] : off }\n';
    expect(configFaults(text)).toEqual([
      `${FILE}:2: this is not valid YAML: Map keys must be unique.`,
      `${FILE}:3: this is not valid YAML: Invalid escape sequence \\q.`,
    ]);
  });

  it('does not hide that a section has too many entries', () => {
    const entries = Array.from({ length: 501 }, () => '  - a\n').join('');
    const many = 'has more than 500 entries. Write globs or patterns that cover many of them.';
    expect(configFaults(`expect:\n${entries}exclude:\n${entries}`)).toEqual([
      `${FILE}:1: “expect” is a list. ${EXPECT}.`,
      `${FILE}:1: “expect” ${many}`,
      `${FILE}:503: “exclude” ${many}`,
    ]);
  });

  it('is not a text that is longer than the number of entries', () => {
    expect(configFaults(`root: ${'a'.repeat(501)}`)).toEqual([]);
  });
});

describe('the place of an entry', () => {
  const { placeOf } = parseConfig(
    'include: &all\n  - a\n  - b\nexclude: *all\nexpect:\n  A: page\n  B:\n    - page\nignore:\n  - reason: x\n    files: c\n',
    FILE,
  );

  it.each([
    [['include', 1], 3],
    // What an alias stands for is where the alias is.
    [['exclude', 1], 4],
    [['expect', 'B'], 7],
    [['ignore', 0], 10],
    [['ignore', 0, 'files'], 11],
  ])('%j is its line', (path, line) => {
    expect(placeOf(path)).toEqual({ file: FILE, line });
  });
});

it('editors show a description of every key of the config file', () => {
  const undescribed = (name: string, schema: ReturnType<typeof toJsonSchema>): string[] => {
    const parts = [schema, ...[schema.items, ...(schema.anyOf ?? [])].flat()].flatMap(part =>
      typeof part === 'object' ? Object.entries(part.properties ?? {}) : [],
    );
    return parts.flatMap(([key, part]) => {
      if (typeof part !== 'object') return [];
      const items = typeof part.items === 'object' && !Array.isArray(part.items) ? part.items : {};
      const described = part.description ?? items.description ?? '';
      return [...(described === '' ? [`${name}${key}`] : []), ...undescribed(`${name}${key}.`, part)];
    });
  };
  const schema = toJsonSchema(ConfigSchema, { typeMode: 'input' });
  expect(JSON.stringify(schema)).not.toContain('"description":""');
  expect(schema.title).toBe('Notion ID Check');
  expect(schema.description).toContain(FILE);
  // The script that writes the schema adds the description of each rule.
  expect(undescribed('', schema).filter(name => !name.startsWith('rules.'))).toEqual([]);
});
