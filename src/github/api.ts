import type { getOctokit } from '@actions/github';
import type { Secret } from '../secrets/secret.ts';
import { PATIENCE, type Patience, withRetries } from './retry.ts';

export type Octokit = ReturnType<typeof getOctokit>;

/** What GITHUB_TOKEN acts as. */
const ACTIONS_BOT = 'github-actions[bot]';

export interface GitHubSettings {
  readonly token: Secret;
  /** GITHUB_REPOSITORY: `owner/name`. */
  readonly repository: string;
  /** GITHUB_API_URL: `https://api.github.com`, or a GitHub Enterprise Server's `https://host/api/v3`. */
  readonly apiUrl: string;
  readonly signal: AbortSignal;
  readonly patience?: Patience;
}

/** One repository on GitHub's API. The client is loaded with the first request: most runs need none. */
export class GitHubApi {
  readonly owner: string;
  readonly repo: string;
  readonly #settings: GitHubSettings;
  #client: Promise<Octokit> | null = null;
  #login: Promise<string> | null = null;

  constructor(settings: GitHubSettings) {
    const [owner = '', repo = ''] = settings.repository.split('/');
    this.owner = owner;
    this.repo = repo;
    this.#settings = settings;
  }

  /** The client: it repeats what is worth repeating, and ends with the run. */
  async client(): Promise<Octokit> {
    this.#client ??= connect(this.#settings);
    return this.#client;
  }

  /** The login that the token acts as. GITHUB_TOKEN may not read `GET /user`, but may ask GraphQL for its viewer. */
  async login(): Promise<string> {
    this.#login ??= this.client()
      .then(client => client.graphql<{ viewer: { login: string } }>('query { viewer { login } }'))
      .then(({ viewer }) => viewer.login)
      .catch(() => ACTIONS_BOT);
    return this.#login;
  }
}

/** An answer that says it is one, and isn't JSON. Counts as a failure of the server's. */
class IncompleteAnswer extends Error {
  readonly status = 502;

  constructor() {
    super('its answer was cut off, or not its own');
  }
}

async function connect({ token, apiUrl, signal, patience = PATIENCE }: GitHubSettings): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  const silent = () => {};
  // Octokit's own messages would go to the log as they are, commands to the runner included.
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const client = getOctokit(token.reveal(), {
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'notion-id-check',
    log,
  });
  client.hook.wrap('request', (request, options) => {
    const isRead = options.method === 'GET' || options.url === '/graphql';
    const send = async () => {
      // Changed in place: the next hook is bound to this very object, whatever it is called with.
      const ending = AbortSignal.any([signal, AbortSignal.timeout(patience.timeout)]);
      options.request = { ...options.request, log, signal: ending };
      const response = await request(options);
      // Octokit hands out what it has of a body that broke off, and a page of a proxy's, as text.
      if (typeof response.data === 'string') throw new IncompleteAnswer();
      return response;
    };
    return withRetries(send, isRead, patience, signal);
  });
  return client;
}
