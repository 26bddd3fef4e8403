import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { findPipe } from '../../src/git/pipes.ts';
import { askGit } from '../../src/git/tracked.ts';
import { TestRepository } from '../change/repositories.ts';
import { baseSince, changedIn } from '../change/requests.ts';

const { signal } = new AbortController();

/** Git is given a second before we look for a pipe. Here the second is over at the next turn of the event loop. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const hurrying = setInterval(() => vi.runOnlyPendingTimers());
  onTestFinished(() => {
    clearInterval(hurrying);
    vi.useRealTimers();
  });
});

function makePipe({ folder }: TestRepository, name: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  execFileSync('mkfifo', [file]);
}

/**
 * A repository with changes that git finds only by comparing bytes, because sizes and times of the files are
 * unchanged.
 */
function changed(): TestRepository {
  const repository = TestRepository.create();
  repository.commit({ 'a.env': 'A=1\n', 'sub/b.env': 'B=1\n' });
  repository.write({ 'a.env': 'A=2\n', 'sub/b.env': 'B=2\n' });
  return repository;
}

/** The reason why the base of a repository with a pipe is unknown, or the files that differ from it. */
async function baseWith(pipe: string): Promise<string> {
  const repository = changed();
  makePipe(repository, pipe);
  const base = await baseSince(repository, 'HEAD');
  return base.kind === 'unknown' ? base.why : [...base.changed].sort().join();
}

describe.skipIf(process.platform === 'win32')('a named pipe in a repository', () => {
  it('does not block if it replaces a .gitignore, a .mailmap or a file', async () => {
    const repository = changed();
    for (const name of ['.gitignore', 'sub/.gitignore', '.mailmap', 'sub/new.env'])
      makePipe(repository, name);
    expect(await changedIn(await baseSince(repository, 'HEAD'), ['new.env', 'sub/other.env'])).toEqual([
      'a.env',
      'new.env',
      'sub/b.env',
      'sub/other.env',
    ]);
  });

  it('does not block if git would read it: the base is unknown, and the reason names the pipe', async () => {
    const places = ['.git/config', '.git/packed-refs', '.git/objects/info/alternates'];
    const answers = await Promise.all(places.map(baseWith));
    answers.forEach((answer, i) => {
      expect(answer).toContain(`“${places[i]}” in the repository is a named pipe`);
    });
    // Whether git reads attributes depends on the time at which the index was written.
    expect(await baseWith('sub/.gitattributes')).toMatch(/“sub\/\.gitattributes” in|^a\.env,sub\/b\.env$/);
    expect(await baseWith('.git/info/attributes')).toMatch(
      /“\.git\/info\/attributes” in|^a\.env,sub\/b\.env$/,
    );
  });

  it('does not block when git lists files or reports ignored ones', async () => {
    const [listed, excluding] = [changed(), changed()];
    makePipe(listed, '.git/commondir');
    makePipe(excluding, '.git/info/exclude');
    const ask = askGit(null, signal);
    const [nothing, files] = await Promise.all([ask(listed.folder), ask(excluding.folder)]);
    expect(nothing).toBeNull();
    expect(await files?.ignored(['new.env'])).toEqual(new Set());
  });

  it('is found behind a link in git’s own folder, and only if git reads it', async () => {
    const repository = changed();
    makePipe(repository, 'sub/pipe');
    symlinkSync('sub/pipe', path.join(repository.folder, '.gitattributes'));
    expect(await findPipe(repository.folder, 'diff', signal)).toBeNull();
    symlinkSync('../sub/pipe', path.join(repository.folder, '.git/shallow'));
    expect(await findPipe(repository.folder, 'ls-files', signal)).toBe('.git/shallow');
    expect(await findPipe(repository.folder, 'ls-files', AbortSignal.abort())).toBeNull();
    makePipe(repository, 'sub/.gitattributes');
    expect(await findPipe(repository.folder, 'diff', signal)).toMatch(
      /^(?:\.git\/shallow|sub\/\.gitattributes)$/,
    );
  });

  it.each([
    ['.git/info/exclude', 'check-ignore'],
    ['.git/info/attributes', 'diff'],
    ['.gitattributes', 'diff'],
  ])('in place of %s is found only if git’s %s may wait for it', async (pipe, command) => {
    const repository = changed();
    makePipe(repository, pipe);
    const found = async (each: string) => [each, await findPipe(repository.folder, each, signal)];
    expect(await Promise.all(['check-ignore', 'diff', 'ls-files', 'cat-file'].map(found))).toEqual(
      ['check-ignore', 'diff', 'ls-files', 'cat-file'].map(each => [each, each === command ? pipe : null]),
    );
  });
});
