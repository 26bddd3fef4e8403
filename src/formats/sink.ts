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
  /** It is in a block of statements without its own name: `if (path === "/tasks") {`. */
  readonly isInStatement?: boolean;
}

/**
 * A reader passes what it finds to a sink, in order: it enters and leaves keys and items, and values belong to the place where they
 * are found. A reader keeps no tree, so that a large file costs no more memory than its text.
 */
export interface Sink {
  /** Enters the value of a key. The offsets are those of the key's text. */
  enter(name: string, start: number, end: number): void;
  /** Steps into the next item of a list, or into the one with this number. */
  item(index?: number): void;
  leave(): void;
  /** Marks the start and end of the keys of one map. */
  record(): void;
  endRecord(): void;
  value(scalar: Scalar): void;
  /** Broken syntax. The reader keeps what it found before, and reads the rest as well as it can. */
  problem(offset: number, message: string): void;
}

/** A parser builds a tree of ten to twenty times the text; longer files are read line by line. UTF-16 units. */
export const LONGEST_PARSED = 4 << 20;
/** Maximum depth of a tree that is read. Deeper trees would overflow the stack, and people do not write them. */
export const DEEPEST = 300;

export const TOO_DEEP_TO_PARSE = 'it is nested too deeply to be parsed';
export const TOO_DEEP_TO_READ = 'it is nested too deeply to be read whole';
