import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { withQuietYaml } from '../text/quiet-yaml.ts';
import { isTooDeep } from '../text/too-deep.ts';

/** A mistake in the syntax. */
export interface YamlFault {
  readonly line: number;
  /** What is wrong, without a full stop. */
  readonly message: string;
}

/** A YAML document with its mistakes in the order of their lines, and the lines of its nodes. */
export interface YamlDocument {
  readonly document: Document.Parsed;
  readonly faults: readonly YamlFault[];
  readonly lineOf: (node: unknown) => number;
}

/** Parses YAML. Errors are only in the result, because the library would print its warnings unescaped. */
export function parseYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  const options = { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;
  const document = withQuietYaml(() => parseDocument(text, options));
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const lineOf = (node: unknown) => lineAt((isNode(node) ? node.range?.[0] : null) ?? 0);
  const faults = [
    ...document.errors.map(error => ({
      line: lineAt(error.pos[0]),
      message: isTooDeep(error) ? 'It is nested too deeply' : error.message,
    })),
    ...repeatedKeys(document).map(key => ({ line: lineOf(key), message: 'Map keys must be unique' })),
  ];
  return { document, faults: faults.toSorted((one, other) => one.line - other.line), lineOf };
}

/** Keys that are in a map twice. The library would compare each key with all before it. */
function repeatedKeys({ contents }: Document.Parsed): unknown[] {
  const repeated: unknown[] = [];
  const waiting: unknown[] = [contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isSeq(node)) for (const item of node.items) waiting.push(item);
    if (!isMap(node)) continue;
    const known = new Set<unknown>();
    for (const { key, value } of node.items) {
      waiting.push(key, value);
      if (!isScalar(key)) continue;
      if (known.has(key.value)) repeated.push(key);
      known.add(key.value);
    }
  }
  return repeated;
}
