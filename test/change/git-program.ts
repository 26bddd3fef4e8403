import { delimiter } from 'node:path';
import { vi } from 'vitest';
import { type Git, openGit } from '../../src/git/git.ts';
import { gitWrapper, type TestRepository } from './repositories.ts';

/** Until the end of the test, a shell script is used as git. It finds the real git in `$REAL_GIT`. */
export function useGit(script: string): void {
  vi.stubEnv('PATH', [gitWrapper(script), process.env['PATH']].join(delimiter));
}

/** Until the end of the test, a shell script is used for one git command, which is given with its first options. */
export function replaceCommand(command: string, script: string): void {
  useGit(`case " $* " in *' ${command} '*) ${script};; *) exec "$REAL_GIT" "$@";; esac`);
}

/** Until the end of the test, one git command fails. */
export function failing(command: string): void {
  replaceCommand(command, "echo 'fatal: bad index' >&2; exit 128");
}

/** Git in a repository. */
export async function gitIn(
  { folder }: TestRepository,
  trust: 'owner' | 'workspace' = 'owner',
): Promise<Git> {
  const git = await openGit({ top: folder, trust, signal: new AbortController().signal });
  if (!git) throw new Error('no git');
  return git;
}
