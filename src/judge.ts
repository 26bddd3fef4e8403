import type {
  Expected,
  NotionObject,
  Reference,
  Resolution,
  TokenKind,
  UnverifiedReason,
  Verdict,
} from './model.ts';

/** What Notion says about the ID of a reference. */
export interface Evidence {
  /** Undefined if Notion was not asked. */
  readonly resolution: Resolution | undefined;
  /** Why Notion was not asked. */
  readonly unasked: UnverifiedReason;
  readonly tokenKind: TokenKind | null;
}

/** The verdict on a reference: from its text, and from what Notion says about its ID. */
export function judge(reference: Reference, evidence: Evidence): Verdict {
  const { reading } = reference;
  switch (reading.kind) {
    case 'malformed':
      return { status: 'malformed', fault: reading.fault };
    case 'token':
      return { status: 'exposed-token' };
    case 'skipped':
      return { status: 'skipped', reason: reading.reason };
    case 'id':
      return evidence.resolution
        ? judgeResolved(reference.expected, evidence.resolution, evidence.tokenKind)
        : { status: 'unverified', reason: evidence.unasked, detail: '' };
  }
}

function judgeResolved(expected: Expected, resolution: Resolution, tokenKind: TokenKind | null): Verdict {
  switch (resolution.state) {
    case 'unknown':
      return { status: 'unverified', reason: resolution.reason, detail: resolution.detail };
    case 'invalid':
      return { status: 'malformed', fault: resolution.fault };
    case 'absent': {
      const { lookAlike, namesake, looksLike, otherWorkspace } = resolution;
      return { status: 'not-found', lookAlike, namesake, looksLike, otherWorkspace, tokenKind };
    }
    case 'found':
      return judgeFound(expected, resolution.object);
  }
}

function judgeFound(expected: Expected, object: NotionObject): Verdict {
  if (expected.length > 0 && !expected.includes(object.type)) return { status: 'wrong-type', object };
  return { status: object.inTrash ? 'in-trash' : 'ok', object };
}
