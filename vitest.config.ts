import { defineConfig } from "vitest/config";
import { topicsForVite } from "./scripts/topics.mjs";

export default defineConfig({
  plugins: [topicsForVite()],
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["./tests/support/build.ts", "./tests/support/postgres.ts"],
    reporters: ["default", "./tests/support/count-reporter.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    retry: 0,
    // Vitest leaves a core idle otherwise; most tests wait for sockets and browsers.
    maxWorkers: "100%",
    // Modules keep no state, so files may share them: a quarter of the time went into loading them anew.
    isolate: false,
  },
});
