import { pointsOf } from '../../src/references/evidence.ts';
import { extractUnsettled } from '../../src/references/extract.ts';
import { parseExpectations } from '../../src/settings/expect.ts';

/**
 * The results for the values of a JSON file: `key: evidence` for a reference, and `key: evidence (2 of 5)`
 * for a candidate, with its points and the points that it needs.
 */
export function weighed(path: string, content: object, expect = ''): string[] {
  const text = JSON.stringify(content);
  const source = { file: path, path, text };
  const { references, candidates } = extractUnsettled(source, parseExpectations(expect, 'expect'));
  return [
    ...references.map(({ key, why = [] }) => `${key}: ${why.join(' ')}`),
    ...candidates.map(({ reference, why, needed }) =>
      [`${reference().key}:`, ...why, `(${pointsOf(why)} of ${needed})`].join(' '),
    ),
  ];
}
