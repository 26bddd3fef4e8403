import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { ObjectType } from '../../src/model.ts';
import { verify } from '../../src/notion/verify.ts';
import { Secret } from '../../src/secrets/secret.ts';
import { word } from './asking.ts';
import { id } from './ids.ts';
import { asMarkdown, type LiveIds, type LiveKey, type Observation, observe, POINTS } from './live-points.ts';

/**
 * Asks the real API and only reads: `NOTION_TOKEN=… NOTION_LIVE_IDS=ids.json npm run test:live`. The file contains one
 * ID for each type: `{"page": "…", "database": "…", "dataSource": "…", "block": "…", "user": "…", "view": "…",
 * "agent": "…", "comment": "…", "fileUpload": "…", "trashedPage": "…", "trashedDatabase": "…",
 * "trashedDataSource": "…", "linkedDatabase": "…", "unsharedPage": "…"}`. Any of them may be missing; the points that
 * need it are then left out too. Run it with the token of a connection and with a personal access token.
 */
const file = process.env['NOTION_LIVE_IDS'];
const ids: LiveIds = file === undefined ? {} : JSON.parse(readFileSync(file, 'utf8'));
const api = {
  token: process.env['NOTION_TOKEN'] ?? '',
  url: new URL(process.env['NOTION_API_URL'] ?? 'https://api.notion.com'),
};

const observed = new Map<string, readonly Observation[]>();

afterAll(() => {
  console.log(`\n${asMarkdown(observed)}\n`);
});

it('users.me identifies the token', async () => {
  const observation = await observe(api, '/v1/users/me');
  observed.set('Whose token it is', [observation]);
  expect(observation.what).toMatch(/^object user, type (?:bot|person)$/);
});

const points = POINTS.flatMap(point => {
  const given = point.needs === null ? crypto.randomUUID() : ids[point.needs];
  return given === undefined ? [] : [{ ...point, given }];
});

it.each(points)(
  'every response is understood: $question',
  async ({ question, given, paths, version, mayBeUnanswerable }) => {
    const observations: Observation[] = [];
    for (const path of paths(given)) observations.push(await observe(api, path, version));
    observed.set(question, observations);
    // Only a missing capability and a beta endpoint are no answers.
    const kinds = observations.filter(({ status }) => status !== 403).map(({ kind }) => kind);
    const definite = ['answer', 'missing', 'named', 'invalid-id'];
    if (mayBeUnanswerable) definite.push('unanswerable', 'no-endpoint');
    for (const kind of kinds) expect(definite).toContain(kind);
  },
);

const TYPES: Readonly<Record<LiveKey, ObjectType | 'absent'>> = {
  page: 'page',
  database: 'database',
  dataSource: 'data_source',
  block: 'block',
  user: 'user',
  view: 'view',
  trashedPage: 'page',
  trashedDatabase: 'database',
  trashedDataSource: 'data_source',
  linkedDatabase: 'database',
  unsharedPage: 'absent',
  agent: 'agent',
  comment: 'comment',
  fileUpload: 'file_upload',
};

describe('inspect identifies the type of each ID', () => {
  const texts = new Map<string, string>(Object.entries(ids));
  const given = Object.entries(TYPES).flatMap(([key, type]) => {
    const text = texts.get(key);
    return text === undefined ? [] : [{ id: id(text), type }];
  });
  const keys: readonly (readonly [string, readonly ObjectType[] | null])[] = [
    ['at the right key', null],
    ['at a page key', ['page']],
    ['at a database key', ['database']],
    ['at a data source key', ['data_source']],
    ['at a key for any type', []],
  ];

  it.each(keys)('%s', async (_, expected) => {
    const questions = given.map(({ id: each, type }) => {
      const right: readonly ObjectType[] = type === 'absent' ? ['page'] : [type];
      return { id: each, expected: [expected ?? right] };
    });
    const { resolutions } = await verify(questions, {
      token: new Secret(api.token),
      apiUrl: api.url,
      budgetMs: 120_000,
    });
    const named = given.map(({ id: each }) => {
      const resolution = resolutions.get(each);
      return resolution && word(resolution);
    });
    expect(named).toEqual(given.map(({ type }) => type));
  });
});
