import * as v from 'valibot';
import { expect, it } from 'vitest';
import { yaml } from './files.ts';

/** The keys of GitHub's "Dependabot options reference" that this repository uses. */
const Update = v.strictObject({
  'package-ecosystem': v.picklist(['npm', 'github-actions']),
  directory: v.literal('/'),
  schedule: v.strictObject({ interval: v.picklist(['daily', 'weekly', 'monthly']) }),
  cooldown: v.strictObject({
    'default-days': v.pipe(v.number(), v.minValue(7)),
    'semver-major-days': v.optional(v.pipe(v.number(), v.minValue(7))),
  }),
  groups: v.record(
    v.string(),
    v.strictObject({
      patterns: v.array(v.string()),
      'update-types': v.optional(v.array(v.picklist(['minor', 'patch', 'major']))),
    }),
  ),
});
const Dependabot = v.strictObject({ version: v.literal(2), updates: v.array(Update) });

it('Dependabot updates packages and actions in groups, at least seven days after a release', () => {
  const { updates } = v.parse(Dependabot, yaml('.github/dependabot.yml'));
  expect(updates.map(update => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const { groups } of updates) expect(groups).not.toEqual({});
});
