import { setTimeout as pass } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { PRIORITIES } from '../../src/notion/budget.ts';
import { budgeting, burst, CANCELLED } from './budgeting.ts';

describe('the queue', () => {
  it('lets a burst through, and then one for an answer', async () => {
    const some = budgeting();
    const sentAt = await burst(some);
    const now = performance.now();
    for (const at of sentAt) expect(Math.abs(at - now)).toBeLessThan(1_000);
    void some.enter('next');
    await pass(5);
    expect(some.left).toEqual([]);
    for (const at of sentAt) some.budget.answered(at);
    await pass(0);
    expect(some.left).toEqual(['next']);
  });

  it('puts what is more urgent first, and of that what came first', async () => {
    const some = budgeting();
    const sentAt = await burst(some);
    for (const priority of [...PRIORITIES].reverse()) {
      void some.enter(`${priority} 1`, priority);
      void some.enter(`${priority} 2`, priority);
    }
    for (const at of sentAt) some.budget.answered(at);
    for (let i = 0; i < 10; i++) {
      await pass(0);
      some.budget.answered(performance.now());
    }
    expect(some.left).toEqual(PRIORITIES.flatMap(priority => [`${priority} 1`, `${priority} 2`]));
  });

  it('sends home who is no longer needed, and takes nobody’s place for it', async () => {
    const some = budgeting();
    const sentAt = await burst(some);
    let isNeeded = true;
    void some.enter('a', 'first', () => isNeeded);
    void some.enter('b', 'first', () => isNeeded);
    void some.enter('c');
    isNeeded = false;
    expect(some.left).toEqual([]);
    for (const at of sentAt) some.budget.answered(at);
    await pass(0);
    expect(some.left).toEqual(['a unneeded', 'b unneeded', 'c']);
  });

  it('forgets nobody, however long it becomes', async () => {
    const some = budgeting();
    const names = Array.from({ length: 5_000 }, (_, n) => String(n));
    for (const name of names) void some.enter(name).then(() => some.budget.answered(performance.now()));
    await expect.poll(() => some.left.length, { interval: 5, timeout: 20_000 }).toBe(names.length);
    expect(some.left).toEqual(names);
  });

  it('holds back what it is told to, for as long as that takes', async () => {
    const some = budgeting();
    let finish = (): void => {};
    const work = new Promise<void>(resolve => {
      finish = resolve;
    });
    const holding = some.budget.holding(['first', 'hint'], () => work);
    void some.enter('first');
    void some.enter('hint', 'hint');
    void some.enter('catalog', 'catalog');
    await pass(5);
    expect(some.left).toEqual(['catalog']);
    finish();
    await holding;
    await pass(0);
    expect(some.left).toEqual(['catalog', 'first', 'hint']);
  });

  it('holds nothing back any longer where the work fails', async () => {
    const some = budgeting();
    const holding = some.budget.holding(['first'], () => Promise.reject(new Error('no')));
    void some.enter('first');
    await expect(holding).rejects.toThrow('no');
    await pass(0);
    expect(some.left).toEqual(['first']);
  });
});

describe('the end of the run', () => {
  it('sends everybody home', async () => {
    const some = budgeting();
    await burst(some);
    void some.enter('a');
    void some.enter('b', 'hint');
    some.run.stop(CANCELLED);
    await pass(0);
    expect(some.left).toEqual(['a unneeded', 'b unneeded']);
  });

  it('lets nobody in', async () => {
    const some = budgeting();
    some.run.stop(CANCELLED);
    expect(await some.enter('late')).toEqual({ kind: 'unneeded' });
  });
});

describe('a wait that the server asks for', () => {
  it('holds everybody back until it is over, and is told of at its beginning and its end', async () => {
    const some = budgeting();
    const [at = 0] = await burst(some, 1);
    const wait = some.budget.throttled(at, 80);
    expect(wait).toBeGreaterThan(70);
    expect(wait).toBeLessThan(81); // times are fractions, and 80 may be a hair more
    // Nobody is kept waiting yet.
    expect(some.told).toEqual([]);
    const permit = await some.enter('a');
    expect(permit.kind === 'go' && permit.sentAt - at).toBeGreaterThanOrEqual(79);
    expect(some.told.map(({ until }) => until === null)).toEqual([false, true]);
    expect(some.told[0]?.ahead).toBeGreaterThan(0);
    expect(some.told[0]?.ahead).toBeLessThan(81);
    expect(some.budget.waitedMs).toBeGreaterThan(50);
    expect(some.budget.waitedMs).toBeLessThanOrEqual(Math.ceil(performance.now() - at));
    expect(Number.isInteger(some.budget.waitedMs)).toBe(true);
  });

  it('is told of once, however many wait, and again where it grows', async () => {
    const some = budgeting();
    const [first = 0, second = 0] = await burst(some, 2);
    some.budget.throttled(first, 5_000);
    for (const name of ['a', 'b', 'c']) void some.enter(name);
    expect(some.told).toHaveLength(1);
    some.budget.throttled(second, 9_000);
    expect(some.told).toHaveLength(2);
    expect(some.told[1]?.ahead).toBeGreaterThan(8_000);
    some.run.stop(CANCELLED);
    expect(some.told.at(-1)?.until).toBeNull();
    expect(some.told).toHaveLength(3);
  });

  it('is counted only while somebody is kept waiting', async () => {
    const some = budgeting();
    const [at = 0] = await burst(some, 1);
    some.budget.throttled(at, 40);
    await pass(60);
    await some.enter('a');
    expect(some.told).toEqual([]);
    expect(some.budget.waitedMs).toBe(0);
  });

  it('may follow a failure, too', async () => {
    const some = budgeting();
    const [at = 0] = await burst(some, 1);
    some.budget.failed(at, 60);
    const permit = await some.enter('a');
    expect(permit.kind === 'go' && permit.sentAt - at).toBeGreaterThanOrEqual(59);
  });

  it('is none where a failure names none', async () => {
    const some = budgeting();
    const [at = 0] = await burst(some, 1);
    some.budget.failed(at, null);
    void some.enter('a');
    await pass(0);
    expect(some.left).toEqual(['a']);
  });

  it('was in vain where nothing was granted after it', async () => {
    const some = budgeting();
    const [first = 0] = await burst(some, 1);
    some.budget.throttled(first, 1);
    expect(some.budget.vainWaits).toBe(0);
    await pass(5);
    const [second = 0] = await burst(some, 1);
    some.budget.throttled(second, 1);
    expect(some.budget.vainWaits).toBe(1);
  });
});

describe('a wait that is longer than there is time', () => {
  it('ends the run, as it would change nothing', async () => {
    const some = budgeting(5_000);
    const [at = 0] = await burst(some, 1);
    some.budget.throttled(at, 90_000);
    expect(some.run.stopped).toBeNull();
    expect(await some.enter('a')).toEqual({ kind: 'unneeded' });
    expect(some.run.stopped).toEqual({ reason: 'rate-limited', detail: 'asked to wait 90 s' });
  });

  it('does not end it while an answer may still come', async () => {
    const some = budgeting(5_000);
    const [first = 0, second = 0] = await burst(some, 2);
    some.budget.throttled(first, 90_000);
    void some.enter('a');
    expect(some.run.stopped).toBeNull();
    some.budget.answered(second);
    expect(some.run.stopped?.reason).toBe('rate-limited');
  });

  it('does not end it where nobody has to wait', async () => {
    const some = budgeting(5_000);
    const [first = 0, second = 0] = await burst(some, 2);
    some.budget.throttled(first, 90_000);
    some.budget.answered(second);
    expect(some.run.stopped).toBeNull();
  });
});
