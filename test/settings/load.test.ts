import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LARGEST_CONFIG } from '../../src/settings/config-file.ts';
import { SettingsError } from '../../src/settings/error.ts';
import { candidatesFor, loadSettings } from '../../src/settings/load.ts';
import { type Files, workspace } from '../e2e/world.ts';

const YML = '.github/notion-id-check.yml';
const YAML = '.github/notion-id-check.yaml';

interface Request {
  readonly config?: string;
  readonly isOptional?: boolean;
  /** The folder that the scan starts in. */
  readonly at?: string;
}

/** Loads the settings of a folder. @returns the config file that was used, and whether it excludes `a` */
async function load(top: string, { config = YML, isOptional = false, at = '' }: Request = {}) {
  const location = { root: path.join(top, at), workspace: top, top, prefix: at === '' ? '' : `${at}/` };
  const overrides = { base: '', files: [], include: [], expectations: [], nameOf: (key: string) => key };
  const { file, settings } = await loadSettings({ config, isOptional }, overrides, location);
  return [file, settings.excludes('a')];
}

/** The message of the error that loading ends with. */
async function faultOf(loading: Promise<unknown>): Promise<string> {
  try {
    await loading;
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
  }
  return 'none';
}

const files = (content: Files) => workspace(content, false);

describe('the default config file', () => {
  const optional = { isOptional: true };

  it('can be missing', async () => {
    expect(await load(files({}), optional)).toEqual([null, false]);
  });

  it('can end in .yml or .yaml', async () => {
    expect(await load(files({ [YML]: 'exclude: [a]\n' }), optional)).toEqual([YML, true]);
    expect(await load(files({ [YAML]: 'exclude: [a]\n' }), optional)).toEqual([YAML, true]);
  });

  it('must not exist with both endings', async () => {
    expect(await faultOf(load(files({ [YML]: '', [YAML]: '' }), optional))).toBe(
      `The config file ${YML} exists, and so does ${YAML}. Keep one of them.`,
    );
    expect(await faultOf(load(files({ [YML]: '', [YAML]: '' }), { ...optional, config: YAML }))).toBe(
      `The config file ${YAML} exists, and so does ${YML}. Keep one of them.`,
    );
  });

  it('is looked for in the folder of the scan, then at the root of the repository', async () => {
    const both = files({ [`b/${YML}`]: 'exclude: [a]\n', [YML]: '', 'c/d': '' });
    expect(await load(both, { ...optional, at: 'b' })).toEqual([`b/${YML}`, true]);
    expect(await load(both, { ...optional, at: 'c' })).toEqual([YML, false]);
  });
});

describe('a config file that is named', () => {
  it('is used with any name and ending, also if there is one with the other ending', async () => {
    const top = files({ 'a.yml.conf': 'exclude: [a]\n', 'b.yml': '', 'b.yaml': 'exclude: [a]\n' });
    expect(await load(top, { config: 'a.yml.conf' })).toEqual(['a.yml.conf', true]);
    expect(await load(top, { config: 'b.yaml' })).toEqual(['b.yaml', true]);
    expect(await load(top, { config: 'b.yml' })).toEqual(['b.yml', false]);
  });

  it('must exist, with its ending', async () => {
    expect(await faultOf(load(files({ 'b.yaml': '' }), { config: 'b.yml' }))).toBe(
      'The config file b.yml does not exist. Create it, or remove `config` to use the defaults.',
    );
  });

  it('is not read outside of the workspace', async () => {
    expect(await faultOf(load(files({}), { config: '../b.yml' }))).toBe(
      'The config file ../b.yml is outside of the workspace.',
    );
  });

  it('must be a file', async () => {
    const top = files({});
    mkdirSync(path.join(top, 'b.yml'));
    expect(await faultOf(load(top, { config: 'b.yml' }))).toBe(
      'The config file b.yml is a folder, not a YAML file.',
    );
  });

  it('must be readable', async () => {
    const top = files({});
    symlinkSync('nowhere', path.join(top, 'b.yml'));
    expect(await faultOf(load(top, { config: 'b.yml' }))).toBe(
      'The config file b.yml can’t be read: it is a symbolic link to nothing.',
    );
  });

  it('must be text', async () => {
    expect(await faultOf(load(files({ 'b.yml': 'exclude: [a]\0' }), { config: 'b.yml' }))).toBe(
      'The config file b.yml can’t be read: it is not text: there is a NUL byte at offset 12.',
    );
  });

  it('can be as large as 1 MiB', async () => {
    const sized = (bytes: number) => files({ 'b.yml': 'exclude: [a]\n'.padEnd(bytes, '#') });
    expect(LARGEST_CONFIG).toBe(1_048_576);
    expect(await load(sized(LARGEST_CONFIG), { config: 'b.yml' })).toEqual(['b.yml', true]);
    expect(await faultOf(load(sized(LARGEST_CONFIG + 1), { config: 'b.yml' }))).toBe(
      'The config file b.yml is larger than 1 MiB.',
    );
  });
});

it('the paths of a config file are those in each folder, with both endings if it is the default', () => {
  const paths = (config: string, isOptional: boolean, folders: string[]) =>
    candidatesFor({ config, isOptional }, folders).map(file => path.relative('/x', file));
  expect(paths('a.yml.yml', true, ['/x/b', '/x', '/x'])).toEqual([
    'b/a.yml.yml',
    'b/a.yml.yaml',
    'a.yml.yml',
    'a.yml.yaml',
  ]);
  expect(paths('a.yaml.yaml', true, ['/x'])).toEqual(['a.yaml.yaml', 'a.yaml.yml']);
  expect(paths('a.yml', false, ['/x/b', '/x'])).toEqual(['b/a.yml', 'a.yml']);
});
