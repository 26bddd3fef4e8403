import { describe, expect, it } from 'vitest';
import type { Fault, UnverifiedReason } from '../../src/model.ts';
import { ruleAddress } from '../../src/report/links.ts';
import { messageOf } from '../../src/report/messages.ts';
import { RULE_NAMES, RULES } from '../../src/rules/registry.ts';
import { HOMEPAGE } from '../../src/version.ts';
import { fencesOf, markdownFiles } from '../support/docs.ts';
import { finding } from '../support/findings.ts';
import { textFile } from '../workflows/files.ts';
import { examplesOf } from './examples.ts';

const pageOf = (rule: string) => textFile(`docs/rules/${rule}.md`).text;
const findsOf = (rule: string) =>
  examplesOf(fencesOf(pageOf(rule))).flatMap(({ files }) => files.flatMap(({ finds }) => finds ?? []));

it('every rule has a page, and every page a rule', () => {
  const pages = markdownFiles('docs/rules').map(({ path }) => path);
  expect(pages).toEqual([...RULE_NAMES, 'README'].map(name => `docs/rules/${name}.md`).sort());
});

it('the links of findings lead to these pages', () => {
  for (const rule of RULE_NAMES) expect(ruleAddress(rule)).toBe(`${HOMEPAGE}/blob/v1/docs/rules/${rule}.md`);
});

it('the index lists every rule with its severity, most severe first', () => {
  const rows = Array.from(
    pageOf('README').matchAll(/^\| \[`([\w-]+)`\]\(([\w-]+)\.md\) \|.*\| `(\w+)` \|$/gm),
    ([, rule, page, severity]) => [rule, page, severity],
  );
  expect(rows).toEqual(RULES.map(({ name, defaultSeverity }) => [name, name, defaultSeverity]));
});

describe.each(RULES)('the page about $name', ({ name: rule, defaultSeverity }) => {
  const text = pageOf(rule);

  it('begins with a summary and states the severity', () => {
    expect(text).toMatch(new RegExp(`^# ${rule}\n\n\\*\\*`));
    expect(text).toContain(`\nSeverity: \`${defaultSeverity}\``);
  });

  it('has an example with a finding and one without', () => {
    expect(findsOf(rule).some(label => label.startsWith(rule))).toBe(true);
    const [first] = examplesOf(fencesOf(text));
    expect(first?.files.flatMap(({ says }) => says)).toHaveLength(1);
    const sound = examplesOf(fencesOf(text)).find(({ heading }) => heading === 'An example that isn’t');
    expect(sound?.files.map(({ finds }) => finds)).toContainEqual([]);
  });

  it('says how to fix it, how to silence it and why it matters', () => {
    const headings = Array.from(text.matchAll(/^## (.+)$/gm), ([, heading]) => heading ?? '');
    for (const beginning of [/^Fix it|^Every diagnosis/, /^Silence it/, /^Why it matters/])
      expect(headings).toContainEqual(expect.stringMatching(beginning));
  });
});

/** The compiler keeps this list complete. Only Notion makes the diagnosis `uuid`, which no example can show. */
const FAULTS: Readonly<Record<Exclude<Fault['code'], 'uuid'>, true>> = {
  digits: true,
  'not-hex': true,
  'look-alike': true,
  invisible: true,
  dashes: true,
  wrapped: true,
  slug: true,
  query: true,
  trailing: true,
  'glued-comment': true,
  url: true,
  'url-without-id': true,
  'foreign-url': true,
  hash: true,
  'null-literal': true,
  text: true,
};

it('the page explains every diagnosis of a malformed ID, with an example and its message', () => {
  const below = pageOf('malformed').split('\n## Every diagnosis\n')[1]?.split('\n## ')[0] ?? '';
  const examples = examplesOf(fencesOf(below));
  const found = examples.flatMap(({ files }) => files.flatMap(({ finds }) => finds ?? []));
  expect(found.sort()).toEqual(
    Object.keys(FAULTS)
      .map(code => `malformed (${code})`)
      .sort(),
  );
  for (const { heading, files } of examples)
    expect(
      files.flatMap(({ says }) => says),
      heading,
    ).toHaveLength(1);
});

type Reason = Exclude<UnverifiedReason, 'no-token' | 'token-rejected' | 'unchanged'>;

/** The reasons for an unverified ID, except those reported once per run. The type ensures that it is complete. */
const DETAILS: Readonly<Record<Reason, string>> = {
  forbidden: 'user information',
  unreachable: 'no answer within 10 s',
  'rate-limited': '',
  deadline: '',
  cancelled: '',
};
const REASONS: readonly Reason[] = ['forbidden', 'unreachable', 'rate-limited', 'deadline', 'cancelled'];

it('the page explains every reason for an unverified ID with its message', () => {
  const rows = Array.from(pageOf('unverified').matchAll(/^\| (Well-formed.+?) \|/gm), ([, said]) => said);
  const said = REASONS.map(reason =>
    messageOf(finding({ status: 'unverified', reason, detail: DETAILS[reason] })),
  );
  expect(REASONS).toEqual(Object.keys(DETAILS));
  expect(rows).toEqual(said);
});
