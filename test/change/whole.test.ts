import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Base } from '../../src/change/base.ts';
import type { GitHubEvent } from '../../src/change/event.ts';
import { introduced } from '../../src/change/introduced.ts';
import { loadAllFormats } from '../../src/formats/formats.ts';
import type { Reference } from '../../src/model.ts';
import { extract } from '../../src/references/extract.ts';
import { loopback } from '../github/loopback.ts';
import { builtOnce, checkOut, type Files, TestRepository } from './repositories.ts';
import { baseOf, known, pullRequestEvent } from './requests.ts';

await loadAllFormats();

const OLD_FAULT = '1f0e1a2b-3c4d-80e5-96f7-8a9b0c1d2e3f';
const RENAMED = '2a9c4d5e-6f70-4182-93a4-b5c6d7e8f901';
const OF_THE_BASE = '3b8d5e6f-7081-4293-a4b5-c6d7e8f90123';
const UNTOUCHED = '5d0f7182-92a3-44b5-86d7-e8f901234567';
const NEW_FAULT = '4c9e6f70-8192-43a4-b5c6-d7e8f9012345';

const database = (id: string) => JSON.stringify({ notion: { tasksDatabaseId: id } }, null, 2);

/**
 * The base branch has moved on since the event, with a problem of its own. The pull request moves and
 * re-dashes an old problem, renames a file, and adds one new problem (or none).
 */
const scenario = builtOnce((fault: string | null) => {
  const origin = TestRepository.create();
  const stale = origin.commit({
    'config/a.json': database(OLD_FAULT),
    'config/old-name.json': database(RENAMED),
    'untouched.json': database(UNTOUCHED),
  });
  origin.branch('feature');
  const files: Files = {
    'config/a.json': '{}',
    'deploy/b.yml': `notion:\n  tasks_database_id: "${OLD_FAULT.replaceAll('-', '')}"\n`,
    'config/old-name.json': null,
    'config/new-name.json': database(RENAMED),
  };
  const head = origin.commit({
    ...files,
    ...(fault ? { '.env.example': `NOTION_TASKS_DATABASE_ID=${fault}\n` } : {}),
  });
  origin.checkout('main');
  const base = origin.commit({ 'base.json': database(OF_THE_BASE) });
  const merge = origin.mergeRef(base, head);
  return { origin, merge, head, event: pullRequestEvent({ headSha: head, baseSha: stale }, merge) };
});

type Scenario = ReturnType<typeof scenario>;

/** The ways to find the base. */
const WAYS: Readonly<Record<string, (scenario: Scenario) => Promise<{ clone: TestRepository; base: Base }>>> =
  {
    'at depth 1': async ({ origin, merge, event }) => withBase(checkOut(origin, merge), event),
    'in a full clone without a remote': async ({ origin, merge, event }) => {
      const clone = checkOut(origin, merge, { depth: 0 });
      clone.git('remote', 'remove', 'origin');
      return withBase(clone, event);
    },
    'in a checkout of the head': async ({ origin, head, event }) => withBase(checkOut(origin, head), event),
    'only through GitHub’s API': async ({ origin, merge, event }) => {
      const { remote } = await loopback({ folder: origin.folder });
      const clone = checkOut(origin, merge);
      rmSync(join(clone.folder, '.git'), { recursive: true });
      return { clone, base: await baseOf(clone, event, { remote }) };
    },
  };

async function withBase(clone: TestRepository, event: GitHubEvent) {
  return { clone, base: await baseOf(clone, event) };
}

async function introducedIn(
  clone: TestRepository,
  base: Base,
): Promise<{ all: string[]; introduced: string[] }> {
  const { changed, inBase, read } = known(base);
  const files = readdirSync(clone.folder, { recursive: true, encoding: 'utf8' }).filter(
    path => /\.(?:json|yml|example)$/.test(path) && existsSync(join(clone.folder, path)),
  );
  const now = files.flatMap(path => references(path, readFileSync(join(clone.folder, path), 'utf8')));
  const before: Reference[] = [];
  for await (const { path, bytes } of read(inBase)) {
    before.push(...references(path, Buffer.from(bytes).toString('utf8')));
  }
  const added = introduced(
    now.filter(({ file }) => changed.has(file)),
    before,
  );
  const placeOf = ({ file, line, value }: Reference) => `${file}:${line} ${value}`;
  return { all: now.map(placeOf), introduced: [...added].map(placeOf) };
}

function references(path: string, text: string): readonly Reference[] {
  return extract({ file: path, path, text }, []).references;
}

describe('a pull request with an old base.sha, a problem that moved, and a renamed file', () => {
  it.each(Object.entries(WAYS))('introduces only its new problem, %s', async (_, way) => {
    const { clone, base } = await way(scenario(NEW_FAULT));
    const answer = await introducedIn(clone, base);
    expect(answer.introduced).toEqual([`.env.example:1 ${NEW_FAULT}`]);
    expect(answer.all.length).toBeGreaterThanOrEqual(4);
  });

  it.each(Object.entries(WAYS))('introduces nothing after that problem is fixed, %s', async (_, way) => {
    const { clone, base } = await way(scenario(null));
    const answer = await introducedIn(clone, base);
    expect(answer.introduced).toEqual([]);
    expect(answer.all.join('\n')).toContain(UNTOUCHED);
  });
});
