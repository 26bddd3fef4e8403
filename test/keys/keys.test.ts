import { describe, expect, it } from 'vitest';
import { bare, DATABASE, found, OLD, PAGE, references } from '../support/read.ts';

/** The type expected of an ID at a key in a configuration file, or the result if it is not an ID. */
const expectedAt = (key: string, value = OLD, path = 'app.env') => {
  const [first] = found(path, `${key}=${value}\n`);
  const { value: shown = '' } = references(path, `${key}=${value}\n`)[0] ?? {};
  return first?.split(' = ')[1]?.slice(shown.length + 1) ?? 'nothing';
};

describe('the type that a key expects', () => {
  it.each([
    ['NOTION_PAGE_ID', 'page'],
    ['NOTION_DATABASE_ID', 'database'],
    ['NOTION_TASKS_DB', 'database'],
    ['NOTION_DATA_SOURCE_ID', 'data_source'],
    ['NOTION_DATASOURCE', 'data_source'],
    ['NOTION_DATABASE_DATA_SOURCE_ID', 'data_source'],
    ['NOTION_BLOCKS_DB', 'database'],
    ['NOTION_USERS_DATABASE_ID', 'database'],
    ['NOTION_DATABASE_ID_USERS', 'database'],
    ['NOTION_DB_REVIEW', 'database'],
    ['NOTION_PAGE_DB_ID', 'database'],
    ['NOTION_DATABASE_VIEW_ID', 'view'],
    ['NOTION_BLOCK_ID', 'block'],
    ['NOTION_USER_ID', 'user'],
    ['NOTION_ROOT_ID', 'any'],
    ['NOTION_ID', 'any'],
    ['NOTION_TEMPLATE_ID', 'any'],
    ['NEXT_PUBLIC_NOTION_PAGE_ID', 'page'],
    ['notionpageid', 'page'],
    ['rootNotionPageId', 'page'],
    ['NOTION_DATABASE2_ID', 'database'],
  ])('%s: %s', (key, type) => {
    expect(expectedAt(key)).toBe(type);
  });

  it('does not exist for the names of programs and packages', () => {
    const manifest = {
      scripts: { 'notion-db': 'tasks', 'check:notion-page-id': 'notion-id-check' },
      devDependencies: { 'notion-id-check': '^1.0.0', 'notion-page-id': '1.2.3' },
      notionPageId: OLD,
    };
    expect(found('package.json', JSON.stringify(manifest))).toEqual([`1:163 notionPageId = ${OLD} page`]);
    expect(found('pyproject.toml', '[project.scripts]\nnotion-db = "tasks"\n')).toEqual([]);
  });

  it('can come from the keys above, or from the file name', () => {
    const yaml = (path: string, text: string) => found(path, text).map(line => line.replace(/^\S+ /, ''));
    expect(
      yaml(
        'app.yml',
        `notion:\n  databases:\n    tasks: ${OLD}\n    users: ${DATABASE}\n  page:\n    id: ${PAGE}\n`,
      ),
    ).toEqual([
      `notion.databases.tasks = ${OLD} database`,
      `notion.databases.users = ${DATABASE} database`,
      `notion.page.id = ${PAGE} page`,
    ]);
    expect(yaml('config/notion-databases.yml', `tasks: ${OLD}\nteam:\n  notes: ${DATABASE}\n`)).toEqual([
      `tasks = ${OLD} database`,
      `team.notes = ${DATABASE} database`,
    ]);
    expect(
      yaml('notion.yml', `databases:\n  - name: Tasks\n    id: ${OLD}\n  - ${DATABASE}\npage_id: ${PAGE}\n`),
    ).toEqual([
      `databases[0].id = ${OLD} database`,
      `databases[1] = ${DATABASE} database`,
      `page_id = ${PAGE} page`,
    ]);
    expect(yaml('notion.yml', `databases:\n  tasks:\n    page_id: ${PAGE}\n    parent: ${OLD}\n`)).toEqual([
      `databases.tasks.page_id = ${PAGE} page`,
      `databases.tasks.parent = ${OLD} any`,
    ]);
  });
});

