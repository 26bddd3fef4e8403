import { lstatSync } from 'node:fs';
import path from 'node:path';
import { findGitProgram } from './environment.ts';
import { Git } from './git.ts';
import { locateRepository } from './repository.ts';

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
        const asked = untracked.filter(readableRules(top, prefix));
        if (asked.length === 0) return new Set();
        // This command rejects literal pathspecs. With `./` in front, a name has no other meaning.
        const input = asked.map(name => `./${prefix}${name}\0`).join('');
        const environment = { GIT_LITERAL_PATHSPECS: '0' };
        const answer = await git.run(['check-ignore', '-z', '--stdin'], { input, environment });
        // It exits with 1 if none of them is ignored.
        return new Set(answer.ok ? namesIn(answer.stdout, `./${prefix}`) : []);
      },
    };
  };
}

/**
 * Whether git can read the ignore rules for a file. It opens the `.gitignore` of every folder on the way, and would wait
 * forever for a pipe.
 *
 * @returns a test of names that are relative to the folder of the scan
 */
function readableRules(top: string, prefix: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  const isReadable = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const stats = lstatSync(path.join(top, folder, '.gitignore'), { throwIfNoEntry: false });
    const isHere = stats === undefined || stats.isFile() || stats.isSymbolicLink() || stats.isDirectory();
    const answer = isHere && (folder === '.' || isReadable(path.posix.dirname(folder)));
    known.set(folder, answer);
    return answer;
  };
  return name => isReadable(path.posix.dirname(prefix + name));
}

function namesIn(output: Buffer, prefix: string): string[] {
  const names = output.toString('utf8').split('\0');
  return names.filter(name => name.length > prefix.length).map(name => name.slice(prefix.length));
}
