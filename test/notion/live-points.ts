import { parseId } from '../../src/id/id.ts';
import { outcomeOf } from '../../src/notion/client/outcome.ts';

/** IDs for requests to the real API. Points whose ID is missing stay open. */
export interface LiveIds {
  readonly page?: string;
  readonly database?: string;
  readonly dataSource?: string;
  readonly block?: string;
  readonly user?: string;
  readonly view?: string;
  readonly trashedPage?: string;
  readonly trashedDatabase?: string;
  readonly trashedDataSource?: string;
  readonly linkedDatabase?: string;
  readonly unsharedPage?: string;
  readonly agent?: string;
  readonly comment?: string;
  readonly fileUpload?: string;
}

export type LiveKey = keyof LiveIds;

/** The result of one request, without private data: IDs and quoted names are removed. */
export interface Observation {
  readonly request: string;
  readonly status: number;
  readonly what: string;
  /** How verification interprets it: `answer`, `missing`, `named`, … */
  readonly kind: string;
}

export interface LiveApi {
  readonly token: string;
  readonly url: URL;
}

const NEWEST = '2026-03-11';

export async function observe(api: LiveApi, path: string, version = NEWEST): Promise<Observation> {
  const response = await fetch(`${api.url.href.replace(/\/+$/, '')}${path}`, {
    headers: { authorization: `Bearer ${api.token}`, 'notion-version': version },
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
  });
  const text = await response.text();
  const body: Record<string, unknown> = JSON.parse(text);
  const request = `GET ${withoutIds(path)}${version === NEWEST ? '' : ` @ ${version}`}`;
  if (!response.ok) {
    const { kind } = outcomeOf(
      { status: response.status, headers: response.headers, body: text },
      parseId(path.split('/')[3] ?? ''),
    );
    return {
      request,
      status: response.status,
      what: `${body['code']}: ${withoutIds(String(body['message']))}`,
      kind,
    };
  }
  const fields = ['object', 'type', 'in_trash', 'archived'].flatMap(key =>
    key in body ? [`${key} ${body[key]}`] : [],
  );
  return { request, status: response.status, what: fields.join(', '), kind: 'answer' };
}

function withoutIds(text: string): string {
  return text
    .replace(/[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/gi, '<id>')
    .replace(/"[^"]*"/g, '"…"');
}

/** An open question about the API, and the requests that answer it. */
export interface Point {
  readonly question: string;
  /** The ID that it needs. Null for an ID that does not exist. */
  readonly needs: LiveKey | null;
  readonly paths: (id: string) => readonly string[];
  readonly version?: string;
  /** Whether a response that says nothing about an object is accepted too. */
  readonly mayBeUnanswerable?: boolean;
}

const RETRIEVALS = [
  'pages',
  'databases',
  'data_sources',
  'blocks',
  'users',
  'views',
  'agents',
  'comments',
  'file_uploads',
] as const;

function everywhere(id: string): readonly string[] {
  return RETRIEVALS.map(collection => `/v1/${collection}/${id}`);
}

function partlyDashed(id: string): string {
  const hex = id.replaceAll('-', '');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}

/** The ID with this version and variant, with dashes. */
function uuid(id: string, version: string, variant: string): string {
  return `${id.slice(0, 14)}${version}${id.slice(15, 19)}${variant}${id.slice(20)}`;
}

const AT_PAGES = (id: string) => [`/v1/pages/${id}`];

export const POINTS: readonly Point[] = [
  { question: 'An ID in upper case', needs: 'page', paths: id => AT_PAGES(id.toUpperCase()) },
  { question: 'An ID without dashes', needs: 'page', paths: id => AT_PAGES(id.replaceAll('-', '')) },
  {
    question: 'An ID with some of its dashes',
    needs: 'page',
    paths: id => AT_PAGES(partlyDashed(id)),
    mayBeUnanswerable: true,
  },
  {
    question: 'An ID with a version from 9 to f, with dashes',
    needs: null,
    paths: id => ['9', 'c', 'f', '0'].flatMap(version => AT_PAGES(uuid(id, version, '8'))),
  },
  {
    question: 'An ID with another variant, with dashes',
    needs: null,
    paths: id => ['0', '7', 'c', 'f'].flatMap(variant => AT_PAGES(uuid(id, '4', variant))),
  },
  {
    question: 'The same without dashes',
    needs: null,
    paths: id => [uuid(id, '9', '8'), uuid(id, '4', 'c')].flatMap(each => AT_PAGES(each.replaceAll('-', ''))),
  },
  { question: 'An ID that was never given', needs: null, paths: everywhere },
  { question: 'A page’s ID at each endpoint', needs: 'page', paths: everywhere },
  { question: 'A database’s ID at each endpoint', needs: 'database', paths: everywhere },
  { question: 'A data source’s ID at each endpoint', needs: 'dataSource', paths: everywhere },
  { question: 'A block’s ID at each endpoint', needs: 'block', paths: everywhere },
  { question: 'A user’s ID at each endpoint', needs: 'user', paths: everywhere },
  { question: 'A view’s ID at each endpoint', needs: 'view', paths: everywhere },
  { question: 'An agent’s ID at each endpoint', needs: 'agent', paths: everywhere },
  { question: 'A comment’s ID at each endpoint', needs: 'comment', paths: everywhere },
  { question: 'A file upload’s ID at each endpoint', needs: 'fileUpload', paths: everywhere },
  { question: 'A linked database’s ID at each endpoint', needs: 'linkedDatabase', paths: everywhere },
  {
    question: 'The ID of a page that is not shared at each endpoint',
    needs: 'unsharedPage',
    paths: everywhere,
  },
  { question: 'A page in the trash', needs: 'trashedPage', paths: everywhere },
  { question: 'A database in the trash', needs: 'trashedDatabase', paths: everywhere },
  { question: 'A data source in the trash', needs: 'trashedDataSource', paths: everywhere },
  {
    question: 'A data source’s ID at the databases of an older version',
    needs: 'dataSource',
    paths: id => [`/v1/databases/${id}`],
    version: '2022-06-28',
    mayBeUnanswerable: true,
  },
];

/** The results, to paste into the documentation. */
export function asMarkdown(observed: ReadonlyMap<string, readonly Observation[]>): string {
  const rows = [...observed].flatMap(([question, observations]) =>
    observations.map(
      ({ request, status, what, kind }) => `| ${question} | \`${request}\` | ${status} | ${what} | ${kind} |`,
    ),
  );
  return [
    '| question | request | status | answer | taken as |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
