import { lettered } from "./bells.ts";
import { foreseeableChance } from "./practice.ts";
import { openSchool, type School, type SchoolOptions, type SchoolPerson } from "./school.ts";
import type { Shown } from "./shown.ts";
import { tinyPack } from "./tiny-pack.ts";

/** A school that has the tiny subject alone, so that a test knows its questions. */
export function openTinySchool(options: SchoolOptions = {}): Promise<School> {
  return openSchool({ packs: [tinyPack()], chance: foreseeableChance(), ...options });
}

/** Goes through a practice of the one easy question in English, and gives its summary. */
export async function practices(
  who: SchoolPerson,
  option: "Lessons" | "Lunch" | "Doors" = "Lunch",
): Promise<Shown> {
  const shown = await who.types("/quiz practice difficulty:easy questions:1", { in: "dm" });
  await shown.press(lettered(shown, option));
  await shown.press("Sure");
  return shown.press("Summary");
}
