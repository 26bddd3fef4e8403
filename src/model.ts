/** The terms of the public interface as types. */

import type { ObjectType, TaggedKind } from './object-types.ts';

export { OBJECT_TYPES, type ObjectType } from './object-types.ts';

/** The types a reference may resolve to. Empty means any of them. */
export type Expected = readonly ObjectType[];

declare const notionId: unique symbol;
/** A well-formed ID in Notion's own spelling: lower case, dashed 8-4-4-4-12. Only `id/id.ts` makes one. */
export type NotionId = string & { readonly [notionId]: true };

export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A place in a file. Lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A replacement for the text at a reference's place. Only offered if it is unambiguous. */
export interface Fix {
  readonly replacement: string;
  readonly description: string;
}

/** Why a value at a Notion key is not an ID. Positions count characters of the value from 1. */
export type Fault =
  | { readonly code: 'digits'; readonly count: number }
  | {
      readonly code: 'not-hex';
      readonly character: string;
      readonly position: number;
      readonly others: number;
    }
  | {
      readonly code: 'look-alike';
      readonly character: string;
      readonly position: number;
      readonly meant: string;
    }
  | { readonly code: 'invisible'; readonly name: string; readonly position: number }
  /** The digits are right, the groups are not. `character` is the name of what separates them, if it is not a hyphen. */
  | { readonly code: 'dashes'; readonly character?: string | null }
  | { readonly code: 'wrapped'; readonly wrapping: string }
  | { readonly code: 'slug'; readonly slug: string }
  | { readonly code: 'query'; readonly tail: string }
  | { readonly code: 'trailing'; readonly tail: string }
  | { readonly code: 'glued-comment' }
  | { readonly code: 'url'; readonly type: ObjectType | null }
  | { readonly code: 'url-without-id' }
  | { readonly code: 'foreign-url'; readonly host: string }
  | { readonly code: 'hash'; readonly digits: number }
  | { readonly code: 'null-literal'; readonly literal: string }
  /** The Notion API rejects the ID. `part` is the part of the UUID with an unusual digit, null if none is known. */
  | { readonly code: 'uuid'; readonly part: 'version' | 'variant' | null; readonly digit: string }
  | { readonly code: 'text' };

export const SKIP_REASONS = ['empty', 'placeholder', 'dynamic', 'ignored'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export const UNVERIFIED_REASONS = [
  'no-token',
  'token-rejected',
  'forbidden',
  'unreachable',
  'rate-limited',
  'deadline',
  'cancelled',
  // The scope is `introduced`, and the reference was there before: nothing is asked about it.
  'unchanged',
] as const;
export type UnverifiedReason = (typeof UNVERIFIED_REASONS)[number];

/** What the text of a reference is, before Notion is asked. */
export type Reading =
  | { readonly kind: 'id'; readonly id: NotionId }
  | {
      readonly kind: 'malformed';
      readonly fault: Fault;
      readonly id: NotionId | null;
      readonly fix: Fix | null;
    }
  | { readonly kind: 'token' }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };

/** What makes a value a reference. `src/references/evidence.ts` says what each kind means and how much it counts. */
export type Evidence =
  | 'setting'
  | 'key'
  | 'url'
  | 'file'
  | 'node'
  | 'request'
  | 'url-in-file'
  | 'same-id'
  | 'workspace'
  | 'column'
  | 'notion-key-nearby'
  | 'notion-url-nearby'
  | 'folder'
  | 'notion-named-nearby'
  | 'version-8';

/** The name of the file that values from an input or from standard input are checked as. */
export const VALUES_FILE = 'values';

/** One ID, or the invalid text in its place, in one file. */
export interface Reference extends Place {
  /** Relative to the repository's root, `/` between the parts. */
  readonly file: string;
  /** The whole path of keys: `notion.pages[0]`. */
  readonly key: string;
  /** The text at the place, as written. Redacted if it may be a secret. */
  readonly value: string;
  /** Of a redacted value: distinguishes it from others. Never shown. */
  readonly fingerprint?: string;
  /** The value may be secret: neither it nor its ID is ever shown. It is not in a file of the repository. */
  readonly isConfidential?: true;
  /** What the value calls the ID: `tasks` in `tasks:<ID>`. */
  readonly label?: string;
  readonly expected: Expected;
  /** A `link` is a Notion URL at a key that does not indicate a Notion ID. */
  readonly origin: 'key' | 'link';
  readonly reading: Reading;
  /** The evidence that made the value a reference, the strongest first. */
  readonly why?: readonly Evidence[];
}

/** A data source as its database lists it. The name may only be shown on request. */
export interface DataSourceRef {
  readonly id: NotionId;
  readonly name: string | null;
}

