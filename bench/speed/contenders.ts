import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program that searches a tree. It runs in the tree's folder. */
export interface Contender {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

const ID = '[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}';
const at = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const COMMAND = at('../../dist/cli/index.js');

export const US: Contender = {
  name: 'Notion ID Check',
  program: process.execPath,
  args: [COMMAND, '--offline', '--quiet'],
};
export const PULL_REQUEST: Contender = { ...US, args: [...US.args, '--since', 'HEAD~1'] };
export const START: Contender = { ...US, args: [COMMAND, '--version'] };
export const NOTHING: Contender = { name: '`node -e 0`', program: process.execPath, args: ['-e', '0'] };
/** The minimum: reads every file and runs one regular expression up to its first match. */
export const LOOP: Contender = {
  name: 'bare loop, first match',
  program: process.execPath,
  args: [at('./bare-loop.mjs'), '.'],
};
/** The same for all matches, up to the end of each file. */
export const LOOP_FOR_ALL: Contender = {
  ...LOOP,
  name: 'bare loop, all matches',
  args: [...LOOP.args, '--all'],
};

/** Includes hidden files, because we scan them. Null if it is not installed. */
export function ripgrep(): Contender | null {
  const program = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map(folder => path.join(folder, 'rg'))
    .find(isProgram);
  return program
    ? { name: 'ripgrep', program, args: ['--count', '--hidden', '--glob', '!.git', ID, '.'] }
    : null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const SECRETLINT = '13.0.6';

/** Installs secretlint into a separate folder. It is the most similar program that is written in TypeScript. */
export function secretlint(folder: string): Contender {
  mkdirSync(folder, { recursive: true });
  const preset = '@secretlint/secretlint-rule-preset-recommend';
  writeFileSync(path.join(folder, 'package.json'), '{"private": true}');
  const packages = [`secretlint@${SECRETLINT}`, `${preset}@${SECRETLINT}`];
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder, stdio: 'ignore' });
  const config = path.join(folder, '.secretlintrc.json');
  writeFileSync(config, JSON.stringify({ rules: [{ id: preset }] }));
  const program = path.join(folder, 'node_modules/.bin/secretlint');
  return {
    name: `secretlint ${SECRETLINT}`,
    program: process.execPath,
    args: [program, '--secretlintrc', config, '**/*'],
  };
}
