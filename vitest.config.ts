import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/office/**'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/**'], reporter: ['text-summary'] },
  },
});
