import type { APISelectMenuComponent } from "discord-api-types/v10";
import { component } from "../discord-numbers.ts";

/** The values that a select menu has before anybody chooses. */
export function defaultsOf(select: APISelectMenuComponent): readonly string[] {
  if (select.type === component.stringSelect)
    return select.options.filter((option) => option.default).map((option) => option.value);
  return (select.default_values ?? []).map((value) => value.id);
}
