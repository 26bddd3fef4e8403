/**
 * Checks the result of the action's step on the example, with verification. OUTCOME is the step's outcome and OUTPUTS its
 * outputs as JSON. The example contains every problem, so the step must fail and its report must contain every status.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const STATUSES = ['ok', 'malformed', 'not-found', 'wrong-type', 'in-trash', 'exposed-token', 'skipped'];

const outputs = JSON.parse(process.env.OUTPUTS ?? '{}');
assert.equal(process.env.OUTCOME, 'failure');
assert.equal(outputs.result, 'failed');

const report = JSON.parse(readFileSync(outputs.report, 'utf8'));
assert.equal(report.result, 'failed');
assert.equal(report.verified, true);
for (const name of ['references', 'ids', 'ok', 'errors', 'warnings', 'notices', 'unverified', 'skipped'])
  assert.equal(outputs[name], String(report.counts[name]), name);
assert.equal(report.references.length, report.counts.references);
for (const status of STATUSES)
  assert.ok(
    report.references.some(reference => reference.status === status),
    `No reference is ${status}.`,
  );
console.log(`${outputs.references} references, ${outputs.errors} errors, every status among them.`);
