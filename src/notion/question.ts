import type { Expected, NotionId } from '../model.ts';

/** One distinct ID, and the expected types of the references that contain it. An empty list among them means any. */
export interface Question {
  readonly id: NotionId;
  readonly expected: readonly Expected[];
  /** What the files call the object: the slug of a URL, a label, the words of a key. The most reliable comes first. */
  readonly clues?: readonly string[];
}
