import { cardOn } from "../content/card.ts";
import type { Catalog } from "../content/catalog.ts";
import type { Day } from "../content/dates.ts";
import { standInOrder } from "../content/option-order.ts";
import { type Askable, askableOn } from "../content/questions.ts";
import type { Option } from "../content/schema.ts";
import type { Question } from "../quiz/question.ts";
import { derived, shuffled } from "../quiz/seed.ts";
import type { Wish } from "./ports.ts";

/** The questions from which a wish can be granted on a day. */
export function bankOn(
  catalog: Catalog,
  day: Day,
  { topic, difficulty }: Pick<Wish, "topic" | "difficulty">,
): readonly Askable[] {
  return askableOn(catalog, day, topic).filter(
    ({ question }) => difficulty === null || question.difficulty === difficulty,
  );
}

/**
 * A question as a run keeps it, with its options in the order in which they are shown: shuffled by
 * a seed of its own, but numbers and dates as they were written, and what is to be put in order
 * never in the right one. Throws where its topic has no card on the day, since it is not asked then.
 */
export function storedQuestion(askable: Askable, seed: number, day: Day): Question {
  const { question } = askable;
  const shared = sharedFields(askable, day);
  switch (question.form) {
    case "one":
      return { form: "one", ...shared, options: choices(question, seed), key: question.key };
    case "several":
      return { form: "several", ...shared, options: choices(question, seed), key: question.key };
    case "order":
      return { form: "order", ...shared, options: disordered(question, seed), key: question.key };
    case "number":
      return { form: "number", ...shared, ...numberFields(askable, question) };
  }
}

type Content = Askable["question"];
type ContentOf<Form extends Content["form"]> = Extract<Content, { form: Form }>;
type Options = Extract<Question, { form: "one" }>["options"];

function sharedFields({ ref, id, question, sources }: Askable, day: Day) {
  const card = cardOn(ref, day);
  if (card === undefined) throw new Error(`${ref.pack.id}/${ref.id} has no card on ${day}`);
  const { sensitive } = ref.topic;
  return {
    pack: ref.pack.id,
    topic: ref.id,
    id,
    topicName: card.name.short ?? card.name.text,
    ...(sensitive === undefined ? {} : { note: sensitive }),
    stem: question.stem,
    explanation: question.explanation,
    sources: [...sources],
  };
}

function numberFields({ ref, id }: Askable, question: ContentOf<"number">) {
  const { key, tolerance, misreadings } = question;
  const counts = ref.pack.counts[question.counts];
  if (counts === undefined) throw new Error(`${ref.pack.id}/${ref.id}/${id} counts nothing known`);
  return {
    key,
    tolerance,
    counts,
    misreadings: misreadings.map(({ value, why }) => ({ value, why })),
  };
}

function choices({ options }: ContentOf<"one" | "several">, seed: number): Options {
  const written = writtenOptions(options);
  return standInOrder(written) ? written : shuffled(written, seed);
}

function disordered({ options, key }: ContentOf<"order">, seed: number): Options {
  const written = writtenOptions(options);
  for (let attempt = 0; ; attempt += 1) {
    const shown = shuffled(written, attempt === 0 ? seed : derived(seed, attempt));
    if (shown.some(({ id }, place) => id !== key[place])) return shown;
  }
}

function writtenOptions(options: Readonly<Record<string, Option>>): Options {
  return Object.entries(options).map(([id, { text, short, why }]) => ({
    id,
    text,
    ...(short === undefined ? {} : { short }),
    why,
  }));
}
