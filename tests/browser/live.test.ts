import type { BrowserContextOptions } from "playwright-core";
import { expect, test } from "vitest";
import { brokenRules, withRules } from "./axe.ts";
import { messages, newest } from "./chat.ts";
import { type Docent, describeInBrowser } from "./docent.ts";
import { focused, reaches } from "./focus.ts";
import { answers, type Labels, labels, type Seat, seat, types } from "./live-seats.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const civics = { server: "Civics 7", people: ["Ms. Rivera", "Ben", "Chloe"] };
const club = { server: "Club de Actualidad", people: ["Marta Ortega", "Diego", "Ana"] };

const waits = {};
const rounds = [
  { name: "in English, on desktops", at: waits, ...civics, channel: "civics", in: "en" },
  { name: "in English, on phones", at: phone, ...civics, channel: "general", in: "en" },
  { name: "in Spanish, on desktops", at: {}, ...club, channel: "actualidad", in: "es" },
  { name: "in Spanish, on phones", at: phone, ...club, channel: "general", in: "es" },
] as const;

const commands = {
  en: "/quiz live topic:border/mpp questions:2 pace:untimed",
  es: "/cuestionario en-vivo tema:border/mpp preguntas:2 ritmo:untimed",
};

describeInBrowser("a whole quiz, as its host and as two players", (docent) => {
  test.each(rounds)(
    "$name",
    async ({ at, server, people, channel, in: language }) => {
      const words = labels[language];
      const locale = language === "en" ? "en-US" : "es-ES";
      const [host, ...players] = await sitsDown(docent, people, { ...at, locale }, server, channel);
      await types(host, commands[language]);
      await host.fits();
      await host.press(words.open);
      for (const player of players) {
        await player.press(words.join);
        await player.fits();
      }
      await host.press(words.start);
      const [first, second] = players as [Seat, Seat];
      await answers(first, words, words.question(1, 2));
      // Where all have answered it closes by itself in three seconds; one round waits for that.
      if (at === waits) await answers(second, words, words.question(1, 2));
      else await host.press(words.close);
      await host.press(words.next);
      await second.sees(words.question(2, 2));
      await second.press(words.dontKnow);
      await second.sees(words.kept);
      await host.press(words.close);
      await host.press(words.finish);
      await endsWell(words, host, players);
    },
    60_000,
  );
});

describeInBrowser("a quiz by keyboard alone", (docent) => {
  test("is hosted and played", async () => {
    const [host, player] = await sitsDown(docent, ["Ms. Rivera", "Ben"], {}, "Civics 7", "civics");
    const words = labels.en;
    await types(host, "/quiz live topic:border/mpp difficulty:easy questions:1 pace:untimed");
    await byKey(host, /^button "Open the lobby"/);
    await newest(player.page).getByRole("button", { name: words.join }).waitFor();
    await byKey(player, /^button "Join"/);
    await player.sees("You’re in.");
    await byKey(host, /^button "Start"/);
    await newest(player.page)
      .getByText(/^Question 1 of 1/)
      .waitFor();
    await byKey(player, /^button "I don’t know"/);
    await player.sees(words.kept);
    await newest(host.page).getByRole("button", { name: words.finish }).waitFor();
    await byKey(host, /^button "Finish"/);
    await newest(player.page).getByRole("heading", { name: words.podium }).waitFor();
    await byKey(player, /^button "My result"/);
    await player.sees(words.yours);
    expect(await focused(player.page).count()).toBe(1);
  }, 60_000);
});

describeInBrowser("the screens of a quiz", (docent) => {
  test("break no rule of accessibility", async () => {
    const [host] = await sitsDown(docent, ["Ms. Rivera"], {}, "Civics 7", "civics");
    await withRules(host.page);
    await host.page.getByText(/^Docent is online$/).waitFor({ state: "attached" });
    const breaksNothing = async () => expect(await brokenRules(host.page)).toEqual([]);
    await types(host, "/quiz live topic:border/title-42 questions:1 pace:untimed");
    await breaksNothing();
    for (const [press, leadsTo] of [
      ["Open the lobby", /^Nobody has joined yet/],
      ["Start", /^Question 1 of 1 · no time limit/],
      ["Close now", /^Nobody answered\./],
      ["Finish", /^Podium/],
      ["Report", /^Report: /],
    ] as const) {
      await host.press(press);
      await host.sees(leadsTo);
      await breaksNothing();
    }
  }, 60_000);
});

async function sitsDown(
  docent: Docent,
  people: readonly string[],
  options: BrowserContextOptions,
  server: string,
  channel: string,
): Promise<readonly [Seat, Seat, ...Seat[]]> {
  const seats = await Promise.all(
    people.map(async (who) => seat(await docent.open(options), { who, server, channel })),
  );
  return seats as unknown as readonly [Seat, Seat, ...Seat[]];
}

async function endsWell(words: Labels, host: Seat, players: readonly Seat[]): Promise<void> {
  for (const player of players) {
    await player.sees(words.podium);
    await player.press(words.result);
    await player.sees(words.yours);
    await player.press(words.missed);
    await player.sees(words.practising);
    await player.fits();
  }
  await host.press(words.report);
  await host.sees(words.reported);
  await host.fits();
  expect(await messages(host.page).getByRole("heading", { name: words.podium }).count()).toBe(1);
}

/** Goes back from the composer to a button and presses it. */
async function byKey({ page }: Seat, name: RegExp): Promise<void> {
  await page.getByRole("textbox").first().focus();
  await reaches(page, "Shift+Tab", name);
  await page.keyboard.press("Enter");
}
