import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/content/catalog.ts";
import { packs } from "../../src/content/packs.ts";
import type { Post, PostState, Schedule } from "../../src/daily/ports.ts";
import { type Course, mostSchedules } from "../../src/daily/schedules.ts";
import type { LookUpRights } from "../../src/discord/rights.ts";
import { scheduleChoices, zoneChoices } from "../../src/views/daily.choices.ts";
import { dailyList } from "../../src/views/daily.list.ts";
import { dailyOutcome, postedNow, removeQuestion } from "../../src/views/daily.outcomes.ts";
import { dailyCommands } from "../../src/views/daily.showing.ts";
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
  const showing = { catalog, language, commandIds: new Map([["daily", "900000000000000000"]]) };

  test("a full list of schedules in trouble is paged within Discord's limits, and loses none", () => {
    let page = 0;
    let told = 0;
    for (;;) {
      const list = dailyList(courses, { ...showing, page, rights });
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
    const last = dailyList(courses, { ...showing, page: 99, rights });
    expect(textIn(last.components)).toContain("### ");
  });

  test("choices have at most 100 characters, whatever zone and channel", () => {
    const naming = { ...showing, nameOf: () => "a".repeat(100), fits: () => true };
    const paused: Schedule = { ...schedule, state: "paused" };
    const choices = [
      ...scheduleChoices([paused, { ...paused, id: "cccccccccccc" }], "", naming),
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

  test("schedules of one channel and time are told apart, by topic or by a number", () => {
    const naming = { ...showing, nameOf: () => "civics", fits: () => true };
    const alike = ["dddddddddddd", "eeeeeeeeeeee"].map((id) => ({ ...schedule, id }));
    const all = [schedule, { ...schedule, id: "cccccccccccc", topic: null }, ...alike];
    const names = scheduleChoices(all, "", naming).map(({ name }) => name);
    expect(new Set(names).size).toBe(all.length);
    // Neither what is typed nor what is left out changes a number.
    const [typed] = names.filter((name) => / \(3\)$/.test(name));
    expect(scheduleChoices(all, "(3)", naming)).toEqual([{ name: typed, value: "eeeeeeeeeeee" }]);
    const fits = ({ id }: Schedule) => id === "eeeeeeeeeeee";
    expect(scheduleChoices(all, "", { ...naming, fits }).map(({ name }) => name)).toEqual([typed]);
    const list = dailyList(
      all.map((each) => ({ schedule: each, posts: [] })),
      { ...showing, page: 0, rights },
    );
    const headings = textIn(list.components).match(/^### .*$/gm);
    expect(headings).toHaveLength(all.length);
    expect(new Set(headings).size).toBe(all.length);
    const asked = textIn(removeQuestion({ ...schedule, topic: null }, showing).components);
    expect(asked).toContain(language === english ? "all topics" : "todos los temas");
  });

  test("commands that help can be clicked, and are in letters until Discord knows them", () => {
    const unregistered = { ...showing, commandIds: new Map<string, string>() };
    const texts = (to: typeof showing) =>
      [
        dailyList([], { ...to, page: 0, rights }),
        dailyOutcome("saved", schedule, to),
        dailyOutcome("paused", { ...schedule, nextAt: null }, to),
        postedNow({ outcome: "unclear" }, schedule, to),
        postedNow({ outcome: "refused", trouble: "channelGone" }, schedule, to),
      ].map(({ components }) => textIn(components));
    for (const said of texts(showing)) {
      expect(said).toMatch(/<\/daily (set|list|pause|resume|remove):900000000000000000>/);
      expect(said).not.toContain("`/");
    }
    const letters = language === english ? /`\/daily \w+`/ : /`\/diario \w+`/;
    for (const said of texts(unregistered)) expect(said).toMatch(letters);
    expect(dailyCommands(unregistered).set).toBe(
      language === english ? "`/daily set`" : "`/diario programar`",
    );
  });

  test("every fate of a post has words of its own", () => {
    const states = ["claimed", "sent", "unknown", "failed"] as const;
    const lines = states.map((state) => {
      const course = {
        schedule: { ...schedule, trouble: null },
        posts: [post(state, "2026-11-24")],
      };
      return textIn(dailyList([course], { ...showing, page: 0, rights: lacking([]) }).components);
    });
    expect(new Set(lines).size).toBe(states.length);
  });
});
