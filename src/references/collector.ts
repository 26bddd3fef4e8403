import { isJson, readEmbedded } from '../formats/embedded.ts';
import type { Scalar, Sink } from '../formats/sink.ts';
import { looksGenerated, parseId } from '../id/id.ts';
import { findNotionUrls } from '../id/url.ts';
import type { KeyClass, Scope } from '../keys/scope.ts';
import type { Expected, NotionId, Reading } from '../model.ts';
import { decode } from '../text/source.ts';
import { counts, isExample, isTitled } from './counting.ts';
import type { Directive } from './directives.ts';
import type { Frame, OpenMap, Source } from './open.ts';
import { withoutOverlaps } from './overlaps.ts';
import type { RawReference } from './raw-reference.ts';
import { Siblings } from './siblings.ts';
import { readValue } from './value.ts';

/** What a place says of the reference in it. */
type Found = Pick<KeyClass, 'expected' | 'declared'> & { readonly link?: boolean };

const LINKISH = /notion|collection:|view:/i;
/** UTF-16 units of an ID without dashes; escapes only make a text longer. */
const SHORTEST_ID = 32;
/** Strings in strings in strings: nobody writes deeper. */
const DEEPEST_EMBEDDING = 3;

/**
 * Turns what a reader finds into references. Whether a value is one depends on the words of its keys; a Notion
 * address is one anywhere.
 */
