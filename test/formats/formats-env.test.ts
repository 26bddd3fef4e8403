import { describe, expect, it } from 'vitest';
import { bare, DATABASE, found, OLD, PAGE, SOURCE } from '../support/read.ts';

const page = bare(PAGE);
const database = bare(DATABASE);

describe('environment files', () => {
  it('can have values with and without quotes, exports, comments and empty values', () => {
    const text = `# NOTION_PAGE_ID=${OLD} is only a comment
export NOTION_PAGE_ID=${page}
NOTION_TASKS_DB="${database}"   # trailing
NOTION_DATA_SOURCE_ID='${SOURCE}'
NOTION_HOME_PAGE_ID=\`${PAGE}\`
NOTION_VIEW_ID=   # empty
NOTION_USER_ID=
  NOTION_BLOCK_ID = ${OLD}
NOTION_OTHER_PAGE_ID: ${page}
`;
    expect(found('.env.example', text)).toEqual([
      `2:23 NOTION_PAGE_ID = ${page} page`,
      `3:18 NOTION_TASKS_DB = ${database} database`,
      `4:24 NOTION_DATA_SOURCE_ID = ${SOURCE} data_source`,
      `5:22 NOTION_HOME_PAGE_ID = ${PAGE} page`,
      '6:19 NOTION_VIEW_ID =  view skipped:empty',
      '7:16 NOTION_USER_ID =  user skipped:empty',
      `8:21 NOTION_BLOCK_ID = ${OLD} block`,
      `9:23 NOTION_OTHER_PAGE_ID = ${page} page`,
    ]);
  });

  it('can have several IDs in one value, with labels and paths, over several lines', () => {
    const text = `NOTION_PAGE_ID=${page},zh:${bare(OLD)},de:你的德语页面ID
NOTION_PAGE_IDS=${page}:posts;${bare(OLD)}:notes
NOTION_DATABASE_IDS="
  ${database}
  ${bare(OLD)}
"
NOTION_PAGE_LIST_IDS=${page} ${bare(OLD)}
`;
    expect(found('.env', text)).toEqual([
      `1:16 NOTION_PAGE_ID = ${page} page`,
      `1:52 NOTION_PAGE_ID = ${bare(OLD)} page`,
      '1:85 NOTION_PAGE_ID = de:你的德语页面ID page skipped:placeholder',
      `2:17 NOTION_PAGE_IDS = ${page} page`,
      `2:56 NOTION_PAGE_IDS = ${bare(OLD)} page`,
      `4:3 NOTION_DATABASE_IDS = ${database} database`,
      `5:3 NOTION_DATABASE_IDS = ${bare(OLD)} database`,
      `7:22 NOTION_PAGE_LIST_IDS = ${page} page`,
      `7:55 NOTION_PAGE_LIST_IDS = ${bare(OLD)} page`,
    ]);
  });

  it('can have lookups, with or without a default', () => {
    const text = `NOTION_PAGE_ID=\${PAGE_ID}
NOTION_DATABASE_ID=\${DB:-${database}}
NOTION_A_DATABASE_ID=\${DB:-dummy}
NOTION_B_DATABASE_ID=$OTHER
NOTION_C_DATABASE_ID=op://vault/item/field
NOTION_D_DATABASE_ID=\${DB:-${database.slice(1)}}
`;
    expect(found('.env', text)).toEqual([
      '1:16 NOTION_PAGE_ID = ${PAGE_ID} page skipped:dynamic',
      `2:26 NOTION_DATABASE_ID = ${database} database`,
      '3:22 NOTION_A_DATABASE_ID = ${DB:-dummy} database skipped:dynamic',
      '4:22 NOTION_B_DATABASE_ID = $OTHER database skipped:dynamic',
      '5:22 NOTION_C_DATABASE_ID = op://vault/item/field database skipped:dynamic',
      `6:28 NOTION_D_DATABASE_ID = ${database.slice(1)} database malformed:digits`,
    ]);
  });

  it('can have JSON in a value', () => {
    expect(
      found(
        '.env',
        `NOTION_PAGES={"home":"${page}","list":["${OLD}"]}\nNOTION_DATABASES="{\\"a\\":\\"${database}\\"}"\n`,
      ),
    ).toEqual([
      `1:23 NOTION_PAGES.home = ${page} page`,
      `1:66 NOTION_PAGES.list[0] = ${OLD} page`,
      `2:28 NOTION_DATABASES.a = ${database} database`,
    ]);
  });
});
