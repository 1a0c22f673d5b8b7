import { defineConfig } from 'vitest/config';

/** What needs the built extension. Each file has a browser of its own, which waits half of the time: two a core. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts', 'test/artifact/**/*.test.ts'],
    maxWorkers: 4,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
