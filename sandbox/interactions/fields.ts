/** What people put into selects and modal fields, judged by the components that ask for it. */
import { type Component, componentType, walk } from "../judge/components.ts";
import { type Reference, reference } from "./resolved.ts";

const selectKinds: Readonly<Record<number, readonly Reference["kind"][]>> = {
  [componentType.stringSelect]: [],
  [componentType.userSelect]: ["user"],
  [componentType.roleSelect]: ["role"],
  [componentType.mentionableSelect]: ["mentionable"],
  [componentType.channelSelect]: ["channel"],
  [componentType.fileUpload]: ["attachment"],
};

export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly references: readonly Reference[] }
  | { readonly ok: false; readonly error: string };

/** Whether a component lets one choose from a list. */
export function isSelect(component: Component): boolean {
  return component.type in selectKinds && component.type !== componentType.fileUpload;
}

/** Judges the values chosen in a select. */
export function checkChosen(
  component: Component,
  values: readonly string[],
  optional = false,
): Checked<readonly string[]> {
  const least = optional && values.length === 0 ? 0 : Number(component.min_values ?? 1);
  const most = Number(component.max_values ?? 1);
  if (values.length < least || values.length > most) {
    return { ok: false, error: `Choose ${least === most ? least : `${least} to ${most}`}.` };
  }
  if (new Set(values).size < values.length) return { ok: false, error: "Choose each once." };
  const options = Array.isArray(component.options)
    ? component.options.map((option: { value: string }) => option.value)
    : null;
  const stranger = options && values.find((value) => !options.includes(value));
  if (stranger) return { ok: false, error: `“${stranger}” is none of the options.` };
  const kinds = selectKinds[component.type] ?? [];
  const types = component.channel_types as readonly number[] | undefined;
  const references = values.flatMap((id) => kinds.map((kind) => reference(kind, id, types)));
  return { ok: true, value: values, references };
}

type Values = Readonly<Record<string, string | readonly string[]>>;

/** Puts what was filled into a modal in Discord's form. */
export function submitFields(components: readonly unknown[], values: Values): Checked<object[]> {
  const references: Reference[] = [];
  const filled: object[] = [];
  for (const part of components as readonly Component[]) {
    const inner = walk([part]).find(({ component }) => component !== part)?.component;
    if (!inner) {
      filled.push({ type: part.type, id: part.id });
      continue;
    }
    const field = fillField(inner, values[String(inner.custom_id)]);
    if (!field.ok) return field;
    references.push(...field.references);
    const shape = { type: inner.type, id: inner.id, custom_id: inner.custom_id, ...field.value };
    filled.push(
      part.type === componentType.label
        ? { type: part.type, id: part.id, component: shape }
        : { type: part.type, id: part.id, components: [shape] },
    );
  }
  return { ok: true, value: filled, references };
}

function fillField(
  field: Component,
  given: string | readonly string[] | undefined,
): Checked<object> {
  const list = given === undefined ? [] : typeof given === "string" ? [given] : given;
  const optional = field.required === false;
  switch (field.type) {
    case componentType.textInput:
      return fillText(field, String(given ?? field.value ?? ""), optional);
    case componentType.checkbox:
      return { ok: true, value: { value: list.includes("true") }, references: [] };
    case componentType.radioGroup: {
      const chosen = checkChosen({ ...field, min_values: 1, max_values: 1 }, list, optional);
      return chosen.ok ? { ...chosen, value: { value: chosen.value[0] ?? null } } : chosen;
    }
    case componentType.checkboxGroup: {
      const options = Array.isArray(field.options) ? field.options.length : 1;
      const most = field.max_values ?? options;
      const chosen = checkChosen({ ...field, max_values: most }, list, optional);
      return chosen.ok ? { ...chosen, value: { values: chosen.value } } : chosen;
    }
    default: {
      const chosen = checkChosen(field, list, optional);
      return chosen.ok ? { ...chosen, value: { values: chosen.value } } : chosen;
    }
  }
}

function fillText(field: Component, text: string, optional: boolean): Checked<object> {
  const least = Number(field.min_length ?? 0);
  const most = Number(field.max_length ?? 4000);
  if (text === "" && !optional) return { ok: false, error: "Fill in every required field." };
  if (text !== "" && text.length < least) {
    return { ok: false, error: `At least ${least} characters are needed.` };
  }
  if (text.length > most) return { ok: false, error: `At most ${most} characters are possible.` };
  return { ok: true, value: { value: text }, references: [] };
}
