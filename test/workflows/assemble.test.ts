import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { byteSearchCode } from '../../scripts/assemble.ts';

it('the search in bytes runs what its source is assembled to', async () => {
  const written = readFileSync(new URL('../../src/files/byte-search-code.ts', import.meta.url), 'utf8');
  expect(written).toBe(await byteSearchCode());
});
