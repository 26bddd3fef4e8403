import type { Finding, Report } from '../finding.ts';
import type { NotionObject, ObjectType, Verdict } from '../model.ts';
import { visibleJson } from '../text/visible.ts';
import { wordAll } from './advice.ts';
import { messageOf } from './messages.ts';

/** The version of the JSON report's shape. */
const VERSION = 1;

/** The JSON report, as `schema/report.schema.json` describes it. The same report gives the same bytes. */
export function renderJson(report: Report): string {
  const { result, scope, verified, counts, notion, findings, problems, remarks } = report;
  const content = {
    version: VERSION,
    result,
    scope,
    verified,
    counts,
    notion,
    references: findings.map(toJson),
    problems,
    remarks: remarks.map(({ code, severity, message, hint }) => ({ code, severity, message, hint })),
  };
  return `${visibleJson(content)}\n`;
}

function toJson(finding: Finding) {
  const { reference, verdict, rule, severity, advice, introduced } = finding;
  const { file, line, column, endLine, endColumn, key, value, expected, reading, isConfidential } = reference;
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    key,
    value,
    id: !isConfidential && (reading.kind === 'id' || reading.kind === 'malformed') ? reading.id : null,
    expected,
    actual: actualType(verdict),
    status: verdict.status,
    reason: 'reason' in verdict ? verdict.reason : null,
    rule,
    severity,
    message: messageOf(finding),
    hint: wordAll(advice),
    introduced,
    fix: reading.kind === 'malformed' ? reading.fix : null,
  };
}

function actualType(verdict: Verdict): ObjectType | null {
  const object: NotionObject | null = 'object' in verdict ? verdict.object : null;
  return object?.type ?? null;
}
