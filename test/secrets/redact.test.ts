import { describe, expect, it } from 'vitest';
import type { Fault, Reading } from '../../src/model.ts';
import { shownValue } from '../../src/secrets/redact.ts';
import { bare, PAGE, references } from '../support/read.ts';
import { alphanumeric } from './samples.ts';

const malformed = (fault: Fault): Reading => ({ kind: 'malformed', fault, id: null, fix: null });
const TEXT = malformed({ code: 'text' });
const URL_FAULT = malformed({ code: 'foreign-url', host: 'example.com' });
const IGNORED: Reading = { kind: 'skipped', reason: 'ignored' };
/** 16 letters and digits, in the shape of no known token. */
const RUN = 'a1b2c3d4e5f6g7h8';

describe('a value is shown only as [redacted]', () => {
  it.each<[string, string, Reading, string]>([
    ['a token', `ntn_${RUN}`, { kind: 'token' }, 'ntn_[redacted]'],
    ['an older token', `SECRET_${RUN}`, { kind: 'token' }, 'SECRET_[redacted]'],
    ['any text that is known to be a token', 'abc ntn_x', { kind: 'token' }, '[redacted]'],
    ['a hash', 'abcdef', malformed({ code: 'hash', digits: 40 }), '[redacted]'],
    ['a URL with a user', 'https://mona@example.com/x', URL_FAULT, 'https://[redacted]'],
    ['a URL with a password', 'ftp://mona:x@example.com', URL_FAULT, 'ftp://[redacted]'],
    ['a URL with a query', 'https://example.com/?key=x', URL_FAULT, 'https://[redacted]'],
    ['a URL with a longer query', 'https://example.com/?a&key=x', URL_FAULT, 'https://[redacted]'],
    ['a long run of letters and digits', RUN, TEXT, '[redacted]'],
    ['a sentence with such a run', `the  key is ${RUN.toUpperCase()} here`, TEXT, '[redacted]'],
    ['an ignored value with a token', `x ntn_${RUN}`, IGNORED, '[redacted]'],
    [
      'an ignored value with 16 characters behind the prefix',
      'secret_page_id_of_tasks',
      IGNORED,
      'secret_[redacted]',
    ],
    ['such a run behind an ID', 'id', malformed({ code: 'trailing', tail: ` ${RUN}` }), '[redacted]'],
  ])('if it is %s', (_, text, reading, shown) => {
    expect(shownValue(text, reading)).toBe(shown);
  });
});

describe('a value is shown as it is', () => {
  it.each<[string, string, Reading]>([
    ['a placeholder', RUN, { kind: 'skipped', reason: 'placeholder' }],
    [
      'a placeholder that begins like a token',
      'secret_page_id_of_tasks',
      { kind: 'skipped', reason: 'placeholder' },
    ],
    ['ignored without a token', RUN, IGNORED],
    ['ignored with 15 characters behind the prefix', 'secret_page_id_of_task', IGNORED],
    ['a URL', 'https://example.com/a@b#c', URL_FAULT],
    ['a URL with an equals sign in its path', 'https://example.com/a=b', URL_FAULT],
    ['a URL with a query without a value', 'https://example.com/?key', URL_FAULT],
    ['a run that is too short', RUN.slice(1), TEXT],
    ['words without digits', 'abcdefghijklmnopq rstuvwxyzabcdefghi', TEXT],
    ['digits without letters', '12345678901234567', TEXT],
    ['short words with digits', 'tasks1 notes2 pages3', TEXT],
    ['a long run behind which an ID is wrong', RUN, malformed({ code: 'digits', count: 31 })],
    ['a short word behind an ID', RUN, malformed({ code: 'trailing', tail: ' tasks' })],
  ])('if it is %s', (_, text, reading) => {
    expect(shownValue(text, reading)).toBe(text);
  });

  it('if it is an ID', () => {
    const [reference] = references('a.env', `NOTION_PAGE_ID=${bare(PAGE)}`);
    expect(reference && shownValue(RUN, reference.reading)).toBe(RUN);
  });

  it('except for a token in it', () => {
    const token = `ghp_${alphanumeric(36)}`;
    expect(shownValue(`x ${token} y`, malformed({ code: 'digits', count: 31 }))).toBe('x ghp_[redacted] y');
  });
});