/** What the API says an ID is. */
export interface NotionObject {
  readonly type: ObjectType;
  readonly inTrash: boolean;
  /** May only be shown on request. */
  readonly title: string | null;
  /** The database that a view, a data source or a row belongs to. */
  readonly databaseId: NotionId | null;
  /** The data source that a view shows, or that a row belongs to. */
  readonly dataSourceId: NotionId | null;
  /** The page that contains a block. */
  readonly pageId: NotionId | null;
  /** The data sources of a database. */
  readonly dataSources: readonly DataSourceRef[];
  /** The databases on a page, if Notion was asked for them. */
  readonly databasesOnPage: readonly NotionId[];
  /** Notion shows it no data source: a linked database (a view of another one), or one whose source is not shared. */
  readonly linked: boolean;
}

/** A visible object whose ID is a slip of the finger away from one that was not found. */
export interface LookAlike {
  readonly id: NotionId;
  readonly type: ObjectType;
  readonly title: string | null;
}

/** A visible object whose title is what the file says about an ID that was not found. */
export interface Namesake extends LookAlike {
  /** The words in the file, as written: the slug of a URL, a label, or words of the key. */
  readonly words: string;
}

/** The result of asking Notion about one ID. `unknown` is never a verdict about the ID. */
export type Resolution =
  | { readonly state: 'found'; readonly object: NotionObject }
  | {
      readonly state: 'absent';
      readonly lookAlike: LookAlike | null;
      readonly namesake: Namesake | null;
      /** What the undocumented tag in the ID suggests, if that is not expected. */
      readonly looksLike: TaggedKind | null;
      readonly otherWorkspace: boolean;
    }
  /** Notion rejects the ID as invalid, so no object has it. */
  | { readonly state: 'invalid'; readonly fault: Fault }
  | { readonly state: 'unknown'; readonly reason: UnverifiedReason; readonly detail: string };

/** Whose token it is: an internal or public connection, or a person's own access token. */
export type TokenKind = 'connection' | 'personal';

/** Something in a rejected token that no Notion token has, so it was probably copied or stored the wrong way. */
export type TokenFlaw = 'line-break' | 'space' | 'quotes' | 'character';

export interface RequestCounts {
  readonly requests: number;
  readonly retries: number;
  readonly waitedMs: number;
}

/** What verification found out. */
export interface Verification {
  readonly token: {
    readonly state: 'none' | 'accepted' | 'rejected' | 'unknown';
    readonly kind: TokenKind | null;
    /** Of a rejected token; null if nothing about it is unusual. */
    readonly flaw: TokenFlaw | null;
  };
  readonly resolutions: ReadonlyMap<NotionId, Resolution>;
  readonly counts: RequestCounts;
}

/** The result for a reference. */
export type Verdict =
  | { readonly status: 'ok'; readonly object: NotionObject }
  | { readonly status: 'malformed'; readonly fault: Fault }
  | {
      readonly status: 'not-found';
      readonly lookAlike: LookAlike | null;
      readonly namesake: Namesake | null;
      readonly looksLike: TaggedKind | null;
      readonly otherWorkspace: boolean;
      /** Who would have to share the object; null if Notion was not asked whose token it is. */
      readonly tokenKind: TokenKind | null;
    }
  | { readonly status: 'wrong-type'; readonly object: NotionObject }
  | { readonly status: 'in-trash'; readonly object: NotionObject }
  | { readonly status: 'exposed-token' }
  | { readonly status: 'unverified'; readonly reason: UnverifiedReason; readonly detail: string }
  | { readonly status: 'skipped'; readonly reason: SkipReason };

export type Status = Verdict['status'];

/** Something that could not be read or parsed, or a mistake in a directive. The rest is checked. */
export interface Problem {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}

/** A message about the run as a whole. An `error` fails it. */
export interface Remark {
  readonly code: RemarkCode;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  /** The line that it is about, if there is one. */
  readonly place?: { readonly file: string; readonly line: number };
}

export type RemarkCode =
  | 'token-rejected'
  | 'no-token'
  | 'secret-withheld'
  | 'nothing-found'
  | 'base-unknown'
  | 'weakened'
  | 'unused-setting'
  | 'unread-sources'
  | 'unverified';

export interface Counts {
  readonly files: number;
  readonly references: number;
  readonly ids: number;
  readonly ok: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly unverified: number;
  readonly skipped: number;
}

/** The base that references are compared with. */
export interface Comparison {
  /** The commit; null if there was no commit before. */
  readonly base: string | null;
  /** How the base was found: “the merge commit’s first parent”. */
  readonly how: string;
}
