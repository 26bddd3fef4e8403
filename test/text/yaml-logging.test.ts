import { expect, it, onTestFinished, vi } from 'vitest';
import { loadYaml } from '../../src/formats/yaml.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { readWith } from '../support/recorder.ts';

const readYaml = await loadYaml();

it('the YAML library prints nothing, whatever the variables say, and other variables are kept', () => {
  vi.stubEnv('LOG_TOKENS', '1');
  vi.stubEnv('LOG_STREAM', '1');
  vi.stubEnv('LOG_OTHER', '1');
  onTestFinished(() => void vi.unstubAllEnvs());
  const printed = [vi.spyOn(console, 'log'), vi.spyOn(console, 'dir')];
  onTestFinished(() => void vi.restoreAllMocks());
  const environment = process.env;
  expect(readWith(readYaml, 'a: &x b\nc: *x\n')).toEqual(['a = b', 'c = b']);
  process.env['LOG_TOKENS'] = '1';
  parseConfig('expect:\n  tasks: page\n', 'config.yml');
  for (const method of printed) expect(method).not.toHaveBeenCalled();
  expect(process.env).toBe(environment);
  expect([process.env['LOG_TOKENS'], process.env['LOG_STREAM'], process.env['LOG_OTHER']]).toEqual([
    undefined,
    undefined,
    '1',
  ]);
});
