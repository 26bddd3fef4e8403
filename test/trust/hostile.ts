import { expect } from 'vitest';
import { pullRequestPayload } from '../github/payloads.ts';
import type { StepResult } from '../runner/model.ts';
import { runBuiltStep } from '../runner/run-step.ts';
import { DATABASE, PAGE } from '../support/read.ts';
import { ground, offline, put, putLarge } from './ground.ts';
import { reportOf, type Trial } from './trial.ts';

/** What has an effect on a runner, a terminal, a page or the direction of text if it is not escaped. */
export const SHOTS = [
  '::error::pwned',
  '##[set-output name=ok;]999',
  '::stop-commands::pwned',
  '\u001b]0;pwned\u0007\u001b[2J\u009b31m',
  '\u202e\u2066\u200b\ufeff',
  '<img src=x onerror=alert(1)><script>alert(1)</script></td></table>',
  '`|\n# Big [a](javascript:alert(1)) ![b](https://evil.example/x.png) @octocat #1',
] as const;

const WELL_FORMED = /^✅ All Notion IDs are well-formed$/;
const nested = (open: string, close: string, depth = 100_000) => open.repeat(depth) + close.repeat(depth);
const fine = { exit: 0, reads: WELL_FORMED } as const;

/** Files with these contents, in addition to the valid one. */
function content(
  tried: string,
  files: Record<string, string | Uint8Array>,
  more: Partial<Trial> = {},
): Trial {
  return { tried, step: offline(ground(files)), ...fine, ...more };
}

export function names(): Trial[] {
  const line = 'NOTION_PAGE_ID=oops\n';
  const named: Record<string, string> = {
    ...Object.fromEntries(
      SHOTS.map(shot => [`${shot.replaceAll('/', '∕')}.env`, `a file called ${JSON.stringify(shot)}`]),
    ),
    [`${'n'.repeat(251)}.env`]: 'a name of 255 bytes',
    '--output=pwned.env': 'a name that looks like a flag of git',
    ':(exclude)*.env': 'a name that looks like a pathspec of git',
  };
  const all = Object.keys(named);
  const latin1 = ground({});
  put(latin1, Buffer.from('\xff\xfe\xed\xa0\x80.env', 'latin1'), line);
  return [
    {
      tried: 'names',
      step: offline(ground(Object.fromEntries(all.map(name => [name, line])))),
      exit: 1,
      reads: /not a Notion ID/,
      references: 1 + all.length,
      files: named,
    },
    {
      tried: 'a name that is not UTF-8',
      step: offline(latin1),
      exit: 0,
      reads: /its name is not valid UTF-8/,
    },
  ];
}

export function texts(): Trial[] {
  const all = Object.fromEntries(SHOTS.map((shot, i) => [`notion_${shot}_page_id_${i}`, shot]));
  const told = { exit: 1, reads: /not a Notion ID|neither an ID/i } as const;
  return [
    content('all of those as keys and values', { 'a.json': JSON.stringify(all) }, { ...told, references: 8 }),
    content(
      'all of those where the syntax is broken',
      { 'a.json': `{"notionPageId": "${PAGE}", ${SHOTS.join('\r')}` },
      { exit: 0, reads: /^a\.json:1: unexpected/, references: 2 },
    ),
    content(
      'all of those in directives',
      { 'a.env': SHOTS.map(shot => `# notion-id-check: ${shot}\n`).join('') },
      { exit: 0, reads: /^a\.env:1: .*is not a known directive/ },
    ),
  ];
}

/** These run in processes of their own, because starting one takes longer if this one has used much memory. */
export function bombs(): Trial[] {
  const aliases = [
    'notion: &a [x]',
    ...Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *a]`),
  ];
  const long = `"${'a'.repeat(1 << 20)}\n${'-'.repeat(1 << 20)}\n${'"'.repeat(1 << 12)}`;
  const endings = ['json', 'json5', 'toml', 'env', 'ini', 'properties', 'tf', 'config.ts'];
  const files = Object.fromEntries(endings.map(ending => [`long.${ending}`, `notion_page_id = ${long}`]));
  const many = Array.from({ length: 5_000 }, (_, i) => `NOTION_${i}_PAGE_ID=oops${i}\n`).join('');
  const isSmall = ({ summary }: StepResult): void => {
    expect(summary).toContain('more are in');
    expect(Buffer.byteLength(summary ?? '')).toBeLessThan(1 << 20);
  };
  const deep: Record<string, [string, string]> = {
    'bomb.yml': ['aliases that expand to a billion values, YAML', aliases.join('\n')],
    'deep.json': ['100,000 nested lists, JSON', `{"notion_page_id": ${nested('[', ']')}}`],
    'notion.json': ['100,000 nested maps, JSON', nested('{"a":', '}')],
    'deep.yml': ['100,000 nested lists, YAML', `notion_page_id: ${nested('[', ']')}`],
    'deep.toml': ['100,000 nested lists, TOML', `notion_page_id = ${nested('[', ']')}`],
    'notion.config.ts': ['100,000 nested brackets, a program', `export default ${nested('[', ']')}`],
    'tokens.yml': ['100,000 tokens, YAML', `notion: &x a\n${'- x\n'.repeat(33_000)}`],
    'large.json': ['a file of more than 64 MiB', ''],
  };
  const contents = Object.entries(deep).map(([name, [, text]]) => [name, text] as const);
  const withLarge = ground(Object.fromEntries(contents));
  putLarge(withLarge, 'large.json', 64);
  return [
    {
      tried: 'bombs',
      run: runBuiltStep,
      step: offline(withLarge),
      exit: 0,
      reads: /./,
      references: 3,
      files: Object.fromEntries(Object.entries(deep).map(([name, [what]]) => [name, what])),
    },
    content('lines of 1 MiB in eight formats', files, {
      run: runBuiltStep,
      exit: 1,
      reads: /./,
      references: null,
      also: hasMany,
    }),
    content(
      '5,000 findings',
      { 'many.env': many },
      { exit: 1, reads: /./, references: 5_001, also: isSmall },
    ),
  ];
}

