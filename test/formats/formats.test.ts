import { describe, expect, it } from 'vitest';
import { bare, DATABASE, found, OLD, PAGE, SOURCE, VIEW } from '../support/read.ts';

const page = bare(PAGE);
const database = bare(DATABASE);

describe('YAML', () => {
  it('can have scalars of every style, in block and flow style, in several documents', () => {
    const text = `# notion_page_id: ${OLD}
notion:
  page_id: ${PAGE} # plain
  database_id: "${DATABASE}"
  view_id: '${VIEW}'
  pages: [${page}, {id: ${OLD}}]
  block_id: >-
    ${OLD}
---
notion_page_id: |
  ${page}
empty_notion_page_id:
null_notion_page_id: ~
`;
    expect(found('app.yml', text)).toEqual([
      `3:12 notion.page_id = ${PAGE} page`,
      `4:17 notion.database_id = ${DATABASE} database`,
      `5:13 notion.view_id = ${VIEW} view`,
      `6:11 notion.pages[0] = ${page} page`,
      `6:50 notion.pages[1].id = ${OLD} page`,
      `8:5 notion.block_id = ${OLD} block`,
      `11:3 notion_page_id = ${page} page`,
      '12:22 empty_notion_page_id =  page skipped:empty',
      '13:22 null_notion_page_id = ~ page skipped:empty',
    ]);
  });

  it('can have anchors, and aliases and merge keys put their values at Notion keys', () => {
    const text = `ids: &ids
  page_id: ${PAGE}
main: &main ${DATABASE}
notion:
  <<: *ids
  database_id: *main
`;
    expect(found('app.yml', text)).toEqual([
      `2:12 notion.page_id = ${PAGE} page`,
      `3:13 notion.database_id = ${DATABASE} database`,
    ]);
  });

  it('can have tagged values: `!secret` is a lookup, and `!!str` is not', () => {
    expect(
      found('configuration.yaml', `notion_page_id: !secret notion_page\nnotion_db_id: !!str ${DATABASE}\n`),
    ).toEqual([
      '1:17 notion_page_id = !secret notion_page page skipped:dynamic',
      `2:21 notion_db_id = ${DATABASE} database`,
    ]);
  });

  it('can name values in the key beside them (Kubernetes, Render) and in one string (Compose)', () => {
    const text = `env:
  - name: NOTION_X_PAGE_ID
    value: ${page}
  - name: NOTION_SECRET_REF
    valueFrom: {secretKeyRef: {name: notion, key: page-id}}
  - key: NOTION_DATABASE_ID
    value: ${DATABASE}
environment:
  - NOTION_ROOT_PAGE_ID=${PAGE}
  - NOTION_DATABASE_IDS=\${IDS:-${database}:posts}
  - OTHER=${OLD}
`;
    expect(found('compose.yml', text)).toEqual([
      `3:12 env.NOTION_X_PAGE_ID = ${page} page`,
      `7:12 env.NOTION_DATABASE_ID = ${DATABASE} database`,
      `9:25 environment.NOTION_ROOT_PAGE_ID = ${PAGE} page`,
      `10:32 environment.NOTION_DATABASE_IDS = ${database} database`,
    ]);
  });

  it('can have other things than IDs below keys named after databases or pages', () => {
    const text = `integrations:
  notion:
    syncs:
      users:
        runs: every day
        output: User
databases:
  - pages:
      - state: ready to go
notion:
  databases:
    tasks: your-database-id
`;
    expect(found('flows.yml', text)).toEqual([
      '12:12 notion.databases.tasks = your-database-id database skipped:placeholder',
    ]);
  });

  it('can have sentences in strings, in which a URL without an ID is ignored', () => {
    const text = 'task: "Look at this Notion page: https://www.notion.so/meeting-2026-abc123. Then stop."\n';
    expect(found('tasks.yml', text)).toEqual([]);
    expect(found('tasks.yml', text.replace('abc123', bare(PAGE)))).toHaveLength(1);
  });

  it('can have scripts in strings', () => {
    const text = `jobs:
  notion-sync:
    steps:
      - id: build
        run: |
          echo "NOTION_PAGE_ID=${page}" >> $GITHUB_ENV
          echo "NOTION_DB_ID=\${{ secrets.X }}" >> $GITHUB_ENV
        env:
          NOTION_DATABASE_ID: \${{ vars.DB || '${database}' }}
          NOTION_TOKEN: \${{ secrets.NOTION_TOKEN }}
`;
    expect(found('.github/workflows/notion-sync.yml', text)).toEqual([
      expect.stringMatching(new RegExp(`^6:32 .*NOTION_PAGE_ID = ${page} page$`)),
      `9:47 jobs.notion-sync.steps[0].env.NOTION_DATABASE_ID = ${database} database`,
    ]);
  });

  it('is read line by line if it is broken or a template', () => {
    expect(found('notion.yml', `page_id: ${PAGE}\n  bad: [\ndatabase_id: ${DATABASE}\n`)).toEqual([
      `1:10 page_id = ${PAGE} page`,
      `3:14 database_id = ${DATABASE} database`,
    ]);
    expect(
      found(
        'chart/notion.yaml',
        `{{- if .Values.on }}\npage_id: ${PAGE}\ndatabase_id: {{ .Values.db }}\n{{- end }}\n`,
      ),
    ).toEqual([
      `2:10 page_id = ${PAGE} page`,
      '3:14 database_id = {{ .Values.db }} database skipped:dynamic',
    ]);
  });
});

