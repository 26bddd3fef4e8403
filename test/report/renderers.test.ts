import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/finding.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { renderFindingsLog } from '../../src/report/findings-log.ts';
import { renderGitLab } from '../../src/report/gitlab.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderJUnit } from '../../src/report/junit.ts';
import { gitHubLinks, PLAIN_LINKS } from '../../src/report/links.ts';
import { logLine } from '../../src/report/log.ts';
import { type PrettyContext, renderPretty } from '../../src/report/pretty.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import type { Style } from '../../src/report/style.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { plainWidth } from '../../src/text/width.ts';
import { FAILED, HARMLESS, OUTAGE, SAMPLES } from './samples.ts';

const LINKS = gitHubLinks(
  'https://github.example',
  'acme/site',
  'a'.repeat(40),
  'https://github.example/docs',
);

/** Shows styles as tags. */
const TAGS: Style = {
  bold: text => `<b>${text}</b>`,
  dim: text => `<dim>${text}</dim>`,
  red: text => `<red>${text}</red>`,
  yellow: text => `<yellow>${text}</yellow>`,
  blue: text => `<blue>${text}</blue>`,
  green: text => `<green>${text}</green>`,
  cyan: text => `<cyan>${text}</cyan>`,
};
const none = (text: string) => text;
const PLAIN: Style = { bold: none, dim: none, red: none, yellow: none, blue: none, green: none, cyan: none };
const TERMINAL: PrettyContext = {
  style: TAGS,
  width: 80,
  widthOf: plainWidth,
  quiet: false,
  prefix: 'config/',
};

const pretty = (context: Partial<PrettyContext>) => (report: Report) =>
  renderPretty(report, { ...TERMINAL, ...context });

const RENDERERS: Readonly<Record<string, (report: Report) => string>> = {
  'pretty.txt': pretty({}),
  'narrow.txt': pretty({ style: PLAIN, width: 30, widthOf: stringWidth, prefix: '' }),
  'quiet.txt': pretty({ style: PLAIN, quiet: true }),
  'summary.md.txt': report => renderSummary(report, { links: LINKS, whereTheRestIs: 'the log', most: 1e6 }),
  'annotations.txt': report => renderAnnotations(report, 'the log', LINKS).join('\n'),
  'log.txt': report => renderFindingsLog(report).map(logLine).join('\n'),
  'report.json.txt': renderJson,
  'gitlab.json.txt': renderGitLab,
  'junit.xml.txt': report => renderJUnit(report, LINKS),
};

describe('every kind of report', () => {
  it.each(Object.entries(RENDERERS))('has its text: %s', async (file, render) => {
    const texts = Object.entries(SAMPLES).map(([name, report]) => `=== ${name}\n${render(report)}\n`);
    await expect(texts.join('')).toMatchFileSnapshot(`texts/${file}`);
  });

  it('has its text outside GitHub: plain-summary.md.txt', async () => {
    const context = { links: PLAIN_LINKS, whereTheRestIs: 'the log', most: 1e6 };
    await expect(renderSummary(HARMLESS, context)).toMatchFileSnapshot('texts/plain-summary.md.txt');
  });

  it('has its text: sarif.json.txt', async () => {
    const others = [HARMLESS, OUTAGE].map(report => {
      const { runs } = JSON.parse(renderSarif(report, LINKS));
      return JSON.stringify({ invocations: runs[0].invocations, results: runs[0].results }, null, 2);
    });
    const texts = [renderSarif(FAILED, LINKS), ...others].join('\n');
    await expect(`${texts}\n`).toMatchFileSnapshot('texts/sarif.json.txt');
  });
});
