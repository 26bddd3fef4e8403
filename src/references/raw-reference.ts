import { TooMuchWork } from '../formats/bounded-sink.ts';
import type { Basis, Naming } from '../keys/key-class.ts';
import type { Scope } from '../keys/scope.ts';
import type { Evidence, Expected, NotionId, Reading } from '../model.ts';
import type { MapContext } from './map-context.ts';

/** As many references as a report can hold. */
export const MOST_REFERENCES = 200_000;

/** Notes one more reference of a file. @throws TooMuchWork if the file has more than a report can hold */
export function noteSighting(sightings: Sighting[], sighting: Sighting): void {
  if (sightings.length >= MOST_REFERENCES)
    throw new TooMuchWork(
      `more than ${MOST_REFERENCES.toLocaleString('en')} references were found; the rest is not read`,
    );
  sightings.push(sighting);
}

/** A reference as it is found: offsets in the file's text, the place and the wording still to come. */
export interface RawReference {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly expected: Expected;
  readonly origin: 'key' | 'link';
  readonly reading: Reading;
  readonly why: readonly Evidence[];
}

/** Something that may be a reference, and what is needed to decide whether it is, once its file is read. */
export interface Sighting extends Omit<RawReference, 'why'> {
  readonly basis: Basis | 'url';
  readonly naming: Naming;
  /** The path names another service: only evidence about the ID itself counts. */
  readonly isForeign: boolean;
  readonly scope: Scope;
  /** The innermost map around it. */
  readonly map: MapContext;
  /** The innermost map that has it below a key for texts and samples (`description`, `default`), if there is one. */
  readonly sampleOf: MapContext | null;
  /** Below a key whose value was recorded. */
  readonly isRecorded: boolean;
  /** The ID is a key itself, and not a value. */
  readonly isKey: boolean;
  /** The name of its own key, folded: `pageid`. */
  readonly name: string;
  /** The ID, if the value is a URL at a key that asks for an ID. A node of a workflow takes both. */
  readonly linkedId: NotionId | null;
  /** The maps that are filed under this ID, directly or as `{ID: {value: …}}`. */
  readonly filed: MapContext[];
}

/** A value that becomes a reference if the rest of the repository has enough evidence for it. */
export interface RawCandidate {
  readonly start: number;
  readonly id: NotionId;
  /** The evidence in its own file. */
  readonly why: readonly Evidence[];
  /** Points of evidence that it needs in all. */
  readonly needed: number;
  /** Values at the same key of the records of a list share it. */
  readonly column: Scope;
  readonly raw: () => RawReference;
}
