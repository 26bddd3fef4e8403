import { describe, expect, it } from 'vitest';
import { parseId } from '../../src/id/id.ts';
import { cluesOf } from '../../src/keys/clues.ts';
import type { Reference } from '../../src/model.ts';

const HEX = '1f0e1a2b3c4d80e596f78a9b0c1d2e3f';

function clues(key: string, value: string = HEX, label?: string): string[] {
  const id = parseId(HEX);
  if (!id) throw new Error('not an ID');
  const reference: Reference = {
    file: '.env',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    key,
    value,
    ...(label !== undefined && { label }),
    expected: [],
    origin: 'key',
    reading: { kind: 'id', id },
  };
  return cluesOf(reference);
}

describe('the words of a key that name an object', () => {
  it.each([
    ['NOTION_TASKS_DB', 'tasks'],
    ['NOTION_TASKS_DATABASE_ID', 'tasks'],
    ['NEXT_PUBLIC_NOTION_TEAM_TASKS_DB_ID', 'team tasks'],
    ['notionTeamTasksDataSourceId', 'team tasks'],
    ['TASKS_NOTION_DB', 'tasks'],
    ['notion.databases.meetingNotes', 'meeting notes'],
    ['notion.meeting-notes.database_id', 'meeting notes'],
    ['notion.pages[0]', undefined],
    ['notion.tasks.ids[3]', 'tasks'],
    ['notion.tasks[12][0]', 'tasks'],
    ['notion.tasks[0].ids[1][2]', 'tasks'],
    ['NOTION_ROADMAP_2026_DB', 'roadmap 2026'],
    ['NOTION_APP_LAUNCH_PAGE', 'app launch'],
    ['NOTION_PAGE_HOME', 'page home'],
    ['NOTION_DATABASE_ID', undefined],
    ['NOTION_DATA_SOURCE_DATABASE_ID', undefined],
    ['NOTION_DB_2', undefined],
    ['notionId', undefined],
    ['notion.work.tasks.database_id', 'tasks'],
    ['notion.tasks.ids[12]', 'tasks'],
    ['notion_2fa_page', '2fa'],
    ['notion_q3_db', 'q3'],
    ['NOTION_DB_12', undefined],
    ['', undefined],
  ])('%s → %s', (key, name) => {
    expect(clues(key)).toEqual(name === undefined ? [] : [name]);
  });
});

describe('the name in a value', () => {
  it.each([
    [`https://www.notion.so/acme/Meeting-Notes-${HEX}?v=1`, 'Meeting Notes'],
    [`https://app.notion.com/p/R-D-Plans-2026-${HEX}`, 'R D Plans 2026'],
    [`https://www.notion.so/%E4%BB%BB%E5%8B%99-${HEX.toUpperCase()}`, '任務'],
    [`https://www.notion.so/100%-${HEX}`, '100%'],
    [`https://www.notion.so/-Meeting-Notes--${HEX}`, 'Meeting Notes'],
  ])('the slug of %s is %s, and comes first', (value, slug) => {
    expect(clues('NOTION_TASKS_URL', value)).toEqual([slug, 'tasks']);
  });

  it.each([`https://www.notion.so/${HEX}`, `https://www.notion.so/-${HEX}`, HEX])('%s has no slug', value => {
    expect(clues('NOTION_TASKS_URL', value)).toEqual(['tasks']);
  });

  it('a label comes before the words of the key', () => {
    expect(clues('NOTION_DATABASES', HEX, 'teamTasks')).toEqual(['team tasks']);
    expect(clues('NOTION_WORK_DATABASES', HEX, 'teamTasks')).toEqual(['team tasks', 'work']);
  });
});

it('there are no clues for a value that is not an ID', () => {
  const malformed: Reference = {
    file: '.env',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    key: 'NOTION_TASKS_DB',
    value: 'x',
    expected: [],
    origin: 'key',
    reading: { kind: 'malformed', fault: { code: 'text' }, id: null, fix: null },
  };
  expect(cluesOf(malformed)).toEqual([]);
});
