import { type Document, LineCounter, parseDocument } from 'yaml';
import { disableYamlLogging } from '../text/yaml-logging.ts';

/** A document of YAML, with the mistakes in it, and where its lines begin. */
export interface YamlDocument {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Parses YAML. What the library has to say is in the document alone: its warnings would go to the log as they are. */
export function parseYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  disableYamlLogging();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  return { document, lines };
}
