import { ApplicationCommandOptionType, MessageFlags } from "discord-api-types/v10";
import { describe, expect, test } from "vitest";
import { privately, publicly, toPresser } from "../../src/discord/answer.ts";
import { asked, managesServer } from "../../src/discord/asked.ts";
import { shown } from "../../src/discord/callbacks.ts";
import { inviteLink } from "../../src/discord/invite.ts";
import { createOnce } from "../../src/discord/once.ts";
import { chosenValues, focusedOption, optionValues } from "../../src/discord/option-values.ts";
import { commandOf, pressOf } from "../support/interactions.ts";

const message = { components: [] };

describe("an id that is met once", () => {
  test("is new the first time only", () => {
    const firstTime = createOnce();
    expect([firstTime("a"), firstTime("a"), firstTime("b")]).toEqual([true, false, true]);
  });

  test("is forgotten after as many others as it holds, oldest first", () => {
    const firstTime = createOnce(2);
    for (const id of ["a", "b", "c"]) firstTime(id);
    expect(firstTime("c")).toBe(false);
    expect(firstTime("b")).toBe(false);
    expect(firstTime("a")).toBe(true);
  });
});

describe("the invite link", () => {
  test("asks for seeing, writing, files and history in channels and threads, and nothing else", () => {
    const url = new URL(inviteLink("123"));
    expect(url.origin + url.pathname).toBe("https://discord.com/oauth2/authorize");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: "123",
      scope: "bot applications.commands",
      permissions: String(1024 + 2048 + 32_768 + 65_536 + 2 ** 38),
    });
  });
});

describe("options", () => {
  const { String: Text, Subcommand } = ApplicationCommandOptionType;
  test("come by name, those of a subcommand with its name", () => {
    expect(optionValues([{ type: Text, name: "topic", value: "mpp" }])).toEqual({ topic: "mpp" });
    const inner = [{ type: Text, name: "topic", value: "mpp" }] as const;
    expect(
      optionValues([{ type: Subcommand, name: "practice", options: [...inner] }] as never),
    ).toEqual({ subcommand: "practice", topic: "mpp" });
    expect(optionValues()).toEqual({});
  });

  test("that are being typed are found, in a subcommand too", () => {
    const typing = { type: Text, name: "topic", value: "mp", focused: true };
    const found = { option: "topic", typed: "mp" };
    expect(focusedOption([typing] as never)).toEqual(found);
    const inner = { type: Subcommand, name: "practice", options: [typing] };
    expect(focusedOption([inner] as never)).toEqual(found);
    expect(focusedOption([])).toBeUndefined();
  });

  test("chosen in a menu are texts, and a button has none", () => {
    expect(chosenValues({ values: ["a", 1] })).toEqual(["a", "1"]);
    expect(chosenValues({})).toEqual([]);
    expect(chosenValues({ values: "a" })).toEqual([]);
  });
});

describe("an answer", () => {
  test("to a press redraws a private message and leaves a public one alone", () => {
    expect(toPresser(message, true)).toEqual({ kind: "update", message });
    expect(toPresser(message, false)).toEqual(privately(message));
    expect(publicly(message)).toMatchObject({ private: false });
  });

  test("mentions nobody and is Components V2, private or not", () => {
    expect(shown(message, true)).toEqual({
      flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
      components: [],
      allowed_mentions: { parse: [] },
    });
    expect(shown(message, false).flags).toBe(MessageFlags.IsComponentsV2);
  });
});

describe("who asked", () => {
  test("is read alike in a server and in a direct message", () => {
    const inServer = asked(commandOf("help", {}, { person: "1", permissions: 32n }));
    expect(inServer.person).toMatchObject({
      id: "1",
      locale: "en-US",
      permissions: 32n,
      roleIds: [],
    });
    expect(inServer.guild).toMatchObject({ installed: true, community: false });
    const direct = asked(commandOf("help", {}, { person: "1", guild: null }));
    expect(direct.guild).toBeNull();
    expect(direct.person.permissions).toBe(0n);
  });

  test("manages the server with Manage Server or Administrator only", () => {
    const may = (permissions: bigint) =>
      managesServer(asked(commandOf("help", {}, { permissions })).person);
    expect([may(32n), may(8n), may(16n), may(0n)]).toEqual([true, true, false, false]);
  });

  test("pressed on a private message where its flags say so", () => {
    expect(asked(pressOf("x", { private: true })).onPrivateMessage).toBe(true);
    expect(asked(pressOf("x", { private: false })).onPrivateMessage).toBe(false);
  });
});
