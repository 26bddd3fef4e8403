import path from 'node:path';
import { decodeFile, FileReader } from '../files/reader.ts';
import type { Report } from '../model.ts';
import { renderAnnotations } from '../report/annotations.ts';
import { renderJson } from '../report/json.ts';
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
  /** What the report's files are relative to. */
  readonly top: string;
  /** Where the command runs in the repository. */
  readonly prefix: string;
  /** Findings and nothing else. */
  readonly quiet: boolean;
}

/** The report in one of the command's formats. */
export async function renderAs(
  format: Format,
  report: Report,
  { style, width, top, prefix, quiet }: RenderContext,
): Promise<string> {
  switch (format) {
    case 'pretty':
      return measured(widthOf =>
        renderPretty(report, { style, width, widthOf, quiet, prefix, sourceLine: sourceLines(top) }),
      );
    case 'json':
      return renderJson(report);
    case 'sarif':
      return renderSarif(report, PLAIN_LINKS);
    case 'github': {
      return renderAnnotations(report, 'the other formats')
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

/** Reads lines of files, one file at a time: findings come file by file. */
function sourceLines(top: string): (file: string, line: number) => string | null {
  const reader = new FileReader(top);
  let last: { file: string; lines: readonly string[] } | null = null;
  return (file, line) => {
    if (last?.file !== file) {
      const read = reader.read(path.join(top, file));
      const decoded = read.kind === 'bytes' ? decodeFile(read.bytes) : null;
      last = { file, lines: decoded?.kind === 'text' ? decoded.text.split(/\r\n|\r|\n/) : [] };
    }
    return last.lines[line - 1] ?? null;
  };
}
