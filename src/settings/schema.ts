import * as v from 'valibot';
import { EXPECTABLE } from '../keys/expected-types.ts';
import { SEVERITIES } from '../model.ts';
import { RULE_NAMES } from '../rules/registry.ts';

/** The shape of the config file. The JSON Schema that editors use is generated from it. */

const glob = v.pipe(v.string(), v.minLength(1));

const type = v.pipe(
  v.picklist(EXPECTABLE),
  v.description('A type of Notion object, “any” of them, or “none”.'),
);

const Ignore = v.pipe(
  v.strictObject({
    id: v.optional(v.pipe(v.string(), v.description('A Notion ID, with or without dashes.'))),
    files: v.optional(v.pipe(glob, v.description('A glob, relative to the root of the scan.'))),
    reason: v.optional(v.pipe(v.string(), v.description('Why, for whoever reads the file next.'))),
  }),
  v.description('References that are found and not checked: one ID, or the files that a glob names.'),
);

export const ConfigSchema = v.pipe(
  v.strictObject({
    files: v.optional(
      v.pipe(
        v.array(glob),
        v.description('Globs to scan, in place of the built-in ones. `!` in front excludes.'),
      ),
    ),
    exclude: v.optional(v.pipe(v.array(glob), v.description('Globs not to scan.'))),
    expect: v.optional(
      v.pipe(
        v.record(v.string(), v.union([type, v.array(type)])),
        v.description(
          'Key patterns and the types of their IDs. The first that matches wins, then the built-in rules.',
        ),
      ),
    ),
    ignore: v.optional(v.array(Ignore)),
    rules: v.optional(
      v.pipe(
        v.strictObject(
          Object.fromEntries(RULE_NAMES.map(rule => [rule, v.optional(v.picklist([...SEVERITIES, 'off']))])),
        ),
        v.description('The severity of a rule’s findings.'),
      ),
    ),
  }),
  v.title('Notion ID Check'),
  v.description('The config file of Notion ID Check, .github/notion-id-check.yml.'),
);

export type ConfigFile = v.InferOutput<typeof ConfigSchema>;
