import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mexicanStates, unitedStates } from "../../src/daily/zones/states.ts";
import { findZones, nameOfZone, timeIn } from "../../src/daily/zones.ts";

const zonesFor = (typed: string) => findZones(typed).map(({ zone }) => zone);
const first = (typed: string) => findZones(typed)[0];
const canonical = (zone: string) =>
  new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
const ids = Intl.supportedValuesOf("timeZone");
const english = (name: string | { readonly en: string }) =>
  typeof name === "string" ? name : name.en;

describe("the zones that are offered", () => {
  it("are those of the United States and Mexico before a key is typed", () => {
    expect(zonesFor("").slice(0, 5)).toEqual([
      "America/New_York",
      "America/Chicago",
      "America/Denver",
      "America/Los_Angeles",
      "America/Phoenix",
    ]);
    for (const zone of ["Mexico_City", "Tijuana", "Ciudad_Juarez", "Matamoros", "Cancun"]) {
      expect(zonesFor("  ")).toContain(`America/${zone}`);
    }
  });

  it("read as the time's name and the place, in both languages", () => {
    const named = (typed: string) => first(typed)?.name;
    expect(named("central")).toEqual({
      en: "Central Time · Chicago",
      es: "Hora central · Chicago",
    });
    expect(named("Nueva York")).toEqual({
      en: "Eastern Time · New York",
      es: "Hora del este · Nueva York",
    });
    expect(named("houston")?.en).toBe("Central Time · Houston");
    expect(named("Texas")?.en).toBe("Central Time · Texas");
    expect(named("bogota")?.es).toBe("Colombia · Bogotá");
    expect(named("singapur")).toEqual({ en: "Singapore", es: "Singapur" });
  });

  it.each([
    ["Central Time", "America/Chicago"],
    ["cent", "America/Chicago"],
    ["CT", "America/Chicago"],
    ["CST", "America/Chicago"],
    ["ET", "America/New_York"],
    ["Eastern Standard Time", "America/New_York"],
    ["Hora del este", "America/New_York"],
    ["hora del pacífico", "America/Los_Angeles"],
    ["hora de la montana", "America/Denver"],
    ["MST", "America/Denver"],
    ["hawai", "Pacific/Honolulu"],
    ["zona centro", "America/Mexico_City"],
    ["zona sureste", "America/Cancun"],
    ["nuevo mexico", "America/Denver"],
    ["tx", "America/Chicago"],
    ["CDMX", "America/Mexico_City"],
    ["puerto rico", "America/Puerto_Rico"],
    ["district of columbia", "America/New_York"],
    ["Washington, D.C.", "America/New_York"],
    ["san antonio", "America/Chicago"],
    ["mcallen", "America/Chicago"],
    ["El Paso, Texas", "America/Denver"],
    ["tucson", "America/Phoenix"],
    ["san die", "America/Los_Angeles"],
    ["juárez", "America/Ciudad_Juarez"],
    ["nuevo laredo", "America/Matamoros"],
    ["guadalajara", "America/Mexico_City"],
    ["culiacan", "America/Mazatlan"],
    ["Chicago IL", "America/Chicago"],
    ["London", "Europe/London"],
    ["londres", "Europe/London"],
    ["Colombia", "America/Bogota"],
    ["UTC", "UTC"],
    ["america/chi", "America/Chicago"],
    ["Etc/GMT+6", "Etc/GMT+6"],
  ])("begin for %j with %s", (typed, zone) => expect(first(typed)?.zone).toBe(zone));

  it.each([
    ["Texas", ["America/Chicago", "America/Denver"]],
    ["tennessee", ["America/Chicago", "America/New_York"]],
    ["Florida", ["America/New_York", "America/Chicago"]],
    ["chihuahua", ["America/Chihuahua", "America/Ciudad_Juarez", "America/Ojinaga"]],
    ["Tamaulipas", ["America/Matamoros", "America/Monterrey"]],
    ["Washington", ["America/Los_Angeles", "America/New_York"]],
    ["Nogales", ["America/Phoenix", "America/Hermosillo"]],
  ])("for %j are all of its zones, the bigger first", (typed, zones) =>
    expect(zonesFor(typed).slice(0, zones.length)).toEqual(zones),
  );

  it("name the part of a state for which a further zone holds", () => {
    expect(findZones("Texas")[1]?.name.en).toBe("Mountain Time · Texas (El Paso)");
    expect(findZones("Arizona")[1]?.name.es).toBe("Hora de la montaña · Arizona (Nación Navajo)");
  });

  it.each([
    ["Chcago", "America/Chicago"],
    ["Chicaog", "America/Chicago"],
    ["Huoston", "America/Chicago"],
    ["Californa", "America/Los_Angeles"],
    ["Pensylvania", "America/New_York"],
    ["hora centrl", "America/Chicago"],
    ["Guadalahara", "America/Mexico_City"],
    ["Nwe York", "America/New_York"],
    ["Phildel", "America/New_York"],
  ])("forgive the typing error in %j", (typed, zone) => expect(first(typed)?.zone).toBe(zone));

  it("begin with a state for its name in either language, and hold it with a letter left out", () => {
    for (const { name, zones } of [...unitedStates, ...mexicanStates]) {
      expect(zonesFor(english(name)), english(name)).toContain(zones[0]);
      expect(zonesFor(typeof name === "string" ? name : name.es)).toContain(zones[0]);
      const mistyped = english(name).replace(/(?<=^...)./, "");
      expect(zonesFor(mistyped), mistyped).toContain(zones[0]);
    }
  });

  it("are found for every id that Intl lists", () => {
    const lost = ids.filter((id) => canonical(first(id)?.zone ?? "UTC") !== canonical(id));
    expect(lost).toEqual([]);
  });

  it("are zones that Intl accepts, each once, at most as many as asked for, whatever is typed", () => {
    const typed = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.constantFrom(...ids).chain((id) => fc.nat(id.length).map((end) => id.slice(0, end))),
      fc.string({ unit: fc.constantFrom("a", "e", "n", "o", " ", "/", "é"), maxLength: 5 }),
    );
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 25 }), (written, limit) => {
        const zones = findZones(written, limit).map(({ zone }) => zone);
        expect(zones.length).toBeLessThanOrEqual(limit);
        expect(new Set(zones).size).toBe(zones.length);
        for (const zone of zones) expect(canonical(zone)).toBeTruthy();
      }),
      { numRuns: 300 },
    );
  });

  it("are none for what comes close to nothing", () => {
    expect(findZones("qqqqqq")).toEqual([]);
    expect(findZones("🙂")).toEqual(findZones(""));
  });
});

describe("a zone", () => {
  it("tells its time as each language writes it", () => {
    const instant = Date.parse("2021-03-01T14:04Z");
    expect(timeIn("America/Chicago", instant, "en-US")).toBe("8:04 AM");
    expect(timeIn("America/Chicago", instant, "es-MX")).toMatch(/^8:04 a\.\s?m\.$/);
    expect(timeIn("America/Denver", instant, "en-US")).toBe("7:04 AM");
  });

  it("is named by its time or country and its city, any other by its id", () => {
    expect(nameOfZone("America/Monterrey").es).toBe("Hora del centro de México · Monterrey");
    expect(nameOfZone("America/Sao_Paulo").en).toBe("Brazil · São Paulo");
    expect(nameOfZone("Etc/GMT+6").en).toBe("Etc/GMT+6");
  });
});
