import { describe, expect, it } from 'vitest';
import { SettingsError } from '../../src/settings/error.ts';
import { type Inputs, readInputs } from '../../src/settings/inputs.ts';
import { metadata } from '../workflows/action-metadata.ts';

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
      gitHubToken: null,
      files: [],
      include: [],
      expectations: [],
      values: null,
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
      junitFile: null,
      reportFile: null,
      workingDirectory: '.',
    });
    expect((await read({})).notionApiUrl.href).toBe('https://api.notion.com/');
  });

  it.each([
    ['files', 'a', 'files', ['a']],
    ['include', 'a\r\n#b\nc', 'include', ['a', 'c']],
    ['values', 'A=b', 'values', { text: 'A=b', format: 'dotenv' }],
    ['config', 'a.yml', 'config', 'a.yml'],
    ['config', 'a.yml', 'configIsDefault', false],
    ['config', '.github/notion-id-check.yml', 'configIsDefault', true],
    ['scope', 'Introduced', 'scope', 'introduced'],
    ['fail-on', 'never', 'failOn', 'never'],
    ['verify', 'always', 'verify', 'always'],
    ['verify-timeout', '0.5', 'verifyTimeoutMs', 30_000],
    ['comment', 'on-failure', 'comment', 'on-failure'],
    ['suggest', 'True', 'suggest', true],
    ['suggest', 'FALSE', 'suggest', false],
    ['show-titles', 'true', 'showTitles', true],
    ['if-nothing-found', 'ignore', 'ifNothingFound', 'ignore'],
    ['sarif-file', 'a.sarif', 'sarifFile', 'a.sarif'],
    ['junit-file', 'a.xml', 'junitFile', 'a.xml'],
    ['report-file', 'a.json', 'reportFile', 'a.json'],
    ['working-directory', 'a', 'workingDirectory', 'a'],
  ] as const)('set what is named after them: %s to %j', async (name, given, key, value) => {
    expect((await read({ [name]: given }))[key]).toEqual(value);
  });

  it('contain key patterns and types', async () => {
    const { expectations } = await read({ expect: 'A: page' });
    expect(expectations).toMatchObject([{ pattern: { source: 'A' }, types: ['page'] }]);
  });

  it.each([
    ['verify', 'alway', 'is “alway”; allowed are auto, always, never. Did you mean “always”?'],
    ['comment', 'yes', 'is “yes”; allowed are never, on-failure, always.'],
    ['if-nothing-found', 'fail', 'is “fail”; allowed are warn, error, ignore.'],
    ['show-titles', '1', 'is “1”; allowed are true and false.'],
    ['verify-timeout', '0', 'is “0”; expected was a number of minutes above 0, at most 360.'],
    ['verify-timeout', '-1', 'is “-1”; expected was a number of minutes above 0, at most 360.'],
    ['verify-timeout', '360.1', 'is “360.1”; expected was a number of minutes above 0, at most 360.'],
    ['notion-token', 'a\nb', 'holds a line break, or another character that no token has. Copy it again.'],
    ['github-token', 'a—b', 'holds a line break, or another character that no token has. Copy it again.'],
    ['notion-api-url', 'ftp://x', 'is “ftp://x”; expected was an https address.'],
    ['notion-api-url', 'notion.com', 'is “notion.com”; expected was an https address.'],
    [
      'include',
      '/a',
      ': the glob “/a” is an absolute path; write it relative to a folder of the repository.',
    ],
  ])('with a wrong value are rejected: %s %j', async (name, given, message) => {
    expect(await faults({ [name]: given })).toEqual([
      message.startsWith(':') ? `input \`${name}\`${message}` : `input \`${name}\` ${message}`,
    ]);
  });

  it('with wrong values are rejected without quoting them', async () => {
    expect(await faults({ values: 'hidden' })).toEqual([
      expect.stringMatching(/^input `values` contains no values\. (?!.*hidden)/),
    ]);
    for (const url of ['//user@x', '//:pw@x', '//x/?a=b', '//x/#a'])
      expect(await faults({ 'notion-api-url': `https:${url}` }), url).toEqual([
        'input `notion-api-url` has more than a host and a path; expected was an address such as https://api.notion.com.',
      ]);
  });

  it('can have the longest time limit of a job', async () => {
    expect((await read({ 'verify-timeout': '360' })).verifyTimeoutMs).toBe(360 * 60_000);
  });

  it('other than `notion-token` must not contain a Notion token', async () => {
    const belongs = 'holds a Notion token, which belongs in `notion-token` alone.';
    const names = Object.keys(metadata().inputs).filter(name => name !== 'notion-token' && name !== 'values');
    const misplaced = Object.fromEntries(names.map(name => [name, 'a/ntn_12345678']));
    expect((await faults(misplaced)).toSorted()).toEqual(
      names.map(name => `input \`${name}\` ${belongs}`).toSorted(),
    );
    expect(await faults({ 'notion-token': '12345678', files: 'a12345678b', scope: 'x' })).toEqual([
      `input \`files\` ${belongs}`,
    ]);
    // Shorter ones may be there by chance.
    expect(await faults({ 'notion-token': '1234567', files: 'a1234567b', include: 'ntn_1234567' })).toEqual(
      [],
    );
    expect(await faults({ 'report-file': 'secret_abcdefgh' })).toEqual([`input \`report-file\` ${belongs}`]);
  });

  it('can be two tokens', async () => {
    const { token, gitHubToken } = await read({ 'notion-token': 'a~\tÿ', 'github-token': ' ghs_1 ' });
    expect([token?.reveal(), gitHubToken?.reveal()]).toEqual(['a~\tÿ', 'ghs_1']);
  });

  it('with an unexpected error are not read any further', async () => {
    const broken = readInputs(name => {
      if (name === 'verify-timeout') throw new URIError('unexpected');
      return '';
    });
    await expect(broken).rejects.toThrow(URIError);
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
      'http://127.254.10.200',
      'http://localhost:1/prefix',
      'http://[::1]:9',
      'https://proxy.example/notion',
    ]) {
      expect((await read({ 'notion-api-url': url })).notionApiUrl.href).toContain(url);
    }
    for (const url of [
      'http://127.0.0.1.evil.example',
      'http://1.127.0.1',
      'ftp://x',
      'notion.com',
      'https://user:pw@api.notion.com',
      'https://x/?a=b',
    ]) {
      expect(await faults({ 'notion-api-url': url }), url).toHaveLength(1);
    }
  });
});
