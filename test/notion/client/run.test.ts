import { getEventListeners } from 'node:events';
import { setTimeout as pass } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { Run, type Stop } from '../../../src/notion/client/run.ts';

const DEADLINE: Stop = { reason: 'deadline', detail: '' };
const CANCELLED: Stop = { reason: 'cancelled', detail: '' };
const DOWN: Stop = { reason: 'unreachable', detail: 'HTTP 503' };
/** More milliseconds than a timer of Node.js can have. A timer with this time would fire at once. */
const ENDLESS = 2 ** 40;

const runs: Run[] = [];

afterEach(() => {
  for (const each of runs.splice(0)) each.stop(CANCELLED);
});

function run(budgetMs: number, signal?: AbortSignal): Run {
  const one = new Run(budgetMs, signal);
  runs.push(one);
  return one;
}

/** Timers that are running in this process. */
function timers(): number {
  return process.getActiveResourcesInfo().filter(name => name === 'Timeout').length;
}

describe('a run', () => {
  it('stops at its deadline', async () => {
    const one = run(30);
    expect(one.deadline).toBe(one.startedAt + 30);
    expect(one.stopped).toBeNull();
    await new Promise<void>(resolve => one.onStop(resolve));
    expect(one.stopped).toEqual(DEADLINE);
  });

  it.each([0, -5_000])('with %i ms ends immediately', async budgetMs => {
    const one = run(budgetMs);
    expect(one.deadline).toBe(one.startedAt);
    await new Promise<void>(resolve => one.onStop(resolve));
    expect(one.stopped).toEqual(DEADLINE);
  });

  it('can have more time than a timer allows', async () => {
    const one = run(ENDLESS);
    expect(one.deadline).toBe(one.startedAt + ENDLESS);
    await pass(20);
    expect(one.stopped).toBeNull();
  });

  it('keeps the first reason why it was stopped', () => {
    const one = run(ENDLESS);
    one.stop(DOWN);
    one.stop(CANCELLED);
    expect(one.stopped).toEqual(DOWN);
  });

  it('leaves no timer behind', () => {
    const before = timers();
    const one = run(60_000);
    expect(timers()).toBe(before + 1);
    one.stop(DOWN);
    expect(timers()).toBe(before);
  });
});

describe('a signal', () => {
  it('that was sent before the start cancels the run at once', () => {
    expect(run(ENDLESS, AbortSignal.abort()).stopped).toEqual(CANCELLED);
  });

  it('cancels the run when it is sent', () => {
    const controller = new AbortController();
    const one = run(ENDLESS, controller.signal);
    expect(one.stopped).toBeNull();
    controller.abort();
    expect(one.stopped).toEqual(CANCELLED);
  });

  it('has no listeners after the run, so that one signal can serve many runs', () => {
    const { signal } = new AbortController();
    const one = run(ENDLESS, signal);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    one.stop(DOWN);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});

describe('a listener for the end', () => {
  it('is called once', () => {
    const one = run(ENDLESS);
    const calls: (Stop | null)[] = [];
    one.onStop(() => calls.push(one.stopped));
    one.stop(DOWN);
    one.stop(CANCELLED);
    expect(calls).toEqual([DOWN]);
  });

  it('is not called after it was removed', () => {
    const one = run(ENDLESS);
    const calls: string[] = [];
    const withdraw = one.onStop(() => calls.push('first'));
    one.onStop(() => calls.push('second'));
    withdraw();
    one.stop(DOWN);
    expect(calls).toEqual(['second']);
  });
});

describe('a sleep', () => {
  it('takes the given time', async () => {
    const one = run(ENDLESS);
    const before = performance.now();
    await one.sleep(30);
    // Timers count whole milliseconds and can seem one too early.
    expect(performance.now() - before).toBeGreaterThanOrEqual(29);
    expect(one.stopped).toBeNull();
  });

  it('ends with the run, however long it is, and leaves no timer behind', async () => {
    const one = run(ENDLESS);
    const before = timers();
    let isOver = false;
    const sleeping = one.sleep(ENDLESS).then(() => {
      isOver = true;
    });
    await pass(20);
    expect(isOver).toBe(false);
    one.stop(DOWN);
    await sleeping;
    expect(timers()).toBeLessThan(before);
  });

  it('with a negative time ends at once', async () => {
    await run(ENDLESS).sleep(-1);
  });

  it('does not start after the end of the run', async () => {
    const one = run(ENDLESS);
    one.stop(DOWN);
    await one.sleep(ENDLESS);
  });
});
