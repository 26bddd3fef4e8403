import type { Alias, Pair, ParsedNode, Scalar as YamlScalar } from 'yaml';
import { isTooDeep } from '../text/too-deep.ts';
import { readLines } from './lines.ts';
import { blockScalar, plainScalar } from './plain-yaml.ts';
import {
  DEEPEST,
  LONGEST_PARSED,
  type Read,
  type Scalar,
  type Sink,
  TOO_DEEP_TO_PARSE,
  TOO_DEEP_TO_READ,
} from './sink.ts';
import { parseDocuments, type Yaml } from './yaml-documents.ts';

/** Nodes visited again through aliases and merge keys, in all: a bomb can't unfold. */
const MOST_ALIASED = 10_000;
const TOO_MUCH_ALIASED = 'its aliases unfold to more than 10,000 values; the rest of them is not read';
/** How far a tag may be before its value. */
const LONGEST_TAG = 500;
/** Files that a template engine turns into YAML can't be parsed as they are, which is not a mistake. */
const TEMPLATE = /\{\{|\{%|<%|\$\{\{/;

/**
 * Loads a reader of YAML: all documents, styles of scalars, anchors with their aliases, merge keys and tags.
 *
 * @param mostTokens tokens of one text that are parsed
 */
export async function loadYaml(mostTokens?: number): Promise<Read> {
  const yaml = await import('yaml');
  return (text, sink) => read(yaml, text, sink, mostTokens);
}

function read(yaml: Yaml, text: string, sink: Sink, mostTokens?: number): void {
  if (text.length > LONGEST_PARSED) {
    readLines(text, sink, 'yaml');
    return;
  }
  const parsed = parseDocuments(yaml, text, mostTokens);
  if (!parsed) {
    sink.problem(0, TOO_DEEP_TO_PARSE);
    readLines(text, sink, 'yaml');
    return;
  }
  const { documents, unfinished } = parsed;
  for (const { errors, contents, range } of documents) {
    const [error] = errors;
    if (error) {
      if (!TEMPLATE.test(text)) sink.problem(error.pos[0], reason(error));
      // From the document with a mistake on, the parser's guesses are worse than the lines themselves.
      readLines(text, sink, 'yaml', range[0]);
      return;
    }
    new YamlTree(yaml, text, sink).node(contents);
  }
  if (unfinished) {
    sink.problem(unfinished.from, unfinished.why);
    readLines(text, sink, 'yaml', unfinished.from);
  }
}

function reason(error: Error): string {
  const { message } = error;
  if (isTooDeep(error)) return TOO_DEEP_TO_PARSE;
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\n.*/s, '');
}

type Entry = Pair<ParsedNode, ParsedNode | null>;

class YamlTree {
  readonly #yaml: Yaml;
  readonly #text: string;
  readonly #sink: Sink;
  readonly #anchors = new Map<string, ParsedNode>();
  #depth = 0;
  #aliased = 0;
  #withinAlias = false;

  constructor(yaml: Yaml, text: string, sink: Sink) {
    this.#yaml = yaml;
    this.#text = text;
    this.#sink = sink;
  }

  /** Reads a node with all that is in it: a document's contents, to begin with. */
  node(node: ParsedNode | null): void {
    if (this.#withinAlias && !this.#mayUnfold()) return;
    if (this.#depth >= DEEPEST) {
      this.#sink.problem(0, TOO_DEEP_TO_READ);
      return;
    }
    this.#depth++;
    if (this.#yaml.isAlias(node)) this.#alias(node);
    else if (node) this.#written(node);
    this.#depth--;
  }

  /** Counts what is read again. */
  #mayUnfold(): boolean {
    this.#aliased++;
    if (this.#aliased === MOST_ALIASED + 1) this.#sink.problem(0, TOO_MUCH_ALIASED);
    return this.#aliased <= MOST_ALIASED;
  }

  #written(node: Exclude<ParsedNode, Alias.Parsed>): void {
    if (node.anchor !== undefined && !this.#withinAlias) this.#anchors.set(node.anchor, node);
    if (this.#yaml.isMap(node)) this.#map(node.items);
    else if (this.#yaml.isSeq(node)) this.#seq(node.items);
    else this.#sink.value(this.#scalar(node));
  }

  /** An alias puts what was written at its anchor under one more key. Aliases within it are not followed. */
  #alias(node: Alias): void {
    const target = this.#anchors.get(node.source);
    if (!target || this.#withinAlias) return;
    this.#withinAlias = true;
    this.node(target);
    this.#withinAlias = false;
  }

  #seq(items: readonly ParsedNode[]): void {
    for (const item of items) {
      this.#sink.item();
      this.node(item);
      this.#sink.leave();
    }
  }

  #map(items: readonly Entry[]): void {
    this.#sink.record();
    for (const pair of items) this.#pair(pair);
    this.#sink.endRecord();
  }

  #pair({ key, value }: Entry): void {
    if (this.#yaml.isScalar(key) && key.value === '<<' && key.type === 'PLAIN') {
      this.#merge(value);
      return;
    }
    const written = this.#yaml.isScalar(key) ? this.#scalar(key) : { start: 0, end: 0 };
    this.#sink.enter(this.#yaml.isScalar(key) ? String(key.value) : '', written.start, written.end);
    this.node(value);
    this.#sink.leave();
  }

  /** `<<: *name` or `<<: [*a, *b]`: the keys of the named maps are keys here too. */
  #merge(value: ParsedNode | null): void {
    const sources = this.#yaml.isSeq(value) ? value.items : [value];
    for (const source of sources) {
      const target = this.#yaml.isAlias(source) ? this.#anchors.get(source.source) : source;
      if (!this.#yaml.isMap(target) || this.#withinAlias) continue;
      if (!this.#yaml.isAlias(source)) {
        for (const pair of target.items) this.#pair(pair);
        continue;
      }
      if (this.#aliased > MOST_ALIASED) return;
      this.#withinAlias = true;
      for (const pair of target.items) this.#pair(pair);
      this.#withinAlias = false;
    }
  }

  #scalar(node: YamlScalar.Parsed): Scalar {
    const [from, to] = node.range;
    switch (node.type) {
      case 'QUOTE_DOUBLE':
        return { start: from + 1, end: to - 1, escapes: 'backslash', type: 'string' };
      case 'QUOTE_SINGLE':
        return { start: from + 1, end: to - 1, escapes: 'doubled-quote', type: 'string' };
      case 'BLOCK_FOLDED':
      case 'BLOCK_LITERAL':
        // The rest of the line after `|` or `>` does not belong to the text.
        return blockScalar(this.#text, from + this.#text.slice(from, to).search(/\n|$/), to);
      default:
        return this.#plain(node, from, to);
    }
  }

  #plain(node: YamlScalar.Parsed, from: number, to: number): Scalar {
    const tag = node.tag?.startsWith('!') ? node.tag : null;
    const before = this.#text.slice(Math.max(0, from - LONGEST_TAG), from);
    const tagged = tag === null ? -1 : before.lastIndexOf(tag);
    // `!secret name` and the like are lookups: the tag is part of the value.
    if (tagged >= 0)
      return { start: from - before.length + tagged, end: to, escapes: 'none', type: 'string' };
    return plainScalar(this.#text, from, to);
  }
}
