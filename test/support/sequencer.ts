import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, each by its path from `test/`. Most of them start the bundles many times. */
const LONGEST = [
  'trust/table',
  'trust/canary',
  'workflows/dist',
  'e2e/pull-request',
  'text/linear',
  'trust/misplaced',
  'terminal/command',
  'trust/stranger',
  'terminal/commands',
  'trust/titles',
  'references/properties',
  'change/remote-base',
  'trust/fuzz',
].map(name => `/test/${name}.test.ts`);

/** Starts the longest files first, so that no worker is left with one of them at the end. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = LONGEST.findIndex(name => moduleId.endsWith(name));
      return index < 0 ? LONGEST.length : index;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
