import { afterEach, describe, expect, test } from "vitest";
import { openSchool, type School } from "../support/school.ts";

let school: School;
afterEach(() => school?.close());

const general = { in: "general" };
const gatewayRoute = /^\/gateway\/bot/;
const requests = (words: string) =>
  school.sandbox.wire.recent(2000).filter(({ title }) => title.startsWith(words)).length;

const ready = () => fetch(`http://127.0.0.1:${school.docent.httpPort}/readyz`);

describe("a token", () => {
  test("that Discord refuses ends the start with one sentence that says what to do", async () => {
    school = await openSchool({ token: "MTIz.wrong.token", untilReady: false });
    const sentence = await school.docent.ended;
    expect(sentence).toBe(
      "Discord refused DISCORD_TOKEN. Copy the token again from the Developer Portal (your application › Bot › Reset Token) and start Docent again.",
    );
    expect(school.log.text()).not.toContain("MTIz.wrong.token");
  });

  test("that is revoked while Docent runs ends it with the same sentence", async () => {
    school = await openSchool();
    school.sandbox.gateway.drop({ resume: false, code: 4004 });
    expect(await school.docent.ended).toContain("Discord refused DISCORD_TOKEN.");
  });

  test.each([
    [4010, "SHARD_IDS"],
    [4011, "Raise SHARD_COUNT"],
    [4013, "Update Docent"],
    [4014, "Update Docent"],
  ])("close code %i ends it with its own remedy", async (code, words) => {
    school = await openSchool();
    school.sandbox.gateway.drop({ resume: false, code });
    expect(await school.docent.ended).toContain(words);
  });
});

describe("at the start", () => {
  test("a network that is down is named, and tried again until it is up", async () => {
    school = await openSchool({
      config: { httpPort: 0 },
      before: ({ faults }) =>
        faults.failNext({ route: gatewayRoute, times: 12, effect: { kind: "drop" } }),
    });
    const { msg } = await school.log.says("Discord cannot be reached.");
    expect(msg).toContain("Check this machine's network. Trying again in");
    const card = await school.person("Ben").types("/explain mpp", general);
    expect(card.text()).toContain("## Migrant Protection Protocols");
    expect((await ready()).status).toBe(200);
    await school.docent.stop();
    await school.sandbox.until(() => !school.sandbox.gateway.online());
  });

  test("an address at which nobody listens is a network that is down, too", async () => {
    school = await openSchool({
      untilReady: false,
      config: { apiUrl: "http://127.0.0.1:9/api" },
    });
    expect((await school.log.says("Discord cannot be reached.")).level).toBe("warn");
  });

  test("Discord's own trouble is called Discord's, and waited out", async () => {
    school = await openSchool({
      before: ({ faults }) =>
        faults.failNext({ route: gatewayRoute, times: 8, effect: { kind: "status", status: 502 } }),
    });
    const { msg } = await school.log.says("its trouble, not yours");
    expect(msg).toContain("Discord answered with status 502");
    await school.log.says("Docent is ready.");
  });

  test("commands are registered once Discord takes them again", async () => {
    school = await openSchool({
      before: ({ faults }) => {
        const route = /\/commands$/;
        faults.failNext({
          method: "GET",
          route,
          effect: { kind: "status", status: 429, retryAfter: 0.05 },
        });
        faults.failNext({
          method: "PUT",
          route,
          times: 5,
          effect: { kind: "status", status: 500 },
        });
      },
    });
    expect((await school.log.says("The commands could not be registered.")).level).toBe("warn");
    expect((await school.log.says("Docent is ready.")).commands).toBe("registered");
    expect(school.sandbox.view(school.person("Ben").id).commands.map(({ name }) => name)).toContain(
      "explain",
    );
  });

  test("stopping while Discord cannot be reached ends at once", async () => {
    school = await openSchool({
      untilReady: false,
      before: ({ faults }) =>
        faults.failNext({ route: gatewayRoute, times: 100_000, effect: { kind: "drop" } }),
    });
    await school.log.says("Discord cannot be reached.");
    await school.docent.stop();
    await school.docent.ready;
  });

  test("the log says how to invite Docent, with exactly the permissions it needs", async () => {
    school = await openSchool();
    const { msg } = await school.log.says("Docent is ready.");
    const url = new URL(/https:\S+/.exec(msg)?.[0] ?? "");
    expect(url.searchParams.get("permissions")).toBe(
      String(2 ** 10 + 2 ** 11 + 2 ** 15 + 2 ** 16 + 2 ** 38),
    );
    expect(url.searchParams.get("client_id")).toBe(
      school.sandbox.world.current().bot.applicationId,
    );
  });
});

describe("a gateway that drops", () => {
  test("is resumed, and what was asked meanwhile is answered once", async () => {
    school = await openSchool();
    const { gateway } = school.sandbox;
    gateway.silence(true);
    const asking = school.person("Ben").types("/explain mpp", general);
    gateway.silence(false);
    gateway.drop({ resume: true });
    const card = await asking;
    expect(card.text()).toContain("## Migrant Protection Protocols");
    expect(requests("POST /interactions/")).toBe(1);
    expect(requests("← RESUME")).toBe(1);
    expect(requests("← IDENTIFY")).toBe(1);
  });

  test("whose session is lost is opened anew, and commands are not registered again", async () => {
    school = await openSchool({ config: { httpPort: 0 } });
    expect((await ready()).status).toBe(200);
    school.sandbox.gateway.drop({ resume: false });
    await school.sandbox.until(
      () => requests("← IDENTIFY") === 1 && !school.sandbox.gateway.online(),
    );
    await expect.poll(async () => (await ready()).status).toBe(503);
    await school.sandbox.until(
      () => requests("← IDENTIFY") === 2 && school.sandbox.gateway.online(),
    );
    await school.person("Ben").types("/explain mpp", general);
    expect(requests("PUT /applications/")).toBe(1);
    expect((await ready()).status).toBe(200);
  });

  test("goes on after Discord asked to reconnect", async () => {
    school = await openSchool();
    school.sandbox.gateway.reconnect();
    await school.sandbox.until(() => requests("← RESUME") === 1 && school.sandbox.gateway.online());
    const card = await school.person("Ben").types("/explain mpp", general);
    expect(card.text()).toContain("## Migrant Protection Protocols");
  });
});
