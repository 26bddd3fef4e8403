import { at } from '../../src/github/json.ts';
import { describedPayload } from './schemas.ts';

/** The parts of an event that matter for a comparison. */
export interface PullRequestFacts {
  readonly number?: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef?: string;
  readonly repository?: string;
  /** Null if the fork was deleted. */
  readonly headRepository?: string | null;
  readonly author?: string;
}

/** A payload of `pull_request` with the action `synchronize`, valid by GitHub's schema. */
export function pullRequestPayload(facts: PullRequestFacts): unknown {
  const { number = 7, baseRef = 'main', repository = 'acme/site', author = 'mona' } = facts;
  const head = facts.headRepository === undefined ? repository : facts.headRepository;
  // The smallest payload has a head whose fork is gone.
  const sample = describedPayload('pull_request$synchronize').sample();
  const fork = at(sample, 'pull_request', 'base', 'repo');
  return checked('pull_request$synchronize', {
    number,
    repository: { full_name: repository },
    pull_request: {
      number,
      user: { login: author },
      head: { sha: facts.headSha, repo: head && { ...Object(fork), full_name: head } },
      base: { sha: facts.baseSha, ref: baseRef, repo: { full_name: repository } },
    },
  });
}

export function mergeGroupPayload(facts: { readonly headSha: string; readonly baseSha: string }): unknown {
  return checked('merge_group$checks_requested', {
    merge_group: { head_sha: facts.headSha, base_sha: facts.baseSha, base_ref: 'refs/heads/main' },
  });
}

export interface PushFacts {
  readonly before: string;
  readonly after: string;
  readonly ref?: string;
  readonly defaultBranch?: string;
}

export function pushPayload({
  before,
  after,
  ref = 'refs/heads/main',
  defaultBranch = 'main',
}: PushFacts): unknown {
  return checked('push$event', { before, after, ref, repository: { default_branch: defaultBranch } });
}

/** The smallest valid payload, with the given parts in it. Throws if the result is not valid. */
function checked(definition: string, parts: unknown): unknown {
  const schema = describedPayload(definition);
  const payload = merge(schema.sample(), parts);
  const violation = schema.violation(payload);
  if (violation) throw new Error(violation);
  return payload;
}

/** Merges one value's parts into a copy of another value. */
function merge(target: unknown, parts: unknown): unknown {
  if (typeof parts !== 'object' || parts === null || Array.isArray(parts)) return parts;
  const whole = typeof target === 'object' && target !== null ? target : {};
  const merged = Object.entries(parts).map(([key, part]) => [key, merge(Reflect.get(whole, key), part)]);
  return { ...whole, ...Object.fromEntries(merged) };
}
