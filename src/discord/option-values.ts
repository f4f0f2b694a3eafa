import {
  type APIApplicationCommandInteractionDataOption,
  ApplicationCommandOptionType,
  type InteractionType,
} from "discord-api-types/v10";

type DataOption = APIApplicationCommandInteractionDataOption<InteractionType>;

/** Options by name; of a subcommand, its own, and its name as `subcommand`. */
export function optionValues(options: readonly DataOption[] = []): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const option of options) {
    if (option.type === ApplicationCommandOptionType.Subcommand) {
      return { subcommand: option.name, ...optionValues(option.options) };
    }
    if ("value" in option) values[option.name] = option.value;
  }
  return values;
}

/** The name of the option that is being typed, and what stands in it so far. */
export function focusedOption(
  options: readonly DataOption[],
): { readonly option: string; readonly typed: string } | undefined {
  for (const option of options) {
    if ("focused" in option && option.focused) {
      return { option: option.name, typed: String(option.value) };
    }
    if ("options" in option && option.options) return focusedOption(option.options);
  }
  return;
}

/** What was chosen in a select menu; nothing for a button. */
export function chosenValues(data: object): readonly string[] {
  return "values" in data && Array.isArray(data.values) ? data.values.map(String) : [];
}
