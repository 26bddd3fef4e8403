import { describe, expect, it } from 'vitest';
import { cluesOf } from '../../src/keys/clues.ts';
import type { Expected, NotionId, Reference, Resolution } from '../../src/model.ts';
import { asking, of, question } from './asking.ts';
import { mistyped, v4, v8 } from './ids.ts';
import type { ObjectDescription } from './workspace.ts';

/** A workspace of 500 objects: 300 pages, and 100 databases with a data source each. */
const NOUNS = [
  'Tasks',
  'Notes',
  'Roadmap',
  'Invoices',
  'Clients',
  'Releases',
  'Décisions',
  'Budget',
  'Ideas',
  'Goals',
];
const KINDS = ['Team', 'Weekly', 'Product', 'Sales', 'R&D', 'Café', 'Hiring', 'Legal:', '🚀 Launch', '2026'];
const ENDS = ['', 'archive', 'board', '(old)'];

interface Named {
  readonly id: NotionId;
  readonly title: string;
  readonly expected: Expected;
}

const titles = KINDS.flatMap(kind => NOUNS.flatMap(noun => ENDS.map(end => `${kind} ${noun} ${end}`.trim())));
const pages = titles.slice(0, 300).map((title, n): Named => ({ id: v4(n), title, expected: ['page'] }));
const sources = titles
  .slice(300, 400)
  .map((title, n): Named => ({ id: v8(n, '000b'), title, expected: ['data_source'] }));
const databases = sources.map(
  ({ title }, n): Named => ({ id: v4(1_000 + n), title, expected: ['database'] }),
);
const objects: readonly ObjectDescription[] = [
  ...pages.map(({ id, title }): ObjectDescription => ({ type: 'page', id, title })),
  ...databases.map(({ id, title }): ObjectDescription => ({ type: 'database', id, title })),
  ...sources.map(({ id, title }, n): ObjectDescription => {
    return { type: 'data_source', id, name: title, parent: databases[n]?.id ?? '' };
  }),
];

/** What Notion writes before the ID in a URL. */
const slugOf = (title: string) => title.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
/** The title as written in a key. */
const snakeOf = (title: string) =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

