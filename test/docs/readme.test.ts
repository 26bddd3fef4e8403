import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, type JsonReport } from '../e2e/world.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

interface Row {
  readonly line: string;
  readonly rule: string;
  readonly message: string;
  /** A part of the hint. Empty if the table omits it. */
  readonly hint: string;
}

/** The rows of “What it catches”: a line of a file, the rule, the message and, in italics, the hint. */
const ROWS: readonly Row[] =
  README.split('## What it catches')[1]
    ?.split('\n## ')[0]
    ?.split('\n')
    .flatMap(text => {
      const row =
        /^\| `(?<line>.*)` \| \*\*\[(?<rule>[\w-]+)\]\(.*?\)\*\* (?<message>.*?)(?: \*(?<hint>.*)\*)? \|$/.exec(
          text,
        );
      const { line = '', rule = '', message = '', hint = '' } = row?.groups ?? {};
      return row ? [{ line, rule, message, hint }] : [];
    }) ?? [];

describe('the table “What it catches” in the README', () => {
  const folder = path.join(EXAMPLES, 'repository');
  const lines = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .flatMap(entry => readFileSync(path.join(entry.parentPath, entry.name), 'utf8').split('\n'));
  // The report of the built command for the example. Another test keeps it up to date.
  const report: JsonReport = JSON.parse(
    readFileSync(new URL('../terminal/snapshots/example.json.txt', import.meta.url), 'utf8'),
  );

  it('has a row for every rule that is on by default', () => {
    expect(new Set(ROWS.map(({ rule }) => rule))).toEqual(
      new Set([
        'malformed',
        'wrong-type',
        'not-found',
        'link-not-found',
        'in-trash',
        'exposed-token',
        'unverified',
      ]),
    );
  });

  it.each(ROWS)('shows a line of the example with its message: $line', ({ line, rule, message, hint }) => {
    expect(lines.filter(each => each.includes(line))).not.toEqual([]);
    const found = report.references.filter(each => each.rule === rule && each.message === message);
    expect(found.filter(each => each.hint.includes(hint))).not.toEqual([]);
    expect(found.filter(({ value }) => line.includes(value) || rule === 'exposed-token')).not.toEqual([]);
  });
});
