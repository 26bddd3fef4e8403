import { Client, isHTTPResponseError, LogLevel } from '@notionhq/client';
import type { NotionId, RequestCounts, UnverifiedReason } from '../../model.ts';
import type { Secret } from '../../secrets/secret.ts';
import { trimEndOf } from '../../text/trim.ts';
import { Breaker } from './breaker.ts';
import { asJson, type Json } from './json.ts';
import { type ErrorOutcome, outcomeOf } from './outcome.ts';
import type { Run, Stop } from './run.ts';
import { type Priority, Throttle } from './throttle.ts';
import { NoAnswer, transport } from './transport.ts';
import { backoff, type Tuning } from './tuning.ts';

/** The newest version at the time of writing. It has data sources, and `in_trash` instead of `archived`. */
const NOTION_VERSION = '2026-03-11';

/** A question to Notion: one HTTP request, and how to read its answer. */
export interface Request<T> {
  readonly method: 'get' | 'post';
  /** Below `/v1/`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** The ID that it asks for. An answer about another one does not count. */
  readonly id: NotionId | null;
  /** The answer in our own terms, or null if it answers another question. */
  readonly read: (body: Json) => T | null;
}

/** The final result of a request, after all retries. Only with `unknown` the question is still open. */
export type Result<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | Extract<
      ErrorOutcome,
      { kind: 'missing' | 'named' | 'invalid-id' | 'refused' | 'no-endpoint' | 'unanswerable' }
    >
  | { readonly kind: 'unneeded' }
  | { readonly kind: 'unknown'; readonly reason: UnverifiedReason; readonly detail: string };

type Attempt<T> = ErrorOutcome | { readonly kind: 'answer'; readonly value: T };

export interface ClientOptions {
  readonly token: Secret;
  readonly apiUrl: URL;
  readonly run: Run;
  readonly tuning: Tuning;
  /** Called with the end of a wait that the server asks for, in milliseconds since 1970, and with null after it. */
  readonly onWait: (untilEpochMs: number | null) => void;
  readonly debug: (line: string) => void;
}

/** What only saves requests is not retried. What only makes a hint better is retried once. */
const TRIES: Readonly<Partial<Record<Priority, number>>> = { catalog: 1, hint: 2 };

/** Whose token it is. Every valid token may ask this, whatever its capabilities. */
const SELF: Request<Json> = {
  method: 'get',
  path: 'users/me',
  id: null,
  read: body => (body['object'] === 'user' ? body : null),
};

/** Sends requests through the throttle, retries those that fail, and stops the run if retrying cannot help. */
export class NotionClient {
  readonly throttle: Throttle;
  readonly #run: Run;
  readonly #tuning: Tuning;
  readonly #debug: (line: string) => void;
  readonly #sdk: Client;
  readonly #breaker: Breaker;
  #requests = 0;
  #retries = 0;
  #hasAnswered = false;
  #rejections = 0;
  #lastFailure = '';
  #self: Promise<Result<Json>> | null = null;

