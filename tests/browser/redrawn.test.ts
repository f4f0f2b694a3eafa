import type { ChatInputCommandInteraction, MessageComponentInteraction } from "discord.js";
import { MessageFlags } from "discord.js";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { messages, newest, runs } from "./chat.ts";
import { inSight } from "./layout.ts";
import { describeOnStage } from "./stage.ts";

const isPrivate = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;
const commands = [{ name: "quiz", description: "Asks" }];

/** A message of so many lines under a heading, with one button. */
const page = (heading: string, lines: number) => ({
  components: [
    {
      type: 10,
      content: `## ${heading}\n${Array.from({ length: lines }, (_, n) => `- Line ${n + 1}`).join("\n")}`,
    },
    { type: 1, components: [{ type: 2, style: 1, label: "On", custom_id: "on" }] },
  ] as never,
});

const phone = { viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true };

const seen = (part: Locator) => expect.poll(() => inSight(part)).toBe(true);

describeOnStage("a message that is redrawn as one presses", commands, (stage) => {
  /** Each press shows the next of these pages, private or for everybody. */
  async function opens(pages: readonly (readonly [string, number])[], flags: number) {
    const shown = pages.map(([heading, lines]) => page(heading, lines));
    let next = 0;
    stage.talk().answer = (i: ChatInputCommandInteraction | MessageComponentInteraction) => {
      const message = shown[next++] ?? {};
      return i.isMessageComponent()
        ? i.update(message)
        : (i as ChatInputCommandInteraction).reply({ ...message, flags });
    };
    const browser = await stage.open("Ben", phone);
    await runs(browser, "/quiz");
    return browser;
  }
  const heading = (browser: Page, name: string) =>
    browser.getByRole("heading", { name, exact: true }).last();
  const goesOn = (browser: Page) =>
    newest(browser).getByRole("button", { name: "On", exact: true }).tap();

  test("keeps its top in view where it has grown longer than the screen", async () => {
    const browser = await opens(
      [
        ["Question", 3],
        ["Right", 40],
        ["Next question", 3],
      ],
      isPrivate,
    );
    await goesOn(browser);
    await seen(heading(browser, "Right"));
    // One reads down to the button; what comes then is in view as a whole.
    await goesOn(browser);
    await seen(heading(browser, "Next question"));
    await seen(newest(browser).getByRole("button", { name: "On" }));
  });

  test("keeps its top in view from one long page to the next", async () => {
    const browser = await opens(
      [
        ["First", 40],
        ["Second", 40],
        ["Third", 30],
      ],
      isPrivate,
    );
    for (const name of ["Second", "Third"]) {
      await goesOn(browser);
      await seen(heading(browser, name));
    }
  });

  test("follows what comes after it again once one has gone to the foot", async () => {
    const browser = await opens(
      [
        ["Question", 3],
        ["Right", 40],
      ],
      isPrivate,
    );
    await goesOn(browser);
    await seen(heading(browser, "Right"));
    const toNewest = browser.getByRole("button", { name: /^Newest messages/ });
    expect(await toNewest.count()).toBe(0);
    await says("Anybody there?");
    await toNewest.tap();
    await seen(browser.getByText("Anybody there?"));
    await toNewest.waitFor({ state: "detached" });
    await says("I am");
    await seen(browser.getByText("I am"));
    expect(await inSight(heading(browser, "Right"))).toBe(false);
  });

  test("stays where it is as others' messages come while one reads its top", async () => {
    const browser = await opens(
      [
        ["Question", 3],
        ["Right", 40],
      ],
      isPrivate,
    );
    await goesOn(browser);
    await seen(heading(browser, "Right"));
    const before = await messages(browser).count();
    await says("Still here");
    await expect.poll(() => messages(browser).count()).toBe(before + 1);
    await seen(heading(browser, "Right"));
  });

  test("of everybody's leaves one at the foot, where the newest is", async () => {
    const browser = await opens(
      [
        ["Question", 40],
        ["Question, 1 answer", 40],
      ],
      MessageFlags.IsComponentsV2,
    );
    await goesOn(browser);
    await heading(browser, "Question, 1 answer").waitFor({ state: "attached" });
    await seen(newest(browser).getByRole("button", { name: "On" }));
  });

  /** The bot says something to everybody in the channel. */
  async function says(content: string): Promise<void> {
    const { client, sandbox } = stage.talk();
    const channel = await client.channels.fetch(sandbox.world.channel("Civics", "general").id);
    if (!channel?.isSendable()) throw new Error("no channel to write in");
    await channel.send(content);
  }
});
