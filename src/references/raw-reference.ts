import type { Expected, Reading } from '../model.ts';

/** A reference as it is found: offsets in the file's text, the place and the wording still to come. */
export interface RawReference {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly expected: Expected;
  readonly origin: 'key' | 'link';
  /** An `expect` says that there is one, in the settings or in a comment. */
  readonly declared: boolean;
  readonly reading: Reading;
}
