import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/content/catalog.ts";
import { packs } from "../../src/content/packs.ts";
import type { Post, PostState, Schedule } from "../../src/daily/ports.ts";
import { type Course, mostSchedules } from "../../src/daily/schedules.ts";
import type { LookUpRights } from "../../src/discord/rights.ts";
import { scheduleChoices, zoneChoices } from "../../src/views/daily.choices.ts";
import { dailyList } from "../../src/views/daily.list.ts";
import { english, spanish } from "../support/languages.ts";
import { buttonsIn, textIn } from "../support/parts.ts";
import { overLimits } from "./limits.ts";

const catalog = createCatalog(packs);
const lacking = (missing: readonly string[]): LookUpRights =>
  (() => ({ state: "known", missing })) as LookUpRights;
const rights = lacking(["viewChannel", "sendMessages"]);
const at = Date.UTC(2026, 10, 24, 14);
const [topic] = Object.entries(packs[0]?.topics ?? {});

const schedule: Schedule = {
  id: "aaaaaaaaaaaa",
  guildId: "200000000000000000",
  channelId: "400000000000000000",
  minute: 8 * 60,
  zone: "America/Argentina/ComodRivadavia",
  days: [1, 3, 4, 6, 7],
  kind: "fact",
  topic: { pack: packs[0]?.id ?? "", topic: topic?.[0] ?? "" },
  language: "en",
  seed: 1,
  round: 0,
  state: "on",
  nextAt: at,
  zoneRules: "2026a",
  trouble: "refused",
  createdAt: at,
};

const post = (state: PostState, day: string): Post => ({
  runId: "bbbbbbbbbbbb",
  scheduleId: schedule.id,
  guildId: schedule.guildId,
  channelId: schedule.channelId,
  occasion: day,
  day,
  dueAt: at,
  state,
  claimedAt: at,
  round: 0,
  fact: null,
  messageId: null,
});

const posts = [
  ...Array.from({ length: 7 }, (_, index) => post("skipped", `2026-11-2${index}`)),
  post("unknown", "2026-11-19"),
];
const courses: readonly Course[] = Array.from({ length: mostSchedules }, () => ({
  schedule,
  posts,
}));

describe.each([english, spanish])("in $name", (language) => {
  test("a full list of schedules in trouble is paged within Discord's limits, and loses none", () => {
    let page = 0;
    let told = 0;
    for (;;) {
      const list = dailyList(courses, { page, language }, { catalog, rights });
      expect(overLimits(list)).toEqual([]);
      told += textIn(list.components).match(/^### /gm)?.length ?? 0;
      const forward = language === english ? "Next page" : "Página siguiente";
      if (!buttonsIn(list.components).some(({ label }) => label === forward)) break;
      page += 1;
    }
    expect(told).toBe(mostSchedules);
    expect(page).toBeGreaterThan(0);
  });

  test("a page that there is not is the last one", () => {
    const last = dailyList(courses, { page: 99, language }, { catalog, rights });
    expect(textIn(last.components)).toContain("### ");
  });

  test("choices have at most 100 characters, whatever zone and channel", () => {
    const naming = { nameOf: () => "a".repeat(100), language };
    const choices = [
      ...scheduleChoices([{ ...schedule, state: "paused" }], "", naming),
      ...zoneChoices("", at, language),
      ...zoneChoices("argentina", at, language),
    ];
    expect(choices.length).toBeGreaterThan(10);
    for (const { name, value } of choices) {
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(100);
      expect(String(value).length).toBeLessThanOrEqual(100);
    }
  });

  test("every fate of a post has words of its own", () => {
    const states = ["claimed", "sent", "unknown", "failed"] as const;
    const lines = states.map((state) => {
      const course = {
        schedule: { ...schedule, trouble: null },
        posts: [post(state, "2026-11-24")],
      };
      const held = lacking([]);
      return textIn(
        dailyList([course], { page: 0, language }, { catalog, rights: held }).components,
      );
    });
    expect(new Set(lines).size).toBe(states.length);
  });
});
