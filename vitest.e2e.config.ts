import { defineConfig } from 'vitest/config';

/** What needs the built extension. Two files at once: each has a browser of its own, and two cores are all a small machine has. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts', 'test/artifact/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
