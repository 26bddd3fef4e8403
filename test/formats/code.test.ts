import { describe, expect, it } from 'vitest';
import { bare, DATABASE, found, OLD, PAGE, references, SOURCE } from '../support/read.ts';

const page = bare(PAGE);

describe('JavaScript and TypeScript', () => {
  it('objects and lists are read, even if a value is on the next line or after a lookup', () => {
    const text = `import x from 'notion-client';
// rootNotionPageId: '${OLD}'
export default siteConfig({
  rootNotionPageId: '${page}', // home
  rootNotionSpaceId: '${OLD}',
  notionDatabaseId:
    '${DATABASE}',
  notionGalleryDatabaseIds: [
    "${OLD}",
  ],
  page_url: process.env.NOTION_PAGE_URL || 'https://www.notion.so/Some-Title-${page}',
  pageUrlOverrides: {
    '/about': 'https://www.notion.so/acme/About-${page}',
  },
});
`;
    expect(found('site.config.ts', text)).toEqual([
      `4:22 rootNotionPageId = ${page} page`,
      `7:6 notionDatabaseId = ${DATABASE} database`,
      `9:6 notionGalleryDatabaseIds[0] = ${OLD} database`,
      `11:45 page_url = https://www.notion.so/Some-Title-${page} page`,
      `13:16 pageUrlOverrides./about = https://www.notion.so/acme/About-${page} page`,
    ]);
  });

  it('variables are read, with types and with different kinds of lookups', () => {
    const text = `const NOTION_PAGE_ID = "${page}";
export const notionDb: string = '${DATABASE}'
const A = process.env.NOTION_DATABASE_ID ?? "${DATABASE}"
const B = process.env["NOTION_DATA_SOURCE_ID"] || '${SOURCE}'
const other = condition ? '${OLD}' : "${page}"
notion.pages.retrieve({ page_id: \`${page}\` })
process.env.NOTION_BLOCK_ID = "${OLD}";
const re = /['"]/; const NOTION_HOME_PAGE = '${page}';
const t = \`\${x} https://www.notion.so/\${id}\`;
`;
    expect(found('notes.ts', text)).toEqual([
      `1:25 NOTION_PAGE_ID = ${page} page`,
      `2:34 notionDb = ${DATABASE} database`,
      `3:46 A = ${DATABASE} database`,
      `4:52 B = ${SOURCE} data_source`,
      `6:35 page_id = ${page} page`,
      `7:32 process.env.NOTION_BLOCK_ID = ${OLD} block`,
      `8:46 NOTION_HOME_PAGE = ${page} page`,
    ]);
  });

  it('at a Notion key, only values that were meant as IDs are malformed', () => {
    const text = `const notionPageId = "tasks"; const notionDatabaseId = "${page.slice(1)}"; const notionDbId = "";`;
    expect(found('x.ts', text)).toEqual([
      `1:57 notionDatabaseId = ${page.slice(1)} database malformed:digits`,
    ]);
    expect(found('notion.config.ts', `export default { pageId: "tasks", databaseId: "" }`)).toEqual([
      '1:27 pageId = tasks page malformed:text',
      '1:48 databaseId =  database skipped:empty',
    ]);
  });

  it('arguments of methods that are called on a value are not values of its key', () => {
    const text = `if (BLOG.NOTION_PAGE_ID.indexOf(',') > 0) ids = BLOG.NOTION_PAGE_ID.split(',')
const path = NOTION_PAGE_ID.replace('abc', 'x-y');
const notionPageId = location.pathname.split('/').pop();
const page = await notion.pages.retrieve("${page}");
`;
    expect(found('next.config.js', text)).toEqual([`4:43 page = ${page} page`]);
  });
});

