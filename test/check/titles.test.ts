import { expect, it } from 'vitest';
import { untitled } from '../../src/check/titles.ts';
import { parseId } from '../../src/id/id.ts';
import type { Resolution } from '../../src/model.ts';
import { OBJECT } from '../support/findings.ts';
import { PAGE } from '../support/read.ts';
import { ABSENT } from './checking.ts';

const id = parseId(PAGE);
if (!id) throw new Error('the sample ID is none');
const lookAlike = { id, type: 'page', title: 'Home' } as const;
const namesake = { id, type: 'database', title: 'Team tasks', words: 'team tasks' } as const;
const database = { ...OBJECT, type: 'database', inTrash: true, databaseId: id, linked: true } as const;

it.each<[string, Resolution, Resolution]>([
  [
    'an object and its data sources',
    {
      state: 'found',
      object: {
        ...database,
        title: 'Tasks',
        dataSources: [
          { id, name: 'Open' },
          { id, name: null },
        ],
      },
    },
    {
      state: 'found',
      object: {
        ...database,
        title: null,
        dataSources: [
          { id, name: null },
          { id, name: null },
        ],
      },
    },
  ],
  [
    'what an ID resembles',
    { ...ABSENT, otherWorkspace: true, looksLike: 'workspace', lookAlike, namesake },
    {
      state: 'absent',
      otherWorkspace: true,
      looksLike: 'workspace',
      lookAlike: { id, type: 'page', title: null },
      namesake: { id, type: 'database', title: null, words: 'team tasks' },
    },
  ],
  ['an ID that resembles none', ABSENT, ABSENT],
])('%s: titles and names are left out, and the rest stays', (_, resolution, expected) => {
  expect(untitled(resolution)).toEqual(expected);
});

it.each<Resolution>([
  { state: 'invalid', fault: { code: 'uuid', part: 'version', digit: '7' } },
  { state: 'unknown', reason: 'unreachable', detail: 'ECONNRESET' },
])('an answer without titles stays as it is: %j', resolution => {
  expect(untitled(resolution)).toBe(resolution);
});
