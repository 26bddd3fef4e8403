import * as v from 'valibot';
import { EXPECTABLE } from '../keys/expected-types.ts';
import { SEVERITIES } from '../model.ts';
import { RULE_NAMES } from '../rules/registry.ts';

/** The shape of the config file. The JSON Schema that editors use is generated from it. */

const glob = v.pipe(v.string(), v.minLength(1));

const type = v.pipe(
  v.picklist(EXPECTABLE),
  v.description('A type of Notion object, “any”, or “none” for a value that is never a Notion ID.'),
);

export const IgnoreSchema = v.pipe(
  v.strictObject({
    id: v.optional(v.pipe(v.string(), v.description('A Notion ID, with or without dashes.'))),
    files: v.optional(v.pipe(glob, v.description('A glob of files.'))),
    reason: v.optional(v.pipe(v.string(), v.description('The reason, for people who read the file.'))),
  }),
  v.description(
    'References that are found, but not checked: an ID, the files that a glob matches, or an ID in these files.',
  ),
);

export const ConfigSchema = v.pipe(
  v.strictObject({
    root: v.optional(
      v.pipe(
        v.string(),
        v.minLength(1),
        v.description(
          'The folder that all globs in this file are relative to. By default it is the root of the repository.',
        ),
      ),
    ),
    files: v.optional(
      v.pipe(v.array(glob), v.description('Globs to scan, instead of the built-in ones. `!` excludes.')),
    ),
    include: v.optional(
      v.pipe(
        v.array(glob),
        v.description('Additional globs to scan, on top of `files` or the built-in ones.'),
      ),
    ),
    exclude: v.optional(v.pipe(v.array(glob), v.description('Globs of files not to scan.'))),
    expect: v.optional(
      v.pipe(
        v.record(v.string(), v.union([type, v.array(type)])),
        v.description(
          'Key patterns and the types of their IDs. The first match wins, then the built-in rules.',
        ),
      ),
    ),
    ignore: v.optional(v.array(IgnoreSchema)),
    rules: v.optional(
      v.pipe(
        v.strictObject(
          Object.fromEntries(RULE_NAMES.map(rule => [rule, v.optional(v.picklist([...SEVERITIES, 'off']))])),
        ),
        v.description('The severity of the findings of each rule.'),
      ),
    ),
  }),
  v.title('Notion ID Check'),
  v.description('The config file of Notion ID Check, .github/notion-id-check.yml.'),
);

export type ConfigFile = v.InferOutput<typeof ConfigSchema>;
