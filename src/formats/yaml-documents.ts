import type { Composer, Document } from 'yaml';
import { withQuietYaml } from '../text/quiet-yaml.ts';
import { isTooDeep } from '../text/too-deep.ts';

/**
 * Tokens that are parsed. The library takes a few microseconds for each, whatever the text is. A file of 4 MiB that
 * people or programs wrote has fewer.
 */
export const MOST_TOKENS = 1_500_000;

/** The parts of the library that are needed. It is loaded only if a file needs it. */
export type Yaml = Pick<
  typeof import('yaml'),
  'Composer' | 'Lexer' | 'Parser' | 'isAlias' | 'isMap' | 'isScalar' | 'isSeq'
>;

interface Parsed {
  readonly documents: readonly Document.Parsed[];
  /** Where the document begins that is not parsed to its end, and why; null if all of the text is parsed. */
  readonly unfinished: { readonly from: number; readonly why: string } | null;
}

const OPTIONS = {
  schema: 'failsafe',
  resolveKnownTags: false,
  uniqueKeys: false,
  strict: false,
  prettyErrors: false,
} as const;

/**
 * Parses the documents of a text up to the first mistake in its syntax, and only so many tokens.
 *
 * @returns null if the stack is too short for how deeply the text is nested; most of such errors are in the document
 */
export function parseDocuments(yaml: Yaml, text: string, mostTokens = MOST_TOKENS): Parsed | null {
  try {
    return withQuietYaml(() => parse(yaml, text, mostTokens));
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    return null;
  }
}

function parse(yaml: Yaml, text: string, mostTokens: number): Parsed {
  const documents: Document.Parsed[] = [];
  const parser = new yaml.Parser();
  const composer = new yaml.Composer(OPTIONS);
  const isBroken = (parts: Iterable<Parameters<Composer['next']>[0]>) => {
    for (const part of parts) {
      for (const document of composer.next(part)) documents.push(document);
      if (part.type === 'error') return true;
    }
    return false;
  };
  const end = (needsDocument: boolean) => {
    for (const document of composer.end(needsDocument, text.length)) documents.push(document);
  };
  let tokens = 0;
  for (const token of new yaml.Lexer().lex(text)) {
    tokens++;
    if (tokens > mostTokens) {
      end(false);
      return { documents, unfinished: { from: documents.at(-1)?.range[2] ?? 0, why: tooMany(mostTokens) } };
    }
    if (isBroken(parser.next(token))) {
      end(true); // an error in front of all documents is in an empty one
      return { documents, unfinished: null };
    }
  }
  isBroken(parser.end());
  end(true);
  return { documents, unfinished: null };
}

function tooMany(tokens: number): string {
  return `it has more than ${tokens.toLocaleString('en')} tokens; the rest is read line by line`;
}
