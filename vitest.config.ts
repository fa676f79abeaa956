import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/property-seed.ts'],
    // By default one processor is left to vitest itself, which waits: of two, half would be idle.
    maxWorkers: '100%',
    // For what never ends, not for what is slow: LibreOffice may take a minute to start on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
