import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OLD, PAGE } from '../support/read.ts';
import { run, workspace } from './world.ts';

describe('the scanned files', () => {
  it('are the built-in ones, without ignored, vendored, built and lock files', async () => {
    const line = `{"notionPageId": "${PAGE}"}`;
    const folder = workspace({
      '.gitignore': 'ignored.json\n/secret/\n',
      '.env.local.example': `NOTION_PAGE_ID=${PAGE}`,
      'production.env': `NOTION_PAGE_ID=${PAGE}`,
      '.dev.vars': `NOTION_PAGE_ID=${PAGE}`,
      '.github/x.yml': `notion_page_id: ${PAGE}`,
      'deep/er/settings.json.dist': line,
      'next.config.mjs': `export default { notionPageId: '${PAGE}' }`,
      'ignored.json': line,
      'secret/a.json': line,
      'node_modules/x/a.json': line,
      'vendor/a.json': line,
      'dist/a.json': line,
      'package-lock.json': line,
      'pnpm-lock.yaml': `notion_page_id: ${PAGE}`,
      'notes.md': line,
      'index.ts': `const notionPageId = '${PAGE}'`,
    });
    const { report } = await run(folder, null);
    expect(report.references.map(({ file }) => file)).toEqual([
      '.dev.vars',
      '.env.local.example',
      '.github/x.yml',
      'deep/er/settings.json.dist',
      'next.config.mjs',
      'production.env',
    ]);
    const named = await run(folder, null, {
      inputs: { files: 'ignored.json\nnotes.md\n**/a.json\n!secret/**\nvendor/*' },
    });
    expect(named.report.references.map(({ file }) => file)).toEqual([
      'ignored.json',
      'notes.md',
      'vendor/a.json',
    ]);
  });

  it('are the same without git, except that no .gitignore is read', async () => {
    const folder = workspace(
      { 'a.json': `{"notionPageId": "${PAGE}"}`, 'node_modules/b.json': `{"notionPageId": "${PAGE}"}` },
      false,
    );
    const { statuses } = await run(folder, null);
    expect(statuses).toEqual(['a.json:1 notionPageId = unverified (no-token)']);
  });

  it('are those below the working directory, with paths from the repository root', async () => {
    const folder = workspace({
      'a.json': `{"notionPageId": "${PAGE}"}`,
      'services/api/b.json': `{"notionPageId": "${PAGE}"}`,
    });
    const { statuses } = await run(folder, null, {
      inputs: { 'working-directory': 'services/api', files: '*.json' },
    });
    expect(statuses).toEqual(['services/api/b.json:1 notionPageId = unverified (no-token)']);
  });

  it('do not include links that lead out of the workspace', async () => {
    const outside = workspace({ 'secret.json': `{"notionPageId": "${OLD}"}` }, false);
    const folder = workspace({ 'real.json': `{"notionPageId": "${PAGE}"}`, 'folder/x.json': '{}' });
    symlinkSync(path.join(outside, 'secret.json'), path.join(folder, 'link.json'));
    symlinkSync(outside, path.join(folder, 'linked-folder'));
    symlinkSync('.', path.join(folder, 'loop'));
    symlinkSync('loop.json', path.join(folder, 'loop.json'));
    symlinkSync('nowhere', path.join(folder, 'dangling.json'));
    symlinkSync('real.json', path.join(folder, 'inside.json'));
    const { statuses, report } = await run(folder, null);
    expect(statuses).toEqual([
      'inside.json:1 notionPageId = unverified (no-token)',
      'real.json:1 notionPageId = unverified (no-token)',
    ]);
    expect(report.problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'dangling.json: it is a symbolic link to nothing',
      'link.json: it is a symbolic link that leaves the workspace',
      'loop.json: it is a symbolic link that can’t be followed (ELOOP)',
    ]);
  });
});

describe('unreadable files', () => {
  it('are reported with the reason and the line, and all other files are still checked', async () => {
    const folder = workspace({
      'a-binary.json': Buffer.from(`{"notionPageId": "\0${PAGE}"}`),
      'b-latin1.json': Buffer.from(`{"title": "caf\xe9", "notionPageId": "${PAGE}"}`, 'latin1'),
      'c-utf16.env': Buffer.from(`\ufeffNOTION_PAGE_ID=${PAGE}\r\n`, 'utf16le'),
      'd-broken.json': `{\n"notionPageId": "${PAGE}",\n"x": oops\n`,
      'e-broken.yml': `notion_page_id: ${PAGE}\nbad: [\n`,
      'f-broken.toml': `notion_page_id = "${PAGE}"\nbad =\n`,
      'g-directive.yml': `# notion-id-check: ingore\nnotion_page_id: ${PAGE}\n`,
      'h-good.json': `{"notionPageId": "${PAGE}"}`,
    });
    const { statuses, report, annotations, exitCode } = await run(folder, null);
    expect(statuses.map(line => line.split(':')[0])).toEqual([
      'b-latin1.json',
      'c-utf16.env',
      'd-broken.json',
      'e-broken.yml',
      'f-broken.toml',
      'g-directive.yml',
      'h-good.json',
    ]);
    expect(report.problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
      'a-binary.json:null it is not text: there is a NUL byte at offset 18',
      'b-latin1.json:null it is not valid UTF-8, and was read as Latin-1',
      'd-broken.json:3 unexpected “oops”',
      expect.stringMatching(/^e-broken\.yml:3 flow sequence in block collection/),
      'f-broken.toml:2 unspecified values are invalid',
      expect.stringMatching(
        /^g-directive\.yml:1 “notion-id-check: ingore” is not a known directive.*Did you mean “ignore”\?/,
      ),
    ]);
    expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(6);
    expect(exitCode).toBe(0);
  });

  it('are reported if they are too large, but a folder with a file’s name is not', async () => {
    const folder = workspace({ 'large.json': '{}', 'good.json': `{"notionPageId": "${PAGE}"}` });
    truncateSync(path.join(folder, 'large.json'), (64 << 20) + 1);
    mkdirSync(path.join(folder, 'folder.json'));
    writeFileSync(path.join(folder, 'folder.json/x.txt'), '');
    const { statuses, report } = await run(folder, null);
    expect(statuses).toHaveLength(1);
    expect(report.problems).toEqual([
      { file: 'large.json', line: null, message: 'it is over 64 MiB large; files up to 64 MiB are read' },
    ]);
  });
});
