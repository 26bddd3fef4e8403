import { expect, onTestFinished } from 'vitest';
import type { RemoteRepository } from '../../src/change/remote.ts';
import { GitHubApi } from '../../src/github/api.ts';
import { remoteRepository } from '../../src/github/remote.ts';
import type { Patience } from '../../src/github/retry.ts';
import { Secret } from '../../src/secrets/secret.ts';
import { type GitHubOptions, type LoopbackGitHub, startGitHub } from './server.ts';

export const REPOSITORY = 'acme/site';
/** Unlike any word of a message: what knows a secret removes it from all texts of the process. */
export const TOKEN = 'ghs_2fK9qLw7RmXb4VtZ';
/** Pauses are a hundredth of the real ones. The time for a request is long, because a busy machine answers late. */
const QUICK: Patience = { attempts: 4, timeout: 120_000, total: 150_000, pause: 10, secondary: 600 };

export interface Loopback {
  readonly github: LoopbackGitHub;
  readonly api: GitHubApi;
  readonly remote: RemoteRepository;
}

export interface Connection {
  readonly token?: string;
  readonly signal?: AbortSignal;
  /** Take the address of a GitHub Enterprise Server. */
  readonly enterprise?: boolean;
}

/** A GitHub for one test, and our client of it. At the test's end nothing may have been against the schemas. */
export async function loopback(
  options: Partial<GitHubOptions>,
  connection: Connection = {},
): Promise<Loopback> {
  const github = await startGitHub({ repository: REPOSITORY, token: TOKEN, ...options });
  onTestFinished(async () => {
    await github.close();
    expect(github.violations).toEqual([]);
  });
  const { token = TOKEN, enterprise = false, signal = new AbortController().signal } = connection;
  const api = new GitHubApi({
    token: new Secret(token),
    repository: REPOSITORY,
    apiUrl: enterprise ? github.enterpriseUrl : github.url,
    signal,
    patience: QUICK,
  });
  return { github, api, remote: remoteRepository(api) };
}
