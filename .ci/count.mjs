// Sums the test runners' own JSON reports. A report that is missing, or without a test, is a failure.
import { existsSync, readFileSync } from 'node:fs';

const [failedSteps, ...reports] = process.argv.slice(2);
let passed = 0;
let failed = 0;
let skipped = 0;
let missing = 0;
for (const path of reports) {
  if (!existsSync(path)) {
    console.log(`${path}: no report`);
    missing += 1;
    continue;
  }
  const report = JSON.parse(readFileSync(path, 'utf8'));
  if (report.numTotalTests === 0) missing += 1;
  passed += report.numPassedTests;
  failed += report.numFailedTests + (report.numFailedTestSuites > 0 && report.numFailedTests === 0 ? report.numFailedTestSuites : 0);
  skipped += report.numPendingTests + report.numTodoTests;
}
if (missing > 0 || Number(failedSteps) > 0) console.log(`steps failed: ${failedSteps}, reports missing or empty: ${missing}`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(missing > 0 || failed > 0 ? 1 : 0);
