/**
 * Counts test results: `node scripts/test-counts.mjs results.json` reads the output of vitest's JSON reporter and prints
 * `N passed, N failed` as its last line. A test file that cannot be loaded counts as one failure. Exits with 1 if a test
 * failed, if no test ran, or if there are no results.
 */
import { readFileSync } from 'node:fs';

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.log(`The tests left no results: ${error.message}`);
    return { numPassedTests: 0, numFailedTests: 0, testResults: [], success: false };
  }
}

const { numPassedTests, numFailedTests, testResults, success } = read(process.argv[2] ?? '');
const unloaded = testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0);
for (const file of unloaded) console.log(`Not loaded: ${file.name}: ${file.message}`);

const passed = numPassedTests;
const failed = numFailedTests + unloaded.length;
if (passed + failed === 0) console.log('No test ran.');
else if (!success && failed === 0) console.log('Every test passed, and yet the run failed: see its log.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = success && passed > 0 && failed === 0 ? 0 : 1;
