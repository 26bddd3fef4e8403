import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workspace } from '../e2e/world.ts';
import { runAction } from '../runner/run-action.ts';
import { command } from '../terminal/command.ts';
import { CANARY, leaks, withoutMasks } from './canary.ts';
import { FILES, left, notion, step } from './canary-step.ts';
import { inParallel } from './pool.ts';
import { tap } from './tap.ts';

/** The names of the action's inputs. */
const NAMES = Array.from(
  readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')
    .split(/^outputs:/m)[0]
    ?.matchAll(/^ {2}([a-z-]+):$/gm) ?? [],
  ([, name]) => name ?? '',
);

describe('the token in a wrong place is not repeated', () => {
  const others = NAMES.filter(name => name !== 'notion-token');

  it.each([
    ['beside its own input', CANARY],
    ['instead of its own', ''],
  ])('in any other input, %s', { timeout: 120_000 }, async (_, token) => {
    const given = others.flatMap(name => [
      [name, CANARY],
      [name, `${CANARY}: page`],
      [name, `https://example.com/?t=${CANARY}`],
      [name, `[${CANARY}`],
    ]);
    const { server } = await notion();
    const wire = await tap(server.url);
    const told = await inParallel(given, async ([name = '', value = '']) => {
      const folder = workspace(FILES);
      const address = { 'notion-api-url': wire.url.href };
      const order = step(folder, { ...address, 'notion-token': token, verify: 'auto', [name]: value });
      const result = await runAction({ ...order, env: { ...order.env, GITHUB_API_URL: wire.url.origin } });
      expect(result.exitCode, name).toBe(1);
      return leaks(left(result, folder, wire), CANARY).map(leak => `${name}: ${leak}`);
    });
    expect(others.length).toBeGreaterThan(10);
    expect(told.flat()).toEqual([]);
  });

  it('in the config file, its name, or what is wrong with its YAML', async () => {
    const contents = [
      CANARY,
      `${CANARY}: 1`,
      `files: ${CANARY}`,
      `files: ["[${CANARY}"]`,
      `expect: {${CANARY}: pgae}`,
      `expect: {A: ${CANARY}}`,
      `ignore: [{id: ${CANARY}}]`,
      `rules: {${CANARY}: off}`,
      `rules: {malformed: ${CANARY}}`,
      `a: *${CANARY}`,
      `a: &${CANARY} [`,
      `!${CANARY} x`,
      `%${CANARY}\n---\n"`,
      `a: "\\${CANARY}"`,
    ];
    const told = await inParallel(contents, async content => {
      const folder = workspace({ ...FILES, '.github/notion-id-check.yml': content });
      const result = await runAction(step(folder, { verify: 'never' }));
      const ran = await command(folder, ['--offline']);
      return leaks({ ...left(result, folder), ...ran, status: '' }, CANARY);
    });
    expect(told.flat()).toEqual([]);
  });

  it('in any argument of the command', async () => {
    const folder = workspace({ ...FILES, 'bad.yml': `files: ${CANARY}` });
    const wrong: readonly (readonly string[])[] = [
      [CANARY],
      [`--${CANARY}`],
      ['--token', CANARY],
      [`--token=${CANARY}`],
      ['--config', CANARY],
      ['--config', 'bad.yml'],
      ['--expect', CANARY],
      ['--expect', `A: ${CANARY}`],
      ['--since', CANARY],
      ['--fail-on', CANARY],
      ['--format', CANARY],
      ['--completion', CANARY],
      ['--notion-api-url', CANARY],
      ['--notion-api-url', `http://${CANARY}.example`],
      ['--notion-api-url', `https://${CANARY}@example.com`],
      ['--output', `no/such/${CANARY}`],
    ];
    const told = await inParallel(wrong, async args => {
      const { status, stdout, stderr } = await command(folder, [...args, '--offline']);
      expect([status, stdout], args.join(' ')).toEqual([2, '']);
      return leaks({ stderr }, CANARY);
    });
    expect(told.flat()).toEqual([]);
  });
});

describe('a token that looks odd', () => {
  const odd = [
    ['a line feed inside', `${CANARY.slice(0, 22)}\n${CANARY.slice(22)}`],
    ['a carriage return inside', `${CANARY.slice(0, 22)}\r${CANARY.slice(22)}`],
    ['spaces', `${CANARY.slice(0, 22)} ${CANARY.slice(22)}`],
    ['quotes', `"${CANARY}"`],
    ['a variable’s name', `NOTION_TOKEN=${CANARY}`],
    ['Bearer in front', `Bearer ${CANARY}`],
    ['other letters', `${CANARY}é漢`],
    ['an escape', `\u001b[31m${CANARY}`],
    ['a NUL that the shell left as text', `${CANARY}\\0`],
    ['a command', `${CANARY}::error::x`],
    ['a percent sign', `${CANARY}%0A::error::x`],
  ] as const;

  it('is masked first, in every part, and is not told', { timeout: 60_000 }, async () => {
    const told = await inParallel(odd, async ([name, token]) => {
      const folder = workspace(FILES);
      const { wire } = await notion();
      const inputs = { 'notion-token': token, 'github-token': token, 'notion-api-url': wire.url.href };
      const result = await runAction(step(folder, inputs));
      expect(result.exitCode, name).toBe(1);
      expect(result.stdout, name).toMatch(/^::add-mask::/);
      expect(result.injected, name).toEqual([]);
      expect(
        result.masks.some(mask => CANARY.startsWith(mask) || mask.includes(CANARY)),
        name,
      ).toBe(true);
      const env = { NOTION_TOKEN: token };
      const ran = await command(folder, ['--notion-api-url', wire.url.href], env);
      const places = { ...left(result, folder, wire), stdout: ran.stdout, stderr: ran.stderr };
      return leaks(places, CANARY).map(leak => `${name}: ${leak}`);
    });
    expect(told.flat()).toEqual([]);
  });

  it('is taken for one where it is very short', async () => {
    const folder = workspace(FILES);
    const { server } = await notion([], 'z9');
    const inputs = { 'notion-token': 'z9', 'notion-api-url': server.url.href, 'verify-timeout': '1' };
    const result = await runAction({ workspace: folder, inputs });
    expect(result.masks).toContain('z9');
    expect(result.outputs).toMatchObject({ ok: '1' });
    expect(withoutMasks(result.stdout) + result.summary).not.toContain('z9');
  });
});
