import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { permission } from "../../sandbox/world/permissions.ts";
import { mostSchedules } from "../../src/daily/schedules.ts";
import { bells } from "../support/bells.ts";
import { factsIn, inStorage, orderFact } from "../support/daily.ts";
import { openSchool, type School, type SchoolPerson, type Where } from "../support/school.ts";

const day = 24 * 60 * 60_000;
/** Wednesday, November 25, 2026, eight in the morning in Chicago. */
const eight = Date.UTC(2026, 10, 25, 14);
const here = { in: "staff-room" };
const general = { in: "general" };

let school: School;
let rivera: SchoolPerson;
beforeEach(async () => {
  school = await openSchool({ packs: [bells()] });
  rivera = school.person("Ms. Rivera");
});
afterEach(() => school.close());

/** Takes rights away from Docent in a channel, or gives all back. */
function denies(where: Where, ...rights: readonly (keyof typeof permission)[]): void {
  const { id } = school.sandbox.world.current().bot;
  const deny = rights.reduce((sum, right) => sum | permission[right], 0n);
  const denied = { id, kind: "member", allow: 0n, deny } as const;
  school.sandbox.events.setOverwrites(school.channelId(where), [denied]);
}

const list = async () => (await rivera.types("/daily list", here)).text();

describe("a channel that Docent may no longer write in", () => {
  test("is told of by /daily now, with what to grant, and nothing appears", async () => {
    const { id } = await orderFact(school, general);
    denies(general, "sendMessages");
    const told = await rivera.types(`/daily now schedule:${id}`, here);
    expect(told.text()).toMatch(/cannot post in <#\d+>\. Give it Send Messages there/);
    expect(factsIn(school, general, "Fact for")).toBe(0);
  });

  test("is told of by /daily list after a morning without its fact, until it is put right", async () => {
    await orderFact(school, general);
    denies(general, "sendMessages");
    await school.jumps(eight);
    expect(await list()).toContain("· it could not appear");
    expect(await list()).toMatch(/Give it Send Messages there/);
    denies(general);
    await school.jumps(eight + day);
    expect(await list()).toContain("· it appeared");
    expect(await list()).not.toContain("Give it");
    expect(factsIn(school, general, "Fact for Thursday, November 26")).toBe(1);
  });

  test("is told of at once by /daily resume, and by /settings", async () => {
    const { id } = await orderFact(school, general, { state: "paused", nextAt: null });
    denies(general, "viewChannel");
    const resumed = await rivera.types(`/daily resume schedule:${id}`, here);
    expect(resumed.text()).toContain("**Resumed.**");
    expect(resumed.text()).toContain("Give it View Channel there");
    const settings = await rivera.types("/settings", here);
    expect(settings.text()).toContain("`/daily list` says why");
  });
});

test("/daily list tells of a post that may have appeared", async () => {
  const { id, guildId, channelId } = await orderFact(school, general);
  await inStorage(school, async ({ posts }) => {
    const post = { runId: "aaaaaaaaaaaa", scheduleId: id, guildId, channelId, round: 0 };
    const when = {
      occasion: "now-1",
      day: "2026-11-24",
      dueAt: eight - day,
      claimedAt: eight - day,
    };
    await posts.claim({ ...post, ...when, state: "claimed", fact: null, messageId: null });
    await posts.settle("aaaaaaaaaaaa", "unknown", null);
  });
  expect(await list()).toContain("it may have appeared; I could not look");
});

describe("a server with as many schedules as it may have", () => {
  beforeEach(async () => {
    for (let count = 0; count < mostSchedules; count += 1) {
      await orderFact(school, general, { minute: count });
    }
  });

  test("gets no further preview, and is told what to end", async () => {
    const told = await rivera.types("/daily set channel:#civics time:8 timezone:CT", here);
    expect(told.text()).toContain("This server has 25 daily posts");
    expect(told.buttons()).toEqual([]);
  });

  test("sees all of them on pages, and chooses among all of them", async () => {
    let page = await rivera.types("/daily list", here);
    let entries = 0;
    for (;;) {
      entries += page.text().match(/^### /gm)?.length ?? 0;
      if (!page.buttons().includes("Next page")) break;
      page = await page.press("Next page");
    }
    expect(entries).toBe(mostSchedules);
    expect(await rivera.isOffered("/daily pause schedule:", here)).toHaveLength(mostSchedules);
  });
});

describe("in Spanish", () => {
  beforeEach(() => rivera.speaks("es-419"));
  const first = async (line: string) => (await rivera.isOffered(line, here))[0];
  const set = "/diario programar canal:#general";

  test("times, zones, days and topics are offered in Spanish", async () => {
    expect((await first(`${set} hora:8`))?.name).toMatch(/^8:00\sa\.\s?m\.$/);
    expect(await first(`${set} hora:8 zona:hora del pac`)).toMatchObject({
      name: expect.stringMatching(/^Hora del Pacífico · Los Ángeles · 7:00\sa\.\s?m\.$/),
      value: "America/Los_Angeles",
    });
    const days = await first(`${set} hora:8 zona:CT días:entre`);
    expect(days).toEqual({ name: "entre semana", value: "entre semana" });
    expect((await first(`${set} hora:8 zona:CT tema:mañana`))?.name).toContain(
      "Timbre de la mañana",
    );
  });

  test("a schedule is listed, paused, resumed and ended in Spanish", async () => {
    await orderFact(school, general, { days: [1, 2, 3, 4, 5] });
    await school.jumps(eight);
    const told = (await rivera.types("/diario lista", here)).text();
    expect(told).toMatch(/8:00\sa\.\s?m\. Hora central · Chicago · entre semana/);
    expect(told).toContain("· apareció");
    const of = async (part: string) =>
      `/diario ${part} horario:${(await first(`/diario ${part} horario:gen`))?.value}`;
    expect((await rivera.types(await of("pausar"), here)).text()).toContain("**En pausa.**");
    expect((await rivera.types(await of("reanudar"), here)).text()).toContain("**Reanudado.**");
    expect((await rivera.types(await of("ahora"), here)).text()).toContain("Publicado en <#");
    const asked = await rivera.types(await of("quitar"), here);
    expect((await asked.press("Terminar")).text()).toContain("**Terminado.**");
    expect((await rivera.types("/diario lista", here)).text()).toContain("Todavía no hay ninguna.");
  });
});

test("facts about one topic only are ordered by its name", async () => {
  const [offered] = await rivera.isOffered(
    "/daily set channel:#general time:8 timezone:CT topic:lunch",
    here,
  );
  const preview = await rivera.types(
    `/daily set channel:#general time:8 timezone:CT topic:${offered?.value}`,
    here,
  );
  expect(preview.text()).toContain(`**Topic:** ${offered?.name}`);
  await preview.press("Save");
  expect(await list()).toContain(`· ${offered?.name}`);
});
