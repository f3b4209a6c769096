import { defineConfig } from 'vitest/config';

/** Tests that need programs from outside npm: LibreOffice, pandoc, poppler, qpdf. */
export default defineConfig({
  test: { include: ['tests/office/**/*.test.ts'], testTimeout: 180_000, fileParallelism: false },
});
