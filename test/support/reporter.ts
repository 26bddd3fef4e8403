import { DefaultReporter, type TestModule } from 'vitest/node';

/** Lists only the test files that failed, so that the output of a successful run fits on one screen. */
export default class FailuresReporter extends DefaultReporter {
  protected override printTestModule(module: TestModule): void {
    if (module.state() === 'failed') super.printTestModule(module);
  }
}
