import { expect, it } from 'vitest';
import { extract } from '../../src/references/extract.ts';
import { heapUsed } from '../support/heap.ts';
import { bare, PAGE } from '../support/read.ts';

it('the number of references in a file is limited', () => {
  const file = 'a.json';
  const text = `{"notion_pages": [${`"${bare(PAGE)}",`.repeat(200_001)}]}`;
  const { references, problems } = extract({ file, path: file, text }, []);
  expect(references).toHaveLength(200_000);
  expect(problems).toEqual([
    { file, line: null, message: 'more than 200,000 references were found; the rest is not read' },
  ]);
});

it.each([
  ['.env', `NOTION_TASKS_DB=tasks:${PAGE}\n`],
  ['.env', `NOTION_TASKS_DB=not-a-${PAGE}\n`],
  ['a.jsonc', `{"notion": {"tasks_database": {"the_id_of_it": "${PAGE}"}}}\n//`],
  ['a.yml', `notion_databases:\n  - tasks: ${PAGE}\n`],
  ['a.toml', `[notion.database]\ntasks_id = "${PAGE}"\n`],
  ['README.md', `https://www.notion.so/Meeting-notes-${bare(PAGE)}\n`],
])('does not hold the texts of files because of their references (%s)', (path, text) => {
  const references = [];
  const before = heapUsed();
  for (let i = 0; i < 32; i++)
    references.push(
      ...extract({ file: path, path, text: `${text}# ${i}${' '.repeat(320_000)}` }, []).references,
    );
  expect(heapUsed() - before).toBeLessThan(4 << 20);
  expect(references).toHaveLength(32);
});
