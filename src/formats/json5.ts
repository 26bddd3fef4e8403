import { JsonStructure } from './json-structure.ts';
import type { Sink } from './sink.ts';
import { type Token, tokens } from './tokens.ts';

/** Reads JSON5: comments, quotes of both kinds, keys without quotes, trailing commas. */
export function readJson5(text: string, sink: Sink): void {
  const structure = new JsonStructure(sink);
  for (const token of tokens(text, 'slashes')) {
    if (token.kind === 'sign') readSign(text, token, structure);
    else readText(text, token, structure);
  }
  structure.finish(text);
}

function readText(text: string, { kind, start, end }: Token, structure: JsonStructure): void {
  const written = text.slice(start, end);
  if (structure.wantsKey) structure.key({ text: written, start, end });
  else if (kind === 'string') structure.value({ start, end, escapes: 'backslash', type: 'string' });
  else if (kind === 'number' || LITERALS.has(written))
    structure.value({ start, end, escapes: 'none', type: 'other' });
  else if (written === 'null') structure.value({ start, end, escapes: 'none', type: 'null' });
  else structure.fail(start, `unexpected “${written.slice(0, 20)}”`);
}

const LITERALS = new Set(['true', 'false', 'Infinity', 'NaN']);

function readSign(text: string, { start, end }: Token, structure: JsonStructure): void {
  const sign = text.slice(start, end);
  switch (sign) {
    case '{':
      structure.begin('object');
      break;
    case '[':
      structure.begin('array');
      break;
    case '}':
      structure.end('object', start);
      break;
    case ']':
      structure.end('array', start);
      break;
    case ',':
      structure.separate();
      break;
    case ':':
    case '-': // of a number, as are the others
    case '+':
    case '.':
      break;
    default:
      structure.fail(start, `unexpected “${sign}”`);
  }
}
