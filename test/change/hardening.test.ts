import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { findBase } from '../../src/change/base.ts';
import { findGitProgram, gitEnvironment } from '../../src/git/environment.ts';
import { parseEvent } from '../../src/github/event.ts';
import { pushPayload } from '../github/payloads.ts';
import { useGit } from './git-program.ts';
import { builtOnce, checkOut, TestRepository, temporaryFolder } from './repositories.ts';
import { baseOf, baseSince, contents, known, pullRequestEvent } from './requests.ts';

function setVariable(name: string, value: string): void {
  vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}

const pullRequest = builtOnce(() => {
  const origin = TestRepository.create();
  const base = origin.commit({
    'a.json': '1',
    'b.json': '1',
    '.gitattributes': 'a.json filter=evil diff=evil\nb.json filter=a=b',
  });
  origin.branch('feature');
  const head = origin.commit({ 'a.json': '2' });
  const merge = origin.mergeRef(base, head);
  return { origin, base, merge, event: pullRequestEvent({ headSha: head, baseSha: base }, merge) };
});

it('starts no program that the repository’s configuration names, and no hook', async () => {
  const { origin, merge, base, event } = pullRequest();
  const clone = checkOut(origin, merge);
  const traces = temporaryFolder();
  const trap = (name: string) => `touch '${join(traces, name)}'; cat`;
  const settings = {
    'core.fsmonitor': trap('fsmonitor'),
    'core.pager': trap('pager'),
    'diff.external': trap('external'),
    'diff.evil.textconv': trap('textconv'),
    'diff.evil.command': trap('command'),
    'filter.evil.clean': trap('clean'),
    'filter.evil.smudge': trap('smudge'),
    'filter.evil.process': trap('process'),
    'filter.evil.required': 'true',
    'core.askPass': trap('askpass'),
    'core.sshCommand': trap('ssh'),
    'core.gitProxy': trap('proxy'),
    'core.alternateRefsCommand': trap('alternates'),
    'credential.helper': `!${trap('credentials')}`,
    'credential.https://github.example.helper': `!${trap('credentials-of-host')}`,
    'remote.origin.uploadpack': trap('uploadpack'),
    'filter.a=b.clean': trap('clean-with-equals'),
    'hook.evil.command': trap('configured-hook'),
    'hook.evil.event': 'reference-transaction',
    'alias.diff': `!${trap('alias')}`,
    'gpg.program': trap('gpg'),
    'log.showSignature': 'true',
    'core.editor': trap('editor'),
  };
  for (const [name, value] of Object.entries(settings)) clone.git('config', name, value);
  for (const hook of [
    'reference-transaction',
    'post-index-change',
    'post-checkout',
    'pre-auto-gc',
    'post-merge',
  ]) {
    const path = join(clone.folder, '.git/hooks', hook);
    mkdirSync(join(clone.folder, '.git/hooks'), { recursive: true });
    writeFileSync(path, `#!/bin/sh\ntouch '${join(traces, hook)}'\n`);
    chmodSync(path, 0o755);
  }
  clone.write({ 'a.json': '3', 'b.json': '3', 'new.json': '1' });
  const answer = known(await baseOf(clone, event));
  expect(answer).toMatchObject({ commit: base, via: 'fetch' });
  expect(await contents(answer, answer.changed)).toEqual({ 'a.json': '1', 'b.json': '1' });
  expect(readdirSync(traces)).toEqual([]);
});

it('passes none of the process’s secrets to git', async () => {
  const { origin, merge, event } = pullRequest();
  const log = join(temporaryFolder(), 'environment');
  useGit(`env >> '${log}'; echo "$@" >> '${log}'; exec "$REAL_GIT" "$@"`);
  setVariable('NOTION_TOKEN', 'ntn_canary');
  setVariable('INPUT_NOTION-TOKEN', 'ntn_canary');
  setVariable('GITHUB_TOKEN', 'ghs_canary');
  setVariable('GIT_DIR', '/nonexistent/canary');
  setVariable('GIT_EXTERNAL_DIFF', '/nonexistent/canary');
  const answer = known(await baseOf(checkOut(origin, merge), event));
  await contents(answer, answer.changed);
  const seen = readFileSync(log, 'utf8');
  expect(seen).toContain('cat-file --batch');
  expect(seen).toContain('-c core.hooksPath=/dev/null');
  expect(seen).not.toContain('canary');
  expect(seen).toContain('GIT_TERMINAL_PROMPT=0');
});

