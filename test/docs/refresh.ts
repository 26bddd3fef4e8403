/**
 * Writes what the check says today into the blocks `text says` of the documentation: `node test/docs/refresh.ts`.
 * What an example is meant to show stays with its author, so only the words are replaced, never what is found.
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
