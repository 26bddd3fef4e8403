import type { Secret } from '../secrets/secret.ts';
import type { Tuning } from './client/tuning.ts';

/** How to ask Notion anything. */
export interface AskOptions {
  readonly token: Secret;
  /** https://api.notion.com, or what is used in its place. A path is kept as a prefix. */
  readonly apiUrl: URL;
  /** Milliseconds that everything together may take. IDs without an answer by then are `unknown`, `deadline`. */
  readonly budgetMs: number;
  /** When aborted, IDs without an answer are `unknown`, `cancelled`. */
  readonly signal?: AbortSignal | undefined;
  /** Receives one line for each request. It contains neither the token nor any text from Notion. */
  readonly debug?: ((line: string) => void) | undefined;
  readonly tuning?: Partial<Tuning> | undefined;
}

/** The progress of a verification. */
export interface Progress {
  /** The number of IDs that are done, and of all IDs. */
  readonly verified: number;
  readonly total: number;
  /** The end of a wait that Notion asked for, in milliseconds since 1970; null while there is none. */
  readonly waitingUntil: number | null;
}

export interface VerifyOptions extends AskOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}
