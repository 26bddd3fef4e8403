import { isJson, readEmbedded } from '../formats/embedded.ts';
import type { Scalar, Sink } from '../formats/sink.ts';
import { isSample, looksGenerated, parseId } from '../id/id.ts';
import type { KeyClass } from '../keys/key-class.ts';
import { foldedName } from '../keys/key-role.ts';
import type { Scope } from '../keys/scope.ts';
import type { Expected, NotionId, Reading } from '../model.ts';
import { decode } from '../text/source.ts';
import { isReference, isTitled, NEARLY } from './acceptance.ts';
import { decide, FileEvidence } from './decide.ts';
import type { Directive } from './directives.ts';
import { KeyStack } from './key-stack.ts';
import { linksIn, mayContainLink } from './links.ts';
import { MapContext } from './map-context.ts';
import { Neighbours, type OpenMap, type Source } from './open.ts';
import { elsewhere, withoutOverlaps } from './overlaps.ts';
import { noteSighting, type RawCandidate, type RawReference, type Sighting } from './raw-reference.ts';
import { readValue } from './value.ts';

/** What a place says about the reference in it. */
type PlaceClass = Pick<Sighting, 'basis' | 'naming'> &
  Pick<KeyClass, 'expected' | 'isForeign'> & { readonly isLink?: boolean };

/** So many digits are no mistyped ID, but a hash of another program. */
const HASH = /^[0-9a-f]{37,}$/i;
/** Strings in strings in strings: deeper nesting is not written by people. */
const DEEPEST_EMBEDDING = 3;

/** What a file contains. */
export interface Collected {
  /** In the order of the file. */
  readonly references: readonly RawReference[];
  readonly candidates: readonly RawCandidate[];
  readonly problem: { readonly offset: number; readonly message: string } | null;
}

/**
 * Turns what a reader finds into references. Whether a value is one depends on the words of its keys and on the
 * evidence around it; a Notion URL is one anywhere.
 */
export class Collector implements Sink {
  readonly #sightings: Sighting[] = [];
  readonly #keys: KeyStack;
  readonly #top = new MapContext(null, '', false, false);
  readonly #maps: OpenMap[] = [];
  readonly #directiveAt: (offset: number) => Directive | undefined;
  #source: Source;
  #depth = 0;
  #lenient: boolean;
  #problem: { offset: number; message: string } | null = null;

  /**
   * @param lenient prose and program code: only what was evidently meant as an ID is reported there
   */
  constructor(
    text: string,
    scope: Scope,
    lenient: boolean,
    directiveAt: (offset: number) => Directive | undefined,
  ) {
    this.#source = { text, at: unit => unit };
    this.#keys = new KeyStack(scope);
    this.#lenient = lenient;
    this.#directiveAt = directiveAt;
  }

  enter(name: string, start: number, end: number): void {
    const { scope: outer } = this.#keys.top;
    const id = parseId(name);
    const filed = id && this.#keyIsId(id, outer.item().classify(), start, end);
    const scope = outer.child(name);
    const map = this.#map();
    map.key(scope.role, name);
    this.#keys.push(scope, name, map, id ? { isId: true, filed } : undefined);
  }

  item(index?: number): void {
    const { top } = this.#keys;
    this.#keys.push(top.scope.item(), index ?? top.items++, this.#map());
  }

  leave(): void {
    this.#keys.pop();
  }

  record(): void {
    const { top, above } = this.#keys;
    const filing = above.isId ? above : top;
    const context = new MapContext(this.#map(), String(top.label), filing.isId, top.scope.role.isSchema);
    filing.filed?.filed.push(context);
    this.#maps.push({ context, neighbours: new Neighbours(), deferred: [] });
  }

  endRecord(): void {
    const map = this.#maps.at(-1);
    if (!map) return;
    const { neighbours, deferred } = map;
    const current = this.#source;
    for (const { scalar, source } of deferred) {
      this.#source = source;
      const { name } = neighbours;
      const raw = source.text.slice(scalar.start, scalar.end);
      const interpret = () => this.#interpret(scalar, raw, mayContainLink(raw));
      const read = () => this.#keys.within(name ?? 'value', map.context, interpret);
      if (name === null) read();
      else this.#keys.withoutItem(read);
    }
    this.#source = current;
    this.#maps.pop();
  }

