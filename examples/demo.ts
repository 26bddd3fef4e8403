/**
 * Shows the check at work: runs the built action on the example repository as GitHub's runner would, against a Notion
 * server on this machine. Prints the step's log and annotations, and writes the job summary.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChild } from '../test/notion/child.ts';
import { DEFAULT_TOKEN } from '../test/notion/workspace.ts';
import { runAction } from '../test/runner/run-action.ts';
import { gitHubPage } from '../test/support/github-html.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = path.join(here, '../lib/demo');
const workspace = mkdtempSync(path.join(tmpdir(), 'notion-id-check-demo-'));
cpSync(path.join(here, 'repository'), workspace, { recursive: true });
execFileSync('git', ['init', '--quiet'], { cwd: workspace });

const notion = await startChild(JSON.parse(readFileSync(path.join(here, 'workspace.json'), 'utf8')));
const step = await runAction({
  workspace,
  inputs: {
    'notion-token': DEFAULT_TOKEN,
    'notion-api-url': notion.url.href,
    scope: 'all',
  },
});
await notion.stop();

const heading = (text: string) =>
  console.log(`\n\u001b[1m── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}\u001b[0m`);
heading('The log of the step');
for (const line of step.log) console.log(line);
heading(
  `Annotations that GitHub shows (${step.annotations.length} of ${step.annotations.length + Object.values(step.dropped).reduce((a, b) => a + b)})`,
);
for (const { level, file, line, col, title, message } of step.annotations) {
  // As in the log: severity, rule and place, so that each annotation can be found there.
  const rule = title?.split(': ')[1] ?? title ?? '';
  const place = file ? ` ${file}${line ? `:${line}${col ? `:${col}` : ''}` : ''}` : '';
  console.log(`${level} ${rule}${place} - ${message.split('\n')[0]}`);
}
heading('Outputs');
console.log(step.outputs);
heading('References by status');
const written = readFileSync(step.outputs['report'] ?? '', 'utf8');
const report: { references: { status: string; reason: string | null }[] } = JSON.parse(written);
const byStatus: Record<string, number> = {};
for (const { status, reason } of report.references) {
  const name = reason === null ? status : `${status} (${reason})`;
  byStatus[name] = (byStatus[name] ?? 0) + 1;
}
console.log(byStatus);

for (const folder of [workspace, step.temp]) rmSync(folder, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'report.json'), written);
writeFileSync(path.join(out, 'summary.md'), step.summary ?? '');
for (const theme of ['light', 'dark'] as const)
  writeFileSync(
    path.join(out, `summary-${theme}.html`),
    gitHubPage(step.summary ?? '', 'Job summary', theme),
  );
writeFileSync(path.join(out, 'summary.html'), widths());
heading('The job summary');
console.log(`Markdown: ${path.relative(process.cwd(), path.join(out, 'summary.md'))}`);
console.log(`Report:   ${path.relative(process.cwd(), path.join(out, 'report.json'))}`);
console.log(`To open:  ${path.relative(process.cwd(), path.join(out, 'summary.html'))}`);
console.log(
  `\nThe step ${step.exitCode === 0 ? 'passed' : 'failed'}, as it should: the example has one of every problem.`,
);
process.exitCode = step.exitCode === 1 ? 0 : 1;

/** A page with the summary in both themes, in the width of GitHub's page and of a phone. */
function widths(): string {
  const frame = (theme: string, width: number) =>
    `<figure><figcaption>${theme}, ${width} pixels</figcaption><iframe src="summary-${theme}.html" width="${width}" height="900" title="${theme}, ${width} pixels"></iframe></figure>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Job summary</title>
<style>body { font: 14px sans-serif; } iframe { border: 1px solid #999; }</style>
${frame('light', 1012)}
${frame('dark', 1012)}
${frame('light', 390)}
${frame('dark', 390)}
</html>
`;
}
