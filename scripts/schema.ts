/** Writes `schema/config.schema.json` from the schema that validates the config file, and updates the schema of reports. */
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { OBJECT_TYPES } from '../src/object-types.ts';
import { RULE_NAMES, RULES } from '../src/rules/registry.ts';
import { ConfigSchema } from '../src/settings/schema.ts';
import { isProgram } from './program.ts';

/** The JSON Schema of the config file, as text. */
export function configJsonSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/notion-id-check/notion-id-check/v1/schema/config.schema.json',
    ...toJsonSchema(ConfigSchema, { typeMode: 'input' }),
  };
  const rules = schema.properties?.['rules'];
  if (typeof rules === 'object') {
    for (const { name, summary, defaultSeverity } of RULES) {
      const entry = rules.properties?.[name];
      if (typeof entry === 'object') entry.description = `${summary}. Default: ${defaultSeverity}.`;
    }
  }
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The JSON Schema of the report, as text: its lists of types and rules are those of the sources. */
export function reportJsonSchema(text: string): string {
  return text
    .replace(/("type": \{ "enum": )\[[^\]]*\]/, (_, opening: string) => `${opening}${list(OBJECT_TYPES)}`)
    .replace(
      /("rule": \{\s*"enum": )\[[^\]]*\]/,
      (_, opening: string) => `${opening}${list([null, ...RULE_NAMES])}`,
    );
}

function list(values: readonly (string | null)[]): string {
  return `[${values.map(value => JSON.stringify(value)).join(', ')}]`;
}

if (isProgram(import.meta.url)) {
  writeFileSync(new URL('../schema/config.schema.json', import.meta.url), configJsonSchema());
  const report = new URL('../schema/report.schema.json', import.meta.url);
  writeFileSync(report, reportJsonSchema(readFileSync(report, 'utf8')));
}
