import type {
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  ModalSubmitInteraction,
} from "discord.js";
import { MessageFlags } from "discord.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/main.ts";
import type { Act } from "../../sandbox/page-api.ts";
import { type Conversation, openConversation } from "./stock-client.ts";

let talk: Conversation;
let sandbox: Sandbox;

beforeAll(async () => {
  talk = await openConversation([{ name: "panel", description: "Opens a panel" }]);
  sandbox = talk.sandbox;
});
afterAll(() => talk?.close());

const id = (name: string) => sandbox.world.person(name).id;
const general = () => sandbox.world.channel("Civics", "general").id;
const run = (path: string[], options: { name: string; value: string | number | boolean }[] = []) =>
  sandbox.act(id("Ana"), { type: "command", channelId: general(), path, options });
const lastId = () => sandbox.view(id("Ana")).messages[general()]?.at(-1)?.message.id ?? "";

/** Shows Ana a private panel with these components and hands further interactions to `next`. */
async function panel(components: object[], next: (interaction: never) => Promise<unknown>) {
  talk.answer = (i: ChatInputCommandInteraction) =>
    i.reply({ components: components as never, flags: MessageFlags.Ephemeral, content: "Panel" });
  expect(await run(["panel"])).toEqual({ ok: true });
  talk.answer = next;
  return lastId();
}

describe("selects", () => {
  const row = (component: object) => [{ type: 1, components: [component] }];

  test("give the chosen values and refuse what is no option", async () => {
    const options = ["a", "b", "c"].map((value) => ({ label: value, value }));
    const messageId = await panel(
      row({ type: 3, custom_id: "s", options, min_values: 1, max_values: 2 }),
      async (i: MessageComponentInteraction) => {
        await i.deferUpdate();
        return i.isStringSelectMenu() && i.values;
      },
    );
    const choose = (values: string[]): Act => ({
      type: "choose",
      messageId,
      customId: "s",
      values,
    });
    expect(await sandbox.act(id("Ana"), choose(["a", "c"]))).toEqual({ ok: true });
    expect(await talk.answered).toEqual(["a", "c"]);
    expect((await sandbox.act(id("Ana"), choose(["x"]))).ok).toBe(false);
    expect((await sandbox.act(id("Ana"), choose([]))).ok).toBe(false);
    expect((await sandbox.act(id("Ana"), choose(["a", "b", "c"]))).ok).toBe(false);
  });

  test("of roles, channels and people come resolved", async () => {
    const components = [
      ...row({ type: 6, custom_id: "role" }),
      ...row({ type: 8, custom_id: "channel" }),
      ...row({ type: 5, custom_id: "user" }),
    ];
    const messageId = await panel(components, async (i: MessageComponentInteraction) => {
      await i.deferUpdate();
      if (i.isRoleSelectMenu()) return i.roles.first()?.name;
      if (i.isChannelSelectMenu()) return (i.channels.first() as { name?: string })?.name;
      return i.isUserSelectMenu() && i.users.first()?.globalName;
    });
    const choose = async (customId: string, value: string) => {
      await sandbox.act(id("Ana"), { type: "choose", messageId, customId, values: [value] });
      return talk.answered;
    };
    const role = sandbox.world.role("Civics", "Quiz hosts").id;
    expect(await choose("role", role)).toBe("Quiz hosts");
    expect(await choose("channel", general())).toBe("general");
    expect(await choose("user", id("Ben"))).toBe("Ben");
  });
});

describe("a modal", () => {
  const modal = {
    custom_id: "form",
    title: "A form",
    components: [
      { type: 10, content: "Tell us" },
      {
        type: 18,
        label: "What",
        component: { type: 4, custom_id: "what", style: 2, max_length: 10, required: true },
      },
      {
        type: 18,
        label: "Which",
        component: {
          type: 3,
          custom_id: "which",
          required: false,
          options: [{ label: "One", value: "1" }],
        },
      },
      {
        type: 18,
        label: "Radio",
        component: {
          type: 21,
          custom_id: "radio",
          options: [
            { label: "A", value: "a" },
            { label: "B", value: "b" },
          ],
        },
      },
    ],
  };
  const button = { type: 1, components: [{ type: 2, style: 1, label: "Open", custom_id: "open" }] };

  test("opens, refuses wrong fields, and updates the message that it came from", async () => {
    const messageId = await panel([button], (i: MessageComponentInteraction) =>
      i.showModal(modal as never),
    );
    await sandbox.act(id("Ana"), { type: "press", messageId, customId: "open" });
    const open = sandbox.view(id("Ana")).modal;
    expect(open?.data.title).toBe("A form");
    expect(sandbox.view(id("Ben")).modal).toBeNull();
    talk.answer = async (i: ModalSubmitInteraction) => {
      if (i.isFromMessage()) await i.update({ content: "Thanks" });
      return [
        i.fields.getTextInputValue("what"),
        i.fields.getStringSelectValues("which"),
        i.fields.getRadioGroup("radio"),
      ];
    };
    const modalId = open?.id ?? "";
    const submit = (what: string): Act => ({
      type: "submit",
      modalId,
      values: { what, which: [], radio: "b" },
    });
    expect((await sandbox.act(id("Ana"), submit(""))).ok).toBe(false);
    expect((await sandbox.act(id("Ana"), submit("far too long a text"))).ok).toBe(false);
    expect(await sandbox.act(id("Ana"), submit("fine"))).toEqual({ ok: true });
    expect(await talk.answered).toEqual(["fine", [], "b"]);
    expect(sandbox.view(id("Ana")).modal).toBeNull();
    expect(sandbox.transcript(general(), id("Ana"))).toContain("Thanks");
    expect((await sandbox.act(id("Ana"), submit("again"))).ok).toBe(false);
  });

  test("is closed without a word to the bot", async () => {
    talk.answer = (i: ChatInputCommandInteraction) => i.showModal(modal as never);
    await run(["panel"]);
    expect(sandbox.view(id("Ana")).modal).not.toBeNull();
    await sandbox.act(id("Ana"), { type: "closeModal" });
    expect(sandbox.view(id("Ana")).modal).toBeNull();
  });
});

describe("a private message", () => {
  test("can be put away, by nobody else, and is gone from sight", async () => {
    const messageId = await panel([], async () => undefined);
    const put = (name: string) => sandbox.act(id(name), { type: "dismiss", messageId });
    expect((await put("Ben")).ok).toBe(false);
    expect((await put("Ana")).ok).toBe(true);
    expect(lastId()).not.toBe(messageId);
  });
});

describe("a disabled button", () => {
  test("cannot be pressed, nor one that is not there", async () => {
    const dead = { type: 2, style: 1, label: "No", custom_id: "no", disabled: true };
    const messageId = await panel([{ type: 1, components: [dead] }], async () => undefined);
    const press = (customId: string) =>
      sandbox.act(id("Ana"), { type: "press", messageId, customId });
    expect((await press("no")).ok).toBe(false);
    expect((await press("other")).ok).toBe(false);
  });
});
