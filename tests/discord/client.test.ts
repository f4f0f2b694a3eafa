import { afterEach, describe, expect, test, vi } from "vitest";
import { createClient } from "../../src/discord/client.ts";

const apiUrl = "http://127.0.0.1:1";
afterEach(() => vi.unstubAllEnvs());

describe("the shards that a client runs", () => {
  test("are as many as Discord recommends, unless told otherwise", async () => {
    const client = createClient({ apiUrl, shardCount: "auto", shardIds: null });
    expect(client.options.shards).toBe("auto");
    await client.destroy();
  });

  test("are so too where the environment says auto, which discord.js would take for a number", async () => {
    vi.stubEnv("SHARD_COUNT", "auto");
    const client = createClient({ apiUrl, shardCount: "auto", shardIds: null });
    expect(client.options.shards).toBe("auto");
    await client.destroy();
  });

  test("are all of a given number", async () => {
    const client = createClient({ apiUrl, shardCount: 3, shardIds: null });
    expect(client.options.shards).toEqual([0, 1, 2]);
    expect(client.options.shardCount).toBe(3);
    await client.destroy();
  });

  test("are the given ones of all", async () => {
    const client = createClient({ apiUrl, shardCount: 4, shardIds: [1, 3] });
    expect(client.options.shards).toEqual([1, 3]);
    expect(client.options.shardCount).toBe(4);
    await client.destroy();
  });

  test("share Discord's 50 requests a second with the shards of other processes", async () => {
    const perSecond = async (shardCount: number | "auto", shardIds: readonly number[] | null) => {
      const client = createClient({ apiUrl, shardCount, shardIds });
      await client.destroy();
      return client.rest.options.globalRequestsPerSecond;
    };
    expect(await perSecond("auto", null)).toBe(50);
    expect(await perSecond(4, null)).toBe(50);
    expect(await perSecond(4, [1, 3])).toBe(25);
    expect(await perSecond(200, [7])).toBe(1);
  });
});
