import { z } from "zod";

const wholeNumber = (low: number, high: number, meaning: string) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= low && value <= high)
    .optional()
    .describe(meaning);

const address = (protocols: RegExp) => z.url({ protocol: protocols });

/** Every variable that Docent reads: what is allowed, said in `describe`, and its default. */
export const environment = z.object({
  DISCORD_TOKEN: z
    .string()
    .min(1)
    .optional()
    .describe("a bot token from Discord's Developer Portal; without one Docent starts its sandbox"),
  DISCORD_API_URL: address(/^https?$/)
    .default("https://discord.com/api")
    .describe("an http or https address, such as https://discord.com/api"),
  DATABASE_URL: z
    .string()
    .regex(/^(file|postgres|postgresql):/)
    .default("file:./data/docent.db")
    .describe("file:PATH for SQLite or postgres://USER:PASSWORD@HOST/NAME for PostgreSQL"),
  SHARD_COUNT: z
    .union([
      z.literal("auto"),
      z
        .string()
        .regex(/^[1-9]\d{0,3}$/)
        .transform(Number),
    ])
    .default("auto")
    .describe("auto, or a whole number from 1"),
  SHARD_IDS: z
    .string()
    .regex(/^\d{1,4}(,\d{1,4})*$/)
    .transform((list) => [...new Set(list.split(",").map(Number))])
    .optional()
    .describe("shard numbers from 0, separated by commas; needs SHARD_COUNT as a number"),
  HTTP_PORT: wholeNumber(1, 65_535, "a port from 1 to 65535; without one there is no HTTP server"),
  REPORT_URL: address(/^https$/)
    .max(200)
    .optional()
    .describe("the https address of a new issue, at most 200 characters"),
  SANDBOX_PORT: wholeNumber(0, 65_535, "a port from 0 (any free one) to 65535"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .describe("fatal, error, warn, info, debug, trace or silent"),
  NODE_ENV: z
    .string()
    .optional()
    .describe("production refuses to start without a token, instead of opening the sandbox"),
});

/** The port of the sandbox's page unless SANDBOX_PORT says otherwise. */
export const defaultSandboxPort = 4680;

export interface Config {
  readonly token: string | null;
  readonly apiUrl: string;
  readonly databaseUrl: string;
  readonly shards: { readonly count: number | "auto"; readonly ids: readonly number[] | null };
  readonly httpPort: number | null;
  readonly reportUrl: string | null;
  readonly sandboxPort: number;
  readonly logLevel: string;
  readonly production: boolean;
}

/** Wrong variables, a sentence each: which, what was given, what is allowed. */
export interface ConfigProblem {
  readonly problems: readonly string[];
}

/** Reads the configuration; an empty variable counts as absent. Secrets are never repeated. */
export function readConfig(env: NodeJS.ProcessEnv): Config | ConfigProblem {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
    return { problems: names.map((name) => wrong(name, given[name])) };
  }
  const values = parsed.data;
  const problems = shardProblems(values);
  if (problems.length > 0) return { problems };
  return {
    token: values.DISCORD_TOKEN ?? null,
    apiUrl: values.DISCORD_API_URL.replace(/\/+$/, ""),
    databaseUrl: values.DATABASE_URL,
    shards: { count: values.SHARD_COUNT, ids: values.SHARD_IDS ?? null },
    httpPort: values.HTTP_PORT ?? null,
    reportUrl: values.REPORT_URL ?? null,
    sandboxPort: values.SANDBOX_PORT ?? defaultSandboxPort,
    logLevel: values.LOG_LEVEL,
    production: values.NODE_ENV === "production",
  };
}

const secrets = new Set(["DISCORD_TOKEN", "DATABASE_URL"]);

function wrong(name: string, given: string | undefined): string {
  const allowed = environment.shape[name as keyof typeof environment.shape].description;
  const said = secrets.has(name) ? "has a value that does not fit" : `is ${JSON.stringify(given)}`;
  return `${name} ${said}; allowed is ${allowed}.`;
}

function shardProblems(values: z.output<typeof environment>): readonly string[] {
  const { SHARD_IDS: ids, SHARD_COUNT: count, DATABASE_URL: database } = values;
  if (ids === undefined) return [];
  if (count === "auto") {
    return [
      "SHARD_IDS is set but SHARD_COUNT is auto; set SHARD_COUNT to the number of all shards.",
    ];
  }
  const outside = ids.filter((id) => id >= count);
  if (outside.length > 0) {
    return [
      `SHARD_IDS names ${outside.join(", ")}; with SHARD_COUNT ${count} allowed are 0 to ${count - 1}.`,
    ];
  }
  if (ids.length < count && database.startsWith("file:")) {
    return [
      "SHARD_IDS leaves shards to other processes, and several processes need PostgreSQL; set DATABASE_URL to a postgres: address.",
    ];
  }
  return [];
}
