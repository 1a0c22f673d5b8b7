import { defineConfig } from 'vitest/config';

/** What needs the built extension: real browsers one at a time, since two cores and one focus are not to be fought over. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts', 'test/artifact/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
