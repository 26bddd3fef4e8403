/**
 * A GitHub server on this machine: the few endpoints that the check uses, for one repository and one pull
 * request. All bodies are validated against GitHub's own OpenAPI description, in both directions. To run it
 * as a separate process:
 *
 *     node test/github/server.ts '{"folder": "…", "repository": "acme/site", "token": "…"}'
 *
 * It prints `{"url": …}`, reports its requests at `GET /_state`, and stops when its standard input ends.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { isProgram } from '../../scripts/program.ts';
import type { Answer, PullRequestState } from './answers.ts';
import { cut, type PlannedFault } from './faults.ts';
import { FixtureRepository } from './fixture-repository.ts';
import { answerFor } from './routes.ts';
import { described } from './schemas.ts';

export interface GitHubOptions {
  /** The repository with the commits and files. Without one, the server has none. */
  readonly folder?: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** Head and base of the pull request, as revisions of the repository. */
  readonly pull?: { readonly number: number; readonly head: string; readonly base: string };
  /** Whether the token has `pull-requests: write`. */
  readonly mayWrite?: boolean;
  /** The account of the token. */
  readonly login?: string;
  /** The maximum number of entries on one page of a list. GitHub's own limit is 100. */
  readonly pageSize?: number;
  /** The maximum number of entries of a tree. GitHub's own limit is 100,000. */
  readonly treeSize?: number;
  /** Files with more lines of diff have no `patch`. */
  readonly patchLines?: number;
}

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface LoopbackGitHub {
  /** The URL of the API, as in GITHUB_API_URL. */
  readonly url: string;
  /** The same for a GitHub Enterprise Server. */
  readonly enterpriseUrl: string;
  readonly requests: readonly RecordedRequest[];
  /** Requests and responses that do not match GitHub's schemas. */
  readonly violations: string[];
  readonly pull: PullRequestState;
  /** The next faults. Each one applies to the first request that it matches. */
  readonly faults: PlannedFault[];
  close(): Promise<void>;
}

export async function startGitHub(options: GitHubOptions): Promise<LoopbackGitHub> {
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];
  const faults: PlannedFault[] = [];
  const pull: PullRequestState = { comments: [], reviews: [], reviewComments: [] };
  const repository = options.folder ? new FixtureRepository(options.folder) : null;
  const server = createServer((request, response) => {
    handle(request, response).catch(error => {
      violations.push(String(error));
      cut(response);
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.replace(/^\/api(?:\/v3)?(?=\/)/, '');
    const sent = await text(request);
    const body: unknown = sent === '' ? null : JSON.parse(sent);
    if (path === '/_state') return reply(response, { status: 200, body: { requests, violations, pull } });
    const method = request.method ?? '';
    requests.push({ method, path, body });
    const planned = faults.findIndex(fault => fault.method === method && path.includes(fault.path));
    const fault = planned < 0 ? null : faults.splice(planned, 1)[0]?.fault;
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'reset') return cut(response);
    if (fault?.kind === 'answer') {
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      response.end(fault.body);
      return;
    }
    const answer = request.headers.authorization?.endsWith(options.token)
      ? answerFor({
          method,
          path,
          query: url.searchParams,
          body,
          options,
          repository,
          pull,
          origin: origin(),
        })
      : { status: 401, body: { message: 'Bad credentials' } };
    check(answer, body, `${method} ${path}`);
    if (fault?.kind === 'lost') return cut(response);
    if (fault?.kind === 'broken') return breakOff(response, answer);
    reply(response, answer);
  }

  function check({ request, schema, body, status }: Answer, sent: unknown, what: string): void {
    const wrongs = [
      request ? described(request).violation(sent) : null,
      ...(schema ? [body].flat().map(item => described(schema).violation(item)) : []),
      status === 404 ? described('basic-error').violation(body) : null,
      status === 501 ? 'no such endpoint' : null,
    ];
    for (const wrong of wrongs) if (wrong) violations.push(`${what}: ${wrong}`);
  }

  function origin(): string {
    return `http://127.0.0.1:${port()}`;
  }

  function port(): number {
    const address: AddressInfo | string | null = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  // The fixture runs git, so a response takes a while. If a connection closed meanwhile, it would look like a
  // failure of the client.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: origin(),
    enterpriseUrl: `${origin()}/api/v3`,
    requests,
    violations,
    pull,
    faults,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function reply(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

function breakOff(response: ServerResponse, { status, body }: Answer): void {
  const whole = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': whole.length });
  response.write(whole.slice(0, whole.length / 2), () => cut(response));
}

if (isProgram(import.meta.url)) {
  const github = await startGitHub(JSON.parse(process.argv[2] ?? '{}'));
  process.stdout.write(`${JSON.stringify({ url: github.url })}\n`);
  process.stdin.resume().on('end', () => process.exit());
}
