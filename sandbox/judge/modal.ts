import {
  componentType,
  repeatedCustomIds,
  repeatedIds,
  selectOptions,
  walk,
} from "./components.ts";
import type { Fault } from "./refusal.ts";

/** A modal holds one to five parts. */
export function partCount(components: unknown): readonly Fault[] {
  const count = Array.isArray(components) ? components.length : 0;
  return count < 1 || count > 5
    ? [
        {
          path: ["data", "components"],
          code: "BASE_TYPE_BAD_LENGTH",
          message: "Must be between 1 and 5 in length.",
        },
      ]
    : [];
}

/** A text field has a label of its own or stands in a label, and its limits fit each other. */
export function textInputs(components: unknown): readonly Fault[] {
  const placed = walk(components, ["data", "components"]);
  return placed.flatMap(({ component, path }) => {
    if (component.type !== componentType.textInput) return [];
    const labelled = path.at(-1) === "component" || typeof component.label === "string";
    const shortest = Number(component.min_length ?? 0);
    const longest = Number(component.max_length ?? 4000);
    const value = String(component.value ?? "");
    return [
      ...(labelled
        ? []
        : [
            {
              path: [...path, "label"],
              code: "BASE_TYPE_REQUIRED",
              message: "This field is required",
            },
          ]),
      ...(shortest > longest || value.length > longest
        ? [
            {
              path,
              code: "TEXT_INPUT_LENGTH_INVALID",
              message: "The lengths of this text input contradict each other or its value",
            },
          ]
        : []),
    ];
  });
}

/** Everything that is wrong with a modal beyond the form of its fields. */
export function modalFaults(components: unknown): readonly Fault[] {
  return [
    ...partCount(components),
    ...textInputs(components),
    ...repeatedCustomIds(components),
    ...repeatedIds(components),
    ...selectOptions(components),
  ];
}
