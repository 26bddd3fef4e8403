import { expect, it } from 'vitest';
import { type SettingsEffect, weakened } from '../../src/change/weakened.ts';
import { parseId } from '../../src/id/id.ts';
import type { Reading, Reference } from '../../src/model.ts';

const ID = '1f0e1a2b-3c4d-80e5-96f7-8a9b0c1d2e3f';
const IGNORED: Reading = { kind: 'skipped', reason: 'ignored' };

function reference(line: number, more: Partial<Reference> = {}): Reference {
  const id = parseId(ID);
  if (!id) throw new Error('no ID');
  const place = { line, column: 9, endLine: line, endColumn: 45 };
  const reading: Reading = { kind: 'id', id };
  return {
    file: 'a.json',
    key: 'k',
    value: ID,
    expected: ['page'],
    origin: 'key',
    ...place,
    reading,
    ...more,
  };
}

function effect(references: readonly Reference[], more: Partial<SettingsEffect> = {}): SettingsEffect {
  return { references, files: new Set(['a.json']), severities: {}, ...more };
}

function hows(former: SettingsEffect, present: SettingsEffect): string[] {
  return weakened(former, present).references.map(({ reference, how }) => `${reference.line} ${how}`);
}

it('finds nothing if both settings give the same references', () => {
  expect(weakened(effect([reference(1)]), effect([reference(1)]))).toEqual({ references: [], rules: [] });
});

it('distinguishes an ignored reference from one whose key no longer expects an ID', () => {
  const present = effect([reference(1, { reading: IGNORED })]);
  expect(hows(effect([reference(1), reference(2)]), present)).toEqual(['1 ignored', '2 not-expected']);
});

it('reports the references of a file that is no longer scanned', () => {
  expect(hows(effect([reference(1)]), effect([], { files: new Set() }))).toEqual(['1 excluded']);
});

it('reports types that include the former ones and more, but not other types', () => {
  const former = effect([1, 2, 3, 4].map(line => reference(line)));
  const present = effect([
    reference(1, { expected: [] }),
    reference(2, { expected: ['page', 'database'] }),
    reference(3, { expected: ['database'] }),
    reference(4),
  ]);
  expect(hows(former, present)).toEqual(['1 widened', '2 widened']);
  expect(hows(present, former)).toEqual([]);
});

it('leaves out what was already skipped before', () => {
  expect(hows(effect([reference(1, { reading: IGNORED })]), effect([]))).toEqual([]);
});

it('reports rules with a lower severity, but not those with a higher one', () => {
  const severities = {
    malformed: 'notice',
    'in-trash': 'off',
    'link-not-found': 'error',
  } as const;
  expect(weakened(effect([]), effect([], { severities })).rules).toEqual([
    { rule: 'malformed', from: 'error', to: 'notice' },
    { rule: 'in-trash', from: 'warning', to: 'off' },
  ]);
});

it('does not report an ID that was replaced by a placeholder', () => {
  const placeholder = effect([reference(1, { reading: { kind: 'skipped', reason: 'placeholder' } })]);
  expect(hows(effect([reference(1)]), placeholder)).toEqual([]);
  const wider = reference(1, { expected: ['page', 'user'] });
  expect(hows(effect([reference(1)]), effect([wider]))).toEqual(['1 widened']);
});

it('reports more types only if they include all former ones', () => {
  const former = effect([reference(1, { expected: ['page', 'block'] })]);
  expect(hows(former, effect([reference(1, { expected: ['page', 'user', 'view'] })]))).toEqual([]);
  expect(hows(former, effect([reference(1, { expected: ['page', 'block', 'view'] })]))).toEqual([
    '1 widened',
  ]);
});

it('reports a lower severity only for rules that were not off before', () => {
  const rules = (malformed: 'error' | 'off', placeholder: 'notice' | 'off') =>
    effect([], { severities: { malformed, placeholder } });
  expect(weakened(rules('error', 'off'), rules('off', 'off')).rules).toEqual([
    { rule: 'malformed', from: 'error', to: 'off' },
  ]);
  expect(weakened(rules('off', 'off'), rules('error', 'notice')).rules).toEqual([]);
});