describe('types and blocks', () => {
  it('a value keeps the name before a type annotation of any kind', () => {
    const text = `const notionPageIds: string[] = ['${page}'];
const notionPages: Record<string, string> = { home: '${page}' };
let notionDatabaseId: string | undefined = '${DATABASE}';
class X { notionViewId?: string = '${OLD}'; }
`;
    expect(found('x.ts', text)).toEqual([
      `1:35 notionPageIds[0] = ${page} page`,
      `2:54 notionPages.home = ${page} page`,
      `3:45 notionDatabaseId = ${DATABASE} database`,
      `4:36 notionViewId = ${OLD} view`,
    ]);
    expect(found('x.kt', `val notionPageId: String? = "${page}"\n`)).toHaveLength(1);
  });

  it('a block of Python does not pass on its name, and its assignments are read', () => {
    const text = `class Settings(Base):
    NOTION_PAGE_ID: Optional[str] = "${page}"
def load():
    notion_database_ids: list[str] = ["${DATABASE}"]
if DEBUG:
    NOTION_VIEW_ID = "${OLD}"
TIMEOUT = 5
notion_database("${OLD}")
`;
    expect(found('settings.py', text)).toEqual([
      `2:38 Settings.NOTION_PAGE_ID = ${page} page`,
      `4:40 notion_database_ids[0] = ${DATABASE} database`,
      `6:23 NOTION_VIEW_ID = ${OLD} view`,
      `8:18 notion_database = ${OLD} database`,
    ]);
  });

  it('values in a function’s body do not get the name of the function', () => {
    const text = `export const NotionPage: React.FC<Props> = ({ site }) => {
  if (router.asPath === '/about-${page}' || id == '${OLD}') {
    const pageId = '${page}';
    go('/about-${page}');
  }
  return '/about-${page}';
};
const notionPageIds = () => ({ home: '${PAGE}' });
`;
    expect(found('page.tsx', text)).toEqual([
      `2:77 NotionPage = ${OLD} page`,
      `3:21 NotionPage.pageId = ${page} page`,
      `8:39 notionPageIds[0].home = ${PAGE} page`,
    ]);
  });

  it('variables in a function’s body have their own names, and a set or an object is not a body', () => {
    const short = page.slice(1);
    expect(
      found('page.js', `NotionPage = function (site) { go('/about-${page}'), '/about-${page}' };`),
    ).toEqual([]);
    expect(found('page.js', `NotionPage = () => { const notionPageId = '${short}'; };`)).toEqual([
      `1:44 NotionPage.notionPageId = ${short} page malformed:digits`,
    ]);
    expect(found('settings.py', `NOTION_PAGE_IDS = {"${short}", "${OLD}"}\n`)).toEqual([
      `1:21 NOTION_PAGE_IDS = ${short} page malformed:digits`,
      `1:${26 + short.length - 1} NOTION_PAGE_IDS = ${OLD} page`,
    ]);
  });
});

describe('Python, PHP, Ruby and others', () => {
  it('reads Python', () => {
    const text = `"""NOTION_PAGE_ID = '${OLD}'"""
# notion_page_id = "${OLD}"
root_notion_page_id: str = "${page}"
NOTION_REVENUE_DB_ID  = os.getenv("NOTION_REVENUE_DB_ID",  "${DATABASE}")
NEXT = other
CONFIG = {
    "notion_data_source_id": "${SOURCE}",
    "复盘": os.getenv("NOTION_DB_REVIEW", "${OLD}"),
}
client = Client(notion_database_id="${DATABASE}")
@notion_database("${OLD}")
print("  NOTION_PARENT_PAGE_ID=${page}")
`;
    expect(found('config.py', text)).toEqual([
      `1:22 NOTION_PAGE_ID = ${OLD} page`,
      `3:29 root_notion_page_id = ${page} page`,
      `4:61 NOTION_REVENUE_DB_ID = ${DATABASE} database`,
      `7:31 CONFIG.notion_data_source_id = ${SOURCE} data_source`,
      `8:42 CONFIG.复盘 = ${OLD} database`,
      `10:37 notion_database_id = ${DATABASE} database`,
      `11:19 notion_database = ${OLD} database`,
      `12:32 print.NOTION_PARENT_PAGE_ID = ${page} page`,
    ]);
  });

  it('reads PHP, Ruby, Go and Java', () => {
    expect(
      found(
        'notion.php',
        `<?php\nreturn ['databases' => [\n  'users' => '${DATABASE}', # c\n]];\ndefine('NOTION_PAGE_ID', '${page}');\n\\Notion::block("${OLD}");`,
      ),
    ).toEqual([
      `3:15 databases.users = ${DATABASE} database`,
      `5:27 NOTION_PAGE_ID = ${page} page`,
      `6:17 Notion::block = ${OLD} block`,
    ]);
    expect(
      found(
        'notion.rb',
        `PAGE_ID = ENV.fetch("NOTION_PAGE_ID", "${page}")\nx = { notion_db_id: "${DATABASE}", :notion_user_id => '${OLD}' }\n`,
      ),
    ).toEqual([
      `1:40 PAGE_ID = ${page} page`,
      `2:22 x.notion_db_id = ${DATABASE} database`,
      `2:81 x.notion_user_id = ${OLD} user`,
    ]);
    expect(found('main.go', `const NotionPageID = "${page}"\nnotionDatabaseID := "${DATABASE}"\n`)).toEqual([
      `1:23 NotionPageID = ${page} page`,
      `2:22 notionDatabaseID = ${DATABASE} database`,
    ]);
    expect(found('A.java', `String notionPageId = "${page}"; /* "notionPageId" = "${OLD}" */`)).toEqual([
      `1:24 notionPageId = ${page} page`,
    ]);
  });
});

