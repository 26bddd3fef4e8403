import { expect, it, vi } from 'vitest';
import { readWith } from '../support/recorder.ts';

// The formats, without any parser loaded yet. They are imported outside of the tests: mutation testing takes constants
// that are evaluated within a test for code that only this test runs.
vi.resetModules();
const { formatOf, withParsers } = await import('../../src/formats/formats.ts');

it('the YAML parser is loaded when a text needs it, and plain YAML is read without it', async () => {
  const { read } = formatOf('a.yml');
  expect(readWith(read, 'a: b')).toEqual(['a = b']);
  const other = 'a: &x b\nc: *x';
  expect(() => readWith(read, other)).toThrow('the reader is used before its parser is loaded');
  expect(await withParsers(() => readWith(read, other))).toEqual(['a = b', 'c = b']);
  expect(readWith(read, other)).toEqual(['a = b', 'c = b']);
  expect(readWith(read, 'a: b')).toEqual(['a = b']);
});

it('the parsers for TOML and XML are loaded for the first text', async () => {
  for (const [name, text, found] of [
    ['a.toml', 'a = "b"', ['a = b (backslash)']],
    ['a.xml', '<a>b</a>', ['a = b (entities)']],
  ] as const) {
    const { read } = formatOf(name);
    expect(() => readWith(read, text)).toThrow('the reader is used before its parser is loaded');
    expect(await withParsers(() => readWith(read, text))).toEqual(found);
  }
});

it('other errors are passed on', async () => {
  const fail = () => {
    throw new Error('broken');
  };
  await expect(withParsers(fail)).rejects.toThrow('broken');
});
