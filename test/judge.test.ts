import { describe, expect, it } from 'vitest';
import { fails, judge, ruleOf, severityOf } from '../src/judge.ts';
import {
  DEFAULT_SEVERITY,
  type Expected,
  type Reading,
  type Resolution,
  RULES,
  SEVERITIES,
  type UnverifiedReason,
  type Verdict,
} from '../src/model.ts';
import { NOT_FOUND, OBJECT, REFERENCE } from './support/findings.ts';

const FOUND: Resolution = { state: 'found', object: OBJECT };
const found = (changes: Partial<typeof OBJECT>): Resolution => ({
  state: 'found',
  object: { ...OBJECT, ...changes },
});

describe('what is read decides, whatever Notion says', () => {
  it.each<[Reading, Verdict]>([
    [
      { kind: 'malformed', fault: { code: 'dashes' }, id: null, fix: null },
      { status: 'malformed', fault: { code: 'dashes' } },
    ],
    [{ kind: 'token' }, { status: 'exposed-token' }],
    [
      { kind: 'skipped', reason: 'placeholder' },
      { status: 'skipped', reason: 'placeholder' },
    ],
    [
      { kind: 'skipped', reason: 'ignored' },
      { status: 'skipped', reason: 'ignored' },
    ],
  ])('%j', (reading, verdict) => {
    expect(judge({ ...REFERENCE, reading }, FOUND, 'cancelled')).toEqual(verdict);
  });
});

describe('an ID', () => {
  it.each<[Expected, Partial<typeof OBJECT>, Verdict['status']]>([
    [['page'], {}, 'ok'],
    [[], {}, 'ok'],
    [['database', 'page'], {}, 'ok'],
    [['database'], {}, 'wrong-type'],
    [['page'], { inTrash: true }, 'in-trash'],
    [[], { inTrash: true }, 'in-trash'],
    [['database'], { inTrash: true }, 'wrong-type'],
    [['database', 'data_source'], { type: 'view' }, 'wrong-type'],
  ])('where %j is expected and Notion has %j is %s', (expected, changes, status) => {
    const resolution = found(changes);
    const object = resolution.state === 'found' ? resolution.object : null;
    expect(judge({ ...REFERENCE, expected }, resolution, 'no-token')).toEqual({ status, object });
  });

  it('that Notion has not is not found, with what is known beside', () => {
    const beside = { lookAlike: null, namesake: null, looksLike: null, otherWorkspace: true };
    expect(judge(REFERENCE, { state: 'absent', ...beside }, 'no-token')).toEqual({
      status: 'not-found',
      ...beside,
    });
  });

  it('is never judged by a fault: it is unverified, for Notion’s reason or that nobody asked', () => {
    const unknown = { state: 'unknown', reason: 'unreachable', detail: 'a reset' } as const;
    expect(judge(REFERENCE, unknown, 'no-token')).toEqual({
      status: 'unverified',
      reason: 'unreachable',
      detail: 'a reset',
    });
    expect(judge(REFERENCE, undefined, 'token-rejected')).toEqual({
      status: 'unverified',
      reason: 'token-rejected',
      detail: '',
    });
  });
});

describe('the rule of a verdict', () => {
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
    [unverified('forbidden'), 'unverified'],
    [unverified('unreachable'), 'unverified'],
    [unverified('rate-limited'), 'unverified'],
    [unverified('deadline'), 'unverified'],
    [unverified('cancelled'), 'unverified'],
  ])('%j is %s', (verdict, rule) => {
    expect(ruleOf(REFERENCE, verdict)).toBe(rule);
  });

  it('is a milder one where a link that nobody called a Notion ID leads nowhere', () => {
    expect(ruleOf({ ...REFERENCE, origin: 'link' }, NOT_FOUND)).toBe('link-not-found');
    expect(ruleOf({ ...REFERENCE, origin: 'link' }, { status: 'exposed-token' })).toBe('exposed-token');
  });
});

it('gives a rule the severity that is set for it, and none where it is off or there is no rule', () => {
  expect(severityOf(null, DEFAULT_SEVERITY)).toBeNull();
  for (const rule of RULES) {
    for (const severity of SEVERITIES)
      expect(severityOf(rule, { ...DEFAULT_SEVERITY, [rule]: severity })).toBe(severity);
    expect(severityOf(rule, { ...DEFAULT_SEVERITY, [rule]: 'off' })).toBeNull();
  }
});

it('fails a run from the severity on that is set, and never where that is set', () => {
  const failing = (failOn: 'error' | 'warning' | 'notice' | 'never') =>
    SEVERITIES.filter(severity => fails(severity, failOn));
  expect(failing('error')).toEqual(['error']);
  expect(failing('warning')).toEqual(['error', 'warning']);
  expect(failing('notice')).toEqual(['error', 'warning', 'notice']);
  expect(failing('never')).toEqual([]);
});
