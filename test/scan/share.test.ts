import { describe, expect, it } from 'vitest';
import { BATCH, Share, STATE } from '../../src/scan/share.ts';

const names = (count: number) => Array.from({ length: count }, (_, i) => `folder/file ${i}.json`);

describe('files that threads share', () => {
  it('are the same in every thread, with what is known of them', () => {
    const here = Share.of(names(3));
    const there = new Share(here.shared);
    expect(there.names).toEqual(names(3));
    there.set(1, STATE.candidate);
    here.set(2, STATE.gone);
    for (const share of [here, there]) {
      expect([0, 1, 2].map(file => share.get(file))).toEqual([STATE.unknown, STATE.candidate, STATE.gone]);
    }
  });

  it('are taken in batches, each by one thread alone, until none is left', () => {
    const here = Share.of(names(2 * BATCH + 5));
    const there = new Share(here.shared);
    expect(here.take()).toEqual({ from: 0, to: BATCH });
    expect(there.take()).toEqual({ from: BATCH, to: 2 * BATCH });
    expect(here.take()).toEqual({ from: 2 * BATCH, to: 2 * BATCH + 5 });
    for (const share of [there, here, there]) {
      const { from, to } = share.take();
      expect(to - from).toBe(0);
    }
  });

  it('are found by their state, from one of them on', () => {
    const share = Share.of(names(6));
    for (const file of [1, 4]) share.set(file, STATE.candidate);
    expect(share.find(STATE.candidate, 0)).toBe(1);
    expect(share.find(STATE.candidate, 1)).toBe(1);
    expect(share.find(STATE.candidate, 2)).toBe(4);
    expect(share.find(STATE.candidate, 5)).toBe(-1);
    expect(share.find(STATE.done, 0)).toBe(-1);
  });
});
