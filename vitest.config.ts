import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/property-seed.ts"],
    // One file converts workbooks with LibreOffice, which takes seconds; the default of 5 s is for plain calculation.
    testTimeout: 20_000,
    hookTimeout: 120_000,
  },
});
