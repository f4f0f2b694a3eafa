import {
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { sql } from "kysely";
import Libsql from "libsql";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openStorage } from "../../src/storage/open.ts";
import { isStorageProblem } from "../../src/storage/problems.ts";
import { createFolder, type Folder } from "./folder.ts";
import { opened, openedEngine, refusal } from "./opening.ts";
import { buildChild, rest, type StartChild } from "./processes.ts";

const posix = process.platform !== "win32";

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

/** A file with a thousand people in it, closed. */
async function filled(): Promise<void> {
  const { db, close } = await openedEngine(url);
  const people = Array.from({ length: 1_000 }, (_, id) => ({ user_id: `${id}`, language: "es" }));
  await db.insertInto("people").values(people).execute();
  await close();
}

describe("a new database", () => {
  test("is made with its folders, for its owner alone", async () => {
    const deep = folder.at("a/b/docent.db");
    const storage = await opened(`file:${deep}`);
    if (posix) {
      for (const name of [deep, `${deep}-wal`]) expect(statSync(name).mode & 0o777).toBe(0o600);
    }
    await storage.close();
  });

  test("is durable, checks foreign keys and has a write-ahead log", async () => {
    const { db, close } = await openedEngine(url);
    const pragma = async (name: string) =>
      Object.values((await sql.raw<object>(`pragma ${name}`).execute(db)).rows[0] ?? {})[0];
    expect(await pragma("journal_mode")).toBe("wal");
    expect(await pragma("synchronous")).toBe(2);
    expect(await pragma("foreign_keys")).toBe(1);
    await close();
  });

  test("is made of an empty file", async () => {
    writeFileSync(file, "");
    await (await opened(url)).close();
  });

  test("holds everything in its one file once it is closed", async () => {
    await filled();
    const log = `${file}-wal`;
    expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
  });
});

describe("a file that is not fit is refused and stays as it is", () => {
  async function isRefused(problem: string): Promise<void> {
    const before = readFileSync(file);
    expect(await refusal(url)).toMatchObject({
      problem,
      sentence: expect.stringContaining(file),
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  }

  test("one that is no database", async () => {
    writeFileSync(file, "A list of pupils, kept by hand.\n".repeat(200));
    await isRefused("damaged");
  });

  test("one that is shorter than the smallest database", async () => {
    writeFileSync(file, "notes");
    await isRefused("damaged");
  });

  test("one that was cut off", async () => {
    await filled();
    truncateSync(file, statSync(file).size - 5_000);
    await isRefused("damaged");
  });

  test("one with a page overwritten", async () => {
    await filled();
    const handle = openSync(file, "r+");
    writeSync(handle, Buffer.alloc(4_096, 0x5a), 0, 4_096, 4_096 * 4);
    await isRefused("damaged");
  });

  test("a database of another program", async () => {
    const other = new Libsql(file);
    other.exec("create table recipes (name text); insert into recipes values ('pozole')");
    other.close();
    await isRefused("foreign");
  });
});

describe("a place where no file can be", () => {
  test("a folder in the file's place", async () => {
    mkdirSync(file);
    expect(await refusal(url)).toMatchObject({ problem: "folder" });
    expect(readdirSync(file)).toEqual([]);
  });

  test("a file in the folder's place", async () => {
    writeFileSync(file, "notes");
    expect(await refusal(`file:${file}/docent.db`)).toMatchObject({ problem: "folder" });
    expect(readFileSync(file, "utf8")).toBe("notes");
  });
});

describe.runIf(posix)("permissions", () => {
  beforeEach(async () => {
    await filled();
    chmodSync(folder.at("."), 0o777);
    chmodSync(file, 0o666);
    for (const rest of [`${file}-wal`, `${file}-shm`]) if (existsSync(rest)) chmodSync(rest, 0o666);
  });
  afterEach(() => chmodSync(folder.at("."), 0o700));

  /** What a process of an ordinary account says; permissions do not bind root. */
  async function saidByOrdinaryAccount(address: string): Promise<string> {
    const nobody = process.geteuid?.() === 0 ? "65534" : "";
    const ordinary = start("open", address, nobody);
    ordinary.process.stdin?.end("go\n");
    const [, ...said] = await rest(ordinary);
    return said.join(" ");
  }

  test("with all of them an ordinary account opens the file", async () => {
    expect(await saidByOrdinaryAccount(url)).toBe("open");
  });

  test("a file that may only be read is refused", async () => {
    chmodSync(file, 0o444);
    const before = readFileSync(file);
    expect(await saidByOrdinaryAccount(url)).toBe("read-only");
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("a folder that may only be read is refused, with a file or without", async () => {
    for (const rest of [`${file}-wal`, `${file}-shm`]) rmSync(rest, { force: true });
    chmodSync(folder.at("."), 0o555);
    expect(await saidByOrdinaryAccount(url)).toBe("read-only");
    expect(await saidByOrdinaryAccount(`file:${folder.at("new.db")}`)).toBe("folder");
    expect(await saidByOrdinaryAccount(`file:${folder.at("a/new.db")}`)).toBe("folder");
  });

  test("a file that may not even be read is refused", async () => {
    chmodSync(file, 0o000);
    expect(await saidByOrdinaryAccount(url)).toBe("folder");
  });
});

describe("a file that is in use", () => {
  test.each(["exclusive", "immediate"])(
    "is refused while another process has it in a transaction begun %s",
    async (kind) => {
      if (kind === "immediate") await filled();
      const other = start("hold", url, kind);
      expect((await other.lines.next()).value).toBe("held");
      expect(await refusal(url)).toMatchObject({ problem: "locked" });
      other.process.stdin?.end();
      await other.ended;
    },
  );

  test("is opened when it is let go in time", async () => {
    const other = new Libsql(file);
    other.exec("begin exclusive");
    const opening = openStorage({ url, patience: 20_000 });
    await new Promise((resolve) => setImmediate(resolve));
    other.exec("commit");
    other.close();
    const storage = await opening;
    if (isStorageProblem(storage)) throw new Error(storage.sentence);
    await storage.close();
  });
});
