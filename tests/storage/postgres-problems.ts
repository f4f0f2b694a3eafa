import { createServer } from "node:net";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStorage } from "../../src/storage/open.ts";
import { isStorageProblem } from "../../src/storage/problems.ts";
import { createPostgresDatabase, type PostgresDatabase } from "../support/postgres-database.ts";
import { openedEngine, refusal } from "./opening.ts";

/** The same address with parts replaced. */
function changed(url: string, change: (address: URL) => void): string {
  const address = new URL(url);
  change(address);
  return address.href;
}

/** What only PostgreSQL can do wrong. */
export function describePostgres(): void {
  describe("PostgreSQL says what is wrong", () => {
    let database: PostgresDatabase;
    beforeEach(async () => {
      database = await createPostgresDatabase();
    });
    afterEach(async () => {
      await database.drop();
    });

    test("nobody listens at the address", async () => {
      const server = createServer().listen(0, "127.0.0.1");
      await new Promise((resolve) => server.once("listening", resolve));
      const address = server.address();
      const port = typeof address === "object" ? address?.port : undefined;
      await new Promise((resolve) => server.close(resolve));
      const problem = await refusal(`postgres://docent:hush@127.0.0.1:${port}/docent`);
      expect(problem.problem).toBe("unreachable");
      expect(problem.sentence).toContain(`127.0.0.1:${port}/docent`);
      expect(JSON.stringify(problem)).not.toContain("hush");
    });

    test("a wrong password, and the password is not repeated", async () => {
      const problem = await refusal(
        changed(database.url, (address) => {
          address.password = "hush";
        }),
      );
      expect(problem.problem).toBe("refused");
      expect(JSON.stringify(problem)).not.toContain("hush");
    });

    test("no such database", async () => {
      const problem = await refusal(
        changed(database.url, (address) => {
          address.pathname = "/nowhere";
        }),
      );
      expect(problem.problem).toBe("missing");
    });

    test("no right to create tables", async () => {
      const role = `r${Date.now().toString(36)}`;
      await database.run(`create role ${role} login password 'weak'`);
      const url = changed(database.url, (address) => {
        address.username = role;
        address.password = "weak";
      });
      expect(await refusal(url)).toMatchObject({ problem: "read-only" });
      await database.run(`drop role ${role}`);
    });

    test("a role without the right to create tables may use those that are there", async () => {
      const engine = await openedEngine(database.url);
      await engine.close();
      const role = `r${Date.now().toString(36)}`;
      await database.run(`create role ${role} login password 'weak'`);
      await database.run(`grant select, insert on all tables in schema public to ${role}`);
      const url = changed(database.url, (address) => {
        address.username = role;
        address.password = "weak";
      });
      const storage = await openStorage({ url });
      if (isStorageProblem(storage)) throw new Error(storage.sentence);
      expect(await storage.ping()).toBeUndefined();
      await storage.close();
      await database.run(`drop owned by ${role}; drop role ${role}`);
    });

    test("a table of another program under a name of ours, which is left alone", async () => {
      await database.run("create table people (shoe_size integer)");
      await database.run("insert into people values (43)");
      expect(await refusal(database.url)).toMatchObject({ problem: "foreign" });
      expect(await database.run("select * from people")).toEqual([{ shoe_size: 43 }]);
      expect(await database.run("select to_regclass('docent_schema_version') as t")).toEqual([
        { t: null },
      ]);
    });

    test("an encoding that cannot hold every word", async () => {
      const latin = await createPostgresDatabase("encoding 'LATIN1' template template0");
      expect(await refusal(latin.url)).toMatchObject({ problem: "unsuitable" });
      await latin.drop();
    });

    test("a server that is read-only", async () => {
      const name = new URL(database.url).pathname.slice(1);
      await database.run(`alter database ${name} set default_transaction_read_only = on`);
      expect(await refusal(database.url)).toMatchObject({ problem: "read-only" });
    });

    test("an address that cannot be read", async () => {
      expect((await refusal("postgres://docent:hu sh@[/x")).sentence).not.toContain("hu sh");
    });
  });

  describe("PostgreSQL goes away", () => {
    test("a statement that hangs is given up in time for an answer, and keeps nothing back", async () => {
      const database = await createPostgresDatabase();
      const engine = await openedEngine(database.url);
      const hangs = Array.from({ length: 10 }, () => sql`select pg_sleep(60)`.execute(engine.db));
      const from = performance.now();
      for (const outcome of await Promise.allSettled(hangs)) {
        const reason = outcome.status === "rejected" ? outcome.reason : undefined;
        expect(engine.problemOf(reason)).toMatchObject({ problem: "unreachable" });
      }
      expect(performance.now() - from).toBeLessThan(3_000);
      await sql`select 1`.execute(engine.db);
      await engine.close();
      await database.drop();
    });

    test("a connection that is cut, idle or in use, fails one query and not the process", async () => {
      const database = await createPostgresDatabase();
      const warnings: string[] = [];
      const storage = await openStorage({
        url: database.url,
        log: { info: () => undefined, warn: (_fields, message) => warnings.push(message) },
      });
      if (isStorageProblem(storage)) throw new Error(storage.sentence);
      const cut =
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'docent' and datname = current_database()";
      await database.run(cut);
      await expect.poll(() => warnings).toContain("a connection to PostgreSQL was lost");
      expect(await storage.ping()).toBeUndefined();
      await storage.close();

      const engine = await openedEngine(database.url);
      const interrupted = engine.db.transaction().execute(async (transaction) => {
        await sql`select 1`.execute(transaction);
        await database.run(cut);
        await sql`select 1`.execute(transaction);
      });
      const error = await interrupted.catch((reason: unknown) => reason);
      expect(engine.problemOf(error)).toMatchObject({ problem: "unreachable" });
      await sql`select 1`.execute(engine.db);
      await engine.close();
      await database.drop();
    });
  });
}
