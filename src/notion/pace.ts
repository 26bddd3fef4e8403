/** Requests that go out at once before anything is known of the budget. */
const BURST = 8;
/** After the burst this many at a time, and one more for every so many answers: what runs into a limit is few. */
const FEW = 2;
const ANSWERS_A_STEP = 5;
/** The same where a server has named its limit by refilling a little at a time. */
const ANSWERS_A_CAREFUL_STEP = 8;
const MOST_AT_ONCE = 16;
/** After so many faults in a row everything rests, ever longer, and then a few requests see whether the server is back. */
const FAULTS_IN_A_ROW = 3;
const PROBES = 2;
const LONGEST_REST_MS = 8_000;
/** A server that asks for a longer wait counts in windows; one that asks for less refills all the time. */
export const LONG_WAIT_MS = 2_000;
/** Requests in a window of a minute, by plan (https://developers.notion.com/reference/request-limits). */
const DOCUMENTED_WINDOWS: readonly number[] = [180, 600];
const DOCUMENTED_RATES = DOCUMENTED_WINDOWS.map(requests => requests / 60_000).reverse();
/** A learnt rate is kept for about this long and this many answers; then it grows ever faster until it is too much. */
const STEADY_MS = 20_000;
const STEADY_ANSWERS = 60;
const STEEPNESS = 4;
/** What was learnt longer ago no longer counts. */
const MEMORY_MS = 30_000;
/** Waits where the server names none, doubled for each that was in vain. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** A time at which the server had nothing left to give, and how many requests it has granted since. */
interface Empty {
  at: number;
  granted: number;
}

/**
 * When the next request may go out. Begins with a burst and goes up with every answer; what a 429 teaches is
 * used to stay just below the next one. A pure model: it holds no timer and reads no clock, all times are
 * milliseconds that its caller gives.
 *
 * A budget comes in two kinds. A window (Notion's own: so many in 60 seconds) grants as much after the wait as it
 * did before, and all of that is sent at once. A bucket that refills continuously grants a rate, which two
 * moments of emptiness bound from both sides.
 */
export class Pace {
  readonly #restMs: number;
  readonly #random: () => number;
  #startedAt: number | null = null;
  #pausedUntil = 0;
  #inFlight = 0;
  #sent = 0;
  #granted = 0;
  /** Since the last wait. */
  #sentSince = 0;
  #grantedSince = 0;
  #faultsInARow = 0;
  #rests = 0;
  #restsUntil = 0;
  #vainWaits = 0;
  #empties: Empty[] = [];
  /** What the last window granted; null where the server refills continuously. */
  #windowful: number | null = null;
  #slowest = 0;
  #fastest = Number.POSITIVE_INFINITY;

