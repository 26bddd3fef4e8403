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
  const present = git ? await presentInGit(git) : await presentOnDisk(top, files);
  const changed = new Set<string>();
  for (const [path, oid] of present) if (files.get(path)?.oid !== oid) changed.add(path);
  for (const path of files.keys()) if (!present.has(path)) changed.add(path);
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

/** The present files with their object IDs. The ID is empty if the file differs from the commit. */
async function presentInGit(git: Git): Promise<Map<string, string>> {
  const [present, { changed }] = await Promise.all([filesOf(git, 'HEAD'), differencesFrom(git, 'HEAD')]);
  for (const path of changed) present.set(path, '');
  return present;
}

async function presentOnDisk(
  top: string,
  files: ReadonlyMap<string, RemoteFile>,
): Promise<Map<string, string>> {
  const present = new Map<string, string>();
  for await (const path of filesUnder(top)) present.set(path, files.get(path)?.oid ?? '');
  const known = [...present].filter(([, oid]) => oid !== '');
  for (const path of await changedOnDisk(top, known)) present.set(path, '');
  return present;
}

/** Requests several at a time, and yields the answers in order. */
async function* readAhead<In, Out>(
  wanted: readonly In[],
  ask: (one: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const under: Promise<Out>[] = [];
  let next = 0;
  while (next < wanted.length || under.length > 0) {
    for (; under.length < AT_ONCE && next < wanted.length; next++) {
      const one = wanted[next];
      if (one === undefined) continue;
      const answer = ask(one);
      // If it fails while an earlier one is awaited, the error is thrown when its turn comes.
      answer.catch(() => {});
      under.push(answer);
    }
    const first = under.shift();
    if (first) yield await first;
  }
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
