import { defineConfig } from '@playwright/test';

/** One long test, apart from the others: `npm run soak`. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 0,
  expect: { timeout: 60_000 },
  reporter: [['list']],
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
