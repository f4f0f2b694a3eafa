import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

const built = new URL("../../dist/", import.meta.url);
const imports = /(?:from|import|import\()\s*"([^"]+)"/g;

/** Everything that a built program imports, now or later, and what that imports. */
async function reached(name: string, seen = new Set<string>()): Promise<ReadonlySet<string>> {
  if (seen.has(name)) return seen;
  seen.add(name);
  if (!name.startsWith("./")) return seen;
  const source = await readFile(new URL(name, built), "utf8");
  for (const [, imported = ""] of source.matchAll(imports)) await reached(imported, seen);
  return seen;
}

const drawing = /^(echarts|@resvg)/;

describe("what draws pictures", () => {
  it("is loaded by the thread that draws", async () => {
    const loaded = [...(await reached("./picture-worker.js"))];
    expect(loaded.filter((name) => drawing.test(name)).length).toBeGreaterThan(1);
  });

  it("is loaded by nothing else, so not before a picture is wanted", async () => {
    const loaded = [...(await reached("./start.js"))];
    expect(loaded).toContain("discord.js");
    expect(loaded.filter((name) => drawing.test(name))).toEqual([]);
  });
});