it('does not repeat credentials from a URL in the reason for a failure', async () => {
  const { origin, merge, event } = pullRequest();
  const said = 'fatal: cannot use https://x-access-token:ghs_canary@github.example/acme/site';
  useGit(
    `case "$*" in *' fetch '*) echo 'warning: no' >&2; echo '${said}' >&2; exit 128;; esac; exec "$REAL_GIT" "$@"`,
  );
  const answer = await baseOf(checkOut(origin, merge), event);
  const why = expect.stringContaining('(git fetch: cannot use https://github.example/acme/site)');
  expect(answer).toMatchObject({ kind: 'unknown', why });
});

it('writes nothing to the repository except the commit that it fetches', async () => {
  const { origin, base, merge, event } = pullRequest();
  const clone = checkOut(origin, merge);
  const state = () =>
    ['HEAD', 'FETCH_HEAD', 'config', 'index'].map(name =>
      readFileSync(join(clone.folder, '.git', name), 'hex'),
    );
  const before = state();
  expect(await baseOf(clone, event)).toMatchObject({ via: 'fetch' });
  expect(state()).toEqual(before);
  expect(clone.git('for-each-ref')).toBe('');
  expect(readFileSync(join(clone.folder, '.git/shallow'), 'utf8').trim().split('\n').sort()).toEqual(
    [base, merge].sort(),
  );
});

it('does not make a full clone shallow', async () => {
  const { origin, base, merge, event } = pullRequest();
  const clone = checkOut(origin, base, { depth: 0 });
  origin.checkout('main');
  const moved = origin.commit({ 'b.json': '1' });
  const push = parseEvent(pushPayload({ before: moved, after: merge }), {
    name: 'push',
    sha: merge,
    actor: 'mona',
  });
  expect(event.kind).toBe('pull_request');
  expect(await baseOf(clone, push)).toMatchObject({ commit: moved, via: 'fetch' });
  expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false');
});

it('accepts a workspace of another owner, but the command rejects such a repository', async () => {
  const { origin, merge, event } = pullRequest();
  const clone = checkOut(origin, merge, { depth: 0 });
  // Git's own switch for its tests of safe.directory.
  useGit('GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec "$REAL_GIT" "$@"');
  expect(await baseOf(clone, event)).toMatchObject({ kind: 'known' });
  expect(await baseSince(clone, 'HEAD~1')).toMatchObject({
    kind: 'unknown',
    why: expect.stringContaining('dubious ownership'),
  });
});

it('does not use a program called git in the scanned tree', () => {
  const tree = temporaryFolder();
  const program = join(tree, 'bin', 'git');
  mkdirSync(join(tree, 'bin'));
  writeFileSync(program, '#!/bin/sh\n');
  chmodSync(program, 0o755);
  const PATH = [join(tree, 'bin'), tree, '', '.', 'bin'].join(delimiter);
  expect(findGitProgram({ PATH }, tree)).toBeNull();
  expect(findGitProgram({ PATH }, temporaryFolder())).toBe(program);
});

it('does not treat a folder in the scanned tree as a bare repository', async () => {
  const outer = TestRepository.create();
  outer.commit({ 'a.json': '1' });
  const bare = join(outer.folder, 'bare');
  outer.git('init', '--quiet', '--bare', bare);
  const trace = join(temporaryFolder(), 'trace');
  writeFileSync(join(bare, 'config'), `[core]\n\tbare = true\n\tfsmonitor = touch '${trace}'\n`);
  expect(await baseSince(outer, 'HEAD', { root: bare })).toMatchObject({ kind: 'known' });
  expect(existsSync(trace)).toBe(false);
});

