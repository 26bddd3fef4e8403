import { describe, expect, it } from 'vitest';
import { renderFindingsLog } from '../../src/report/findings-log.ts';
import { command, inert, logLine } from '../../src/report/log.ts';
import { finding, NOT_FOUND, reportOf } from '../support/findings.ts';

describe('a line of a log', () => {
  it.each([
    ['::error::x', '\u200b::error::x'],
    ['   ::error::x', '   \u200b::error::x'],
    ['a: b ::c::', 'a: b ::c::'],
    ['x ##[error]##[group]', 'x #\u200b#[error]#\u200b#[group]'],
    ['a\n::b::', 'a␊::b::'],
  ])('has no effect: %j', (text, expected) => {
    expect(logLine(text)).toBe(expected);
  });

  it('has no effect among others', () => {
    expect(inert('a\n \t::b::\n\n:c\nd:')).toBe('a\n \t\u200b::b::\n\n\u200b:c\nd:');
  });

  it('is a workflow command if it is meant to be one', () => {
    expect(command('error', { title: 'a,b:c', line: 3 }, '100%\r\n::x,y')).toBe(
      '::error title=a%2Cb%3Ac,line=3::100%25%0D%0A::x,y',
    );
    expect(command('endgroup', {}, '')).toBe('::endgroup::');
  });
});

describe('the log of findings', () => {
  it.each([
    [999, 999],
    [1_000, 1_000],
    [1_001, 1_001],
    [1_234, 1_001],
  ])('of %i findings has %i lines', (number, expected) => {
    const lines = renderFindingsLog(reportOf(Array.from({ length: number }, () => finding(NOT_FOUND))));
    expect(lines).toHaveLength(expected);
    expect(lines.filter(line => line.startsWith('error not-found'))).toHaveLength(Math.min(number, 1_000));
    if (number > 1_000) expect(lines.at(-1)).toBe(`… and ${number - 1_000} more`);
  });
});
