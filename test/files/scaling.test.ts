import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { initialize, TestRepository, temporaryFolder } from '../change/repositories.ts';
import { PAGE } from '../support/read.ts';
import { growthIn } from '../support/steps.ts';

const FILES = 150;

function makeTree(folder: string, files: number): void {
  const repository = new TestRepository(folder);
  initialize(folder);
  for (let i = 0; i < files; i++) {
    const part = path.join(folder, `part-${i % 17}`, `${i % 5}`);
    mkdirSync(part, { recursive: true });
    const line = i % 20 === 0 ? `notion_page_id: ${PAGE}\n` : 'name: value\n';
    writeFileSync(path.join(part, `${i}.yml`), `${'option: something\n'.repeat(40)}${line}`);
  }
  repository.git('add', '--all');
}

it('scanning twice as many files takes twice as much work', async () => {
  const above = temporaryFolder();
  for (const files of [1, FILES, 2 * FILES]) makeTree(path.join(above, `${files}`), files);
  const { scan: [once, twice] = [0, 0] } = await growthIn(
    new URL('growth.ts', import.meta.url),
    above,
    `${FILES}`,
  );
  expect(once).toBeGreaterThan(FILES);
  expect(twice / once).toBeGreaterThan(1.5);
  expect(twice / once).toBeLessThan(2.2);
});
