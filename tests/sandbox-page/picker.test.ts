import { describe, expect, test } from "vitest";
import { type Draft, textDraft } from "../../sandbox/page/composer/draft.ts";
import { optionsSoFar } from "../../sandbox/page/composer/outgoing.ts";
import { type Stepped, type Stroke, stroke } from "../../sandbox/page/composer/picker.ts";
import { suggestionsFor, type World } from "../../sandbox/page/composer/suggestions.ts";
import { sampleWorld } from "./sample-commands.ts";

const world = sampleWorld();
const answering: World = {
  ...world,
  autocompleted: [
    { name: "Migrant Protection Protocols", value: "mpp" },
    { name: "Title 42", value: "title-42" },
  ],
};

/** A stroke by its key, or a text that the place in use then holds. */
type Keys = Stroke["type"] | "down" | "up" | { readonly type: string };

function having(
  strokes: readonly Keys[],
  within: World = world,
  from: Draft = textDraft(""),
): Stepped {
  let stepped: Stepped = { draft: from, outgoing: null };
  for (const one of strokes) stepped = stroke(stepped.draft, readStroke(one), within);
  return stepped;
}

function readStroke(keys: Keys): Stroke {
  if (typeof keys === "object") return { type: "typed", text: keys.type };
  if (keys === "down") return { type: "move", by: 1 };
  if (keys === "up") return { type: "move", by: -1 };
  return { type: keys } as Stroke;
}

const typed = (type: string): Keys => ({ type });

/** A draft as one reads it in the composer, the place in use in brackets. */
function shown(draft: Draft): string {
  if (draft.kind === "text") return draft.text;
  const fields = draft.fields.map((field, index) => {
    const text = `${field.option.label}:${field.text}`;
    return index === draft.at ? `[${text}]` : text;
  });
  const tail = draft.at === draft.fields.length ? [`[${draft.tail}]`] : [];
  return [`/${draft.callable.label}`, ...fields, ...tail].join(" ");
}

function offered(draft: Draft, within: World = world): readonly string[] {
  return suggestionsFor(draft, within).map((one) => {
    if (one.kind === "command") return `/${one.callable.label}`;
    return one.kind === "option" ? one.option.label : one.choice.name;
  });
}

describe("plain text", () => {
  test("is said on Enter, without the space around it", () => {
    const { draft, outgoing } = having([typed(" hello "), "enter"]);
    expect(outgoing).toEqual({ type: "say", text: "hello" });
    expect(shown(draft)).toBe("");
  });

  test("that is empty says nothing", () => {
    expect(having([typed("  "), "enter"]).outgoing).toBeNull();
  });
});

describe("choosing a command", () => {
  test("begins with a slash and narrows by what is typed", () => {
    expect(offered(having([typed("/")]).draft)).toEqual([
      "/daily set",
      "/explain",
      "/help",
      "/quiz live",
      "/quiz practice",
    ]);
    expect(offered(having([typed("/qu")]).draft)).toEqual(["/quiz live", "/quiz practice"]);
    expect(offered(having([typed("a / b")]).draft)).toEqual([]);
  });

  test("takes the marked one by Enter or Tab, and goes to its first required option", () => {
    expect(shown(having([typed("/"), "down", "enter"]).draft)).toBe("/explain [topic:]");
    expect(shown(having([typed("/"), "down", "down", "down", "tab"]).draft)).toBe(
      "/quiz live [questions:] host:",
    );
    expect(shown(having([typed("/"), "up", "enter"]).draft)).toBe("/quiz practice []");
  });

  test("sends one that is typed whole and needs nothing", () => {
    expect(having([typed("/help"), "enter"]).outgoing).toEqual({
      type: "command",
      path: ["help"],
      options: [],
    });
  });

  test("begins by a space after its whole name", () => {
    expect(shown(having([typed("/explain ")]).draft)).toBe("/explain [topic:]");
  });

  test("that does not exist is refused in place, and the text stays", () => {
    const { draft, outgoing } = having([typed("/explian mpp"), "enter"]);
    expect(outgoing).toBeNull();
    expect(shown(draft)).toBe("/explian mpp");
    expect(draft.fault).toEqual({ type: "unknownCommand", name: "/explian" });
  });

  test("is closed by Escape until something is typed", () => {
    const closed = having([typed("/"), "escape"]).draft;
    expect(offered(closed)).toEqual([]);
    expect(offered(having([typed("/h")], world, closed).draft)).toEqual(["/help"]);
  });
});

describe("a line typed at once", () => {
  test("is sent by one Enter, its rest in the required option", () => {
    expect(having([typed("/explain mpp"), "enter"]).outgoing).toEqual({
      type: "command",
      path: ["explain"],
      options: [{ name: "topic", value: "mpp" }],
    });
  });

  test("is sent even while the bot's choices are on offer, unless one is marked", () => {
    expect(having([typed("/explain mpp"), "enter"], answering).outgoing).toMatchObject({
      options: [{ name: "topic", value: "mpp" }],
    });
    expect(shown(having([typed("/explain mpp"), "down", "enter"], answering).draft)).toBe(
      "/explain topic:Migrant Protection Protocols []",
    );
  });

  test("may name its options", () => {
    expect(having([typed("/explain mpp detail:full private:true"), "enter"]).outgoing).toEqual({
      type: "command",
      path: ["explain"],
      options: [
        { name: "topic", value: "mpp" },
        { name: "detail", value: "full" },
        { name: "private", value: true },
      ],
    });
  });

  test("that came before the bot had registered is understood once it has", () => {
    const early = having([typed("/explain mpp")], { ...world, callables: [] }).draft;
    expect(early.kind).toBe("text");
    expect(having(["enter"], world, early).outgoing).toMatchObject({ path: ["explain"] });
  });
});

