import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The beginnings of paths below `test/`, in the order in which the files are run. Starting a process copies the page
 * tables of the worker, so files that start many processes come first, and of those, the ones that need much memory
 * come last. Of the others, the longest files come first, so that no worker has one of them at the end.
 */
const FIRST = [
  'workflows/rebuild',
  'e2e/pull-request',
  'change/',
  'github/api',
  'github/suggestions',
  'git/',
  'e2e/',
  'terminal/',
  'trust/titles',
  'trust/misplaced',
  'docs/examples',
  'trust/stranger',
  'trust/canary',
  'trust/table',
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
