import { defineConfig } from 'vitest/config';

/**
 * The tests that a mutant is tried against: those that run the sources in this process. What runs `dist/` in child
 * processes can't see a mutant, and what takes long would run thousands of times.
 * `ROOMS` leaves out folders whose tests say nothing of what is mutated.
 */
export default defineConfig({
  test: {
    include: [
      `test/${process.env['ROOMS'] ?? '{change,files,formats,id,keys,notion,references,settings}'}/**/*.test.ts`,
      'test/judge.test.ts',
    ],
    exclude: ['test/references/properties.test.ts', 'test/files/scaling.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    server: { deps: { inline: [/@actions\//] } },
  },
});
