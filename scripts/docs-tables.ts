import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { DEFAULT_FILE, NEVER } from '../src/files/default-files.ts';
import { type Reference, SKIP_REASONS, UNVERIFIED_REASONS, type Verdict } from '../src/model.ts';
import { messageOf } from '../src/report/messages.ts';
import { RULES, ruleFor } from '../src/rules/registry.ts';
import { FLAGS } from '../src/terminal/flags.ts';
import { configKeys, reportFields } from './docs-schemas.ts';

/** Returns the Markdown of one generated table. */
type Section = () => string;

/** All tables by name, with links relative to one document. */
export function sectionsFor(file: string): Readonly<Record<string, Section>> {
  const link = (target: string) => path.posix.relative(path.posix.dirname(file), target);
  return {
    inputs: () => inputs(),
    outputs: () => outputs(),
    rules: () => rules(link),
    reasons: () => reasons(),
    flags: () => flags(),
    'config-keys': () => table(['Key', 'Value', 'Meaning'], configKeys()),
    'report-fields': () => table(['Field', 'Value', 'Meaning'], reportFields(['references'])),
    'reference-fields': () => table(['Field', 'Value', 'Meaning'], reportFields([], 'reference')),
    'default-files': () => defaultFiles(),
    'never-folders': () => `${[...NEVER].map(name => `\`${name}\``).join(', ')}\n`,
  };
}

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

function action(): ActionMetadata {
  return parse(readFileSync(fileURLToPath(new URL('../action.yml', import.meta.url)), 'utf8'));
}

function inputs(): string {
  const rows = Object.entries(action().inputs).map(([name, { description, default: usual }]) => [
    `\`${name}\``,
    usual === undefined ? '' : `\`${usual}\``,
    description,
  ]);
  return table(['Input', 'Default', 'Meaning'], rows);
}

function outputs(): string {
  const rows = Object.entries(action().outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ]);
  return table(['Output', 'Meaning'], rows);
}

function rules(link: (target: string) => string): string {
  const rows = RULES.map(({ name, documentation, defaultSeverity, summary }) => [
    `[\`${name}\`](${link(documentation)})`,
    defaultSeverity,
    `${summary}.`,
  ]);
  return table(['Rule', 'Default severity', 'What it says'], rows);
}

const ANY_REFERENCE: Reference = {
  file: '',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  key: '',
  value: '',
  expected: [],
  origin: 'key',
  reading: { kind: 'skipped', reason: 'empty' },
};

/** The message for each reason, exactly as in the report. */
function reasons(): string {
  const verdicts: Extract<Verdict, { reason: string }>[] = [
    ...UNVERIFIED_REASONS.map(reason => ({ status: 'unverified', reason, detail: '' }) as const),
    ...SKIP_REASONS.map(reason => ({ status: 'skipped', reason }) as const),
  ];
  const rows = verdicts.map(verdict => {
    const rule = ruleFor(ANY_REFERENCE, verdict)?.name ?? '';
    const message = messageOf({ reference: ANY_REFERENCE, verdict });
    return [`\`${verdict.reason}\``, `\`${verdict.status}\``, rule && `\`${rule}\``, message];
  });
  return table(['Reason', 'Status', 'Rule', 'What the report says'], rows);
}

function flags(): string {
  const rows = FLAGS.map(({ name, short, value, text, repeats }) => [
    `\`${short ? `-${short}, ` : ''}--${name}${value === null ? '' : ` ${value}`}\``,
    `${text}${repeats ? '; may be given several times' : ''}`,
  ]);
  return table(['Flag', 'What it does'], rows);
}

/** The file name endings that the pattern of built-in files lists. */
function defaultFiles(): string {
  const [endings = '', templates = ''] = Array.from(
    DEFAULT_FILE.source.matchAll(/\(\?:((?:[\w?.[\]\\]+\|)+[\w?.[\]\\]+)\)/g),
    ([, alternatives = '']) => alternatives,
  );
  const list = (alternatives: string) =>
    alternatives
      .split('|')
      .flatMap(spellings)
      .map(ending => `\`.${ending}\``)
      .join(', ');
  return `- ending in ${list(endings)}\n- the same with an additional ${list(templates)}\n`;
}

/** All texts that match a pattern of letters, `[…]` and `?`. */
function spellings(pattern: string): string[] {
  const atoms = Array.from(pattern.matchAll(/\[(\w+)\](\??)|\\?([\w.])(\??)/g), match => {
    const letters = [...(match[1] ?? match[3] ?? '')];
    return (match[2] ?? match[4]) === '?' ? ['', ...letters] : letters;
  });
  return atoms.reduce<string[]>((done, next) => done.flatMap(one => next.map(letter => one + letter)), ['']);
}

/** A table in GitHub Flavored Markdown. Escapes vertical bars in cells. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|').trim()).join(' | ')} |\n`;
  return line(headings) + line(headings.map(() => ':--')) + rows.map(line).join('');
}
