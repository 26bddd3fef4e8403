/** Requests sent at once before anything is known of the server's limit. */
const BURST = 10;
/** Small limits are met by this many answers. Until then one request at a time follows the burst, so that one is refused. */
const CAREFUL_ANSWERS = 20;
/** Beyond that, the concurrency grows by this much with each answer. */
const GROWTH = 2;
const MOST_AT_ONCE = 20;
/** Notion's documented limits: requests in each minute, by plan (https://developers.notion.com/reference/request-limits). */
const DOCUMENTED_LIMITS: readonly number[] = [180, 600];
const DOCUMENTED_WINDOW_MS = 60_000;
/** A server that asks for a longer wait counts requests in windows. One that asks for less refills all the time. */
export const LONG_WAIT_MS = 2_000;
/** A refill rate that was measured is doubled over this time, unless a refusal corrects it. */
const DOUBLING_MS = 300_000;
/** Waits if the server names none: the first, doubled for each wait that was in vain, up to the longest. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** After this many failures in a row, requests go out one at a time, with rests in between. */
const FAILURES_IN_A_ROW = 3;
const LONGEST_REST_MS = 4_000;

/** What refusals have shown about the server's limit. */
type Limit =
  | { readonly kind: 'unknown' }
  /** After each wait the server grants about this many requests. */
  | { readonly kind: 'window'; size: number }
  /**
   * The server grants requests at a rate. It is measured from a refusal, when nothing was left, to the latest
   * one: `perMs` is null until there are two.
   */
  | { readonly kind: 'refill'; readonly from: number; granted: number; perMs: number | null };

/**
 * Decides when the next request may go out. This is a pure model: it has no timer and reads no clock, and all
 * times are milliseconds that the caller passes.
 *
 * 1. A burst, then one request at a time, then more with each answer.
 * 2. When the server refuses a request (429 or 529), nothing goes out until its Retry-After is over. This is one
 *    gate for all requests.
 * 3. What the server granted before a refusal shows its limit: so many requests in a window (Notion's own kind),
 *    or a rate. Later requests stay just below it and then probe one at a time.
 */
export class Pace {
  readonly #restMs: number;
  readonly #random: () => number;
  #limit: Limit = { kind: 'unknown' };
  #inFlight = 0;
  /** Requests sent in all. */
  #sent = 0;
  /** Requests that the server granted since the last refusal. */
  #granted = 0;
  /** When the last refused request was sent: then nothing was left. */
  #emptyAt = Number.NEGATIVE_INFINITY;
  #gateOpensAt = Number.NEGATIVE_INFINITY;
  #restsUntil = Number.NEGATIVE_INFINITY;
  #vainWaits = 0;
  #failuresInARow = 0;
  #rests = 0;

