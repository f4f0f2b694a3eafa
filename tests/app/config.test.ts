import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import { describe, expect, test } from "vitest";
import { type Config, defaultSandboxPort, environment, readConfig } from "../../src/app/config.ts";

const good = (env: NodeJS.ProcessEnv): Config => {
  const config = readConfig(env);
  if ("problems" in config) throw new Error(config.problems.join("\n"));
  return config;
};
const wrong = (env: NodeJS.ProcessEnv): readonly string[] => {
  const config = readConfig(env);
  return "problems" in config ? config.problems : [];
};

describe("the configuration", () => {
  test("needs nothing", () => {
    expect(good({})).toEqual({
      token: null,
      apiUrl: "https://discord.com/api",
      databaseUrl: "file:./data/docent.db",
      shards: { count: "auto", ids: null },
      httpPort: null,
      reportUrl: null,
      sandboxPort: 4680,
      logLevel: "info",
      production: false,
    });
  });

  test("takes an empty variable as absent", () => {
    expect(good({ DISCORD_TOKEN: "", HTTP_PORT: "", REPORT_URL: "" })).toEqual(good({}));
  });

  test("reads what is given", () => {
    const env = {
      DISCORD_TOKEN: "a.b.c",
      DISCORD_API_URL: "http://127.0.0.1:8080/api/",
      DATABASE_URL: "postgres://docent:secret@db/docent",
      SHARD_COUNT: "4",
      SHARD_IDS: "2,3,3",
      HTTP_PORT: "9090",
      REPORT_URL: "https://example.org/new",
      SANDBOX_PORT: "0",
      LOG_LEVEL: "debug",
      NODE_ENV: "production",
    };
    expect(good(env)).toEqual({
      token: "a.b.c",
      apiUrl: "http://127.0.0.1:8080/api",
      databaseUrl: "postgres://docent:secret@db/docent",
      shards: { count: 4, ids: [2, 3] },
      httpPort: 9090,
      reportUrl: "https://example.org/new",
      sandboxPort: 0,
      logLevel: "debug",
      production: true,
    });
  });

  test.each([
    ["DISCORD_API_URL", "ftp://example.org"],
    ["DISCORD_API_URL", "discord.com"],
    ["SHARD_COUNT", "0"],
    ["SHARD_COUNT", "many"],
    ["SHARD_IDS", "1;2"],
    ["HTTP_PORT", "0"],
    ["HTTP_PORT", "65536"],
    ["HTTP_PORT", "80a"],
    ["REPORT_URL", "http://example.org"],
    ["REPORT_URL", `https://example.org/${"x".repeat(200)}`],
    ["SANDBOX_PORT", "-1"],
    ["SANDBOX_PORT", "1e3"],
    ["LOG_LEVEL", "loud"],
  ] as const)("names %s when it is %j, what was given, and what is allowed", (name, value) => {
    expect(wrong({ [name]: value })).toEqual([
      `${name} is ${JSON.stringify(value)}; allowed is ${environment.shape[name].description}.`,
    ]);
  });

  test("never repeats a secret", () => {
    const [sentence, ...others] = wrong({ DATABASE_URL: "mysql://docent:hunter2@db/docent" });
    expect(others).toEqual([]);
    expect(sentence).toContain("DATABASE_URL has a value that does not fit; allowed is file:PATH");
    expect(sentence).not.toContain("hunter2");
  });

  test("names every wrong variable at once, each once", () => {
    const problems = wrong({ HTTP_PORT: "x", LOG_LEVEL: "x", SHARD_COUNT: "x" });
    expect(problems.map((problem) => problem.split(" ")[0]).sort()).toEqual([
      "HTTP_PORT",
      "LOG_LEVEL",
      "SHARD_COUNT",
    ]);
  });

  test.each([
    [{ SHARD_IDS: "0" }, "SHARD_COUNT is auto"],
    [{ SHARD_IDS: "0,2,5", SHARD_COUNT: "2" }, "names 2, 5; with SHARD_COUNT 2 allowed are 0 to 1"],
    [{ SHARD_IDS: "0", SHARD_COUNT: "2" }, "several processes need PostgreSQL"],
  ])("refuses shards that do not fit: %j", (env, words) => {
    expect(wrong(env)).toHaveLength(1);
    expect(wrong(env)[0]).toContain(words);
  });

  test("lets one process run all shards on SQLite", () => {
    expect(good({ SHARD_IDS: "0,1", SHARD_COUNT: "2" }).shards).toEqual({ count: 2, ids: [0, 1] });
  });

  test("says of every variable what is allowed", () => {
    for (const [name, schema] of Object.entries(environment.shape)) {
      expect(`${name}: ${schema.description ?? ""}`).toMatch(/: .{5,}/);
    }
  });
});

describe(".env.example", () => {
  const text = readFileSync(new URL("../../.env.example", import.meta.url), "utf8");
  const listed = parse(text.replace(/^# (?=[A-Z_]+=)/gm, ""));

  test("lists every variable that Docent reads, and none more", () => {
    expect(Object.keys(listed).sort()).toEqual(Object.keys(environment.shape).sort());
  });

  test("says what each one means, above it", () => {
    const lines = text.split("\n");
    for (const [name, { description }] of Object.entries(environment.shape)) {
      const at = lines.findIndex((line) => line.startsWith(`# ${name}=`));
      expect(lines[at - 1]).toBe(`# ${description}`);
    }
  });

  test("gives each default, and configures nothing by itself", () => {
    const defaults: Record<string, unknown> = {
      ...environment.parse({}),
      SANDBOX_PORT: defaultSandboxPort,
    };
    for (const [name, value] of Object.entries(listed)) {
      expect(`${name}=${value}`).toBe(`${name}=${defaults[name] ?? ""}`);
    }
    expect(parse(text)).toEqual({});
    expect(readConfig(listed)).toEqual(readConfig({}));
  });
});
