import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/temporary.ts',
    // Real git, servers and child processes: slower than a unit, and two cores have to do.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Tests that compare times would measure when the garbage collector moves things, and little else.
    execArgv: ['--max-semi-space-size=64'],
    // What child processes run of dist/ is not counted: the figures say less than is tested.
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
    server: { deps: { inline: [/@actions\//] } },
  },
});
