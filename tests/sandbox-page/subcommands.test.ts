import { describe, expect, test } from "vitest";
import { readChoice } from "../../sandbox/page/composer/callable.ts";
import { type Draft, textDraft } from "../../sandbox/page/composer/draft.ts";
import { optionsSoFar } from "../../sandbox/page/composer/outgoing.ts";
import { type Stepped, type Stroke, stroke } from "../../sandbox/page/composer/picker.ts";
import { suggestionsFor, type World } from "../../sandbox/page/composer/suggestions.ts";
import { sampleWorld } from "./sample-commands.ts";

const zones = [
  { name: "Central Time: Chicago (9:00 AM)", value: "America/Chicago" },
  { name: "Mountain Time: Denver (8:00 AM)", value: "America/Denver" },
];
const english: World = { ...sampleWorld(), autocompleted: zones };
const spanish: World = { ...sampleWorld("es-419"), autocompleted: zones };

function doing(world: World, strokes: readonly Stroke[]): Stepped {
  return strokes.reduce<Stepped>(({ draft }, one) => stroke(draft, one, world), {
    draft: textDraft(""),
    outgoing: null,
  });
}
const typed = (text: string): Stroke => ({ type: "typed", text });
const down: Stroke = { type: "move", by: 1 };
const [tab, enter]: readonly Stroke[] = [{ type: "tab" }, { type: "enter" }];
const offered = (draft: Draft, world: World) =>
  suggestionsFor(draft, world).map((one) => (one.kind === "choice" ? one.choice.name : one.kind));

const sent = {
  type: "command",
  path: ["daily", "set"],
  options: [
    { name: "channel", value: "21" },
    { name: "time", value: "08:00" },
    { name: "timezone", value: "America/Denver" },
  ],
};

describe("a subcommand with a channel, a time and a zone", () => {
  test("is filled step by step: what is sent is what stands behind the names", () => {
    const steps = [typed("/daily set "), down, down, tab, typed("08:00"), tab];
    const { draft } = doing(english, steps as Stroke[]);
    expect(offered(draft, english)).toEqual(zones.map((zone) => zone.name));
    const all = [...steps, typed("mount"), down, down, tab, enter] as Stroke[];
    expect(doing(english, all).outgoing).toEqual(sent);
  });

  test("is called by its names in Spanish, or as registered", () => {
    for (const [name, channel, time, zone] of [
      ["diario configurar", "canal", "hora", "zona"],
      ["daily set", "channel", "time", "timezone"],
    ]) {
      const line = `/${name} ${channel}:#general ${time}:08:00 ${zone}:America/Denver`;
      expect(doing(spanish, [typed(line), enter as Stroke]).outgoing).toEqual(sent);
    }
  });

  test("offers only channels of the types that it takes, and refuses the others", () => {
    const { draft } = doing(english, [typed("/daily set ")]);
    expect(offered(draft, english)).toEqual(["general"]);
    const line = "/daily set channel:#announcements time:8 timezone:x";
    expect(doing(english, [typed(line), enter as Stroke]).draft.fault).toEqual({
      type: "invalid",
      option: "channel",
    });
  });

  test("asks for its zones with the channel's id and the time beside them", () => {
    const { draft } = doing(english, [typed("/daily set channel:general time:8am timezone:cent")]);
    expect(draft.kind === "command" && optionsSoFar(draft, english.nameable)).toEqual([
      { name: "channel", value: "21" },
      { name: "time", value: "8am" },
      { name: "timezone", value: "cent" },
    ]);
  });
});

test("a command that is not for this person is refused in words, and the line stays", () => {
  for (const name of ["/settings", "/Configuracion"]) {
    const { draft, outgoing } = doing(english, [typed(`${name} language:en`), enter as Stroke]);
    expect(outgoing).toBeNull();
    expect(draft).toMatchObject({
      text: `${name} language:en`,
      fault: { type: "barredCommand", name },
    });
  }
});

test("a choice of the bot's shows its name in the person's language", () => {
  const choice = { name: "Monday", name_localizations: { "es-419": "lunes" }, value: "1" };
  expect(readChoice(choice, "es-419")).toEqual({ name: "lunes", value: "1" });
  expect(readChoice(choice, "en-US")).toEqual({ name: "Monday", value: "1" });
});
