/** Mutation testing: `npm run mutate`, or a part of it with `npm run mutate -- --mutate 'src/change/**'`. */
export default {
  testRunner: 'vitest',
  // TypeScript 7 has no API for Stryker to rewrite a tsconfig.json with, and nothing here needs it rewritten.
  tsconfigFile: 'none',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  mutate: [
    'src/files/**/*.ts',
    'src/formats/**/*.ts',
    'src/keys/**/*.ts',
    'src/references/**/*.ts',
    'src/notion/**/*.ts',
    'src/change/**/*.ts',
    'src/judge.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker-tmp',
  allowEmpty: false,
};