  /** @param restMs milliseconds that a first rest takes, after a run of faults */
  constructor(restMs: number, random: () => number = Math.random) {
    this.#restMs = restMs;
    this.#random = random;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  /** Until when the server has asked everybody to wait. */
  get pausedUntil(): number {
    return this.#pausedUntil;
  }

  /** Waits in a row after which not one request was granted. */
  get vainWaits(): number {
    return this.#vainWaits;
  }

  /** Milliseconds until a request may go out: 0 for now, Infinity for not before one in flight is answered. */
  wait(now: number): number {
    const from = Math.max(this.#pausedUntil, this.#restsUntil);
    if (now < from) return from - now;
    if (this.#inFlight + 1 > this.#atOnce()) return Number.POSITIVE_INFINITY;
    const empty = this.#empties.at(-1);
    // Somebody else may have used up the budget before the first request: then no rate is known to keep to yet.
    if (!empty || this.#windowful !== null || this.#granted === 0) return 0;
    const rate = this.#rate(now, empty);
    const left = rate * (now - empty.at) - this.#sentSince;
    return left >= 1 ? 0 : Math.max(1, (1 - left) / rate);
  }

  sent(now: number): void {
    this.#startedAt ??= now;
    this.#inFlight++;
    this.#sent++;
    this.#sentSince++;
  }

  /** The request sent then was within the budget, and answered. */
  answered(sentAt: number): void {
    this.#faultsInARow = 0;
    this.#rests = 0;
    this.#vainWaits = 0;
    this.#grant(sentAt);
  }

  /** The request sent then failed, and may have cost its share of the budget. */
  failed(now: number, sentAt: number): void {
    this.#grant(sentAt);
    if (++this.#faultsInARow < FAULTS_IN_A_ROW || sentAt < this.#restsUntil) return;
    const rest = Math.min(LONGEST_REST_MS, this.#restMs * 2 ** this.#rests++);
    this.#restsUntil = now + rest * (0.5 + this.#random() / 2);
  }

  /** The request sent then was beyond the budget: nothing goes out until the wait is over. */
  throttled(now: number, sentAt: number, retryAfterMs: number | null): void {
    this.#inFlight--;
    this.#sentSince--;
    const last = this.#empties.at(-1);
    const isNews = !last || sentAt >= this.#pausedUntil;
    if (!isNews) {
      last.at = Math.max(last.at, sentAt);
      this.pause(now + (retryAfterMs ?? 0));
      return;
    }
    if (last && this.#grantedSince === 0) this.#vainWaits++;
    const own = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#vainWaits) * (1 + this.#random() / 4);
    const wait = Math.max(retryAfterMs ?? own, this.#vainWaits > 0 ? own : 0);
    this.pause(now + wait);
    this.#learn(sentAt, wait);
  }

  /** Nothing goes out before then. */
  pause(until: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, until);
  }

  #grant(sentAt: number): void {
    this.#inFlight--;
    this.#granted++;
    const last = this.#empties.at(-1);
    if (!last || sentAt > last.at) {
      this.#grantedSince++;
    } else {
      this.#sentSince--;
      if (this.#windowful !== null) this.#windowful++;
    }
    for (const empty of this.#empties) if (sentAt > empty.at) empty.granted++;
    const [first] = this.#empties;
    if (first && this.#empties.length > 1 && first.granted > 1 && sentAt > first.at) {
      this.#slowest = Math.max(this.#slowest, (first.granted - 1) / (sentAt - first.at));
    }
  }

  /** Between two moments of emptiness a bucket grants what it refilled, give or take one. */
  #learn(emptyAt: number, wait: number): void {
    this.#windowful = wait >= LONG_WAIT_MS ? this.#grantedSince : null;
    this.#empties = this.#empties.filter(
      ({ at }, i) => i >= this.#empties.length - 1 || emptyAt - at <= MEMORY_MS,
    );
    const [first] = this.#empties;
    if (first && emptyAt > first.at) {
      this.#slowest = Math.max(0, first.granted - 1) / (emptyAt - first.at);
      this.#fastest = (first.granted + 1) / (emptyAt - first.at);
    }
    this.#empties.push({ at: emptyAt, granted: 0 });
    this.#grantedSince = 0;
    this.#sentSince = this.#inFlight;
  }

  #atOnce(): number {
    const limit = this.#limit();
    return this.#faultsInARow >= FAULTS_IN_A_ROW ? Math.min(PROBES, limit) : Math.min(MOST_AT_ONCE, limit);
  }

  #limit(): number {
    if (this.#empties.length === 0) {
      if (this.#sent < BURST) return BURST;
      const toTheEdge = DOCUMENTED_WINDOWS.find(edge => edge > this.#sent) ?? Number.POSITIVE_INFINITY;
      const limit = FEW + Math.max(0, this.#grantedSince - BURST) / ANSWERS_A_STEP;
      return Math.min(limit, Math.max(FEW, toTheEdge - this.#sent));
    }
    if (this.#windowful === null) return 1 + this.#grantedSince / ANSWERS_A_CAREFUL_STEP;
    const left = this.#windowful - this.#sentSince + this.#inFlight;
    if (left > this.#inFlight) return Math.min(left, ANSWERS_A_STEP + this.#grantedSince);
    return 1 + Math.max(0, this.#grantedSince - this.#windowful) / ANSWERS_A_STEP;
  }

  /** Requests a millisecond that the bucket is thought to refill. */
  #rate(now: number, empty: Empty): number {
    const steadyFor = Math.max(0, now - Math.max(empty.at, this.#pausedUntil)) / STEADY_MS;
    const growth = 1 + steadyFor ** STEEPNESS + (this.#grantedSince / STEADY_ANSWERS) ** STEEPNESS;
    const isBounded = this.#fastest < Number.POSITIVE_INFINITY;
    const all = this.#granted / Math.max(1, this.#pausedUntil - (this.#startedAt ?? 0));
    const slowest = isBounded ? this.#slowest : 0;
    const fastest = isBounded ? Math.max(this.#fastest, this.#slowest) : all;
    const documented = DOCUMENTED_RATES.find(rate => rate >= slowest && rate <= fastest);
    return (documented ?? (isBounded ? (slowest + fastest) / 2 : fastest)) * growth;
  }
}
