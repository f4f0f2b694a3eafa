import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { FaultEffect } from "../../sandbox/faults.ts";
import { type Sandbox, startSandbox } from "../../sandbox/main.ts";
import { type ChannelPosts, createChannelPosts } from "../../src/discord/channel-posts.ts";
import { nonceOf } from "../../src/discord/nonce.ts";

const minute = 60_000;
const now = Date.UTC(2026, 10, 24, 15);
let sandbox: Sandbox;
let posts: ChannelPosts;
let channelId: string;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, pageFolder: null, bot: null, now: () => now });
});
afterAll(() => sandbox.close());
beforeEach(() => {
  channelId = sandbox.world.channel("Civics", "general").id;
  posts = postsBy(sandbox.world.current().bot.id);
});

const postsBy = (id: string, token = sandbox.token, limit = 10_000) =>
  createChannelPosts({ apiUrl: sandbox.apiUrl, token, ownId: () => id, limit });
const message = (name: string) => ({
  components: [
    {
      type: 1 as const,
      components: [{ type: 2 as const, style: 2 as const, label: "x", custom_id: `x:${name}:en` }],
    },
  ],
});
const fails = (effect: FaultEffect) =>
  sandbox.faults.failNext({ route: /^\/channels\/\d+\/messages/, effect });

describe("sending", () => {
  test("gives the message's id, and the same name within minutes is the same message", async () => {
    const first = await posts.send(channelId, message("aaaa"), "aaaa");
    expect(first).toMatchObject({ outcome: "sent" });
    expect(await posts.send(channelId, message("aaaa"), "aaaa")).toEqual(first);
  });

  test.each<[string, FaultEffect]>([
    ["a server error", { kind: "status", status: 500 }],
    ["a broken connection", { kind: "drop" }],
    ["a silence that outlasts the limit", { kind: "hold", until: new Promise(() => undefined) }],
    ["a rate limit that outlasts the limit", { kind: "status", status: 429, retryAfter: 3 }],
  ])("that ends with %s is unclear, and not repeated", async (_what, effect) => {
    let arrived = 0;
    const stop = sandbox.wire.subscribe(({ phase }) => {
      if (phase === "arrived") arrived += 1;
    });
    fails(effect);
    const hurried = postsBy("1", sandbox.token, 150);
    expect((await hurried.send(channelId, message("bbbb"), "bbbb")).outcome).toBe("unclear");
    expect(arrived).toBe(1);
    stop();
  });

  test("that Discord refuses gives Discord's code", async () => {
    expect(await posts.send("1", message("cccc"), "cccc")).toMatchObject({
      ...{ outcome: "refused", code: 10003 },
    });
  });

  test("with a token that no longer counts says nothing about the channel", async () => {
    const sent = await postsBy("1", "wrong").send(channelId, message("dddd"), "dddd");
    expect(sent.outcome).toBe("unclear");
  });
});

describe("looking", () => {
  test("finds a message by the name in its custom ids, and no other by the same", async () => {
    const sent = await posts.send(channelId, message("eeee"), "eeee");
    expect(await posts.find(channelId, "eeee", now)).toEqual({ ...sent, outcome: "there" });
    expect(await posts.find(channelId, "eee", now)).toEqual({ outcome: "absent" });
  });

  test("takes only a message of Docent's own for its own", async () => {
    await posts.send(channelId, message("ffff"), "ffff");
    expect(await postsBy("4711").find(channelId, "ffff", now)).toEqual({ outcome: "absent" });
  });

  test("begins five minutes before the time of sending", async () => {
    await posts.send(channelId, message("gggg"), "gggg");
    const sentAt = (instant: number) => posts.find(channelId, "gggg", instant);
    expect((await sentAt(now + 4 * minute)).outcome).toBe("there");
    expect((await sentAt(now + 6 * minute)).outcome).toBe("absent");
  });

  test("that is refused cannot tell, and without an answer is for later", async () => {
    expect(await posts.find("1", "hhhh", now)).toEqual({ outcome: "unreadable" });
    fails({ kind: "status", status: 500 });
    expect((await posts.find(channelId, "hhhh", now)).outcome).toBe("later");
  });

  test("goes through a thousand messages and then cannot tell", async () => {
    const ben = sandbox.world.person("Ben").id;
    const busy = sandbox.world.channel("Civics", "quiz-night").id;
    for (let n = 0; n < 999; n += 1) {
      await sandbox.act(ben, { type: "say", channelId: busy, text: `Good morning ${n}` });
    }
    expect((await posts.find(busy, "iiii", now)).outcome).toBe("absent");
    await sandbox.act(ben, { type: "say", channelId: busy, text: "And one more" });
    expect((await posts.find(busy, "iiii", now)).outcome).toBe("unreadable");
  });
});

test("a nonce is short enough for Discord, the same for a name, and another for another", () => {
  expect(nonceOf("aaaa")).toMatch(/^[\w-]{25}$/);
  expect(nonceOf("aaaa")).toBe(nonceOf("aaaa"));
  expect(nonceOf("aaaa")).not.toBe(nonceOf("aaab"));
});
