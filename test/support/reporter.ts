import { DefaultReporter, type TestModule } from 'vitest/node';

/** Names only the test files that failed, so that a run without failures fits on one screen. */
export default class FailuresReporter extends DefaultReporter {
  protected override printTestModule(module: TestModule): void {
    if (module.state() === 'failed') super.printTestModule(module);
  }
}
