import type { FixtureRepository } from './fixture-repository.ts';
import type { GitHubOptions } from './server.ts';

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The schema of the response's body, or of each of its items. */
  readonly schema?: string;
  /** The schema of the request's body. */
  readonly request?: string;
}

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: string;
}

export interface ReviewComment {
  readonly id: number;
  readonly body: string;
  readonly user: string;
  readonly path: string;
  readonly line: number | null;
  readonly startLine: number | null;
}

/** The content of the pull request. */
export interface PullRequestState {
  readonly comments: Comment[];
  readonly reviews: {
    readonly id: number;
    readonly body: string;
    readonly commit: string;
    readonly event: string;
  }[];
  readonly reviewComments: ReviewComment[];
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly options: GitHubOptions;
  readonly repository: FixtureRepository | null;
  readonly pull: PullRequestState;
  readonly origin: string;
}

export function page(
  { query, options, path, origin }: Call,
  items: readonly unknown[],
  schema: string,
): Answer {
  const size = Math.min(Number(query.get('per_page') ?? '30'), options.pageSize ?? 100);
  const number = Number(query.get('page') ?? '1');
  const body = items.slice((number - 1) * size, number * size);
  const more = number * size < items.length;
  const next = `<${origin}${path}?per_page=${size}&page=${number + 1}>; rel="next"`;
  return { status: 200, body, schema, headers: more ? { link: next } : {} };
}

export function uri(part: string): string {
  return `https://github.example/${part}`;
}

export function notFound(): Answer {
  return { status: 404, body: { message: 'Not Found' } };
}

export function forbidden(): Answer {
  return { status: 403, body: { message: 'Resource not accessible by integration' } };
}

export function invalid(message: string): Answer {
  return { status: 422, body: { message } };
}
