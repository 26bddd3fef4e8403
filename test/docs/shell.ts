import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXAMPLES, TOKEN } from '../e2e/world.ts';
import { ROOT } from '../workflows/files.ts';

const COMMAND = path.join(ROOT, 'dist/cli/index.js');
const MARK = '\u0001';

/** A folder to run the documentation's commands in: the example repository, with one commit. */
export interface Playground {
  /** Runs shell commands one after the other. Returns the output of each, with both streams interleaved. */
  run(lines: readonly string[], env?: Readonly<Record<string, string>>): string[];
  remove(): void;
}

/** @param notion the URL of the local Notion server */
export function playground(notion: URL): Playground {
  const scratch = mkdtempSync(path.join(tmpdir(), 'documentation-'));
  const folder = path.join(scratch, 'repository');
  const programs = path.join(scratch, 'bin');
  cpSync(path.join(EXAMPLES, 'repository'), folder, { recursive: true });
  cpSync(path.join(EXAMPLES, 'workspace.json'), path.join(programs, 'workspace.json'));
  writeFileSync(
    path.join(programs, 'notion-id-check'),
    `#!/bin/sh\nexec ${quoted(process.execPath)} ${quoted(COMMAND)} --notion-api-url ${quoted(notion.href)} "$@"\n`,
    { mode: 0o755 },
  );
  const environment = {
    PATH: `${programs}${path.delimiter}${process.env['PATH']}`,
    HOME: scratch,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: path.join(scratch, '.gitconfig'),
  };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env: environment });
  git('config', '--global', 'user.name', 'A reader');
  git('config', '--global', 'user.email', 'reader@example.com');
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=The example');
  return {
    run(lines, env = {}) {
      // Keeps the exit status of each line, so that the next line can read it.
      const steps = lines.map(line => `(exit $status)\n${line}\nstatus=$?\nprintf '${MARK}'\n`);
      const { stdout } = spawnSync('sh', ['-c', `exec 2>&1\nstatus=0\n${steps.join('')}`], {
        cwd: folder,
        env: { ...environment, ...env },
        encoding: 'utf8',
      });
      return stdout.split(MARK).slice(0, -1);
    },
    remove: () => rmSync(scratch, { recursive: true, force: true }),
  };
}

export const WITH_TOKEN = { NOTION_TOKEN: TOKEN };

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A command in the documentation with its output. */
export interface Shown {
  readonly command: string;
  readonly output: string;
}

/** The commands of a block. Each starts with `$ `, may continue on further lines, and has its output below. */
export function commandsIn(text: string): Shown[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map(part => {
      const [command = ''] = /^(?:.*\\\n)*.*/.exec(part) ?? [];
      return { command, output: part.slice(command.length).replace(/^\n/, '') };
    });
}

/** The output of a block as a regular expression. A line `…` matches any lines. */
export function pattern(output: string): RegExp {
  const lines = output.split('\n').map(line => (line === '…' ? '[^]*' : `${escaped(line)}\n`));
  return new RegExp(`^${lines.join('').replace(/\n$/, '')}$`);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
