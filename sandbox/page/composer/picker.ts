import type { Choice } from "./callable.ts";
import { type CommandDraft, commandDraft, type Draft, textDraft } from "./draft.ts";
import { accept, chooseAt, putChoice, stepBack, typeInto } from "./fields.ts";
import { fold } from "./fold.ts";
import { readCall } from "./line.ts";
import { type Outgoing, readCommand } from "./outgoing.ts";
import { type Suggestion, suggestionsFor, type World } from "./suggestions.ts";

/** What a person does in the composer. */
export type Stroke =
  | { readonly type: "typed"; readonly text: string }
  | { readonly type: "move"; readonly by: 1 | -1 }
  | { readonly type: "tab" }
  | { readonly type: "enter" }
  | { readonly type: "escape" }
  /** Backspace at the very beginning of a field. */
  | { readonly type: "back" }
  | { readonly type: "choose"; readonly index: number }
  /** A file was handed over for an option. */
  | { readonly type: "attach"; readonly option: string; readonly choice: Choice }
  | { readonly type: "focus"; readonly at: number };

/** The draft after a stroke, and what is to be sent, if anything. */
export interface Stepped {
  readonly draft: Draft;
  readonly outgoing: Outgoing | null;
}

/** One stroke in the composer; the whole of the slash-command picker's behavior. */
export function stroke(draft: Draft, what: Stroke, world: World): Stepped {
  switch (what.type) {
    case "typed":
      return stay(typeInto(draft, what.text, world));
    case "move":
      return stay(move(draft, what.by, world));
    case "tab":
      return stay(accept(draft, world));
    case "enter":
      return enter(draft, world);
    case "escape":
      return stay(stepOut(draft, world));
    case "back":
      return stay(stepBack(draft));
    case "choose":
      return stay(chooseAt(draft, what.index, world));
    case "attach":
      return stay(draft.kind === "command" ? putChoice(draft, what.option, what.choice) : draft);
    case "focus":
      return stay(draft.kind === "command" ? focus(draft, what.at) : draft);
  }
}

function stay(draft: Draft): Stepped {
  return { draft, outgoing: null };
}

function focus(draft: Draft & { kind: "command" }, at: number): Draft {
  return at === draft.at ? draft : { ...draft, at, highlight: -1, closed: false };
}

function move(draft: Draft, by: 1 | -1, world: World): Draft {
  const count = suggestionsFor(draft, world).length;
  if (count === 0) return { ...draft, closed: false };
  const from = draft.highlight === -1 && by === -1 ? 0 : draft.highlight;
  return { ...draft, highlight: (from + by + count) % count };
}

function stepOut(draft: Draft, world: World): Draft {
  if (suggestionsFor(draft, world).length > 0) return { ...draft, closed: true, highlight: -1 };
  return draft.kind === "command" ? textDraft("") : { ...draft, fault: null };
}

function enter(draft: Draft, world: World): Stepped {
  if (draft.kind === "text") return enterText(draft, world);
  const marked = suggestionsFor(draft, world)[draft.highlight];
  if (marked && !isTypedWhole(draft, marked)) return stay(chooseAt(draft, draft.highlight, world));
  const stray = draft.tail.trim();
  if (stray !== "") return stay({ ...draft, fault: { type: "unknownOption", name: stray } });
  const outgoing = readCommand(draft, world.nameable);
  if (outgoing.type === "command") return { draft: textDraft(""), outgoing };
  if (outgoing.type !== "missing" && outgoing.type !== "invalid") return stay(draft);
  const at = draft.fields.findIndex((one) => one.option.name === outgoing.option);
  return stay({ ...draft, at, fault: outgoing, closed: false, highlight: -1 });
}

/** Whether a marked choice is no more than what was typed, so that Enter may send at once. */
function isTypedWhole(draft: CommandDraft, marked: Suggestion): boolean {
  const field = draft.fields[draft.at];
  if (marked.kind !== "choice" || !field || field.option.autocomplete) return false;
  const { name, value } = marked.choice;
  return [name, String(value)].some((one) => fold(one) === fold(field.text));
}

function enterText(draft: Draft & { kind: "text" }, world: World): Stepped {
  const { text } = draft;
  const offered = suggestionsFor(draft, world);
  if (offered.length > 0) {
    const marked = offered[Math.max(draft.highlight, 0)];
    if (marked?.kind !== "command") return stay(draft);
    const { callable } = marked;
    const isWhole = [callable.label, callable.registered].some(
      (name) => fold(name) === fold(text.slice(1)),
    );
    const needsNothing = callable.options.every((option) => !option.required);
    const whole = commandDraft(callable);
    return isWhole && needsNothing ? enter(whole, world) : stay(whole);
  }
  if (text.trim() === "") return stay(draft);
  // A command typed before the bot had registered it.
  const call = readCall(text, world.callables);
  if (call) return enter(commandDraft(call.callable, call.rest), world);
  if (/^\/\S/.test(text)) {
    const name = text.split(/\s/)[0] ?? text;
    const isBarred = world.barred.some((one) => fold(one) === fold(name.slice(1)));
    return stay({ ...draft, fault: { type: isBarred ? "barredCommand" : "unknownCommand", name } });
  }
  return { draft: textDraft(""), outgoing: { type: "say", text: text.trim() } };
}
