import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { binOf, runNode } from "../../scripts/tasks.mjs";

const refused: readonly (readonly [name: string, code: string])[] = [
  ["date", "Date.now()"],
  ["new-date", "new Date()"],
  ["performance", "performance.now()"],
  ["crypto", "crypto.randomUUID()"],
  ["process", "process.hrtime()"],
  ["global-date", "globalThis.Date.now()"],
  ["timeout", "setTimeout(String, 1)"],
  ["interval", "setInterval(String, 1)"],
  ["immediate", "setImmediate(String)"],
  ["microtask", "queueMicrotask(String)"],
  ["random", "Math.random()"],
  ["random-by-name", 'Math["random"]()'],
  ["random-taken-out", "(() => { const { random } = Math; return random(); })()"],
];

describe("the linter", () => {
  let root = "";
  let code = 0;
  let output = "";

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), "docent-quiz-"));
    const configuration = path.join(root, ".oxlintrc.json");
    await copyFile(path.resolve(import.meta.dirname, "../../.oxlintrc.json"), configuration);
    for (const folder of ["src/quiz", "src/study"]) {
      await mkdir(path.join(root, folder), { recursive: true });
      for (const [name, text] of [...refused, ["pure", "Math.max(1, 2)"] as const]) {
        await writeFile(path.join(root, folder, `${name}.ts`), `export const x = ${text};\n`);
      }
    }
    const oxlint = await binOf("oxlint");
    ({ code, output } = await runNode([oxlint, "--format=unix", "-c", configuration, root], {
      quiet: true,
    }));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test.each(refused)("refuses in the rules of the quiz: %s", (name) => {
    const line = output.split("\n").find((each) => each.includes(`src/quiz/${name}.ts:`));
    expect(line).toMatch(/no-restricted-(globals|properties)/);
    expect(code).not.toBe(0);
  });

  test("refuses nothing else there, and nothing of it elsewhere", () => {
    expect(output).not.toContain("pure.ts");
    expect(output).not.toContain("src/study");
  });
});