describe('a value is not a reference', () => {
  it.each([
    ['DATABASE_ID', OLD],
    ['PAGE_ID', OLD],
    ['notional_page_id', OLD],
    ['D1_DATABASE_ID', OLD],
    ['NOTION_CLIENT_ID', OLD],
    ['NOTION_OAUTH_CLIENT_ID', OLD],
    ['NOTION_WORKSPACE_ID', OLD],
    ['NOTION_SPACES_ID', OLD],
    ['NOTION_INTEGRATION_ID', OLD],
    ['NOTION_BOT_ID', OLD],
    ['NOTION_TOKEN', `ntn_${'a1'.repeat(20)}`],
    ['NOTION_SECRET', bare(OLD)],
    ['NOTION_VERSION', '2026-03-11'],
    ['NOTION_WEBHOOK_ID', OLD],
    ['NOTION_COLLECTION_ID', OLD],
    ['NOTION_PAGE_HASH', bare(OLD)],
    ['NOTION_PAGE_SIZE', '100'],
    ['NOTION_PAGE_TITLE', 'Home'],
    ['NOTION_DATABASE_NAME', 'tasks'],
    ['NOTION_DB_PATH', './data/notion.db'],
    ['NOTION_DB', './data/notion.db'],
    ['NOTION_DATABASE_URL', 'postgres://localhost/notion'],
    ['NOTION_PAGE_URL', 'https://example.com/home'],
    ['NOTION_PAGE', 'true'],
    ['NOTION_VIEW', 'table'],
    ['NOTION_USER', 'bob@example.com'],
    ['NOTION_ENABLED', 'true'],
    ['NOTION_API_URL', 'https://api.notion.com/v1'],
    ['LINEAR_TEAM_ID', OLD],
    ['AZURE_TENANT_ID', OLD],
    ['FACEBOOK_PAGE_ID', '1236596692875712'],
    ['FAL_KEY', `${OLD}:${bare(DATABASE)}`],
  ])('at %s=%s', (key, value) => {
    expect(expectedAt(key, value)).toBe('nothing');
  });

  it('if another program stores it in a file named after Notion', () => {
    const workflow = {
      name: 'Sync',
      nodes: [{ id: OLD, name: 'Get pages', type: 'x', webhookId: DATABASE }],
      meta: { instanceId: 'a1'.repeat(32) },
    };
    expect(found('Notion-database-sync.json', JSON.stringify(workflow))).toEqual([]);
    expect(
      found(
        'wrangler.toml',
        `name = "notion-sync"\n[[d1_databases]]\ndatabase_id = "${OLD}"\n[[kv_namespaces]]\nid = "${bare(OLD)}"\n`,
      ),
    ).toEqual([]);
    expect(
      found(
        '.github/workflows/notion-page-sync.yml',
        'jobs:\n  notion-pages:\n    steps:\n      - id: build\n        name: Build the page\n',
      ),
    ).toEqual([]);
    expect(
      found(
        '.notion-sync.json',
        JSON.stringify({
          lastSyncedCommit: 'a1'.repeat(20),
          source_sha256: 'a1'.repeat(32),
          etag: bare(OLD),
        }),
      ),
    ).toEqual([]);
    expect(
      found(
        'locales/en.json',
        JSON.stringify({ notionDatabaseId: 'Notion Database ID', notionPageId: 'Enter the page’s address' }),
      ),
    ).toEqual([
      expect.stringContaining('skipped:placeholder'),
      expect.stringContaining('skipped:placeholder'),
    ]);
  });
});

describe('a value that is not a valid ID', () => {
  it.each([
    'your-database-id',
    'your_notion_database_id_here',
    'YOUR_DATABASE_ID',
    '<your-notion-database-id>',
    '[YOUR_DATABASE_ID]',
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX',
    '00000000-0000-0000-0000-000000000000',
    '1234567890abcdef1234567890abcdef',
    'abc123def456',
    '123',
    'CHANGEME',
    'changeme-notion-page-id',
    'replace_with_notion_parent_page_id',
    'ID_DO_DATABASE_DE_TAREFAS',
    '您的Notion数据库ID',
    '32位ID',
    '27a019...',
    'dummy',
    'yyy',
    'secret_xxxxxxxxxxxxxxxxxxxxx',
    'https://www.notion.so/acme',
    'https://www.notion.so/your-workspace/your-page',
  ])('is a placeholder: %s', value => {
    expect(expectedAt('NOTION_DATABASE_ID', value)).toBe('database skipped:placeholder');
  });

  it.each([
    '$NOTION_DB',
    '${NOTION_DB}',
    '${{ secrets.NOTION_DB }}',
    '{{ notion_db }}',
    '<%= notion_db %>',
    '%NOTION_DB%',
    'process.env.NOTION_DB',
    'op://vault/notion/db',
    'vault:secret/data/notion#db',
    'arn:aws:secretsmanager:eu-west-1:1:secret:x',
    'var.notion_db',
    "{ids['tasks']}",
    '__NOTION_DB__',
  ])('is a lookup: %s', value => {
    expect(expectedAt('NOTION_DATABASE_ID', value)).toBe('database skipped:dynamic');
  });

  it.each([
    ['not-an-id', 'text'],
    ['tasks', 'text'],
    ['None', 'null-literal'],
    ['https://example.com/x', 'foreign-url'],
    ['https://www.notion.so/Meeting-Notes', 'url-without-id'],
    [`https://www.notion.so/${bare(OLD)}`, 'url'],
    [bare(OLD).slice(1), 'digits'],
    [`Tasks-${bare(OLD)}`, 'slug'],
    [`${bare(OLD)}?v=${bare(PAGE)}`, 'query'],
  ])('is malformed: %s (%s)', (value, code) => {
    expect(expectedAt('NOTION_DATABASE_ID', value)).toBe(`database malformed:${code}`);
  });

  it('can be a token, whose text is not shown', () => {
    expect(found('.env', `NOTION_DATABASE_ID=ntn_${'a1'.repeat(20)}\n`)).toEqual([
      '1:20 NOTION_DATABASE_ID = ntn_[redacted] database token',
    ]);
    expect(found('.env', `NOTION_DATABASE_ID=secret_${'aB3'.repeat(14)}\n`)).toEqual([
      '1:20 NOTION_DATABASE_ID = secret_[redacted] database token',
    ]);
    expect(found('.env', 'NOTION_DATABASE_ID=ghp_a1b2c3d4e5f6g7h8i9\n')).toEqual([
      '1:20 NOTION_DATABASE_ID = [redacted] database malformed:text',
    ]);
  });
});