describe('TOML', () => {
  it('can have tables, arrays of tables, dotted and quoted keys and strings of four kinds', () => {
    const text = `[notion]
page_id = "${PAGE}" # c
database_id = '${DATABASE}'
view_id = """${VIEW}"""
pages = ["${page}", '${OLD}']
inline = { data_source_id = "${SOURCE}" }

[[notion.databases]]
id = "${DATABASE}"
[[notion.databases]]
id = "${OLD}"

[other."notion.page"]
id = "${PAGE}"
`;
    expect(found('app.toml', text)).toEqual([
      `2:12 notion.page_id = ${PAGE} page`,
      `3:16 notion.database_id = ${DATABASE} database`,
      `4:14 notion.view_id = ${VIEW} view`,
      `5:11 notion.pages[0] = ${page} page`,
      `5:47 notion.pages[1] = ${OLD} page`,
      `6:30 notion.inline.data_source_id = ${SOURCE} data_source`,
      `9:7 notion.databases[0].id = ${DATABASE} database`,
      `11:7 notion.databases[1].id = ${OLD} database`,
      `14:7 other.notion.page.id = ${PAGE} page`,
    ]);
  });

  it('is read line by line if it is broken', () => {
    expect(found('notion.toml', `page_id = "${PAGE}"\n= oops\ndatabase_id = "${DATABASE}"\n`)).toEqual([
      `1:12 page_id = ${PAGE} page`,
      `3:16 database_id = ${DATABASE} database`,
    ]);
  });
});

describe('INI, properties and Terraform', () => {
  it('INI is read with sections, both separators, quotes and comments', () => {
    const text = `; notion_page_id = ${OLD}
notion_home_page_id = ${PAGE} ; c
[notion]
page_id: "${page}"
[notion.databases]
tasks=${DATABASE}
`;
    expect(found('app.ini', text)).toEqual([
      `2:23 notion_home_page_id = ${PAGE} page`,
      `4:11 notion.page_id = ${page} page`,
      `6:7 notion.databases.tasks = ${DATABASE} database`,
    ]);
  });

  it('Java properties are read with escapes and continued lines', () => {
    const text = `# notion.page-id=${OLD}
notion.page-id=${PAGE}
notion.database.id : ${DATABASE}
notion.pages=${page},\\
    ${bare(OLD)}
notion.data-source\\u0049d ${SOURCE}
notion.api-url=https://api.notion.com
notion.view.id=
`;
    expect(found('application.properties', text)).toEqual([
      `2:16 notion.page-id = ${PAGE} page`,
      `3:22 notion.database.id = ${DATABASE} database`,
      `4:14 notion.pages = ${page} page`,
      `5:5 notion.pages = ${bare(OLD)} page`,
      `6:27 notion.data-sourceId = ${SOURCE} data_source`,
      '8:16 notion.view.id =  view skipped:empty',
    ]);
  });

  it('Terraform is read with variables and their defaults, blocks, and maps without commas', () => {
    const text = `variable "notion_parent_page_id" {
  type    = string # a string
  default = "${PAGE}"
}
locals {
  notion_page_id = var.notion_parent_page_id
  notion_db_id   = "${DATABASE}"
  databases = {
    notion_tasks = "${OLD}"
  }
}
resource "x" "y" {
  env {
    name  = "NOTION_VIEW_ID"
    value = "${VIEW}"
  }
}
`;
    expect(found('main.tf', text)).toEqual([
      `3:14 variable.notion_parent_page_id.default = ${PAGE} page`,
      `7:21 notion_db_id = ${DATABASE} database`,
      `9:21 databases.notion_tasks = ${OLD} database`,
      expect.stringMatching(new RegExp(`^15:14 .*NOTION_VIEW_ID = ${VIEW} view$`)),
    ]);
  });
});

describe('XML', () => {
  it('can have attributes and text, with the name in another attribute', () => {
    const text = `<?xml version="1.0"?>
<!-- <notionPageId>${OLD}</notionPageId> -->
<configuration>
  <add key="NotionPageId" value="${PAGE}" />
  <notionDatabaseId>
    ${DATABASE}
  </notionDatabaseId>
  <string name="notion_view_id">${VIEW}</string>
  <link href="https://www.notion.so/${page}?pvs=4&amp;v=1"/>
</configuration>
`;
    expect(found('app.xml', text)).toEqual([
      expect.stringMatching(new RegExp(`^4:34 .*NotionPageId = ${PAGE} page$`)),
      `6:5 configuration.notionDatabaseId = ${DATABASE} database`,
      `8:33 configuration.string.notion_view_id = ${VIEW} view`,
      `9:15 configuration.link.href = https://www.notion.so/${page}?pvs=4&amp;v=1 any link`,
    ]);
  });
});