  constructor({ token, apiUrl, run, tuning, onWait, debug }: ClientOptions) {
    this.#run = run;
    this.#tuning = tuning;
    this.#debug = debug;
    this.throttle = new Throttle(run, tuning.backoffMs, onWait);
    this.#breaker = new Breaker(performance.now(), tuning.silenceMs);
    this.#sdk = new Client({
      auth: token.reveal(),
      baseUrl: trimEndOf(apiUrl.href, '/'),
      notionVersion: NOTION_VERSION,
      retry: false,
      fetch: transport(tuning, run, () => this.#breaker.responded()),
      logLevel: LogLevel.ERROR,
      // The SDK's own lines quote bodies.
      logger: () => {},
    });
  }

  get counts(): RequestCounts {
    return { requests: this.#requests, retries: this.#retries, waitedMs: this.throttle.waitedMs };
  }

  /** Whether Notion has accepted the token in at least one answer. */
  get hasAnswered(): boolean {
    return this.#hasAnswered;
  }

  /** Asks whose token it is; only once at a time. */
  self(priority: Priority): Promise<Result<Json>> {
    this.#self ??= this.ask(SELF, priority).finally(() => {
      this.#self = null;
    });
    return this.#self;
  }

  /** Never throws. A request that is not `isNeeded` any more when its turn comes is not sent. */
  async ask<T>(
    request: Request<T>,
    priority: Priority,
    isNeeded: () => boolean = always,
  ): Promise<Result<T>> {
    const tries = Math.min(this.#tuning.tries, TRIES[priority] ?? Number.POSITIVE_INFINITY);
    let failures = 0;
    for (let attempt = 0; ; attempt++) {
      const permit = await this.throttle.enter(priority, isNeeded);
      const before = this.#ended();
      if (before) return before;
      if (permit.kind === 'unneeded') return permit;
      if (attempt > 0) this.#retries++;
      this.#watchForFirstResponse();
      const outcome = await this.#attempt(request, permit.sentAt);
      switch (outcome.kind) {
        case 'answer':
        case 'missing':
        case 'named':
        case 'invalid-id':
        case 'refused':
        case 'no-endpoint':
        case 'unanswerable':
          return outcome;
        case 'blocked':
          return this.#ended() ?? { kind: 'unknown', reason: 'rate-limited', detail: outcome.detail };
        case 'throttled':
          break;
        case 'token-rejected':
          await this.#checkToken(request.path);
          if (++failures >= tries) return this.#ended() ?? unreachable('HTTP 401 unauthorized');
          await this.#run.sleep(backoff(this.#tuning, failures));
          break;
        case 'fault':
          if (++failures >= tries) return this.#ended() ?? unreachable(outcome.detail);
          await this.#run.sleep(backoff(this.#tuning, failures));
          break;
      }
    }
  }

  /**
   * Stops the run if the token is really rejected. In the middle of good answers, a 401 does not prove that: Notion is
   * asked again, at the one endpoint that answers every valid token. Before any good answer, a first 401 is enough
   * if no other request is in flight that could still show the opposite; else the request is sent again.
   */
  async #checkToken(path: string): Promise<void> {
    this.#rejections++;
    if (this.#hasAnswered && path !== SELF.path) {
      await this.self('token');
    } else if (path === SELF.path || this.#rejections > 1 || this.throttle.inFlight === 0) {
      this.#run.stop({ reason: 'token-rejected', detail: '' });
    }
  }

  #ended(): Extract<Result<never>, { kind: 'unknown' }> | null {
    return this.#run.stopped && { kind: 'unknown', ...this.#run.stopped };
  }

  /** Ends the run if nothing has responded for a while since the first request: nothing listens at all. */
  #watchForFirstResponse(): void {
    if (this.#requests > 0) return;
    void this.#run.sleep(this.#tuning.firstResponseMs).then(() => {
      if (this.#breaker.hasResponded) return;
      const detail = this.#lastFailure || `no answer within ${this.#tuning.firstResponseMs / 1000} s`;
      this.#run.stop({ reason: 'unreachable', detail });
    });
  }

  /** Sends the request once, and applies what the result means for all others. */
  async #attempt<T>(request: Request<T>, sentAt: number): Promise<Attempt<T>> {
    this.#requests++;
    let isTimeout = false;
    let outcome: Attempt<T>;
    try {
      outcome = read(request, await this.#sdk.request(parametersOf(request)));
    } catch (error) {
      outcome = outcomeOfError(error, request.id);
      isTimeout = error instanceof NoAnswer && error.isTimeout;
    }
    const now = performance.now();
    const label = `${request.method.toUpperCase()} /v1/${request.path}`;
    const took = `${Math.round(now - sentAt)} ms`;
    if (this.#run.stopped) {
      this.#debug(`${label} → stopped (${took})`);
    } else if (outcome.kind === 'throttled') {
      const waitMs = this.throttle.throttled(sentAt, outcome.retryAfterMs);
      this.#debug(`${label} → ${outcome.detail}, waiting ${(waitMs / 1000).toFixed(1)} s (${took})`);
      this.#stopIf(this.#breaker.throttled(now, outcome.detail, this.throttle.vainWaits));
    } else if (outcome.kind === 'fault' || outcome.kind === 'blocked') {
      this.#debug(`${label} → ${outcome.detail} (${took})`);
      this.#lastFailure = outcome.detail;
      const failure = outcome.kind === 'blocked' ? 'blocked' : isTimeout ? 'timeout' : 'failure';
      this.#stopIf(this.#breaker.failed(now, outcome.detail, failure));
      this.throttle.failed(sentAt, outcome.kind === 'fault' ? outcome.retryAfterMs : null);
    } else {
      this.#hasAnswered ||= outcome.kind !== 'token-rejected';
      this.#debug(`${label} → ${described(outcome)} (${took})`);
      this.#breaker.answered(now);
      this.throttle.answered(sentAt);
    }
    return outcome;
  }

  #stopIf(stop: Stop | null): void {
    if (stop) this.#run.stop(stop);
  }
}

function unreachable(detail: string): Result<never> {
  return { kind: 'unknown', reason: 'unreachable', detail };
}

function parametersOf({ method, path, query, body }: Request<unknown>) {
  return { method, path, ...(query && { query: { ...query } }), ...(body && { body: { ...body } }) };
}

function always(): boolean {
  return true;
}

function read<T>(request: Request<T>, body: unknown): Attempt<T> {
  const json = asJson(body);
  const value = json && request.read(json);
  return value === null
    ? { kind: 'fault', retryAfterMs: null, detail: 'an answer to another question' }
    : { kind: 'answer', value };
}

/** Only the kind and status of an error may be repeated: its message can quote the token or a title. */
function outcomeOfError(error: unknown, id: NotionId | null): ErrorOutcome {
  if (error instanceof NoAnswer) return { kind: 'fault', retryAfterMs: null, detail: error.message };
  if (!isHTTPResponseError(error))
    return { kind: 'fault', retryAfterMs: null, detail: 'an answer that is not JSON' };
  const headers = error.headers instanceof Headers ? error.headers : new Headers();
  return outcomeOf({ status: error.status, headers, body: error.body }, id);
}

function described(outcome: Attempt<unknown>): string {
  switch (outcome.kind) {
    case 'answer':
      return 'HTTP 200';
    case 'missing':
      return 'HTTP 404 object_not_found';
    case 'named':
      return `HTTP 400, the ID is of a ${outcome.type}`;
    case 'invalid-id':
      return 'HTTP 400, the ID is not a valid UUID';
    case 'token-rejected':
      return 'HTTP 401 unauthorized';
    default:
      return outcome.detail;
  }
}
