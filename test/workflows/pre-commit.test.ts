import * as v from 'valibot';
import { expect, it } from 'vitest';
import { isDefaultPath } from '../../src/files/default-files.ts';
import { parseArguments } from '../../src/terminal/arguments.ts';
import { textFile, yaml } from './files.ts';

const Hook = v.strictObject({
  id: v.literal('notion-id-check'),
  name: v.string(),
  description: v.string(),
  entry: v.literal('notion-id-check'),
  args: v.array(v.string()),
  language: v.literal('node'),
  types: v.tuple([v.literal('text')]),
  files: v.string(),
  exclude: v.string(),
  require_serial: v.literal(true),
});
const [hook] = v.parse(v.tuple([Hook]), yaml('.pre-commit-hooks.yaml'));

/** A pattern of pre-commit. It is written for Python, where flags are at the start. */
function pattern(python: string): RegExp {
  return python.startsWith('(?i)') ? new RegExp(python.slice(4), 'i') : new RegExp(python);
}

const NAMES = [
  ...[
    '.env',
    '.env.local',
    '.ENV.EXAMPLE',
    'prod.env',
    'env',
    '.dev.vars',
    '.dev.vars.example',
    'environment',
  ],
  ...[
    'a.json',
    'a.jsonc',
    'a.json5',
    'a.yml',
    'a.yaml',
    'a.toml',
    'a.ini',
    'a.cfg',
    'a.conf',
    'a.properties',
  ],
  ...['a.tf', 'a.tfvars', 'a.tfstate', 'a.config.js', 'a.config.mts', 'a.config.jsx', 'a.js', 'config.ts'],
  ...['a.json.example', 'a.yml.dist', 'a.toml.bak', 'A.JSON', 'json', 'README.md', 'package.json'],
  ...[
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'composer.lock',
    'a.lock.toml',
    'lock.json',
  ],
];
const FOLDERS = [
  '',
  'a/',
  '.github/',
  'a/b.json/',
  'lib/',
  ...neverFolders().map(name => `a/${name}/`),
  'distant/',
];

function neverFolders(): string[] {
  const { text } = textFile('src/files/default-files.ts');
  return text.match(/const NEVER = new Set\(\s*`([^`]*)`/)?.[1]?.split(/\s+/) ?? [];
}

it('the hook gets exactly the files that are scanned by default', () => {
  const paths = FOLDERS.flatMap(folder => NAMES.map(name => `${folder}${name}`));
  const given = paths.filter(path => pattern(hook.files).test(path) && !pattern(hook.exclude).test(path));
  expect(neverFolders().length).toBeGreaterThan(10);
  expect(given).toEqual(paths.filter(isDefaultPath));
});

it('the hook is offline by default, and the command accepts its arguments', () => {
  expect(parseArguments([...hook.args, 'a.json'])).toMatchObject({ kind: 'check', offline: true });
});
