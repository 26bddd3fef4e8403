import type { Expected, NotionId } from '../model.ts';

/** One distinct ID, and the expected types of the references that contain it. An empty list among them means any. */
export interface Question {
  readonly id: NotionId;
  readonly expected: readonly Expected[];
}
