import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import path from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { noToken, nothingFound, secretWithheld, tokenRejected } from '../../src/report/remarks.ts';
import { exampleNotion, workspace } from '../e2e/world.ts';
import { NotionServer } from '../notion/server.ts';
import { found } from '../support/read.ts';
import { ROOT, textFile } from '../workflows/files.ts';
import { blocksOf, GUIDES } from './pages.ts';

let notion: NotionServer;
beforeAll(async () => {
  const capabilities = ['read content', 'user information'] as const;
  notion = await NotionServer.start({ workspace: { ...exampleNotion.workspace, capabilities } });
  return () => notion.close();
});

const Body = v.looseObject({ object: v.string(), message: v.optional(v.string(), '') });

async function ask(endpoint: string, id: string): Promise<{ status: number; message: string }> {
  const headers = { authorization: `Bearer ${notion.token}`, 'notion-version': '2026-03-11' };
  const response = await fetch(new URL(`/v1/${endpoint}/${id}`, notion.url), { headers });
  const { message } = v.parse(Body, await response.json());
  // Newer answers also contain the name of the connection.
  return { status: response.status, message: message.replace(/ "[^"]*"\.$/, '.') };
}

const IDS: Readonly<Record<string, string>> = {
  page: '1b5a9879-0d51-4248-826e-6dcab15592ef',
  database: 'a5d9e125-1dc0-468c-8d42-bd5b6786531f',
  'data source': 'e65104cd-477e-86e9-87f9-000b75e54be5',
  'anything that is not shared or does not exist': '4a516d49-db24-46d5-8f48-c0df7ff62af1',
};

describe('the table of swapped IDs', () => {
  const [, table = ''] = textFile('docs/guides/which-id.md').text.split('when they are swapped\n');
  const [head = '', , ...body] = table.split('\n').filter(line => line.startsWith('|'));
  const cells = (row: string) =>
    row
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim());
  const endpoints = cells(head)
    .slice(1)
    .map(cell => cell.replace(/`|\/v1\//g, ''));
  const rows = body.map(cells);

  it('has a row for each kind that the endpoints distinguish', () => {
    expect(endpoints).toEqual(['pages', 'databases', 'data_sources', 'blocks']);
    expect(rows.map(([kind]) => kind)).toEqual(Object.keys(IDS));
  });

  it.each(rows)('%s', async (kind, ...statuses) => {
    const answers = await Promise.all(endpoints.map(endpoint => ask(endpoint, IDS[kind ?? ''] ?? '')));
    expect(statuses.map(status => status.replace('¹', ''))).toEqual(answers.map(({ status }) => `${status}`));
  });
});

const quotes = GUIDES.flatMap(({ path: page, text }) =>
  Array.from(
    text.matchAll(/^> ((?:Provided|Could not find|path failed|Invalid request URL|API token is).*)$/gm),
    ([, quote = '']) => ({ page, quote }),
  ),
);

/** The endpoint that a quoted message belongs to, according to its text. */
function endpointOf(quote: string): string {
  const [, noun = 'page'] =
    /find (\w+) with/.exec(quote) ?? /not an? (\w+)\./.exec(quote) ?? /path\.(\w+)_id/.exec(quote) ?? [];
  return `${noun}s`;
}

describe('the quoted answers of the API', () => {
  it.each(quotes)('$page: $quote', async ({ quote }) => {
    const [id] = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(quote) ?? [];
    const [, sent = ''] = /instead was `"([^"]*)"`/.exec(quote) ?? [];
    if (quote === 'API token is invalid.')
      return expect(textFile('test/notion/answer.ts').text).toContain(quote);
    const { message } = await ask(endpointOf(quote), id ?? sent);
    expect(message).toBe(quote);
  });

  it('are found', () => {
    expect(new Set(quotes.map(({ quote }) => quote.slice(0, 9))).size).toBe(5);
  });
});

