import { describe, expect, it } from 'vitest';
import { allFormats, formatOf } from '../../src/formats/formats.ts';
import { found, PAGE } from '../support/read.ts';

const words = (text: string) => text.trim().split(/\s+/);

/** Files by another file that is read in the same way. */
const LIKE: Readonly<Record<string, string>> = {
  '.env': `a/.env .env.local env env.local .ENV prod.env prod.env.local-2 .dev.vars .dev.vars.local .envrc
    .env.sh .env.de-AT .env.a.b.c prod.env.local-2 .env.example prod.env.dist`,
  'a.json': `a.jsonc a.jsonl a.ndjson a.ipynb a.webmanifest a.code-workspace a.JSON a.json.example a.json.SAMPLE
    a.json.template a.json.dist environment.json prod.env.d.json .envrc.json x.env/a.json
    dockerfiles.json Containerfile.jsonc env.json .env.json prod.env.json .dev.vars.JSON .env.jsonc`,
  'a.yml': 'a.yaml b.c/a.yml a.config.yml env.yml .env.yaml procfile.yml dockerfiles.prod.yaml',
  'a.toml': 'b.toml env.toml Makefile.toml',
  'a.xml': 'a.plist a.csproj a.props Justfile.xml env.xml',
  'a.sh': `a.bash a.zsh a.fish a.mk Dockerfile Dockerfile.dev Dockerfile.py Dockerfile-json Dockerfile.json.in src/Dockerfile Containerfile Makefile GNUmakefile Justfile Procfile
    makefile .gitlab-ci.sh`,
  'README.md': `a.txt a a.envelope myenv.local my.env.a.b a.sample.old a. Dockerfiles/a environment example a.json.examples my.Dockerfile .dev.var
    .dev.example.vars .envrcs Jenkinsfile.old OldJenkinsfile Gemfile.lock MyGemfile gemfile`,
};

describe('a file is read like', () => {
  it.each(Object.entries(LIKE))('%s: %s', (like, files) => {
    for (const file of words(files)) expect(formatOf(file) === formatOf(like), file).toBe(true);
  });

  it('prose if its extension is a name that every object has', () => {
    for (const file of ['a.constructor', 'constructor', 'a.__proto__'])
      expect(formatOf(file) === formatOf('README.md'), file).toBe(true);
  });

  it('the files of no other group', () => {
    const formats = Object.keys(LIKE).map(file => formatOf(file));
    expect(new Set(formats).size).toBe(formats.length);
  });
});

it('all formats have names that say how they are read', () => {
  expect([...new Set([...allFormats()].map(({ name }) => name))].toSorted()).toEqual([
    'INI',
    'JSON',
    'JSON5',
    'TOML',
    'XML',
    'YAML',
    'batch',
    'code, both',
    'code, dashes',
    'code, hash',
    'code, slashes',
    'dotenv',
    'properties',
    'shell',
    'text',
  ]);
});

/**
 * The comment marks that hide a reference in a file of this name. `no code` if nothing is found in code
 * either.
 */
function commentsOf(file: string): string {
  const line = (mark: string, letter: string) => `${mark} notion_${letter}_page_id = "${PAGE}"\n`;
  const text = line('#', 'a') + line('//', 'b') + line('--', 'c') + line('', 'd');
  const keys = found(file, text).map(reference => /notion_(.)/.exec(reference)?.[1]);
  if (!keys.includes('d')) return 'no code';
  return ['a', 'b', 'c']
    .map((letter, i) => (keys.includes(letter) ? '' : (['#', '//', '--'][i] ?? '')))
    .filter(mark => mark !== '')
    .join(' ');
}

it('an ID is found in JSON with an environment file’s name, and there is no syntax error', () => {
  for (const file of ['env.json', '.env.json'])
    expect(found(file, `{\n  "notionPageId": "${PAGE}",\n}`)).toEqual([`2:20 notionPageId = ${PAGE} page`]);
});

describe('the comments of code start with', () => {
  it.each([
    ['#', 'a.ps1 a.psd1 a.py a.pyi a.rb a.r a.pl a.ex a.exs a.nix a.gd a.cr a.jl a.coffee'],
    ['#', 'env.py env.rb Gemfile Rakefile Vagrantfile Brewfile'],
    ['// --', 'a.sql a.lua'],
    ['# //', 'env.php a.php a.tf a.tfvars a.hcl'],
    [
      '//',
      'a.js a.mjs a.cjs a.jsx a.ts a.mts a.cts a.tsx a.java a.kt a.kts a.go a.rs a.c a.h a.cc a.cpp a.hpp a.cs',
    ],
    [
      '//',
      'a.swift a.dart a.scala a.groovy a.gradle a.gs a.bicep a.prisma a.proto a.zig a.vue a.svelte a.astro',
    ],
    ['//', 'a.css a.scss a.less Jenkinsfile a.config.js a.config.mjs a.config.cjs a.config.ts a.config.mts'],
    ['//', 'a.config.cts a.CONFIG.TS env.ts .env.mjs env.d.ts env.js env.cts env.go'],
  ])('%s in %s', (marks, files) => {
    for (const file of words(files)) expect(commentsOf(file), file).toBe(marks);
  });
});

describe('a value at a Notion key that is not an ID', () => {
  it('is reported in configuration', () => {
    const files = `.env a.json a.json5 a.yml a.toml a.ini a.cfg a.conf a.properties a.tf a.tfvars a.hcl a.xml
      a.config.js a.config.mjs a.config.cjs a.config.ts a.config.mts a.config.cts`;
    for (const file of words(files)) expect(formatOf(file).lenient, file).toBe(false);
  });

  it('is not reported in code and prose', () => {
    const files =
      'a.js a.my.ts config.js a.config.js.map a.config.d.ts a.py a.php a.sql a.sh a.bat a.cmd README.md';
    for (const file of words(files)) expect(formatOf(file).lenient, file).toBe(true);
  });
});

describe('a URL', () => {
  const LINK = `https://www.notion.so/${PAGE.replaceAll('-', '')}`;
  const lines = (file: string, text: string) =>
    found(file, text).map(reference => Number(reference.split(':')[0]));

  it('is found anywhere in prose except in its comments', () => {
    expect(lines('README.md', `see ${LINK}\n<!-- ${LINK}\n${LINK} --> ${LINK}\n# ${LINK}\n`)).toEqual([
      1, 3, 4,
    ]);
    expect(lines('README.md', `${LINK}\n<!-- ${LINK}\n\n${LINK}\n`)).toEqual([1]);
    expect(lines('README.md', `<!-- ${LINK} -->\n${LINK}\n<!-- ${LINK} -->\n${LINK}`)).toEqual([2, 4]);
  });

  it('is found in scripts', () => {
    const script = `#!/bin/sh\n# ${LINK}\ncurl ${LINK} # ${LINK}\n\t# ${LINK}\ncurl "x#${LINK}"\n`;
    expect(lines('a.sh', script)).toEqual([3, 5]);
    const batch = `REM ${LINK}\n  @rem ${LINK}\n:: ${LINK}\ncurl ${LINK}\n\t:: ${LINK}\nREMOVE ${LINK}\nx REM ${LINK}\n`;
    for (const file of ['a.bat', 'a.cmd']) expect(lines(file, batch), file).toEqual([4, 6, 7]);
  });

  it('is found in configuration if it is a value', () => {
    expect(lines('a.json', `{"notion": "${LINK}"} ${LINK}`)).toEqual([1]);
    expect(lines('a.ini', `${LINK}\nnotion = ${LINK}\n`)).toEqual([2]);
  });
});
