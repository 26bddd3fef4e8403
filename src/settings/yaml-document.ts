import { type Document, LineCounter, parseDocument } from 'yaml';
import { disableYamlLogging } from '../text/yaml-logging.ts';

/** A YAML document with its errors, and the offsets of its lines. */
export interface YamlDocument {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Parses YAML. Errors are only in the document, because the library would print its warnings unescaped. */
export function parseYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  disableYamlLogging();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  return { document, lines };
}
