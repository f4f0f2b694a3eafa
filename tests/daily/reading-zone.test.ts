import { describe, expect, it } from "vitest";
import { nearestZone, readZone } from "../../src/daily/zones.ts";

const canonical = (zone: string) =>
  new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
const ids = Intl.supportedValuesOf("timeZone");

describe("a written zone", () => {
  it.each([
    ["America/Chicago", "America/Chicago"],
    ["america/chicago", "America/Chicago"],
    [" America/Chicago ", "America/Chicago"],
    ["US/Central", "America/Chicago"],
    ["Mexico/General", "America/Mexico_City"],
    ["EST5EDT", "America/New_York"],
    ["EST", "America/New_York"],
    ["asia/kolkata", "Asia/Kolkata"],
    ["Europe/Kyiv", "Europe/Kyiv"],
    ["UTC", "UTC"],
    ["Etc/GMT+6", "Etc/GMT+6"],
    ["America/Ciudad_Juarez", "America/Ciudad_Juarez"],
    ["Central Time", "America/Chicago"],
    ["Hora central", "America/Chicago"],
    ["central", "America/Chicago"],
    ["Texas", "America/Chicago"],
    ["Sonora", "America/Hermosillo"],
    ["México", "America/Mexico_City"],
    ["Houston", "America/Chicago"],
    ["Houston, TX", "America/Chicago"],
    ["Tijuana", "America/Tijuana"],
    ["Japan", "Asia/Tokyo"],
  ])("%j is %s", (written, zone) => expect(readZone(written)).toBe(zone));

  it.each(
    [
      "",
      " ",
      "America/Chicgo",
      "America",
      "United States",
      "Canada",
      "Centr",
      "Mars/Base",
      "08:00",
      "🙂",
      "x".repeat(5_000),
    ].map((written) => [written]),
  )("%j is none", (written) => expect(readZone(written)).toBeUndefined());

  it("is every id that Intl lists, however its letters are written", () => {
    for (const id of ids) {
      for (const written of [id, id.toLowerCase(), id.toUpperCase()]) {
        expect(canonical(readZone(written) ?? "UTC"), written).toBe(canonical(id));
      }
    }
  });

  it.each([
    ["America/Chicgo", "America/Chicago"],
    ["America/Houston", "America/Chicago"],
    ["Centrl Time", "America/Chicago"],
    ["Cuidad de Mexico", "America/Mexico_City"],
    ["Mars/Base", undefined],
    ["x", undefined],
    ["12", undefined],
  ])("that is none may be near one: %j, %s", (written, zone) =>
    expect(nearestZone(written)).toBe(zone),
  );
});
