import { looksGenerated } from '../id/id.ts';
import { findNotionUrls } from '../id/url.ts';
import type { PathWording } from '../keys/file-name.ts';
import type { Evidence, NotionId, Reading } from '../model.ts';
import { NEEDED, pointsOf } from './evidence.ts';
import type { RawCandidate, RawReference, Sighting } from './raw-reference.ts';

/** What is known of a file once it is read. */
export class FileEvidence {
  /** What its path says. */
  readonly path: PathWording;
  readonly #text: string;
  #linked: ReadonlySet<NotionId | null> | null = null;

  constructor(path: PathWording, text: string) {
    this.path = path;
    this.#text = text;
  }

  /** Whether an ID is in one of its Notion URLs. */
  links(id: NotionId): boolean {
    this.#linked ??= new Set(
      findNotionUrls(this.#text).flatMap(({ pathId, dataSourceId, viewId }) => [
        pathId,
        dataSourceId,
        viewId,
      ]),
    );
    return this.#linked.has(id);
  }
}

export type Decision =
  | { readonly kind: 'reference'; readonly reference: RawReference }
  | { readonly kind: 'candidate'; readonly candidate: RawCandidate }
  | { readonly kind: 'nothing' };

const NOTHING: Decision = { kind: 'nothing' };

/** Decides what something that was sighted in a file is, by the evidence in that file. */
export function decide(sighting: Sighting, file: FileEvidence): Decision {
  if (sighting.basis === 'declared') return certain(sighting, ['setting']);
  if (isNoConfiguration(sighting)) return NOTHING;
  if (sighting.basis === 'key') return certain(sighting, ['key']);
  if (file.path.isFixture) return NOTHING;
  if (sighting.basis === 'url') return certain(sighting, ['url']);
  if (isByFile(sighting)) return certain(sighting, ['file']);
  return weigh(sighting, file);
}

function certain(sighting: Sighting, why: readonly Evidence[]): Decision {
  return { kind: 'reference', reference: raw(sighting, why) };
}

function raw(sighting: Sighting, why: readonly Evidence[]): RawReference {
  const { start, end, key, expected, origin, linkedId } = sighting;
  const isUrlOfNode = linkedId !== null && why.includes('node');
  const reading: Reading = isUrlOfNode ? { kind: 'id', id: linkedId } : sighting.reading;
  return { start, end, key, expected, origin, reading, why };
}

/** Recorded traffic, and samples and descriptions in a schema, hold no configuration. */
function isNoConfiguration({ map, sampleOf, filed, isRecorded }: Sighting): boolean {
  if (isRecorded || map.isWithinRecorded || filed.some(below => below.isRecorded)) return true;
  return sampleOf?.isSchema === true;
}

/** The name of the file is enough, except in another system's part of it and at keys that say too little. */
function isByFile({ basis, map, isKey, naming, reading }: Sighting): boolean {
  if (basis !== 'file' || map.isForeign || map.node !== null) return false;
  if (reading.kind !== 'id') return true;
  if (isKey && naming === 'nothing') return isVersion8(reading.id);
  return naming !== 'id' || looksGenerated(reading.id);
}

function weigh(sighting: Sighting, file: FileEvidence): Decision {
  const { reading, naming, start, scope } = sighting;
  const needed = NEEDED[naming];
  if (needed === Number.POSITIVE_INFINITY) return NOTHING;
  const evidence = evidenceFor(sighting, file);
  if (pointsOf(evidence) >= needed) return certain(sighting, evidence);
  if (reading.kind !== 'id') return NOTHING;
  return {
    kind: 'candidate',
    candidate: {
      start,
      id: reading.id,
      why: evidence,
      needed,
      column: scope,
      raw: () => raw(sighting, evidence),
    },
  };
}

/** The evidence in the same file, strongest first. */
function evidenceFor(sighting: Sighting, file: FileEvidence): Evidence[] {
  const { map, name, reading, isForeign } = sighting;
  const found: Evidence[] = [];
  if (isOfNode(sighting)) found.push('node');
  if (map.typedParent === name) found.push('request');
  // A mistake in place of an ID counts only if one of these leaves no doubt that an ID belongs there.
  if (reading.kind !== 'id') return found;
  const { id } = reading;
  if (file.links(id)) found.push('url-in-file');
  if (!looksGenerated(id) || map.isForeign || isForeign) return found;
  if (map.hasClearKeyNearby) found.push('notion-key-nearby');
  if (map.hasNotionUrl) found.push('notion-url-nearby');
  if (file.path.folder) found.push('folder');
  if (map.namesNotion) found.push('notion-named-nearby');
  if (isVersion8(id)) found.push('version-8');
  return found;
}

function isVersion8(id: NotionId): boolean {
  return id[14] === '8';
}

/** The node itself also has an ID of its own; what is below it are its parameters. */
function isOfNode({ map, naming, isKey, isForeign }: Sighting): boolean {
  if (isKey || isForeign || naming === 'id') return false;
  return map.node === 'below' || (map.node === 'itself' && naming !== 'named-id');
}
