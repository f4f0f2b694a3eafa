/** Walking over component trees as a bot sends them. */
import type { Fault } from "./refusal.ts";

/** Discord's component types by their names in its reference. */
export const componentType = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

/** A component of any type; what else it holds depends on its type. */
export interface Component {
  readonly type: number;
  readonly [key: string]: unknown;
}

export interface PlacedComponent {
  readonly component: Component;
  readonly path: readonly (string | number)[];
}

const isComponent = (value: unknown): value is Component =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "number";

/** Every component of a list with the nested ones, parents first, each with its path. */
export function walk(
  list: unknown,
  path: readonly (string | number)[] = ["components"],
): readonly PlacedComponent[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: unknown, index) => walkOne(each, [...path, index]));
}

function walkOne(value: unknown, path: readonly (string | number)[]): readonly PlacedComponent[] {
  if (!isComponent(value)) return [];
  return [
    { component: value, path },
    ...walk(value.components, [...path, "components"]),
    ...walkOne(value.accessory, [...path, "accessory"]),
    ...walkOne(value.component, [...path, "component"]),
  ];
}

/** Whether a component exists only in messages with the Components V2 flag. */
export function isV2(component: Component): boolean {
  return (
    component.type >= componentType.section &&
    component.type <= componentType.container &&
    component.type !== 15 &&
    component.type !== 16
  );
}

/** A custom id may stand only once in a message or modal. */
export function repeatedCustomIds(components: unknown): readonly Fault[] {
  return repeated(
    walk(components),
    "custom_id",
    "COMPONENT_CUSTOM_ID_DUPLICATED",
    "Component custom id cannot be duplicated",
  );
}

/** A component's number may stand only once; zero and none mean that Discord gives one. */
export function repeatedIds(components: unknown): readonly Fault[] {
  const numbered = walk(components).filter(({ component }) => component.id !== 0);
  return repeated(numbered, "id", "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated");
}

function repeated(
  placed: readonly PlacedComponent[],
  key: string,
  code: string,
  message: string,
): readonly Fault[] {
  const seen = new Set<unknown>();
  return placed.flatMap(({ component, path }) => {
    const value = component[key];
    if (value === undefined || value === null) return [];
    if (seen.has(value)) return [{ path: [...path, key], code, message }];
    seen.add(value);
    return [];
  });
}

/** Options of a select carry different values, and its limits fit its options. */
export function selectOptions(components: unknown): readonly Fault[] {
  return walk(components).flatMap(({ component, path }) => {
    const options = Array.isArray(component.options) ? component.options : [];
    const values = options.map((option: { value?: unknown }) => option.value);
    return values.flatMap((value, index) =>
      values.indexOf(value) < index
        ? [
            {
              path: [...path, "options", index, "value"],
              code: "COMPONENT_OPTION_VALUE_DUPLICATED",
              message: "The specified option value is already used",
            },
          ]
        : [],
    );
  });
}
