import { Client, isHTTPResponseError, LogLevel } from '@notionhq/client';
import type { RequestCounts, UnverifiedReason } from '../model.ts';
import type { Secret } from '../secrets/secret.ts';
import { Breaker } from './breaker.ts';
import { Budget, type Priority } from './budget.ts';
import { asJson, type Json } from './json.ts';
import { type ErrorOutcome, outcomeOf } from './outcome.ts';
import type { Run, Stop } from './run.ts';
import { NoAnswer, transport } from './transport.ts';
import { backoff, type Tuning } from './tuning.ts';

/** The newest version at the time of writing: data sources, and `in_trash` instead of `archived`. */
export const NOTION_VERSION = '2026-03-11';

/** What asking came to, once every try is used up. Only `unknown` says nothing about what was asked. */
export type Settled<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | Extract<ErrorOutcome, { kind: 'missing' | 'named' | 'refused' | 'unanswerable' }>
  | { readonly kind: 'unneeded' }
  | { readonly kind: 'unknown'; readonly reason: UnverifiedReason; readonly detail: string };

export interface Request<T> {
  /** Method and path, for the debug log. */
  readonly label: string;
  readonly priority: Priority;
  readonly isNeeded?: (() => boolean) | undefined;
  readonly send: (client: Client) => Promise<unknown>;
  /** The answer in our own words, or null where it answers another question. */
  readonly read: (body: Json) => T | null;
}

export interface AskerOptions {
  readonly token: Secret;
  readonly apiUrl: URL;
  readonly run: Run;
  readonly tuning: Tuning;
  /** Told until when the server has asked to wait, in milliseconds since 1970; null when that is over. */
  readonly onWait: (untilEpochMs: number | null) => void;
  readonly debug: (line: string) => void;
}

/** What only saves requests is not worth a second try, what only makes a hint better is worth one. */
const TRIES: Readonly<Partial<Record<Priority, number>>> = { catalog: 1, hint: 2 };

/** Sends requests through the budget, tries again what failed, and stops the run where that is no use. */
export class Asker {
  readonly #run: Run;
  readonly #tuning: Tuning;
  readonly #debug: (line: string) => void;
  readonly #client: Client;
  readonly #budget: Budget;
  readonly #breaker: Breaker;
  #requests = 0;
  #retries = 0;
  #hasAnswered = false;

