import type { Finding, Report } from '../finding.ts';
import type { Evidence } from '../model.ts';
import { OBJECT_TYPE } from '../object-types.ts';
import { count } from '../report/count.ts';
import type { Style } from '../report/style.ts';
import { runCheck } from '../run.ts';
import type { CommandArguments } from './arguments.ts';
import { type Console, EXIT } from './console.ts';
import { type Cell, note, noteRequests, printResult, table } from './print.ts';
import { scanRunOf } from './scan-run.ts';

/** Lists the references in files. @returns the exit status @throws SettingsError */
export async function list(given: CommandArguments, console: Console): Promise<number> {
  const run = await scanRunOf(given, console);
  const report = await runCheck({ ...run, failOn: 'never' });
  run.progress.clear();
  await printResult(given, console, toJson(report, given), style => pretty(report, given, style));
  for (const { file, line, message } of report.problems)
    note(given, console, `${file}${line === null ? '' : `:${line}`}: ${message}`);
  for (const { message, hint } of report.remarks) note(given, console, `${message} ${hint}`);
  noteRequests(given, console, report.notion);
  if (report.remarks.some(({ code }) => code === 'token-rejected')) return EXIT.refused;
  const isUnreachable = report.findings.some(
    ({ verdict }) => verdict.status === 'unverified' && !EXPECTED_REASONS.has(verdict.reason),
  );
  return isUnreachable ? EXIT.found : EXIT.clean;
}

/** Reasons for which an ID is not verified although Notion could be reached. */
const EXPECTED_REASONS: ReadonlySet<string> = new Set(['no-token', 'forbidden', 'unchanged']);

function toJson({ findings, verified, counts, notion }: Report, { explain }: CommandArguments) {
  return {
    version: 1,
    verified,
    counts: { files: counts.files, references: counts.references, ids: counts.ids },
    notion,
    references: findings.map(finding => {
      const { reference, verdict } = finding;
      return {
        file: reference.file,
        line: reference.line,
        column: reference.column,
        key: reference.key,
        value: reference.value,
        id: idOf(finding),
        expected: reference.expected,
        status: verdict.status,
        actual: objectOf(finding)?.type ?? null,
        title: objectOf(finding)?.title ?? null,
        ...(explain ? { why: reference.why ?? [] } : {}),
      };
    }),
  };
}

async function pretty({ findings, counts }: Report, given: CommandArguments, style: Style): Promise<string> {
  const blocks: string[] = [];
  for (const file of new Set(findings.map(({ reference }) => reference.file))) {
    const rows = findings
      .filter(({ reference }) => reference.file === file)
      .flatMap(finding => rowsOf(finding, given, style));
    blocks.push(`${await table([[{ text: file, paint: style.bold }]])}${await table(rows, '  ')}`);
  }
  blocks.push(
    `${count(counts.references, 'reference')}, ${count(counts.ids, 'ID')}, ${count(counts.files, 'file')}\n`,
  );
  return blocks.join('\n');
}

function rowsOf(finding: Finding, { explain }: CommandArguments, style: Style): Cell[][] {
  const { reference } = finding;
  const row = [
    { text: String(reference.line), paint: style.dim },
    { text: reference.key === '' ? '(no key)' : reference.key, paint: style.bold },
    { text: reference.expected.map(type => OBJECT_TYPE[type].label).join(' or ') || 'any' },
    { text: idOf(finding) ?? shortened(reference.value) },
    stateOf(finding, style),
  ];
  if (!explain) return [row];
  const why = (reference.why ?? []).map(evidence => EVIDENCE_TEXTS[evidence]).join(', ');
  return [
    row,
    [
      { text: '' },
      { text: '' },
      { text: '' },
      { text: `because of ${why || 'its key'}`, paint: style.dim },
      { text: '' },
    ],
  ];
}

/** What each kind of evidence is, after “because of”. */
const EVIDENCE_TEXTS: Readonly<Record<Evidence, string>> = {
  setting: '`expect` or a comment',
  key: 'its key',
  url: 'its URL',
  file: 'the name of the file',
  node: 'the Notion node that it is in',
  request: 'the request to Notion that it is in',
  'url-in-file': 'a Notion URL with the same ID in this file',
  'same-id': 'the same ID at a Notion key elsewhere',
  workspace: 'IDs of the same workspace',
  column: 'other IDs in its column',
  'notion-key-nearby': 'a Notion key nearby',
  'notion-url-nearby': 'a Notion URL nearby',
  folder: 'the name of the folder',
  'notion-named-nearby': 'the word Notion nearby',
  'version-8': 'the form of the ID, which Notion uses',
};

/** The result for a reference, in a few words. */
function stateOf(finding: Finding, style: Style): Cell {
  const { verdict } = finding;
  const object = objectOf(finding);
  const name = object ? OBJECT_TYPE[object.type].label : '';
  const title = object?.title ? ` “${object.title}”` : '';
  switch (verdict.status) {
    case 'ok':
      return { text: `✔ ${name}${title}`, paint: style.green };
    case 'wrong-type':
      return { text: `✖ ${name}${title}`, paint: style.red };
    case 'in-trash':
      return { text: `▲ ${name} in the trash${title}`, paint: style.yellow };
    case 'not-found':
      return { text: '✖ not found', paint: style.red };
    case 'malformed':
      return { text: '✖ malformed', paint: style.red };
    case 'exposed-token':
      return { text: '✖ a token', paint: style.red };
    case 'unverified':
      return verdict.reason === 'no-token'
        ? { text: '' }
        : { text: `not verified (${verdict.reason})`, paint: style.yellow };
    case 'skipped':
      return { text: `skipped (${verdict.reason})`, paint: style.dim };
  }
}

function objectOf({ verdict }: Finding) {
  return 'object' in verdict ? verdict.object : null;
}

function idOf({ reference: { reading, isConfidential } }: Finding) {
  return !isConfidential && (reading.kind === 'id' || reading.kind === 'malformed') ? reading.id : null;
}

/** UTF-16 units of a value that fit into the column of IDs. */
const LONGEST_VALUE = 36;

function shortened(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
}
