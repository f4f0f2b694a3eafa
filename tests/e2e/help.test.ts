import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSchool, type School } from "../support/school.ts";

let school: School;
beforeEach(async () => {
  school = await openSchool();
});
afterEach(() => school?.close());

const person = (name: string) => school.person(name);
const general = { in: "general" };

describe("/help", () => {
  test("tells a student what there is, privately, with commands to click", async () => {
    const help = await person("Ben").types("/help", general);
    expect(help.isPrivate()).toBe(true);
    expect(help.text()).toMatch(/<\/explain:\d+>/);
    expect(help.text()).not.toContain("settings");
    expect(help.buttons()).toEqual(["En español"]);
    expect(person("Ben").sees(general)).toMatchSnapshot();
  });

  test("opens with the first steps for whoever manages a new server, who may skip them", async () => {
    const rivera = person("Ms. Rivera");
    const help = await rivera.types("/help", general);
    expect(help.text()).toContain("### First steps in this server");
    expect(help.text()).toMatch(/<\/settings:\d+>/);
    expect(rivera.sees(general)).toMatchSnapshot();
    await help.press("Not now");
    expect(help.text()).not.toContain("First steps");
    expect(help.text()).toMatch(/<\/settings:\d+>/);
  });

  test("the first steps set the server up, each in its own menu", async () => {
    const rivera = person("Ms. Rivera");
    const help = await rivera.types("/help", general);
    await help.choose("Choose the language of public messages", "Español");
    expect(help.text()).toContain("Kept.");
    expect(help.text()).toContain("First steps");
    await help.choose("Choose the host role", "Quiz hosts");
    await help.choose("Choose the staff channel", "staff-room");
    expect((await person("Ben").types("/explain mpp", general)).text()).toContain("Desde entonces");
    const settings = await rivera.types("/settings", general);
    expect(settings.text()).toContain("**Language of public messages:** Español");
    expect(settings.text()).toMatch(/\*\*Host role:\*\* <@&\d+>/);
    expect(settings.text()).toMatch(/\*\*Staff channel:\*\* <#\d+>/);
  });

  test("has no first steps once something is set", async () => {
    const rivera = person("Ms. Rivera");
    const settings = await rivera.types("/settings", general);
    await settings.choose("Choose the host role", "Quiz hosts");
    const help = await rivera.types("/help", general);
    expect(help.text()).not.toContain("First steps");
  });

  test("keeps the first steps when the language is changed on the way", async () => {
    const help = await person("Ms. Rivera").types("/help", general);
    await help.press("En español");
    expect(help.text()).toContain("### Primeros pasos en este servidor");
    await help.press("Ahora no");
    expect(help.text()).toContain("Docent explica");
    expect(help.text()).not.toContain("Primeros pasos");
  });

  test("works in a direct message and on one's own account, without a server's settings", async () => {
    const direct = await person("Ms. Rivera").types("/help", { in: "dm" });
    expect(direct.text()).not.toContain("settings");
    const outside = await person("Sam").types("/help", { in: "lobby", server: "Riverside" });
    expect(outside.text()).not.toContain("First steps");
    expect(outside.text()).toMatch(/<\/explain:\d+>/);
  });
});