describe('the quoted remarks about a run', () => {
  const said = [
    tokenRejected(null),
    noToken(null),
    secretWithheld('fork'),
    secretWithheld('dependabot'),
    nothingFound(0, 'warning', 'action'),
    nothingFound(12, 'warning', 'action'),
  ].map(({ message }) => message);
  const remarks = blocksOf(GUIDES).filter(({ info }) => info === 'remark');

  it.each(remarks)('$place: $text', ({ text }) => {
    const [, why] = /^All problems count, not only new ones: (.*)\.$/.exec(text) ?? [];
    if (why === undefined) expect(said).toContain(text);
    else expect(textFile('src/change/revision.ts').text).toContain(`'${why}'`);
  });

  it('are all explained in the troubleshooting page', () => {
    const quoted = remarks
      .filter(({ path: page }) => page === 'docs/troubleshooting.md')
      .map(({ text }) => text);
    for (const message of said) expect(quoted).toContain(message);
  });
});

it('the egress guide quotes the reasons why Notion cannot be reached', () => {
  const source = textFile('src/notion/client/transport.ts').text;
  const found = Array.from(
    textFile('docs/guides/egress-proxy.md').text.matchAll(/could not be asked about it: (.+) \((\w+)\)\.$/gm),
    ([, words, code]) => `${code}: '${words}'`,
  );
  expect(found).toHaveLength(3);
  for (const line of found) expect(source).toContain(line);
});

it('the command uses the proxy from the environment variables in the guide', async () => {
  const asked = await new Promise<string>((resolve, reject) => {
    const proxy = createServer().on('connect', (request, socket) => {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      resolve(request.url ?? '');
    });
    proxy.listen(0, '127.0.0.1', () => {
      const address = proxy.address();
      const port = typeof address === 'object' ? address?.port : 0;
      const child = spawn(process.execPath, [path.join(ROOT, 'dist/cli/index.js')], {
        cwd: workspace({ '.env': 'NOTION_PAGE_ID=1b5a9879-0d51-4248-826e-6dcab15592ef' }),
        env: {
          PATH: process.env['PATH'],
          NODE_USE_ENV_PROXY: '1',
          HTTPS_PROXY: `http://127.0.0.1:${port}`,
          NOTION_TOKEN: notion.token,
        },
        stdio: 'ignore',
      });
      child.on('close', () => reject(new Error('it ended without asking the proxy')));
      onTestFinished(() => {
        child.removeAllListeners('close').kill();
        proxy.close();
      });
    });
  });
  expect(asked).toBe('api.notion.com:443');
});

describe('the templates', () => {
  const blocks = blocksOf(GUIDES).filter(({ path: page }) => page === 'docs/guides/templates.md');
  const settingsBelow = (heading: string) =>
    blocks
      .filter(block => block.heading === heading && block.info === '.github/notion-id-check.yml')
      .map(({ text }) => text.replace(/^expect:\n/, '').replace(/^ {2}/gm, ''))
      .join('\n');
  const sample = (name: string) => {
    const block = blocks.find(({ info }) => info === `${name} passes`);
    if (!block) throw new Error(`there is no ${name}`);
    return found(name, block.text, settingsBelow(block.heading)).map(line =>
      line
        .split(' ')
        .slice(1, 2)
        .concat(line.split(' ').at(-1) ?? '')
        .join(' '),
    );
  };

  it('NotionNext: finds the database of every language', () => {
    expect(sample('blog.config.js')).toEqual([
      'BLOG.NOTION_PAGE_ID database',
      'BLOG.NOTION_PAGE_ID database',
    ]);
  });

  it('nextjs-notion-starter-kit: finds root page, overrides and links, but not the workspace', () => {
    expect(sample('site.config.ts')).toEqual([
      'rootNotionPageId page',
      'pageUrlOverrides./ page',
      'pageUrlOverrides./handbook page',
      'navigationLinks[0].pageId page',
    ]);
  });

  it('Notion-Hugo: finds pages and databases by their names in both settings files', () => {
    expect(sample('notion-hugo.config.ts')).toEqual([
      'userConfig.mount.page_url page',
      'userConfig.mount.pages[0].page_id page',
      'userConfig.mount.databases[0].database_id database',
    ]);
    expect(sample('config/notion.toml')).toEqual([
      'mount.databases[0].database_id database',
      'mount.pages[0].page_id page',
    ]);
  });
});
