import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { TestRepository } from '../change/repositories.ts';
import { pullRequestPayload } from '../github/payloads.ts';
import { GOOD, ground, offline } from './ground.ts';
import { MARKER, type Trial } from './trial.ts';

const fine = { exit: 0, reads: /^✅ All Notion IDs are well-formed$/ } as const;

/** What could lead out of the workspace, or block a reader. */
export function links(): Trial[] {
  const outside = '../outside/notion.json';
  const folder = ground({ 'in/x.txt': '', 'tracked/notion.json': '{}' });
  const at = (name: string) => path.join(folder, name);
  const link = (target: string, name: string) => symlinkSync(target, at(name));
  execFileSync('git', ['add', '--all'], { cwd: folder });
  rmSync(at('tracked'), { recursive: true });
  link('../outside', 'tracked');
  link(outside, 'file.json');
  link(outside, 'link.txt');
  link('link.txt', 'link.json');
  link('../outside', 'folder');
  link('loop2.json', 'loop.json');
  link('loop.json', 'loop2.json');
  link('..', 'in/up');
  link('/dev/zero', 'device.json');
  link('/dev/stdin', 'stdin.json');
  const listen = 'require("node:net").createServer().listen(process.argv[1], () => process.exit())';
  execFileSync(process.execPath, ['-e', listen, at('socket.json')]);
  expect(lstatSync(at('socket.json')).isSocket()).toBe(true);
  execFileSync('mkfifo', [at('fifo.json'), at('fifo.txt')]);
  link('fifo.txt', 'fifo-link.json');
  return [
    {
      tried: 'links',
      step: offline(folder),
      ...fine,
      ifSilent: 'It is passed over.',
      files: {
        'file.json': 'a link to a file outside',
        'link.json': 'a link to a link outside',
        folder: 'a link to a folder outside',
        tracked: 'a link in place of a tracked folder',
        'loop.json': 'links in a loop',
        'device.json': 'a link to a device',
        'stdin.json': 'a link to standard input',
        'socket.json': 'a socket',
        'fifo.json': 'a FIFO',
        'fifo-link.json': 'a link to a FIFO',
      },
    },
    ...configLinks(),
    {
      tried: 'a working directory outside',
      step: offline(ground({}), { inputs: { 'working-directory': '../outside' } }),
      exit: 1,
      references: -1,
      reads: /is outside of the workspace/,
    },
  ];
}

/** Links in place of the files with settings. */
function configLinks(): Trial[] {
  const linked = (tried: string, link: (folder: string) => void): Trial => {
    const folder = ground({});
    link(folder);
    const reads = /symbolic link that leaves the workspace/;
    return { tried, step: offline(folder), exit: 1, references: -1, reads };
  };
  return [
    linked('a link in place of the config file’s folder', folder =>
      symlinkSync('../outside', path.join(folder, '.github')),
    ),
    linked('a link in place of the config file', folder => {
      mkdirSync(path.join(folder, '.github'));
      symlinkSync('../../outside/notion-id-check.yml', path.join(folder, '.github/notion-id-check.yml'));
    }),
  ];
}

/** A repository whose settings, attributes and hooks start a program if git is used without precautions. */
export function programs(): Trial[] {
  const repository = new TestRepository(ground({ '.gitattributes': '* filter=evil diff=evil\n' }));
  const base = repository.commit({});
  const head = repository.commit({ 'b.env': GOOD['good.env'] ?? '' });
  const marker = path.join(repository.folder, '..', MARKER);
  const trap = `touch '${marker}'; cat`;
  const names = [
    'core.fsmonitor',
    'core.pager',
    'core.askPass',
    'core.editor',
    'core.sshCommand',
    'diff.external',
  ];
  const evil = [
    'diff.evil.textconv',
    'diff.evil.command',
    'filter.evil.clean',
    'filter.evil.smudge',
    'filter.evil.process',
  ];
  for (const name of [...names, ...evil]) repository.git('config', name, trap);
  for (const name of ['ls-files', 'config', 'diff', 'cat-file', 'rev-parse'])
    repository.git('config', `alias.${name}`, `!${trap}`);
  for (const hook of [
    'post-checkout',
    'post-index-change',
    'reference-transaction',
    'pre-auto-gc',
    'fsmonitor-watchman',
  ]) {
    const file = path.join(repository.folder, '.git/hooks', hook);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\n${trap}\n`);
    chmodSync(file, 0o755);
  }
  const remote = path.join(repository.folder, 'git');
  writeFileSync(remote, `#!/bin/sh\n${trap}\n`);
  chmodSync(remote, 0o755);
  repository.git('config', 'remote.origin.url', `ext::sh -c "${trap}"`);
  repository.git('config', 'remote.origin.uploadpack', trap);
  const known = pullRequestPayload({ headSha: head, baseSha: base });
  const unknown = pullRequestPayload({ headSha: head, baseSha: base.replaceAll(/[0-9]/g, '7') });
  const on = (payload: unknown) => ({
    event: { name: 'pull_request', payload },
    env: { GITHUB_SHA: head },
    inputs: { 'github-token': '' },
  });
  return [
    {
      tried: 'hooks, pager, filters, monitors and aliases in the repository’s git',
      step: offline(repository.folder, on(known)),
      exit: 0,
      reads: /./,
      references: 2,
    },
    {
      tried: 'the same, and a remote that is a program',
      step: offline(repository.folder, on(unknown)),
      exit: 0,
      reads: /./,
      references: 2,
    },
    {
      tried: 'a program called git in the workspace, first in PATH',
      step: offline(repository.folder, { env: { PATH: `${repository.folder}:.:${process.env['PATH']}` } }),
      exit: 0,
      reads: fine.reads,
      references: 2,
    },
  ];
}
