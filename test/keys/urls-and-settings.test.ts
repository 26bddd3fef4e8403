import { describe, expect, it } from 'vitest';
import { bare, DATABASE, found, OLD, PAGE } from '../support/read.ts';

describe('URLs', () => {
  it('are found anywhere, and are malformed at a key that asks for an ID', () => {
    expect(
      found(
        'a.yml',
        `docs: See https://www.notion.so/T-${bare(OLD)} for more\nnotion_page: https://www.notion.so/${bare(PAGE)}\nnotion_page_id: https://www.notion.so/${bare(PAGE)}\n`,
      ),
    ).toEqual([
      `1:11 docs = https://www.notion.so/T-${bare(OLD)} any link`,
      `2:14 notion_page = https://www.notion.so/${bare(PAGE)} page`,
      `3:17 notion_page_id = https://www.notion.so/${bare(PAGE)} page malformed:url`,
    ]);
  });

  it('are evidence for another key in the file with the same ID', () => {
    expect(
      found(
        'state.json',
        JSON.stringify({
          databaseId: OLD,
          urls: [{ url: `https://www.notion.so/${bare(OLD)}` }],
          pageId: PAGE,
        }),
      ),
    ).toEqual([
      expect.stringContaining(`databaseId = ${OLD} database`),
      expect.stringContaining('urls[0].url = '),
    ]);
  });
});

describe('settings and directives', () => {
  it('override the built-in rules, and the first match counts', () => {
    const text = `TASKS=${OLD}\nNOTION_PAGE_ID=${PAGE}\nNOTION_X_DB=${DATABASE}\nOTHER=${OLD}\n`;
    expect(
      found(
        'a.env',
        text,
        'TASKS: [database, data_source]\nNOTION_PAGE_ID: any\nNOTION_X_DB: none\n"*.env#OTHER": user\n',
      ),
    ).toEqual([
      `1:7 TASKS = ${OLD} database|data_source`,
      `2:16 NOTION_PAGE_ID = ${PAGE} any`,
      `4:7 OTHER = ${OLD} user`,
    ]);
    expect(found('b.env', text, '"a.env#**": page')).toHaveLength(2);
    expect(found('a.env', 'TASKS=nonsense\n', 'TASKS: database')).toEqual([
      '1:7 TASKS = nonsense database malformed:text',
    ]);
  });

  it('can be in a comment on the same line or the line above', () => {
    const text = `A: ${OLD} # notion-id-check: expect page
# notion-id-check: expect database, data_source
B: ${OLD}
C: ${OLD}
# notion-id-check: ignore
notion_page_id: nonsense
notion_db_id: ${OLD} # notion-id-check: ignore
notion_view_id: ${OLD} # notion-id-check: expect none
notion_user_id: ${OLD}
`;
    expect(found('a.yml', text)).toEqual([
      `1:4 A = ${OLD} page`,
      `3:4 B = ${OLD} database|data_source`,
      '6:17 notion_page_id = nonsense page skipped:ignored',
      `7:15 notion_db_id = ${OLD} database skipped:ignored`,
      `9:17 notion_user_id = ${OLD} user`,
    ]);
    expect(found('a.json5', `// notion-id-check: expect view\n{ a: '${OLD}' }`)).toEqual([
      `2:7 a = ${OLD} view`,
    ]);
  });
});
