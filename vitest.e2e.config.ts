import { defineConfig } from 'vitest/config';

/** End to end: the built action, run by act on this machine with Node 24. `.ci/tools.sh` brings what it needs. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/support/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters:
      process.env['CI'] === 'true' ? ['default', ['json', { outputFile: '.cache/e2e.json' }]] : ['default'],
  },
});
