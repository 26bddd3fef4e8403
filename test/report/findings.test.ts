import { describe, expect, it } from 'vitest';
import { wordAdvice } from '../../src/report/advice.ts';
import { Fingerprints } from '../../src/report/fingerprint.ts';
import { groupsOf } from '../../src/report/groups.ts';
import { worstFirst } from '../../src/report/order.ts';
import { counting, reported } from '../../src/report/reported.ts';
import { finding, NOT_FOUND, OBJECT } from '../support/findings.ts';

const trashed = finding({ status: 'in-trash', object: OBJECT });
const missing = finding(NOT_FOUND);
const link404 = finding(NOT_FOUND, { origin: 'link' });
const token = finding({ status: 'exposed-token' });
const note = finding({ status: 'exposed-token' }, {}, null, { 'exposed-token': 'notice' });
const digits = (count: number) => finding({ status: 'malformed', fault: { code: 'digits', count } });

describe('findings', () => {
  it('are sorted by severity, then by the precedence of their rules, then as they were', () => {
    const second = finding(NOT_FOUND, { line: 9 });
    const all = reported([note, link404, trashed, missing, second, digits(3), token]);
    expect(worstFirst(all)).toEqual([token, digits(3), missing, second, trashed, link404, note]);
  });

  it('are grouped by what to do, and only advice that all of a group have is given once', () => {
    const similar = finding({ ...NOT_FOUND, tokenKind: 'personal' });
    const wrapped = finding({ status: 'malformed', fault: { code: 'text' } });
    const groups = groupsOf(counting([trashed, missing, similar, digits(3), digits(4), wrapped]));
    const shown = groups.map(({ title, advice, findings }) => [
      title,
      advice.map(wordAdvice),
      findings.map(each => each.advice.map(wordAdvice)),
    ]);
    expect(shown).toMatchInlineSnapshot(`
      [
        [
          "Correct the ID",
          [],
          [
            [
              "Copy the ID again: in Notion, choose ••• → Copy link and take the 32 digits of the path.",
            ],
            [
              "Copy the ID again: in Notion, choose ••• → Copy link and take the 32 digits of the path.",
            ],
            [
              "Write the ID here.",
              "If this key never holds a Notion ID, add this to \`.github/notion-id-check.yml\`: \`expect: { homePageId: none }\`",
            ],
          ],
        ],
        [
          "Share it with the connection, or correct the ID",
          [
            "If not, copy the ID again: in Notion, choose ••• → Copy link.",
          ],
          [
            [
              "If it exists, open it in Notion and add your connection under ••• → Connections. In a private teamspace, add the connection to the teamspace too.",
            ],
            [
              "If it exists, give access to the person whose access token this is.",
            ],
          ],
        ],
        [
          "Restore it, or replace the ID",
          [],
          [
            [
              "Restore it from the trash before Notion deletes it permanently, or write the ID of its replacement.",
            ],
          ],
        ],
      ]
    `);
  });

  it('have fingerprints that depend on nothing but rule, file, key and value', () => {
    const prints = new Fingerprints();
    const found = reported([
      missing,
      finding(NOT_FOUND, { line: 9 }),
      finding(NOT_FOUND, { file: 'a' }),
      finding(NOT_FOUND, { key: 'a' }),
      finding(NOT_FOUND, { value: 'a' }),
      finding(NOT_FOUND, { file: 'a', key: '', value: '' }),
      finding(NOT_FOUND, { file: '', key: 'a', value: '' }),
      trashed,
    ]);
    expect(found.map(each => prints.of(each))).toMatchInlineSnapshot(`
      [
        "4962c8bb3c5cdcb5:1",
        "4962c8bb3c5cdcb5:2",
        "bacd35dcf0ce8877:1",
        "62f6a1cb47c6dac1:1",
        "fe8011af1f9c665a:1",
        "c0d704d85162813d:1",
        "53d4ef3d19bfb8ab:1",
        "251480715a333483:1",
      ]
    `);
  });
});
