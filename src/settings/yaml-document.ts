import { type Document, LineCounter, parseDocument } from 'yaml';
import { withoutEnvironment } from '../text/without-environment.ts';

/** A document of YAML, with the mistakes in it, and where its lines begin. */
export interface YamlDocument {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Parses YAML. What the library has to say is in the document alone: its warnings would go to the log as they are. */
export function parseYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  const document = withoutEnvironment(() =>
    parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' }),
  );
  return { document, lines };
}