describe('Markdown, shell and other text', () => {
  it('assignments, bold labels, tables, code and links are read, and other prose is not', () => {
    const text = `# Notion
<!-- NOTION_PAGE_ID=${OLD} -->
Set NOTION_DATABASE_ID to your database's ID. NOTION_PAGE_ID: the page.
\`\`\`env
NOTION_PAGE_ID=${page}
NOTION_DATABASE_ID=your-database-id
\`\`\`
- **Notion database ID:** \`${DATABASE}\`

| Variable | Value | Used by |
| --- | --- | --- |
| \`NOTION_DATA_SOURCE_ID\` | \`${SOURCE}\` | sync |

See [the page](https://www.notion.so/acme/Title-${page}#${bare(OLD)}) and collection://${SOURCE}.
E.g. https://www.notion.so/acme/${bare(OLD)}
`;
    expect(found('README.md', text)).toEqual([
      `5:16 NOTION_PAGE_ID = ${page} page`,
      `8:28 Notion database ID = ${DATABASE} database`,
      expect.stringMatching(new RegExp(`^12:30 .*NOTION_DATA_SOURCE_ID.* = ${SOURCE} data_source$`)),
      `14:16  = https://www.notion.so/acme/Title-${page}#${bare(OLD)} any link`,
      `14:120  = collection://${SOURCE} data_source link`,
    ]);
  });

  it('shell scripts, Dockerfiles and batch files are read without their comments', () => {
    expect(
      found(
        'setup.sh',
        `# NOTION_PAGE_ID=${OLD}\nexport NOTION_PAGE_ID=${page}\nNOTION_DB_ID="\${NOTION_DB_ID:-${DATABASE}}" run --x\nA=1 NOTION_VIEW_ID=${OLD} node x\n`,
      ),
    ).toEqual([
      `2:23 NOTION_PAGE_ID = ${page} page`,
      `3:31 NOTION_DB_ID = ${DATABASE} database`,
      `4:20 NOTION_VIEW_ID = ${OLD} view`,
    ]);
    expect(found('Dockerfile', `FROM x\nENV NOTION_PAGE_ID=${page} # c\nARG NOTION_DB_ID=\n`)).toEqual([
      `2:20 NOTION_PAGE_ID = ${page} page`,
    ]);
    expect(found('setup.bat', `REM NOTION_DB_ID=${OLD}\necho NOTION_DB_ID=${bare(OLD)}>> .env\n`)).toEqual([
      `2:19 NOTION_DB_ID = ${bare(OLD)} database`,
    ]);
  });
});

describe('names around a value', () => {
  it.each([
    ['a.py', `notion_db: str = Field(default="${DATABASE}", env="X")`, 'notion_db.default database'],
    ['a.py', `add_argument("--notion-page", type=str, default="${PAGE}")`, 'notion-page.default page'],
    ['a.py', `X = config("NOTION_PAGE_ID", cast=str, default="${PAGE}")`, 'X.default page'],
    ['a.py', `class NotionDb(Enum):\n    TASKS = "${DATABASE}"\nX = "${OLD}"`, 'NotionDb.TASKS database'],
    ['a.py', `class NotionIds:\n    class Pages:\n        HOME = "${PAGE}"`, 'NotionIds.Pages.HOME page'],
    ['a.ts', `export const enum NotionPages { Home = '${PAGE}' }`, 'NotionPages.Home page'],
    ['a.ts', `class NotionConfig {\n  static readonly PAGE_ID = '${PAGE}';\n}`, 'NotionConfig.PAGE_ID page'],
    ['a.tsx', `<NotionPage pageId="${PAGE}" title={x} />`, 'pageId page'],
    ['a.tsx', `<NotionPage\n  pageId={"${PAGE}"}\n/>\n<Other pageId="${OLD}" />`, 'pageId page'],
    [
      'a.ts',
      `dataSources.query({ parent: notion({ data_source_id: '${PAGE}' }) })`,
      'parent.data_source_id data_source',
    ],
  ])('name the value: in %s, %s', (path, text, expected) => {
    const [key, type] = expected.split(' ');
    expect(references(path, `${text}\n`).map(each => [each.key, ...each.expected])).toEqual([[key, type]]);
  });

  it.each([
    ['a.py', `class Notional:\n    PAGE_ID = "${PAGE}"`],
    ['a.ts', `class NotionClient {\n  retrieve() { return call("${PAGE}"); }\n}`],
    ['a.ts', `const a: Map<NotionPage> = b;\nconst c = { x: "${PAGE}" };`],
    ['a.tsx', `<NotionPage a={1}>{"x"}</NotionPage>;\ncall({ id: "${PAGE}" })`],
  ])('do not apply outside of their scope: in %s, %s', (path, text) => {
    expect(references(path, `${text}\n`)).toEqual([]);
  });
});
