import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { PortUnavailable, type Sandbox } from "../../sandbox/main.ts";
import type { ActResult, View } from "../../sandbox/page-api.ts";
import { connect, openSandbox, stockClient } from "./stock-client.ts";

let sandbox: Sandbox;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-page-"));
  await mkdir(join(folder, "page", "assets"), { recursive: true });
  await writeFile(join(folder, "page", "index.html"), "<!doctype html><title>Sandbox</title>");
  await writeFile(join(folder, "page", "assets", "page-1a2b.js"), "export {};");
  await writeFile(join(folder, "secret.txt"), "secret");
  sandbox = await openSandbox({ pageFolder: join(folder, "page") });
});
afterAll(async () => {
  await sandbox?.close();
  await rm(folder, { recursive: true, force: true });
});

const ana = () => sandbox.world.person("Ana").id;
const general = () => sandbox.world.channel("Civics", "general").id;

/** A request with any Host and Origin, which fetch does not let one set. */
function raw(
  path: string,
  headers: Record<string, string>,
  method = "GET",
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const call = request(`${sandbox.address}${path}`, { headers, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    call.on("error", reject);
    call.end();
  });
}

const act = (body: unknown, type = "application/json") =>
  fetch(`${sandbox.address}/page/act`, {
    method: "POST",
    headers: { "content-type": type },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("the page", () => {
  test("is served with sound types and a policy that lets nothing out", async () => {
    const page = await fetch(`${sandbox.address}/`);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https|\*/);
    const script = await fetch(`${sandbox.address}/assets/page-1a2b.js`);
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect((await fetch(`${sandbox.address}/nothing`)).status).toBe(404);
  });

  test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt", "/%00", "/%"])(
    "gives nothing from outside its folder for %s",
    async (path) => {
      const { status, body } = await raw(path, {});
      expect(status).toBe(404);
      expect(body).not.toContain("secret");
    },
  );

  test("is at one address: localhost leads to it", async () => {
    const { host } = new URL(sandbox.address);
    const { status } = await raw("/", { host: host.replace("127.0.0.1", "localhost") });
    expect(status).toBe(302);
  });
});

describe("strangers", () => {
  test.each(["evil.example", "evil.example:80", "127.0.0.1", "192.168.0.1:4680"])(
    "with the host %s are refused everywhere",
    async (host) => {
      for (const path of ["/", "/api/v10/gateway", "/page/act"]) {
        expect((await raw(path, { host })).status, path).toBe(403);
      }
    },
  );

  test.each(["http://evil.example", "null", "https://127.0.0.1:1"])(
    "from the origin %s may not act, look or connect",
    async (origin) => {
      expect((await raw("/page/act", { origin }, "POST")).status).toBe(403);
      for (const path of [`/page?as=${ana()}`, "/gateway?v=10&encoding=json"]) {
        const socket = new WebSocket(`${sandbox.address.replace("http", "ws")}${path}`, { origin });
        const error = await new Promise((resolve) => {
          socket.on("error", resolve);
          socket.on("open", () => resolve("open"));
        });
        expect(String(error), path).toContain("403");
      }
    },
  );

  test("at an address that is none are refused, and the sandbox lives on", async () => {
    const { port } = new URL(sandbox.address);
    const socket = new WebSocket(`ws://127.0.0.1:${port}//`, { origin: "http://evil.example" });
    const error = await new Promise((resolve) => socket.on("error", resolve));
    expect(String(error)).toContain("404");
    expect((await fetch(sandbox.address)).status).toBeLessThan(500);
  });

  test("reach only the loopback interface", () => {
    expect(sandbox.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe("acts over HTTP", () => {
  test("are done", async () => {
    const say = { as: ana(), act: { type: "say", channelId: general(), text: "hello" } };
    expect((await (await act(say)).json()) as ActResult).toEqual({ ok: true });
    expect(sandbox.view(ana()).messages[general()]?.at(-1)?.message.content).toBe("hello");
  });

  test.each([
    ["no JSON", "{", 400],
    ["an unknown act", { as: "1", act: { type: "fly" } }, 400],
    ["a wrong field", { as: "1", act: { type: "say", channelId: 5, text: "x" } }, 400],
    ["too much", "x".repeat(300 * 1024), 413],
  ])("are refused with %s", async (_, body, status) => {
    expect((await act(body)).status).toBe(status);
  });

  test("are refused as a form, which any page could send", async () => {
    expect((await act("{}", "text/plain")).status).toBe(415);
  });

  test("say so where somebody may not write or does not exist", async () => {
    const staff = sandbox.world.channel("Civics", "staff-room").id;
    const say = (as: string) => act({ as, act: { type: "say", channelId: staff, text: "x" } });
    expect(await (await say(ana())).json()).toMatchObject({ ok: false });
    expect(await (await say("1")).json()).toMatchObject({ ok: false });
    expect(await (await say(sandbox.world.person("Ms. Rivera").id)).json()).toEqual({ ok: true });
  });

  test("upload a file for an option", async () => {
    const url = `${sandbox.address}/page/upload?channel=${general()}&name=set.csv`;
    const headers = { "content-type": "text/csv" };
    const response = await fetch(url, { method: "POST", headers, body: "a,b" });
    const { url: address, filename } = (await response.json()) as { url: string; filename: string };
    expect(filename).toBe("set.csv");
    expect(await (await fetch(address)).text()).toBe("a,b");
  });
});

describe("a page's socket", () => {
  const open = (as: string) =>
    new WebSocket(`${sandbox.address.replace("http", "ws")}/page?as=${as}`);

  test("shows what its person sees, and again after each change", async () => {
    const socket = open(ana());
    const views: View[] = [];
    const arrived = new Promise<void>((resolve) => {
      socket.on("message", (data) => {
        views.push(JSON.parse(String(data)) as View);
        const texts = views.at(-1)?.messages[general()]?.map((each) => each.message.content);
        if (texts?.includes("second")) resolve();
      });
    });
    await new Promise((resolve) => socket.once("message", resolve));
    expect(views[0]?.me.name).toBe("Ana");
    const say = (text: string) => sandbox.act(ana(), { type: "say", channelId: general(), text });
    await Promise.all([say("first"), say("second")]);
    await arrived;
    expect(views.length).toBeLessThanOrEqual(3);
    socket.close();
  });

  test("is closed for nobody", async () => {
    const code = await new Promise((resolve) => open("1").on("close", resolve));
    expect(code).toBe(1008);
  });
});

describe("several sandboxes", () => {
  test("live side by side and share nothing", async () => {
    const other = await openSandbox();
    const client = stockClient(other);
    await connect(client, other);
    expect(other.gateway.online()).toBe(true);
    expect(sandbox.gateway.online()).toBe(false);
    const wrong = await fetch(`${sandbox.apiUrl}/v10/users/@me`, {
      headers: { authorization: `Bot ${other.token}` },
    });
    expect(wrong.status).toBe(401);
    await client.destroy();
    await other.close();
  });

  test("cannot have the same port: that is told by its name", async () => {
    const port = Number(new URL(sandbox.address).port);
    const error = await openSandbox({ port }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PortUnavailable);
    expect(error).toMatchObject({ port, code: "EADDRINUSE" });
  });

  test("give their port back when closed", async () => {
    const first = await openSandbox();
    const port = Number(new URL(first.address).port);
    await first.close();
    const second = await openSandbox({ port });
    expect(second.address).toBe(first.address);
    await second.close();
  });
});
