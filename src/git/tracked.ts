import { findGitProgram } from './environment.ts';
import { Git } from './git.ts';
import { locateRepository } from './repository.ts';
import { ignoredAmong } from './untracked.ts';

/** What git knows of the files below a folder. Names are relative to the folder, `/` between their parts. */
export interface GitFiles {
  /** The files that git tracks, even if they match an ignore rule. */
  readonly tracked: readonly string[];
  /** Returns the ones of some untracked files that git ignores. */
  ignored(untracked: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Asks git about a folder. Null without git or without a repository: then every file counts. */
export type AskGit = (folder: string) => Promise<GitFiles | null>;

/** @param workspace GITHUB_WORKSPACE, or null elsewhere */
export function askGit(workspace: string | null, signal: AbortSignal): AskGit {
  return async folder => {
    const { top, prefix, hasGit } = locateRepository(folder, workspace);
    const program = hasGit ? findGitProgram(process.env, top) : null;
    if (!program) return null;
    const git = new Git(program, { top, trust: workspace === null ? 'owner' : 'workspace', signal });
    // Only the index is listed. Looking for untracked files is faster in our own walk, which skips folders.
    const listed = await git.run(['ls-files', '-z', '--cached', ...(prefix === '' ? [] : ['--', prefix])]);
    if (!listed.ok) return null;
    return {
      tracked: namesIn(listed.stdout, prefix),
      ignored: async untracked => {
        const ignored = await ignoredAmong(
          git,
          untracked.map(name => prefix + name),
        );
        return new Set(untracked.filter(name => ignored.has(prefix + name)));
      },
    };
  };
}

function namesIn(output: Buffer, prefix: string): string[] {
  const names = output.toString('utf8').split('\0');
  return names.filter(name => name.length > prefix.length).map(name => name.slice(prefix.length));
}
