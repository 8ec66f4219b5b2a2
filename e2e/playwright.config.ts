import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './buildIfStale.ts',
  outputDir: '../test-results',
  reporter: 'list',
  forbidOnly: process.env.CI !== undefined,
  // Every spec starts the whole application, with a model in it: more than one at a time only makes all of them slow.
  workers: 1,
  timeout: 60_000,
});
