import { createScanner } from 'jsonc-parser/lib/umd/impl/scanner.js';
import { JsonStructure } from './json-structure.ts';
import type { Sink } from './sink.ts';

/** The library's kinds of tokens: an ambient const enum, which isolated modules can't import. */
const Kind = {
  OpenBrace: 1,
  CloseBrace: 2,
  OpenBracket: 3,
  CloseBracket: 4,
  Comma: 5,
  Colon: 6,
  Null: 7,
  True: 8,
  False: 9,
  String: 10,
  Number: 11,
  End: 17,
} as const;

/** What the library's scan errors mean, by their number. Comments, open ones too, are passed over with their errors. */
const ERRORS: Readonly<Record<number, string>> = {
  2: 'a string is not closed',
  3: 'a number is not complete',
  4: 'a \\u escape is not complete',
  5: 'an escape is not known',
  6: 'a string holds a control character',
};

const LONGEST_EXCERPT = 20;

/** Reads JSON and JSON with comments, trailing commas and several values in a row (JSON Lines), token by token. */
export function readJson(text: string, sink: Sink): void {
  const structure = new JsonStructure(sink);
  const scanner = createScanner(text, true);
  for (let kind: number = scanner.scan(); kind !== Kind.End; kind = scanner.scan()) {
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    const error = ERRORS[scanner.getTokenError()];
    if (error !== undefined) structure.fail(start, error);
    switch (kind) {
      case Kind.OpenBrace:
        structure.begin('object');
        break;
      case Kind.OpenBracket:
        structure.begin('array');
        break;
      case Kind.CloseBrace:
        structure.end('object', start);
        break;
      case Kind.CloseBracket:
        structure.end('array', start);
        break;
      case Kind.String: {
        const inner = { start: start + 1, end: end - 1 > start && text[end - 1] === '"' ? end - 1 : end };
        if (structure.wantsKey) structure.key({ ...inner, text: scanner.getTokenValue() });
        else structure.value({ ...inner, escapes: 'backslash', type: 'string' });
        break;
      }
      case Kind.Null:
        structure.value({ start, end, escapes: 'none', type: 'null' });
        break;
      case Kind.Number:
      case Kind.True:
      case Kind.False:
        structure.value({ start, end, escapes: 'none', type: 'other' });
        break;
      case Kind.Comma:
        structure.separate();
        break;
      case Kind.Colon:
        break;
      default:
        structure.fail(start, `unexpected “${text.slice(start, Math.min(end, start + LONGEST_EXCERPT))}”`);
    }
  }
  structure.finish(text);
}
