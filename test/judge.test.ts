import { describe, expect, it } from 'vitest';
import { type Evidence, judge } from '../src/judge.ts';
import type { Expected, Reading, Resolution, UnverifiedReason, Verdict } from '../src/model.ts';
import { OBJECT, REFERENCE } from './support/findings.ts';

const FOUND: Resolution = { state: 'found', object: OBJECT };
const found = (changes: Partial<typeof OBJECT>): Resolution => ({
  state: 'found',
  object: { ...OBJECT, ...changes },
});

/** What Notion said, if it was asked. */
function said(resolution: Resolution | undefined, unasked: UnverifiedReason): Evidence {
  return { resolution, unasked, tokenKind: 'connection' };
}

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
    expect(judge({ ...REFERENCE, reading }, said(FOUND, 'cancelled'))).toEqual(verdict);
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
    expect(judge({ ...REFERENCE, expected }, said(resolution, 'no-token'))).toEqual({ status, object });
  });

  it('that Notion has not is not found, with what is known beside', () => {
    const beside = { lookAlike: null, namesake: null, looksLike: null, otherWorkspace: true };
    expect(judge(REFERENCE, said({ state: 'absent', ...beside }, 'no-token'))).toEqual({
      status: 'not-found',
      ...beside,
      tokenKind: 'connection',
    });
  });

  it('is never judged by a fault: it is unverified, for Notion’s reason or that nobody asked', () => {
    const unknown = { state: 'unknown', reason: 'unreachable', detail: 'a reset' } as const;
    expect(judge(REFERENCE, said(unknown, 'no-token'))).toEqual({
      status: 'unverified',
      reason: 'unreachable',
      detail: 'a reset',
    });
    expect(judge(REFERENCE, said(undefined, 'token-rejected'))).toEqual({
      status: 'unverified',
      reason: 'token-rejected',
      detail: '',
    });
  });
});
