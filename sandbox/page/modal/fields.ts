import type {
  APIComponentInLabel,
  APIModalInteractionResponseCallbackComponent,
} from "discord-api-types/v10";
import { component } from "../discord-numbers.ts";
import { defaultsOf } from "../parts/select-options.ts";

/** What a field of a modal holds: text, or a list of values. */
export type FieldValue = string | readonly string[];

/** The values of a modal by custom id. */
export type Values = Readonly<Record<string, FieldValue>>;

/** What the fields of a modal hold before anybody changes them. */
export function firstValues(
  parts: readonly APIModalInteractionResponseCallbackComponent[],
): Values {
  return Object.fromEntries(
    parts.flatMap(fieldsOf).map((field) => [field.custom_id, firstValue(field)]),
  );
}

function fieldsOf(
  part: APIModalInteractionResponseCallbackComponent,
): readonly APIComponentInLabel[] {
  switch (part.type) {
    case component.label:
      return [part.component];
    case component.actionRow:
      return part.components;
    case component.textDisplay:
      return [];
    default:
      return [part];
  }
}

function firstValue(field: APIComponentInLabel): FieldValue {
  switch (field.type) {
    case component.textInput:
      return field.value ?? "";
    case component.radioGroup:
      return field.options.find((option) => option.default)?.value ?? "";
    case component.checkboxGroup:
      return field.options.filter((option) => option.default).map((option) => option.value);
    case component.checkbox:
      return field.default ? ["true"] : [];
    case component.fileUpload:
      return [];
    default:
      return defaultsOf(field);
  }
}
