import { looksGenerated } from '../id/id.ts';
import { findNotionUrls } from '../id/url.ts';
import type { PathWording } from '../keys/file-name.ts';
import type { Evidence, NotionId, Reading } from '../model.ts';
import { EVIDENCE, NEEDED, pointsOf } from './evidence.ts';
import type { RawCandidate, RawReference, Sighting } from './raw-reference.ts';

/** What is known of a file once it is read. */
export class FileEvidence {
  /** What its path says. */
  readonly path: PathWording;
  readonly #text: string;
  #linked: ReadonlySet<NotionId> | null = null;

  constructor(path: PathWording, text: string) {
    this.path = path;
    this.#text = text;
  }

  /** Whether an ID is in one of its Notion URLs. */
  links(id: NotionId): boolean {
    this.#linked ??= new Set(
      findNotionUrls(this.#text).flatMap(({ pathId, dataSourceId, viewId }) =>
        [pathId, dataSourceId, viewId].filter(linked => linked !== null),
      ),
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
  const { start, end, key, expected, origin, basis, linkedId } = sighting;
  const isUrlOfNode = linkedId !== null && why.includes('node');
  const reading: Reading = isUrlOfNode ? { kind: 'id', id: linkedId } : sighting.reading;
  return { start, end, key, expected, origin, declared: basis === 'declared', reading, why };
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
  const { reading, naming, scope } = sighting;
  const evidence = evidenceFor(sighting, file);
  const needed = NEEDED[naming];
  if (reading.kind !== 'id') {
    // A mistake in place of an ID counts if its node or its map leaves no doubt that an ID belongs there.
    const isSure = evidence.includes('node') || evidence.includes('request');
    return isSure && pointsOf(evidence) >= needed ? certain(sighting, evidence) : NOTHING;
  }
  if (needed === Number.POSITIVE_INFINITY) return NOTHING;
  if (evidence.length > 0 && pointsOf(evidence) >= needed) return certain(sighting, evidence);
  const { start } = sighting;
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

function evidenceFor(sighting: Sighting, file: FileEvidence): Evidence[] {
  const { map, name, naming, reading, isForeign } = sighting;
  const id = reading.kind === 'id' ? reading.id : null;
  const found: Evidence[] = [];
  if (isOfNode(sighting)) found.push('node');
  if (map.typedParent !== null && map.typedParent === name) found.push('request');
  if (id && file.links(id)) found.push('url-in-file');
  if (!id || !looksGenerated(id) || map.isForeign || isForeign) return found;
  if (map.hasClearKeyNearby) found.push('notion-key-nearby');
  if (map.hasNotionUrl) found.push('notion-url-nearby');
  if (file.path.folder) found.push('folder');
  if (map.namesNotion) found.push('notion-named-nearby');
  if (isVersion8(id)) found.push('version-8');
  if (naming === 'nothing') return [];
  return found.length > 1 ? found.sort((a, b) => EVIDENCE[b].points - EVIDENCE[a].points) : found;
}

function isVersion8(id: NotionId): boolean {
  return looksGenerated(id) && id[14] === '8';
}

/** The node itself also has an ID of its own; what is below it are its parameters. */
function isOfNode({ map, naming, isKey, isForeign }: Sighting): boolean {
  if (isKey || isForeign || naming === 'id' || naming === 'nothing') return false;
  return map.node === 'below' || (map.node === 'itself' && naming !== 'named-id');
}
