import { describe, expect, it } from 'vitest';
import { Progress, progressText } from '../../src/report/progress.ts';

describe('the progress', () => {
  it('says how many IDs are verified, and until when Notion asks to wait', () => {
    const waitingUntil = Date.UTC(2026, 0, 2, 14, 3, 20);
    expect([
      progressText({ verified: 0, total: 1, waitingUntil: null }),
      progressText({ verified: 120, total: 400, waitingUntil }),
    ]).toEqual(['Verified 0 of 1 ID', 'Verified 120 of 400 IDs; Notion asks to wait until 14:03:20 UTC']);
  });

  it('is logged every five seconds, and at once if Notion asks for another wait', () => {
    const lines: string[] = [];
    let now = 1_000;
    const progress = new Progress(
      line => lines.push(line),
      () => now,
    );
    const at = (time: number, verified: number, waitingUntil: number | null = null) => {
      now = time;
      progress.show({ verified, total: 9, waitingUntil });
    };
    at(1_000, 1);
    at(5_999, 2);
    at(6_000, 3);
    at(6_001, 4, 60_000);
    at(6_002, 5, 60_000);
    at(6_003, 6, 61_000);
    at(6_004, 7);
    at(11_002, 7);
    at(11_003, 8);
    at(11_004, 9, 61_000);
    expect(lines).toEqual([
      'Verified 3 of 9 IDs',
      'Verified 4 of 9 IDs; Notion asks to wait until 00:01:00 UTC',
      'Verified 6 of 9 IDs; Notion asks to wait until 00:01:01 UTC',
      'Verified 8 of 9 IDs',
      'Verified 9 of 9 IDs; Notion asks to wait until 00:01:01 UTC',
    ]);
  });

  it('is measured with a clock that nothing sets, unless another is given', () => {
    const lines: string[] = [];
    new Progress(line => lines.push(line)).show({ verified: 1, total: 2, waitingUntil: null });
    expect(lines).toEqual([]);
  });
});
