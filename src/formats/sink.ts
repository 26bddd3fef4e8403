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
  /** It stands in a block of statements, under no name of its own: `if (path === "/tasks") {`. */
  readonly isInStatement?: boolean;
}

/**
 * Where a reader puts what it finds, as it goes: keys and items are entered and left, values stand where they
 * are found. A reader keeps no tree, so that a large file costs no more memory than its text.
 */
export interface Sink {
  /** Steps into the value of a key, whose own text stands at the offsets. */
  enter(name: string, start: number, end: number): void;
  /** Steps into the next item of a list, or into the one with this number. */
  item(index?: number): void;
  leave(): void;
  /** Bounds the keys that stand side by side in one map. */
  record(): void;
  endRecord(): void;
  value(scalar: Scalar): void;
  /** Broken syntax: what stands before is kept, what follows is read as well as can be. */
  problem(offset: number, message: string): void;
}

/** A parser builds a tree of ten to twenty times the text; longer files are read line by line. UTF-16 units. */
export const LONGEST_PARSED = 4 << 20;
/** Levels of a tree that are read. The stack has an end that deeper ones would reach, and nobody writes as deep. */
export const DEEPEST = 300;

export const TOO_DEEP_TO_PARSE = 'it is nested too deeply to be parsed';
export const TOO_DEEP_TO_READ = 'it is nested too deeply to be read whole';
