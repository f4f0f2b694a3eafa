import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bells } from "../support/bells.ts";
import { factsIn } from "../support/daily.ts";
import { openSchool, type School, type SchoolPerson } from "../support/school.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Wednesday, November 25, 2026, eight in the morning in Chicago. */
const eight = Date.UTC(2026, 10, 25, 14);
const here = { in: "staff-room" };
const general = { in: "general" };
const everyMorning = "/daily set channel:#general time:8am timezone:America/Chicago";

let school: School;
let rivera: SchoolPerson;
beforeEach(async () => {
  school = await openSchool({ packs: [bells()] });
  rivera = school.person("Ms. Rivera");
});
afterEach(() => school.close());

async function saves(line: string) {
  const preview = await rivera.types(line, here);
  return preview.press("Save");
}

/** The value of the only schedule that is offered. */
async function schedule(subcommand: string): Promise<string> {
  const offered = await rivera.isOffered(`/daily ${subcommand} schedule:`, here);
  expect(offered).toHaveLength(1);
  return String(offered[0]?.value ?? "");
}

describe("/daily set", () => {
  test("shows a preview with the next five dates, and keeps nothing before Save", async () => {
    const preview = await rivera.types(`${everyMorning} days:weekdays`, here);
    expect(preview.isPrivate()).toBe(true);
    expect(preview.text()).toContain("**When:** 8:00 AM Central Time · Chicago · weekdays");
    expect(preview.text()).toContain(
      [
        "- Wednesday, November 25 at 8:00 AM",
        "- Thursday, November 26 at 8:00 AM",
        "- Friday, November 27 at 8:00 AM",
        "- Monday, November 30 at 8:00 AM",
        "- Tuesday, December 1 at 8:00 AM",
      ].join("\n"),
    );
    expect(preview.text()).toContain("## Fact for Wednesday, November 25");
    expect((await rivera.types("/daily list", here)).text()).toContain("There are none yet.");
    await school.jumps(eight);
    expect(factsIn(school, general, "Fact for")).toBe(0);
  });

  test("posts from the next morning on, once it is saved", async () => {
    const saved = await saves(everyMorning);
    expect(saved.text()).toContain("**Saved.**");
    await school.jumps(eight);
    await school.jumps(eight + day);
    expect(factsIn(school, general, "Fact for Wednesday, November 25")).toBe(1);
    expect(factsIn(school, general, "Fact for Thursday, November 26")).toBe(1);
  });

  test("tells every mistake at once, each with an example that works", async () => {
    const told = await rivera.types(
      "/daily set channel:#general time:25:00 timezone:America/Chicgo days:someday topic:zzz",
      here,
    );
    expect(told.text()).toMatch(/“25\\?:00” is not a time I can read\./);
    expect(told.text()).toContain("Did you mean `timezone:America/Chicago`?");
    expect(told.text()).toContain("`days:Mon, Wed, Fri`");
    expect(told.text()).toContain("I don’t know a topic called “zzz”.");
    expect(told.buttons()).toEqual([]);
  });

  test("refuses a channel in which Docent may not post, and says what to grant", async () => {
    const told = await rivera.types(
      "/daily set channel:#announcements time:8am timezone:Central",
      here,
    );
    expect(told.text()).toMatch(/Docent cannot post in <#\d+>\. Give it Send Messages there/);
    expect(told.buttons()).toEqual([]);
  });

  test("says kindly what a missing Read Message History means, and does not insist", async () => {
    const { sandbox } = school;
    const channelId = school.channelId(general);
    const bot = sandbox.world.current().bot.id;
    const readHistory = 1n << 16n;
    sandbox.events.setOverwrites(channelId, [
      { id: bot, kind: "member", allow: 0n, deny: readHistory },
    ]);
    const preview = await rivera.types(everyMorning, here);
    expect(preview.text()).toContain("give it Read Message History there");
    expect(preview.buttons()).toEqual(["Save", "Cancel"]);
  });

  test("is saved once by two presses", async () => {
    const preview = await rivera.types(everyMorning, here);
    await Promise.all([preview.press("Save"), preview.press("Save")]);
    const list = await rivera.types("/daily list", here);
    expect(list.text().match(/Next post/g)).toHaveLength(1);
  });

  test("notes that another one comes at the same minute, and lets both be", async () => {
    await saves(everyMorning);
    const preview = await rivera.types("/daily set channel:#general time:8:00 timezone:CT", here);
    expect(preview.text()).toContain("at the same minute, too. Both will appear.");
  });

  test("can be saved after a restart", async () => {
    const preview = await rivera.types(everyMorning, here);
    await school.restarts();
    expect((await preview.press("Save")).text()).toContain("**Saved.**");
    await school.jumps(eight);
    expect(factsIn(school, general, "Fact for Wednesday, November 25")).toBe(1);
  });

  test("is forgotten after a day, and says so", async () => {
    const preview = await rivera.types(everyMorning, here);
    await school.jumps(school.sandbox.now() + day + hour);
    const late = await preview.press("Save");
    expect(late.text()).toContain("That preview is no longer here");
  });

  test("that is canceled leaves nothing", async () => {
    const preview = await rivera.types(everyMorning, here);
    const gone = await preview.press("Cancel");
    expect(gone.text()).toBe("Nothing was saved, and nothing will be posted.");
    expect((await rivera.types("/daily list", here)).text()).toContain("There are none yet.");
  });

  test("speaks Spanish with whoever reads Spanish, and understands it", async () => {
    await rivera.speaks("es-419");
    const preview = await rivera.types(
      "/diario programar canal:#general hora:8 de la mañana zona:Hora central días:entre semana",
      here,
    );
    expect(preview.text()).toContain("Hora central");
    expect(preview.text()).toContain("entre semana");
    const saved = await preview.press("Guardar");
    expect(saved.text()).toContain("**Guardado.**");
    const told = await rivera.types(
      "/diario programar canal:#general hora:pronto zona:Marte",
      here,
    );
    expect(told.text()).toContain("pronto");
    expect(told.text()).toContain("Marte");
  });
});

describe("what is offered while typing", () => {
  test("zones by name, state or city, each with its time now", async () => {
    const first = async (typed: string) =>
      (await rivera.isOffered(`/daily set channel:#general time:8 timezone:${typed}`, here))[0];
    expect(await first("Central")).toEqual({
      name: "Central Time · Chicago · 9:00 AM",
      value: "America/Chicago",
    });
    expect((await first("el paso"))?.value).toBe("America/Denver");
    expect((await first("Texas"))?.value).toBe("America/Chicago");
    expect((await first("Guadalajara"))?.value).toBe("America/Mexico_City");
  });

  test("this server's schedules, by channel, time and days", async () => {
    await saves(everyMorning);
    const [offered] = await rivera.isOffered("/daily pause schedule:gen", here);
    expect(offered?.name).toBe("#general · 8:00 AM Central Time · Chicago · every day");
  });
});

describe("a schedule", () => {
  beforeEach(() => saves(everyMorning).then(() => undefined));

  test("that is paused posts nothing, and goes on without making up when resumed", async () => {
    const paused = await rivera.types(`/daily pause schedule:${await schedule("pause")}`, here);
    expect(paused.text()).toContain("**Paused.**");
    await school.jumps(eight + hour);
    const resumed = await rivera.types(`/daily resume schedule:${await schedule("resume")}`, here);
    expect(resumed.text()).toContain("**Resumed.**");
    await school.jumps(eight + 2 * hour);
    expect(factsIn(school, general, "Fact for")).toBe(0);
    await school.jumps(eight + day);
    expect(factsIn(school, general, "Fact for Thursday, November 26")).toBe(1);
  });

  test("is removed after a question, and may be kept", async () => {
    const id = await schedule("remove");
    const asked = await rivera.types(`/daily remove schedule:${id}`, here);
    expect(asked.buttons()).toEqual(["End them", "Keep them"]);
    expect((await asked.press("Keep them")).text()).toContain("**Kept.**");
    const again = await rivera.types(`/daily remove schedule:${id}`, here);
    expect((await again.press("End them")).text()).toContain("**Ended.**");
    await school.jumps(eight);
    expect(factsIn(school, general, "Fact for")).toBe(0);
    expect((await rivera.types("/daily list", here)).text()).toContain("There are none yet.");
  });

  test("posts one now besides, and its morning comes all the same, with another fact", async () => {
    const posted = await rivera.types(`/daily now schedule:${await schedule("now")}`, here);
    expect(posted.text()).toMatch(/^Posted in <#\d+>\.$/);
    await school.jumps(eight);
    expect(factsIn(school, general, "Fact for Tuesday, November 24")).toBe(1);
    expect(factsIn(school, general, "Fact for Wednesday, November 25")).toBe(1);
  });

  test("tells in the list what appeared, what was skipped and what is in the way", async () => {
    await school.jumps(eight);
    expect((await rivera.types("/daily list", here)).text()).toContain("· it appeared");
    await school.docent.stop();
    await school.sandbox.act(rivera.id, { type: "jump", to: eight + day + 4 * hour });
    await school.restarts();
    await school.docent.tick();
    const list = await rivera.types("/daily list", here);
    expect(list.text()).toContain("Skipped: November 26, 2026.");
    school.sandbox.events.deleteChannel(school.channelId(general));
    await school.jumps(eight + 2 * day);
    expect((await rivera.types("/daily list", here)).text()).toContain(
      "The channel no longer exists.",
    );
  });

  test("of another server, or a forged one, is not there", async () => {
    for (const forged of ["aaaaaaaaaaaa", "'; drop table schedules; --"]) {
      const told = await rivera.types(`/daily pause schedule:${forged}`, here);
      expect(told.text()).toContain("There are no such daily posts here.");
    }
  });
});

test("/daily is not for pupils", async () => {
  expect(await school.person("Ben").isRefused("/daily list", general)).toBeTruthy();
});
