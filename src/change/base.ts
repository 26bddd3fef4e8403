import { type Git, openGit } from '../git/git.ts';
import { locateRepository, type Repository } from '../git/repository.ts';
import { type BaseContents, BaseUnavailable, LARGEST_BASE_FILE } from './contents.ts';
import type { GitHubEvent } from './event.ts';
import { contentsFromGit } from './git-base.ts';
import { History } from './history.ts';
import type { RemoteRepository } from './remote.ts';
import { contentsFromRemote, noContents } from './remote-base.ts';
import { type BaseCommit, baseCommitOf, because } from './revision.ts';

export interface KnownBase extends BaseContents {
  readonly kind: 'known';
  /** The commit; null if there was nothing before. */
  readonly commit: string | null;
  /** Describes the commit in the summary: `the first parent of the merge commit`. */
  readonly how: string;
  /** The source of the contents. */
  readonly via: 'git' | 'fetch' | 'api';
}

export interface UnknownBase {
  readonly kind: 'unknown';
  /** A clause without a full stop: `the event “schedule” names no earlier commit to compare with`. */
  readonly why: string;
  /** A complete sentence. */
  readonly whatToDo: string;
}

export type Base = KnownBase | UnknownBase;

/** The commit to compare with: one that the user names, or the one that the event implies. */
export type Revision =
  | { readonly kind: 'since'; readonly revision: string }
  | { readonly kind: 'event'; readonly event: GitHubEvent };

export interface BaseRequest {
  /** The scan's working directory, absolute. */
  readonly root: string;
  /** GITHUB_WORKSPACE, or null elsewhere. */
  readonly workspace: string | null;
  readonly revision: Revision;
  /** GitHub's API, for what git can't answer; null if it may not be used. Only used for an event. */
  readonly remote: RemoteRepository | null;
  readonly signal: AbortSignal;
}

/**
 * Finds the base of a change: in the clone, else by fetching that one commit, else through GitHub's API. If the
 * repository, the event or GitHub don't allow that, the result is an unknown base with the reason, not an error.
 */
export async function findBase(request: BaseRequest): Promise<Base> {
  try {
    return await find(request);
  } catch (error) {
    if (error instanceof BaseUnavailable)
      return { kind: 'unknown', why: error.message, whatToDo: error.whatToDo };
    throw error;
  }
}

async function find({ root, workspace, revision, remote, signal }: BaseRequest): Promise<KnownBase> {
  const repository = locateRepository(root, workspace);
  if (revision.kind === 'since') {
    const git = await openRepository(repository, 'owner', signal);
    if (!git) throw withoutGit(repository);
    const commit = await resolve(git, revision.revision);
    const contents = await contentsFromGit(git, commit, LARGEST_BASE_FILE);
    return { kind: 'known', commit, how: `the revision “${revision.revision}”`, via: 'git', ...contents };
  }
  const git = await openRepository(repository, 'workspace', signal);
  const history = new History(git, remote);
  return contentsOf(await baseCommitOf(revision.event, history), { repository, git, history, remote });
}

interface Sources {
  readonly repository: Repository;
  readonly git: Git | null;
  readonly history: History;
  readonly remote: RemoteRepository | null;
}

async function contentsOf(base: BaseCommit, sources: Sources): Promise<KnownBase> {
  const { repository, git, history, remote } = sources;
  const { commit, how } = base;
  if (commit === null) {
    const contents = await (git ? contentsFromGit(git, null, LARGEST_BASE_FILE) : noContents(repository.top));
    return { kind: 'known', commit, how, via: 'git', ...contents };
  }
  const via = await history.obtain(commit);
  if (git && via) {
    const contents = await contentsFromGit(git, commit, LARGEST_BASE_FILE);
    return { kind: 'known', commit, how, via, ...contents };
  }
  if (remote) {
    const contents = await contentsFromRemote(remote, git, commit, repository.top, LARGEST_BASE_FILE);
    return { kind: 'known', commit, how, via: 'api', ...contents };
  }
  throw new BaseUnavailable(
    because(`${how} (${commit.slice(0, 7)}) can’t be read`, history),
    'Set “fetch-depth: 0” on actions/checkout, or leave “github-token” as it is.',
  );
}

async function openRepository(
  { top, hasGit }: Repository,
  trust: 'owner' | 'workspace',
  signal: AbortSignal,
): Promise<Git | null> {
  return hasGit ? openGit({ top, trust, signal }) : null;
}

async function resolve(git: Git, revision: string): Promise<string> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const result = await git.run(args);
  if (result.ok) return result.stdout.toString('utf8').trim();
  const why = result.status === 1 ? '' : `: ${result.why}`;
  throw new BaseUnavailable(
    `git knows no commit by the name of “${revision}”${why}`,
    'Check its spelling. In a shallow clone, fetch the commit first.',
  );
}

function withoutGit({ top, hasGit }: Repository): BaseUnavailable {
  return hasGit
    ? new BaseUnavailable('there is no git to ask', 'Install git, or put it on the PATH.')
    : new BaseUnavailable(`“${top}” is in no git repository`, 'Run the command inside a git repository.');
}
