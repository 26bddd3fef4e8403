import type { Naming } from '../keys/key-class.ts';
import type { Evidence } from '../model.ts';

/**
 * What speaks for a value that neither its keys nor the name of its file connect with Notion. The points of all
 * evidence are added up. The value is a reference if they reach what its key needs (`NEEDED`).
 */
export const EVIDENCE: Readonly<Record<Evidence, { readonly points: number; readonly meaning: string }>> = {
  setting: { points: 9, meaning: 'an `expect` setting or directive names the key' },
  key: { points: 9, meaning: 'a key on the path contains the word *notion*' },
  url: { points: 9, meaning: 'the value is a Notion URL' },
  file: { points: 5, meaning: 'the file name contains the word *notion*' },
  node: {
    points: 5,
    meaning: 'the map, or one around it, is for Notion: its `type`, `uses`, `credentials` … says so',
  },
  request: {
    points: 5,
    meaning: 'the map is a parent as Notion’s API writes it: `type: page_id` beside `page_id`',
  },
  'url-in-file': { points: 5, meaning: 'a Notion URL in the same file contains the same ID' },
  'same-id': { points: 5, meaning: 'another file has the same ID at a clear Notion key or in a Notion URL' },
  workspace: { points: 5, meaning: 'the ID shares its workspace digits with an ID that is certain' },
  column: { points: 3, meaning: 'other items of the list have a certain ID at the same key' },
  'notion-key-nearby': { points: 3, meaning: 'a clear Notion key is beside the key or above it' },
  'notion-url-nearby': { points: 2, meaning: 'a Notion URL is beside the key' },
  folder: { points: 2, meaning: 'the name of a folder contains the word *notion*' },
  'notion-named-nearby': { points: 1, meaning: 'a key or a value beside it contains the word *notion*' },
  'version-8': { points: 1, meaning: 'the ID is a UUID of version 8, as few services but Notion make them' },
};

/** The points that a value needs, by what its key names. Infinity: only the name of the file can make it a reference. */
export const NEEDED: Readonly<Record<Naming, number>> = {
  'typed-id': 2,
  typed: 3,
  'named-id': 4,
  id: 5,
  nothing: Number.POSITIVE_INFINITY,
};

/** The points of all evidence for one value. */
export function pointsOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, kind) => sum + EVIDENCE[kind].points, 0);
}
