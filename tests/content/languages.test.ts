import { describe, expect, it } from "vitest";
import {
  baseLanguage,
  isTranslated,
  languageByCode,
  languageByLocale,
  languages,
  say,
} from "../../src/content/languages.ts";
import { Text } from "../../src/content/schema.ts";
import { completeLanguages } from "../support/languages.ts";
import { portuguese, tinyLanguages } from "../support/tiny-pack.ts";

describe("languages", () => {
  it("have codes and Discord locales of their own", () => {
    const codes = languages.map(({ code }) => code);
    const locales = languages.flatMap(({ discord }): string[] => [...discord]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(locales).size).toBe(locales.length);
  });

  it("begin with a complete one, which fills the gaps", () => {
    expect(languages[0].status).toBe("complete");
    expect(baseLanguage).toBe(languages[0]);
  });

  it.each([
    ["es-ES", "es"],
    ["es-419", "es"],
    ["en-US", "en"],
    ["en-GB", "en"],
    ["xx", "en"],
  ])("are chosen by Discord's locale: %s reads %s", (locale, code) =>
    expect(languageByLocale(locale).code).toBe(code),
  );

  it("follow the list that is given", () => {
    expect(languageByLocale("pt-BR", tinyLanguages)).toBe(portuguese);
    expect(languageByCode("pt", tinyLanguages)).toBe(portuguese);
    expect(languageByLocale("pt-BR", completeLanguages)).toBe(baseLanguage);
    expect(languageByCode("pt", completeLanguages)).toBeUndefined();
  });
});

describe("a text", () => {
  const text = { en: "bells", es: "timbres" };

  it("says the base where a growing language has a gap", () => {
    expect(say(text, portuguese)).toBe("bells");
    expect(isTranslated(text, portuguese)).toBe(false);
    expect(say({ ...text, pt: "sinos" }, portuguese)).toBe("sinos");
    expect(isTranslated({ ...text, pt: "sinos" }, portuguese)).toBe(true);
  });

  it.each(completeLanguages.map(({ code }) => code))("is refused without %s", (code) => {
    const rest = Object.fromEntries(Object.entries(text).filter(([key]) => key !== code));
    expect(Text.safeParse(rest).success).toBe(false);
    expect(Text.safeParse({ ...text, [code]: "" }).success).toBe(false);
  });

  it("may have more languages, never empty ones", () => {
    expect(Text.safeParse(text).success).toBe(true);
    expect(Text.safeParse({ ...text, pt: "sinos" }).success).toBe(true);
    expect(Text.safeParse({ ...text, pt: "" }).success).toBe(false);
  });
});
