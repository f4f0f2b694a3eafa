import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { documentPage } from "../../sandbox/http/document.ts";
import type { Sandbox } from "../../sandbox/main.ts";
import { openSandbox } from "./stock-client.ts";

let sandbox: Sandbox;
afterEach(() => sandbox?.close());

const application = async (route: string) => {
  const headers = { authorization: `Bot ${sandbox.token}` };
  const response = await fetch(`${sandbox.apiUrl}/v10${route}`, { headers });
  return (await response.json()) as Record<string, unknown>;
};
const routes = ["/applications/@me", "/oauth2/applications/@me"];

describe("the documents of a bot", () => {
  test("are named by the application and served as pages that run nothing", async () => {
    const documents = { privacy: "# Privacy\n\nLittle is kept.", terms: "# Terms\n\nBe kind." };
    sandbox = await openSandbox({ documents });
    for (const route of routes) {
      expect(await application(route)).toMatchObject({
        privacy_policy_url: `${sandbox.address}/privacy`,
        terms_of_service_url: `${sandbox.address}/terms`,
      });
    }
    const privacy = await fetch(`${sandbox.address}/privacy`);
    expect(privacy.headers.get("content-type")).toMatch(/^text\/html/);
    expect(privacy.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await privacy.text()).toContain("<p>Little is kept.</p>");
    expect(await (await fetch(`${sandbox.address}/terms`)).text()).toContain("<p>Be kind.</p>");
  });

  test("that there are none of are neither named nor served", async () => {
    sandbox = await openSandbox();
    for (const route of routes) {
      expect(Object.keys(await application(route))).not.toContain("privacy_policy_url");
    }
    expect((await fetch(`${sandbox.address}/privacy`)).status).toBe(404);
  });
});

describe("a document's page", () => {
  const body = (markdown: string) =>
    /<main>\n([\s\S]*)\n<\/main>/.exec(documentPage(markdown))?.[1] ?? "";

  test("has headings with anchors, paragraphs, rules, lists and tables", () => {
    expect(body("# Términos de uso\n\nOne\nline")).toBe(
      '<h1 id="términos-de-uso">Términos de uso</h1>\n<p>One line</p>',
    );
    expect(body("- a\n- b\n\n---\n\n1. c\n2. d")).toBe(
      "<ul><li>a</li><li>b</li></ul>\n<hr>\n<ol><li>c</li><li>d</li></ol>",
    );
    expect(body("| A | B |\n|---|---|\n| 1 | 2 |")).toBe(
      "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
    );
  });

  test("marks bold and code, and links to websites, anchors and the other document", () => {
    expect(body("**Bold** and `/help`.")).toBe(
      "<p><strong>Bold</strong> and <code>/help</code>.</p>",
    );
    expect(body("[a](https://discord.com/terms) [b](#privacy) [c](PRIVACY.md) [d](LICENSE)")).toBe(
      '<p><a href="https://discord.com/terms" rel="noreferrer">a</a> <a href="#privacy">b</a> ' +
        '<a href="/privacy">c</a> d</p>',
    );
  });

  test("shows HTML as text and follows no other address", () => {
    const page = documentPage(
      "# <script>alert(1)</script>\n\n<img src=x onerror=alert(1)> [x](javascript:alert(1)) " +
        '[y](https://example.org/"onclick="alert(1))',
    );
    expect(page).not.toMatch(/<script|<img|href="javascript|"onclick/);
    expect(page).toContain("&lt;script&gt;");
  });

  test("reads the project's own documents whole: no mark is left over", async () => {
    for (const name of ["PRIVACY.md", "TERMS.md"]) {
      const file = path.resolve(import.meta.dirname, "../..", name);
      const page = body(await readFile(file, "utf8"));
      expect(page.replace(/<[^>]+>/g, "")).not.toMatch(/\*\*|`|^#|\]\(|^\s*[|-]/m);
      const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
      for (const anchor of anchors) expect(page).toContain(`id="${anchor}"`);
    }
  });
});
