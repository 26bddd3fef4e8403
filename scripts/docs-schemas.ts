import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The part of a JSON Schema that the tables use. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

type Row = readonly [key: string, value: string, meaning: string];

function load(name: string): Schema {
  return JSON.parse(readFileSync(fileURLToPath(new URL(`../schema/${name}`, import.meta.url)), 'utf8'));
}

/** The keys of the config file, each with its possible values and its meaning. */
export function configKeys(): Row[] {
  const root = load('config.schema.json');
  return rowsOf(root, root, '', []);
}

/**
 * Lists the fields of the JSON report.
 *
 * @param closed fields whose own fields are not listed
 * @param definition a part of the schema's `$defs`, instead of the whole schema
 */
export function reportFields(closed: readonly string[], definition?: string): Row[] {
  const root = load('report.schema.json');
  const from = definition === undefined ? root : (root.$defs?.[definition] ?? {});
  return rowsOf(root, from, '', closed);
}

function rowsOf(root: Schema, from: Schema, prefix: string, closed: readonly string[]): Row[] {
  return Object.entries(from.properties ?? {}).flatMap(([name, schema]) => {
    const key = prefix + name;
    const row: Row = [`\`${key}\``, kindOf(root, schema), schema.description ?? describedItems(schema)];
    if (closed.includes(key)) return [row];
    const inner = objectIn(schema);
    if (inner === schema) return [row, ...rowsOf(root, schema, `${key}.`, closed)];
    return inner ? [row, ...rowsOf(root, inner, `${key}${schema.items ? '[]' : ''}.`, closed)] : [row];
  });
}

/** The schema itself, its items, or its only alternative that is an object with fields. */
function objectIn(schema: Schema): Schema | undefined {
  return [schema, schema.items, ...(schema.oneOf ?? [])].find(part => part?.properties);
}

function describedItems({ items }: Schema): string {
  return items?.description ?? '';
}

function kindOf(root: Schema, schema: Schema): string {
  const { $ref, const: fixed, enum: words, items, properties, additionalProperties, type } = schema;
  const arms = schema.oneOf ?? schema.anyOf;
  if (arms) return oneOf(arms.map(arm => ({ arm, value: kindOf(root, arm) })));
  if ($ref !== undefined) return kindOf(root, root.$defs?.[$ref.replace('#/$defs/', '')] ?? {});
  if (fixed !== undefined) return `\`${String(fixed)}\``;
  if (words) {
    const told = words.filter(word => word !== null).map(word => `\`${String(word)}\``);
    return `${told.join(', ')}${told.length < words.length ? ' or null' : ''}`;
  }
  if (items)
    return properties === undefined && items.properties
      ? 'list of maps'
      : `list of ${plural(kindOf(root, items))}`;
  if (properties) return 'map';
  if (typeof additionalProperties === 'object') return `map to ${kindOf(root, additionalProperties)}`;
  return [type ?? 'anything'].flat().join(' or ');
}

/** “`a`, `b`, or a list of them”, if one alternative is a list of the other. */
function oneOf(arms: readonly { readonly arm: Schema; readonly value: string }[]): string {
  const [first, second] = arms;
  if (first && second?.value === `list of ${first.value}`) return `${first.value}, or a list of them`;
  return arms
    .toSorted((one, other) => Number(one.arm.type === 'null') - Number(other.arm.type === 'null'))
    .map(({ value }) => value)
    .join(' or ');
}

function plural(value: string): string {
  return value.startsWith('`') ? value : `${value}s`;
}
