import { spawnSync } from 'node:child_process';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXPECTABLE } from '../../src/keys/expected-types.ts';
import { findDirectives } from '../../src/references/directives.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { parseExpectations } from '../../src/settings/expect.ts';
import { readInputs } from '../../src/settings/inputs.ts';
import { settingsOf } from '../../src/settings/settings.ts';
import { parseArguments } from '../../src/terminal/arguments.ts';
import { FLAGS } from '../../src/terminal/flags.ts';
import { LineIndex } from '../../src/text/source.ts';
import { inputNames } from '../workflows/action-metadata.ts';
import { yaml } from '../workflows/files.ts';
import { complaints } from '../workflows/language-service.ts';
import { commandsOf } from './commands.ts';
import { blocksOf, GUIDES, PAGES, spansOf } from './pages.ts';

const blocks = blocksOf(PAGES);
const yamlBlocks = blocksOf(GUIDES).filter(({ language }) => language === 'yaml');
const isSettings = ({ info }: { info: string }) =>
  info.includes('notion-id-check.yml') && !info.includes(' from ');
const isWorkflow = ({ info }: { info: string }) => info.startsWith('.github/workflows/');
const isHook = ({ info }: { info: string }) => info === '.pre-commit-config.yaml';
const isExample = ({ info }: { info: string }) => /^\S+ (?:finds|passes)/.test(info);

const load = (text: string) => settingsOf(parseConfig(text, 'the block'), { files: [], expectations: [] });

describe('settings', () => {
  it.each(blocks.filter(isSettings))('$place load', ({ text }) => {
    expect(load(text).severities).toBeTypeOf('object');
  });

  const inline = spansOf(PAGES).filter(({ code }) =>
    /^(?:expect|rules|ignore|exclude|files): [{[]/.test(code),
  );
  it.each(inline)('$path: “$code” loads', ({ code }) => {
    expect(() => load(code)).not.toThrow();
  });

  const lines = spansOf(PAGES).filter(({ code }) =>
    EXPECTABLE.some(type => /\S: /.test(code) && code.endsWith(`: ${type}`)),
  );
  it.each(lines)('$path: “$code” is a valid line of expect', ({ code }) => {
    expect(parseExpectations(code, 'the line')).toHaveLength(1);
  });

  const directives = spansOf(GUIDES).filter(({ code }) => code.includes('notion-id-check: '));
  it.each(directives)('$path: “$code” is a valid directive', ({ code }) => {
    const text = code.startsWith('#') ? code : `# ${code}`;
    const { byLine, problems } = findDirectives(text, () => new LineIndex(text));
    expect({ count: byLine.size, problems }).toEqual({ count: 1, problems: [] });
  });

  it('are found in the text', () => {
    expect([inline.length, lines.length, directives.length].every(count => count > 0)).toBe(true);
  });
});

const Steps = v.array(
  v.looseObject({
    uses: v.optional(v.string(), ''),
    with: v.optional(v.record(v.string(), v.unknown()), {}),
  }),
);

describe('workflows', () => {
  const steps = yamlBlocks.filter(({ info }) => info === '');

  it.each(steps)('$place contains valid steps with valid inputs', async ({ text, place }) => {
    const indented = text.replace(/^/gm, '      ');
    const workflow = `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${indented}\n`;
    expect(
      await complaints({ path: `.github/workflows/${place.replace(/\W/g, '-')}.yml`, text: workflow }),
    ).toEqual([]);
    for (const step of v.parse(Steps, parse(text))) {
      if (!step.uses.startsWith('notion-id-check/')) continue;
      expect(inputNames()).toEqual(expect.arrayContaining(Object.keys(step.with)));
      await readInputs(name => String(step.with[name] ?? ''));
    }
  });

  const settings = spansOf(PAGES).flatMap(({ path, code }) => {
    const [, name = '', value = ''] = /^([a-z-]+): '?([\w./-]*)'?$/.exec(code) ?? [];
    return inputNames().includes(name) && value !== '' ? [{ path, code, name, value }] : [];
  });
  it.each(settings)('$path: “$code” is an input with a valid value', async ({ name, value }) => {
    await expect(readInputs(asked => (asked === name ? value : ''))).resolves.toBeDefined();
  });

  it('every YAML block is of a kind that is checked', () => {
    const known = [isSettings, isWorkflow, isHook, isExample, ({ info }: { info: string }) => info === ''];
    const others = yamlBlocks.filter(block => !known.some(is => is(block)));
    expect(others.map(({ place }) => place)).toEqual([]);
    expect(
      yamlBlocks.filter(isWorkflow).every(({ info }) => info.includes(' from examples/workflows/')),
    ).toBe(true);
    expect(settings.length).toBeGreaterThan(5);
  });
});

const Hooks = v.looseObject({
  repos: v.array(
    v.strictObject({
      repo: v.literal('https://github.com/notion-id-check/notion-id-check'),
      rev: v.literal('v1.0.0'),
      hooks: v.array(v.strictObject({ id: v.string(), args: v.optional(v.array(v.string()), []) })),
    }),
  ),
});

it.each(yamlBlocks.filter(isHook))('$place uses an existing hook with valid arguments', ({ text }) => {
  const there = v
    .parse(v.array(v.looseObject({ id: v.string() })), yaml('.pre-commit-hooks.yaml'))
    .map(({ id }) => id);
  for (const { id, args } of v.parse(Hooks, parse(text)).repos.flatMap(({ hooks }) => hooks)) {
    expect(there).toContain(id);
    expect(parseArguments([...args, '.env']).kind).toBe('check');
  }
});

describe('commands', () => {
  const scripts = blocks.filter(({ language }) => ['sh', 'bash', 'shell'].includes(language));
  const given = scripts.flatMap(({ text, place }) => commandsOf(text).map(args => ({ place, args })));

  it.each(scripts)('$place is valid shell syntax', ({ text }) => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each(given)('$place: notion-id-check $args', ({ args }) => {
    expect(() => parseArguments(args)).not.toThrow();
  });

  const inline = spansOf(PAGES).flatMap(({ path, code }) => commandsOf(code).map(args => ({ path, args })));
  it.each(inline)('$path: notion-id-check $args, in the text', ({ args }) => {
    expect(() => parseArguments(args)).not.toThrow();
  });

  const flags = spansOf(GUIDES).filter(({ code }) => /^--[a-z-]+$/.test(code));
  it.each(flags)('$path: $code is a flag', ({ code }) => {
    expect(FLAGS.map(({ name }) => `--${name}`)).toContain(code);
  });

  it('are found', () => {
    expect([scripts.length, given.length, inline.length, flags.length].every(count => count > 0)).toBe(true);
  });
});
