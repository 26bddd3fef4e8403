/**
 * Runs both bundles of `dist/` on the example without verification, on the Node.js (20 or later) that runs this script:
 * `node scripts/smoke.mjs`. Needs git, but not `npm ci`.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'notion-id-check-smoke-'));
const workspace = path.join(scratch, 'workspace');
// If this runs on GitHub, the variables of that step must not affect the bundles.
const outside = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:GITHUB_|INPUT_|RUNNER_|NOTION_|GIT_)/i.test(name)),
);

/** Runs one of the bundles in the example. Shows its output only if something is wrong. */
function run(bundle, args, env) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [path.join(root, bundle), ...args], {
    cwd: workspace,
    env: { ...outside, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.equal(error, undefined, `${bundle} ${args.join(' ')}: ${error}`);
  return { status, stdout, stderr, all: `${bundle} ${args.join(' ')}\n${stdout}\n${stderr}` };
}

/** Runs the action as GitHub's runner would. Returns its outputs as a map from name to value. */
function runAction(inputs) {
  const file = (name, text = '') => {
    writeFileSync(path.join(scratch, name), text);
    return path.join(scratch, name);
  };
  const output = file('output');
  const summary = file('summary');
  const result = run('dist/index.js', [], {
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: file('event.json', '{}'),
    GITHUB_REPOSITORY: 'acme/site',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: scratch,
  });
  // The format is: name<<delimiter, the value, the delimiter.
  const entries = readFileSync(output, 'utf8').matchAll(/^([^\s<]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm);
  return {
    ...result,
    outputs: Object.fromEntries(Array.from(entries, ([, name, , value]) => [name, value])),
    summary: readFileSync(summary, 'utf8'),
  };
}

function smoke() {
  cpSync(path.join(root, 'examples/repository'), workspace, { recursive: true });
  execFileSync('git', ['init', '--quiet'], { cwd: workspace, env: outside });

  const version = run('dist/cli/index.js', ['--version']);
  assert.equal(
    version.stdout.trim(),
    JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version,
  );

  const command = run('dist/cli/index.js', ['--offline', '--format', 'json']);
  assert.equal(command.status, 1, command.all);
  const report = JSON.parse(command.stdout);
  assert.equal(report.result, 'failed');
  assert.equal(report.verified, false);
  assert.ok(report.counts.errors > 0 && report.counts.references > report.counts.errors, command.all);
  const malformed = report.references.filter(({ status }) => status === 'malformed');
  assert.ok(malformed.length > 0, command.all);
  for (const { file } of report.references) assert.doesNotMatch(file, /\\/);
  assert.equal(run('dist/cli/index.js', ['--no-such-flag']).status, 2);

  const action = runAction({ verify: 'never', scope: 'all' });
  assert.equal(action.status, 1, action.all);
  assert.equal(action.outputs.result, 'failed', action.all);
  for (const name of ['references', 'ids', 'ok', 'errors', 'warnings', 'notices', 'unverified', 'skipped'])
    assert.equal(action.outputs[name], String(report.counts[name]), `${name}\n${action.all}`);
  assert.deepEqual(JSON.parse(readFileSync(action.outputs.report, 'utf8')).references, report.references);
  assert.match(action.stdout, /^::error .*file=\.env\.example/m, action.all);
  assert.notEqual(action.summary, '');

  const lenient = runAction({ verify: 'never', scope: 'all', 'fail-on': 'never' });
  assert.equal(lenient.status, 0, lenient.all);
  assert.equal(lenient.outputs.result, 'passed', lenient.all);
  return report.counts;
}

try {
  const { references, errors } = smoke();
  console.log(
    `Both bundles run on Node.js ${process.version} (${process.platform}): ${references} references, ${errors} errors.`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
