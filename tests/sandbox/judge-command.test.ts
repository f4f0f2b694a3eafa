import { describe, expect, test } from "vitest";
import { callbackFits } from "../../sandbox/judge/callback.ts";
import {
  type CommandPart,
  commandListFaults,
  commandNames,
  commandSize,
  knownLocales,
  optionForm,
  optionNames,
} from "../../sandbox/judge/command.ts";
import { modalFaults, partCount, textInputs } from "../../sandbox/judge/modal.ts";
import { formErrors, invalidForm } from "../../sandbox/judge/refusal.ts";
import { schemaFaults } from "../../sandbox/judge/schemas.ts";

const command = (more: Partial<CommandPart> = {}): CommandPart => ({
  name: "explain",
  description: "Explains",
  ...more,
});
const option = (name: string, more: Partial<CommandPart> = {}): CommandPart => ({
  type: 3,
  name,
  description: "An option",
  ...more,
});

describe("a command", () => {
  test.each(["Explain", "two words", "", "x".repeat(33), "a/b"])("is not named %j", (name) => {
    expect(commandNames(command({ name }), [])).toHaveLength(1);
  });

  test.each(["explain", "título", "mi-lista", "日本"])("may be named %j", (name) => {
    expect(commandNames(command({ name }), [])).toEqual([]);
  });

  test("has localized names under the same rule, in Discord's languages", () => {
    const wrong = command({ name_localizations: { "es-ES": "Explicar" } });
    expect(commandNames(wrong, [])[0]?.path).toEqual(["name_localizations", "es-ES"]);
    expect(knownLocales(command({ name_localizations: { es: "explicar" } }), [])).toHaveLength(1);
    expect(knownLocales(command({ name_localizations: { "es-419": "x" } }), [])).toEqual([]);
  });

  test("has no two options of one name", () => {
    const twice = command({ options: [option("topic"), option("topic")] });
    expect(optionNames(twice, [])).toHaveLength(2);
  });

  test("has no localized option named as another option's default", () => {
    const clash = command({
      options: [option("topic", { name_localizations: { "es-ES": "detail" } }), option("detail")],
    });
    expect(optionNames(clash, [])[0]?.path).toEqual(["options", 0, "name_localizations", "es-ES"]);
  });

  test("has required options first, and not both choices and autocomplete", () => {
    const late = command({ options: [option("a"), option("b", { required: true })] });
    expect(optionForm(late, [])).toHaveLength(1);
    const both = option("a", { autocomplete: true, choices: [{ name: "x", value: "x" }] });
    expect(optionForm(command({ options: [both] }), [])).toHaveLength(1);
  });

  test("counts of each text its longest language", () => {
    const sized = command({
      name: "ab",
      name_localizations: { "es-ES": "abcd" },
      description: "x",
    });
    expect(commandSize(sized)).toBe(5);
  });

  test("holds 8,000 characters and not one more", () => {
    const choices = (n: number) =>
      Array.from({ length: n }, () => ({ name: "n".repeat(100), value: "v".repeat(98) }));
    const big = (extra: number) =>
      command({
        name: "x",
        description: "d",
        options: [option("o", { choices: choices(40), description: "d".repeat(77 + extra) })],
      });
    expect(commandSize(big(0))).toBe(8000);
    expect(commandListFaults([big(0)])).toEqual([]);
    expect(commandListFaults([big(1)])[0]?.code).toBe("APPLICATION_COMMAND_TOO_LARGE");
  });

  test("needs a description, and a menu has none", () => {
    expect(commandListFaults([{ name: "explain" }])).toHaveLength(1);
    expect(commandListFaults([{ type: 3, name: "Explain terms" }])).toEqual([]);
    expect(commandListFaults([{ type: 3, name: "Menu", description: "x" }])).toHaveLength(1);
  });

  test("exists once in a list", () => {
    expect(commandListFaults([command(), command()])[0]?.code).toBe(
      "APPLICATION_COMMANDS_DUPLICATE_NAME",
    );
    const sixteen = Array.from({ length: 16 }, (_, n) => ({ type: 3, name: `m${n}` }));
    expect(commandListFaults(sixteen)).toHaveLength(1);
  });
});

describe("a callback", () => {
  test("answers a modal without another modal", () => {
    expect(callbackFits(5, 9, true)).toHaveLength(1);
    expect(callbackFits(3, 9, true)).toEqual([]);
  });
  test("gives choices to autocomplete and to nothing else", () => {
    expect(callbackFits(4, 8, false)).toEqual([]);
    expect(callbackFits(4, 4, false)).toHaveLength(1);
    expect(callbackFits(2, 8, false)).toHaveLength(1);
  });
  test("updates a message only where there is one", () => {
    expect(callbackFits(2, 7, false)).toHaveLength(1);
    expect(callbackFits(5, 7, false)).toHaveLength(1);
    expect(callbackFits(5, 7, true)).toEqual([]);
  });
});

describe("a modal", () => {
  const label = (customId: string, more: object = {}) => ({
    type: 18,
    label: "L",
    component: { type: 4, style: 1, custom_id: customId, ...more },
  });
  test("has one to five parts", () => {
    const parts = (n: number) => Array.from({ length: n }, (_, i) => label(String(i)));
    expect(partCount(parts(5))).toEqual([]);
    expect(partCount(parts(6))).toHaveLength(1);
    expect(partCount([])).toHaveLength(1);
  });
  test("has fields with a label and limits that fit", () => {
    const bare = { type: 1, components: [{ type: 4, style: 1, custom_id: "a" }] };
    expect(textInputs([bare])).toHaveLength(1);
    expect(textInputs([label("a", { min_length: 5, max_length: 3 })])).toHaveLength(1);
    expect(textInputs([label("a", { value: "long", max_length: 3 })])).toHaveLength(1);
  });
  test("has no custom id twice", () => {
    expect(modalFaults([label("a"), label("a")])).toHaveLength(1);
    expect(modalFaults([label("a"), label("b")])).toEqual([]);
  });
});

describe("a refusal", () => {
  test("nests its errors by path, as Discord does", () => {
    const fault = { path: ["data", "components", 0, "label"], code: "C", message: "M" };
    expect(formErrors([fault, { ...fault, path: ["data"] }])).toEqual({
      data: {
        _errors: [{ code: "C", message: "M" }],
        components: { 0: { label: { _errors: [{ code: "C", message: "M" }] } } },
      },
    });
    expect(invalidForm([])).toBeUndefined();
    expect(invalidForm([fault])?.code).toBe(50035);
  });

  test("names the field that breaks Discord's schema, inside unions too", async () => {
    const body = {
      flags: 1 << 15,
      components: [{ type: 17, components: [{ type: 10, content: 5 }] }],
    };
    const faults = await schemaFaults("MessageCreateRequest", body);
    expect(faults.map((fault) => fault.path.join("."))).toEqual([
      "components.0.components.0.content",
    ]);
  });

  test("is not given to what Discord's schema allows", async () => {
    expect(await schemaFaults("MessageCreateRequest", { content: "hi" })).toEqual([]);
  });
});
