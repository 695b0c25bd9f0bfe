import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A browser and a whole stack take their time to start on two cores; nothing here waits for a clock.
    globalSetup: ['e2e/world/browser.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    exclude: ['**/node_modules/**', 'bench/**'],
  },
});
