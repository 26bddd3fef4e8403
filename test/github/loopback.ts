import { expect, onTestFinished } from 'vitest';
import type { RemoteRepository } from '../../src/change/remote.ts';
import { GitHubApi } from '../../src/github/api.ts';
import { remoteRepository } from '../../src/github/remote.ts';
import type { Patience } from '../../src/github/retry.ts';
import { Secret } from '../../src/secrets/secret.ts';
import { type GitHubOptions, type LoopbackGitHub, startGitHub } from './server.ts';

export const REPOSITORY = 'acme/site';
/** Different from any word of a message, because secrets are removed from all texts of the process. */
export const TOKEN = 'ghs_2fK9qLw7RmXb4VtZ';
/**
 * Pauses are a hundredth of the real ones. The timeout of a request is long, because a busy machine responds
 * late.
 */
const QUICK: Patience = { attempts: 4, timeout: 120_000, total: 150_000, pause: 10, secondary: 600 };

export interface Loopback {
  readonly github: LoopbackGitHub;
  readonly api: GitHubApi;
  readonly remote: RemoteRepository;
}

export interface Connection {
  readonly token?: string;
  readonly signal?: AbortSignal;
  /** Use the URL of a GitHub Enterprise Server. */
  readonly enterprise?: boolean;
}

/**
 * A GitHub server and our client of it for one test. At the end of the test, no request or response may have
 * violated the schemas.
 */
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
