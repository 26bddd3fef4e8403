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
/** The view of the example, whose ID people copy by mistake when they mean the database. */
const SHOWN = '788104cd477e820c8a60000cf4c4d674';
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

/** GitHub's colours for each colour scheme: background, text, and the colours of the terminal. */
const SCHEMES = {
  light: {
    back: '#f6f8fa',
    text: '#1f2328',
    red: '#cf222e',
    yellow: '#7d4e00',
    green: '#116329',
    cyan: '#1b7c83',
  },
  dark: {
    back: '#0d1117',
    text: '#d1d7e0',
    red: '#ff7b72',
    yellow: '#e3b341',
    green: '#56d364',
    cyan: '#76e3ea',
  },
} as const;

/** A page that looks like a terminal in which commands printed this output. */
function terminalPage(session: string, scheme: keyof typeof SCHEMES): string {
  const ansi = new AnsiUp();
  ansi.use_classes = true;
  const { back, text, ...colours } = SCHEMES[scheme];
  const classes = Object.entries(colours).map(([name, colour]) => `.ansi-${name}-fg { color: ${colour}; }`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title></title><style>
body { margin: 0; background: ${back}; }
pre { margin: 0; padding: 20px 24px; white-space: pre-wrap; color: ${text}; font: 13px/1.45 "DejaVu Sans Mono", monospace; }
${classes.join('\n')}
</style></head><body><pre>${ansi.ansi_to_html(session.trimEnd())}</pre></body></html>`;
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

  /** Runs the built command in the example, and returns what a terminal shows. Status 1 means that it found something. */
  const session = (args: readonly string[]) => {
    const script = '"$@" 2>&1 || test $? = 1';
    const command = [process.execPath, path.join(root, 'dist/cli/index.js'), ...args];
    const output = execFileSync('sh', ['-c', script, 'sh', ...command, '--notion-api-url', notion.url.href], {
      cwd: workspace,
      encoding: 'utf8',
      env: { ...process.env, NOTION_TOKEN: DEFAULT_TOKEN, FORCE_COLOR: '1' },
    });
    return `\u001b[32m$\u001b[0m npx notion-id-check ${args.join(' ')}\n${output.trimEnd()}\n`;
  };
  const check = session(FILES);
  const find = `${session(['find', 'tasks'])}\n${session(['show', SHOWN])}`;
  for (const scheme of ['light', 'dark'] as const) {
    picture(`terminal-${scheme}`, terminalPage(check, scheme), TERMINAL, scratch);
    picture(`find-${scheme}`, terminalPage(find, scheme), TERMINAL, scratch);
  }
} finally {
  await notion.stop();
  rmSync(scratch, { recursive: true, force: true });
}
