import { configDefaults, defineConfig } from 'vitest/config';
import ShortestRun from './test/support/sequencer.ts';

export default defineConfig(({ mode }) => ({
  test: {
    env: mode === 'thorough' ? { THOROUGH: '1' } : {},
    include: ['test/**/*.test.ts'],
    // `.ci/run` compares dist/ with a build, too. The thorough run does it in another folder and on another Node.js.
    exclude: [...configDefaults.exclude, ...(mode === 'thorough' ? [] : ['test/workflows/rebuild.test.ts'])],
    globalSetup: 'test/support/temporary.ts',
    setupFiles: 'test/support/setup.ts',
    reporters: ['./test/support/reporter.ts', ...(process.env['GITHUB_ACTIONS'] ? ['github-actions'] : [])],
    silent: 'passed-only',
    // No test measures time. These limits end a test that hangs, on a machine that does much else besides.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: ShortestRun },
    // Test files share the modules that they import. What a test replaces is put back after it.
    isolate: false,
    unstubEnvs: true,
    unstubGlobals: true,
    restoreMocks: true,
    // What child processes run of dist/ is not counted: the coverage is higher than these figures say.
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
  },
}));
