import { expect, test } from "vitest";
import { presses, runs } from "./chat.ts";
import { describeInBrowser } from "./docent.ts";

describeInBrowser("what the page asks for", (docent) => {
  test("goes to the sandbox's own address and nowhere else", async () => {
    const page = await docent.open();
    const asked: string[] = [];
    await page.context().route("**", async (route) => {
      asked.push(new URL(route.request().url()).origin);
      await route.continue();
    });
    const sockets: string[] = [];
    page.on("websocket", (socket) => sockets.push(new URL(socket.url()).host));
    await page.reload();
    const card = await runs(page, "/explain mpp");
    await presses(page, card, "Sources");
    await runs(page, "/help");
    expect([...new Set(asked)]).toEqual([docent.address()]);
    expect([...new Set(sockets)]).toEqual([new URL(docent.address()).host]);
  });

  test("could not go elsewhere: its policy lets it reach the sandbox alone", async () => {
    const page = await docent.open();
    const response = await page.reload();
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    const refused = page.waitForEvent("console", (message) =>
      message.text().includes("Content Security Policy"),
    );
    const outcome = await page.evaluate(() =>
      fetch("http://127.0.0.1:9/elsewhere").then(
        () => "answered",
        () => "refused",
      ),
    );
    expect(outcome).toBe("refused");
    expect((await refused).text()).toContain("connect-src");
    docent.forgive(/Content Security Policy/);
  });
});
