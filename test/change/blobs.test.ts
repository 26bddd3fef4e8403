import { readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { readBlobs, type WantedBlob } from '../../src/change/blobs.ts';
import { BaseUnavailable } from '../../src/change/contents.ts';
import type { Git } from '../../src/git/git.ts';
import { gitIn, replaceCommand } from './git-program.ts';
import { builtOnce, gitWrapper, TestRepository, temporaryFolder } from './repositories.ts';

const READING = 'cat-file --batch --buffer';

/** A repository with one file of ten bytes, and that file. */
const oneFile = builtOnce(() => {
  const origin = TestRepository.create();
  origin.commit({ 'a.json': '0123456789' });
  return { origin, wanted: [{ path: 'a.json', oid: origin.head('HEAD:a.json') }] };
});

async function textsOf(git: Git, wanted: readonly WantedBlob[], largest = 100): Promise<string[]> {
  const texts: string[] = [];
  for await (const { bytes } of readBlobs(git, wanted, largest)) texts.push(Buffer.from(bytes).toString());
  return texts;
}

it('reads a file of exactly the largest size, and skips one that is a byte larger', async () => {
  const { origin, wanted } = oneFile();
  const git = await gitIn(origin);
  expect(await textsOf(git, wanted, 10)).toEqual(['0123456789']);
  expect(await textsOf(git, wanted, 9)).toEqual([]);
});

it.each([
  [
    'ends before the first file',
    'exit 1',
    'git doesn’t have the earlier contents of “a.json” (it ended early)',
  ],
  [
    'ends in the middle of a line',
    'printf 0123',
    'git doesn’t have the earlier contents of “a.json” (it ended early)',
  ],
  ['ends in the middle of a file', '"$REAL_GIT" "$@" | head -c 55', 'git ended in the middle of a file'],
])('reports that git %s', async (_, script, message) => {
  const { origin, wanted } = oneFile();
  replaceCommand(READING, script);
  const reading = textsOf(await gitIn(origin), wanted);
  await expect(reading).rejects.toThrow(BaseUnavailable);
  await expect(reading).rejects.toMatchObject({ message, whatToDo: expect.stringMatching(/check/i) });
});

it('reports that git ended without reading what it was asked for', async () => {
  const { origin, wanted } = oneFile();
  replaceCommand(READING, 'exit 1');
  const git = await gitIn(origin);
  // More than a pipe can hold, so that writing fails.
  const many = Array.from({ length: 50_000 }, () => wanted).flat();
  await expect(textsOf(git, many)).rejects.toThrow('it ended early');
});

it('reports that git can no longer be started', async () => {
  const { origin, wanted } = oneFile();
  const folder = gitWrapper('exec "$REAL_GIT" "$@"');
  vi.stubEnv('PATH', [folder, process.env['PATH']].join(delimiter));
  const git = await gitIn(origin);
  rmSync(folder, { recursive: true });
  await expect(textsOf(git, wanted)).rejects.toThrow('it ended early');
});

it('ends git if not all files are read', async () => {
  const repository = TestRepository.create();
  const names = ['a.json', 'b.json', 'c.json'];
  repository.commit(Object.fromEntries(names.map(name => [name, name.repeat(200_000)])));
  const wanted = names.map(path => ({ path, oid: repository.head(`HEAD:${path}`) }));
  const started = join(temporaryFolder(), 'process');
  replaceCommand(READING, `echo $$ > '${started}'; exec "$REAL_GIT" "$@"`);
  const reading = readBlobs(await gitIn(repository), wanted, 10_000_000);
  expect((await reading.next()).value).toMatchObject({ path: 'a.json' });
  const id = Number(readFileSync(started, 'utf8'));
  expect(process.kill(id, 0)).toBe(true);
  await reading.return(undefined);
  expect(() => process.kill(id, 0)).toThrow('ESRCH');
});
