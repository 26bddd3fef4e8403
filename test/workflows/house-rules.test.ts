import { describe, expect, it } from 'vitest';
import { EXAMPLE_WORKFLOWS, textFile, WORKFLOWS } from './files.ts';
import { RULES } from './rules.ts';

describe.each([...WORKFLOWS, ...EXAMPLE_WORKFLOWS])('$path', ({ text }) => {
  it.each(RULES)('$says', ({ violations }) => {
    expect(violations(text)).toEqual([]);
  });
});

it.each(RULES)('a violation is found: $says', ({ broken, violations }) => {
  const { text } = textFile('.github/workflows/ci.yml');
  const changed = broken(text);
  expect(changed).not.toBe(text);
  expect(violations(changed)).not.toEqual([]);
});

it('CI runs in the merge queue, because required checks need it', () => {
  const { text } = textFile('.github/workflows/ci.yml');
  expect(text).toMatch(/^ {2}merge_group:\n {4}types: \[checks_requested\]$/m);
});

it('the last job of CI waits for all other jobs', () => {
  const { text } = textFile('.github/workflows/ci.yml');
  const ids = Array.from(text.matchAll(/^ {2}([a-z]+):\n {4}name:/gm), ([, id]) => id);
  expect(text).toContain(`needs: [${ids.filter(id => id !== 'passed').join(', ')}]`);
});

it('all workflows use the same version of each action', () => {
  const used = [...WORKFLOWS, ...EXAMPLE_WORKFLOWS].flatMap(({ text }) =>
    Array.from(text.matchAll(/uses: ([\w.-]+\/[\w.-]+)\S*@(\S+ # \S+)/g), ([, name, version]) => ({
      name,
      version,
    })),
  );
  const versions = new Map(used.map(({ name, version }) => [name, version]));
  expect(used.length).toBeGreaterThan(10);
  for (const { name, version } of used) expect(`${name}@${version}`).toBe(`${name}@${versions.get(name)}`);
});

it('the release workflow uses no cache', () => {
  const { text } = textFile('.github/workflows/release.yml');
  expect(text).not.toMatch(/\bactions\/cache|^\s+cache:/m);
  const setUps = text.match(/actions\/setup-node@/g) ?? [];
  expect(setUps.length).toBeGreaterThan(0);
  expect(text.match(/package-manager-cache: false/g)).toHaveLength(setUps.length);
});
