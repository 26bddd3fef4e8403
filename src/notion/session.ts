import type { NotionId, Resolution, TokenKind, Verification } from '../model.ts';
import { Catalog } from './catalog.ts';
import { Gateway } from './gateway.ts';
import { Hints } from './hints.ts';
import { digitsOfWorkspace, isOfAnotherWorkspace, lookAlikeOf } from './look-alike.ts';
import { LONG_WAIT_MS } from './pace.ts';
import { isListedAsObject, isListedAsUser, type Question } from './plan.ts';
import { Refusals } from './refusals.ts';
import { type Answer, resolve } from './resolve.ts';
import type { Run } from './run.ts';
import { readAny } from './sighting.ts';
import type { Tuning } from './tuning.ts';
import type { VerifyOptions } from './verify.ts';

/** Pages of search taken to find the object that a missing ID was meant to be. */
const MOST_PAGES_BROWSED = 10;

/** One verification: first the token, then a verdict for each ID, then what makes the hints better. */
export class Session {
  readonly #questions: readonly Question[];
  readonly #run: Run;
  readonly #options: VerifyOptions;
  readonly #tuning: Tuning;
  readonly #gateway: Gateway;
  readonly #catalog: Catalog;
  readonly #refusals = new Refusals(() => this.#tokenKind);
  readonly #answers = new Map<NotionId, Answer>();
  readonly #searchable: Set<NotionId>;
  readonly #users: Set<NotionId>;
  #tokenKind: TokenKind | null = null;
  #waitingUntil: number | null = null;
  #isTakingCatalog = false;

  constructor(questions: readonly Question[], run: Run, options: VerifyOptions, tuning: Tuning) {
    this.#questions = questions;
    this.#run = run;
    this.#options = options;
    this.#tuning = tuning;
    this.#gateway = new Gateway({
      token: options.token,
      apiUrl: options.apiUrl,
      run,
      tuning,
      onWait: until => this.#waits(until),
      debug: line => options.debug?.(line),
    });
    this.#catalog = new Catalog(this.#gateway);
    this.#searchable = new Set(questions.filter(isListedAsObject).map(({ id }) => id));
    this.#users = new Set(questions.filter(isListedAsUser).map(({ id }) => id));
  }

  async verification(): Promise<Verification> {
    this.#tell();
    await this.#identify();
    await this.#takeCatalog(false);
    await Promise.all(this.#questions.map(question => this.#answer(question)));
    const isRejected = () => this.#run.stopped?.reason === 'token-rejected';
    const resolutions = isRejected() ? null : await this.#resolutions();
    return {
      token: {
        state: isRejected() ? 'rejected' : this.#gateway.hasAnswered ? 'accepted' : 'unknown',
        kind: this.#tokenKind,
      },
      resolutions: (isRejected() ? null : resolutions) ?? this.#rejected(),
      counts: this.#gateway.counts,
    };
  }

  /** Whose token it is. A person's own access token shows that person, a connection's shows its bot. */
  async #identify(): Promise<void> {
    const self = await this.#gateway.self();
    if (self.kind !== 'answer') return;
    if (self.value['type'] === 'person') this.#tokenKind = 'personal';
    if (self.value['type'] === 'bot') this.#tokenKind = 'connection';
    const sighting = readAny(self.value);
    if (sighting) this.#catalog.add(sighting);
  }

  async #takeCatalog(isWaiting: boolean): Promise<void> {
    if (this.#isTakingCatalog || this.#run.stopped) return;
    this.#isTakingCatalog = true;
    const users = this.#tokenKind === 'personal' ? new Set<NotionId>() : this.#users;
    await this.#catalog.take(
      { total: this.#questions.length, searchable: this.#searchable, users },
      isWaiting,
    );
    this.#isTakingCatalog = false;
  }

  async #answer(question: Question): Promise<void> {
    const answer = await resolve(question, this.#gateway, this.#catalog, this.#refusals);
    this.#answers.set(question.id, answer);
    this.#searchable.delete(question.id);
    this.#users.delete(question.id);
    if (answer.state === 'found') this.#catalog.add(answer.sighting);
    this.#tell();
  }

  #waits(until: number | null): void {
    this.#waitingUntil = until;
    this.#tell();
    if (until !== null && until - Date.now() > LONG_WAIT_MS * 0.9)
      queueMicrotask(() => void this.#takeCatalog(true));
  }

  #tell(): void {
    const progress = {
      verified: this.#answers.size,
      total: this.#questions.length,
      waitingUntil: this.#waitingUntil,
    };
    this.#options.onProgress?.(progress);
  }

  async #resolutions(): Promise<Map<NotionId, Resolution>> {
    // Every verdict is in: what follows may only make hints better, and is cut off where it takes long.
    const timer = setTimeout(() => this.#run.stop({ reason: 'deadline', detail: '' }), this.#tuning.hintsMs);
    const hints = new Hints(this.#gateway);
    await this.#browse();
    const digits = digitsOfWorkspace(this.#catalog.sightings);
    const resolved = await Promise.all(
      this.#questions.map(question => this.#resolution(question, hints, digits)),
    );
    clearTimeout(timer);
    return new Map(this.#questions.map(({ id }, i) => [id, resolved[i] ?? CANCELLED]));
  }

  /** Looks for the objects that missing IDs were meant to be. */
  async #browse(): Promise<void> {
    const missing = this.#questions.filter(({ id }) => this.#answers.get(id)?.state === 'absent');
    const isEnough = () =>
      this.#run.stopped !== null ||
      missing.every(({ id }) => lookAlikeOf(id, this.#catalog.sightings) !== null);
    await this.#catalog.browse(MOST_PAGES_BROWSED, isEnough);
  }

  async #resolution({ id, expected }: Question, hints: Hints, digits: string | null): Promise<Resolution> {
    const answer = this.#answers.get(id);
    switch (answer?.state) {
      case 'found':
        return { state: 'found', object: await hints.enrich(answer.sighting, expected) };
      case 'absent': {
        const lookAlike = lookAlikeOf(id, this.#catalog.sightings);
        return { state: 'absent', lookAlike, otherWorkspace: isOfAnotherWorkspace(id, digits) };
      }
      case 'refused':
        return { state: 'unknown', reason: 'forbidden', detail: this.#refusals.capability(answer.endpoint) };
      case 'unknown':
        return answer;
      case undefined:
        return CANCELLED;
    }
  }

  /** No ID is blamed for a token that Notion rejects, not even one that was asked about before. */
  #rejected(): Map<NotionId, Resolution> {
    const why: Resolution = { state: 'unknown', reason: 'token-rejected', detail: '' };
    return new Map(this.#questions.map(({ id }) => [id, why]));
  }
}

const CANCELLED: Resolution = { state: 'unknown', reason: 'cancelled', detail: '' };
