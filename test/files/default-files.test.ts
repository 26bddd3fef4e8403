import { describe, expect, it } from 'vitest';
import { isDefaultPath, isNeverFolder } from '../../src/files/default-files.ts';

describe('the files that are scanned by default', () => {
  it.each([
    [
      'with environment variables',
      ['.env', '.env.local', '.envrc', '.dev.vars', '.dev.vars.x', 'prod.env', 'env', 'a/b/.env.x'],
    ],
    ['of JSON', ['a.json', 'a.jsonc', 'a.json5', 'json', '.json', 'a.b.json']],
    ['of YAML', ['a.yml', 'a.yaml', '.github/workflows/a.yml']],
    ['of other configuration', ['a.toml', 'a.ini', 'a.cfg', 'a.conf', 'a.properties', 'a.tf', 'a.tfvars']],
    [
      'of settings in code',
      [
        'a.config.js',
        'a.config.mjs',
        'a.config.cjs',
        'a.config.ts',
        'a.config.mts',
        'a.config.cts',
        'config.js',
      ],
    ],
    [
      'that are examples',
      ['a.json.example', 'a.yml.sample', 'a.toml.template', 'a.ini.dist', '.env.example'],
    ],
    ['in capitals', ['A.JSON', '.ENV', 'a.Yml.Example']],
  ])('include those %s', (_, paths) => {
    expect(paths.filter(path => !isDefaultPath(path))).toEqual([]);
  });

  it.each([
    [
      'of another kind',
      [
        'a.js',
        'a.md',
        'a.txt',
        'a.jsonl',
        'a.config.jsx',
        'a.config.xjs',
        'xjson',
        'myenv',
        'a.env.x',
        'a.xml',
      ],
    ],
    [
      'with another extension at the end',
      ['a.json.bak', 'a.jsonx', 'a.json.examples', 'a.json.sample.x', 'x.dev.vars', 'x.env.js'],
    ],
    [
      'that are lock files',
      [
        'package-lock.json',
        'npm-shrinkwrap.json',
        'deno.lock.json',
        'a-lock.yml',
        'pnpm-lock.yaml',
        'a.lock.toml',
        'A-LOCK.JSON',
      ],
    ],
    [
      'in excluded folders',
      ['node_modules/a.json', 'a/dist/b.json', '.git/a.json', 'a/b/.venv/c/d.yml', 'vendor/a/b.json'],
    ],
  ])('do not include those %s', (_, paths) => {
    expect(paths.filter(isDefaultPath)).toEqual([]);
  });

  it('include those whose names only resemble lock files or excluded folders', () => {
    const paths = [
      'lock.json',
      'clock.json',
      'my-npm-shrinkwrap.json',
      'npm-shrinkwrap.json5',
      'a-lock.json.example',
      'a-lock.jsonc',
      'a-lock.ini',
      'dist.json',
      'distx/a.json',
      'xdist/a.json',
      'dist.d/a.json',
    ];
    expect(paths.filter(path => !isDefaultPath(path))).toEqual([]);
    expect(isDefaultPath('a/build.json')).toBe(true);
    expect(isDefaultPath('/a.json')).toBe(true);
  });
});

it('folders of third-party code, tools and build output are never searched', () => {
  const never = `.git node_modules bower_components vendor dist build out target coverage .next .nuxt .output
    .svelte-kit .astro .vercel .netlify .turbo .parcel-cache .cache .gradle .terraform .serverless .venv venv
    __pycache__ .tox .mypy_cache .pytest_cache .yarn .pnpm-store .hg .svn`;
  expect(never.split(/\s+/).filter(name => !isNeverFolder(name))).toEqual([]);
  expect(['', 'src', '.github', 'Dist', 'nodemodules'].filter(isNeverFolder)).toEqual([]);
});
