import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Step } from '../../src/github/step.ts';
import { temporaryFolder } from '../change/repositories.ts';
import { parseFileCommand } from '../runner/model.ts';
import { alphanumeric } from '../secrets/samples.ts';

/** The outputs that the runner reads after a step sets these values. */
async function outputsOf(values: Readonly<Record<string, string | number>>): Promise<Record<string, string>> {
  const file = path.join(temporaryFolder(), 'output');
  writeFileSync(file, 'earlier=1\n');
  vi.stubEnv('GITHUB_OUTPUT', file);
  await new Step({ environment: process.env, stdout: process.stdout, cwd: process.cwd() }).outputs(values);
  return parseFileCommand(readFileSync(file, 'utf8'));
}

describe('the outputs of a step', () => {
  it('are added to those of earlier commands', async () => {
    expect(await outputsOf({ result: 'failed', errors: 3 })).toEqual({
      earlier: '1',
      result: 'failed',
      errors: '3',
    });
  });

  it('are read unchanged, even if a value looks like another output', async () => {
    const report = 'a\nresult=passed\nresult<<end\nb::set-output name=x::y\n';
    expect(await outputsOf({ report, result: 'failed' })).toEqual({ earlier: '1', report, result: 'failed' });
  });

  it('contain no secrets, and a secret over several lines does not remove another output', async () => {
    const report = `-----BEGIN PRIVATE KEY-----\n${alphanumeric(64)}`;
    const { report: shown, result } = await outputsOf({ report, result: 'failed' });
    expect([shown?.includes(alphanumeric(64)), result]).toEqual([false, 'failed']);
  });
});
