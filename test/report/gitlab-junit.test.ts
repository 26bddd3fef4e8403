import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Report } from '../../src/finding.ts';
import type { Severity } from '../../src/model.ts';
import { renderGitLab } from '../../src/report/gitlab.ts';
import { renderJUnit } from '../../src/report/junit.ts';
import { PLAIN_LINKS, ruleAddress } from '../../src/report/links.ts';
import { outage, tokenRejected } from '../../src/report/remarks.ts';
import { finding, NOT_FOUND, OBJECT, reportOf } from '../support/findings.ts';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const isCodeQuality = new Ajv2020().compile(JSON.parse(file('code-quality.schema.json')));

async function xmlErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'junit.xml', contents: xml }],
    schema: [file('junit.xsd')],
  });
  return errors.map(({ message }) => message);
}

const MISSED = finding({ status: 'unverified', reason: 'unreachable', detail: '' }, { line: 8 });

const MIXED = reportOf(
  [
    finding({ status: 'ok', object: OBJECT }),
    finding(NOT_FOUND, { line: 4 }),
    finding(NOT_FOUND, { line: 5, origin: 'link' }),
    finding(NOT_FOUND, { line: 6, file: 'other.env' }, false),
    finding({ status: 'skipped', reason: 'empty' }, { line: 7 }),
    MISSED,
  ],
  {
    remarks: outage([MISSED], 'error'),
    problems: [{ file: 'broken.json', line: 2, message: 'unexpected end' }],
  },
);

describe('the Code Quality report of GitLab', () => {
  const issues = (report: Report) => {
    const parsed = JSON.parse(renderGitLab(report));
    expect(isCodeQuality(parsed), JSON.stringify(isCodeQuality.errors)).toBe(true);
    return parsed;
  };

  it('lists every finding with its place and severity, and an unreachable Notion once', () => {
    expect(issues(MIXED)).toMatchObject([
      { check_name: 'not-found', severity: 'major', location: { lines: { begin: 4 } } },
      { check_name: 'link-not-found', severity: 'minor' },
      { check_name: 'not-found', location: { path: 'other.env' } },
      { check_name: 'unverified', severity: 'major', location: { lines: { begin: 8 } } },
    ]);
  });

  it('is an empty list if nothing was found', () => {
    expect(renderGitLab(reportOf([finding({ status: 'ok', object: OBJECT })]))).toBe('[]\n');
  });

  it('gives equal findings different fingerprints, which do not depend on the line', () => {
    const fingerprints = (lines: readonly number[]) =>
      issues(reportOf(lines.map(line => finding(NOT_FOUND, { line })))).map(
        (issue: { fingerprint: string }) => issue.fingerprint,
      );
    expect(new Set(fingerprints([1, 2, 3])).size).toBe(3);
    expect(fingerprints([1, 2])).toEqual(fingerprints([7, 9]));
  });
});

describe('JUnit XML', () => {
  it('has a suite for each file, and a case for each reference', async () => {
    const xml = renderJUnit(MIXED, PLAIN_LINKS);
    expect(await xmlErrors(xml)).toEqual([]);
    expect(xml).toContain('<testsuites name="Notion ID Check" tests="8" failures="1" errors="1">');
    expect(xml).toContain(
      '<testsuite name="config/notion.json" tests="5" failures="1" errors="0" skipped="2">',
    );
    expect(xml).toContain('<failure type="not-found" message="The object does not exist');
    expect(xml).toContain(ruleAddress('not-found'));
    expect(xml).toContain(
      '<error type="unverified" message="Notion could not be reached: 1 ID was not verified.">',
    );
  });

  it('has no failure for findings that do not fail the check', () => {
    const warning = finding(NOT_FOUND, { origin: 'link' });
    expect(renderJUnit(reportOf([warning]), PLAIN_LINKS)).toContain('failures="0"');
    expect(renderJUnit(reportOf([warning], { failOn: 'warning' }), PLAIN_LINKS)).toContain('failures="1"');
    expect(renderJUnit(reportOf([finding(NOT_FOUND, {}, false)]), PLAIN_LINKS)).toContain('failures="0"');
  });

  it('has an error for an unreachable Notion only if that fails the check', () => {
    const errors = (severity: Severity, failOn: Report['failOn']) =>
      / errors="(\d)"/.exec(
        renderJUnit(reportOf([MISSED], { failOn, remarks: outage([MISSED], severity) }), PLAIN_LINKS),
      )?.[1];
    expect([errors('error', 'never'), errors('warning', 'error'), errors('warning', 'warning')]).toEqual([
      '0',
      '0',
      '1',
    ]);
  });

  it('has a replacement for characters that XML does not allow', () => {
    const xml = renderJUnit(reportOf([finding(NOT_FOUND, { key: 'a\uffffb\ufffec' })]), PLAIN_LINKS);
    expect(xml).toContain('name="a\ufffdb\ufffdc (3:18)"');
  });

  it('has an error if Notion rejects the token', async () => {
    const xml = renderJUnit(reportOf([], { remarks: [tokenRejected(null)] }), PLAIN_LINKS);
    expect(await xmlErrors(xml)).toEqual([]);
    expect(xml).toContain('<error type="token-rejected"');
  });

  it('is valid whatever a file name, a key or a title contains', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(']]>', '<!--', '&#0;', '"\'><', '\u0000\uffff\ud800', '\r\n##[error]x'),
    );
    await fc.assert(
      fc.asyncProperty(text, text, text, async (name, key, title) => {
        const found = finding({ status: 'in-trash', object: { ...OBJECT, title } }, { file: name, key });
        const report = reportOf([found], {
          failOn: 'notice',
          problems: [{ file: name, line: 1, message: key }],
        });
        const xml = renderJUnit(report, PLAIN_LINKS);
        expect(await xmlErrors(xml)).toEqual([]);
        expect(xml).not.toMatch(/^::|##\[/m);
      }),
      { numRuns: 15 },
    );
  });
});
