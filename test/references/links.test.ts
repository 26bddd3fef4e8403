import { expect, it } from 'vitest';
import { linksIn } from '../../src/references/links.ts';
import { bare, OLD, PAGE, SOURCE } from '../support/read.ts';

it('each Notion URL in a text is found with its own ID and type', () => {
  const page = `https://www.notion.so/Home-${bare(PAGE)}`;
  const old = `https://www.notion.so/${bare(OLD)}`;
  const source = `collection://${SOURCE}`;
  const broken = page.slice(0, -1);
  const text = `${page}, ${old} and ${source}; e.g. ${page}, https://www.notion.so/help, ${broken}`;
  const found = linksIn(text).map(({ start, end, reading, type }) => [
    text.slice(start, end),
    reading.kind === 'id' ? reading.id : reading.kind,
    type,
  ]);
  expect(found).toEqual([
    [page, PAGE, null],
    [old, OLD, null],
    [source, SOURCE, 'data_source'],
    [broken, 'malformed', null],
  ]);
  expect(linksIn(`Notion has no address here: ${PAGE}`)).toEqual([]);
});
