/**
 * Creates the pictures of the documentation from real output: `npm run pictures`. The built action and the built command
 * run on a part of the example, against the tests' Notion server, and Chromium takes the pictures. Chromium must be on
 * the PATH or named by the environment variable CHROMIUM.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AnsiUp } from 'ansi_up';
import { startChild } from '../test/notion/child.ts';
import { DEFAULT_TOKEN } from '../test/notion/workspace.ts';
import { runAction } from '../test/runner/run-action.ts';
import { gitHubPage } from '../test/support/github-html.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = path.join(root, 'docs/pictures');
/** Few enough files for one picture, with the most common problems. */
const FILES = ['k8s/deployment.yaml', 'config/features.jsonc'];
/** Width of the pictures in CSS pixels. They are rendered at 1.5 times this size. */
const DESKTOP = 1060;
const PHONE = 390;
/** Width of 80 columns. */
const TERMINAL = 690;

const chromium = (args: readonly string[]) =>
  execFileSync(
    process.env['CHROMIUM'] ?? 'chromium',
    ['--headless', '--no-sandbox', '--disable-gpu', ...args],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );

/** Takes a picture of a whole page at its full height. */
function picture(name: string, html: string, width: number, scratch: string): void {
  const page = path.join(scratch, `${name}.html`);
  const measured =
    '<script>document.title = document.documentElement.getBoundingClientRect().height</script>';
  writeFileSync(page, html.replace('</body>', `${measured}</body>`));
  const dom = chromium([`--window-size=${width},100`, '--dump-dom', `file://${page}`]);
  const height = Math.ceil(Number(/<title>([\d.]+)<\/title>/.exec(dom)?.[1]));
  const file = path.join(pictures, `${name}.png`);
  chromium([
    '--hide-scrollbars',
    '--force-device-scale-factor=1.5',
    `--window-size=${width},${height}`,
    `--screenshot=${file}`,
    `file://${page}`,
  ]);
  console.log(`${path.relative(root, file)}: ${width} × ${height}`);
}

function terminalPage(command: string, output: string): string {
  const ansi = new AnsiUp();
  ansi.use_classes = true;
  const text = ansi.ansi_to_html(`\u001b[32m$\u001b[0m ${command}\n${output.trimEnd()}`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title></title><style>
body { margin: 0; background: #0d1117; }
pre { margin: 0; padding: 20px 24px; color: #d1d7e0; font: 13px/1.45 "DejaVu Sans Mono", monospace; }
.ansi-red-fg { color: #ff7b72; }
.ansi-yellow-fg { color: #e3b341; }
.ansi-green-fg { color: #56d364; }
.ansi-cyan-fg { color: #76e3ea; }
</style></head><body><pre>${text}</pre></body></html>`;
}

const scratch = mkdtempSync(path.join(tmpdir(), 'notion-id-check-pictures-'));
const workspace = path.join(scratch, 'workspace');
cpSync(path.join(root, 'examples/repository'), workspace, { recursive: true });
execFileSync('git', ['init', '--quiet'], { cwd: workspace });
mkdirSync(pictures, { recursive: true });
const notion = await startChild(JSON.parse(readFileSync(path.join(root, 'examples/workspace.json'), 'utf8')));
try {
  const step = await runAction({
    workspace,
    inputs: {
      'notion-token': DEFAULT_TOKEN,
      'notion-api-url': notion.url.href,
      files: FILES.join('\n'),
      scope: 'all',
    },
  });
  const summary = step.summary ?? '';
  picture('summary-light', gitHubPage(summary, '', 'light'), DESKTOP, scratch);
  picture('summary-dark', gitHubPage(summary, '', 'dark'), DESKTOP, scratch);
  picture('summary-phone', gitHubPage(summary, '', 'light'), PHONE, scratch);

  const args = [...FILES, '--notion-api-url', notion.url.href];
  const ran = execFileSync(
    'sh',
    ['-c', '"$@" || test $? = 1', 'sh', process.execPath, path.join(root, 'dist/cli/index.js'), ...args],
    {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        ...process.env,
        NOTION_TOKEN: DEFAULT_TOKEN,
        FORCE_COLOR: '1',
      },
    },
  );
  picture('terminal', terminalPage(`npx notion-id-check ${FILES.join(' ')}`, ran), TERMINAL, scratch);
} finally {
  await notion.stop();
  rmSync(scratch, { recursive: true, force: true });
}