function reference(named: Named, id: NotionId, more: Partial<Reference>): Reference {
  const place = { file: '.env', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const reading = { kind: 'id', id } as const;
  return { ...place, key: 'notion', value: id, expected: named.expected, origin: 'key', reading, ...more };
}

/** How an ID that is not found can be written, with the text that shows which object is meant. */
const SLIPS: readonly (readonly [string, (named: Named, id: NotionId) => Reference])[] = [
  [
    'the slug of a URL',
    (named, id) =>
      reference(named, id, {
        value: `https://www.notion.so/acme/${slugOf(named.title)}-${id.replaceAll('-', '')}?v=1`,
      }),
  ],
  ['a label', (named, id) => reference(named, id, { label: snakeOf(named.title).toLowerCase() })],
  [
    'the words of a key',
    (named, id) =>
      reference(named, id, {
        key: `NOTION_${snakeOf(named.title).toUpperCase()}_${(named.expected[0] ?? 'page').toUpperCase()}_ID`,
      }),
  ],
];

/** An ID that is not similar to any other. */
const lost = (n: number) => v4(50_000 + n);

/** The results for the IDs of these references, in as many runs as the limit of searches requires. */
async function resolutions(
  references: readonly Reference[],
  all: readonly ObjectDescription[],
): Promise<Resolution[]> {
  const found: Resolution[] = [];
  for (let start = 0; start < references.length; start += MOST_SEARCHES) {
    const questions = references.slice(start, start + MOST_SEARCHES).flatMap(each => {
      const { reading, expected } = each;
      return reading.kind === 'id' ? [{ id: reading.id, expected: [expected], clues: cluesOf(each) }] : [];
    });
    const asked = await asking({ workspace: { objects: all } }, questions, { budgetMs: 600_000 });
    found.push(...questions.map(({ id }) => of(asked, id)));
  }
  return found;
}

/** The number of searches for titles in one run. */
const MOST_SEARCHES = 20;

/** Every tenth object. */
const SOME = [...pages, ...databases, ...sources].filter((_, n) => n % 10 === 0);

describe.each(SLIPS)('for an ID that is not found, beside %s', (_, written) => {
  const references = SOME.map((named, n) => written(named, lost(n)));

  it('the suggestion is right nine times in ten, and never wrong', async () => {
    const namesakes = (await resolutions(references, objects)).map(each =>
      each.state === 'absent' ? each.namesake : null,
    );
    const wrong = namesakes.filter((namesake, n) => namesake && namesake.id !== SOME[n]?.id);
    expect(wrong).toEqual([]);
    const right = namesakes.filter(namesake => namesake !== null);
    expect(right.length / SOME.length).toBeGreaterThanOrEqual(0.9);
  });

  it('there is no suggestion if the intended object does not exist', async () => {
    const gone = new Set(SOME.map(({ title }) => title));
    const others = objects.map((object): ObjectDescription => {
      if (object.type === 'data_source' && gone.has(object.name ?? '')) return { ...object, name: 'Renamed' };
      return 'title' in object && gone.has(object.title ?? '') ? { ...object, title: 'Renamed' } : object;
    });
    for (const resolution of await resolutions(references, others))
      expect(resolution).toMatchObject({ state: 'absent', namesake: null });
  });
});

it('for an ID with a mistyped digit, the suggestion is always right', async () => {
  // The digits of the version and the variant are left out, because Notion rejects other values.
  const placeOf = (n: number) => (n % 32 === 12 || n % 32 === 16 ? 0 : n % 32);
  const references = SOME.map((named, n) => reference(named, mistyped(named.id, placeOf(n)), {}));
  for (const [n, resolution] of (await resolutions(references, objects)).entries())
    expect(resolution).toMatchObject({ state: 'absent', lookAlike: { id: SOME[n]?.id } });
});

describe('the search for a title', () => {
  const tasks = { type: 'page', id: v4(1), title: 'Tasks' } as const;

  async function searching(all: readonly ObjectDescription[], expected: Expected, clues: readonly string[]) {
    const asked = await asking({ workspace: { objects: all } }, [
      { id: lost(1), expected: [expected], clues },
    ]);
    const resolution = of(asked, lost(1));
    return resolution.state === 'absent' ? resolution.namesake : resolution;
  }

  it('suggests the object, with its type and the words in the file', async () => {
    expect(await searching([tasks], ['page'], ['tasks'])).toEqual({
      id: v4(1),
      type: 'page',
      title: 'Tasks',
      words: 'tasks',
    });
  });

  it('suggests only an object of the expected type', async () => {
    expect(await searching([tasks], ['data_source'], ['tasks'])).toBeNull();
    expect(await searching([tasks], ['user'], ['tasks'])).toBeNull();
    expect(await searching([tasks], [], ['tasks'])).toMatchObject({ id: v4(1) });
  });

  it('suggests nothing if two objects have the title', async () => {
    const twin = { ...tasks, id: v4(2), title: 'TASKS' };
    const other = { ...tasks, id: v4(2), title: 'Tasks page' };
    expect(await searching([tasks, twin], ['page'], ['tasks'])).toBeNull();
    expect(await searching([tasks, other], ['page'], ['tasks'])).toBeNull();
  });

  it.each(['Task', 'Team tasks', 'Tasks 2', 'Task s', ''])(
    'does not suggest “%s” for “tasks”',
    async title => {
      expect(await searching([{ ...tasks, title }], ['page'], ['tasks'])).toBeNull();
    },
  );

  it.each(['TASKS', '✅ Tasks', 'Tasks!', 'Tasks page', 'Tâsks'])(
    'suggests “%s” for “tasks”',
    async title => {
      expect(await searching([{ ...tasks, title }], ['page'], ['tasks'])).toMatchObject({ title });
    },
  );

  it('needs one request for each missing ID, and at most twenty', async () => {
    const questions = Array.from({ length: 60 }, (_, n) => ({
      ...question(lost(n), ['page']),
      clues: [`title ${n}`],
    }));
    const { server } = await asking({ workspace: { objects: [] } }, questions, { budgetMs: 600_000 });
    // One more request searches for similar digits.
    expect(server.count('POST /v1/search')).toBe(21);
  });

  it('needs one request for several IDs with the same words', async () => {
    const questions = [1, 2, 3].map(n => ({ ...question(lost(n), ['page']), clues: ['tasks'] }));
    const { server } = await asking({ workspace: { objects: [tasks] } }, questions);
    expect(server.count('POST /v1/search')).toBe(2);
  });

  it('skips a clue that contains a secret, and uses the next one', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    expect(await searching([{ ...tasks, title: token }], ['page'], [token])).toBeNull();
    expect(await searching([tasks], ['page'], [`my ${token}`, 'tasks'])).toMatchObject({ words: 'tasks' });
  });

  it('is not used for an ID that is found, or without a clue', async () => {
    const questions = [{ ...question(v4(1), ['page']), clues: ['tasks'] }];
    const { server } = await asking({ workspace: { objects: [tasks] } }, questions);
    expect(server.count('POST /v1/search')).toBe(0);
    expect(await searching([tasks], ['page'], [])).toBeNull();
    expect(await searching([tasks], ['page'], ['---'])).toBeNull();
  });

  it('does not change a verdict if it fails', async () => {
    const faults = [{ kind: 'html', status: 502, path: '/v1/search' }] as const;
    const asked = await asking({ workspace: { objects: [tasks] }, faults }, [
      { ...question(lost(1), ['page']), clues: ['tasks'] },
    ]);
    expect(of(asked, lost(1))).toMatchObject({ state: 'absent', namesake: null });
  });
});

describe('the tag in an ID of version 8', () => {
  it.each([
    ['0003', ['page'], 'workspace'],
    ['0003', [], 'workspace'],
    ['001c', ['page'], 'discussion'],
    ['00a9', ['database'], 'thread'],
    ['0037', ['database'], 'connection'],
    ['000b', ['database'], 'data_source'],
    ['0092', ['page'], 'agent'],
    ['000b', ['data_source'], null],
    ['000b', [], null],
    ['ffff', ['page'], null],
  ] as const)('%s at a key for %j suggests: %s', async (tag, expected, looksLike) => {
    const id = v8(77_000, tag);
    const asked = await asking({ workspace: { objects: [] } }, [question(id, expected)]);
    expect(of(asked, id)).toMatchObject({ state: 'absent', looksLike });
  });
});
