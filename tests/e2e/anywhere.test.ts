import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSchool, type School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

const person = (name: string) => school.person(name);
const lobby = { in: "lobby", server: "Riverside" };
const rounds = { in: "rounds", server: "Riverside" };

describe("a server where Docent is not installed", () => {
  test("reads the card of somebody who brings Docent along", async () => {
    const card = await person("Sam").types("/explain mpp", lobby);
    expect(card.isPrivate()).toBe(false);
    const pressed = await person("Chloe").newest(lobby).press("Timeline");
    expect(pressed.isPrivate()).toBe(true);
    expect(pressed.text()).toContain(": timeline");
  });

  test("keeps it private where outside apps are unwelcome, and the buttons turn it in place", async () => {
    const card = await person("Sam").types("/explain mpp", rounds);
    expect(card.isPrivate()).toBe(true);
    const timeline = await card.press("Timeline");
    expect(timeline.id).toBe(card.id);
    expect(timeline.text()).toContain(": timeline");
  });

  test("offers nothing to who has not added Docent to their account", async () => {
    expect(await person("Chloe").isRefused("/explain mpp", lobby)).toContain("not installed");
  });

  test("never sees settings, and nothing is stored under it", async () => {
    expect(await person("Sam").isRefused("/settings", lobby)).toBeDefined();
    const card = await person("Sam").types("/explain mpp", lobby);
    expect(card.buttons()).not.toContain("Report a mistake");
  });
});

describe("a direct message", () => {
  test("answers a member of any server with Docent, and whoever added it", async () => {
    const bens = await person("Ben").types("/explain mpp", { in: "dm" });
    expect(bens.text()).toContain("## Migrant Protection Protocols");
    const sams = await person("Sam").types("/explain mpp", { in: "dm" });
    expect(sams.text()).toContain("## Migrant Protection Protocols");
  });

  test("keeps an outsider's language as well", async () => {
    const card = await person("Sam").types("/explain mpp private:true", { in: "dm" });
    await card.press("En español");
    const help = await person("Sam").types("/help", { in: "dm" });
    expect(help.text()).toContain("Docent explica");
  });
});
