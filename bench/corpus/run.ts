/**
 * Scores the scanner on a collection of real lines: `npm run bench:corpus path/to/lines.jsonl`.
 * The collection is not part of this repository. Without it, the program says that there is nothing to measure.
 */
import { existsSync, readFileSync } from 'node:fs';
import { loadAllFormats } from '../../src/formats/formats.ts';
import { findNotionUrls } from '../../src/id/url.ts';
import { wordsOf } from '../../src/keys/words.ts';
import type { Reference } from '../../src/model.ts';
import { extract } from '../../src/references/extract.ts';
import { type CorpusLine, fileOf } from './wrap.ts';

await loadAllFormats();
const path = process.argv[2] ?? '';
if (!existsSync(path)) {
  console.log(`There is no collection of lines at “${path}”, so nothing was measured.`);
  process.exit(0);
}
await loadAllFormats();
const lines = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line): CorpusLine => JSON.parse(line));

/** Whether the line can be recognized at all: its key or file name has the whole word *notion*, or it has a Notion URL. */
function isTold(line: CorpusLine): boolean {
  const words = [
    ...wordsOf(line.key),
    ...wordsOf(line.file.slice(line.file.lastIndexOf('/') + 1)),
    ...wordsOf(ownKey(line)),
  ];
  if (isComment(line)) return false;
  return (
    words.includes('notion') ||
    findNotionUrls(line.line).some(url => url.pathId ?? url.dataSourceId ?? url.brokenDigits)
  );
}

/** Files are read without their comments. */
function isComment({ line }: CorpusLine): boolean {
  return /^\s*(?:\*|\/\/|#(?!\s*!))\s/.test(line);
}

function ownKey({ line }: CorpusLine): string {
  return line.split(/[=:(]/)[0] ?? '';
}

const found = (line: CorpusLine): Reference[] => {
  const { path: file, text } = fileOf(line);
  return [...extract({ file, path: file, text }, []).references];
};
const counts = ({ reading }: Reference) => reading.kind !== 'skipped';

interface Score {
  lines: number;
  told: number;
  hit: number;
  typed: number;
  right: number;
}

const COUNTS = ['lines', 'told', 'hit', 'typed', 'right'] as const;
const byKind = new Map<string, Score>();
const notes: string[] = [];
const totals = { trap: 0, placeholder: 0, malformed: 0 };
for (const line of lines) {
  const references = found(line);
  const counted = references.filter(counts);
  const show = (what: string) =>
    notes.push(
      `${what.padEnd(12)} ${line.source} ${line.kind} ${line.file} | ${line.line.trim().slice(0, 110)} | ${counted.map(r => `${r.key}=${r.value.slice(0, 40)}:${r.expected}`).join('; ')} | ${line.expected} | ${line.note}`,
    );
  if (line.verdict === 'check') {
    const score = byKind.get(line.kind) ?? { lines: 0, told: 0, hit: 0, typed: 0, right: 0 };
    byKind.set(line.kind, score);
    score.lines++;
    const told = isTold(line);
    if (told) score.told++;
    const hit = counted.length > 0;
    if (hit && told) score.hit++;
    if (!hit) show(told ? 'MISSED' : 'untold');
    const [reference] = counted;
    if (hit && reference?.expected.length === 1 && line.expected !== 'unknown') {
      score.typed++;
      if (reference.expected[0] === line.expected) score.right++;
      else show('TYPE');
    } else if (hit && line.expected !== 'unknown') show('anytype');
  } else if (line.verdict === 'malformed') {
    if (counted.length > 0) totals.malformed++;
    else show('NOT REPORTED');
  } else if (counted.length > 0) {
    totals[line.verdict]++;
    show(`FALSE ${line.verdict}`);
  }
}

console.log('kind                 lines  told  found  typed  right');
const sum = { lines: 0, told: 0, hit: 0, typed: 0, right: 0 };
for (const [kind, score] of [...byKind].sort()) {
  console.log(
    `${kind.padEnd(20)} ${Object.values(score)
      .map(n => String(n).padStart(5))
      .join('  ')}`,
  );
  for (const key of COUNTS) sum[key] += score[key];
}
console.log(
  `${'all'.padEnd(20)} ${Object.values(sum)
    .map(n => String(n).padStart(5))
    .join('  ')}`,
);
console.log(
  `found of told: ${((100 * sum.hit) / sum.told).toFixed(1)} %   right of typed: ${((100 * sum.right) / sum.typed).toFixed(1)} %`,
);
const all = (verdict: string) => lines.filter(line => line.verdict === verdict).length;
console.log(
  `malformed reported: ${totals.malformed} of ${all('malformed')}   false alarms: ${totals.trap} of ${all('trap')} traps, ${totals.placeholder} of ${all('placeholder')} placeholders`,
);
console.log(`\n${notes.sort().join('\n')}`);
