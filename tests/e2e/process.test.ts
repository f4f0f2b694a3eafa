import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/main.ts";
import { buildOnce } from "../../scripts/build.mjs";
import { closedGate } from "../support/gate.ts";
import { type Program, runProgram } from "../support/program.ts";
import { type TemporaryFolder, temporaryFolder } from "../support/temporary-folder.ts";

let folder: TemporaryFolder;
let program: Program | undefined;
let taken: Server;
let takenPort: number;

beforeAll(async () => {
  await buildOnce();
  taken = createServer().listen(0);
  await once(taken, "listening");
  const address = taken.address();
  takenPort = typeof address === "object" ? (address?.port ?? 0) : 0;
});
afterAll(() => {
  taken?.close();
});
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  program?.signal("SIGKILL");
  await program?.ended;
  folder.remove();
});

function starts(env: Readonly<Record<string, string>>): Program {
  program = runProgram(env, folder.path);
  return program;
}

describe("a start that cannot be", () => {
  const sentenceOf = async (env: Readonly<Record<string, string>>) => {
    const running = starts(env);
    expect(await running.ended).toBe(1);
    expect(running.stdout().filter((line) => !line.startsWith("{"))).toEqual([]);
    expect(running.stderr()).toHaveLength(1);
    return running.stderr()[0];
  };

  test("for a wrong variable says which, what was given, and what is allowed", async () => {
    expect(await sentenceOf({ LOG_LEVEL: "loud" })).toBe(
      'LOG_LEVEL is "loud"; allowed is fatal, error, warn, info, debug, trace or silent.',
    );
  });

  test("reads .env in its folder, and what is wrong in it", async () => {
    writeFileSync(folder.at(".env"), "HTTP_PORT=many\n");
    expect(await sentenceOf({})).toMatch(/^HTTP_PORT is "many"; allowed is a port/);
  });

  test("in production without a token says so, instead of opening the sandbox", async () => {
    expect(await sentenceOf({ NODE_ENV: "production" })).toMatch(/^DISCORD_TOKEN is missing\./);
  });

  test("on a used port of the sandbox names the variable", async () => {
    expect(await sentenceOf({ SANDBOX_PORT: String(takenPort) })).toBe(
      `Port ${takenPort} is used by another program, perhaps another Docent. Stop it, or set SANDBOX_PORT to another port, for example SANDBOX_PORT=4681.`,
    );
  });

  test("on a used HTTP port names the variable", async () => {
    const env = { DISCORD_TOKEN: "a.b.c", HTTP_PORT: String(takenPort) };
    expect(await sentenceOf(env)).toBe(
      `Port ${takenPort} is used by another program. Stop that program, or set HTTP_PORT to another port.`,
    );
  });

  test("where the database's folder cannot be made says what to do", async () => {
    writeFileSync(folder.at("file"), "");
    const env = { DISCORD_TOKEN: "a.b.c", DATABASE_URL: `file:${folder.at("file/docent.db")}` };
    expect(await sentenceOf(env)).toContain(folder.at("file"));
  });

  test("where the sandbox's folder cannot be made says what to do", async () => {
    writeFileSync(folder.at("data"), "");
    expect(await sentenceOf({ SANDBOX_PORT: "0" })).toMatch(
      /^Docent cannot write in .*sandbox\. Give this account the right to write there/,
    );
  });
});

describe("the program on a Discord", () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await startSandbox({ port: 0, pageFolder: null, bot: null });
  });
  afterEach(() => sandbox.close());

  const onDiscord = (env: Readonly<Record<string, string>> = {}) =>
    starts({ DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.apiUrl, ...env });
  const explains = () =>
    sandbox.act(sandbox.world.person("Ben").id, {
      type: "command",
      channelId: sandbox.world.channel("Civics", "general").id,
      path: ["explain"],
      options: [{ name: "topic", value: "mpp" }],
    });
  const holdCallback = () => {
    const gate = closedGate();
    sandbox.faults.failNext({ route: /callback$/, effect: { kind: "hold", until: gate.opened } });
    return gate;
  };
  const callbackArrives = () =>
    new Promise<void>((resolve) => {
      const stop = sandbox.wire.subscribe((event) => {
        if (event.phase !== "arrived" || !event.title.includes("/callback")) return;
        stop();
        resolve();
      });
    });

  test("with a wrong token ends with one sentence, and the token is nowhere in its output", async () => {
    const running = onDiscord({ DISCORD_TOKEN: "MTIz.wrong.token" });
    expect(await running.ended).toBe(1);
    expect(running.stderr()).toHaveLength(1);
    expect(running.stderr()[0]).toMatch(/^Discord refused DISCORD_TOKEN\./);
    expect([...running.stdout(), ...running.stderr()].join("\n")).not.toContain("MTIz.wrong");
  });

  test("whose token is revoked ends with the same sentence", async () => {
    const running = onDiscord();
    await running.says("Docent is ready.");
    sandbox.gateway.drop({ resume: false, code: 4004 });
    expect(await running.ended).toBe(1);
    expect(running.stderr()).toHaveLength(1);
    expect(running.stderr()[0]).toMatch(/^Discord refused DISCORD_TOKEN\./);
  });

  test("finishes what is in flight on SIGTERM, says so, and exits with 0", async () => {
    const running = onDiscord();
    await running.says("Docent is ready.");
    const gate = holdCallback();
    const arrived = callbackArrives();
    const asking = explains();
    await arrived;
    const from = performance.now();
    running.signal("SIGTERM");
    await running.says("Finishing what is in flight.");
    gate.open();
    expect(await asking).toEqual({ ok: true });
    expect(await running.ended).toBe(0);
    expect(performance.now() - from).toBeLessThan(5_000);
    expect(running.stdout().join("\n")).toContain("Stopping.");
  });

  test("leaves what does not finish, says so, and exits within five seconds", async () => {
    const running = onDiscord();
    await running.says("Docent is ready.");
    const gate = holdCallback();
    const arrived = callbackArrives();
    const asking = explains();
    await arrived;
    const from = performance.now();
    running.signal("SIGTERM");
    expect(await running.ended).toBe(0);
    expect(performance.now() - from).toBeLessThan(5_000);
    await running.says("Left unfinished.");
    gate.open();
    await asking;
  });
});

test("the sandbox and its bot end on SIGTERM with 0", async () => {
  const running = starts({ SANDBOX_PORT: "0" });
  expect(await running.says("Docent is running")).toMatch(
    /^Docent is running: open http:\/\/127\.0\.0\.1:\d+ and type \/explain/,
  );
  running.signal("SIGTERM");
  expect(await running.ended).toBe(0);
});
