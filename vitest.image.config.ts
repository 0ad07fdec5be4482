import { defineConfig } from 'vitest/config';

/** Builds what the Dockerfile says, which fetches packages, and starts it in a place of its own. */
export default defineConfig({
  test: {
    include: ['test/deploy/image.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