  value(scalar: Scalar): void {
    const map = this.#maps.at(-1);
    const { top, above } = this.#keys;
    const raw = this.#source.text.slice(scalar.start, scalar.end);
    const mayBeLink = mayContainLink(raw);
    if (scalar.type === 'string') {
      const { role } = (typeof top.label === 'string' ? top : above).scope;
      this.#map().value(role, raw, mayBeLink);
    }
    if (map?.neighbours.see(top.scope.role, raw)) map.deferred.push({ scalar, source: this.#source });
    else this.#interpret(scalar, raw, mayBeLink);
  }

  /** Broken JSON within a value is not a mistake: it only looked like JSON. */
  problem(offset: number, message: string): void {
    if (this.#depth === 0) this.#problem ??= { offset, message };
  }

  /** URLs in running text, wherever they are; those inside a value that was read already count once. */
  prose(): void {
    this.#links(this.#source.text, unit => unit);
  }

  /** Decides what counts, now that all of the file is known. */
  finish(): Collected {
    const file = new FileEvidence(this.#keys.fileScope.path, this.#source.text);
    const references: RawReference[] = [];
    const candidates: RawCandidate[] = [];
    for (const sighting of this.#sightings) {
      const decision = decide(sighting, file);
      if (decision.kind === 'reference') references.push(decision.reference);
      else if (decision.kind === 'candidate') candidates.push(decision.candidate);
    }
    const kept = withoutOverlaps(references);
    return { references: kept, candidates: elsewhere(candidates, kept), problem: this.#problem };
  }

  #map(): MapContext {
    return this.#maps.at(-1)?.context ?? this.#top;
  }

  #keyIsId(id: NotionId, found: KeyClass | 'none' | null, start: number, end: number): Sighting | null {
    if (found === 'none' || found === null) return null;
    if (found.certainty === 'hint' && !looksGenerated(id)) return null;
    return this.#add(start, end, { kind: 'id', id }, found, id);
  }

  /** @param raw the value as it is written @param mayBeLink whether it may contain a Notion URL */
  #interpret(scalar: Scalar, raw: string, mayBeLink: boolean): void {
    const directive = this.#directiveAt(this.#source.at(scalar.start));
    const declared = directive?.kind === 'expect' ? directive.types : null;
    const found =
      declared === null
        ? this.#classify(scalar, raw)
        : declared === 'none'
          ? 'none'
          : this.#declared(declared);
    if (found === 'none' || (found === null && !mayBeLink && !raw.includes('='))) return;
    if (found?.basis === null) {
      // By far the most values are of this kind: IDs of other systems.
      const id = parseId(raw);
      if (id && !isSample(id)) {
        this.#add(scalar.start, scalar.end, { kind: 'id', id }, found);
        return;
      }
    }
    const decoded = decode(raw, scalar.escapes);
    const at = (unit: number) => scalar.start + decoded.at(unit);
    if (isJson(decoded.text) && this.#embedded(decoded.text, at)) return;
    if (found && this.#read(scalar.type === 'null' ? '' : decoded.text, scalar, found, at)) return;
    if (!isJson(decoded.text) && this.#embedded(decoded.text, at)) return;
    this.#links(decoded.text, at);
  }

  #classify({ lookups, context, isInStatement }: Scalar, raw: string): KeyClass | 'none' | null {
    const { scope, isId } = this.#keys.top;
    // Escapes only make a text longer.
    const isNoId = raw.length < NEARLY.least || HASH.test(raw);
    if (isNoId && scope.isOrdinary(lookups, context)) return null;
    const found = scope.classify(lookups, context);
    if (found === null || found === 'none' || found.basis === 'declared') return found;
    if (isInStatement) return { ...found, certainty: 'hint' };
    // The value of an ID may well be its name: `{"<ID>": "Home"}`.
    return isId && found.certainty !== 'hint' ? { ...found, certainty: 'slot' } : found;
  }

  #declared(types: Expected): KeyClass {
    const own = this.#keys.top.scope.classify();
    const saysId = typeof own === 'object' && own?.saysId === true;
    return { expected: types, certainty: 'sure', saysId, basis: 'declared', naming: 'typed-id' };
  }

  /** Reads a value at a Notion key. False if nothing in it counts. */
  #read(text: string, scalar: Scalar, found: KeyClass, at: (unit: number) => number): boolean {
    let counted = false;
    const written = {
      isString: scalar.type === 'string',
      isLenient: this.#lenient || scalar.isArgument === true,
    };
    // A URL at a key that only the evidence around it makes a Notion key may be what the key is for.
    const wanted = found.basis === null ? { ...found, saysId: false } : found;
    for (const item of readValue(text, wanted)) {
      if (!isReference(item, text, found, written)) continue;
      const isLink = item.address && found.certainty === 'hint';
      if (isLink) continue; // left to the search for URLs
      const [start, end] = text === '' ? [scalar.start, scalar.end] : [at(item.start), at(item.end)];
      const isProof = found.basis === null && (item.address || isTitled(item));
      this.#add(start, end, item.reading, isProof ? { ...found, basis: 'url' } : found);
      if (isProof || found.basis !== null) counted = true;
    }
    return counted;
  }

  #embedded(text: string, at: (unit: number) => number): boolean {
    if (this.#depth >= DEEPEST_EMBEDDING) return false;
    const read = readEmbedded(text, this.#keys.top.scope.role.code);
    if (!read) return false;
    const before = this.#sightings.length;
    const outer = { source: this.#source, lenient: this.#lenient };
    this.#source = { text, at: unit => outer.source.at(at(unit)) };
    this.#lenient ||= !read.strict;
    this.#depth++;
    if (read.named) this.#keys.withoutItem(() => read.into(this));
    else read.into(this);
    this.#depth--;
    this.#lenient = outer.lenient;
    this.#source = outer.source;
    return this.#sightings.length > before && read.whole;
  }

  #links(text: string, at: (unit: number) => number): void {
    for (const { start, end, reading, type } of linksIn(text)) {
      const expected = type ? [type] : [];
      this.#add(at(start), at(end), reading, { expected, basis: 'url', naming: 'nothing', isLink: true });
    }
  }

  #add(start: number, end: number, reading: Reading, found: PlaceClass, under?: string): Sighting {
    const from = this.#source.at(start);
    const ignored = this.#directiveAt(from)?.kind === 'ignore';
    const { scope, label, sampleOf, isRecorded } = this.#keys.top;
    const sighting: Sighting = {
      start: from,
      end: this.#source.at(end),
      key: this.#keys.path(under),
      expected: found.expected,
      origin: found.isLink ? 'link' : 'key',
      reading: ignored ? { kind: 'skipped', reason: 'ignored' } : reading,
      basis: found.basis,
      naming: found.naming,
      isForeign: found.isForeign === true,
      scope,
      map: this.#map(),
      sampleOf,
      isRecorded,
      isKey: under !== undefined,
      name: foldedName(String(label)),
      linkedId: reading.kind === 'malformed' && reading.fault.code === 'url' ? reading.id : null,
      filed: [],
    };
    noteSighting(this.#sightings, sighting);
    return sighting;
  }
}
