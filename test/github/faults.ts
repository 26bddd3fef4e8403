import type { ServerResponse } from 'node:http';

/** A fault of one request. */
export type Fault =
  /** A response of GitHub, or of a server in front of it. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string;
    }
  /** The connection stays open without a response. */
  | { readonly kind: 'hang' }
  /** The connection is closed without a response. */
  | { readonly kind: 'reset' }
  /** The headers of the response are sent, and a part of its body. */
  | { readonly kind: 'broken' }
  /** The request is carried out, and then the connection is closed without a response. */
  | { readonly kind: 'lost' };

export interface PlannedFault {
  readonly method: string;
  /** A part of the path. */
  readonly path: string;
  readonly fault: Fault;
}

export function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Fault {
  const body = JSON.stringify({
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: `${status}`,
  });
  return { kind: 'answer', status, headers, body };
}

/** GitHub's error responses, word for word. */
export const FAULTS = {
  forbidden: refusal(403, 'Resource not accessible by integration'),
  locked: refusal(403, 'Unable to create comment because issue is locked.'),
  secondary: (seconds: number) =>
    refusal(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      {
        'retry-after': `${seconds}`,
      },
    ),
  secondaryWithoutTime: refusal(403, 'You have exceeded a secondary rate limit.'),
  exhausted: (reset: number) =>
    refusal(403, 'API rate limit exceeded for installation.', {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': `${reset}`,
    }),
  tooMany: refusal(429, 'Too many requests', { 'retry-after': '0' }),
  serverError: refusal(500, 'Server Error'),
  badGateway: {
    kind: 'answer',
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><body><h1>Unicorn!</h1>::error::no</body></html>',
  },
  unprocessable: refusal(422, 'Unprocessable Entity: line must be part of the diff'),
  hang: { kind: 'hang' },
  reset: { kind: 'reset' },
  lost: { kind: 'lost' },
  broken: { kind: 'broken' },
  /** A page in place of a response, as captive portals and proxies send it. */
  page: { kind: 'answer', status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' },
  /** A response that makes Octokit write to the console. */
  deprecated: {
    kind: 'answer',
    status: 200,
    headers: { deprecation: 'true', link: '<https://x/##[error]canary>; rel="deprecation"' },
    body: JSON.stringify({ content: '', encoding: 'base64' }),
  },
  nonsense: {
    kind: 'answer',
    status: 200,
    body: JSON.stringify({
      parents: [{ sha: '-x' }],
      content: [],
      tree: [null],
      merge_base_commit: { sha: '+x:y' },
    }),
  },
  nothing: { kind: 'answer', status: 200, body: 'null' },
} as const satisfies Record<string, Fault | ((value: number) => Fault)>;

/** Closes a connection in the middle of a response. */
export function cut(response: ServerResponse): void {
  response.socket?.destroy();
}