  constructor({ token, apiUrl, run, tuning, onWait, debug }: AskerOptions) {
    this.#run = run;
    this.#tuning = tuning;
    this.#debug = debug;
    this.#budget = new Budget(run, tuning.backoffMs, onWait);
    this.#breaker = new Breaker(performance.now(), tuning.silenceMs);
    this.#client = new Client({
      auth: token.reveal(),
      baseUrl: apiUrl.href.replace(/\/+$/, ''),
      notionVersion: NOTION_VERSION,
      retry: false,
      fetch: transport(tuning, run),
      logLevel: LogLevel.ERROR,
      // The SDK's own lines quote bodies.
      logger: () => {},
    });
  }

  get counts(): RequestCounts {
    return { requests: this.#requests, retries: this.#retries, waitedMs: this.#budget.waitedMs };
  }

  /** Whether Notion has taken the token for good in at least one answer. */
  get hasAnswered(): boolean {
    return this.#hasAnswered;
  }

  /** Keeps requests of these priorities back while `work` runs. */
  holding(priorities: readonly Priority[], work: () => Promise<void>): Promise<void> {
    return this.#budget.holding(priorities, work);
  }

  async ask<T>(request: Request<T>): Promise<Settled<T>> {
    const tries = Math.min(this.#tuning.tries, TRIES[request.priority] ?? Number.POSITIVE_INFINITY);
    let failures = 0;
    for (let attempt = 0; ; attempt++) {
      const permit = await this.#budget.enter(request.priority, request.isNeeded ?? always);
      const before = this.#ended();
      if (before) return before;
      if (permit.kind === 'unneeded') return permit;
      if (attempt > 0) this.#retries++;
      const outcome = await this.#attempt(request, permit.sentAt);
      switch (outcome.kind) {
        case 'answer':
        case 'missing':
        case 'named':
        case 'refused':
        case 'unanswerable':
          return outcome;
        case 'token-rejected':
          this.#run.stop({ reason: 'token-rejected', detail: '' });
          break;
        case 'blocked':
          return this.#ended() ?? { kind: 'unknown', reason: 'rate-limited', detail: outcome.detail };
        case 'throttled':
          break;
        case 'fault':
          failures++;
          if (failures >= tries)
            return this.#ended() ?? { kind: 'unknown', reason: 'unreachable', detail: outcome.detail };
          await this.#run.sleep(backoff(this.#tuning, failures));
          break;
      }
    }
  }

  #ended(): Extract<Settled<never>, { kind: 'unknown' }> | null {
    return this.#run.stopped && { kind: 'unknown', ...this.#run.stopped };
  }

  /** One request, and what it means for all the others. */
  async #attempt<T>(request: Request<T>, sentAt: number): Promise<Outcome<T>> {
    this.#requests++;
    let isTimeout = false;
    let outcome: Outcome<T>;
    try {
      outcome = read(request, await request.send(this.#client));
    } catch (error) {
      outcome = outcomeOfError(error);
      isTimeout = error instanceof NoAnswer && error.isTimeout;
    }
    const now = performance.now();
    const took = `${Math.round(now - sentAt)} ms`;
    if (this.#run.stopped) {
      this.#debug(`${request.label} → stopped (${took})`);
    } else if (outcome.kind === 'throttled') {
      const waitMs = this.#budget.throttled(sentAt, outcome.retryAfterMs);
      this.#debug(`${request.label} → ${outcome.detail}, waiting ${(waitMs / 1000).toFixed(1)} s (${took})`);
      this.#stopIf(this.#breaker.throttled(now, outcome.detail, this.#budget.vainWaits));
    } else if (outcome.kind === 'fault' || outcome.kind === 'blocked') {
      this.#debug(`${request.label} → ${outcome.detail} (${took})`);
      const what = outcome.kind === 'blocked' ? 'blocked' : isTimeout ? 'timeout' : 'failure';
      this.#stopIf(this.#breaker.failed(now, outcome.detail, what));
      this.#budget.failed(sentAt, outcome.kind === 'fault' ? outcome.retryAfterMs : null);
    } else {
      this.#hasAnswered ||= outcome.kind !== 'token-rejected';
      this.#debug(`${request.label} → ${said(outcome)} (${took})`);
      this.#breaker.answered(now);
      this.#budget.answered(sentAt);
    }
    return outcome;
  }

  #stopIf(stop: Stop | null): void {
    if (stop) this.#run.stop(stop);
  }
}

type Outcome<T> = ErrorOutcome | { readonly kind: 'answer'; readonly value: T };

function always(): boolean {
  return true;
}

function read<T>(request: Request<T>, body: unknown): Outcome<T> {
  const json = asJson(body);
  const value = json && request.read(json);
  return value === null
    ? { kind: 'fault', retryAfterMs: null, detail: 'an answer to another question' }
    : { kind: 'answer', value };
}

/** Nothing of an error but its kind and status may be repeated: its message can quote the token or a title. */
function outcomeOfError(error: unknown): ErrorOutcome {
  if (error instanceof NoAnswer) return { kind: 'fault', retryAfterMs: null, detail: error.message };
  if (!isHTTPResponseError(error))
    return { kind: 'fault', retryAfterMs: null, detail: 'an answer that is not JSON' };
  const headers = error.headers instanceof Headers ? error.headers : new Headers();
  return outcomeOf({ status: error.status, headers, body: error.body });
}

function said(outcome: Outcome<unknown>): string {
  switch (outcome.kind) {
    case 'answer':
      return 'HTTP 200';
    case 'missing':
      return 'HTTP 404 object_not_found';
    case 'named':
      return `HTTP 400, it is a ${outcome.type}`;
    case 'token-rejected':
      return 'HTTP 401 unauthorized';
    default:
      return outcome.detail;
  }
}
