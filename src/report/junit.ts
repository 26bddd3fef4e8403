import type { Finding, Report } from '../finding.ts';
import { fails } from '../rules/severity.ts';
import { visible, visibleLine } from '../text/visible.ts';
import { wordAdvice } from './advice.ts';
import type { Links } from './links.ts';
import { messageOf } from './messages.ts';

/** What became of one test case, as XML. */
interface TestCase {
  /** Null if it passed. */
  readonly kind: 'failure' | 'error' | 'skipped' | null;
  readonly xml: string;
}

/**
 * The report as JUnit XML: a test suite for each file and a test case for each reference. A finding is a failure if it
 * fails the check, and output of its case if it does not. What was not verified is skipped. What is wrong with the run
 * as a whole, such as a rejected token, is an error in a suite of its own.
 */
export function renderJUnit(report: Report, links: Links): string {
  const byFile = new Map<string, TestCase[]>();
  for (const finding of report.findings) {
    const { file } = finding.reference;
    const cases = byFile.get(file) ?? [];
    byFile.set(file, cases);
    cases.push(caseOf(finding, report, links));
  }
  for (const { file, line, message } of report.problems) {
    const cases = byFile.get(file) ?? [];
    byFile.set(file, cases);
    const place = line === null ? 'partly read' : `partly read: line ${line}`;
    cases.push(testCase(file, place, 'skipped', element('skipped', { message }, '')));
  }
  const suites = [...runSuite(report), ...[...byFile].map(([file, cases]) => suite(file, cases))];
  const all = [...runCases(report), ...[...byFile.values()].flat()];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'Notion ID Check', ...numbersOf(all) })}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function runSuite(report: Report): string[] {
  const cases = runCases(report);
  return cases.length === 0 ? [] : [suite('Notion ID Check', cases)];
}

/** Remarks that fail the check. */
function runCases({ remarks, failOn }: Report): TestCase[] {
  return remarks
    .filter(({ code, severity }) => (code === 'unverified' ? fails(severity, failOn) : severity === 'error'))
    .map(({ code, message, hint }) =>
      testCase('Notion ID Check', code, 'error', element('error', { type: code, message }, hint)),
    );
}

function caseOf(finding: Finding, { failOn }: Report, links: Links): TestCase {
  const { reference, verdict, introduced } = finding;
  const name = `${reference.key === '' ? 'link' : reference.key} (${reference.line}:${reference.column})`;
  const message = messageOf(finding);
  if (finding.severity !== null) {
    const { rule, severity } = finding;
    const advice = [...finding.advice.map(wordAdvice), links.rule(rule)].join('\n');
    if (introduced !== false && fails(severity, failOn))
      return testCase(reference.file, name, 'failure', element('failure', { type: rule, message }, advice));
    return testCase(
      reference.file,
      name,
      null,
      element('system-out', {}, `${severity} ${rule}: ${message}\n${advice}`),
    );
  }
  if (verdict.status === 'unverified' || verdict.status === 'skipped')
    return testCase(reference.file, name, 'skipped', element('skipped', { message }, ''));
  return testCase(reference.file, name, null, '');
}

function testCase(file: string, name: string, kind: TestCase['kind'], content: string): TestCase {
  const opening = `    <testcase${attributes({ classname: file, name })}`;
  return { kind, xml: content === '' ? `${opening}/>` : `${opening}>${content}</testcase>` };
}

function suite(name: string, cases: readonly TestCase[]): string {
  const skipped = cases.filter(({ kind }) => kind === 'skipped').length;
  return [
    `  <testsuite${attributes({ name, ...numbersOf(cases), skipped })}>`,
    ...cases.map(({ xml }) => xml),
    '  </testsuite>',
  ].join('\n');
}

function numbersOf(cases: readonly TestCase[]) {
  const count = (kind: TestCase['kind']) => cases.filter(each => each.kind === kind).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error') };
}

function element(name: string, values: Readonly<Record<string, string>>, text: string): string {
  const opening = `<${name}${attributes(values)}`;
  return text === '' ? `${opening}/>` : `${opening}>${xmlText(visible(text))}</${name}>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(visibleLine(String(value)))}"`)
    .join('');
}

/** Characters that end a text or an attribute, and those that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets). */
function xmlText(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
    .replaceAll('##[', '##&#91;');
}
