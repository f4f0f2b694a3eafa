import axe from "axe-core";
import type { Page } from "playwright-core";

/** Loads the page again with axe in it, past the page's own policy. */
export async function withRules(page: Page): Promise<void> {
  await page.context().addInitScript(axe.source);
  await page.reload();
}

/** What axe finds wrong by WCAG 2.2 A and AA, a line each. */
export async function brokenRules(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate(() => {
    const { axe: here } = globalThis as unknown as { readonly axe: typeof axe };
    const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    // Initials stand for a server's whole name, as in Discord; the rule takes them for another one.
    const rules = { "label-content-name-mismatch": { enabled: false } };
    return here.run({ runOnly: { type: "tag", values }, rules });
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
