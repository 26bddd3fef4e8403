import { describe, expect, it } from 'vitest';
import { SettingsError } from '../../src/settings/error.ts';
import { type Inputs, readInputs } from '../../src/settings/inputs.ts';

const read = (given: Record<string, string>): Promise<Inputs> => readInputs(name => given[name] ?? '');

async function faults(given: Record<string, string>): Promise<string[]> {
  try {
    await read(given);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe('the inputs', () => {
  it('have the documented defaults', async () => {
    expect(await read({})).toMatchObject({
      token: null,
      files: [],
      config: '.github/notion-id-check.yml',
      configIsDefault: true,
      scope: 'auto',
      failOn: 'error',
      verify: 'auto',
      verifyTimeoutMs: 600_000,
      comment: 'never',
      suggest: false,
      showTitles: false,
      ifNothingFound: 'warn',
      sarifFile: null,
      workingDirectory: '.',
    });
    expect((await read({})).notionApiUrl.href).toBe('https://api.notion.com/');
  });

  it('are all checked at once, and each message has the value and the allowed values', async () => {
    expect(
      await faults({
        scope: 'everything',
        'fail-on': 'errors',
        'verify-timeout': 'soon',
        suggest: 'yes',
        files: `a/{b\n../c\n${'x'.repeat(2_000)}`,
        expect: 'A: pgae',
        'notion-api-url': 'http://example.com',
      }),
    ).toEqual([
      'input `files`: the glob “a/{b” has a “{” that is not closed.',
      'input `files`: the glob “../c” leads out of its folder with “..”.',
      `input \`files\`: the glob “${'x'.repeat(119)}…” is longer than 1000 characters.`,
      expect.stringContaining('input `expect`, line 1: “pgae” is not a type.'),
      'input `scope` is “everything”; allowed are auto, introduced, all.',
      'input `fail-on` is “errors”; allowed are error, warning, notice, never. Did you mean “error”?',
      'input `verify-timeout` is “soon”; expected was a number of minutes above 0, at most 360.',
      'input `suggest` is “yes”; allowed are true and false.',
      'input `notion-api-url` is “http://example.com”; the token is only sent over https (http is for loopback addresses).',
    ]);
  });

  it('can have one glob per line, without comments and empty lines', async () => {
    expect((await read({ files: '.env*\n\n  # not this\n  !.env.local  ' })).files).toEqual([
      '.env*',
      '!.env.local',
    ]);
  });

  it('do not reveal the token when they are printed', async () => {
    const { token } = await read({ 'notion-token': '  ntn_canary \n' });
    expect(token?.reveal()).toBe('ntn_canary');
    expect(`${token} ${JSON.stringify({ token })}`).not.toContain('canary');
  });

  it('send the token only over https, or to this machine', async () => {
    for (const url of [
      'http://127.0.0.1:8080',
      'http://localhost:1/prefix',
      'http://[::1]:9',
      'https://proxy.example/notion',
    ]) {
      expect((await read({ 'notion-api-url': url })).notionApiUrl.href).toContain(url);
    }
    for (const url of [
      'http://127.0.0.1.evil.example',
      'ftp://x',
      'notion.com',
      'https://user:pw@api.notion.com',
      'https://x/?a=b',
    ]) {
      expect(await faults({ 'notion-api-url': url }), url).toHaveLength(1);
    }
  });
});
