import type { Reporter, TestModule } from "vitest/node";

/** Prints `N passed, N failed` as the very last line; a file that could not run counts as a failure. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      passed += tests.filter((test) => test.result().state === "passed").length;
      const broken = tests.filter((test) => test.result().state === "failed").length;
      failed += broken === 0 && !module.ok() ? 1 : broken;
    }
    process.once("exit", () => console.log(`${passed} passed, ${failed} failed`));
  }
}
