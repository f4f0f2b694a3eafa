import { Locale } from "discord-api-types/v10";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { languages } from "../../src/content/languages.ts";
import { openSchool, type School } from "../support/school.ts";
import { portuguese, tinyLanguages } from "../support/tiny-pack.ts";

let school: School;
beforeEach(async () => {
  school = await openSchool();
});
afterEach(() => school?.close());

const person = (name: string) => school.person(name);
const general = { in: "general" };
const english = "## Migrant Protection Protocols";
const spanish = "## Protocolos de Protección a Migrantes";

test("a public card follows whoever asked, as long as the server has no language", async () => {
  expect((await person("Ben").types("/explain mpp", general)).text()).toContain(english);
  expect((await person("Ana").types("/explain mpp", general)).text()).toContain(spanish);
});

test("the other language of a public card is a private one-off, and is not kept", async () => {
  const card = await person("Ben").types("/explain mpp", general);
  const other = await card.press("En español");
  expect(other.isPrivate()).toBe(true);
  expect(other.text()).toContain(spanish);
  expect(card.text()).toContain(english);
  // Its own buttons go on in Spanish.
  expect((await other.press("Cronología")).text()).toContain(": cronología");
  const next = await person("Ben").types("/explain mpp private:true", general);
  expect(next.text()).toContain(english);
});

test("the other language of a private card is kept as one's own", async () => {
  const card = await person("Ben").types("/explain mpp private:true", general);
  await card.press("En español");
  expect(card.text()).toContain(spanish);
  const next = await person("Ben").types("/explain title-42 private:true", general);
  expect(next.buttons()).toContain("In English");
  const other = await person("Chloe").types("/explain mpp private:true", general);
  expect(other.text()).toContain(english);
  // A press on a public card answers in the language that was chosen.
  const publicCard = await person("Chloe").types("/explain mpp", general);
  expect(publicCard.text()).toContain(english);
  const pressed = await person("Ben").newest(general).press("Timeline");
  expect(pressed.text()).toContain(": cronología");
});

test("the language button of the help is kept too", async () => {
  const help = await person("Ana").types("/ayuda", { in: "dm" });
  expect(help.text()).toContain("Docent explica, hace preguntas y muestra sus fuentes.");
  await help.press("In English");
  expect(help.text()).toContain("Docent explains and quizzes, and shows its sources.");
  expect((await person("Ana").types("/explain mpp", { in: "dm" })).text()).toContain(english);
});

test("a server's language holds for public messages, whoever asks", async () => {
  const settings = await person("Ms. Rivera").types("/settings", { in: "staff-room" });
  await settings.choose("Choose the language of public messages", "Español");
  expect(settings.text()).toContain("Kept.");
  expect((await person("Ben").types("/explain mpp", general)).text()).toContain(spanish);
  const own = await person("Ben").types("/explain mpp private:true", general);
  expect(own.text()).toContain(english);
  await settings.choose("Choose the language of public messages", "Not set");
  expect((await person("Ben").types("/explain mpp", general)).text()).toContain(english);
});

test("a Community server's own language holds until one is set", async () => {
  const madrid = { in: "actualidad", server: "Madrid" };
  expect((await person("Ms. Rivera").types("/explain mpp", madrid)).text()).toContain(spanish);
  const own = await person("Ms. Rivera").types("/explain mpp private:true", madrid);
  expect(own.text()).toContain(english);
  const panel = await person("Ortega").types("/configuración", madrid);
  expect(panel.text()).toContain("siguen el idioma de este servidor de Comunidad");
  await panel.choose("Elige el idioma de los mensajes públicos", "English");
  expect((await person("Diego").types("/explicar mpp", madrid)).text()).toContain(english);
});

test("a locale that Docent does not speak reads English", async () => {
  const unspoken = Object.values(Locale).find(
    (locale) => !languages.some(({ discord }): boolean => discord.some((own) => own === locale)),
  );
  await person("Ben").speaks(unspoken ?? "");
  expect((await person("Ben").types("/explain mpp", general)).text()).toContain(english);
});

test("a third language, still growing, makes the button a choice and marks its gaps", async () => {
  const larger = await openSchool({ languages: tinyLanguages });
  onTestFinished(larger.close);
  const ben = larger.person("Ben");
  const card = await ben.types("/explain mpp", general);
  expect(card.buttons()).toContain("Other languages");
  expect(card.buttons()).not.toContain("En español");
  expect(card.text()).not.toContain("(in English)");

  const choice = await card.press("Other languages");
  expect(choice.isPrivate()).toBe(true);
  await choice.choose("Make a selection", portuguese.name);
  expect(choice.text()).toContain(english);
  expect(choice.text()).toContain("(in English)");
  expect(card.text()).not.toContain("(in English)");
  // The choice is kept, and leads back.
  const next = await ben.types("/explain title-42 private:true", general);
  expect(next.text()).toContain("(in English)");
  await next.press("Other languages");
  await next.choose("Make a selection", "Español");
  expect(next.text()).not.toContain("(in English)");
  expect(next.buttons()).toContain("Cronología");
});