  /** @param restMs milliseconds of the first rest after several failures in a row */
  constructor(restMs: number, random: () => number = Math.random) {
    this.#restMs = restMs;
    this.#random = random;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  /** When the wait that the server asked for is over. */
  get gateOpensAt(): number {
    return this.#gateOpensAt;
  }

  /** Waits in a row after which the server granted nothing. */
  get vainWaits(): number {
    return this.#vainWaits;
  }

  /** How many requests the server grants after each wait, or null if that is not known. */
  get windowSize(): number | null {
    return this.#limit.kind === 'window' ? this.#limit.size : null;
  }

  /** Milliseconds until a request may go out: 0 for now, Infinity if one in flight must be answered first. */
  wait(now: number): number {
    const opensAt = Math.max(this.#gateOpensAt, this.#restsUntil);
    if (now < opensAt) return opensAt - now;
    if (this.#inFlight + 1 > this.#atOnce()) return Number.POSITIVE_INFINITY;
    if (this.#limit.kind !== 'refill' || this.#limit.perMs === null) return 0;
    const since = now - this.#emptyAt;
    const rate = this.#limit.perMs * (1 + since / DOUBLING_MS);
    const left = rate * since - (this.#granted + this.#inFlight);
    return left >= 1 ? 0 : Math.max(1, (1 - left) / rate);
  }

  sent(): void {
    this.#inFlight++;
    this.#sent++;
  }

  /** The request that was sent then has an answer. */
  answered(sentAt: number): void {
    this.#failuresInARow = 0;
    this.#rests = 0;
    this.#vainWaits = 0;
    this.#grant(sentAt);
  }

  /** The request that was sent then failed. The server may have counted it all the same. */
  failed(now: number, sentAt: number): void {
    this.#grant(sentAt);
    if (++this.#failuresInARow < FAILURES_IN_A_ROW || sentAt < this.#restsUntil) return;
    const rest = Math.min(LONGEST_REST_MS, this.#restMs * 2 ** this.#rests++);
    this.#restsUntil = now + rest * (0.5 + this.#random() / 2);
  }

  /** The server refused the request that was sent then, because there were too many. */
  throttled(now: number, sentAt: number, retryAfterMs: number | null): void {
    this.#inFlight--;
    if (sentAt < this.#gateOpensAt) {
      // It was sent before the gate closed, so it shows nothing new.
      this.#emptyAt = Math.max(this.#emptyAt, sentAt);
      this.pause(now + (retryAfterMs ?? 0));
      return;
    }
    const isVain = this.#granted === 0 && this.#emptyAt > Number.NEGATIVE_INFINITY;
    if (isVain) this.#vainWaits++;
    const own = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#vainWaits) * (1 + this.#random() / 4);
    const wait = isVain ? Math.max(retryAfterMs ?? 0, own) : (retryAfterMs ?? own);
    this.pause(now + wait);
    if (!isVain) this.#limit = this.#learnt(sentAt, wait);
    this.#emptyAt = sentAt;
    this.#granted = 0;
  }

  /** Nothing goes out before then. */
  pause(until: number): void {
    this.#gateOpensAt = Math.max(this.#gateOpensAt, until);
  }

  #grant(sentAt: number): void {
    this.#inFlight--;
    if (this.#limit.kind === 'refill' && sentAt > this.#limit.from) this.#limit.granted++;
    if (sentAt > this.#emptyAt) {
      this.#granted++;
      return;
    }
    // It was sent before the last refusal and belongs to what was granted until then.
    if (this.#limit.kind === 'window') this.#limit.size++;
  }

  #learnt(emptyAt: number, wait: number): Limit {
    if (wait >= LONG_WAIT_MS) return { kind: 'window', size: this.#granted };
    const before = this.#limit;
    if (before.kind !== 'refill' || emptyAt - before.from > DOCUMENTED_WINDOW_MS)
      return { kind: 'refill', from: emptyAt, granted: 0, perMs: null };
    // Between two moments with nothing left, the server grants what it refills, give or take one request.
    return { ...before, perMs: (before.granted + 1) / (emptyAt - before.from) };
  }

  #atOnce(): number {
    if (this.#failuresInARow >= FAILURES_IN_A_ROW) return 1;
    return Math.min(MOST_AT_ONCE, this.#concurrency());
  }

  #concurrency(): number {
    switch (this.#limit.kind) {
      case 'unknown': {
        if (this.#sent < BURST) return BURST;
        // One request at a time crosses a documented limit.
        const next = DOCUMENTED_LIMITS.find(limit => limit >= this.#granted) ?? Number.POSITIVE_INFINITY;
        const untilNext = Math.max(1, this.#inFlight + next - this.#sent);
        return Math.min(1 + Math.max(0, this.#granted - CAREFUL_ANSWERS) * GROWTH, untilNext);
      }
      case 'window': {
        const left = this.#limit.size - this.#granted;
        return left > 0 ? Math.min(left, BURST + this.#granted) : 1 - left * GROWTH;
      }
      case 'refill':
        return 1 + this.#granted / BURST;
    }
  }
}
