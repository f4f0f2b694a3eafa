import type { TypedOption } from "../../page-api.ts";
import type { CommandDraft, Fault } from "./draft.ts";
import { type Nameable, readValue } from "./values.ts";

/** What a draft turns into when it is sent. */
export type Outgoing =
  | { readonly type: "say"; readonly text: string }
  | {
      readonly type: "command";
      readonly path: readonly string[];
      readonly options: readonly TypedOption[];
    };

/** The command as it would be sent, or the first thing that keeps it from being sent. */
export function readCommand(draft: CommandDraft, nameable: Nameable): Outgoing | Fault {
  const options: TypedOption[] = [];
  for (const field of draft.fields) {
    const { option } = field;
    const value = field.chosen?.value ?? readValue(option, field.text, nameable);
    if (value !== null) options.push({ name: option.name, value });
    else if (field.text.trim() !== "") return { type: "invalid", option: option.name };
    else if (option.required) return { type: "missing", option: option.name };
  }
  return { type: "command", path: draft.callable.path, options };
}

/** The options as far as they are typed, for asking the bot for choices. */
export function optionsSoFar(draft: CommandDraft, nameable: Nameable): readonly TypedOption[] {
  return draft.fields.flatMap((field, index) => {
    const focused = index === draft.at;
    const value = focused
      ? field.text
      : (field.chosen?.value ?? readValue(field.option, field.text, nameable));
    return value === null ? [] : [{ name: field.option.name, value }];
  });
}
