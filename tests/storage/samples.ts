import type { Post, PostedFact, Schedule } from "../../src/daily/ports.ts";
import type { Question } from "../../src/quiz/question.ts";
import type { StoredAnswer } from "../../src/study/ports.ts";

/** Monday, March 1, 2021, 14:00 UTC, in milliseconds. */
export const noon = Date.UTC(2021, 2, 1, 14);

const both = (words: string) => ({ en: words, es: `${words} (es)` });

const source = {
  title: "Order of March 20",
  publisher: "A Ministry",
  date: "2020-03-20",
  url: "https://example.org/order",
  kind: "primary" as const,
  accessed: "2021-03-01",
};

/** A question of every form, with words that name it. */
export function questionsOf(name: string): readonly Question[] {
  const shared = {
    pack: "rivers",
    topic: name,
    topicName: both(`${name} as a topic`),
    stem: both(`What about ${name}?`),
    explanation: both(`${name} explained`),
    sources: [source],
  };
  const options = ["a", "b"].map((id) => ({ id, text: both(id), why: both(`why ${id}`) }));
  return [
    { form: "one", id: "one", ...shared, options, key: "a" },
    { form: "several", id: "several", ...shared, options, key: ["a", "b"] },
    {
      form: "number",
      id: "number",
      ...shared,
      key: 0.25,
      tolerance: 0.1,
      counts: both("shares"),
      misreadings: [{ value: 0.75, why: both("the other share") }],
    },
    { form: "order", id: "order", ...shared, options, key: ["b", "a"] },
  ];
}

/** What a practice begins with. */
export function beginning(id: string, ownerId: string, startedAt = noon) {
  return {
    id,
    ownerId,
    wish: { topic: null, questions: 4, difficulty: null },
    seed: 2 ** 40 + 1,
    questions: questionsOf(`topic-of-${id}`),
    startedAt,
  };
}

/** An answer that says `b`. */
export function answerTo(
  run: { readonly id: string; readonly person: number },
  change: Partial<StoredAnswer> = {},
): StoredAnswer {
  return {
    runId: run.id,
    position: 0,
    person: run.person,
    item: "rivers/nile/one",
    given: { options: ["b"] },
    confidence: null,
    settled: false,
    interactionId: "900",
    at: noon,
    ...change,
  };
}

/** A schedule that is on and due at `noon`. */
export function scheduleNamed(id: string, change: Partial<Schedule> = {}): Schedule {
  return {
    id,
    guildId: "guild",
    channelId: "channel",
    minute: 480,
    zone: "America/Chicago",
    days: [1, 2, 3, 4, 5],
    kind: "fact",
    topic: null,
    language: "en",
    seed: 7,
    round: 0,
    state: "on",
    nextAt: noon,
    zoneRules: "2020a",
    trouble: null,
    createdAt: noon - 1_000,
    ...change,
  };
}

export const fact: PostedFact = {
  pack: "rivers",
  topic: "nile",
  id: "length",
  topicName: both("The Nile"),
  text: both("The Nile is long."),
  sources: [source],
};

/** A post that is claimed for its schedule's `noon`. */
export function postOf(
  schedule: Schedule,
  change: Partial<Post> & Pick<Post, "runId">,
): Post & { readonly fact: PostedFact | null } {
  return {
    scheduleId: schedule.id,
    guildId: schedule.guildId,
    channelId: schedule.channelId,
    occasion: "2021-03-01",
    day: "2021-03-01",
    dueAt: noon,
    state: "claimed",
    claimedAt: noon + 5,
    round: schedule.round,
    fact,
    messageId: null,
    ...change,
  };
}
