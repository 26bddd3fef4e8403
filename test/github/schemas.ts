import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { smallest } from './smallest.ts';

/** What GitHub's own schemas say about a body: a response, a request, or an event's payload. */
export interface Described {
  /** Why a value does not match the schema, or null if it does. */
  violation(value: unknown): string | null;
  /** The smallest value that matches the schema. */
  sample(): unknown;
}

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
addFormats.default(ajv);
const known = new Map<string, Described>();

/** A schema of `schemas/`, by the name of its file. */
export function described(name: string): Described {
  return remember(name, () => readJson(join(import.meta.dirname, 'schemas', `${name}.json`)));
}

/** The payload of a webhook, such as `pull_request$synchronize`. */
export function describedPayload(definition: string): Described {
  const all = readJson(createRequire(import.meta.url).resolve('@octokit/webhooks-schemas/schema.json'));
  return remember(`payload:${definition}`, () => ({
    $ref: `#/definitions/${definition}`,
    definitions: Reflect.get(Object(all), 'definitions'),
  }));
}

function remember(name: string, load: () => unknown): Described {
  const before = known.get(name);
  if (before) return before;
  const schema = load();
  if (typeof schema !== 'object' || schema === null) throw new Error(`“${name}” is no schema.`);
  const validate: ValidateFunction = ajv.compile(schema);
  const made: Described = {
    violation: value => (validate(value) ? null : ajv.errorsText(validate.errors, { dataVar: name })),
    sample: () => smallest(schema),
  };
  known.set(name, made);
  return made;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
