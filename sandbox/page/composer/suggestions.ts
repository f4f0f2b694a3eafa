import type { Callable, CallableOption, Choice } from "./callable.ts";
import { type CommandDraft, type Draft, indexOf } from "./draft.ts";
import { matching } from "./fold.ts";
import { closedChoices, type Nameable } from "./values.ts";

/** What the composer can offer from: the commands, the place, and the bot's latest answer. */
export interface World {
  readonly callables: readonly Callable[];
  /** Names of commands that are there and not for this person. */
  readonly barred: readonly string[];
  readonly nameable: Nameable;
  /** The bot's choices for the field in use; null while none have come. */
  readonly autocompleted: readonly Choice[] | null;
}

/** One line of the list above the composer. */
export type Suggestion =
  | { readonly kind: "command"; readonly callable: Callable }
  | { readonly kind: "option"; readonly option: CallableOption }
  | { readonly kind: "choice"; readonly choice: Choice };

/** Discord shows at most this many choices. */
const most = 25;

/** What is offered for a draft as it stands, best first. */
export function suggestionsFor(draft: Draft, world: World): readonly Suggestion[] {
  if (draft.closed) return [];
  if (draft.kind === "text") return commandSuggestions(draft.text, world.callables);
  return draft.at < draft.fields.length
    ? choiceSuggestions(draft, world)
    : optionSuggestions(draft);
}

function commandSuggestions(text: string, among: readonly Callable[]): readonly Suggestion[] {
  if (!text.startsWith("/") || text.includes("\n")) return [];
  return matching(among, text.slice(1), (callable) => [callable.label, callable.registered]).map(
    (callable) => ({ kind: "command", callable }),
  );
}

function choiceSuggestions(draft: CommandDraft, world: World): readonly Suggestion[] {
  const field = draft.fields[draft.at];
  if (!field) return [];
  const closed = closedChoices(field.option, world.nameable);
  const open = field.option.autocomplete ? (world.autocompleted ?? []) : [];
  // A list that was chosen from shows whole again, so that another choice is one key away.
  const typed = field.chosen ? "" : field.text.replace(/^[@#]/, "");
  const choices = closed ? matching(closed, typed, (choice) => [choice.name]) : open;
  return choices.slice(0, most).map((choice) => ({ kind: "choice", choice }));
}

function optionSuggestions(draft: CommandDraft): readonly Suggestion[] {
  const left = draft.callable.options.filter((option) => indexOf(draft.fields, option.name) === -1);
  return matching(left, draft.tail, (option) => [option.label, option.name]).map((option) => ({
    kind: "option",
    option,
  }));
}
