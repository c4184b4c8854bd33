import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/support/properties.setup.ts'],
    testTimeout: 30_000,
    reporters:
      process.env['CI'] === 'true' ? ['default', ['json', { outputFile: '.cache/unit.json' }]] : ['default'],
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'json-summary'] },
  },
});
