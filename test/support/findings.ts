import type { Finding, Report } from '../../src/finding.ts';
import { parseId } from '../../src/id/id.ts';
import type { NotionObject, Reference, Verdict } from '../../src/model.ts';
import { rulingOf } from '../../src/rules/ruling.ts';
import type { Severities } from '../../src/rules/severity.ts';
import { PAGE } from './read.ts';

const id = parseId(PAGE);
if (!id) throw new Error('the sample ID is none');

export const OBJECT: NotionObject = {
  type: 'page',
  inTrash: false,
  title: null,
  databaseId: null,
  dataSourceId: null,
  pageId: null,
  dataSources: [],
  databasesOnPage: [],
  linked: false,
};

export const REFERENCE: Reference = {
  file: 'config/notion.json',
  line: 3,
  column: 18,
  endLine: 3,
  endColumn: 54,
  key: 'notion.homePageId',
  value: PAGE,
  expected: ['page'],
  origin: 'key',
  reading: { kind: 'id', id },
};

/** A finding with its rule, severity and advice, as in the pipeline. */
export function finding(
  verdict: Verdict,
  changes: Partial<Reference> = {},
  introduced: boolean | null = null,
  severities: Severities = {},
): Finding {
  const reference = { ...REFERENCE, ...changes };
  return { reference, verdict, ...rulingOf(reference, verdict, severities), introduced };
}

export const NOT_FOUND: Extract<Verdict, { status: 'not-found' }> = {
  status: 'not-found',
  lookAlike: null,
  namesake: null,
  looksLike: null,
  otherWorkspace: false,
  tokenKind: 'connection',
};

/** A report with some findings and their counts, as in the pipeline. */
export function reportOf(findings: readonly Finding[], changes: Partial<Report> = {}): Report {
  const count = (severity: string) =>
    findings.filter(each => each.severity === severity && each.introduced !== false).length;
  const errors = count('error');
  return {
    result: errors > 0 ? 'failed' : 'passed',
    scope: 'all',
    verified: true,
    failOn: 'error',
    counts: {
      files: 1,
      references: findings.length,
      ids: 1,
      ok: findings.filter(({ verdict }) => verdict.status === 'ok').length,
      errors,
      warnings: count('warning'),
      notices: count('notice'),
      unverified: findings.filter(({ verdict }) => verdict.status === 'unverified').length,
      skipped: findings.filter(({ verdict }) => verdict.status === 'skipped').length,
    },
    notion: { requests: 1, retries: 0, waitedMs: 0 },
    findings,
    problems: [],
    remarks: [],
    compared: null,
    ...changes,
  };
}
