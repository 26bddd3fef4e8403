import { describe, expect, it } from 'vitest';
import { type Files, TestRepository } from '../change/repositories.ts';
import { OLD, PAGE } from '../support/read.ts';
import { command } from './command.ts';

/** Another ID in the workspace of `PAGE`. */
const SAME_WORKSPACE = '2a0e1a2b-3c4d-8fff-96f7-8a9b0c1d2e3f';
const LIST = {
  'list.json': `{"for": "Notion", "items": [{"page_id": "${OLD}", "ideaId": "${SAME_WORKSPACE}"}]}\n`,
};

/** What a change of some files introduces, by file and key. */
async function introducedBy(before: Files, after: Files): Promise<string[]> {
  const repository = TestRepository.create();
  repository.commit(before);
  repository.commit(after);
  const { stdout } = await command(repository.folder, ['--offline', '--since', 'HEAD~1', '--format', 'json']);
  const { references } = JSON.parse(stdout);
  return references.map(
    ({ file, key, introduced }: Record<string, unknown>) => `${file} ${key} ${introduced}`,
  );
}

describe('evidence that a change adds', () => {
  it('turns an existing ID into a reference, but does not count it as introduced', async () => {
    const reformatted = { 'list.json': LIST['list.json'].replace('{', '{ ') };
    expect(await introducedBy(LIST, { ...reformatted, '.env': `NOTION_PAGE_ID=${PAGE}\n` })).toEqual([
      '.env NOTION_PAGE_ID true',
      'list.json items[0].ideaId false',
    ]);
  });

  it('in the same file introduces only the IDs that were added', async () => {
    const more = LIST['list.json'].replace('"items"', `"notionPageId": "${PAGE}", "items"`);
    expect(await introducedBy(LIST, { 'list.json': more })).toEqual([
      'list.json notionPageId true',
      'list.json items[0].page_id false',
      'list.json items[0].ideaId false',
    ]);
  });

  it('counts a new ID that becomes a reference as introduced', async () => {
    const env = { '.env': `NOTION_PAGE_ID=${PAGE}\n` };
    expect(await introducedBy(env, LIST)).toEqual([
      '.env NOTION_PAGE_ID false',
      'list.json items[0].ideaId true',
    ]);
  });
});
