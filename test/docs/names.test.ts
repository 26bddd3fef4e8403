import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FLAGS } from '../../src/terminal/flags.ts';
import { fencesOf } from '../support/docs.ts';
import { metadata } from '../workflows/action-metadata.ts';
import { ROOT, textFile } from '../workflows/files.ts';
import { codeOf, MARKDOWN, REFERENCE } from './markdown.ts';

const { scripts } = v.parse(
  v.looseObject({ scripts: v.record(v.string(), v.string()) }),
  JSON.parse(textFile('package.json').text),
);
const { inputs, outputs } = metadata();
const flags = FLAGS.map(({ name }) => `--${name}`);

/** The code of a document, except `console` blocks: those are run, and may contain mistakes on purpose. */
function unrunCodeIn(file: string): string[] {
  const blocks = fencesOf(textFile(file).text).filter(({ language }) => language !== 'console');
  return [...codeOf(file), ...blocks.map(({ text }) => text)];
}

/** All code of a document, inline and in blocks. */
function codeIn(file: string): string[] {
  return [...codeOf(file), ...fencesOf(textFile(file).text).map(({ text }) => text)];
}

function found(file: string, pattern: RegExp): string[] {
  return codeIn(file).flatMap(text => Array.from(text.matchAll(pattern), ([, name = '']) => name));
}

describe.each(MARKDOWN)('%s', file => {
  it('names only existing npm scripts', () => {
    expect(found(file, /\bnpm run (?:--?[\w=-]+ )*([\w:]+)/g).filter(name => !(name in scripts))).toEqual([]);
  });

  it('starts only existing programs', () => {
    const programs = found(file, /(?:^|[\s/])node (?:--?[\w=-]+ )*((?:[\w-]+\/)+[\w.-]+\.(?:ts|mjs|js))\b/g);
    expect(programs.filter(name => !existsSync(path.join(ROOT, name)))).toEqual([]);
  });

  it('names only existing files of this repository', () => {
    const names = codeOf(file).filter(text =>
      /^(?:src|test|scripts|bench|schema|\.ci)\/[\w./*-]*$/.test(text),
    );
    expect(names.filter(name => globSync(name, { cwd: ROOT }).length === 0)).toEqual([]);
  });

  it('uses only existing inputs and outputs of the action', () => {
    for (const { text } of fencesOf(textFile(file).text).filter(({ language }) => /^ya?ml$/.test(language)))
      for (const { id, given } of stepsOf(text)) {
        expect(given.filter(name => !(name in inputs))).toEqual([]);
        const asked = Array.from(text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)).filter(
          ([, of]) => of === id,
        );
        expect(asked.flatMap(([, , name = '']) => (name in outputs ? [] : [name]))).toEqual([]);
      }
  });

  it('uses only existing flags of the command', () => {
    const lines = unrunCodeIn(file).flatMap(text => text.replaceAll(/\\\n/g, ' ').split('\n'));
    const calls = lines.filter(line => /(?:^|[\s"'])notion-id-check(?:@[\w.]+)? /.test(line));
    const given = calls.flatMap(
      line => line.replace(/^.*?notion-id-check/, '').match(/(?<=\s)--[\w-]+/g) ?? [],
    );
    expect(given.filter(flag => !flags.includes(flag))).toEqual([]);
  });
});

interface Step {
  readonly id: string | undefined;
  readonly given: readonly string[];
}

/** The steps that use the action, at any depth of a YAML document. */
function stepsOf(text: string): Step[] {
  const steps: Step[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { uses, id, with: given } = v.parse(Uses, value);
    if (uses?.startsWith('notion-id-check/')) steps.push({ id, given: Object.keys(given ?? {}) });
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(parse(text));
  return steps;
}

const optionalText = v.fallback(v.optional(v.string()), undefined);
const Uses = v.looseObject({
  uses: optionalText,
  id: optionalText,
  with: v.fallback(v.optional(v.record(v.string(), v.unknown())), undefined),
});

it.each(REFERENCE)('%s mentions only existing flags', file => {
  const named = codeOf(file).filter(text => /^--[\w-]+/.test(text));
  expect(named.map(text => text.split(/[ =]/)[0] ?? '').filter(flag => !flags.includes(flag))).toEqual([]);
});

it('the steps are found', () => {
  const text = '- uses: notion-id-check/notion-id-check@v1\n  id: ids\n  with: { tokn: x }\n';
  expect(stepsOf(text)).toEqual([{ id: 'ids', given: ['tokn'] }]);
});
