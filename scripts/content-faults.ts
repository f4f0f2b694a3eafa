import { existsSync } from "node:fs";
import { coverageOf } from "../src/content/coverage.ts";
import { dayAt } from "../src/content/dates.ts";
import { type Language, languages } from "../src/content/languages.ts";
import { packs } from "../src/content/packs.ts";
import { faults } from "../src/content/rules/faults.ts";

/** Every fault of the built-in packs at an instant, as `file › field: what is wrong [rule]`. */
export function contentFaults(now: number) {
  return packs.flatMap((pack) =>
    faults(pack, { languages, today: dayAt(now) }).map(({ topic, field, message, rule, level }) => {
      const own = topic === undefined ? field.split(".")[0] : `topics/${topic}`;
      const file = `src/content/${pack.id}/${own}.ts`;
      const place = existsSync(file) ? file : `src/content/${pack.id}`;
      return { level, line: `${place} › ${field}: ${message} [${rule}]` };
    }),
  );
}

/** How many texts of the built-in packs the growing languages have, a line each. */
export function gaps(among: readonly Language[] = languages): string[] {
  return among
    .filter(({ status }) => status === "growing")
    .map((language) => {
      const { translated, total } = coverageOf(packs, language);
      return `${language.name}: ${translated} of ${total} texts; the others show in English, marked`;
    });
}
