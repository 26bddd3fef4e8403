import { expect, it } from 'vitest';
import { gitHubLinks } from '../../src/report/links.ts';

it('a value that is not in a file has no link to its line', () => {
  const { line } = gitHubLinks('https://github.example', 'acme/site', 'abc', undefined);
  expect(line('values', 1)).toBeNull();
  expect(line('values.env', 2)).toBe('https://github.example/acme/site/blob/abc/values.env#L2');
});
