import { expect, it } from 'vitest';
import { TooMuchWork } from '../../src/formats/bounded-sink.ts';
import { Scope } from '../../src/keys/scope.ts';
import { MapContext } from '../../src/references/map-context.ts';
import { MOST_REFERENCES, noteSighting, type Sighting } from '../../src/references/raw-reference.ts';

const SIGHTING: Sighting = {
  start: 0,
  end: 5,
  key: 'notion_page_id',
  expected: ['page'],
  origin: 'key',
  reading: { kind: 'token' },
  basis: 'key',
  naming: 'typed-id',
  isForeign: false,
  scope: Scope.ofFile('a.json', []),
  map: new MapContext(null, '', false, false),
  sampleOf: null,
  isRecorded: false,
  isKey: false,
  name: 'notionpageid',
  linkedId: null,
  filed: [],
};

it('as many references are noted as a report can hold, and then reading stops', () => {
  const noted = Array<Sighting>(MOST_REFERENCES - 1).fill(SIGHTING);
  noteSighting(noted, SIGHTING);
  expect(noted).toHaveLength(200_000);
  expect(() => noteSighting(noted, SIGHTING)).toThrow(
    new TooMuchWork('more than 200,000 references were found; the rest is not read'),
  );
  expect(noted).toHaveLength(200_000);
});
