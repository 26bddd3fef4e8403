import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { workspace } from '../e2e/world.ts';
import { builtCommand, command } from './command.ts';

describe('help, version and completion', () => {
  it('are printed', async () => {
    const folder = workspace({}, false);
    const help = await builtCommand(folder, ['--help']);
    expect(help.status).toBe(0);
    await expect(help.stdout).toMatchFileSnapshot('snapshots/help.txt');
    expect(help.stdout.split('\n').every(line => line.length <= 100)).toBe(true);
    expect((await builtCommand(folder, ['-V'])).stdout).toBe(`${VERSION}\n`);
  });

  it('completion works in bash', async () => {
    const folder = workspace({}, false);
    const { stdout } = await command(folder, ['--completion', 'bash']);
    writeFileSync(path.join(folder, 'completion.sh'), stdout);
    const complete = (words: readonly string[]) =>
      execFileSync(
        'bash',
        [
          '--norc', // bash reads its start-up file if standard input is a socket, as it is here
          '-c',
          'source ./completion.sh; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _notion_id_check; printf "%s\n" "${COMPREPLY[@]}"',
          'bash',
          'notion-id-check',
          ...words,
        ],
        { cwd: folder, encoding: 'utf8' },
      )
        .trim()
        .split('\n');
    expect(complete(['--f'])).toEqual(['--fail-on', '--fix', '--format']);
    expect(complete(['--format', 's'])).toEqual(['sarif']);
    expect(complete(['comp'])).toEqual(['completion.sh']);
    expect(complete(['--config', 'comp'])).toEqual(['completion.sh']);
  });

  it.each(['zsh', 'fish'])('completion for %s names every flag', async shell => {
    const { stdout } = await command(workspace({}, false), ['--completion', shell]);
    for (const flag of ['config', 'expect', 'since', 'fail-on', 'offline', 'fix', 'format'])
      expect(stdout).toContain(flag);
  });
});
