import { expect, it, vi } from 'vitest';
import { readWith } from '../support/recorder.ts';

/** The formats as at the start of a process, with no parser loaded. */
async function freshFormats() {
  vi.resetModules();
  return import('../../src/formats/formats.ts');
}

it('loads a parser for YAML once a text needs one', async () => {
  const { formatOf } = await freshFormats();
  const { load, read } = formatOf('a.yml');
  await load?.('a: b');
  expect(readWith(read, 'a: b')).toEqual(['a = b']);
  const other = 'a: &x b\nc: *x';
  expect(() => readWith(read, other)).toThrow('the reader is used before it is loaded');
  await load?.(other);
  expect(readWith(read, other)).toEqual(['a = b', 'c = b']);
  expect(readWith(read, 'a: b')).toEqual(['a = b']);
});

it('loads one for TOML and XML with the first text', async () => {
  const { formatOf } = await freshFormats();
  for (const [name, text, found] of [
    ['a.toml', 'a = "b"', ['a = b (backslash)']],
    ['a.xml', '<a>b</a>', ['a = b (entities)']],
  ] as const) {
    const { load, read } = formatOf(name);
    expect(() => readWith(read, text)).toThrow('the reader is used before it is loaded');
    await load?.(text);
    expect(readWith(read, text)).toEqual(found);
  }
});
