import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/unit/locks.ts', 'tests/unit/patience.ts', 'tests/unit/timeouts.ts'],
    // A busy machine is slow; what never ends still fails.
    testTimeout: 60_000,
  },
});
