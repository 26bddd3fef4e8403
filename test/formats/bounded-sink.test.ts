import { describe, expect, it } from 'vitest';
import { BoundedSink, LONGEST_NAME, MOST_LEVELS, TooMuchWork } from '../../src/formats/bounded-sink.ts';
import type { Sink } from '../../src/formats/sink.ts';
import { TOO_DEEP_TO_READ } from '../../src/formats/sink.ts';
import { Deadline } from '../../src/text/deadline.ts';
import { readWith } from '../support/recorder.ts';

const SCALAR = { start: 0, end: 1, escapes: 'none', type: 'string' } as const;

/** The calls that a bounded sink passes on. */
function passedOn(write: (sink: Sink) => void, most?: number, deadline?: Deadline): string[] {
  return readWith((_, sink) => write(new BoundedSink(sink, most, deadline)), 'x');
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

  it('passes on problems', () => {
    expect(passedOn(sink => sink.problem(3, 'it is broken'))).toEqual(['! 3 it is broken']);
  });

  it('looks at the clock at every 64th key, item or value, and stops when the time is over', () => {
    let looks = 0;
    let now = 0;
    const deadline = new Deadline('reading', 2_000, () => {
      looks++;
      return now;
    });
    const write = (values: number) => (sink: Sink) => {
      for (let i = 0; i < values; i++) sink.value(SCALAR);
    };
    expect(passedOn(write(200), 1_000, deadline)).toHaveLength(200);
    expect(looks).toBe(1 + 3); // the first is for when it ends
    now = 2_001;
    expect(passedOn(write(63), 1_000, deadline)).toHaveLength(63);
    expect(() => passedOn(write(64), 1_000, deadline)).toThrow(
      new TooMuchWork('the rest is not read: reading took longer than 2 seconds'),
    );
  });
});
