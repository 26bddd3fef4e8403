import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { builtOnce, checkOut, TestRepository } from '../change/repositories.ts';
import { notion } from '../e2e/world.ts';
import { pullRequestPayload } from '../github/payloads.ts';
import { startGitHub } from '../github/server.ts';
import type { ServerDescription } from '../notion/server.ts';
import { DEFAULT_TOKEN } from '../notion/workspace.ts';
import { runStep } from '../runner/run-step.ts';
import { command } from '../terminal/command.ts';
import { filesOf } from './canary.ts';

/** A word in every title and name of the workspace, and in every text of Notion's errors. */
const PRIVATE = 'Zanzibar';

const id = (tail: string) => `1f0e1a2b-3c4d-8000-9000-0000000000${tail}`;
const OBJECTS: ServerDescription['workspace']['objects'] = [
  { type: 'page', id: id('01'), title: `${PRIVATE} page` },
  { type: 'page', id: id('02'), title: `${PRIVATE} trash`, inTrash: true },
  { type: 'page', id: id('03'), title: `${PRIVATE} hidden`, shared: false },
  { type: 'database', id: id('04'), title: `${PRIVATE} database` },
  { type: 'data_source', id: id('05'), name: `${PRIVATE} source`, parent: id('04') },
  { type: 'data_source', id: id('06'), name: `${PRIVATE} other source`, parent: id('04') },
  { type: 'view', id: id('07'), name: `${PRIVATE} view`, parent: id('04'), dataSource: id('05') },
  { type: 'block', id: id('08'), text: `${PRIVATE} block`, parent: id('01') },
  { type: 'user', id: id('09'), name: `${PRIVATE} person` },
  { type: 'page', id: '2e0e1a2b-3c4d-8000-9000-00000000abcd', title: `${PRIVATE} look-alike` },
];
const WORKSPACE = {
  objects: OBJECTS,
  workspaceName: `${PRIVATE} workspace`,
  connectionName: `${PRIVATE} connection`,
  self: { id: '34202551-8b5c-8165-a07e-00272141838a', name: `${PRIVATE} bot` },
};

/** Keys for every type, each with IDs of every kind of object: right ones, wrong ones and missing ones. */
function everything(): string {
  const ids = [
    ...OBJECTS.map(object => object.id),
    id('99'),
    '2e0e1a2b-3c4d-8000-9000-00000000abce',
    'oops',
    '',
    DEFAULT_TOKEN,
  ];
  const kinds = ['PAGE', 'DATABASE', 'DATA_SOURCE', 'VIEW', 'BLOCK', 'USER'];
  const lines = kinds.flatMap(kind => ids.map((each, i) => `NOTION_${kind}_X${i}_${kind}_ID=${each}\n`));
  return `${lines.join('')}LINK=https://www.notion.so/${id('98').replaceAll('-', '')}\n`;
}

const pullRequest = builtOnce(() => {
  const origin = TestRepository.create();
  const base = origin.commit({ 'a.txt': '' });
  origin.branch('feature');
  const head = origin.commit({ 'all.env': everything() });
  const merge = origin.mergeRef(base, head);
  return { origin, base, head, merge, payload: pullRequestPayload({ headSha: head, baseSha: base }) };
});

const message = `${PRIVATE} in an error of Notion’s`;

it.each<[string, ServerDescription['faults']]>([
  ['Notion answers', []],
  ['Notion refuses', [{ kind: 'error', status: 403, code: 'restricted_resource', message, path: '/v1/' }]],
  ['Notion fails', [{ kind: 'error', status: 500, code: PRIVATE, message, path: '/v1/', every: 2 }]],
  ['Notion rejects the token', [{ kind: 'error', status: 401, code: 'unauthorized', message }]],
])('no title, name or text of Notion’s is shown without show-titles: %s', async (_, faults = []) => {
  const pull = pullRequest();
  const server = await notion({ workspace: WORKSPACE, faults });
  const github = await startGitHub({
    repository: 'acme/site',
    token: 'ghs_stand_in',
    folder: pull.origin.folder,
    pull: { number: 7, head: pull.head, base: pull.base },
  });
  const { folder } = checkOut(pull.origin, pull.merge);
  const result = await runStep({
    workspace: folder,
    event: { name: 'pull_request', payload: pull.payload },
    env: { GITHUB_SHA: pull.merge, GITHUB_API_URL: github.url, RUNNER_DEBUG: '1' },
    retriesAtOnce: true,
    inputs: {
      'notion-token': DEFAULT_TOKEN,
      'notion-api-url': server.url.href,
      comment: 'always',
      suggest: 'true',
      'sarif-file': 'out.sarif',
    },
  });
  await github.close();
  const sarif = readFileSync(path.join(folder, 'out.sarif'), 'utf8');
  const places = { ...filesOf(result.temp), sarif, stdout: result.stdout, stderr: result.stderr };
  const shown = { ...places, comments: JSON.stringify(github.pull) };
  expect(github.pull.comments).toHaveLength(1);
  const leaking = Object.entries(shown).filter(([, text]) => text.includes(PRIVATE));
  // Only the code of an error may be shown.
  const code = faults.some(fault => fault.kind === 'error' && fault.code === PRIVATE);
  expect(code ? leaking.filter(([, text]) => text.includes(`${PRIVATE} `)) : leaking).toEqual([]);
});

it('with --show-titles they are shown in every output, so the test above can find them', async () => {
  const { origin, merge } = pullRequest();
  const { folder } = checkOut(origin, merge);
  const server = await notion({ workspace: WORKSPACE });
  for (const format of ['pretty', 'json', 'sarif', 'github', 'markdown']) {
    const args = ['--notion-api-url', server.url.href, '--format', format];
    const env = { NOTION_TOKEN: DEFAULT_TOKEN };
    expect((await command(folder, args, env)).stdout, format).not.toContain(PRIVATE);
    expect((await command(folder, [...args, '--show-titles'], env)).stdout, format).toContain(PRIVATE);
  }
});
