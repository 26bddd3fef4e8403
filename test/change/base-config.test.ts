import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type BaseFile, baseConfig } from '../../src/change/base-config.ts';
import type { RemoteRepository } from '../../src/change/remote.ts';
import { parseEvent } from '../../src/github/event.ts';
import { loopback } from '../github/loopback.ts';
import { pullRequestPayload } from '../github/payloads.ts';
import { useGit } from './git-program.ts';
import { builtOnce, checkOut, TestRepository } from './repositories.ts';

const CONFIG = '.github/notion-id-check.yml';

/** A pull request that switches the check off in its own configuration. */
const scenario = builtOnce((files: Record<string, string | Uint8Array> = { [CONFIG]: 'strict' }) => {
  const origin = TestRepository.create();
  origin.commit({ 'a.json': '1', [CONFIG]: 'older and lenient' });
  const baseSha = origin.commit({ [CONFIG]: null });
  const base = origin.commit(files);
  origin.branch('feature', baseSha);
  const head = origin.commit({ 'a.json': '2', [CONFIG]: 'switched off' });
  return { origin, base, head };
});

async function read(
  clone: TestRepository,
  { base, head }: { base: string; head: string },
  { remote = null, path = CONFIG }: { remote?: RemoteRepository | null; path?: string } = {},
): Promise<BaseFile> {
  const payload = pullRequestPayload({ headSha: head, baseSha: base });
  const event = parseEvent(payload, { name: 'pull_request_target', sha: base, actor: 'mona' });
  if (event.kind !== 'pull_request_target') throw new Error('another event');
  const { folder } = clone;
  return baseConfig(
    { root: folder, workspace: folder, event, remote, signal: new AbortController().signal },
    path,
  );
}

function textOf(file: BaseFile): string {
  return file.kind === 'found' ? Buffer.from(file.bytes).toString('utf8') : file.kind;
}

it('reads the configuration of the base branch, not that of the pull request or the merge base', async () => {
  const shas = scenario();
  expect(textOf(await read(checkOut(shas.origin, shas.head), shas))).toBe('strict');
});

it('reads the configuration through GitHub’s API without git, even if it is large', async () => {
  for (const text of ['strict', 'x'.repeat(1_100_000)]) {
    const shas = scenario({ [CONFIG]: text });
    const { remote } = await loopback({ folder: shas.origin.folder });
    const clone = checkOut(shas.origin, shas.head);
    rmSync(join(clone.folder, '.git'), { recursive: true });
    expect(textOf(await read(clone, shas, { remote }))).toBe(text);
  }
});

it('reports that the base branch has no configuration', async () => {
  const shas = scenario({});
  const clone = checkOut(shas.origin, shas.head);
  const { remote } = await loopback({ folder: shas.origin.folder });
  expect(await read(clone, shas)).toEqual({ kind: 'absent', commit: shas.base });
  expect(await read(clone, shas, { path: '../outside.yml' })).toEqual({ kind: 'absent', commit: shas.base });
  rmSync(join(clone.folder, '.git'), { recursive: true });
  expect(await read(clone, shas, { remote })).toEqual({ kind: 'absent', commit: shas.base });
});

it('reads the configuration of a checkout that belongs to another user', async () => {
  const shas = scenario();
  const clone = checkOut(shas.origin, shas.head, { depth: 0 });
  // Git's own switch for its tests of safe.directory.
  useGit('GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec "$REAL_GIT" "$@"');
  expect(textOf(await read(clone, shas))).toBe('strict');
});

it('does not treat a configuration that it may not read as missing', async () => {
  const shas = scenario();
  const clone = checkOut(shas.origin, shas.head);
  rmSync(join(clone.folder, '.git'), { recursive: true });
  expect(await read(clone, shas)).toMatchObject({
    kind: 'unknown',
    why: expect.stringContaining(CONFIG),
    whatToDo: 'Leave “github-token” as it is, or set “fetch-depth: 0” on actions/checkout.',
  });
  const { remote } = await loopback({});
  expect(await read(clone, shas, { remote })).toMatchObject({
    kind: 'unknown',
    why: 'GitHub answered 404: Not Found',
    whatToDo: 'Leave “github-token” as it is.',
  });
});
