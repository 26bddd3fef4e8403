import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workspace } from '../e2e/world.ts';
import { runStep } from '../runner/run-step.ts';
import { shareOf } from '../support/runs.ts';
import { command } from '../terminal/command.ts';
import { CANARY, leaks, withoutAuthorization, withoutMasks } from './canary.ts';
import { FILES, left, notion, step } from './canary-step.ts';
import { inParallel } from './pool.ts';

/** The names of the action's inputs. */
const NAMES = Array.from(
  readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')
    .split(/^outputs:/m)[0]
    ?.matchAll(/^ {2}([a-z-]+):$/gm) ?? [],
  ([, name]) => name ?? '',
);

describe('a token in the wrong place is not repeated in any output', () => {
  const others = NAMES.filter(name => name !== 'notion-token');

  const FORMS = [CANARY, `${CANARY}: page`, `https://example.com/?t=${CANARY}`, `[${CANARY}`];

  /** Runs the action with the token in the given inputs. */
  async function misplaced(name: string, inputs: Readonly<Record<string, string>>): Promise<string[]> {
    const { wire } = await notion();
    const folder = workspace(FILES);
    const order = step(folder, { 'notion-api-url': wire.url.href, verify: 'auto', ...inputs });
    const result = await runStep({ ...order, env: { ...order.env, GITHUB_API_URL: wire.url.origin } });
    expect(result.exitCode, name).toBe(1);
    return leaks(left(result, folder, wire), CANARY).map(leak => `${name}: ${leak}`);
  }

  it('if it is in any other input in addition to its own', async () => {
    const leaked = await inParallel(shareOf([...others.entries()], 0, 2), ([i, name]) =>
      misplaced(name, { [name]: FORMS[i % FORMS.length] ?? CANARY }),
    );
    expect(others.length).toBeGreaterThan(10);
    expect(leaked.flat()).toEqual([]);
  });

  it('if it is in any other input instead of its own', async () => {
    const leaked = await inParallel(shareOf([...others.entries()], 1, 2), ([i, name]) =>
      misplaced(name, { 'notion-token': '', [name]: FORMS[(i + 1) % FORMS.length] ?? CANARY }),
    );
    expect(leaked.flat()).toEqual([]);
  });

  it.each(FORMS)('if it is in all other inputs at once: %s', async value => {
    const all = Object.fromEntries(others.map(name => [name, value]));
    expect(await misplaced('beside', all)).toEqual([]);
    expect(await misplaced('instead', { ...all, 'notion-token': '' })).toEqual([]);
  });

  it('if it is in the config file, in the file’s name, or at an error in its YAML', async () => {
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
    const folderWith = (content: string) => workspace({ ...FILES, '.github/notion-id-check.yml': content });
    const byAction = await inParallel(shareOf(contents, 0, 3), async content => {
      const folder = folderWith(content);
      return leaks(left(await runStep(step(folder, { verify: 'never' })), folder), CANARY);
    });
    const byCommand = await inParallel(contents, async content => {
      const { stdout, stderr } = await command(folderWith(content), ['--offline']);
      return leaks({ stdout, stderr }, CANARY);
    });
    expect([...byAction, ...byCommand].flat()).toEqual([]);
  });

  it('if it is in any argument of the command', async () => {
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
      ['--output', `a.env/${CANARY}`],
    ];
    const leaked = await inParallel(wrong, async args => {
      const { status, stdout, stderr } = await command(folder, [...args, '--offline']);
      expect([status, stdout], args.join(' ')).toEqual([2, '']);
      return leaks({ stderr }, CANARY);
    });
    expect(leaked.flat()).toEqual([]);
  });
});

describe('a token of an unusual form', () => {
  const odd = [
    ['a line feed inside', `${CANARY.slice(0, 22)}\n${CANARY.slice(22)}`],
    ['a carriage return inside', `${CANARY.slice(0, 22)}\r${CANARY.slice(22)}`],
    ['spaces', `${CANARY.slice(0, 22)} ${CANARY.slice(22)}`],
    ['quotes', `"${CANARY}"`],
    ['a variable’s name', `NOTION_TOKEN=${CANARY}`],
    ['Bearer at the start', `Bearer ${CANARY}`],
    ['other letters', `${CANARY}é漢`],
    ['an escape', `\u001b[31m${CANARY}`],
    ['a NUL that the shell left as text', `${CANARY}\\0`],
    ['a command', `${CANARY}::error::x`],
    ['a percent sign', `${CANARY}%0A::error::x`],
  ] as const;

  it('is masked first, in every part, and is not shown', async () => {
    const leaked = await inParallel(shareOf(odd, 0, 2), async ([name, token]) => {
      const folder = workspace(FILES);
      const { wire } = await notion();
      const inputs = { 'notion-token': token, 'github-token': token, 'notion-api-url': wire.url.href };
      const result = await runStep(step(folder, inputs));
      expect(result.exitCode, name).toBe(1);
      expect(result.stdout, name).toMatch(/^::add-mask::/);
      expect(result.injected, name).toEqual([]);
      expect(
        result.masks.some(mask => CANARY.startsWith(mask) || mask.includes(CANARY)),
        name,
      ).toBe(true);
      return leaks(left(result, folder, wire), CANARY).map(leak => `${name}: ${leak}`);
    });
    expect(leaked.flat()).toEqual([]);
  });

  it('is not shown by the command', async () => {
    const { wire } = await notion();
    const leaked = await inParallel(odd, async ([name, token]) => {
      const args = ['--notion-api-url', wire.url.href];
      const { stdout, stderr } = await command(workspace(FILES), args, { NOTION_TOKEN: token });
      const places = { stdout, stderr, wire: withoutAuthorization(wire.sent()) };
      return leaks(places, CANARY).map(leak => `${name}: ${leak}`);
    });
    expect(leaked.flat()).toEqual([]);
  });

  it('is used and masked even if it is very short', async () => {
    const folder = workspace(FILES);
    const { server } = await notion([], 'z9');
    const inputs = { 'notion-token': 'z9', 'notion-api-url': server.url.href };
    const result = await runStep({ workspace: folder, inputs });
    expect(result.masks).toContain('z9');
    expect(result.outputs).toMatchObject({ ok: '1' });
    expect(withoutMasks(result.stdout) + result.summary).not.toContain('z9');
  });
});