it('reports that the run was cancelled or that git is not installed', async () => {
  const { origin, merge, event } = pullRequest();
  const clone = checkOut(origin, merge);
  const request = {
    root: clone.folder,
    workspace: null,
    remote: null,
    revision: { kind: 'event', event },
  } as const;
  const cancelled = await findBase({ ...request, signal: AbortSignal.abort() });
  expect(cancelled).toMatchObject({ kind: 'unknown', why: expect.stringContaining('the run was cancelled') });
  setVariable('PATH', temporaryFolder());
  expect(await baseSince(clone, 'HEAD')).toEqual({
    kind: 'unknown',
    why: 'there is no git to ask',
    whatToDo: 'Install git, or put it on the PATH.',
  });
  expect(await baseOf(clone, event)).toMatchObject({ kind: 'unknown' });
});

describe('in a partial clone', () => {
  /**
   * A clone without contents whose remote is set by the scanned tree, and the file that shows whether it ran.
   */
  function hostile() {
    const origin = TestRepository.create();
    origin.commit({ 'a.json': '1' });
    const head = origin.commit({ 'a.json': '2' });
    const clone = checkOut(origin, head, { depth: 0, filter: 'blob:none' });
    const trace = join(temporaryFolder(), 'trace');
    const program = join(clone.folder, '.git', 'remote-program');
    writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\n`);
    chmodSync(program, 0o755);
    return { clone, trace, program };
  }

  it.each([
    ['a program of the transport', (program: string) => ['remote.origin.uploadpack', program]],
    ['an ssh program', (program: string) => ['core.sshCommand', program], 'ssh://git.example/x'],
    ['a remote helper', (program: string) => ['remote.origin.vcs', `ext::${program}`]],
    ['an external transport', (program: string) => ['remote.origin.url', `ext::${program}`]],
    ['a second remote', (program: string) => ['remote.other.url', `ext::${program}`]],
  ] as const)('nothing is fetched through %s if an object is missing', async (_, setting, url?: string) => {
    const { clone, trace, program } = hostile();
    if (url !== undefined) clone.git('config', 'remote.origin.url', url);
    const [key = '', value = ''] = setting(program);
    clone.git('config', key, value);
    clone.git('config', 'remote.other.promisor', 'true');
    clone.git('config', 'protocol.ext.allow', 'always');
    const answer = await baseSince(clone, 'HEAD~1');
    const read =
      answer.kind === 'known' ? contents(answer, answer.changed) : Promise.reject(new Error('none'));
    await expect(read).rejects.toThrow();
    expect(existsSync(trace)).toBe(false);
  });

  it('the command reports that the clone is partial and contacts no remote', async () => {
    const { clone } = hostile();
    const answer = known(await baseSince(clone, 'HEAD~1'));
    await expect(contents(answer, answer.changed)).rejects.toMatchObject({
      message: expect.stringContaining('git doesn’t have the earlier contents of “a.json”'),
      whatToDo: expect.stringContaining('The clone is partial'),
    });
  });
});

it('fetches earlier contents only for a partial clone, and only if there are any', async () => {
  const { origin, merge, event } = pullRequest();
  const log = join(temporaryFolder(), 'log');
  useGit(`echo "$@" >> '${log}'; exec "$REAL_GIT" "$@"`);
  for (const [filter, paths, fetches] of [
    ['blob:none', ['a.json'], 1],
    ['blob:none', ['nowhere.json'], 0],
    [undefined, ['a.json'], 0],
  ] as const) {
    const clone = checkOut(origin, merge, { depth: 2, ...(filter && { filter }) });
    const answer = known(await baseOf(clone, event));
    writeFileSync(log, '');
    expect(Object.keys(await contents(answer, paths))).toHaveLength(paths[0] === 'a.json' ? 1 : 0);
    expect(readFileSync(log, 'utf8').match(/ fetch /g) ?? []).toHaveLength(fetches);
  }
});

it('compares the folder of the repository, even if core.worktree names another one', async () => {
  const clone = TestRepository.create();
  clone.commit({ 'a.json': '1' });
  const outside = temporaryFolder();
  writeFileSync(join(outside, 'secret.json'), '1');
  clone.git('config', 'core.worktree', outside);
  const answer = known(await baseSince(clone, 'HEAD'));
  expect([...answer.changed]).toEqual([]);
});

it('removes folders of the scanned tree from the PATH that git gets', () => {
  const tree = temporaryFolder();
  const { PATH } = gitEnvironment({ PATH: [join(tree, 'bin'), '.', '', '/usr/bin'].join(delimiter) }, tree);
  expect(PATH).toBe('/usr/bin');
});
