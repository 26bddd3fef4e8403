import * as v from 'valibot';
import { yaml } from './files.ts';

const Metadata = v.looseObject({
  inputs: v.record(
    v.string(),
    v.strictObject({ description: v.pipe(v.string(), v.nonEmpty()), default: v.optional(v.string()) }),
  ),
  outputs: v.record(v.string(), v.strictObject({ description: v.pipe(v.string(), v.nonEmpty()) })),
  runs: v.unknown(),
});

/**
 * The contents of action.yml. Every input and output needs a description, and nothing unknown to GitHub is
 * allowed.
 */
export function metadata(): v.InferOutput<typeof Metadata> {
  return v.parse(Metadata, yaml('action.yml'));
}

export function inputNames(): string[] {
  return Object.keys(metadata().inputs);
}
