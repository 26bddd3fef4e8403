import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Step } from '../../src/github/step.ts';
import { temporaryFolder } from '../change/repositories.ts';
import { parseFileCommand } from '../runner/model.ts';
import { alphanumeric } from '../secrets/samples.ts';

/** The outputs that the runner reads after a step set these. */
function outputsOf(values: Readonly<Record<string, string | number>>): Record<string, string> {
  const file = path.join(temporaryFolder(), 'output');
  writeFileSync(file, 'earlier=1\n');
  new Step({ GITHUB_OUTPUT: file }).outputs(values);
  return parseFileCommand(readFileSync(file, 'utf8'));
}

describe('the outputs of a step', () => {
  it('are added to those of earlier commands', () => {
    expect(outputsOf({ result: 'failed', errors: 3 })).toEqual({
      earlier: '1',
      result: 'failed',
      errors: '3',
    });
  });

  it('are read as they are, even if a value looks like another output', () => {
    const report = 'a\nresult=passed\nresult<<end\nb::set-output name=x::y\n';
    expect(outputsOf({ report, result: 'failed' })).toEqual({ earlier: '1', report, result: 'failed' });
  });

  it('contain no secrets, and one that spans lines takes no other output with it', () => {
    const report = `-----BEGIN PRIVATE KEY-----\n${alphanumeric(64)}`;
    const { report: shown, result } = outputsOf({ report, result: 'failed' });
    expect([shown?.includes(alphanumeric(64)), result]).toEqual([false, 'failed']);
  });

  it('are not set outside of a workflow', () => {
    expect(() => new Step({}).outputs({ result: 'failed' })).not.toThrow();
  });
});
