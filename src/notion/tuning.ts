/** Times and counts that a run goes by. Tests shorten them; nobody else needs to. */
export interface Tuning {
  /** Milliseconds for one retrieval, body and all. Notion answers most within half a second. */
  readonly timeoutMs: number;
  /** The same for a search, which takes Notion seconds. */
  readonly searchTimeoutMs: number;
  /** Bytes of an answer. A hundred pages with all their properties stay well below. */
  readonly mostBytes: number;
  /** Tries for one request that keeps failing. 429s are no failures and count for nothing here. */
  readonly tries: number;
  /** Milliseconds before the second try at most; doubled for each one after it. */
  readonly backoffMs: number;
  /** Milliseconds without one answer after which a run of failures ends the run. */
  readonly silenceMs: number;
  /** Milliseconds that requests for better hints may take after every verdict is in. */
  readonly hintsMs: number;
}

export const DEFAULT_TUNING: Tuning = {
  timeoutMs: 10_000,
  searchTimeoutMs: 20_000,
  mostBytes: 32 * 1024 * 1024,
  tries: 5,
  backoffMs: 500,
  silenceMs: 10_000,
  hintsMs: 10_000,
};

/** Exponential, with half of it left to chance so that many clients don't come back as one. Milliseconds. */
export function backoff(tuning: Tuning, failures: number, random: number = Math.random()): number {
  return tuning.backoffMs * 2 ** (failures - 1) * (0.5 + random / 2);
}
