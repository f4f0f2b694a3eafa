import {
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { backUp } from "../../src/storage/backup.ts";
import { createFolder, type Folder } from "./folder.ts";
import { opened, openedEngine } from "./opening.ts";
import { buildChild, rest, type StartChild } from "./processes.ts";

const now = Date.UTC(2021, 2, 1, 13, 45, 6);

let start: StartChild;
beforeAll(async () => {
  start = await buildChild();
});

let folder: Folder;
let file: string;
let url: string;
beforeEach(() => {
  folder = createFolder();
  file = folder.at("docent.db");
  url = `file:${file}`;
});
afterEach(() => folder.remove());

test("a copy made while another process writes is whole, and that process goes on", async () => {
  const writer = start("write", url);
  const next = async () => (await writer.lines.next()).value;
  while ((await next()) !== "100");
  const target = folder.at("copies/one.db");
  const outcome = await backUp({ url, target, now });
  expect(outcome).toEqual({
    done: true,
    sentence: `Copied ${file} to ${target} and checked the copy.`,
  });
  const after = Number(await next());
  expect(after).toBeGreaterThan(100);
  writer.process.kill("SIGKILL");
  await rest(writer);
  await writer.ended;

  const copy = await openedEngine(`file:${target}`);
  const people = await copy.db.selectFrom("people").select("user_id").execute();
  expect(people.length).toBeGreaterThanOrEqual(100);
  // One moment of the file: everybody up to the last one, and nobody is missing between.
  const ids = people.map(({ user_id }) => Number(user_id)).sort((a, b) => a - b);
  expect(ids).toEqual(ids.map((_, index) => index + 1));
  await copy.close();
});

test("a copy is readable by its owner alone, and nothing else is left beside it", async () => {
  await (await opened(url)).close();
  const target = folder.at("copy.db");
  expect((await backUp({ url, target, now })).done).toBe(true);
  if (process.platform !== "win32") expect(statSync(target).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder.at(".")).filter((name) => name.startsWith("copy"))).toEqual([
    "copy.db",
  ]);
});

test("a folder as target gets a copy named after the time, in UTC", async () => {
  await (await opened(url)).close();
  mkdirSync(folder.at("copies"));
  expect((await backUp({ url, target: folder.at("copies"), now })).done).toBe(true);
  expect(readdirSync(folder.at("copies"))).toEqual(["docent-2021-03-01-134506.db"]);
});

test("without a target the copy goes to data/backups", async () => {
  await (await opened(url)).close();
  const before = process.cwd();
  process.chdir(folder.at("."));
  try {
    expect((await backUp({ url, target: undefined, now })).done).toBe(true);
  } finally {
    process.chdir(before);
  }
  expect(existsSync(folder.at("data/backups/docent-2021-03-01-134506.db"))).toBe(true);
});

test("a file that is there already is left as it is, the database itself too", async () => {
  await (await opened(url)).close();
  const target = folder.at("kept.db");
  writeFileSync(target, "kept");
  expect(await backUp({ url, target, now })).toMatchObject({
    done: false,
    sentence: expect.stringContaining("exists already"),
  });
  expect(readFileSync(target, "utf8")).toBe("kept");
  expect((await backUp({ url, target: file, now })).done).toBe(false);
  await (await opened(url)).close();
});

test("without a database nothing is made", async () => {
  const outcome = await backUp({ url, target: folder.at("copy.db"), now });
  expect(outcome).toMatchObject({ done: false, sentence: expect.stringContaining("no database") });
  expect(readdirSync(folder.at("."))).toEqual([]);
});

test("a damaged database is said to be so, and no copy is kept", async () => {
  const { db, close } = await openedEngine(url);
  const people = Array.from({ length: 1_000 }, (_, id) => ({ user_id: `${id}`, language: "es" }));
  await db.insertInto("people").values(people).execute();
  await close();
  writeSync(openSync(file, "r+"), Buffer.alloc(4_096, 0x5a), 0, 4_096, 4_096 * 4);
  const outcome = await backUp({ url, target: folder.at("copy.db"), now });
  expect(outcome).toMatchObject({ done: false, sentence: expect.stringContaining("damaged") });
  expect(readdirSync(folder.at(".")).filter((name) => name.startsWith("copy"))).toEqual([]);
});

test("a place that cannot be written is said, and no copy is kept", async () => {
  await (await opened(url)).close();
  writeFileSync(folder.at("notes"), "");
  chmodSync(folder.at("notes"), 0o400);
  const outcome = await backUp({ url, target: folder.at("notes/copy.db"), now });
  expect(outcome).toMatchObject({ done: false, sentence: expect.stringContaining("No backup") });
});

test("PostgreSQL gets the command of its own tool, without the password", async () => {
  const postgres = "postgres://docent:hush@db.example:5432/school";
  const { done, sentence } = await backUp({ url: postgres, target: undefined, now });
  expect(done).toBe(false);
  expect(sentence).toContain('pg_dump --format=custom --file=school.dump "$DATABASE_URL"');
  expect(sentence).not.toContain("hush");
});