export class Collector implements Sink {
  readonly #found: RawReference[] = [];
  /** IDs at keys that would count if anything said *notion*, until the file names them by an address. */
  readonly #latent: (RawReference & { reading: { kind: 'id'; id: NotionId } })[] = [];
  readonly #bottom: Frame;
  readonly #frames: Frame[];
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
    this.#bottom = { scope, label: '', idAfter: null, items: 0 };
    this.#frames = [this.#bottom];
    this.#lenient = lenient;
    this.#directiveAt = directiveAt;
  }

  enter(name: string, start: number, end: number): void {
    const top = this.#top();
    const id = parseId(name);
    const idAfter = id && this.#found.length;
    if (id) this.#keyIsId(id, top.scope.item().classify(), start, end);
    this.#frames.push({ scope: top.scope.child(name), label: name, idAfter, items: 0 });
  }

  item(index?: number): void {
    const top = this.#top();
    this.#frames.push({ scope: top.scope.item(), label: index ?? top.items++, idAfter: null, items: 0 });
  }

  leave(): void {
    if (this.#frames.length > 1) this.#frames.pop();
  }

  record(): void {
    this.#maps.push({
      siblings: new Siblings(),
      deferred: [],
      found: this.#found.length,
      latent: this.#latent.length,
    });
  }

  endRecord(): void {
    const map = this.#maps.pop();
    if (!map) return;
    const { siblings, deferred } = map;
    if (siblings.isAnswer) {
      // With the ID that it is filed under, directly or as `{ID: {value: …}}`.
      const filed = this.#frames.slice(-2).find(({ idAfter }) => idAfter !== null);
      const within = this.#found.splice(filed?.idAfter ?? map.found);
      this.#found.push(...within.filter(({ declared }) => declared));
      this.#latent.length = map.latent;
      return;
    }
    const current = this.#source;
    for (const { scalar, source } of deferred) {
      this.#source = source;
      if (siblings.name === null) this.#within(['value'], () => this.#interpret(scalar));
      else this.#asNamed(siblings.name, () => this.#interpret(scalar));
    }
    this.#source = current;
  }

  value(scalar: Scalar): void {
    const map = this.#maps.at(-1);
    const { label } = this.#top();
    const isOfMap = map && typeof label === 'string';
    if (isOfMap && map.siblings.see(label, this.#source.text, scalar))
      map.deferred.push({ scalar, source: this.#source });
    else this.#interpret(scalar);
  }

  /** What is no JSON within a value was no mistake: it only looked like JSON. */
  problem(offset: number, message: string): void {
    if (this.#depth === 0) this.#problem ??= { offset, message };
  }

  /** Addresses in running text, wherever they stand; those inside a value read already count once. */
  prose(): void {
    this.#links(this.#source.text, unit => unit);
  }

  /** Everything found, in the order of the file. */
  finish(): { references: RawReference[]; problem: { offset: number; message: string } | null } {
    const named = new Set<NotionId>();
    for (const url of findNotionUrls(this.#source.text)) {
      for (const id of [url.pathId, url.dataSourceId, url.viewId]) if (id) named.add(id);
    }
    const proven = this.#latent.filter(({ reading }) => named.has(reading.id));
    return { references: withoutOverlaps([...this.#found, ...proven]), problem: this.#problem };
  }

  #top(): Frame {
    return this.#frames.at(-1) ?? this.#bottom;
  }

  #within(names: readonly string[], work: () => void): void {
    for (const name of names)
      this.#frames.push({ scope: this.#top().scope.child(name), label: name, idAfter: null, items: 0 });
    work();
    this.#frames.length -= names.length;
  }

  /** A list of named values reads like a map: `env[0]` with a name is `env.NAME`. */
  #asNamed(name: string, work: () => void): void {
    const top = this.#top();
    const isItem = typeof top.label === 'number';
    if (isItem) this.#frames.pop();
    this.#within([name], work);
    if (isItem) this.#frames.push(top);
  }

  #keyIsId(id: NotionId, found: KeyClass | 'none' | null, start: number, end: number): void {
    if (found === 'none' || found === null || found.latent) return;
    if (found.certainty === 'hint' && !looksGenerated(id)) return;
    this.#add(start, end, { kind: 'id', id }, found, id);
  }

  #interpret(scalar: Scalar): void {
    const raw = this.#source.text.slice(scalar.start, scalar.end);
    const directive = this.#directiveAt(this.#source.at(scalar.start));
    const declared = directive?.kind === 'expect' ? directive.types : null;
    const found =
      declared === null
        ? this.#classify(scalar, raw)
        : declared === 'none'
          ? 'none'
          : this.#declared(declared);
    if (found === 'none' || (found === null && !LINKISH.test(raw) && !raw.includes('='))) return;
    const decoded = decode(raw, scalar.escapes);
    const at = (unit: number) => scalar.start + decoded.at(unit);
    if (isJson(decoded.text) && this.#embedded(decoded.text, at)) return;
    if (found && this.#read(scalar.type === 'null' ? '' : decoded.text, scalar, found, at)) return;
    if (!isJson(decoded.text) && this.#embedded(decoded.text, at)) return;
    this.#links(decoded.text, at);
  }

  #classify({ lookups, context, isInStatement }: Scalar, raw: string): KeyClass | 'none' | null {
    const { scope, idAfter } = this.#top();
    if (raw.length < SHORTEST_ID && scope.isOrdinary(lookups, context)) return null;
    const found = scope.classify(lookups, context);
    if (found === null || found === 'none' || found.declared) return found;
    if (isInStatement) return { ...found, certainty: 'hint' };
    if (idAfter === null) return found;
    // What stands at an ID may well be its name: `{"<ID>": "Home"}`.
    return found.certainty === 'hint' ? found : { ...found, certainty: 'slot' };
  }

  #declared(types: Expected): KeyClass {
    const own = this.#top().scope.classify();
    const saysId = own !== null && own !== 'none' && own.saysId;
    return { expected: types, certainty: 'sure', saysId, latent: false, declared: true };
  }

  /** Reads a value at a Notion key. False where nothing in it counts. */
  #read(text: string, scalar: Scalar, found: KeyClass, at: (unit: number) => number): boolean {
    let counted = false;
    const manner = {
      isString: scalar.type === 'string',
      lenient: this.#lenient || scalar.isArgument === true,
    };
    for (const item of readValue(text, found)) {
      if (!counts(item, text, found, manner)) continue;
      const isLink = item.address && found.certainty === 'hint';
      if (isLink) continue; // left to the search for addresses
      const [start, end] = text === '' ? [scalar.start, scalar.end] : [at(item.start), at(item.end)];
      if (!found.latent || isTitled(item)) this.#add(start, end, item.reading, found);
      else if (item.reading.kind === 'id') this.#defer(start, end, item.reading.id, found.expected);
      counted = !found.latent || counted;
    }
    return counted;
  }

  #embedded(text: string, at: (unit: number) => number): boolean {
    if (this.#depth >= DEEPEST_EMBEDDING) return false;
    const read = readEmbedded(text);
    if (!read) return false;
    const before = this.#found.length;
    const outer = { source: this.#source, lenient: this.#lenient };
    this.#source = { text, at: unit => outer.source.at(at(unit)) };
    this.#lenient ||= !read.strict;
    this.#depth++;
    const top = this.#top();
    const isItem = typeof top.label === 'number' && read.named;
    if (isItem) this.#frames.pop();
    read.into(this);
    if (isItem) this.#frames.push(top);
    this.#depth--;
    this.#lenient = outer.lenient;
    this.#source = outer.source;
    return this.#found.length > before && read.whole;
  }

  #links(text: string, at: (unit: number) => number): void {
    if (!LINKISH.test(text)) return;
    for (const url of findNotionUrls(text)) {
      if (isExample(text, url.start)) continue;
      const [item] = readValue(text.slice(url.start, url.end), { expected: [], saysId: false });
      if (!item?.attempt || item.reading.kind === 'skipped') continue;
      const isBroken = item.reading.kind === 'malformed';
      if (isBroken && !url.brokenDigits) continue;
      this.#add(at(url.start), at(url.end), item.reading, {
        expected: item.type ? [item.type] : [],
        link: true,
      });
    }
  }

  #add(start: number, end: number, reading: Reading, found: Found, under?: string): void {
    const from = this.#source.at(start);
    const ignored = this.#directiveAt(from)?.kind === 'ignore';
    this.#found.push({
      start: from,
      end: this.#source.at(end),
      key: this.#key(under),
      expected: found.expected,
      origin: found.link ? 'link' : 'key',
      declared: found.declared === true,
      reading: ignored ? { kind: 'skipped', reason: 'ignored' } : reading,
    });
  }

  #defer(start: number, end: number, id: NotionId, expected: Expected): void {
    const place = { start: this.#source.at(start), end: this.#source.at(end) };
    this.#latent.push({
      ...place,
      key: this.#key(),
      expected,
      origin: 'key',
      declared: false,
      reading: { kind: 'id', id },
    });
  }

  #key(under?: string): string {
    let key = '';
    for (const { label } of this.#frames) {
      if (typeof label === 'number') key += `[${label}]`;
      else key += key === '' ? label : `.${label}`;
    }
    if (under === undefined) return key;
    return key === '' ? under : `${key}.${under}`;
  }
}
