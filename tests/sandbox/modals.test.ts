import type { MessageComponentInteraction } from "discord.js";
import {
  type ChatInputCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/main.ts";
import type { Act } from "../../sandbox/page-api.ts";
import { type Conversation, openConversation } from "./stock-client.ts";

let talk: Conversation;
let sandbox: Sandbox;

beforeAll(async () => {
  talk = await openConversation([{ name: "practice", description: "Opens a question" }]);
  sandbox = talk.sandbox;
});
afterAll(() => talk?.close());

const ana = () => sandbox.world.person("Ana").id;
const general = () => sandbox.world.channel("Civics", "general").id;
const shown = () => sandbox.view(ana()).messages[general()] ?? [];
const openForm = () => sandbox.view(ana()).modal;

const places = ["First", "Second", "Third", "Fourth", "Fifth"];
const events = ["Announced", "In force", "Paused", "Ended", "Restarted"];

/** A label with a select in which one puts an event into a place; the first place has a default. */
const labelled = (place: string, index: number) => ({
  type: 18,
  label: place,
  component: {
    type: 3,
    custom_id: `place-${index}`,
    options: events.map((label, n) => ({
      label,
      value: `event-${n}`,
      ...(index === 0 && n === 2 ? { default: true } : {}),
    })),
  },
});
const form = (parts: readonly object[]) => ({
  custom_id: "order",
  title: "In order",
  components: parts,
});

/** A private question whose button opens a form, as a press on it does. */
async function opens(parts: readonly object[]): Promise<string> {
  talk.answer = (i: ChatInputCommandInteraction) =>
    i.reply({
      flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
      components: [
        { type: 10, content: "What came first?" },
        { type: 1, components: [{ type: 2, style: 1, label: "Answer", custom_id: "answer" }] },
      ],
    });
  await sandbox.act(ana(), {
    type: "command",
    channelId: general(),
    path: ["practice"],
    options: [],
  });
  const messageId = shown().at(-1)?.message.id ?? "";
  talk.answer = (i: MessageComponentInteraction) => i.showModal(form(parts) as never);
  await sandbox.act(ana(), { type: "press", messageId, customId: "answer" });
  await talk.answered.catch(() => undefined);
  return messageId;
}

const submit = (values: Readonly<Record<string, readonly string[]>>): Act => ({
  type: "submit",
  modalId: openForm()?.id ?? "",
  values,
});
const chosen = (...picked: readonly number[]) =>
  Object.fromEntries(picked.map((event, place) => [`place-${place}`, [`event-${event}`]]));

describe("a form of five selects", () => {
  test("comes with its default, and redraws the private message it was opened from", async () => {
    const messageId = await opens(places.map(labelled));
    expect(openForm()?.data.components).toHaveLength(5);
    expect(openForm()?.data.components[0]).toMatchObject({
      component: {
        options: expect.arrayContaining([{ label: "Paused", value: "event-2", default: true }]),
      },
    });
    const before = shown().length;
    talk.answer = async (i: ModalSubmitInteraction) => {
      if (!i.isFromMessage()) throw new Error("It came from no message");
      await i.update({ components: [{ type: 10, content: "Kept." }] });
      return [
        i.message.id,
        ...places.map((_, n) => i.fields.getStringSelectValues(`place-${n}`)[0]),
      ];
    };
    expect(await sandbox.act(ana(), submit(chosen(0, 1, 2, 3, 4)))).toEqual({ ok: true });
    expect(await talk.answered).toEqual([
      messageId,
      "event-0",
      "event-1",
      "event-2",
      "event-3",
      "event-4",
    ]);
    expect(openForm()).toBeNull();
    expect(shown()).toHaveLength(before);
    const updated = shown().at(-1);
    expect(updated).toMatchObject({ ephemeral: true, message: { id: messageId } });
    expect(JSON.stringify(updated?.message.components)).toContain("Kept.");
  });

  test("takes the same choice in two places, as Discord does", async () => {
    await opens(places.map(labelled));
    talk.answer = async (i: ModalSubmitInteraction) => {
      await i.deferUpdate();
      return places.map((_, n) => i.fields.getStringSelectValues(`place-${n}`)[0]);
    };
    expect(await sandbox.act(ana(), submit(chosen(1, 1, 1, 1, 1)))).toEqual({ ok: true });
    expect(new Set((await talk.answered) as string[])).toEqual(new Set(["event-1"]));
  });

  test("refuses a place without a choice, one with two, and one that is not offered", async () => {
    await opens(places.map(labelled));
    const refused = [
      chosen(0, 1, 2, 3),
      { ...chosen(0, 1, 2, 3, 4), "place-4": ["event-3", "event-4"] },
      { ...chosen(0, 1, 2, 3, 4), "place-4": ["event-9"] },
    ];
    for (const values of refused) {
      expect((await sandbox.act(ana(), submit(values))).ok).toBe(false);
    }
    expect(openForm()).not.toBeNull();
    await sandbox.act(ana(), { type: "closeModal" });
  });
});

describe("a form with words above its selects", () => {
  const question = { type: 10, content: "Put them in order." };

  test("gives the words back by their place, without a value", async () => {
    await opens([question, ...places.slice(0, 4).map(labelled)]);
    talk.answer = async (i: ModalSubmitInteraction) => {
      await i.deferUpdate();
      return i.components.map((part) => part.type);
    };
    expect(await sandbox.act(ana(), submit(chosen(3, 2, 1, 0)))).toEqual({ ok: true });
    expect(await talk.answered).toEqual([10, 18, 18, 18, 18]);
  });

  test("counts them: with five selects that is a sixth part, and refused", async () => {
    await opens([question, ...places.map(labelled)]);
    await expect(talk.answered).rejects.toMatchObject({ code: 50035 });
    expect(openForm()).toBeNull();
  });
});

describe("a select of a message that takes several", () => {
  test("sends all that was chosen at once, and redraws its private message", async () => {
    talk.answer = (i: ChatInputCommandInteraction) =>
      i.reply({
        flags: MessageFlags.Ephemeral,
        content: "Which?",
        components: [
          {
            type: 1,
            components: [
              {
                type: 3,
                custom_id: "which",
                min_values: 1,
                max_values: 5,
                options: events.map((label, n) => ({ label, value: `event-${n}` })),
              },
            ],
          },
        ],
      });
    await sandbox.act(ana(), {
      type: "command",
      channelId: general(),
      path: ["practice"],
      options: [],
    });
    const messageId = shown().at(-1)?.message.id ?? "";
    talk.answer = async (i: MessageComponentInteraction) => {
      if (!i.isStringSelectMenu()) throw new Error("It is no menu");
      await i.update({ content: `Kept ${i.values.length}.` });
      return i.values;
    };
    const choose = (values: readonly string[]) =>
      sandbox.act(ana(), { type: "choose", messageId, customId: "which", values });
    expect((await choose(["event-1", "event-1"])).ok).toBe(false);
    expect(await choose(["event-4", "event-0", "event-2"])).toEqual({ ok: true });
    expect(await talk.answered).toEqual(["event-4", "event-0", "event-2"]);
    expect(shown().at(-1)?.message).toMatchObject({ id: messageId, content: "Kept 3." });
  });
});
