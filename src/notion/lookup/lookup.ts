import type { Namesake, NotionId, RequestCounts, Resolution, TokenKind, Verification } from '../../model.ts';
import { NotionClient } from '../client/client.ts';
import { LONG_WAIT_MS } from '../client/pace.ts';
import type { Run } from '../client/run.ts';
import type { Tuning } from '../client/tuning.ts';
import type { VerifyOptions } from '../options.ts';
import type { Question } from '../question.ts';
import { flawOf } from '../token.ts';
import { Capabilities } from './capabilities.ts';
import { Catalog } from './catalog.ts';
import { digitsOfWorkspace, isOfAnotherWorkspace, lookAlikeOf, unexpectedKind, uuidFault } from './digits.ts';
import { Hints } from './hints.ts';
import { isListedAsObject, isListedAsUser } from './plan.ts';
import { type Answer, resolve, retrieve } from './resolve.ts';
import type { Sighting } from './sighting.ts';
import { namesakesOf } from './titles.ts';

/** Pages of search that are read to find the object that a missing ID was meant to be. */
const MOST_PAGES_BROWSED = 10;

/** A question, and what Notion has answered. */
interface Answered {
  readonly question: Question;
  readonly answer: Answer;
}

/** What hints draw on. */
interface Context {
  readonly kind: TokenKind | null;
  readonly namesakes: ReadonlyMap<NotionId, Namesake>;
  readonly hints: Hints;
  readonly digits: string | null;
}

/** One verification: first an answer for each ID, then what makes the hints better. */
export class Lookup {
  readonly #questions: readonly Question[];
  readonly #run: Run;
  readonly #options: VerifyOptions;
  readonly #tuning: Tuning;
  readonly #client: NotionClient;
  readonly #catalog: Catalog;
  readonly #capabilities = new Capabilities();
  readonly #searchable: Set<NotionId>;
  readonly #users: Set<NotionId>;
  #verified = 0;
  #waitingUntil: number | null = null;
  #isTakingCatalog = false;

