import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

interface ScriptedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** `ID` in a text is replaced by the requested ID. */
  readonly body: unknown;
}

/** Responses by endpoint (`databases`, `users`). `default` is for all other endpoints. */
export type Answers = Readonly<Record<string, ScriptedAnswer>> & { readonly default: ScriptedAnswer };

/**
 * An error in Notion's own words.
 *
 * @param named the ID in the message; the requested one if omitted
 */
export function notionError(status: 403 | 404 | 429, named = 'ID'): ScriptedAnswer {
  const [code, message] = {
    403: ['restricted_resource', 'Insufficient permissions for this endpoint.'],
    404: [
      'object_not_found',
      `Could not find object with ID: ${named}. Make sure the relevant pages and databases are shared with your integration.`,
    ],
    429: ['rate_limited', 'You have been rate limited. Please try again in a few minutes.'],
  }[status];
  return { status, body: { object: 'error', status, code, message, request_id: 'x' } };
}

/**
 * Starts a server with a fixed response for each endpoint.
 *
 * @returns its URL
 */
export async function scripted(answers: Answers, id: string): Promise<string> {
  const server = createServer((request, response) => {
    const [, , endpoint = ''] = (request.url ?? '').split('/');
    const empty = { object: 'list', results: [], has_more: false, next_cursor: null };
    const search: ScriptedAnswer = { status: 200, body: empty };
    const answer = answers[endpoint] ?? (endpoint === 'search' ? search : answers.default);
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(JSON.stringify(answer.body).replaceAll('ID: ID', `ID: ${id}`));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? '') : ''}`;
}
