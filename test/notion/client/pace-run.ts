import { Pace } from '../../../src/notion/client/pace.ts';
import { Limit, type LimitDescription } from '../limits.ts';

/** The result of a run, in the model's time. */
interface Outcome {
  readonly tookMs: number;
  readonly requests: number;
}

interface Event {
  readonly at: number;
  readonly sentAt: number;
  readonly retryAfterMs: number | null | 'granted';
}

export const LATENCY_MS = 100;

/** Sends this many requests through a limit, in virtual time, so that the test does not wait. */
export function run(description: LimitDescription, requests: number, seed = 1, start = 1_000): Outcome {
  const random = randomFrom(seed);
  const limit = new Limit(description);
  const pace = new Pace(500, random);
  const inFlight: Event[] = [];
  let now = start;
  let left = requests;
  let sent = 0;
  let granted = 0;
  while (granted < requests) {
    const wait = left === 0 ? Number.POSITIVE_INFINITY : pace.wait(now);
    if (wait === 0) {
      pace.sent();
      sent++;
      left--;
      const refusal = limit.take(now);
      const seconds = refusal?.headers?.['retry-after'];
      const retryAfterMs = seconds === undefined ? null : Number(seconds) * 1_000;
      const event = { at: now + LATENCY_MS + random() * 20, sentAt: now };
      inFlight.push({ ...event, retryAfterMs: refusal ? retryAfterMs : 'granted' });
      continue;
    }
    inFlight.sort((a, b) => a.at - b.at);
    const next = inFlight[0];
    if (!next || now + wait < next.at) {
      // Timers are never early, but a little late.
      now += wait + random() * 2;
      continue;
    }
    inFlight.shift();
    now = Math.max(now, next.at);
    if (next.retryAfterMs === 'granted') {
      pace.answered(next.sentAt);
      granted++;
    } else {
      pace.throttled(now, next.sentAt, next.retryAfterMs);
      left++;
    }
  }
  return { tookMs: now - start, requests: sent };
}

function randomFrom(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** The shortest time that the limit allows, in milliseconds. */
export function floor(description: LimitDescription, requests: number): number {
  if (description.kind === 'bucket') {
    return (Math.max(0, requests - description.capacity) / description.perSecond) * 1_000;
  }
  return (Math.ceil(requests / description.limit) - 1) * description.seconds * 1_000;
}

export const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
