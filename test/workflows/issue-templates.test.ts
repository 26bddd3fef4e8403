import * as v from 'valibot';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlFiles } from './files.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const label = v.looseObject({ label: text });
/** The keys of GitHub's "Syntax for issue forms" that this repository uses. */
const Form = v.strictObject({
  name: text,
  description: text,
  title: text,
  labels: v.array(text),
  body: v.array(
    v.variant('type', [
      v.strictObject({ type: v.literal('markdown'), attributes: v.strictObject({ value: text }) }),
      v.strictObject({
        type: v.picklist(['input', 'textarea', 'dropdown']),
        id: text,
        attributes: label,
        validations: v.optional(v.strictObject({ required: v.boolean() })),
      }),
    ]),
  ),
});

const forms = yamlFiles('.github/ISSUE_TEMPLATE').filter(({ path }) => !path.endsWith('/config.yml'));

it.each(forms)('$path is a valid issue form, and warns not to paste a token', ({ text: source }) => {
  const { body } = v.parse(Form, parse(source));
  const ids = body.flatMap(field => (field.type === 'markdown' ? [] : [field.id]));
  expect(ids).toContain('version');
  expect(new Set(ids).size).toBe(ids.length);
  expect(source).toContain('**Never paste a token**');
});

it('there are three issue forms', () => {
  expect(forms).toHaveLength(3);
});
