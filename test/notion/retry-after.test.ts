import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../src/notion/retry-after.ts';

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
    ['not at all', {}, null, null],
  ])('%s', (_, headers, body, ms) => {
    expect(retryAfterMs(new Headers(Object.entries(headers)), body)).toBe(ms);
  });
});
