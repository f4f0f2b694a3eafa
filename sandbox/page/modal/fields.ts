import type {
  APIComponentInLabel,
  APIModalInteractionResponseCallbackComponent,
} from "discord-api-types/v10";
import { component } from "../discord-numbers.ts";
import { defaultsOf } from "../parts/select-defaults.ts";

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

/** Why a field cannot be sent as it is. */
export type FieldFault =
  | { readonly kind: "required" }
  | { readonly kind: "short"; readonly least: number }
  | { readonly kind: "choose"; readonly least: number; readonly most: number };

/** What keeps a modal from being sent, by custom id. */
export function faultsOf(
  parts: readonly APIModalInteractionResponseCallbackComponent[],
  values: Values,
): Readonly<Record<string, FieldFault>> {
  const found = parts.flatMap(fieldsOf).flatMap((field) => {
    const fault = faultOf(field, values[field.custom_id] ?? "");
    return fault ? [[field.custom_id, fault] as const] : [];
  });
  return Object.fromEntries(found);
}

function faultOf(field: APIComponentInLabel, value: FieldValue): FieldFault | null {
  if (field.type === component.checkbox) return null;
  if (value.length === 0) return field.required === false ? null : emptyFault(field);
  if (field.type === component.textInput) {
    const least = field.min_length ?? 0;
    return value.length < least ? { kind: "short", least } : null;
  }
  const { least, most } = limitsOf(field);
  return typeof value !== "string" && value.length < least ? { kind: "choose", least, most } : null;
}

function emptyFault(field: Exclude<APIComponentInLabel, { type: typeof component.checkbox }>) {
  const isFree = "min_values" in field && field.min_values === 0;
  return isFree ? null : ({ kind: "required" } as const);
}

function limitsOf(field: APIComponentInLabel): { readonly least: number; readonly most: number } {
  const least = "min_values" in field ? (field.min_values ?? 1) : 1;
  const most = "max_values" in field ? (field.max_values ?? least) : least;
  return { least, most };
}
