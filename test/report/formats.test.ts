import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { configJsonSchema } from '../../scripts/schema.ts';
import { renderJson } from '../../src/report/json.ts';
import { PLAIN_LINKS } from '../../src/report/links.ts';
import { MOST_RESULTS, renderSarif } from '../../src/report/sarif.ts';
import { finding, NOT_FOUND, OBJECT, reportOf } from '../support/findings.ts';

const read = (file: string): AnySchema => JSON.parse(readFileSync(file, 'utf8'));
const ours = (name: string) => new URL(`../../schema/${name}`, import.meta.url).pathname;
const sarifSchema = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/sarif-multitool-ts')),
  '../assets/sarif-2.1.0.schema.json',
);

function validator(schema: AnySchema) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (value: unknown) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const EVERYTHING = reportOf(
  [
    finding({ status: 'ok', object: OBJECT }),
    finding(NOT_FOUND, { file: 'a b/ü.json', key: '' }),
    finding(NOT_FOUND, { origin: 'link', expected: [] }),
    finding({ status: 'wrong-type', object: { ...OBJECT, type: 'view' } }),
    finding({ status: 'in-trash', object: { ...OBJECT, inTrash: true } }),
    finding({ status: 'exposed-token' }, { reading: { kind: 'token' }, value: 'ntn_[redacted]' }),
    finding({ status: 'unverified', reason: 'deadline', detail: '' }),
    finding(
      { status: 'skipped', reason: 'empty' },
      { reading: { kind: 'skipped', reason: 'empty' }, value: '' },
    ),
    finding(
      { status: 'malformed', fault: { code: 'dashes' } },
      {
        reading: {
          kind: 'malformed',
          fault: { code: 'dashes' },
          id: null,
          fix: { replacement: 'x', description: 'Write x.' },
        },
      },
    ),
  ],
  {
    problems: [{ file: 'x', line: null, message: 'broken' }],
    remarks: [{ code: 'base-unknown', severity: 'warning', message: 'm', hint: '' }],
  },
);

describe('the JSON report', () => {
  it('is valid by its schema', () => {
    expect(validator(read(ours('report.schema.json')))(JSON.parse(renderJson(EVERYTHING)))).toEqual([]);
  });

  it('has the fields of a reference in the documented order', () => {
    const { references }: { references: object[] } = JSON.parse(renderJson(EVERYTHING));
    expect(Object.keys(references[0] ?? {}).join(' ')).toBe(
      'file line column endLine endColumn key value id expected actual status reason rule severity message hint introduced fix',
    );
  });
});

describe('the schema of the config file', () => {
  it('is up to date with the sources', () => {
    expect(readFileSync(ours('config.schema.json'), 'utf8')).toBe(configJsonSchema());
  });

  it('accepts valid config files, and nothing else', () => {
    const validate = new Ajv({ strict: false }).compile(read(ours('config.schema.json')));
    expect(
      validate({
        files: ['a'],
        expect: { A: 'page', B: ['page', 'view'] },
        ignore: [{ id: 'x' }],
        rules: { malformed: 'off' },
      }),
    ).toBe(true);
    expect(validate({ fles: ['a'] })).toBe(false);
    expect(validate({ expect: { A: 'wiki' } })).toBe(false);
    expect(validate({ rules: { 'in-trsh': 'error' } })).toBe(false);
  });
});

describe('SARIF', () => {
  it('is valid by the published schema', () => {
    expect(validator(read(sarifSchema))(JSON.parse(renderSarif(EVERYTHING, PLAIN_LINKS)))).toEqual([]);
  });

  interface Log {
    runs: {
      results: {
        level: string;
        ruleId: string;
        partialFingerprints: { primaryLocationLineHash: string };
        locations: unknown[];
      }[];
      tool: { driver: { rules: { id: string; helpUri: string }[] } };
      invocations: { executionSuccessful: boolean; toolExecutionNotifications: unknown[] }[];
    }[];
  }
  const logOf = (report: typeof EVERYTHING): Log => JSON.parse(renderSarif(report, PLAIN_LINKS));
  const results = (report: typeof EVERYTHING) => logOf(report).runs[0]?.results ?? [];

  it('keeps the fingerprint of a finding whose line moves, and gives equal findings different ones', () => {
    const prints = (line: number) =>
      results(reportOf([finding(NOT_FOUND, { line }), finding(NOT_FOUND, { line: line + 1 })])).map(
        each => each.partialFingerprints.primaryLocationLineHash,
      );
    expect(prints(3)).toEqual(prints(300));
    expect(new Set(prints(3)).size).toBe(2);
    expect(results(reportOf([finding(NOT_FOUND, { key: 'other' })]))[0]?.partialFingerprints).not.toEqual(
      results(reportOf([finding(NOT_FOUND)]))[0]?.partialFingerprints,
    );
  });

  it('has no more results than code scanning accepts, most serious first', () => {
    const many = [
      finding({ status: 'in-trash', object: OBJECT }),
      ...Array.from({ length: MOST_RESULTS }, (_, line) => finding(NOT_FOUND, { line: line + 1 })),
    ];
    const kept = results(reportOf(many));
    const complete = results(reportOf(many.slice(0, MOST_RESULTS)));
    expect([kept.length, complete.length, complete[0]?.level]).toEqual([
      MOST_RESULTS,
      MOST_RESULTS,
      'warning',
    ]);
    expect(kept.every(({ level }) => level === 'error')).toBe(true);
  });

  it('reports an unreachable Notion as a notification of an unsuccessful run, without a location', () => {
    const outage = {
      code: 'unverified',
      severity: 'error',
      message: 'Out of reach.',
      hint: 'Run it again.',
    } as const;
    const invocation = (remarks: (typeof outage)[]) =>
      logOf({ ...EVERYTHING, remarks }).runs[0]?.invocations[0];
    expect(invocation([outage])).toEqual({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          descriptor: { id: 'unverified' },
          level: 'error',
          message: { text: 'Out of reach. Run it again.' },
        },
      ],
    });
    expect(invocation([])).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] });
  });

  it('links each rule to its page', () => {
    const log = logOf(EVERYTHING);
    for (const { id, helpUri } of log.runs[0]?.tool.driver.rules ?? [])
      expect(helpUri).toMatch(new RegExp(`/docs/rules/${id}\\.md$`));
  });
});
