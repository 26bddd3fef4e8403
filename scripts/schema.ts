/** Writes `schema/config.schema.json` from the schema that validates the config file. */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { DEFAULT_SEVERITY, RULES } from '../src/model.ts';
import { RULE_TEXT } from '../src/report/rules.ts';
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
    for (const rule of RULES) {
      const entry = rules.properties?.[rule];
      if (typeof entry === 'object')
        entry.description = `${RULE_TEXT[rule].short}. Default: ${DEFAULT_SEVERITY[rule]}.`;
    }
  }
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (isProgram(import.meta.url))
  writeFileSync(new URL('../schema/config.schema.json', import.meta.url), configJsonSchema());
