import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, YAMLParseError } from 'yaml';
import { withQuietYaml } from '../text/quiet-yaml.ts';

/** A YAML document with its errors, and the offsets of its lines. */
export interface YamlDocument {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Parses YAML. Errors are only in the document, because the library would print its warnings unescaped. */
export function parseYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  const options = { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;
  const document = withQuietYaml(() => parseDocument(text, options));
  document.errors.push(...repeatedKeys(document));
  document.errors.sort((one, other) => one.pos[0] - other.pos[0]);
  return { document, lines };
}

/** Keys that are in a map twice. The library would compare each key with all before it. */
function repeatedKeys({ contents }: Document.Parsed): YAMLParseError[] {
  const repeated: YAMLParseError[] = [];
  const waiting: unknown[] = [contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isSeq(node)) for (const item of node.items) waiting.push(item);
    if (!isMap(node)) continue;
    const known = new Set<unknown>();
    for (const { key, value } of node.items) {
      waiting.push(key, value);
      if (!isScalar(key)) continue;
      const at = key.range?.[0] ?? 0;
      if (known.has(key.value))
        repeated.push(new YAMLParseError([at, at + 1], 'DUPLICATE_KEY', 'Map keys must be unique'));
      known.add(key.value);
    }
  }
  return repeated;
}
