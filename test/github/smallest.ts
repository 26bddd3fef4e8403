import { at, textAt } from '../../src/github/json.ts';

const TEXTS: Readonly<Record<string, string>> = {
  uri: 'https://github.example/x',
  'uri-template': 'https://github.example/x{/y}',
  'date-time': '2026-11-22T08:00:00Z',
  date: '2026-11-22',
  email: 'someone@github.example',
};

/**
 * The smallest value that a JSON Schema of GitHub allows: only what is required, and null if that is allowed.
 */
export function smallest(root: unknown, schema: unknown = root): unknown {
  const reference = textAt(schema, '$ref');
  if (reference) return smallest(root, at(root, ...reference.replace(/^#\//, '').split('/')));
  if (at(schema, 'const') !== undefined) return at(schema, 'const');
  const options = listAt(schema, 'enum');
  if (options.length > 0) return options[0];
  const parts = listAt(schema, 'allOf');
  if (parts.length > 0)
    return Object.assign({}, ...parts.map(part => smallest(root, part)), own(root, schema));
  const alternatives = [...listAt(schema, 'anyOf'), ...listAt(schema, 'oneOf')];
  if (alternatives.length > 0) {
    return alternatives.some(allowsNull) ? null : smallest(root, alternatives[0]);
  }
  return allowsNull(schema) ? null : own(root, schema);
}

function own(root: unknown, schema: unknown): unknown {
  const types = [at(schema, 'type')].flat();
  if (types.includes('object') || at(schema, 'properties') !== undefined) {
    const required = listAt(schema, 'required').map(String);
    return Object.fromEntries(required.map(key => [key, smallest(root, at(schema, 'properties', key))]));
  }
  if (types.includes('array')) return [];
  if (types.includes('string')) return TEXTS[textAt(schema, 'format') ?? ''] ?? 'x';
  if (types.includes('integer') || types.includes('number')) return 1;
  if (types.includes('boolean')) return false;
  return {};
}

function allowsNull(schema: unknown): boolean {
  return [at(schema, 'type')].flat().includes('null');
}

function listAt(value: unknown, key: string): unknown[] {
  const found = at(value, key);
  return Array.isArray(found) ? found : [];
}
