import { expect } from 'vitest';
import { type Base, type BaseRequest, findBase, type KnownBase } from '../../src/change/base.ts';
import type { GitHubEvent } from '../../src/change/event.ts';
import type { RemoteRepository } from '../../src/change/remote.ts';
import { parseEvent } from '../../src/github/event.ts';
import { type PullRequestFacts, pullRequestPayload } from '../github/payloads.ts';
import type { TestRepository } from './repositories.ts';

/** The event of a pull request, read from a valid payload. */
export function pullRequestEvent(facts: PullRequestFacts, sha: string, name = 'pull_request'): GitHubEvent {
  return parseEvent(pullRequestPayload(facts), { name, sha, actor: 'mona' });
}

export interface Asked {
  readonly root?: string;
  readonly remote?: RemoteRepository;
}

/** Asks for the base of an event in a checkout. */
export async function baseOf(clone: TestRepository, event: GitHubEvent, asked: Asked = {}): Promise<Base> {
  return findBase({ ...requestFor(clone, asked), revision: { kind: 'event', event } });
}

/** Asks for the base that a revision names. */
export async function baseSince(clone: TestRepository, revision: string, asked: Asked = {}): Promise<Base> {
  return findBase({ ...requestFor(clone, asked), workspace: null, revision: { kind: 'since', revision } });
}

function requestFor(
  clone: TestRepository,
  { root = clone.folder, remote }: Asked,
): Omit<BaseRequest, 'revision'> {
  return { root, workspace: clone.folder, remote: remote ?? null, signal: new AbortController().signal };
}

/** The base, which has to be known. */
export function known(base: Base): KnownBase {
  expect(base).toMatchObject({ kind: 'known' });
  if (base.kind === 'unknown') throw new Error(base.why);
  return base;
}

/** Everything that a base says: which commit, what changed, and what was there. @param others files on disk */
export async function describeBase(base: Base, others: readonly string[] = []): Promise<unknown> {
  const { commit, how, via, inBase } = known(base);
  return { commit, how, via, changed: await changedIn(base, others), before: await contents(base, inBase) };
}

/** The files that differ from a base, with those of some others that git neither tracks nor ignores. */
export async function changedIn(base: Base, others: readonly string[]): Promise<string[]> {
  const { changed, untracked } = known(base);
  return [...new Set([...changed, ...(await untracked(others))])].sort();
}

/** The contents of some paths, as text. */
export async function contents(base: Base, paths: Iterable<string>): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const { path, bytes } of known(base).read(paths))
    found[path] = Buffer.from(bytes).toString('latin1');
  return found;
}
