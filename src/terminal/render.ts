import type { Report } from '../finding.ts';
import { renderAnnotations } from '../report/annotations.ts';
import { renderGitLab } from '../report/gitlab.ts';
import { renderJson } from '../report/json.ts';
import { renderJUnit } from '../report/junit.ts';
import { PLAIN_LINKS } from '../report/links.ts';
import { renderSarif } from '../report/sarif.ts';
import { LARGEST_SUMMARY, renderSummary } from '../report/summary.ts';
import type { Format } from './flags.ts';

/** The formats that other programs read. */
export type ProgramFormat = Exclude<Format, 'pretty'>;

/** The report in a format that another program reads. */
export function renderForProgram(format: ProgramFormat, report: Report): string {
  switch (format) {
    case 'json':
      return renderJson(report);
    case 'sarif':
      return renderSarif(report, PLAIN_LINKS);
    case 'gitlab':
      return renderGitLab(report);
    case 'junit':
      return renderJUnit(report, PLAIN_LINKS);
    case 'github':
      return renderAnnotations(report, 'the other formats', PLAIN_LINKS)
        .map(line => `${line}\n`)
        .join('');
    case 'markdown':
      return renderSummary(report, {
        links: PLAIN_LINKS,
        whereTheRestIs: 'the JSON format',
        most: LARGEST_SUMMARY,
      });
  }
}
