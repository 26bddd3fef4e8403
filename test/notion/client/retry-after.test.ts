import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../../src/notion/client/retry-after.ts';

describe('how long a server asks to wait', () => {
  it.each([
    ['seconds', { 'retry-after': '7' }, null, 7_000],
    ['more than a minute', { 'retry-after': '900' }, null, 900_000],
    ['a fraction', { 'retry-after': '0.5' }, null, 500],
    ['nothing', { 'retry-after': '0' }, null, 0],
    ['white space around it', { 'retry-after': ' 3 ' }, null, 3_000],
    [
      'a date, by the server’s own clock',
      { 'retry-after': 'Mon, 05 Jan 2026 10:02:00 GMT', date: 'Mon, 05 Jan 2026 10:00:30 GMT' },
      null,
      90_000,
    ],
    [
      'a date that has passed',
      { 'retry-after': 'Mon, 05 Jan 2026 10:00:00 GMT', date: 'Mon, 05 Jan 2026 10:00:30 GMT' },
      null,
      0,
    ],
    ['only the body', {}, { additional_data: { retry_after: '42' } }, 42_000],
    ['both', { 'retry-after': '5' }, { additional_data: { retry_after: '42' } }, 5_000],
    ['nonsense, and the body', { 'retry-after': 'soon' }, { additional_data: { retry_after: '42' } }, 42_000],
    ['nonsense', { 'retry-after': '-5' }, { additional_data: { retry_after: [] } }, null],
    ['a number in the body', {}, { additional_data: { retry_after: 42 } }, 42_000],
    ['white space in the body', {}, { additional_data: { retry_after: ' 42 ' } }, 42_000],
    ['a list in the body', {}, { additional_data: { retry_after: [42] } }, null],
    ['several decimal places', { 'retry-after': '1.25' }, null, 1_250],
    ['more than a number', { 'retry-after': '7 minutes' }, null, null],
    [
      'a date of the old kind, without a comma',
      { 'retry-after': 'Mon Jan  5 10:02:00 2026 GMT', date: 'Mon, 05 Jan 2026 10:00:30 GMT' },
      null,
      90_000,
    ],
    ['a date after other words', { 'retry-after': '(x) Mon, 05 Jan 2099 10:02:00 GMT' }, null, null],
    ['not at all', {}, null, null],
    ['more than a day, which counts as a day', { 'retry-after': '8640000000000' }, null, 86_400_000],
    ['more than a number can be', { 'retry-after': '9'.repeat(400) }, null, 86_400_000],
    ['a date beyond all others', { 'retry-after': 'Fri, 13 Sep 275760 00:00:00 GMT' }, null, 86_400_000],
    ['more than a day in the body', {}, { additional_data: { retry_after: 8_640_000_000_000 } }, 86_400_000],
    ['NaN', {}, { additional_data: { retry_after: Number.NaN } }, null],
  ])('%s', (_, headers, body, ms) => {
    expect(retryAfterMs(new Headers(Object.entries(headers)), body)).toBe(ms);
  });
});
