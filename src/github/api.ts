import type { getOctokit } from '@actions/github';
import { scrubbed } from '../secrets/scrub.ts';
import type { Secret } from '../secrets/secret.ts';
import { trimEndOf } from '../text/trim.ts';
import { at, numberAt, textAt } from './json.ts';
import { type Fetch, isRedirect, withinOrigin } from './redirects.ts';
import { PATIENCE, type Patience, withRetries } from './retry.ts';

export type Octokit = ReturnType<typeof getOctokit>;

/** An account on GitHub. */
interface Account {
  /** The number that stays the same when the login changes. */
  readonly id: number | null;
  readonly login: string | null;
}

export interface GitHubSettings {
  readonly token: Secret;
  /** GITHUB_REPOSITORY: `owner/name`. */
  readonly repository: string;
  /** GITHUB_API_URL: `https://api.github.com`, or a GitHub Enterprise Server's `https://host/api/v3`. */
  readonly apiUrl: string;
  readonly signal: AbortSignal;
  /** Default: PATIENCE. */
  readonly patience?: Patience | undefined;
}

/** One repository in GitHub's API. The client is loaded with the first request, because most runs need none. */
export class GitHubApi {
  readonly owner: string;
  readonly repo: string;
  readonly #settings: GitHubSettings;
  #client: Promise<Octokit> | null = null;
  #account: Promise<Account> | null = null;

  constructor(settings: GitHubSettings) {
    const [owner = '', repo = ''] = settings.repository.split('/');
    this.owner = owner;
    this.repo = repo;
    this.#settings = settings;
  }

  /** The client. It retries failed requests and stops when the run is cancelled. */
  async client(): Promise<Octokit> {
    this.#client ??= connect(this.#settings);
    return this.#client;
  }

  /**
   * Whether something was written by the account that the token acts as. An account without an ID or a login is
   * never our own.
   *
   * @throws if GitHub doesn't say whose token it is
   */
  async isOwn(author: unknown): Promise<boolean> {
    this.#account ??= this.#viewer();
    const own = await this.#account;
    if (own.id !== null) return numberAt(author, 'id') === own.id;
    return own.login !== null && textAt(author, 'login') === own.login;
  }

  /** GITHUB_TOKEN may not read `GET /user`, but it may ask GraphQL for its viewer. */
  async #viewer(): Promise<Account> {
    const client = await this.client();
    const answer: unknown = await client.graphql('query { viewer { databaseId login } }');
    return { id: numberAt(answer, 'viewer', 'databaseId'), login: textAt(answer, 'viewer', 'login') };
  }
}

/** The parameters of requests that carry our texts: the bodies of comments and reviews. */
const WRITTEN = ['body', 'comments'] as const;

/** An answer that claims to be complete and isn't JSON. It counts as a failure of the server. */
class IncompleteAnswer extends Error {
  readonly status = 502;

  constructor() {
    super('its answer was cut off, or not its own');
  }
}

/** GitHub, or what answers in its place, leads to another address. The token is not sent there. */
class ForeignRedirect extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`it redirects to another address (${status})`);
    this.status = status;
  }
}

async function connect({ token, apiUrl, signal, patience = PATIENCE }: GitHubSettings): Promise<Octokit> {
  const { getOctokit } = await import(/* webpackChunkName: "github" */ '@actions/github');
  const silent = () => {};
  // Octokit would write its messages to the log unescaped, so they could contain workflow commands.
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const baseUrl = trimEndOf(apiUrl, '/');
  const { origin } = new URL(baseUrl);
  const client = getOctokit(token.reveal(), {
    baseUrl,
    userAgent: 'notion-id-check',
    log,
  });
  client.hook.wrap('request', (request, options) => {
    const isRead = options.method === 'GET' || options.url === '/graphql';
    const send = fetchOf(options.request?.['fetch']);
    for (const name of WRITTEN) {
      const text = at(options, name);
      if (text !== undefined) Reflect.set(options, name, scrubbed(text));
    }
    const ask = async () => {
      // Changed in place: the next hook is bound to this object and ignores its argument.
      const ending = AbortSignal.any([signal, AbortSignal.timeout(patience.timeout)]);
      options.request = { ...options.request, log, signal: ending, fetch: withinOrigin(send, origin) };
      const response = await request(options);
      if (isRedirect(response.status)) throw new ForeignRedirect(response.status);
      // Octokit returns an incomplete body, or a page of a proxy, as text.
      if (typeof response.data === 'string') throw new IncompleteAnswer();
      return response;
    };
    return withRetries(ask, isRead, patience, signal);
  });
  return client;
}

/** The function that the toolkit sends requests with, which may go through a proxy. */
function fetchOf(given: unknown): Fetch {
  return typeof given === 'function' ? (url, init) => Promise.resolve(given(url, init)) : fetch;
}
