import type { Choice } from "./callable.ts";
import {
  type CommandDraft,
  commandDraft,
  type Draft,
  emptyField,
  firstEmpty,
  indexOf,
  textDraft,
  withFilled,
} from "./draft.ts";
import { findPairs, readCall } from "./line.ts";
import { suggestionsFor, type World } from "./suggestions.ts";
import { isClosed } from "./values.ts";

/** The draft after the text of the place in use became `text`. */
export function typeInto(draft: Draft, text: string, world: World): Draft {
  if (draft.kind === "text") {
    const call = readCall(text, world.callables);
    return call ? marked(commandDraft(call.callable, call.rest)) : textDraft(text);
  }
  return draft.at < draft.fields.length ? typeIntoField(draft, text) : typeIntoTail(draft, text);
}

function typeIntoField(draft: CommandDraft, text: string): Draft {
  const field = draft.fields[draft.at];
  if (!field) return draft;
  const pairs = findPairs(text, draft.callable.options);
  const own = text.slice(0, pairs[0]?.at ?? text.length);
  const filled = new Map([[field.option.name, pairs.length === 0 ? text : own.trim()]]);
  pairs.forEach((pair, index) => {
    filled.set(pair.option.name, text.slice(pair.from, pairs[index + 1]?.at).trim());
  });
  const fields = withFilled(draft.fields, filled, draft.callable.options);
  const last = pairs.at(-1)?.option.name ?? field.option.name;
  return marked({ ...draft, fields, at: indexOf(fields, last), fault: null, closed: false });
}

function typeIntoTail(draft: CommandDraft, text: string): Draft {
  const pair = findPairs(text, draft.callable.options)[0];
  const highlight = text.trim() === "" ? -1 : 0;
  if (!pair) return { ...draft, tail: text, highlight, fault: null, closed: false };
  const value = new Map([[pair.option.name, text.slice(pair.from).trim()]]);
  const fields = withFilled(draft.fields, value, draft.callable.options);
  const at = indexOf(fields, pair.option.name);
  return marked({ ...draft, fields, at, tail: "", closed: false });
}

/** Takes the marked suggestion, or the first; with none, goes on to the next place. */
export function accept(draft: Draft, world: World): Draft {
  const offered = suggestionsFor(draft, world);
  if (offered.length > 0) return chooseAt(draft, Math.max(draft.highlight, 0), world);
  if (draft.kind === "text") return draft;
  const at = Math.min(draft.at + 1, draft.fields.length);
  return marked({ ...draft, at, closed: false });
}

/** Takes one suggestion of the list. */
export function chooseAt(draft: Draft, index: number, world: World): Draft {
  const suggestion = suggestionsFor(draft, world)[index];
  if (!suggestion) return draft;
  if (suggestion.kind === "command") return marked(commandDraft(suggestion.callable));
  if (draft.kind === "text") return draft;
  if (suggestion.kind === "option") {
    const fields = [...draft.fields, emptyField(suggestion.option)];
    return marked({ ...draft, fields, at: fields.length - 1, tail: "" });
  }
  const field = draft.fields[draft.at];
  return field ? putChoice(draft, field.option.name, suggestion.choice) : draft;
}

/** Puts a choice into an option's field and goes on to what is still to be filled. */
export function putChoice(draft: CommandDraft, option: string, choice: Choice): Draft {
  const fields = draft.fields.map((field) =>
    field.option.name === option ? { ...field, text: choice.name, chosen: choice } : field,
  );
  return marked({ ...draft, fields, at: firstEmpty(fields), fault: null, closed: false });
}

/** Backspace at the beginning of a place: an empty option goes, a command becomes text again. */
export function stepBack(draft: Draft): Draft {
  if (draft.kind === "text") return draft;
  const field = draft.fields[draft.at];
  if (draft.at === 0 || (field?.option.required && draft.fields.length === 1))
    return textDraft(`/${draft.callable.label}`);
  const fields =
    field && !field.option.required && field.text === ""
      ? draft.fields.filter((one) => one !== field)
      : draft.fields;
  return marked({ ...draft, fields, at: draft.at - 1, fault: null, closed: false });
}

/** A list that must be chosen from marks its first line; one that is only an aid marks none. */
function marked(draft: CommandDraft): CommandDraft {
  const field = draft.fields[draft.at];
  return { ...draft, highlight: field && isClosed(field.option) && !field.chosen ? 0 : -1 };
}
