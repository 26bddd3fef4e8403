import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../src/files/reader.ts';
import type { Finding, Report } from '../../src/finding.ts';
import { loadAllFormats } from '../../src/formats/formats.ts';
import { judge } from '../../src/judge.ts';
import type { Reference, Verdict } from '../../src/model.ts';
import { extract } from '../../src/references/extract.ts';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { renderFindingsLog } from '../../src/report/findings-log.ts';
import { renderJson } from '../../src/report/json.ts';
import { PLAIN_LINKS } from '../../src/report/links.ts';
import { logLine } from '../../src/report/log.ts';
import { renderPretty } from '../../src/report/pretty.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { rulingOf } from '../../src/rules/ruling.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { plainWidth } from '../../src/text/width.ts';
import { parseCommand } from '../runner/model.ts';
import { NOT_FOUND, OBJECT, reportOf } from '../support/findings.ts';
import { gitHubHtml } from '../support/github-html.ts';
import { runs } from '../support/runs.ts';
import { SHOTS } from './hostile.ts';

await loadAllFormats();

const SEEDS = new URL('./seeds/', import.meta.url);
const seeds = readdirSync(SEEDS).map(name => ({ name, bytes: readFileSync(new URL(name, SEEDS)) }));
const ENDINGS = [
  'env',
  'json',
  'yml',
  'toml',
  'ini',
  'properties',
  'tf',
  'xml',
  'config.ts',
  'md',
  'sql',
  'sh',
];
const MOST = 60_000;

/** The possible results for a reference. Their texts must be harmless too. */
const VERDICTS: readonly Verdict[] = [
  NOT_FOUND,
  { status: 'ok', object: OBJECT },
  { status: 'wrong-type', object: { ...OBJECT, type: 'view', title: SHOTS.join(' ') } },
  { status: 'in-trash', object: { ...OBJECT, title: SHOTS.join('\n') } },
  { status: 'unverified', reason: 'unreachable', detail: SHOTS.join('\n') },
];

/** The pipeline in this process: from bytes to a report, with a verdict for every ID. */
function reportFor(file: string, bytes: Buffer, verdict: Verdict): Report {
  const decoded = decodeFile(bytes);
  const text = decoded.kind === 'text' ? decoded.text : '';
  const { references, problems } = extract({ file, path: file, text }, []);
  return { ...reportOf(references.map(reference => findingOf(reference, verdict))), problems };
}

function findingOf(reference: Reference, about: Verdict): Finding {
  const unasked = { resolution: undefined, unasked: 'cancelled', tokenKind: null } as const;
  const verdict = reference.reading.kind === 'id' ? about : judge(reference, unasked);
  return { reference, verdict, ...rulingOf(reference, verdict, {}), introduced: null };
}

const plain = styleFor(process.stdout, { NO_COLOR: '1' });
const ACTS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** Renders a report in every format, and checks what must be true of the output. */
function check(report: Report): void {
  const annotations = renderAnnotations(report, 'the report', PLAIN_LINKS);
  for (const line of annotations) expect(parseCommand(line)?.name).toMatch(/^(?:error|warning|notice)$/);
  const log = renderFindingsLog(report).map(logLine);
  const pretty = renderPretty(report, {
    style: plain,
    widthOf: plainWidth,
    width: 80,
    quiet: false,
    prefix: '',
  });
  const [json, sarif] = [renderJson(report), renderSarif(report, PLAIN_LINKS)];
  for (const line of [...log, ...pretty.split('\n'), ...json.split('\n'), ...sarif.split('\n')])
    expect(parseCommand(line)).toBeNull();
  for (const output of [...annotations, ...log, pretty, json, sarif]) expect(output).not.toMatch(ACTS);
  expect(JSON.parse(json)).toMatchObject({ counts: report.counts });
  expect(JSON.parse(sarif)).toMatchObject({ version: '2.1.0' });
  const summary = renderSummary(report, { links: PLAIN_LINKS, whereTheRestIs: 'the report', most: MOST });
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(MOST);
  expect(summary).not.toMatch(ACTS);
  for (const line of summary.split('\n')) expect(parseCommand(line)).toBeNull();
  // GitHub creates a link from such a name in the Markdown itself, so the HTML does not show it.
  expect(summary).not.toMatch(/www\.\w/i);
  checkHtml(gitHubHtml(summary));
}

const ELEMENTS = new Set(
  'h2 h3 p blockquote strong br code wbr a table thead tbody tr th td details summary sub'.split(' '),
);

/** Checks the page that GitHub creates: all elements, attributes, links and mentions are ours. */
function checkHtml(html: string): void {
  let isCode = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      expect(ELEMENTS).toContain(name);
      isCode ||= name === 'code';
      const { href, align, ...others } = attributes;
      expect(others).toEqual({});
      if (href !== undefined)
        expect(href).toMatch(/^https:\/\/github\.com\/notion-id-check\/notion-id-check\/blob\//);
      if (align !== undefined) expect(align).toBe('left');
    },
    onclosetag(name) {
      if (name === 'code') isCode = false;
    },
    ontext(text) {
      // GitHub creates links from these automatically, but not in code.
      if (!isCode) expect(text).not.toMatch(/(?<![\w/])@\w|(?<![\w&])#\d|https?:\/\/|\b[0-9a-f]{7,40}\b/);
    },
  });
  parser.end(html);
}

describe.each(seeds)('$name', ({ name, bytes }) => {
  it('is harmless as any kind of file, with any result from Notion', () => {
    for (const ending of ENDINGS)
      for (const verdict of VERDICTS) check(reportFor(`${name}.${ending}`, bytes, verdict));
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    ...SHOTS,
    'notion_page_id',
    'NOTION_DB_ID=',
    '"notionPageId": ',
    '1f0e1a2b-3c4d-80e5-96f7-8a9b0c1d2e3f',
    '1f0e1a2b3c4d80e596f78a9b0c1d2e3',
    'https://www.notion.so/acme/Home-1f0e1a2b3c4d80e596f78a9b0c1d2e3f?v=x',
    'ntn_8Jq2VdX0pLw6Tz4Rb9Yc1Mf7Hk3Ns5Ge',
    ': ',
    ' = ',
    '\n',
    '\r',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '# notion-id-check: ',
    '\u0000',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

it('random content is harmless, in files with any name', { timeout: 60_000 }, () => {
  const name = fc.tuple(fc.array(piece, { maxLength: 3 }), fc.constantFrom(...ENDINGS));
  const content = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map(pieces => Buffer.from(pieces.join(''))),
    fc
      .tuple(fc.constantFrom(...seeds), fc.uint8Array({ maxLength: 12 }), fc.nat())
      .map(([seed, noise, at]) => {
        const bytes = Buffer.from(seed.bytes);
        return Buffer.concat([
          bytes.subarray(0, at % (bytes.length + 1)),
          noise,
          bytes.subarray(at % (bytes.length + 1)),
        ]);
      }),
  );
  fc.assert(
    fc.property(name, content, fc.constantFrom(...VERDICTS), ([parts, ending], bytes, verdict) => {
      check(reportFor(`${parts.join('').replaceAll(/[/\0]/g, '_')}.${ending}`, bytes, verdict));
    }),
    { numRuns: runs(15) },
  );
});
