import { type Component, componentType, walk } from "./components.ts";
import { type Fault, fault } from "./refusal.ts";

interface Controls {
  readonly draft: { readonly components?: readonly unknown[] | null | undefined };
}

type Rule = (message: Controls) => readonly Fault[];

/** A link has an address and no custom id, every other button a custom id; all have a face. */
export const buttonForm: Rule = ({ draft }) =>
  walk(draft.components)
    .filter(({ component }) => component.type === componentType.button)
    .flatMap(({ component, path }) => {
      const needed = component.style === 5 ? "url" : "custom_id";
      const forbidden = component.style === 5 ? "custom_id" : "url";
      return [
        ...(component[needed]
          ? []
          : [fault([...path, needed], "BASE_TYPE_REQUIRED", "This field is required")]),
        ...(component[forbidden]
          ? [
              fault(
                path,
                "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                "A custom id and url cannot both be specified",
              ),
            ]
          : []),
        ...(component.label || component.emoji
          ? []
          : [fault(path, "BUTTON_COMPONENT_INVALID", "A button must have a label or an emoji")]),
      ];
    });

/** A row holds up to five buttons or one select. */
export const rowForm: Rule = ({ draft }) =>
  walk(draft.components)
    .filter(({ component }) => component.type === componentType.row)
    .flatMap(({ component, path }) => {
      const inside = Array.isArray(component.components) ? component.components : [];
      const selects = inside.filter((each: Component) => each.type !== componentType.button);
      return selects.length > 0 && inside.length > 1
        ? [
            fault(
              [...path, "components"],
              "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
              "The specified component exceeds the maximum width",
            ),
          ]
        : [];
    });
