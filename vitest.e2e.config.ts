import { defineConfig } from 'vitest/config';

/** Real browsers, one at a time: two cores, and focus must not be fought over. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
