import type { Git } from '../git/git.ts';
import { reasonOf } from '../text/reason.ts';
import { type BaseContents, BaseUnavailable } from './contents.ts';
import { differencesFrom, isFile } from './differences.ts';
import { changedOnDisk, filesUnder } from './disk.ts';
import { filesOf, untrackedOf } from './git-base.ts';
import type { RemoteFile, RemoteRepository } from './remote.ts';

/**
 * The most files whose earlier contents are requested one by one. A workflow's token has 1,000 requests an hour for all
 * jobs of its repository (docs.github.com, rate limits for the REST API).
 */
export const MOST_REMOTE_FILES = 400;
/** The number of requests at the same time. */
const AT_ONCE = 8;

/**
 * The contents of a commit that only the remote repository has. The differences are found by object IDs, so only the
 * contents that are read are transferred.
 *
 * @throws BaseUnavailable
 */
export async function contentsFromRemote(
  remote: RemoteRepository,
  git: Git | null,
  commit: string,
  top: string,
  largest: number,
): Promise<BaseContents> {
  const listed = await asked(() => remote.files(commit));
  const files = new Map([...listed].filter(([, { mode }]) => isFile(mode)));
  const changed = git ? await changedInGit(git, files) : await changedWithoutGit(top, files);
  return {
    changed,
    untracked: async paths => (git ? untrackedOf(git, paths) : new Set()),
    inBase: new Set([...changed].filter(path => files.has(path))),
    async *read(paths) {
      const wanted = [...new Set(paths)].flatMap(path => {
        const file = files.get(path);
        return file && (file.size ?? 0) <= largest ? [{ path, oid: file.oid }] : [];
      });
      if (wanted.length > MOST_REMOTE_FILES) throw tooMany(wanted.length);
      yield* readAhead(wanted, async ({ path, oid }) => ({
        path,
        bytes: await asked(() => remote.blob(oid)),
      }));
    },
  };
}

/** The files on disk compared with nothing, without git. */
export async function noContents(top: string): Promise<BaseContents> {
  return {
    changed: await changedWithoutGit(top, new Map()),
    untracked: () => Promise.resolve(new Set<string>()),
    inBase: new Set(),
    async *read() {},
  };
}

async function changedInGit(git: Git, files: ReadonlyMap<string, RemoteFile>): Promise<Set<string>> {
  const [present, differences] = await Promise.all([filesOf(git, 'HEAD'), differencesFrom(git, 'HEAD')]);
  const changed = new Set(differences.changed);
  for (const [path, oid] of present) if (files.get(path)?.oid !== oid) changed.add(path);
  for (const path of files.keys()) if (!present.has(path)) changed.add(path);
  return changed;
}

async function changedWithoutGit(top: string, files: ReadonlyMap<string, RemoteFile>): Promise<Set<string>> {
  const known = [...files].map(([path, { oid }]) => [path, oid] as const);
  const changed = new Set(await changedOnDisk(top, known));
  for await (const path of filesUnder(top)) if (!files.has(path)) changed.add(path);
  return changed;
}

/** Requests several at a time, and yields the answers in order. */
async function* readAhead<In, Out>(
  wanted: readonly In[],
  ask: (one: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const under: Promise<Out>[] = [];
  for (const one of wanted) {
    const answer = ask(one);
    // If it fails while an earlier one is awaited, the error is thrown when its turn comes.
    answer.catch(() => {});
    under.push(answer);
    const first = under.length === AT_ONCE ? under.shift() : undefined;
    if (first) yield await first;
  }
  yield* under;
}

async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw new BaseUnavailable(
      reasonOf(error),
      'Leave “github-token” as it is, with the permission “contents: read”, or let the checkout step keep its credentials.',
    );
  }
}

function tooMany(count: number): BaseUnavailable {
  return new BaseUnavailable(
    `${count} changed files are more than can be asked of GitHub one by one (${MOST_REMOTE_FILES})`,
    'Let the checkout step keep its credentials (“persist-credentials: true”), or set its “fetch-depth: 0”.',
  );
}
