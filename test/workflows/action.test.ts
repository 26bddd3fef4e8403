import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { metadata } from './action-metadata.ts';
import { ROOT } from './files.ts';

/** The inputs that workflows rely on, with their defaults. Undefined means no default. */
const INPUTS: readonly (readonly [name: string, standard: string | undefined])[] = [
  ['notion-token', undefined],
  ['files', undefined],
  ['include', undefined],
  ['values', undefined],
  ['expect', undefined],
  ['config', '.github/notion-id-check.yml'],
  ['scope', 'auto'],
  ['fail-on', 'error'],
  ['verify', 'auto'],
  ['verify-timeout', '10'],
  ['comment', 'never'],
  ['suggest', 'false'],
  ['show-titles', 'false'],
  ['if-nothing-found', 'warn'],
  ['sarif-file', undefined],
  ['junit-file', undefined],
  ['report-file', undefined],
  ['working-directory', '.'],
  ['github-token', '${{ github.token }}'],
  ['notion-api-url', 'https://api.notion.com'],
];

/** The outputs that workflows rely on. */
const OUTPUTS = [
  ...['result', 'references', 'ids', 'ok', 'errors', 'warnings', 'notices'],
  ...['unverified', 'skipped', 'report', 'sarif'],
];

it('the action has the documented inputs, with their defaults, in this order', () => {
  const given = Object.entries(metadata().inputs).map(([name, input]) => [name, input.default]);
  expect(given).toEqual(INPUTS);
});

it('the action has the documented outputs, in this order', () => {
  expect(Object.keys(metadata().outputs)).toEqual(OUTPUTS);
});

it('the action runs on Node.js 24, from a bundle that needs no installation', () => {
  expect(metadata().runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  expect(existsSync(path.join(ROOT, 'dist/index.js'))).toBe(true);
});
