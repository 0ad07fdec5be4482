import { defineConfig } from 'vitest/config';

/** Rooms whose tests start nothing and change nothing that another could see: their files share what is loaded. */
const PURE =
  'test/{bench,cache,check,commands,export,extract,import,interactions,picture,reply,search,story}/**/*.test.ts';

export default defineConfig({
  test: {
    // Many start the real program, and wait for it: a core more than is left beside this process is none too many.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'pure', include: [PURE], isolate: false } },
      {
        extends: true,
        test: {
          name: 'others',
          include: ['test/**/*.test.ts'],
          // The last two need a browser, and a package registry: npm run test:browser, npm run test:image
          exclude: [PURE, 'test/browser/**', 'test/deploy/image.test.ts'],
        },
      },
    ],
  },
});
