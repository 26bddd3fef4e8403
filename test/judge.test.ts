import { describe, expect, it } from 'vitest';
import { type Evidence, judge } from '../src/judge.ts';
import type { Expected, Reading, Resolution, UnverifiedReason, Verdict } from '../src/model.ts';
import { OBJECT, REFERENCE } from './support/findings.ts';

const FOUND: Resolution = { state: 'found', object: OBJECT };
const found = (changes: Partial<typeof OBJECT>): Resolution => ({
  state: 'found',
  object: { ...OBJECT, ...changes },
});

/** The evidence: what Notion said, or why it was not asked. */
function evidenceOf(resolution: Resolution | undefined, unasked: UnverifiedReason): Evidence {
  return { resolution, unasked, tokenKind: 'connection' };
}

describe('a value that is not a valid ID gets its verdict without Notion', () => {
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
    expect(judge({ ...REFERENCE, reading }, evidenceOf(FOUND, 'cancelled'))).toEqual(verdict);
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
  ])('for the expected types %j, with %j in Notion, is %s', (expected, changes, status) => {
    const resolution = found(changes);
    const object = resolution.state === 'found' ? resolution.object : null;
    expect(judge({ ...REFERENCE, expected }, evidenceOf(resolution, 'no-token'))).toEqual({ status, object });
  });

  it('that Notion rejects as an invalid UUID is malformed, and the verdict says what is wrong', () => {
    const fault = { code: 'dashes' } as const;
    expect(judge(REFERENCE, evidenceOf({ state: 'invalid', fault }, 'no-token'))).toEqual({
      status: 'malformed',
      fault,
    });
  });

  it('that does not exist in Notion is not found, and the verdict contains what else is known', () => {
    const beside = { lookAlike: null, namesake: null, looksLike: null, otherWorkspace: true };
    expect(judge(REFERENCE, evidenceOf({ state: 'absent', ...beside }, 'no-token'))).toEqual({
      status: 'not-found',
      ...beside,
      tokenKind: 'connection',
    });
  });

  it('without an answer is unverified, for the reason of the failure or because Notion was not asked', () => {
    const unknown = { state: 'unknown', reason: 'unreachable', detail: 'a reset' } as const;
    expect(judge(REFERENCE, evidenceOf(unknown, 'no-token'))).toEqual({
      status: 'unverified',
      reason: 'unreachable',
      detail: 'a reset',
    });
    expect(judge(REFERENCE, evidenceOf(undefined, 'token-rejected'))).toEqual({
      status: 'unverified',
      reason: 'token-rejected',
      detail: '',
    });
  });
});
