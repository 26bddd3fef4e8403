/**
 * Updates the quoted messages of the documentation (the blocks `text says`): `npm run docs:messages`. It replaces only the
 * messages. The author of an example decides which findings it shows.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NotionServer } from '../notion/server.ts';
import { fencesOf, markdownFiles } from '../support/docs.ts';
import { ROOT } from '../workflows/files.ts';
import { checkExample, examplesOf, SAYS } from './examples.ts';
import { saidOf } from './labels.ts';

const notion = await NotionServer.start(
  JSON.parse(readFileSync(path.join(ROOT, 'examples/workspace.json'), 'utf8')),
);
for (const page of markdownFiles('docs')) {
  const said: string[] = [];
  for (const example of examplesOf(fencesOf(page.text))) {
    const { findings } = await checkExample(example, notion);
    for (const { name, says } of example.files) {
      const found = findings.filter(({ reference, rule }) => reference.file === name && rule !== null);
      said.push(...found.slice(0, says.length).map(saidOf));
    }
  }
  const text = page.text.replace(SAYS, (_, opening: string) => `${opening}\n${said.shift() ?? ''}\n\`\`\``);
  if (text === page.text) continue;
  writeFileSync(path.join(ROOT, page.path), text);
  console.log(`Refreshed ${page.path}`);
}
await notion.close();
