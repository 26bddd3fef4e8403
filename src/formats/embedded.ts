import { BoundedSink } from './bounded-sink.ts';
import { readCode } from './code.ts';
import { readDotenv } from './dotenv.ts';
import { readJson } from './json.ts';
import { readProse } from './prose.ts';
import type { Sink } from './sink.ts';

/** A text within a value that has keys of its own. */
export interface Embedded {
  into(sink: Sink): void;
  /** It is configuration: a value at a certain key is an ID or a mistake. */
  readonly strict: boolean;
  /** It is one `KEY=value`, as compose writes the items of a list. */
  readonly named: boolean;
  /** Nothing beside the keys found is worth reading. */
  readonly whole: boolean;
}

/** The start of a value that is written like `KEY=value`. */
const ASSIGNMENT = /^[ \t]*(?:(?:export|-e)[ \t]+)?[A-Za-z_][\w.-]{0,100}=/;

/** Whether a value is written like an object or a list of JSON. */
export function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text) && text.includes('"');
}

/** The language of program code in a value, if its key says that it is code. */
export type CodeLanguage = 'javascript' | 'python';

/** Recognises JSON, program code, one assignment, or several lines with keys of their own in a value. */
export function readEmbedded(text: string, code: CodeLanguage | null = null): Embedded | null {
  if (code !== null && /[=:(]/.test(text)) {
    const comments = code === 'python' ? 'hash' : 'slashes';
    return {
      into: sink => readCode(text, new BoundedSink(sink), comments),
      strict: false,
      named: false,
      whole: false,
    };
  }
  if (isJson(text)) {
    return { into: sink => readJson(text, new BoundedSink(sink)), strict: true, named: false, whole: true };
  }
  if (!/[\r\n]/.test(text) && ASSIGNMENT.test(text)) {
    return { into: sink => readDotenv(text, new BoundedSink(sink)), strict: true, named: true, whole: true };
  }
  if (/notion/i.test(text) && /[=:]/.test(text)) {
    return {
      into: sink => readProse(text, new BoundedSink(sink)),
      strict: false,
      named: false,
      whole: false,
    };
  }
  return null;
}
