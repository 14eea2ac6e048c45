import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/property-seed.ts"],
    // Nothing is timed by a test: what drives a browser or LibreOffice may have to wait for its turn on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
