import type { Day } from "../src/content/dates.ts";
import { packs } from "../src/content/packs.ts";
import { statementsOf } from "../src/content/rules/walk.ts";
import type { Pack } from "../src/content/schema.ts";

/** A statement that may have moved, and the day by which it must be checked again. */
export interface Due {
  readonly by: Day;
  readonly line: string;
}

/** Every statement of the packs that must be checked again, the most urgent first. */
export function rechecks(among: readonly Pack[] = packs): Due[] {
  return among
    .flatMap((pack) =>
      [...statementsOf(pack)].flatMap(({ topic, field, statement }) => {
        const { recheckBy: by, asOf, withdrawnOn, text } = statement;
        if (by === undefined || withdrawnOn !== undefined) return [];
        const file = `src/content/${pack.id}/topics/${topic}.ts`;
        return [{ by, line: `${by}  ${file} › ${field} (checked ${asOf}): ${text.en}` }];
      }),
    )
    .sort((one, other) => one.by.localeCompare(other.by));
}
