import { afterEach, beforeEach, expect, test } from "vitest";
import { permission } from "../../sandbox/world/permissions.ts";
import { bells, lettered } from "../support/bells.ts";
import { openSchool, type School } from "../support/school.ts";

let school: School;
beforeEach(async () => {
  school = await openSchool({ packs: [bells()] });
});
afterEach(() => school.close());

const thread = { in: "quiz-corner" };
const staffRoom = { in: "staff-room" };
const teacher = () => school.person("Ms. Rivera");
const has = (label: string) =>
  school.sandbox.until(() => teacher().newest(thread).buttons().includes(label), 15_000);
const line = "/quiz live morning bell difficulty:easy questions:1 pace:untimed";

async function opens(): Promise<void> {
  const settings = await teacher().types("/settings", { in: "general" });
  await settings.choose("Choose the staff channel", "staff-room");
  const preview = await teacher().types(line, thread);
  await preview.press("Open the lobby");
  await has("Start");
}

test("a quiz is played in a thread, from the lobby to the podium", async () => {
  await opens();
  await teacher().newest(thread).press("Start");
  await has("Close now");
  const question = school.person("Ben").newest(thread);
  await question.press(lettered(question, "Lessons"));
  await teacher().newest(thread).press("Close now");
  await has("Finish");
  await teacher().newest(thread).press("Finish");
  await has("My result");
  expect(teacher().newest(thread).text()).toContain("**1** · Ben, 1,000 points");
});

test("a thread that is locked in mid-question pauses its quiz, and staff hear why", async () => {
  await opens();
  await teacher().newest(thread).press("Start");
  await has("Close now");
  const question = teacher().newest(thread);
  const seen = school.person("Ben").newest(thread);
  await seen.press(lettered(seen, "Lessons"));
  school.sandbox.events.changeThread(school.channelId(thread), { locked: true });
  await question.press("Close now");
  await school.sandbox.until(
    () => teacher().sees(staffRoom).includes("archived or locked"),
    15_000,
  );
  school.sandbox.events.changeThread(school.channelId(thread), { locked: false });
  const panel = await question.press("Host");
  await panel.press("Resume");
  await has("Finish");
  await teacher().newest(thread).press("Finish");
  await has("My result");
  expect(teacher().newest(thread).text()).toContain("**1** · Ben, 1,000 points");
});

test("an archived thread is opened again by the next message, and nothing is lost", async () => {
  await opens();
  await teacher().newest(thread).press("Start");
  await has("Close now");
  const question = teacher().newest(thread);
  school.sandbox.events.changeThread(school.channelId(thread), { archived: true });
  const seen = school.person("Ben").newest(thread);
  await seen.press(lettered(seen, "Lessons"));
  // The edit with the count is refused, so that the quiz is paused.
  await school.sandbox.until(
    () => teacher().sees(staffRoom).includes("archived or locked"),
    15_000,
  );
  school.sandbox.events.changeThread(school.channelId(thread), { archived: false });
  const panel = await question.press("Host");
  await panel.press("Resume");
  await question.press("Close now");
  await has("Finish");
  await teacher().newest(thread).press("Finish");
  await has("My result");
  expect(teacher().newest(thread).text()).toContain("**1** · Ben, 1,000 points");
});

test("a thread in which Docent may not write is refused before anybody sees anything", async () => {
  const { id } = school.sandbox.world.current().bot;
  const denied = { id, kind: "member", allow: 0n, deny: permission.sendInThreads } as const;
  school.sandbox.events.setOverwrites(school.channelId({ in: "quiz-night" }), [denied]);
  const refused = await teacher().types(line, thread);
  expect(refused.isPrivate()).toBe(true);
  expect(refused.text()).toContain("I lack Send Messages in Threads");
});
