/** Times and counts of a run. Tests shorten them. */
export interface Tuning {
  /** Milliseconds for one retrieval, including the body. Notion answers most within half a second. */
  readonly timeoutMs: number;
  /** The same for a search, which takes Notion seconds. */
  readonly searchTimeoutMs: number;
  /** Maximum size of an answer, in bytes. A hundred pages with all their properties are much smaller. */
  readonly mostBytes: number;
  /** Attempts for a request that keeps failing. A 429 is not a failure and does not count. */
  readonly tries: number;
  /** Milliseconds before the second attempt at most; doubled for each one after it. */
  readonly backoffMs: number;
  /** Milliseconds without a single HTTP response, from the start, after which the run ends. */
  readonly firstResponseMs: number;
  /** Milliseconds without a good answer after which many failures in a row end the run. */
  readonly silenceMs: number;
  /** Milliseconds that requests for better hints may take once every verdict is in. */
  readonly hintsMs: number;
}

export const DEFAULT_TUNING: Tuning = {
  timeoutMs: 10_000,
  searchTimeoutMs: 20_000,
  mostBytes: 32 * 1024 * 1024,
  tries: 5,
  backoffMs: 500,
  firstResponseMs: 13_000,
  silenceMs: 10_000,
  hintsMs: 10_000,
};

/** Milliseconds before the next attempt: exponential, and half of it random so that clients do not return together. */
export function backoff(tuning: Tuning, failures: number, random: number = Math.random()): number {
  return tuning.backoffMs * 2 ** (failures - 1) * (0.5 + random / 2);
}
