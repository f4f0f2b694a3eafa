import type { Visit, Visitor } from "./visitor.ts";

/** One picture of the documentation: who looks, and what they do before it is taken. */
export interface Picture {
  readonly name: string;
  readonly visit: Visit;
  readonly does?: (visitor: Visitor) => Promise<void>;
}

const ben = { as: "Ben", in: "general" } as const;
const rivera = { as: "Rivera", in: "general" } as const;
/** Narrow enough that the members fold away, and tall enough for a whole card. */
const tall = { width: 1000, height: 1260 } as const;

const runs = (line: string) => async (visitor: Visitor) => {
  await visitor.looksAt(await visitor.runs(line));
};

/** Every picture, by the name of its file; each begins in a sandbox of its own. */
export const pictures: readonly Picture[] = [
  { name: "start", visit: rivera },
  {
    name: "picker",
    visit: ben,
    async does({ page, types }) {
      await types("/explain child");
      await page.getByRole("listbox", { name: "Commands" }).getByText("Children").first().waitFor();
    },
  },
  { name: "explain", visit: { ...ben, size: tall }, does: runs("/explain mpp") },
  {
    name: "explain-es",
    visit: { as: "Diego", in: "actualidad", server: "Madrid", size: tall, theme: "light" },
    does: runs("/explicar mpp"),
  },
  { name: "on-a-day", visit: ben, does: runs("/explain mpp on:2021-03-01") },
  {
    name: "timeline",
    visit: { ...ben, size: tall },
    async does({ runs, presses, looksAt }) {
      await runs("/explain mpp");
      await looksAt(await presses("Timeline"));
    },
  },
  {
    name: "sources",
    visit: { ...ben, size: tall },
    does: runs("/explain mpp detail:Sources"),
  },
  {
    name: "practice",
    visit: ben,
    async does({ runs, looksAt }) {
      const message = await runs("/quiz practice topic:border/mpp");
      await message.getByRole("button", { name: /^A · / }).click();
      await message.getByRole("button", { name: "Sure" }).click();
      await message.getByRole("button", { name: "Next question" }).waitFor();
      await looksAt(message);
    },
  },
  {
    name: "daily",
    visit: rivera,
    async does({ page, runs }) {
      const preview = await runs(
        "/daily set channel:civics time:8am timezone:America/Chicago topic:border/mpp",
      );
      await preview.getByRole("button", { name: "Save" }).click();
      await preview.getByText("Saved.").waitFor();
      await page.getByRole("navigation", { name: "Channels" }).getByText("civics").click();
      await page.getByRole("button", { name: /^The sandbox's clock/ }).click();
      await page.getByRole("menuitem", { name: /8:00/ }).click();
      await page.getByRole("heading", { name: /^Fact for / }).waitFor();
    },
  },
  { name: "help", visit: rivera, does: runs("/help") },
  { name: "settings", visit: rivera, does: runs("/settings") },
  {
    name: "phone",
    visit: { ...ben, size: { width: 390, height: 844 }, scale: 1.5, phone: true },
    does: runs("/explain mpp"),
  },
];