describe("filling options", () => {
  test("goes from required to required, then to the others", () => {
    const filling = having([typed("/quiz live "), typed("5"), "tab"]).draft;
    expect(shown(filling)).toBe("/quiz live questions:5 [host:]");
    expect(offered(filling)).toEqual(["Ana", "Ben"]);
    const { draft, outgoing } = having(["down", "enter", "enter"], world, filling);
    expect(shown(draft)).toBe("");
    expect(outgoing).toEqual({
      type: "command",
      path: ["quiz", "live"],
      options: [
        { name: "questions", value: 5 },
        { name: "host", value: "12" },
      ],
    });
  });

  test("offers the options that are left, and adds the one that is chosen", () => {
    const atEnd = having([typed("/explain mpp"), "tab"]).draft;
    expect(offered(atEnd)).toEqual(["detail", "private"]);
    const chosen = having(["tab"], world, atEnd).draft;
    expect(shown(chosen)).toBe("/explain topic:mpp [detail:]");
    expect(offered(chosen)).toEqual(["Brief", "Full"]);
    expect(shown(having([typed("fu"), "enter"], world, chosen).draft)).toBe(
      "/explain topic:mpp detail:Full []",
    );
  });

  test("splits at an option's name while one types", () => {
    const split = having([typed("/explain "), typed("mpp detail:")]).draft;
    expect(shown(split)).toBe("/explain topic:mpp [detail:]");
    const fromTail = having([typed("/explain mpp"), "tab", typed("private:")]).draft;
    expect(shown(fromTail)).toBe("/explain topic:mpp [private:]");
    expect(offered(fromTail)).toEqual(["True", "False"]);
  });

  test("sends the value behind a chosen name, not the name", () => {
    const steps = [typed("/explain "), "down", "down", "tab", "enter"] as const;
    expect(having(steps, answering).outgoing).toMatchObject({
      options: [{ name: "topic", value: "title-42" }],
    });
  });

  test("forgets a chosen value when its text is changed", () => {
    const chosen = having([typed("/explain "), "down", "tab"], answering).draft;
    const back = stroke(chosen, { type: "focus", at: 0 }, answering).draft;
    expect(having([typed("asylum"), "enter"], answering, back).outgoing).toMatchObject({
      options: [{ name: "topic", value: "asylum" }],
    });
  });

  test("says which option is missing or wrong, and goes there", () => {
    const missing = having([typed("/explain "), "enter"]).draft;
    expect(missing.fault).toEqual({ type: "missing", option: "topic" });
    expect(shown(missing)).toBe("/explain [topic:]");
    const wrong = having([typed("/quiz live many host:Ana"), "enter"]).draft;
    expect(wrong.fault).toEqual({ type: "invalid", option: "questions" });
    expect(shown(wrong)).toBe("/quiz live [questions:many] host:Ana");
  });

  test("refuses text that belongs to no option", () => {
    const stray = having([typed("/explain mpp"), "tab", typed("whole"), "enter"]);
    expect(stray.outgoing).toBeNull();
    expect(stray.draft.fault).toEqual({ type: "unknownOption", name: "whole" });
  });

  test("asks the bot with what is typed so far", () => {
    const { draft } = having([typed("/explain "), typed("mp detail:full")]);
    const focused = stroke(draft, { type: "focus", at: 0 }, world).draft;
    expect(focused.kind === "command" && optionsSoFar(focused, world.nameable)).toEqual([
      { name: "topic", value: "mp" },
      { name: "detail", value: "full" },
    ]);
  });
});

describe("going back", () => {
  test("takes an empty option away, and then the command", () => {
    const adding = having([typed("/explain mpp"), "tab", "tab"]).draft;
    const removed = having(["back"], world, adding).draft;
    expect(shown(removed)).toBe("/explain [topic:mpp]");
    expect(shown(having(["back"], world, removed).draft)).toBe("/explain");
  });

  test("by Escape closes the list, then leaves the command", () => {
    const adding = having([typed("/explain mpp"), "tab"]).draft;
    const closed = having(["escape"], world, adding).draft;
    expect(shown(closed)).toBe("/explain topic:mpp []");
    expect(shown(having(["escape"], world, closed).draft)).toBe("");
  });
});

describe("an option that takes a file", () => {
  const withFile: World = {
    ...world,
    callables: world.callables.map((callable) =>
      callable.registered === "explain"
        ? { ...callable, options: callable.options.map((one) => ({ ...one, type: 11 as const })) }
        : callable,
    ),
  };

  test("holds the file's id behind its name, and cannot be typed", () => {
    const started = having([typed("/explain ")], withFile).draft;
    expect(having([typed("file.csv"), "enter"], withFile, started).draft.fault).toEqual({
      type: "invalid",
      option: "topic",
    });
    const choice = { name: "file.csv", value: "77" };
    const attached = stroke(started, { type: "attach", option: "topic", choice }, withFile).draft;
    expect(having(["enter"], withFile, attached).outgoing).toMatchObject({
      options: [{ name: "topic", value: "77" }],
    });
  });
});
