import type { Escapes } from '../text/source.ts';

/** A value without parts, as a reader found it. Offsets are of the text read, quotes not included. */
export interface Scalar {
  readonly start: number;
  readonly end: number;
  readonly escapes: Escapes;
  /** `other` is an unquoted number, boolean or null of a format that tells them from strings. */
  readonly type: 'string' | 'null' | 'other';
  /** Names under which the value is looked up first: `os.getenv("NAME", "value")`. */
  readonly lookups?: readonly string[];
  /** What is called around the value: `notion.pages.retrieve(…)`. */
  readonly context?: readonly string[];
  /** It is an argument of a call, which may be anything: `NOTION_PAGE_ID.indexOf(",")`. */
  readonly isArgument?: boolean;
  /** It is in a block of statements and has no name of its own: `if (path === "/tasks") {`. */
  readonly isInStatement?: boolean;
}

/**
 * Where a reader puts what it finds, as it goes: keys and items are entered and left, and values are put in
 * where they are found. A reader keeps no tree, so that a large file costs no more memory than its text.
 */
export interface Sink {
  /** Steps into the value of a key. The offsets are those of the key's own text. */
  enter(name: string, start: number, end: number): void;
  /** Steps into the next item of a list, or into the one with this number. */
  item(index?: number): void;
  leave(): void;
  /** Starts a map: its keys are next to each other. */
  record(): void;
  endRecord(): void;
  value(scalar: Scalar): void;
  /** Broken syntax: everything before it counts, and the rest is read as well as possible. */
  problem(offset: number, message: string): void;
}

/** Reads a text into a sink. */
export type Read = (text: string, sink: Sink) => void;

/** A parser builds a tree of ten to twenty times the text; longer files are read line by line. UTF-16 units. */
export const LONGEST_PARSED = 4 << 20;
/** Levels of a tree that are read. Deeper ones would exceed the stack, and people don't write any. */
export const DEEPEST = 300;

export const TOO_DEEP_TO_PARSE = 'it is nested too deeply to be parsed';
export const TOO_DEEP_TO_READ = 'it is nested too deeply to be read whole';
