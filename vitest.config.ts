import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They need a browser, and a package registry: npm run test:browser, npm run test:image
    exclude: ['test/browser/**', 'test/deploy/image.test.ts'],
    // Many start the real program, and wait for it: a core more than is left beside this process is none too many.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
