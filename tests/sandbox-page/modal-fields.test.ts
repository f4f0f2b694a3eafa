import type {
  APIComponentInLabel,
  APIModalInteractionResponseCallbackComponent,
} from "discord-api-types/v10";
import { describe, expect, test } from "vitest";
import { type FieldValue, faultsOf, firstValues } from "../../sandbox/page/modal/fields.ts";

const options = ["a", "b", "c"].map((value) => ({ label: value, value }));
const labelled = (component: object) =>
  ({
    type: 18,
    label: "Label",
    component,
  }) as unknown as APIModalInteractionResponseCallbackComponent;
const fault = (field: object, value: FieldValue) =>
  faultsOf([labelled({ custom_id: "field", ...field } as APIComponentInLabel)], { field: value })
    .field;

describe("the first values of a form", () => {
  test("are its defaults, a list for each select, and nothing for words", () => {
    const parts = [
      { type: 10, content: "Words" } as APIModalInteractionResponseCallbackComponent,
      labelled({ type: 4, custom_id: "text", style: 1, value: "18" }),
      labelled({
        type: 3,
        custom_id: "chosen",
        options: options.map((one) => ({ ...one, default: one.value === "b" })),
      }),
      labelled({ type: 3, custom_id: "open", options }),
    ];
    expect(firstValues(parts)).toEqual({ text: "18", chosen: ["b"], open: [] });
  });
});

describe("a form cannot be sent", () => {
  test("while a field that is required is empty", () => {
    expect(fault({ type: 3, options }, [])).toEqual({ kind: "required" });
    expect(fault({ type: 4, style: 1 }, "")).toEqual({ kind: "required" });
    expect(fault({ type: 21, options }, "")).toEqual({ kind: "required" });
    expect(fault({ type: 3, options }, ["a"])).toBeUndefined();
    expect(fault({ type: 4, style: 1 }, "x")).toBeUndefined();
  });

  test("while a text is shorter, or a choice smaller, than it may be", () => {
    expect(fault({ type: 4, style: 1, min_length: 3 }, "ab")).toEqual({ kind: "short", least: 3 });
    const several = { type: 3, options, min_values: 2, max_values: 3 };
    expect(fault(several, ["a"])).toEqual({ kind: "choose", least: 2, most: 3 });
    expect(fault(several, ["a", "c"])).toBeUndefined();
  });

  test("but may leave out what is optional", () => {
    expect(fault({ type: 3, options, required: false, min_values: 2 }, [])).toBeUndefined();
    expect(fault({ type: 4, style: 1, required: false, min_length: 3 }, "")).toBeUndefined();
    expect(fault({ type: 3, options, min_values: 0 }, [])).toBeUndefined();
    expect(fault({ type: 23 }, [])).toBeUndefined();
  });
});
