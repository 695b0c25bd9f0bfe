import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A browser and a whole stack take their time to start on two cores; nothing here waits for a clock.
    globalSetup: ['e2e/world/browser.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    exclude: ['**/node_modules/**', 'bench/**'],
    // A story waits for its browser half of the time: the other core works on another one meanwhile.
    maxWorkers: 2,
    // The built functions are what runs in Lambda, and megabytes: Node loads them as they are. Otherwise each is
    // taken apart and put together again, with its map, for every file of tests.
    server: { deps: { external: [/\/backend\/dist\//] } },
  },
});