  constructor(questions: readonly Question[], run: Run, options: VerifyOptions, tuning: Tuning) {
    this.#questions = questions;
    this.#run = run;
    this.#options = options;
    this.#tuning = tuning;
    this.#client = new NotionClient({
      token: options.token,
      apiUrl: options.apiUrl,
      run,
      tuning,
      onWait: until => this.#wait(until),
      debug: line => options.debug?.(line),
    });
    this.#catalog = new Catalog(this.#client);
    this.#searchable = new Set(questions.filter(isListedAsObject).map(({ id }) => id));
    this.#users = new Set(questions.filter(isListedAsUser).map(({ id }) => id));
  }

  async verification(): Promise<Verification> {
    this.#report();
    await this.#takeCatalog(false);
    const answered = await Promise.all(this.#questions.map(question => this.#answer(question)));
    const { kind, resolutions } = await this.#withHints(answered);
    const counts = this.#client.counts;
    if (this.#run.stopped?.reason === 'token-rejected')
      return {
        token: { state: 'rejected', kind, flaw: flawOf(this.#options.token) },
        resolutions: this.#rejected(),
        counts,
      };
    return {
      token: { state: this.#client.hasAnswered ? 'accepted' : 'unknown', kind, flaw: null },
      resolutions,
      counts,
    };
  }

  get counts(): RequestCounts {
    return this.#client.counts;
  }

  /**
   * All that can be seen of an object that was found; another endpoint may have shown only a part of it. Undefined if
   * it was not found.
   */
  async whole(id: NotionId): Promise<Sighting | undefined> {
    const seen = this.#catalog.get(id);
    if (!seen || seen.seen === 'itself' || seen.object.linked) return seen;
    const result = await retrieve(this.#client, seen.object.type, id, 'hint');
    return result.kind === 'answer' ? { ...result.value, parent: result.value.parent ?? seen.parent } : seen;
  }

  async #takeCatalog(isWaiting: boolean): Promise<void> {
    if (this.#isTakingCatalog || this.#run.stopped) return;
    this.#isTakingCatalog = true;
    await this.#catalog.take({ searchable: this.#searchable, users: this.#users }, isWaiting);
    this.#isTakingCatalog = false;
  }

  async #answer(question: Question): Promise<Answered> {
    const answer = await resolve(question, this.#client, this.#catalog, this.#capabilities);
    this.#verified++;
    this.#searchable.delete(question.id);
    this.#users.delete(question.id);
    if (answer.state === 'found') this.#catalog.add(answer.sighting);
    this.#report();
    return { question, answer };
  }

  #wait(until: number | null): void {
    this.#waitingUntil = until;
    this.#report();
    if ((until ?? 0) - Date.now() > LONG_WAIT_MS * 0.9) queueMicrotask(() => void this.#takeCatalog(true));
  }

  #report(): void {
    this.#options.onProgress?.({
      verified: this.#verified,
      total: this.#questions.length,
      waitingUntil: this.#waitingUntil,
    });
  }

  /** Every verdict is in. What follows only makes hints better, and ends when its time is over. */
  async #withHints(
    answered: readonly Answered[],
  ): Promise<{ kind: TokenKind | null; resolutions: Map<NotionId, Resolution> }> {
    const timer = setTimeout(() => this.#run.stop({ reason: 'deadline', detail: '' }), this.#tuning.hintsMs);
    const missing = answered
      .filter(({ answer }) => answer.state === 'absent')
      .map(({ question }) => question);
    const [kind, namesakes] = await Promise.all([
      this.#tokenKind(answered),
      namesakesOf(missing, this.#client),
      this.#browse(missing),
    ]);
    const context: Context = {
      kind,
      namesakes,
      hints: new Hints(this.#client),
      digits: digitsOfWorkspace(this.#catalog.sightings),
    };
    const resolutions = await Promise.all(
      answered.map(async each => [each.question.id, await this.#resolution(each, context)] as const),
    );
    clearTimeout(timer);
    return { kind, resolutions: new Map(resolutions) };
  }

  /**
   * Whose token it is, which only two kinds of hint need: how to share a missing object, and which capability is
   * missing. A personal access token shows a person, a connection's token shows its bot.
   */
  async #tokenKind(answered: readonly Answered[]): Promise<TokenKind | null> {
    const isOfUse = answered.some(({ answer }) => answer.state === 'absent' || answer.state === 'refused');
    if (!isOfUse || this.#run.stopped) return null;
    const self = await this.#client.self('hint');
    const type = self.kind === 'answer' ? self.value['type'] : null;
    return type === 'person' ? 'personal' : type === 'bot' ? 'connection' : null;
  }

  /** Looks for the objects that missing IDs were meant to be. */
  async #browse(missing: readonly Question[]): Promise<void> {
    const isEnough = () => missing.every(({ id }) => lookAlikeOf(id, this.#catalog.sightings) !== null);
    await this.#catalog.browse(MOST_PAGES_BROWSED, isEnough);
  }

  async #resolution({ question, answer }: Answered, context: Context): Promise<Resolution> {
    const { id, expected } = question;
    switch (answer.state) {
      case 'found':
        return { state: 'found', object: await context.hints.enrich(answer.sighting, expected) };
      case 'absent':
        return {
          state: 'absent',
          lookAlike: lookAlikeOf(id, this.#catalog.sightings),
          namesake: context.namesakes.get(id) ?? null,
          looksLike: unexpectedKind(id, expected),
          otherWorkspace: isOfAnotherWorkspace(id, context.digits),
        };
      case 'invalid':
        return { state: 'invalid', fault: uuidFault(id) };
      case 'refused': {
        const detail = this.#capabilities.missing(answer.endpoint, context.kind);
        return { state: 'unknown', reason: 'forbidden', detail };
      }
      case 'unknown':
        return answer;
    }
  }

  /** No ID is blamed for a token that Notion rejects, not even one that was answered before. */
  #rejected(): Map<NotionId, Resolution> {
    const why: Resolution = { state: 'unknown', reason: 'token-rejected', detail: '' };
    return new Map(this.#questions.map(({ id }) => [id, why]));
  }
}
