import { afterEach, describe, expect, test } from "vitest";
import { openSchool, type School, today } from "../support/school.ts";

let school: School;
afterEach(() => school?.close());

const person = (name: string) => school.person(name);
const general = { in: "general" };
const wrong = "The day is *wrong*, see https://example.org @everyone";
const minute = 60_000;

async function withStaffChannel(): Promise<void> {
  const panel = await person("Ms. Rivera").types("/settings", general);
  await panel.choose("Choose the staff channel", "staff-room");
}

async function reportsAMistake(name: string, written = wrong) {
  const card = await person(name).types("/explain mpp private:true", general);
  const spanish = card.buttons().includes("Avisar de un error");
  const form = await card.opens(spanish ? "Avisar de un error" : "Report a mistake");
  return form.fill({ [spanish ? "¿Qué está mal?" : "What is wrong?"]: written });
}

describe("Report a mistake", () => {
  test("reaches the staff channel, as it was written and with nobody mentioned", async () => {
    school = await openSchool();
    await withStaffChannel();
    const thanks = await reportsAMistake("Ben");
    expect(thanks.isPrivate()).toBe(true);
    expect(thanks.text()).toContain("The people who run this server have it now.");
    expect(person("Ms. Rivera").sees({ in: "staff-room" })).toMatchSnapshot();
    expect(person("Ms. Rivera").newest({ in: "staff-room" }).text()).toContain("\\@everyone");
    const [sent] = school.sandbox.wire
      .recent(50)
      .filter(({ title }) => title.startsWith("POST /channels/"));
    expect(sent?.sent).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  test("speaks Spanish to who reads Spanish, and names the day of the card", async () => {
    school = await openSchool();
    await withStaffChannel();
    const card = await person("Ana").types("/explain mpp on:2021-03-01 private:true", general);
    const form = await card.opens("Avisar de un error");
    expect(form.title).toBe("Avisar de un error");
    expect(form.text()).toContain("Protocolos de Protección a Migrantes");
    const thanks = await form.fill({ "¿Qué está mal?": "La fecha no coincide." });
    expect(thanks.text()).toContain("Gracias.");
    expect(person("Ms. Rivera").newest({ in: "staff-room" }).text()).toMatch(
      /March 1, 2021|1 de marzo de 2021/,
    );
  });

  test("leads to the project's issues where REPORT_URL is set", async () => {
    school = await openSchool({ config: { reportUrl: "https://example.org/new?labels=content" } });
    const thanks = await reportsAMistake("Ben");
    expect(thanks.text()).not.toContain("The people who run this server");
    const url = new URL(thanks.linkOf("Tell Docent’s authors"));
    expect(url.origin + url.pathname).toBe("https://example.org/new");
    expect(url.searchParams.get("labels")).toBe("content");
    expect(url.searchParams.get("title")).toBe("Mistake on border/mpp");
    expect(url.searchParams.get("body")).toContain(wrong);
  });

  test("cuts a long report to fit the address, never breaking it", async () => {
    school = await openSchool({ config: { reportUrl: "https://example.org/new" } });
    const thanks = await reportsAMistake("Ben", "ñandú & más ".repeat(80));
    const link = thanks.linkOf("Tell Docent’s authors");
    expect(link.length).toBeLessThanOrEqual(512);
    expect(new URL(link).searchParams.get("body")).toContain("ñandú & más");
  });

  test("takes one report a minute from a person, and gives the second one back", async () => {
    school = await openSchool();
    await withStaffChannel();
    await reportsAMistake("Ben");
    const second = await reportsAMistake("Ben", "Another one, right away.");
    expect(second.text()).toContain("Please wait a minute");
    expect(second.text()).toContain("Another one, right away.");
    const others = await reportsAMistake("Chloe");
    expect(others.text()).toContain("Thank you.");
    await school.sandbox.act(person("Ben").id, { type: "jump", to: today + minute + 1 });
    const third = await reportsAMistake("Ben");
    expect(third.text()).toContain("Thank you.");
  });

  test("says so when the staff channel was deleted in the meantime", async () => {
    school = await openSchool();
    await withStaffChannel();
    const card = await person("Ben").types("/explain mpp private:true", general);
    const form = await card.opens("Report a mistake");
    school.sandbox.events.deleteChannel(school.channelId({ in: "staff-room" }));
    const answer = await form.fill({ "What is wrong?": wrong });
    expect(answer.text()).toContain("This server’s staff channel did not take your report.");
  });

  test("says so when Docent may no longer write in the staff channel", async () => {
    school = await openSchool();
    await withStaffChannel();
    const channelId = school.channelId({ in: "staff-room" });
    const { bot } = school.sandbox.world.current();
    const [everything, sendMessages] = [0n, 1n << 11n];
    school.sandbox.events.setOverwrites(channelId, [
      { id: bot.id, kind: "member", allow: everything, deny: sendMessages },
    ]);
    const answer = await reportsAMistake("Ben");
    expect(answer.text()).toContain("This server’s staff channel did not take your report.");
  });

  test("says so when the staff channel was unset while the form was open", async () => {
    school = await openSchool();
    await withStaffChannel();
    const card = await person("Ben").types("/explain mpp private:true", general);
    const form = await card.opens("Report a mistake");
    const panel = await person("Ms. Rivera").types("/settings", general);
    await panel.choose("Choose the staff channel");
    const answer = await form.fill({ "What is wrong?": wrong });
    expect(answer.text()).toContain("There is nobody here to receive a report.");
  });

  test("has no button where nobody would receive it", async () => {
    school = await openSchool();
    const card = await person("Ben").types("/explain mpp private:true", general);
    expect(card.buttons()).not.toContain("Report a mistake");
    await withStaffChannel();
    const later = await person("Ben").types("/explain mpp", general);
    expect(later.buttons()).toContain("Report a mistake");
    const direct = await person("Ben").types("/explain mpp", { in: "dm" });
    expect(direct.buttons()).not.toContain("Report a mistake");
  });

  test("keeps what was written out of the log and the database", async () => {
    school = await openSchool();
    await withStaffChannel();
    await reportsAMistake("Ben", "A very peculiar sentence.");
    expect(school.log.text()).not.toContain("peculiar");
    const { readFileSync } = await import("node:fs");
    expect(readFileSync(school.folder.at("docent.db")).includes("peculiar")).toBe(false);
  });
});
