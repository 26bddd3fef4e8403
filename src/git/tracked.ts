import { lstatSync } from 'node:fs';
import path from 'node:path';
import { findGitProgram } from './environment.ts';
import { Git } from './git.ts';
import { locateRepository } from './repository.ts';

/** What git knows of the files below a folder. Names are relative to the folder, `/` between their parts. */
export interface GitFiles {
  /** What git tracks, whether it would be ignored or not. */
  readonly tracked: readonly string[];
  /** Those of some untracked files that git ignores. */
  ignored(untracked: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Asks git about a folder; null where there is no git, or no repository: then every file counts. */
export type AskGit = (folder: string) => Promise<GitFiles | null>;

/** @param workspace GITHUB_WORKSPACE, or null elsewhere */
export function askGit(workspace: string | null, signal: AbortSignal): AskGit {
  return async folder => {
    const { top, prefix, hasGit } = locateRepository(folder, workspace);
    const program = hasGit ? findGitProgram(process.env, top) : null;
    if (!program) return null;
    const git = new Git(program, { top, trust: workspace === null ? 'owner' : 'workspace', signal });
    // The index alone: looking for untracked files is quicker done here, where folders are pruned.
    const listed = await git.run(['ls-files', '-z', '--cached', ...(prefix === '' ? [] : ['--', prefix])]);
    if (!listed.ok) return null;
    return {
      tracked: namesIn(listed.stdout, prefix),
      ignored: async untracked => {
        const asked = untracked.filter(readableRules(top, prefix));
        if (asked.length === 0) return new Set();
        // The command takes no literal path specifications; `./` in front keeps a name from being anything else.
        const input = asked.map(name => `./${prefix}${name}\0`).join('');
        const environment = { GIT_LITERAL_PATHSPECS: '0' };
        const answer = await git.run(['check-ignore', '-z', '--stdin'], { input, environment });
        // It ends with 1 where none of them is ignored.
        return new Set(answer.ok ? namesIn(answer.stdout, `./${prefix}`) : []);
      },
    };
  };
}

/**
 * Whether git can read the rules for a file. It opens the `.gitignore` of every folder on the way, and would wait for
 * ever for a pipe to be written to.
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
