import { describe, expect, it } from "vitest";
import { furtherCities } from "../../../src/daily/zones/cities.ts";
import { mexicanStates, unitedStates } from "../../../src/daily/zones/states.ts";
import { readZone } from "../../../src/daily/zones.ts";

const english = (name: string | { readonly en: string }) =>
  typeof name === "string" ? name : name.en;

/** Hours east of UTC in January and in July, by `Intl`. */
function hoursOf(zone: string) {
  return [0, 6].map((month) => {
    const noon = Date.UTC(2025, month, 15, 12);
    const hour = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hour: "numeric",
      hourCycle: "h23",
    });
    return Number(hour.format(noon)) - 12;
  });
}

describe("the zones of Mexico", () => {
  const expected: Readonly<Record<string, readonly [number, number]>> = {
    "Baja California": [-8, -7],
    "Baja California Sur": [-7, -7],
    Nayarit: [-7, -7],
    Sinaloa: [-7, -7],
    Sonora: [-7, -7],
    "Quintana Roo": [-5, -5],
    Tamaulipas: [-6, -5],
  };

  it("follow the law of 2022: one time the year round but along the border", () => {
    for (const { name, zones } of mexicanStates) {
      expect(hoursOf(zones[0]), english(name)).toEqual(expected[english(name)] ?? [-6, -6]);
    }
  });

  it.each([
    ["Ciudad Juárez", [-7, -6]],
    ["Ojinaga", [-6, -5]],
    ["Piedras Negras", [-6, -5]],
    ["Reynosa", [-6, -5]],
    ["Tampico", [-6, -6]],
    ["Chihuahua", [-6, -6]],
    ["Bahía de Banderas", [-6, -6]],
    ["Mexicali", [-8, -7]],
  ])("give %s its own time", (city, hours) =>
    expect(hoursOf(readZone(city) ?? "UTC")).toEqual(hours),
  );
});

describe("the tables of cities", () => {
  it("name each state by its short form, and no zone that Intl does not know", () => {
    const shorts = [...unitedStates, ...mexicanStates].map(({ also }) => also.split(", ")[0]);
    for (const [zone, groups] of Object.entries(furtherCities)) {
      expect(() => hoursOf(zone)).not.toThrow();
      for (const [short] of groups) expect(shorts).toContain(short);
    }
  });
});
