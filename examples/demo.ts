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
for (const { level, file, line, col, title } of step.annotations)
  console.log(`${level.padEnd(8)} ${file ?? ''}${line ? `:${line}:${col ?? ''}` : ''}  ${title ?? ''}`);
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
writeFileSync(path.join(out, 'summary.html'), gitHubPage(step.summary ?? '', 'Job summary'));
heading('The job summary');
console.log(`Markdown: ${path.relative(process.cwd(), path.join(out, 'summary.md'))}`);
console.log(`Report:   ${path.relative(process.cwd(), path.join(out, 'report.json'))}`);
console.log(`To open:  ${path.relative(process.cwd(), path.join(out, 'summary.html'))}`);
console.log(
  `\nThe step ${step.exitCode === 0 ? 'passed' : 'failed'}, as it should: the example has one of every problem.`,
);
process.exitCode = step.exitCode === 1 ? 0 : 1;
