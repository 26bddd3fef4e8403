import type { GitHubEvent } from '../change/event.ts';
import type { Remark } from '../model.ts';
import { noToken, secretWithheld } from '../report/remarks.ts';
import type { Inputs } from '../settings/inputs.ts';
import { secretsWithheldFor } from './event.ts';

/** What a run does, given its event and inputs. */
export interface Mode {
  /** Whether the files are compared with the event's base. */
  readonly compares: boolean;
  /** Whether IDs are verified with Notion. */
  readonly verifies: boolean;
  readonly remarks: readonly Remark[];
}

/** Decides what counts and whether IDs are verified. */
export function modeOf(event: GitHubEvent, { scope, verify, token }: Inputs): Mode {
  const isProposal =
    event.kind === 'pull_request' || event.kind === 'pull_request_target' || event.kind === 'merge_group';
  const compares = scope === 'introduced' || (scope === 'auto' && isProposal);
  if (verify === 'never') return { compares, verifies: false, remarks: [] };
  if (token) return { compares, verifies: true, remarks: [] };
  const withheld = secretsWithheldFor(event);
  const isExcused = withheld !== null && verify === 'auto';
  return {
    compares,
    verifies: false,
    remarks: [isExcused ? secretWithheld(withheld) : noToken(withheld)],
  };
}
