import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Pack } from "../../src/content/schema.ts";
import { bells, lettered } from "../support/bells.ts";
import { openSchool, type School } from "../support/school.ts";

const text = (words: string) => ({ en: words, es: words });
const general = { in: "general" };

/** The easy question of the morning bell, with a chart of three years. */
function withChart(): Pack {
  const pack = bells((topics) => {
    for (const question of Object.values(topics["morning-bell"]?.questions ?? {})) {
      if (question.difficulty === "easy") question.chart = "years";
    }
  });
  pack.series.years = {
    title: text("Pupils"),
    counts: "pupils",
    sources: ["calendar"],
    rows: [
      ["FY2019", 1_204],
      ["FY2020", 1_311],
      ["FY2021", 1_250],
    ],
  };
  pack.charts.years = {
    title: text("How many pupils a year?"),
    findings: [{ from: "2020-10-28", text: text("Most came in 2020.") }],
    form: "columns",
    parts: [{ series: "years", label: text("Pupils") }],
  };
  return pack;
}

let school: School;
beforeAll(async () => {
  school = await openSchool({ packs: [withChart()] });
});
afterAll(() => school?.close());

describe("a question with a chart", () => {
  test("in a practice shows its picture, also on the redrawn message, and tells no answer", async () => {
    const line = "/quiz practice morning bell difficulty:easy questions:1";
    const asked = await school.person("Ben").types(line, general);
    const [alternative = ""] = asked.pictures();
    expect(alternative).toContain("Column chart, from FY 2019 to FY 2021. How many pupils a year?");
    expect(`${alternative} ${asked.text()}`).not.toContain("Most came in 2020");
    expect(alternative).not.toContain("1,311");
    await asked.press(lettered(asked, "Lessons"));
    expect(asked.text()).toContain("How sure are you?");
    expect(asked.pictures()).toEqual([alternative]);
    const numbers = await asked.press("Numbers");
    expect(numbers.id).not.toBe(asked.id);
    expect(numbers.text()).toContain("FY 2020: 1,311");
    await asked.press("Sure");
    expect(asked.pictures()).toEqual([]);
  });

  test("in a live quiz shows its picture to all, and its numbers to whoever asks", async () => {
    const host = school.person("Ms. Rivera");
    const line = "/quiz live morning bell difficulty:easy questions:1 pace:untimed";
    const preview = await host.types(line, general);
    await preview.press("Open the lobby");
    const says = (words: string) => school.sandbox.until(() => host.sees(general).includes(words));
    await says("Nobody has joined yet");
    await school.person("Ben").newest(general).press("Join");
    await host.newest(general).press("Start");
    await says("Question 1 of 1");
    const ben = school.person("Ben");
    await school.sandbox.until(() => ben.newest(general).pictures().length === 1);
    expect(ben.newest(general).pictures()[0]).not.toContain("1,311");
    const question = ben.newest(general);
    const numbers = await question.press("Numbers");
    expect(numbers.isPrivate()).toBe(true);
    expect(numbers.text()).toContain("FY 2021: 1,250");
    await question.press(lettered(question, "Lessons"));
    await says("closing in three seconds");
    expect(question.pictures(), "also on the edited message").toHaveLength(1);
    await says("### Standings");
    const troubled = school.log
      .lines()
      .filter(({ level }) => level === "error" || level === "warn");
    expect(troubled).toEqual([]);
  });
});
