import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../model.ts';
import { renderAnnotations } from '../report/annotations.ts';
import { count } from '../report/count.ts';
import { renderFindingsLog } from '../report/findings-log.ts';
import { renderJson } from '../report/json.ts';
import { outcomeOf } from '../report/outcome.ts';
import { renderSarif } from '../report/sarif.ts';
import { LARGEST_SUMMARY, renderSummary } from '../report/summary.ts';
import { reasonOf } from '../text/reason.ts';
import type { Places } from './places.ts';
import type { Step } from './step.ts';

/** Room in the job summary for what other tools of the same step may add. */
const SUMMARY_ROOM = LARGEST_SUMMARY - 1024;

/**
 * Shows a report: log, annotations, summary, files, outputs. What can't be written is said in one line, and the
 * rest is still shown.
 */
export async function publish(report: Report, step: Step, places: Places): Promise<void> {
  const reportFile = write(step, 'report', places.reportFile ?? temporary(places.temp), renderJson(report));
  const sarif =
    places.sarifFile === null
      ? null
      : write(step, 'SARIF file', places.sarifFile, renderSarif(report, places.links));
  const { title } = outcomeOf(report);
  step.group(
    `${title}: ${count(report.counts.references, 'reference')} in ${count(report.counts.files, 'file')}`,
    renderFindingsLog(report),
  );
  step.commands(renderAnnotations(report, 'the job summary and the report'));
  const whereTheRestIs = reportFile
    ? `the JSON report (\`${path.basename(reportFile)}\`, output \`report\`)`
    : 'the log';
  step.summary(renderSummary(report, { links: places.links, whereTheRestIs, most: SUMMARY_ROOM }));
  const { references, ids, ok, errors, warnings, notices, unverified, skipped } = report.counts;
  await step.outputs({
    result: report.result,
    references,
    ids,
    ok,
    errors,
    warnings,
    notices,
    unverified,
    skipped,
    ...(reportFile ? { report: reportFile } : {}),
    ...(sarif ? { sarif } : {}),
  });
}

function temporary(temp: string): string {
  try {
    return path.join(mkdtempSync(path.join(temp, 'notion-id-check-')), 'report.json');
  } catch {
    return path.join(temp, 'notion-id-check-report.json'); // writing says what is wrong
  }
}

function write(step: Step, what: string, file: string, content: string): string | null {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  } catch (error) {
    step.warn(`The ${what} could not be written to ${file}: ${reasonOf(error)}.`);
    return null;
  }
}
