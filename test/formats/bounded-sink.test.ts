import { describe, expect, it } from 'vitest';
import { BoundedSink, LONGEST_NAME, MOST_LEVELS, TooMuchWork } from '../../src/formats/bounded-sink.ts';
import type { Sink } from '../../src/formats/sink.ts';
import { TOO_DEEP_TO_READ } from '../../src/formats/sink.ts';
import { readWith } from '../support/recorder.ts';

const SCALAR = { start: 0, end: 1, escapes: 'none', type: 'string' } as const;

/** The calls that a bounded sink passes on. */
function passedOn(write: (sink: Sink) => void, most?: number): string[] {
  return readWith((_, sink) => write(new BoundedSink(sink, most)), 'x');
}

describe('a bounded sink', () => {
  it('shortens names', () => {
    const [line] = passedOn(sink => {
      sink.enter('n'.repeat(LONGEST_NAME + 1), 0, 1);
      sink.value(SCALAR);
      sink.leave();
    });
    expect(line).toBe(`${'n'.repeat(LONGEST_NAME)}«x» = x`);
  });

  it('skips what is nested too deeply, reports it once, and continues after it', () => {
    const nest = (sink: Sink, depth: number) => {
      for (let i = 0; i < depth; i++) sink.item(0);
      sink.value(SCALAR);
      for (let i = 0; i < depth; i++) sink.leave();
    };
    const deepest = `${'[0]'.repeat(MOST_LEVELS)} = x`;
    expect(passedOn(sink => nest(sink, MOST_LEVELS))).toEqual([deepest]);
    const lines = passedOn(sink => {
      nest(sink, MOST_LEVELS + 1);
      nest(sink, 2 * MOST_LEVELS);
      nest(sink, 1);
    });
    expect(lines).toEqual([`! 0 ${TOO_DEEP_TO_READ}`, '[0] = x']);
  });

  it('ignores a step out of the top level', () => {
    expect(
      passedOn(sink => {
        sink.leave();
        sink.value(SCALAR);
      }),
    ).toEqual([' = x']);
  });

  it('stops reading a file after a maximum number of keys, items and values', () => {
    const write = (sink: Sink) => {
      sink.item();
      sink.value(SCALAR);
      sink.leave();
    };
    expect(passedOn(write, 2)).toEqual(['[0] = x']);
    expect(() => passedOn(write, 1)).toThrow(
      new TooMuchWork('it contains more than 1 keys and values; the rest is not read'),
    );
  });
});
