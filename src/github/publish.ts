import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../finding.ts';
import { writeReport } from '../output/files.ts';
import type { Bounds } from '../output/place.ts';
import { renderAnnotations } from '../report/annotations.ts';
import { count } from '../report/count.ts';
import { renderFindingsLog } from '../report/findings-log.ts';
import { renderJson } from '../report/json.ts';
import { renderJUnit } from '../report/junit.ts';
import { outcomeOf } from '../report/outcome.ts';
import { renderSarif } from '../report/sarif.ts';
import { renderSummary } from '../report/summary.ts';
import { reasonOf } from '../text/reason.ts';
import type { Places } from './places.ts';
import type { Step } from './step.ts';

/**
 * Publishes a report: log, annotations, summary, files, outputs. If one of them can't be written, a warning says so and
 * the others are still written.
 */
export async function publish(report: Report, step: Step, places: Places): Promise<void> {
  const reportFile = write(
    step,
    'report',
    places.reportFile ?? temporary(places.temp),
    renderJson(report),
    places.bounds,
  );
  const sarif =
    places.sarifFile === null
      ? null
      : write(step, 'SARIF file', places.sarifFile, renderSarif(report, places.links), places.bounds);
  if (places.junitFile !== null)
    write(step, 'JUnit file', places.junitFile, renderJUnit(report, places.links), places.bounds);
  const { title } = outcomeOf(report);
  step.group(
    `${title}: ${count(report.counts.references, 'reference')} in ${count(report.counts.files, 'file')}`,
    renderFindingsLog(report),
  );
  step.commands(renderAnnotations(report, 'the job summary and the report', places.links));
  const whereTheRestIs = reportFile
    ? `the JSON report (\`${path.basename(reportFile)}\`, output \`report\`)`
    : 'the log';
  step.summary(most => renderSummary(report, { links: places.links, whereTheRestIs, most }));
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
    return path.join(temp, 'notion-id-check-report.json'); // the warning about writing says what is wrong
  }
}

function write(step: Step, what: string, file: string, content: string, bounds: Bounds): string | null {
  try {
    writeReport(file, content, bounds);
    return file;
  } catch (error) {
    step.warn(`The ${what} could not be written to ${file}: ${reasonOf(error)}.`);
    return null;
  }
}
