import { readFile } from 'node:fs/promises';
import type { GitHubEvent, MergeGroupEvent, PullRequestEvent, PushEvent } from '../change/event.ts';
import { at, numberAt, textAt } from './json.ts';

/** Payloads have at most 25 MB (docs.github.com, webhook events and payloads). A larger file is not a payload. */
const LARGEST_PAYLOAD = 64 * 1024 * 1024;
const DEPENDABOT = 'dependabot[bot]';

/** Reads the event that the runner's variables name. The result is an event whatever the file contains. */
export async function readEvent(environment: NodeJS.ProcessEnv): Promise<GitHubEvent> {
  const path = environment['GITHUB_EVENT_PATH'];
  return parseEvent(path ? await readPayload(path) : null, {
    name: environment['GITHUB_EVENT_NAME'] ?? '',
    sha: environment['GITHUB_SHA'] ?? '',
    actor: environment['GITHUB_ACTOR'] ?? '',
  });
}

/** What the runner says about the event in addition to the payload: GITHUB_EVENT_NAME, GITHUB_SHA and GITHUB_ACTOR. */
export interface EventContext {
  readonly name: string;
  readonly sha: string;
  readonly actor: string;
}

/** Reads a payload of any shape. A payload that lacks something for a comparison gives an `other` event. */
export function parseEvent(payload: unknown, context: EventContext): GitHubEvent {
  return readKnown(payload, context) ?? { kind: 'other', name: context.name };
}

/**
 * The reason why GitHub withholds the workflow's secrets, or null if it does not. Runs for `pull_request_target` and
 * merge groups have secrets. Pushes and pull requests of Dependabot have none, even if somebody else starts them again
 * (docs.github.com, troubleshooting Dependabot on GitHub Actions).
 */
export function secretsWithheldFor(event: GitHubEvent): 'fork' | 'dependabot' | null {
  if (event.kind === 'push') return event.isDependabot ? 'dependabot' : null;
  if (event.kind !== 'pull_request') return null;
  if (event.isDependabot) return 'dependabot';
  return event.isFork ? 'fork' : null;
}

function readKnown(payload: unknown, context: EventContext): GitHubEvent | null {
  switch (context.name) {
    case 'pull_request':
    case 'pull_request_target':
      return readPullRequest(payload, context.name, context);
    case 'merge_group':
      return readMergeGroup(payload);
    case 'push':
      return readPush(payload, context);
    default:
      return null;
  }
}

function readPullRequest(
  payload: unknown,
  kind: PullRequestEvent['kind'],
  { sha, actor }: EventContext,
): PullRequestEvent | null {
  const pull = at(payload, 'pull_request');
  const number = numberAt(pull, 'number') ?? numberAt(payload, 'number');
  const headSha = commitOf(textAt(pull, 'head', 'sha'));
  const baseSha = commitOf(textAt(pull, 'base', 'sha'));
  const baseRef = branchOf(textAt(pull, 'base', 'ref'));
  const baseRepository =
    textAt(pull, 'base', 'repo', 'full_name') ?? textAt(payload, 'repository', 'full_name');
  if (!number || !headSha || !baseSha || !baseRef || !baseRepository) return null;
  const headRepository = textAt(pull, 'head', 'repo', 'full_name');
  return {
    kind,
    number,
    headSha,
    baseSha,
    baseRef,
    headRepository,
    baseRepository,
    isFork: headRepository?.toLowerCase() !== baseRepository.toLowerCase(),
    isDependabot: (actor || textAt(pull, 'user', 'login')) === DEPENDABOT,
    sha: commitOf(sha),
  };
}

function readMergeGroup(payload: unknown): MergeGroupEvent | null {
  const baseSha = commitOf(textAt(payload, 'merge_group', 'base_sha'));
  const headSha = commitOf(textAt(payload, 'merge_group', 'head_sha'));
  return baseSha && headSha ? { kind: 'merge_group', baseSha, headSha } : null;
}

function readPush(payload: unknown, { actor }: EventContext): PushEvent | null {
  const before = textAt(payload, 'before');
  const after = commitOf(textAt(payload, 'after'));
  if (!before || !after) return null;
  const known = commitOf(before);
  if (!known && !/^0+$/.test(before)) return null;
  const [, branch = null] = /^refs\/heads\/(.+)$/s.exec(textAt(payload, 'ref') ?? '') ?? [];
  return {
    kind: 'push',
    before: known,
    after,
    branch: branchOf(branch),
    defaultBranch: branchOf(textAt(payload, 'repository', 'default_branch')),
    isDependabot: (actor || textAt(payload, 'sender', 'login')) === DEPENDABOT,
  };
}

/** The complete ID of a commit, or null. An ID of zeros means that there is no commit. */
function commitOf(text: string | null): string | null {
  const id = text?.toLowerCase() ?? '';
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) && !/^0+$/.test(id) ? id : null;
}

/** A name that git allows for a branch (git-check-ref-format), or null. */
function branchOf(name: string | null): string | null {
  if (
    name === null ||
    name.length > 1000 ||
    /[\u0000- ~^:?*[\\\u007f]|\.\.|@\{|\/\/|^[-/.]|[/.]$/.test(name)
  ) {
    return null;
  }
  return name;
}

async function readPayload(path: string): Promise<unknown> {
  try {
    const bytes = await readFile(path);
    return bytes.length > LARGEST_PAYLOAD ? null : JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
