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
  "quiz-knows-only-its-rules-and-zod": ["src/quiz/v.ts", "node:crypto"],
  "services-declare-ports": ["src/daily/w.ts", "../study/quiet.ts"],
  "the-bank-turns-content-into-questions": ["src/bank/x.ts", "../study/quiet.ts"],
  "pictures-know-only-what-they-draw": ["src/pictures/y.ts", "../content/quiet.ts"],
  "storage-knows-only-the-ports-it-fulfils": ["src/storage/g.ts", "../discord/quiet.ts"],
  "views-turn-state-into-messages": ["src/views/h.ts", "../storage/quiet.ts"],
  "commands-do-not-know-each-other": ["src/commands/i.ts", "./quiet.ts"],
  "components-do-not-know-each-other": ["src/components/j.ts", "./quiet.ts"],
  "jobs-do-not-know-each-other": ["src/jobs/t.ts", "./quiet.ts"],
  "leaves-do-not-know-other-leaves": ["src/jobs/u.ts", "../commands/quiet.ts"],
  "leaves-do-not-store": ["src/jobs/k.ts", "../storage/quiet.ts"],
  "only-the-app-registers-leaves": ["src/views/l.ts", "../jobs/quiet.ts"],
  "nothing-knows-the-app-but-the-start": ["src/settings/m.ts", "../app/quiet.ts"],
  "the-bot-does-not-know-the-sandbox": ["src/settings/n.ts", "../../sandbox/quiet.ts"],
  "the-sandbox-does-not-know-the-bot": ["sandbox/o.ts", "../src/settings/quiet.ts"],
  "the-page-knows-the-sandbox-by-its-wire-only": ["sandbox/page/p.ts", "../quiet.ts"],
  "the-sandbox-does-not-use-discord-js": ["sandbox/q.ts", "discord.js"],
  "what-runs-is-a-dependency": ["src/settings/r.ts", "vitest"],
  "imports-lead-somewhere": ["src/settings/s.ts", "./nowhere.ts"],
};

/** More ways to break the rules that hold for several folders. */
const morePlanted: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ["quiz-knows-only-its-rules-and-zod", "src/quiz/clocked.ts", "../clock.ts"],
  ["quiz-knows-only-its-rules-and-zod", "src/quiz/content.ts", "../content/quiet.ts"],
  ["quiz-knows-only-its-rules-and-zod", "src/quiz/package.ts", "discord.js"],
  ["services-declare-ports", "src/study/discord.ts", "../discord/quiet.ts"],
  ["services-declare-ports", "src/daily/views.ts", "../views/quiet.ts"],
  ["services-declare-ports", "src/privacy/store.ts", "../storage/quiet.ts"],
  ["services-declare-ports", "src/live/views.ts", "../views/quiet.ts"],
  ["storage-knows-only-the-ports-it-fulfils", "src/storage/study.ts", "../study/quiet.ts"],
  ["leaves-do-not-know-other-leaves", "src/commands/job.ts", "../jobs/quiet.ts"],
  ["leaves-do-not-know-other-leaves", "src/components/command.ts", "../commands/quiet.ts"],
  ["leaves-do-not-store", "src/commands/app.ts", "../app/quiet.ts"],
  ["leaves-do-not-store", "src/components/store.ts", "../storage/quiet.ts"],
  ["only-the-app-registers-leaves", "src/study/command.ts", "../commands/quiet.ts"],
];

/** What the layers allow: a file's place, and what it imports. */
const allowed: readonly (readonly [file: string, imports: string])[] = [
  ["src/quiz/zod.ts", "zod"],
  ["src/quiz/own.ts", "./quiet.ts"],
  ["src/study/content.ts", "../content/quiet.ts"],
  ["src/study/own.ts", "./ports.ts"],
  ["src/daily/rules.ts", "../quiz/quiet.ts"],
  ["src/daily/clocked.ts", "../clock.ts"],
  ["src/privacy/settings.ts", "../settings/quiet.ts"],
  ["src/storage/ports.ts", "../study/ports.ts"],
  ["src/storage/shapes.ts", "../quiz/quiet.ts"],
  ["src/views/study.ts", "../study/quiet.ts"],
  ["src/views/rules.ts", "../quiz/quiet.ts"],
  ["src/commands/view.ts", "../views/quiet.ts"],
  ["src/jobs/service.ts", "../daily/quiet.ts"],
  ["src/jobs/defined.ts", "./job.ts"],
  ["src/app/job.ts", "../jobs/quiet.ts"],
];

const quiet = [
  ...["content/border/quiet", "content/quiet", "settings/quiet", "discord/quiet", "storage/quiet"],
  ...["commands/quiet", "components/quiet", "jobs/quiet", "jobs/job", "app/quiet", "views/quiet"],
  ...["quiz/quiet", "study/quiet", "study/ports", "daily/quiet", "clock"],
];

async function write(root: string, file: string, text: string): Promise<void> {
  const place = path.join(root, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, text);
}

async function plant(root: string): Promise<void> {
  for (const file of quiet) await write(root, `src/${file}.ts`, "export const x = 1;\n");
  await write(root, "sandbox/quiet.ts", "export const x = 1;\n");
  await write(root, "src/settings/round.ts", 'export { x } from "./round-again.ts";\n');
  const more = morePlanted.map(([, file, imports]) => [file, imports] as const);
  for (const [file, imports] of [...Object.values(planted), ...more, ...allowed]) {
    await write(root, file, `export { x } from "${imports}";\n`);
  }
  const manifest = {
    dependencies: { "discord.js": "*", zod: "*" },
    devDependencies: { vitest: "*" },
  };
  await write(root, "package.json", JSON.stringify(manifest));
  for (const name of ["discord.js", "vitest", "zod"]) {
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

  test.each(morePlanted)("notice another that breaks %s: %s", (rule, file) => {
    expect(broken).toContainEqual(expect.stringContaining(`${rule}: ${file} →`));
  });

  test.each(allowed)("allow %s to import %s", (file) => {
    expect(broken.filter((sentence) => sentence.includes(`: ${file} →`))).toEqual([]);
  });

  test("notice a file that was not read", async () => {
    const sentences = await brokenLayers(root, ["src"], { exclude: { path: "quiet" } });
    expect(sentences.at(-1)).toMatch(/^every-file-is-read: \d+ files were read of \d+$/);
  });
});
