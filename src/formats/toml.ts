import type { AST } from 'toml-eslint-parser';
import { isTooDeep } from '../text/too-deep.ts';
import { readLines } from './lines.ts';
import {
  DEEPEST,
  LONGEST_PARSED,
  type Read,
  type Scalar,
  type Sink,
  TOO_DEEP_TO_PARSE,
  TOO_DEEP_TO_READ,
} from './sink.ts';

/** Loads a reader of TOML: tables, arrays of tables, dotted keys, inline tables and strings of all four kinds. */
export async function loadToml(): Promise<Read> {
  const library = await import(/* webpackChunkName: "parsers" */ 'toml-eslint-parser');
  return (text, sink) => {
    const program = text.length > LONGEST_PARSED ? null : parse(library, text, sink);
    if (program) new TomlTree(text, sink).table(program.body[0].body);
    else readLines(text, sink, 'ini');
  };
}

function parse(
  { ParseError, parseTOML }: Pick<typeof import('toml-eslint-parser'), 'ParseError' | 'parseTOML'>,
  text: string,
  sink: Sink,
): AST.TOMLProgram | null {
  try {
    return parseTOML(text);
  } catch (error) {
    if (error instanceof ParseError)
      sink.problem(text.slice(0, error.index).trimEnd().length, lowerFirst(error.message));
    else if (isTooDeep(error)) sink.problem(0, TOO_DEEP_TO_PARSE);
    else throw error;
    return null;
  }
}

type Entry = AST.TOMLKeyValue | AST.TOMLTable;

class TomlTree {
  readonly #text: string;
  readonly #sink: Sink;
  #depth = 0;

  constructor(text: string, sink: Sink) {
    this.#text = text;
    this.#sink = sink;
  }

  table(entries: readonly Entry[]): void {
    this.#sink.record();
    for (const entry of entries) {
      const depth = this.#enter(entry);
      if (entry.type === 'TOMLTable') this.table(entry.body);
      else this.#content(entry.value);
      for (let i = 0; i < depth; i++) this.#sink.leave();
    }
    this.#sink.endRecord();
  }

  /** Enters the keys of an entry, with the numbers of the tables of arrays, and says how many steps that were. */
  #enter(entry: Entry): number {
    const keys = entry.key.keys.values();
    const steps = entry.type === 'TOMLTable' ? entry.resolvedKey : entry.key.keys;
    for (const step of steps) {
      const key = typeof step === 'number' ? step : keys.next().value;
      if (typeof key === 'number') this.#sink.item(key);
      else if (key) this.#key(key);
    }
    return steps.length;
  }

  #key(key: AST.TOMLBare | AST.TOMLQuoted): void {
    const [from, to] = key.range;
    if (key.type === 'TOMLQuoted') this.#sink.enter(key.value, from + 1, to - 1);
    else this.#sink.enter(key.name, from, to);
  }

  #content(node: AST.TOMLContentNode): void {
    if (this.#depth >= DEEPEST) {
      this.#sink.problem(0, TOO_DEEP_TO_READ);
      return;
    }
    this.#depth++;
    if (node.type === 'TOMLInlineTable') this.table(node.body);
    else if (node.type === 'TOMLArray') this.#array(node.elements);
    else this.#sink.value(this.#scalar(node));
    this.#depth--;
  }

  #array(elements: readonly AST.TOMLContentNode[]): void {
    for (const element of elements) {
      this.#sink.item();
      this.#content(element);
      this.#sink.leave();
    }
  }

  #scalar(node: AST.TOMLValue): Scalar {
    const [from, to] = node.range;
    if (node.kind !== 'string') return { start: from, end: to, escapes: 'none', type: 'other' };
    const quotes = node.multiline ? 3 : 1;
    const escapes = node.style === 'basic' ? 'backslash' : 'none';
    const first = this.#text.slice(from + quotes, from + quotes + 2);
    const newline = node.multiline ? (/^\r?\n/.exec(first)?.[0].length ?? 0) : 0;
    return { start: from + quotes + newline, end: to - quotes, escapes, type: 'string' };
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
