import { defineConfig } from 'vitest/config';

const ROOMS = 'change,check,files,fix,formats,id,keys,notion,output,references,report,rules,secrets,settings';

/**
 * The tests that a mutant is tried against: those that run the sources in this process. Child processes run `dist/`,
 * in which there is no mutant, and tests that take long would run thousands of times.
 * `ROOMS` names folders of tests, to leave out those that test nothing of what is mutated.
 */
export default defineConfig({
  test: {
    include: [`test/${process.env['ROOMS'] ?? `{${ROOMS}}`}/**/*.test.ts`, 'test/judge.test.ts'],
    exclude: [
      'test/references/{limits,properties}.test.ts',
      'test/files/scaling.test.ts',
      'test/formats/growth.test.ts',
      'test/notion/{cost,counts,definite,live,names,never-wrong,secrecy,server,stop,types}.test.ts',
    ],
    setupFiles: 'test/support/setup.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    unstubEnvs: true,
    unstubGlobals: true,
    restoreMocks: true,
  },
});
