import { describe, expect, it } from 'vitest';
import { SEVERITIES, type UnverifiedReason, type Verdict } from '../../src/model.ts';
import { RULE_NAMES, RULES, ruleFor, ruleNamed } from '../../src/rules/registry.ts';
import { fails, severityOf } from '../../src/rules/severity.ts';
import { NOT_FOUND, OBJECT, REFERENCE } from '../support/findings.ts';

describe('the rule for a verdict', () => {
  const unverified = (reason: UnverifiedReason): Verdict => ({ status: 'unverified', reason, detail: '' });

  it.each<[Verdict, string | null]>([
    [{ status: 'ok', object: OBJECT }, null],
    [NOT_FOUND, 'not-found'],
    [{ status: 'skipped', reason: 'placeholder' }, 'placeholder'],
    [{ status: 'skipped', reason: 'empty' }, null],
    [{ status: 'skipped', reason: 'dynamic' }, null],
    [{ status: 'skipped', reason: 'ignored' }, null],
    [{ status: 'malformed', fault: { code: 'text' } }, 'malformed'],
    [{ status: 'exposed-token' }, 'exposed-token'],
    [{ status: 'wrong-type', object: OBJECT }, 'wrong-type'],
    [{ status: 'in-trash', object: OBJECT }, 'in-trash'],
    [unverified('no-token'), null],
    [unverified('token-rejected'), null],
    [unverified('unchanged'), null],
    [unverified('forbidden'), 'unverified'],
    // An unreachable Notion is one finding for the whole run.
    [unverified('unreachable'), null],
    [unverified('rate-limited'), null],
    [unverified('deadline'), null],
    [unverified('cancelled'), null],
  ])('%j is %s', (verdict, rule) => {
    expect(ruleFor(REFERENCE, verdict)?.name ?? null).toBe(rule);
  });

  it('is link-not-found for a link at a key that does not ask for an ID', () => {
    const link = { ...REFERENCE, origin: 'link' } as const;
    expect(ruleFor(link, NOT_FOUND)?.name).toBe('link-not-found');
    expect(ruleFor(link, { status: 'exposed-token' })?.name).toBe('exposed-token');
  });
});

describe('every rule', () => {
  it('has a unique name, title, precedence and page', () => {
    for (const property of ['name', 'title', 'precedence', 'documentation'] as const)
      expect(new Set(RULES.map(rule => rule[property])).size).toBe(RULES.length);
  });

  it.each(RULE_NAMES)('is found by its name: %s', name => {
    expect(ruleNamed(name).name).toBe(name);
  });

  it.each(RULES)('has the configured severity, or its default: $name', rule => {
    expect(severityOf(rule, {})).toBe(rule.defaultSeverity);
    for (const severity of [...SEVERITIES, 'off'] as const)
      expect(severityOf(rule, { [rule.name]: severity })).toBe(severity);
  });
});

it('findings fail a run from the configured severity on, and never with “never”', () => {
  const failing = (failOn: 'error' | 'warning' | 'notice' | 'never') =>
    SEVERITIES.filter(severity => fails(severity, failOn));
  expect(failing('error')).toEqual(['error']);
  expect(failing('warning')).toEqual(['error', 'warning']);
  expect(failing('notice')).toEqual(['error', 'warning', 'notice']);
  expect(failing('never')).toEqual([]);
});
