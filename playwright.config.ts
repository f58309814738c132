import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  // Two browsers with an extension each are all that a small machine holds.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000,
  // A busy machine is slow; what never comes still fails.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  projects: [
    // Chromium's policies hold for the whole machine: no other test may run meanwhile.
    { name: 'chromium-policy', testMatch: 'policy.spec.ts' },
    { name: 'chromium', testIgnore: 'policy.spec.ts', dependencies: ['chromium-policy'] },
    { name: 'firefox' },
  ],
});
