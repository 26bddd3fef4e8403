import { describe, expect, it } from 'vitest';
import { gitHubLinks, PLAIN_LINKS } from '../../src/report/links.ts';
import { LARGEST_SUMMARY, renderSummary } from '../../src/report/summary.ts';
import { finding, NOT_FOUND, OBJECT, reportOf } from '../support/findings.ts';
import { gitHubHtml } from '../support/github-html.ts';

const context = { links: PLAIN_LINKS, whereTheRestIs: 'the JSON report', most: LARGEST_SUMMARY };

describe('the summary', () => {
  it('says in the first lines whether the check passed', () => {
    const first = (...args: Parameters<typeof reportOf>) =>
      renderSummary(reportOf(...args), context)
        .split('\n')
        .slice(0, 3)
        .join(' ');
    expect(first([finding(NOT_FOUND)])).toMatch(/^## ❌ 1 error in Notion IDs {2}### Share it/);
    expect(first([finding(NOT_FOUND, { origin: 'link' })])).toBe(
      '## ⚠️ 1 warning in Notion IDs  It does not fail the check.',
    );
    expect(first([finding({ status: 'ok', object: OBJECT })])).toMatch(/^## ✅ All Notion IDs are valid/);
    expect(first([])).toMatch(/^## ✅ No Notion IDs to check/);
    expect(first([finding(NOT_FOUND, {}, false)], { scope: 'introduced', result: 'passed' })).toMatch(
      /^## ✅ No new problems.* 1 existing problem does not fail the check/,
    );
    expect(
      first([finding({ status: 'unverified', reason: 'no-token', detail: '' })], { verified: false }),
    ).toMatch(/^## ✅ All Notion IDs are well-formed .*Only the format was checked/);
  });

  it('groups problems by the action to take, most urgent first, and gives shared advice once', () => {
    const all = [
      finding({ status: 'in-trash', object: OBJECT }),
      finding(NOT_FOUND),
      finding(NOT_FOUND, { origin: 'link', expected: [] }),
      finding({ status: 'wrong-type', object: { ...OBJECT, type: 'view' } }),
      finding({ status: 'unverified', reason: 'forbidden', detail: 'read content' }),
      finding({ status: 'exposed-token' }, { reading: { kind: 'token' }, value: 'ntn_[redacted]' }),
    ];
    const summary = renderSummary(reportOf(all), context);
    expect([...summary.matchAll(/^### (.*)$/gm)].map(match => match[1])).toEqual([
      'Remove the token (1)',
      'Use the ID of the right type of object (1)',
      'Share it with the connection, or correct the ID (2)',
      'Restore it, or replace the ID (1)',
      'Turn on the missing capability (1)',
    ]);
    expect(summary.match(/add your connection under/g)).toHaveLength(1);
  });

  it('links each line to the commit, and each rule to its page', () => {
    const links = gitHubLinks(
      'https://github.example',
      'acme/site',
      'a'.repeat(40),
      'https://github.example/x/y/blob/v2',
    );
    const summary = renderSummary(reportOf([finding(NOT_FOUND, { file: 'a b/ü#?.json' })]), {
      ...context,
      links,
    });
    expect(summary).toContain(
      `href="https://github.example/acme/site/blob/${'a'.repeat(40)}/a%20b/%C3%BC%23%3F.json#L3"`,
    );
    expect(summary).toContain('href="https://github.example/x/y/blob/v2/docs/rules/not-found.md"');
  });

  it('folds existing problems, valid references and skipped ones', () => {
    const all = [
      finding(NOT_FOUND, {}, false),
      finding({ status: 'ok', object: OBJECT }, {}, true),
      finding(
        { status: 'skipped', reason: 'placeholder' },
        { reading: { kind: 'skipped', reason: 'placeholder' }, value: 'x' },
        true,
      ),
    ];
    const html = gitHubHtml(renderSummary(reportOf(all, { scope: 'introduced' }), context));
    expect([...html.matchAll(/<summary>(.*?)<\/summary>/g)].map(match => match[1])).toEqual([
      'Existing problems, which do not fail the check (1)',
      'Resolved as expected (1)',
      'Skipped (1)',
    ]);
  });

  it('is never larger than GitHub accepts, and counts what it leaves out', () => {
    const many = Array.from({ length: 100_000 }, (_, i) =>
      finding(NOT_FOUND, { file: `ü/${'long-name-'.repeat(5)}${i}.json`, line: i + 1 }),
    );
    const summary = renderSummary(reportOf(many), context);
    const size = Buffer.byteLength(summary);
    expect(size).toBeLessThanOrEqual(LARGEST_SUMMARY);
    expect(size).toBeGreaterThan(LARGEST_SUMMARY - 2_000);
    const shown = summary.match(/^\| 🔴/gm)?.length ?? 0;
    const left = Number(/^(\d+) more are in the JSON report\.$/m.exec(summary)?.[1]);
    expect(shown + left).toBe(100_000);
    expect(summary.trimEnd()).toMatch(/<\/sub>$/);
  });

  it.each([0, 1, 100, 500, 1_000, 2_000, 5_000, 20_000])(
    'fits into %i bytes, whatever the findings',
    most => {
      const all = [
        ...Array.from({ length: 30 }, () => finding(NOT_FOUND)),
        ...Array.from({ length: 30 }, () => finding({ status: 'ok', object: OBJECT })),
      ];
      const summary = renderSummary(
        reportOf(all, { problems: [{ file: 'x', line: 1, message: 'it is broken' }] }),
        { ...context, most },
      );
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(most);
    },
  );
});
