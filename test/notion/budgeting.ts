import { onTestFinished } from 'vitest';
import { Budget, type Permit, type Priority } from '../../src/notion/budget.ts';
import { Run, type Stop } from '../../src/notion/run.ts';

export const CANCELLED: Stop = { reason: 'cancelled', detail: '' };

/** Requests that go out at once before anything is known of the server. */
const BURST = 8;

const always = (): boolean => true;

interface Told {
  readonly until: number | null;
  /** How far off that was when it was told, in milliseconds. */
  readonly ahead: number;
}

/** A budget with all that it lets through and tells. Its run ends with the test. */
export function budgeting(budgetMs = 60_000, restMs = 500) {
  const run = new Run(budgetMs, undefined);
  onTestFinished(() => run.stop(CANCELLED));
  const told: Told[] = [];
  const budget = new Budget(run, restMs, until => told.push({ until, ahead: (until ?? 0) - Date.now() }));
  /** In the order in which they were let through or sent home. */
  const left: string[] = [];
  const enter = (name: string, priority: Priority = 'first', isNeeded = always): Promise<Permit> => {
    const permit = budget.enter(priority, isNeeded);
    void permit.then(({ kind }) => left.push(kind === 'go' ? name : `${name} ${kind}`));
    return permit;
  };
  return { run, budget, told, left, enter };
}

/** Lets so many through, and gives back when. */
export async function burst(
  { enter, left }: ReturnType<typeof budgeting>,
  count = BURST,
): Promise<readonly number[]> {
  const permits = await Promise.all(Array.from({ length: count }, () => enter('')));
  left.length = 0;
  return permits.map(permit => (permit.kind === 'go' ? permit.sentAt : Number.NaN));
}
