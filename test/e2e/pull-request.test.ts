import { describe, expect, it } from 'vitest';
import { checkOut } from '../change/repositories.ts';
import { mergeGroupPayload, pullRequestPayload, pushPayload } from '../github/payloads.ts';
import { bare } from '../support/read.ts';
import { shareOf } from '../support/runs.ts';
import { gitHub, NEW_FAULT, on, PAGE, type Pull, pullRequest, WAYS, WORKSPACE } from './pull.ts';
import { notion, run } from './world.ts';

describe('a pull request that adds one new problem', () => {
  it.each(shareOf(Object.entries(WAYS), 0, 2))(
    'fails with exactly one annotation, %s',
    async (_, checked) => {
      const { exitCode, annotations, outputs, report } = await checked(
        pullRequest(NEW_FAULT),
        await notion(WORKSPACE),
      );
      expect(annotations).toMatchObject([
        { level: 'error', file: '.env.example', line: 1, col: 21, title: 'Notion ID Check: not-found' },
      ]);
      expect(outputs).toMatchObject({ result: 'failed', errors: '1', warnings: '0' });
      expect(exitCode).toBe(1);
      expect(report.scope).toBe('introduced');
    },
  );
});

describe('a pull request that adds one valid ID', () => {
  it.each(shareOf(Object.entries(WAYS), 1, 2))('passes with one request, %s', async (_, checked) => {
    const server = await notion(WORKSPACE);
    const { exitCode, annotations, outputs, summary, report } = await checked(pullRequest(PAGE), server);
    expect(annotations).toEqual([]);
    expect(outputs).toMatchObject({ result: 'passed', errors: '0' });
    expect(exitCode).toBe(0);
    expect(summary).toMatch(/^## ✅ No new problems with Notion IDs/);
    expect(summary).toMatch(/^\d references were not verified because they were there before this change/m);
    expect(server.requests).toHaveLength(1);
    const old = report.references.filter(({ introduced }) => introduced === false);
    expect(old.length).toBeGreaterThanOrEqual(3);
    for (const reference of old)
      expect(reference).toMatchObject({ status: 'unverified', reason: 'unchanged', rule: null });
  });
});

describe('other events', () => {
  it('a merge group is compared with the commit that it is based on', async () => {
    const { origin, tip, merge } = pullRequest(NEW_FAULT);
    const payload = mergeGroupPayload({ headSha: merge, baseSha: tip });
    const { outputs } = await run(
      checkOut(origin, merge).folder,
      await notion(WORKSPACE),
      on('merge_group', payload, merge),
    );
    expect(outputs).toMatchObject({ result: 'failed', errors: '1' });
  });

  it('a push checks everything, or only what it added with `scope: introduced`', async () => {
    const { origin, tip, merge } = pullRequest(NEW_FAULT);
    const payload = pushPayload({ before: tip, after: merge });
    const clone = checkOut(origin, merge);
    const all = await run(clone.folder, await notion(WORKSPACE), on('push', payload, merge));
    expect(all.report).toMatchObject({ scope: 'all' });
    expect(all.outputs).toMatchObject({ errors: '5' });
    const added = await run(clone.folder, await notion(WORKSPACE), {
      ...on('push', payload, merge),
      inputs: { scope: 'introduced' },
    });
    expect(added.outputs).toMatchObject({ errors: '1' });
  });

  const others = ['something_new', 'schedule', 'workflow_dispatch'];
  it.each(shareOf(others, 0, others.length))('%s checks everything', async name => {
    const { origin, merge } = pullRequest(NEW_FAULT);
    const { outputs, report } = await run(
      checkOut(origin, merge).folder,
      await notion(WORKSPACE),
      on(name, { anything: [1] }, merge),
    );
    expect(report).toMatchObject({ scope: 'all', remarks: [] });
    expect(outputs).toMatchObject({ errors: '5' });
  });

  it('all problems count if the base is unknown, and a warning says why and what to set', async () => {
    const { origin, merge, payload } = pullRequest(NEW_FAULT);
    const clone = checkOut(origin, merge);
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
    const { annotations, report } = await run(clone.folder, await notion(WORKSPACE), {
      ...on('pull_request', payload, merge),
      inputs: { 'github-token': '' },
    });
    expect(report.scope).toBe('all');
    expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(1);
    expect(annotations.find(({ level }) => level === 'warning')?.message).toMatch(
      /All problems count.*\n.*fetch-depth/s,
    );
  });
});

describe('if GitHub withholds secrets', () => {
  const fork = (actor: string, headRepository: string) => {
    const pull = pullRequest(NEW_FAULT.slice(1));
    const payload = pullRequestPayload({ headSha: pull.head, baseSha: pull.stale, headRepository });
    return { ...pull, step: on('pull_request', payload, pull.merge, { GITHUB_ACTOR: actor }) };
  };

  it.each([
    ['a fork', 'stranger', 'stranger/site', /pull requests from forks/],
    ['Dependabot', 'dependabot[bot]', 'acme/site', /pull requests from Dependabot/],
  ])('%s: only the format is checked, and the summary says so', async (_, actor, repository, message) => {
    const { origin, merge, step } = fork(actor, repository);
    const { report, outputs, summary, annotations } = await run(checkOut(origin, merge).folder, null, {
      ...step,
      inputs: { verify: 'auto' },
    });
    expect(report).toMatchObject({ verified: false, scope: 'introduced' });
    expect(outputs).toMatchObject({ result: 'failed', errors: '1' });
    expect(summary).toMatch(message);
    expect(summary).toMatch(/merge queue, or the push/);
    expect(annotations.map(({ level }) => level).sort()).toEqual(['error', 'notice']);
  });

  it('a fork: `verify: always` reports an error', async () => {
    const { origin, merge, step } = fork('stranger', 'stranger/site');
    const { annotations } = await run(checkOut(origin, merge).folder, null, {
      ...step,
      inputs: { verify: 'always' },
    });
    expect(annotations[0]?.message).toMatch(/there is no Notion token.*\n.*from forks/s);
  });
});

describe('settings that a pull request changes', () => {
  const CONFIG = '.github/notion-id-check.yml';

  it('are reported in the summary if they check less than before', async () => {
    const { origin, merge, payload } = pullRequest(NEW_FAULT, {
      [CONFIG]: `ignore:\n  - id: ${NEW_FAULT}\nexclude: ["deploy/**"]\nrules:\n  in-trash: notice\nexpect:\n  "config/new-name.json#**": none\n`,
    });
    const { outputs, summary, report } = await run(
      checkOut(origin, merge).folder,
      await notion(WORKSPACE),
      on('pull_request', payload, merge),
    );
    expect(outputs).toMatchObject({ result: 'passed', errors: '0' });
    expect(report.remarks.map(({ code }) => code)).toEqual(['weakened']);
    expect(summary).toMatch(/^## ⚠️ .*, but this change weakens the check/);
    expect(summary).toMatch(/This change weakens the check.*3 references and 1 rule/);
    for (const part of ['excluded', 'ignored', 'not-expected', 'in-trash']) expect(summary).toContain(part);
  });

  it('do not apply to pull_request_target: the settings of the base branch do', async () => {
    const { origin, head, tip, payload } = pullRequest(
      NEW_FAULT,
      { [CONFIG]: `ignore:\n  - files: "**"\n` },
      { [CONFIG]: 'rules:\n  not-found: warning\n' },
    );
    const { report, outputs } = await run(
      checkOut(origin, head).folder,
      await notion(WORKSPACE),
      on('pull_request_target', payload, tip),
    );
    expect(outputs).toMatchObject({ result: 'passed', warnings: '1', errors: '0' });
    expect(report.references.some(({ reason }) => reason === 'ignored')).toBe(false);
  });
});

describe('the comment and the suggestions', () => {
  const inputs = { comment: 'on-failure', suggest: 'true' };
  const wrong = `https://www.notion.so/acme/Home-${bare(PAGE)}`;

  async function publish(pull: Pull, github: Awaited<ReturnType<typeof gitHub>>) {
    const step = on('pull_request', pull.payload, pull.merge, {
      GITHUB_API_URL: github.url,
      GITHUB_WORKFLOW: 'CI',
      GITHUB_JOB: 'ids',
    });
    return run(checkOut(pull.origin, pull.merge).folder, await notion(WORKSPACE), { ...step, inputs });
  }

  it('are one comment that is kept up to date, and one review with the fix', async () => {
    const pull = pullRequest(wrong);
    const github = await gitHub({
      folder: pull.origin.folder,
      pull: { number: 7, head: pull.head, base: pull.tip },
    });
    const first = await publish(pull, github);
    expect(first.outputs).toMatchObject({ result: 'failed', errors: '1' });
    expect(github.pull.comments).toHaveLength(1);
    expect(github.pull.comments[0]?.body).toContain('❌ 1 error in Notion IDs');
    expect(github.pull.reviewComments).toHaveLength(1);
    expect(github.pull.reviewComments[0]?.body).toContain(`NOTION_HOME_PAGE_ID=${PAGE}`);
    await publish(pull, github);
    expect(github.pull.comments).toHaveLength(1);
    expect(github.pull.reviewComments).toHaveLength(1);
  });

  it('are marked as resolved after all problems are fixed', async () => {
    const pull = pullRequest(wrong);
    const github = await gitHub({
      folder: pull.origin.folder,
      pull: { number: 7, head: pull.head, base: pull.tip },
    });
    await publish(pull, github);
    pull.origin.checkout('feature');
    const head = pull.origin.commit({ '.env.example': `NOTION_HOME_PAGE_ID=${PAGE}\n` });
    pull.origin.checkout('main');
    const merge = pull.origin.mergeRef(pull.tip, head);
    const fixed = {
      ...pull,
      head,
      merge,
      payload: pullRequestPayload({ headSha: head, baseSha: pull.stale }),
    };
    expect((await publish(fixed, github)).exitCode).toBe(0);
    expect(github.pull.comments).toHaveLength(1);
    expect(github.pull.comments[0]?.body).toContain('are resolved');
  });

  it('lead to warnings with the missing permission, and do not fail the check', async () => {
    const pull = pullRequest(wrong, {}, {});
    const github = await gitHub({
      folder: pull.origin.folder,
      mayWrite: false,
      pull: { number: 7, head: pull.head, base: pull.tip },
    });
    const { annotations, exitCode } = await publish(pull, github);
    const warnings = annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings).toHaveLength(2);
    for (const warning of warnings) expect(warning).toContain('pull-requests: write');
    expect(exitCode).toBe(1);
  });
});
