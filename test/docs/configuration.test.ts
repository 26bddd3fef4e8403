import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_FILE } from '../../src/files/default-files.ts';
import { loadAllFormats } from '../../src/formats/formats.ts';
import { EXPECTABLE } from '../../src/keys/expected-types.ts';
import { extract } from '../../src/references/extract.ts';
import { RULE_NAMES } from '../../src/rules/registry.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { ConfigSchema } from '../../src/settings/schema.ts';
import { parseArguments } from '../../src/terminal/arguments.ts';
import { fencesOf } from '../support/docs.ts';
import { metadata } from '../workflows/action-metadata.ts';
import { textFile } from '../workflows/files.ts';
import { code, codeOf, MARKDOWN, tableOf } from './markdown.ts';

const SCHEMA_LINE =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/notion-id-check/notion-id-check/v1/schema/config.schema.json\n';

const configs = MARKDOWN.flatMap(file =>
  fencesOf(textFile(file).text)
    .filter(({ text }) => text.includes('# yaml-language-server:'))
    .map(({ text, line }) => ({ place: `${file}:${line}`, text })),
);

describe('the config files in the documentation', () => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(textFile('schema/config.schema.json').text));

  it.each(configs)('are valid: $place', ({ text }) => {
    expect(text).toContain(SCHEMA_LINE);
    expect(parseConfig(text, 'notion-id-check.yml').config).toEqual(parse(text));
    expect(validate(parse(text))).toBe(true);
  });

  it('show every key', () => {
    const shown = configs.find(({ place }) => place.startsWith('docs/configuration.md'));
    const keys = Object.keys(parseConfig(shown?.text ?? '', 'notion-id-check.yml').config);
    expect(keys).toEqual(Object.keys(ConfigSchema.entries));
  });
});

describe('docs/configuration.md', () => {
  it('lists every type', () => {
    const named = codeOf('docs/configuration.md');
    for (const type of EXPECTABLE) expect(named).toContain(type);
  });

  it('shows directives that work in files', async () => {
    await loadAllFormats();
    const shown = fencesOf(textFile('docs/configuration.md').text).find(({ text }) =>
      text.includes('# notion-id-check: expect'),
    );
    const { references, problems } = extract({ file: 'a.yml', path: 'a.yml', text: shown?.text ?? '' }, []);
    expect(problems).toEqual([]);
    expect(references).toMatchObject([
      { key: 'notion.target', expected: ['database'], reading: { kind: 'id' } },
      { key: 'notion.archivePage', reading: { kind: 'skipped', reason: 'ignored' } },
    ]);
  });
});

describe('docs/report.md', () => {
  const statuses = tableOf('docs/report.md', ['Status', 'When', 'Rule']);
  const schema = JSON.parse(textFile('schema/report.schema.json').text);

  it('lists every status, in the order of the schema', () => {
    const { status } = schema.$defs.reference.properties;
    expect(statuses.map(([name = '']) => code(name)).toSorted()).toEqual([...status.enum].toSorted());
  });

  it('lists every reason', () => {
    const reasons = tableOf('docs/report.md', ['Reason', 'Status', 'Rule', 'What the report says']);
    const { reason } = schema.$defs.reference.properties;
    expect(reasons.map(([name = '']) => code(name))).toEqual(reason.enum.filter(Boolean));
  });

  it('lists every rule', () => {
    const named = statuses.flatMap(([, , rule = '']) =>
      Array.from(rule.matchAll(/`([^`]+)`/g), ([, name]) => name),
    );
    expect(named.toSorted()).toEqual([...RULE_NAMES].toSorted());
  });
});

it('docs/inputs.md shows only inputs of the action, with valid values', () => {
  const headings = Array.from(
    textFile('docs/inputs.md').text.matchAll(/^### (`.*)$/gm),
    ([, names = '']) => names,
  );
  const named = headings.flatMap(names => Array.from(names.matchAll(/`([^`]+)`/g), ([, name = '']) => name));
  expect(named.length).toBeGreaterThan(5);
  expect(Object.keys(metadata().inputs)).toEqual(expect.arrayContaining(named));
});

it('docs/inputs.md lists endings that the built-in globs match', () => {
  const listed = Array.from(
    textFile('docs/inputs.md').text.matchAll(/^- (?:ending in|the same with) .*$/gm),
    String,
  );
  const [endings = [], templates = []] = listed.map(line =>
    Array.from(line.matchAll(/`(\.[^`]+)`/g), ([, ending = '']) => ending),
  );
  expect(endings).toContain('.config.mts');
  expect(templates).toContain('.example');
  for (const ending of endings) {
    expect(DEFAULT_FILE.test(`settings${ending}`)).toBe(true);
    for (const template of templates) expect(DEFAULT_FILE.test(`settings${ending}${template}`)).toBe(true);
  }
});

it('docs/command-line.md describes the short flags correctly', () => {
  expect(parseArguments(['-h'])).toEqual(parseArguments(['--help']));
  expect(parseArguments(['-V'])).toEqual(parseArguments(['--version']));
  expect(parseArguments(['-q'])).toEqual(parseArguments(['--quiet']));
  expect(parseArguments(['--format=json', '--', '--odd'])).toMatchObject({
    format: 'json',
    positionals: ['--odd'],
  });
  const text = textFile('docs/command-line.md').text;
  for (const pair of ['-h, --help', '-V, --version', '-q, --quiet']) expect(text).toContain(pair);
});
