import { loadAllFormats } from '../../src/formats/formats.ts';
import type { Expectation } from '../../src/keys/scope.ts';
import type { Reference } from '../../src/model.ts';
import { extract } from '../../src/references/extract.ts';
import { parseExpectations } from '../../src/settings/expect.ts';

/** IDs like those of Notion: version 8 of one workspace with their tags, and an older version 4. */
export const PAGE = '1f0e1a2b-3c4d-80e5-96f7-8a9b0c1d2e3f';
export const DATABASE = '1f0e1a2b-3c4d-8123-a4b5-c6d7e8f90a1b';
export const SOURCE = '1f0e1a2b-3c4d-81aa-b2c3-000b4d5e6f70';
export const VIEW = '1f0e1a2b-3c4d-8077-8899-000caabbccdd';
export const OLD = 'c7e1a17d-911d-4a3c-b58f-afcfed49072b';

await loadAllFormats();

export const bare = (id: string) => id.replaceAll('-', '');

export function references(path: string, text: string, expect = ''): Reference[] {
  const expectations: Expectation[] = parseExpectations(expect, 'expect');
  return [...extract({ file: path, path, text }, expectations).references];
}

/** References as short lines: `3:9 notion.page_id = 1f0e… page`. */
export function found(path: string, text: string, expect = ''): string[] {
  return references(path, text, expect).map(summaryOf);
}

export function summaryOf({ line, column, key, value, expected, origin, reading }: Reference): string {
  const types = expected.join('|') || 'any';
  const what =
    reading.kind === 'id'
      ? ''
      : reading.kind === 'malformed'
        ? ` malformed:${reading.fault.code}`
        : ` ${reading.kind}${reading.kind === 'skipped' ? `:${reading.reason}` : ''}`;
  return `${line}:${column} ${key} = ${value} ${types}${origin === 'link' ? ' link' : ''}${what}`;
}
