import { describe, expect, it } from 'vitest';
import { copyOf, remembering } from '../../src/text/memory.ts';
import { heapUsed } from '../support/heap.ts';

/** A function that is remembered, and the texts that it was really asked about. */
function counted<Answer>(answer: (text: string) => Answer) {
  const asked: string[] = [];
  const remembered = remembering(text => {
    asked.push(text);
    return answer(text);
  });
  return { remembered, asked };
}

describe('answers that are remembered', () => {
  it.each([[true], [false], [null], [0], ['']])('are given again, %j too', answer => {
    const { remembered, asked } = counted(() => answer);
    expect([remembered('a'), remembered('b'), remembered('a')]).toEqual([answer, answer, answer]);
    expect(asked).toEqual(['a', 'b']);
  });

  it('belong to one text each, whatever is in it', () => {
    const { remembered, asked } = counted(text => text.length);
    const texts = ['', 'é', 'e\u0301', '\ud800', '\ufffd', '😀', '\u0000', 'constructor', '__proto__'];
    for (const text of [...texts, ...texts]) expect(remembered(text)).toBe(text.length);
    expect(asked).toEqual(texts);
  });

  it('are forgotten after 5,000 others', () => {
    const { remembered, asked } = counted(text => text);
    for (let i = 0; i < 5_000; i++) remembered(`key${i}`);
    remembered('key0');
    expect(asked).toHaveLength(5_000);
    remembered('one more');
    remembered('one more');
    expect(asked).toHaveLength(5_001);
    remembered('key0');
    expect(asked).toHaveLength(5_002);
  });

  it('are not kept for long texts', () => {
    const { remembered, asked } = counted(text => text.length);
    const [longest, longer] = ['x'.repeat(200), 'x'.repeat(201)];
    for (const text of [longest, longer, longest, longer]) expect(remembered(text)).toBe(text.length);
    expect(asked).toEqual([longest, longer, longer]);
  });
});

describe('memory', () => {
  /** Parts of files' texts, each of which V8 stores as a reference to a text of one MiB. */
  const partOf = (i: number) => `NOTION_SETTING_NUMBER_${i}=${'x'.repeat(1 << 20)}`.slice(0, 24);

  it.each([
    ['a copy', (kept: unknown[], part: string) => kept.push(copyOf(part))],
    ['what is remembered', (kept: unknown[], part: string) => kept.push(remember(part))],
  ])('is not filled with whole texts by %s', (_, keep) => {
    const kept: unknown[] = [];
    const before = heapUsed();
    for (let i = 0; i < 64; i++) keep(kept, partOf(i));
    expect(heapUsed() - before).toBeLessThan(16 << 20);
    expect(kept).toHaveLength(64);
  });

  const remember = remembering(text => text.length);
});
