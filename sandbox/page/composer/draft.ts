import type { Callable, CallableOption, Choice } from "./callable.ts";
import { type Filled, readOptions } from "./line.ts";

/** One option being filled: its text, and the choice that was taken where one was. */
export interface Field {
  readonly option: CallableOption;
  readonly text: string;
  readonly chosen: Choice | null;
}

/** Why a draft could not be sent. */
export type Fault =
  | { readonly type: "unknownCommand"; readonly name: string }
  | { readonly type: "barredCommand"; readonly name: string }
  | { readonly type: "unknownOption"; readonly name: string }
  | { readonly type: "missing" | "invalid"; readonly option: string };

interface Common {
  /** Place in the list of suggestions, or -1 where none is marked. */
  readonly highlight: number;
  /** Escape was pressed: no suggestions until something is typed. */
  readonly closed: boolean;
  readonly fault: Fault | null;
}

/** Plain text, which may be the beginning of a command. */
export interface TextDraft extends Common {
  readonly kind: "text";
  readonly text: string;
}

/** A command with its options as fields. `at` is the field in use, or `fields.length` after them. */
export interface CommandDraft extends Common {
  readonly kind: "command";
  readonly callable: Callable;
  readonly fields: readonly Field[];
  readonly at: number;
  /** What is typed after the last field, to find another option. */
  readonly tail: string;
}

export type Draft = TextDraft | CommandDraft;

/** A draft of plain text. */
export function textDraft(text: string): TextDraft {
  return { kind: "text", text, highlight: 0, closed: false, fault: null };
}

/** A draft of a command: its required options as fields, filled from the rest of a typed line. */
export function commandDraft(callable: Callable, rest = ""): CommandDraft {
  const filled = readOptions(rest, callable.options);
  const required = callable.options.filter((option) => option.required);
  const fields = withFilled(required.map(emptyField), filled, callable.options);
  const last = [...filled.keys()].at(-1);
  const at = last === undefined ? firstEmpty(fields) : indexOf(fields, last);
  return {
    kind: "command",
    callable,
    fields,
    at,
    tail: "",
    highlight: -1,
    closed: false,
    fault: null,
  };
}

/** A field with nothing in it yet. */
export function emptyField(option: CallableOption): Field {
  return { option, text: "", chosen: null };
}

/** Fields with texts put in; options that had no field yet are added at the end. */
export function withFilled(
  fields: readonly Field[],
  filled: Filled,
  options: readonly CallableOption[],
): readonly Field[] {
  const kept = fields.map((field) => {
    const text = filled.get(field.option.name);
    return text === undefined ? field : { ...field, text, chosen: null };
  });
  const added = options
    .filter((option) => filled.has(option.name) && indexOf(fields, option.name) === -1)
    .map((option) => ({ option, text: filled.get(option.name) ?? "", chosen: null }));
  return [...kept, ...added];
}

/** The first required field that is empty, else the place after the fields. */
export function firstEmpty(fields: readonly Field[]): number {
  const empty = fields.findIndex((field) => field.option.required && field.text === "");
  return empty === -1 ? fields.length : empty;
}

/** The place of an option's field, or -1. */
export function indexOf(fields: readonly Field[], name: string): number {
  return fields.findIndex((field) => field.option.name === name);
}
