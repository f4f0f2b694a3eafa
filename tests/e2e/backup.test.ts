import { execFile } from "node:child_process";
import { copyFileSync, existsSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/main.ts";
import { buildOnce } from "../../scripts/build.mjs";
import { type Program, runProgram } from "../support/program.ts";
import { personIn } from "../support/school.ts";
import { type TemporaryFolder, temporaryFolder } from "../support/temporary-folder.ts";

const backUp = path.resolve(import.meta.dirname, "../../scripts/backup.mjs");
const dm = { in: "dm" };

let folder: TemporaryFolder;
let sandbox: Sandbox;
let program: Program | undefined;
beforeAll(async () => {
  await buildOnce();
});
beforeEach(async () => {
  folder = temporaryFolder();
  sandbox = await startSandbox({ port: 0, pageFolder: null, bot: null });
});
afterEach(async () => {
  program?.signal("SIGKILL");
  await program?.ended;
  await sandbox.close();
  folder.remove();
});

async function starts(): Promise<Program> {
  const env = { DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl };
  program = runProgram(env, folder.path);
  await program.says("Docent is ready.");
  return program;
}

test("a backup made while Docent runs is restored by the README's steps, with what was kept then", async () => {
  const before = await starts();
  const ben = personIn(sandbox, "Ben");
  const question = await ben.types("/quiz practice questions:2", dm);
  await question.press("I don’t know");
  const help = await ben.types("/help", dm);
  await help.press("En español");

  const { stdout } = await promisify(execFile)(process.execPath, [backUp], { cwd: folder.path });
  const [, copy = ""] = / to (\S+\.db) and checked the copy\.$/m.exec(stdout) ?? [];
  expect(path.dirname(copy)).toBe(folder.at("data/backups"));

  const asked = await ben.types("/privacy delete", dm);
  await asked.press("Borrar todo");
  before.signal("SIGTERM");
  expect(await before.ended).toBe(0);
  for (const file of ["docent.db", "docent.db-wal", "docent.db-shm"]) {
    rmSync(folder.at(`data/${file}`), { force: true });
  }
  copyFileSync(copy, folder.at("data/docent.db"));

  await starts();
  const panel = await ben.types("/privacy show", dm);
  expect(panel.text()).toContain("**Idioma:** Español.");
  expect(panel.text()).toContain("**Respuestas:** 1");
  // The practice goes on where it was, on the message of then, too.
  await question.press("Next question");
  expect(question.text()).toMatch(/2 (of|de) 2/);
  expect(existsSync(copy)).toBe(true);
});
