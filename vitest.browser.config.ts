import { defineConfig } from 'vitest/config';

/** One browser at a time: each test starts the real program and a page of its own. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
