import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The beginnings of paths below `test/`, in the order in which the files are run. Files that start many
 * processes come first, because starting one copies the page tables of the worker, and the memory of a worker
 * grows. Within both parts, the longest files come first, so that no worker has one of them at the end.
 */
const FIRST = [
  'trust/table',
  'trust/canary',
  'workflows/rebuild',
  'e2e/pull-request',
  'trust/misplaced',
  'terminal/',
  'trust/stranger',
  'trust/titles',
  'change/',
  'github/',
  'git/',
  'e2e/',
  'docs/examples',
  'notion/cost',
  'notion/live',
  'workflows/scripts',
  'files/',
  'formats/growth',
  'text/linear',
  'references/properties',
  'trust/fuzz',
];

/** Runs the test files in an order that keeps the whole run short. */
export default class ShortestRun extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const index = FIRST.findIndex(beginning => moduleId.includes(`/test/${beginning}`));
  return index < 0 ? FIRST.length : index;
}
