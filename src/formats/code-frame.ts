/** A word or a string of code that may be a key. */
export interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A `body` is a block of statements, in braces as an `object` is. */
export type Kind = 'object' | 'body' | 'array' | 'call' | 'index' | 'group';

/** What is known within one pair of brackets. */
export interface Frame {
  readonly kind: Kind;
  /** It is directly in a block of statements, or in round brackets there. */
  readonly isStatement: boolean;
  /** Steps entered into the sink for this frame. */
  readonly steps: number;
  /** What is called, and what the calls around it are: `notion.pages.retrieve({ page_id: … })`. */
  readonly context: readonly string[];
  /** For a call: the key that its result is given to. */
  readonly outerKey: Named | null;
  /** For a call: what it looks up, by its first argument. */
  lookedUp: Named | null;
  /** The key whose value is being read. */
  key: Named | null;
  /** The key was written within this frame, not outside of it. */
  isKeyOwn: boolean;
  /** Words and strings since the last separator: candidates for a key, a lookup or a block's labels. */
  recent: Named[];
  /** Names under which a value is looked up before it falls back to a literal. */
  lookups: string[];
  isValueSeen: boolean;
  /** There is a word on a line below the key. */
  isNextLine: boolean;
  /** Conditional expressions whose colon is still to come. */
  ternary: number;
}

/** A new frame. @param outer the frame that it is in */
export function frame(kind: Kind, outer: Frame | null, steps = 0, context: readonly string[] = []): Frame {
  return {
    kind,
    isStatement: kind === 'body' || (kind === 'group' && outer?.isStatement === true),
    steps,
    context,
    outerKey: null,
    lookedUp: null,
    key: null,
    isKeyOwn: false,
    recent: [],
    lookups: [],
    isValueSeen: false,
    isNextLine: false,
    ternary: 0,
  };
}

/** A separator made a name the key of the value that follows. */
export function setKey(top: Frame, key: Named): void {
  top.key = key;
  top.isKeyOwn = true;
  top.recent = [];
  top.lookups = [];
  top.isValueSeen = false;
  top.isNextLine = false;
}

/** Something new begins: nothing of what was seen speaks of it. */
export function reset(top: Frame): void {
  top.key = null;
  top.isKeyOwn = false;
  top.recent = [];
  top.lookups = [];
  top.isValueSeen = false;
  top.ternary = 0;
}

/** Names under which one value is looked up; of more, the last ones count. */
const MOST_LOOKUPS = 8;

/** Notes a name under which the value that is being read is looked up. */
export function addLookup(top: Frame, name: string): void {
  top.lookups.push(name);
  if (top.lookups.length > MOST_LOOKUPS) top.lookups.shift();
}
