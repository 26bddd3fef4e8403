import { isObjectId } from '../change/history.ts';
import type { RemoteFile, RemoteRepository } from '../change/remote.ts';
import type { GitHubApi, Octokit } from './api.ts';
import { failureOf } from './failure.ts';
import { at, textAt } from './json.ts';

/** Reads commits and files of a repository through GitHub's API, if git can't reach them. */
export function remoteRepository(api: GitHubApi): RemoteRepository {
  const { owner, repo } = api;
  const blob = async (file_sha: string) =>
    ask(api, async client => {
      const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
      const { data } = await client.request(route, { owner, repo, file_sha });
      return decode(data.content, data.encoding);
    });
  const parents = async (commit_sha: string) =>
    ask(api, async client => {
      const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
      const { data } = await client.request(route, { owner, repo, commit_sha });
      return data.parents.map(({ sha }) => checkedId(sha));
    });
  return {
    blob,
    parents,
    mergeBase: async (base, head) =>
      ask(api, async client => {
        const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
        const basehead = `${base}...${head}`;
        const found = await client
          .request(route, { owner, repo, basehead, per_page: 1 })
          .catch(unlessUnrelated);
        return found && checkedId(found.data.merge_base_commit.sha);
      }),
    files: async tree_sha =>
      ask(api, async client => {
        const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
        const { data } = await client.request(route, { owner, repo, tree_sha, recursive: '1' });
        // GitHub lists at most 100,000 entries or 7 MB (docs.github.com, REST API for Git trees).
        if (data.truncated)
          throw new UserMessage('the repository has more files than GitHub lists in one answer');
        return new Map(data.tree.flatMap(toFile));
      }),
    fileAt: async (commit, path) =>
      ask(api, async client => {
        const route = 'GET /repos/{owner}/{repo}/contents/{path}';
        const found = await client.request(route, { owner, repo, path, ref: commit }).catch(unlessAbsent);
        if (!found) {
          // GitHub gives the same answer if the token may not see the commit. So make sure that it may.
          await parents(commit);
          return null;
        }
        const { data } = found;
        if (Array.isArray(data)) return null;
        if (typeof data.type !== 'string') throw new TypeError('no contents');
        if (data.type !== 'file' || !('content' in data)) return null;
        // Files of more than 1 MB come without their contents (docs.github.com, get repository content).
        return data.encoding === 'base64' ? decode(data.content, 'base64') : blob(data.sha);
      }),
  };
}

/** An error whose message is meant for the user. */
class UserMessage extends Error {}

async function ask<T>(api: GitHubApi, request: (client: Octokit) => Promise<T>): Promise<T> {
  try {
    return await request(await api.client());
  } catch (error) {
    throw error instanceof UserMessage ? error : new UserMessage(failureOf(error).why);
  }
}

function unlessUnrelated(error: unknown): null {
  if (/no common ancestor/i.test(textAt(error, 'response', 'data', 'message') ?? '')) return null;
  throw error;
}

function unlessAbsent(error: unknown): null {
  if (at(error, 'status') === 404) return null;
  throw error;
}

function toFile(entry: {
  path?: string;
  mode?: string;
  sha?: string | null;
  size?: number;
}): [string, RemoteFile][] {
  const { path, mode, sha, size } = entry;
  return path && mode && sha ? [[path, { mode, oid: sha, size: size ?? null }]] : [];
}

function decode(content: unknown, encoding: string): Uint8Array {
  if (typeof content !== 'string') throw new TypeError('no contents');
  return Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
}

/** Git may only be asked to fetch complete IDs of commits. */
function checkedId(sha: string): string {
  if (isObjectId(sha)) return sha;
  throw new TypeError('no object ID');
}
