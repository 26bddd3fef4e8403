import { readCode } from '../../src/formats/code.ts';
import type { Comments } from '../../src/formats/tokens.ts';
import { readWith } from '../support/recorder.ts';

/** What is found in code. All strings there have backslash escapes, so that note is removed. */
export const codeLines = (text: string, comments: Comments = 'both'): string[] =>
  readWith((all, sink) => readCode(all, sink, comments), text).map(line =>
    line.replace(/ \(backslash\)$/, '').replace(/ \(backslash, (?=\w)/, ' ('),
  );
