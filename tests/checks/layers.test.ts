import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brokenLayers } from "../../scripts/layers.mjs";

const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
  forbidden: readonly { readonly name: string }[];
};

/** For each rule, a file that breaks it: its place, and what it imports. */
const planted: Readonly<Record<string, readonly [file: string, imports: string]>> = {
  "imports-never-go-in-a-circle": ["src/settings/round-again.ts", "./round.ts"],
  "content-knows-only-content": ["src/content/a.ts", "../settings/quiet.ts"],
  "content-does-not-know-discord": ["src/content/b.ts", "../discord/quiet.ts"],
  "a-subject-is-known-by-the-list-of-packs-only": [
    "src/settings/c.ts",
    "../content/border/quiet.ts",
  ],
  "a-subject-does-not-know-another": ["src/content/moon/d.ts", "../border/quiet.ts"],
  "discord-plumbing-knows-nothing-of-what-docent-does": [
    "src/discord/e.ts",
    "../settings/quiet.ts",
  ],
  "settings-declare-ports-and-know-only-content": ["src/settings/f.ts", "../discord/quiet.ts"],
  "storage-knows-only-the-ports-it-fulfils": ["src/storage/g.ts", "../discord/quiet.ts"],
  "views-turn-state-into-messages": ["src/views/h.ts", "../storage/quiet.ts"],
  "commands-do-not-know-each-other": ["src/commands/i.ts", "./quiet.ts"],
  "components-do-not-know-each-other": ["src/components/j.ts", "./quiet.ts"],
  "commands-and-components-do-not-store": ["src/commands/k.ts", "../storage/quiet.ts"],
  "only-the-app-registers-commands-and-components": ["src/views/l.ts", "../commands/quiet.ts"],
  "nothing-knows-the-app-but-the-start": ["src/settings/m.ts", "../app/quiet.ts"],
  "the-bot-does-not-know-the-sandbox": ["src/settings/n.ts", "../../sandbox/quiet.ts"],
  "the-sandbox-does-not-know-the-bot": ["sandbox/o.ts", "../src/settings/quiet.ts"],
  "the-page-knows-the-sandbox-by-its-wire-only": ["sandbox/page/p.ts", "../quiet.ts"],
  "the-sandbox-does-not-use-discord-js": ["sandbox/q.ts", "discord.js"],
  "what-runs-is-a-dependency": ["src/settings/r.ts", "vitest"],
  "imports-lead-somewhere": ["src/settings/s.ts", "./nowhere.ts"],
};

const quiet = ["content/border", "settings", "discord", "storage", "commands", "components", "app"];

async function write(root: string, file: string, text: string): Promise<void> {
  const place = path.join(root, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, text);
}

async function plant(root: string): Promise<void> {
  for (const folder of quiet) await write(root, `src/${folder}/quiet.ts`, "export const x = 1;\n");
  await write(root, "sandbox/quiet.ts", "export const x = 1;\n");
  await write(root, "src/settings/round.ts", 'export { x } from "./round-again.ts";\n');
  for (const [file, imports] of Object.values(planted)) {
    await write(root, file, `export { x } from "${imports}";\n`);
  }
  const manifest = { dependencies: { "discord.js": "*" }, devDependencies: { vitest: "*" } };
  await write(root, "package.json", JSON.stringify(manifest));
  for (const name of ["discord.js", "vitest"]) {
    await write(root, `node_modules/${name}/package.json`, `{"name":"${name}","main":"i.js"}`);
    await write(root, `node_modules/${name}/i.js`, "exports.x = 1;\n");
  }
}

describe("the layers", () => {
  let root = "";
  let broken: readonly string[] = [];

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), "docent-layers-"));
    await plant(root);
    broken = await brokenLayers(root, ["src", "sandbox"]);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test("have a planted violation for every rule", () => {
    expect(Object.keys(planted).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  test.each(Object.entries(planted))("notice a file that breaks %s", (rule, [file]) => {
    expect(broken).toContainEqual(expect.stringContaining(`${rule}: ${file} →`));
  });

  test("notice a file that was not read", async () => {
    const sentences = await brokenLayers(root, ["src"], { exclude: { path: "quiet" } });
    expect(sentences.at(-1)).toMatch(/^every-file-is-read: \d+ files were read of \d+$/);
  });
});
