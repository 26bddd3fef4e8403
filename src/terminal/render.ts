import type { Report } from '../finding.ts';
import { renderAnnotations } from '../report/annotations.ts';
import { renderGitLab } from '../report/gitlab.ts';
import { renderJson } from '../report/json.ts';
import { renderJUnit } from '../report/junit.ts';
import { PLAIN_LINKS } from '../report/links.ts';
import { renderPretty } from '../report/pretty.ts';
import { renderSarif } from '../report/sarif.ts';
import type { Style } from '../report/style.ts';
import { LARGEST_SUMMARY, renderSummary } from '../report/summary.ts';
import { measured } from '../text/width.ts';
import type { Format } from './flags.ts';

export interface RenderContext {
  readonly style: Style;
  readonly width: number;
  /** Where the command runs in the repository. */
  readonly prefix: string;
  /** Findings and nothing else. */
  readonly quiet: boolean;
}

/** The report in one of the command's formats. */
export async function renderAs(
  format: Format,
  report: Report,
  { style, width, prefix, quiet }: RenderContext,
): Promise<string> {
  switch (format) {
    case 'pretty':
      return measured(widthOf => renderPretty(report, { style, width, widthOf, quiet, prefix }));
    case 'json':
      return renderJson(report);
    case 'sarif':
      return renderSarif(report, PLAIN_LINKS);
    case 'gitlab':
      return renderGitLab(report);
    case 'junit':
      return renderJUnit(report, PLAIN_LINKS);
    case 'github': {
      return renderAnnotations(report, 'the other formats', PLAIN_LINKS)
        .map(line => `${line}\n`)
        .join('');
    }
    case 'markdown': {
      return renderSummary(report, {
        links: PLAIN_LINKS,
        whereTheRestIs: 'the JSON format',
        most: LARGEST_SUMMARY,
      });
    }
  }
}