const hasMany = (result: StepResult): void => {
  expect(reportOf(result)?.references.length).toBeGreaterThan(1);
};

export function configs(): Trial[] {
  const config = (tried: string, text: string | Uint8Array, more: Partial<Trial> = {}) =>
    content(tried, { '.github/notion-id-check.yml': text }, { exit: 1, references: -1, ...more });
  const globs = [
    'good.env',
    '{a,b}'.repeat(200),
    `${'**/'.repeat(200)}*${'*a'.repeat(190)}`,
    '+(+(+(+(a))))b',
    '*(*(*(*(a))))!',
  ];
  return [
    config(
      'a config file with injected commands as keys and values',
      `${JSON.stringify(SHOTS[1])}: ${JSON.stringify(SHOTS[0])}\n`,
      {
        reads: /is not a known key/,
      },
    ),
    config('a config file that is a list', '- a\n', { reads: /the file is a list/ }),
    config('a config file of NUL bytes', '\0\0', { reads: /there is a NUL byte/ }),
    config(
      'a config file whose aliases expand to a billion values',
      [
        'a: &a [x]',
        ...Array.from(
          { length: 30 },
          (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]`,
        ),
      ].join('\n'),
      { reads: /aliases|is not a known key/ },
    ),
    config('a config file with 100,000 nested lists', `files: ${nested('[', ']')}\n`, {
      run: runBuiltStep,
      reads: /./,
    }),
    config('a config file of 2 MiB', `# ${'x'.repeat(2 << 20)}\n`, { reads: /is larger than 1 MiB/ }),
    config('a glob of 2,000 stars', `files: ["good.env", "${'**/'.repeat(1_000)}*${'*a'.repeat(1_000)}"]\n`, {
      reads: /^\.github\/notion-id-check\.yml:1: the glob/,
    }),
    content(
      'globs of 200 braces, of 600 stars, and nested ones that backtrack',
      {
        '.github/notion-id-check.yml': `files: ${JSON.stringify(globs)}\n`,
        [`${'a'.repeat(60)}.env`]: '',
      },
      { ...fine, references: 1 },
    ),
    config('a key pattern of 500 stars', `expect:\n  "${'**.'.repeat(500)}x": page\n`, { reads: /./ }),
    content(
      'a glob that leaves the workspace',
      { '.github/notion-id-check.yml': 'files: ["../**"]\n' },
      {
        exit: 1,
        references: -1,
        reads: /^\.github\/notion-id-check\.yml:1: .*\.\.\//,
      },
    ),
  ];
}

export function events(): Trial[] {
  const sha = '0123456789abcdef0123456789abcdef01234567';
  const wrong: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['a list', []],
    [
      'wrong types everywhere',
      { pull_request: { number: '7', head: [], base: { sha: 1, ref: {} } }, repository: 'x' },
    ],
    ['a branch that is a flag of git', pull({ baseRef: '--upload-pack=touch pwned' })],
    ['a commit that is a flag of git', { pull_request: { head: { sha: '--all' }, base: { sha: '-x' } } }],
    ['a repository whose name contains commands', pull({ repository: '::error::x/##[error]y' })],
  ];
  function pull(facts: object): unknown {
    return pullRequestPayload({ headSha: sha, baseSha: sha.replace('0', '1'), ...facts });
  }
  const withLarge = ground({});
  putLarge(withLarge, 'event.txt', 70);
  return [
    ...wrong.map(
      ([what, payload]): Trial => ({
        tried: `an event’s payload that is, or has, ${what}`,
        step: offline(ground({}), {
          event: { name: 'pull_request', payload },
          inputs: { 'github-token': '' },
        }),
        exit: 0,
        reads: /./,
      }),
    ),
    {
      tried: 'an event’s payload that is not JSON',
      step: offline(ground({ 'event.txt': '{' }), {
        env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: 'event.txt' },
      }),
      exit: 0,
      reads: /./,
    },
    {
      tried: 'an event’s payload of 70 MiB',
      run: runBuiltStep,
      step: offline(withLarge, {
        env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: 'event.txt' },
      }),
      exit: 0,
      reads: /./,
    },
  ];
}

/** What a hostile Notion returns for a page: titles and names with an effect, and invalid objects. */
export const HOSTILE_TITLES = SHOTS.join(' ');
export const HOSTILE_OBJECTS = [
  { type: 'page', id: PAGE, title: HOSTILE_TITLES },
  { type: 'database', id: DATABASE, title: HOSTILE_TITLES },
] as const;
