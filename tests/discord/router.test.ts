import { PermissionFlagsBits } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Answer } from "../../src/discord/answer.ts";
import { defineCustomId, oneOf } from "../../src/discord/custom-id.ts";
import { type Command, defineCommand, defineComponent } from "../../src/discord/handlers.ts";
import { createOnce } from "../../src/discord/once.ts";
import { createRouter } from "../../src/discord/router.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { commandOf, formOf, pressOf, typingOf } from "../support/interactions.ts";

const message = (content: string) => ({ components: [{ type: 10 as const, content }] });
const say = (content: string): Answer => ({
  kind: "reply",
  message: message(content),
  private: true,
});
const data = (name: string) => ({ type: 1 as const, name, description: name });

const hello = defineCommand<object, z.ZodObject>({
  data: data("hello"),
  options: z.object({}),
  run: () => say("hello"),
});
const broken = defineCommand<object, z.ZodObject>({
  data: data("broken"),
  options: z.object({ count: z.number().max(3).optional() }),
  run: () => {
    throw new Error("it broke");
  },
  complete: () => {
    throw new Error("it broke");
  },
});
const slow = defineCommand<object, z.ZodObject>({
  data: data("slow"),
  options: z.object({}),
  run: () => ({
    kind: "later",
    as: "private",
    work: () => Promise.reject(new Error("it broke later")),
  }),
});
const slowAndRight = defineCommand<object, z.ZodObject>({
  data: data("slow"),
  options: z.object({}),
  run: () => ({ kind: "later", as: "private", work: async () => message("done") }),
});
const color = defineCustomId("color", { name: oneOf("red", "blue") });
const paint = defineComponent({ id: color, press: (_asked, { name }) => say(name) });

function router(commands: readonly Command<object>[] = [hello, broken, slow], unfilled = 0) {
  let refusedFills = unfilled;
  const answers: Answer[] = [];
  const said: string[] = [];
  const handle = createRouter<object>({
    commands,
    components: [paint],
    deps: {},
    callbacks: {
      async answer(_asked, answer) {
        answers.push(answer);
        return "delivered";
      },
      async fill(_asked, message) {
        if (refusedFills > 0) {
          refusedFills -= 1;
          throw new Error("Discord did not take it");
        }
        said.push(JSON.stringify(message));
        return "delivered";
      },
      choices: async (_asked, choices) => {
        said.push(JSON.stringify(choices));
        return "delivered";
      },
    },
    problems: {
      outdated: async () => message("outdated"),
      invalidOption: async (_asked, option) => message(`not ${option}`),
      unexpected: async (_asked, reference) => message(`reference ${reference}`),
    },
    firstTime: createOnce(),
    newReference: () => "r-1",
  });
  return { handle, answers, said };
}

describe("the router", () => {
  test("answers an interaction once, though a resumed gateway sends it again", async () => {
    const { handle, answers } = router();
    const asked = commandOf("hello");
    expect(await handle(asked)).toMatchObject({ kind: "command", outcome: "answered" });
    expect(await handle(asked)).toBeUndefined();
    expect(answers).toHaveLength(1);
  });

  test("refuses two handlers of one name when it is made", () => {
    expect(() => router([hello, hello])).toThrow("two handlers are named hello");
  });

  test("answers what breaks with a reference, and gives the error back", async () => {
    const { handle, answers } = router();
    const handled = await handle(commandOf("broken"));
    expect(handled).toMatchObject({ name: "broken", outcome: "failed" });
    expect(handled?.failure).toMatchObject({ reference: "r-1", error: { message: "it broke" } });
    expect(answers).toEqual([{ kind: "reply", message: message("reference r-1"), private: true }]);
  });

  test("fills a deferred reply with the reference when the work breaks", async () => {
    const { handle, said } = router();
    const handled = await handle(commandOf("slow"));
    expect(handled).toMatchObject({ outcome: "failed", failure: { reference: "r-1" } });
    expect(said).toEqual([JSON.stringify(message("reference r-1"))]);
  });

  test("fills the waiting reply with the reference when Discord refused the answer", async () => {
    const { handle, said } = router([slowAndRight], 1);
    const handled = await handle(commandOf("slow"));
    expect(handled).toMatchObject({ outcome: "failed", failure: { reference: "r-1" } });
    expect(said).toEqual([JSON.stringify(message("reference r-1"))]);
  });

  test("offers no choices when finding them breaks", async () => {
    const { handle, said, answers } = router();
    const handled = await handle(typingOf("broken", "count", "1"));
    expect(handled).toMatchObject({ kind: "autocomplete", outcome: "failed" });
    expect(said).toEqual(["[]"]);
    expect(answers).toEqual([]);
  });

  test("says which option does not fit", async () => {
    const { handle, answers } = router();
    const handled = await handle(commandOf("broken", { count: "many" }));
    expect(handled).toMatchObject({ outcome: "invalid" });
    expect(answers).toMatchObject([{ message: message("not count") }]);
  });

  test.each([
    ["a command that is gone", commandOf("goodbye")],
    ["a button of no family", pressOf("nothing:x")],
    ["a button with a field that does not exist", pressOf("color:green")],
    ["a form sent to what takes none", formOf("color:red", {})],
  ])("tells %s that it is older", async (_what, interaction) => {
    const { handle, answers } = router();
    expect(await handle(interaction)).toMatchObject({ outcome: "outdated" });
    expect(answers).toEqual([{ kind: "reply", message: message("outdated"), private: true }]);
  });

  test("names forged families `unknown`, so that no count grows without end", async () => {
    const { handle } = router();
    expect(await handle(pressOf("forged-family-1:x"))).toMatchObject({ name: "unknown" });
    expect(await handle(commandOf("forged"))).toMatchObject({ name: "unknown" });
  });
});

describe("Docent's own handlers", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  test.each([
    [{ topic: "" }, "topic"],
    [{ topic: "x".repeat(101) }, "topic"],
    [{ topic: "mpp", detail: "everything" }, "detail"],
    [{ topic: "mpp", private: "yes" }, "private"],
    [{ on: "2021-03-01" }, "topic"],
  ])("refuse the options %j in words, by the option's name", async (options, name) => {
    const heard = await desk.hears(commandOf("explain", options as Record<string, string>));
    expect(heard.handled).toMatchObject({ outcome: "invalid" });
    expect(heard.text).toContain(`Something in \`${name}:\` does not fit.`);
  });

  test("refuse a setting whose value is no language, role or channel", async () => {
    const manager = { permissions: PermissionFlagsBits.ManageGuild, private: true };
    for (const setting of ["language", "hostRole", "staffChannel"]) {
      await desk.hears(pressOf(`setting:${setting}:settings`, manager, ["drop table servers"]));
    }
    expect(await desk.app.settings.server("200000000000000000")).toEqual({
      language: null,
      hostRoleId: null,
      staffChannelId: null,
    });
  });

  test("refuse a report on a topic that does not exist, and one of a day that never was", async () => {
    const gone = await desk.hears(formOf("report:border:nowhere:-", { what: "wrong" }));
    expect(gone.text).toContain("That topic is no longer here.");
    const never = await desk.hears(pressOf("report:border:mpp:2021-02-30"));
    expect(never.text).toContain("That topic is no longer here.");
  });
});
