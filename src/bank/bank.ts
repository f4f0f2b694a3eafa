import { cardOn } from "../content/card.ts";
import type { Catalog } from "../content/catalog.ts";
import { chartOn } from "../content/charts.ts";
import type { Day } from "../content/dates.ts";
import { type Askable, askableOn } from "../content/questions.ts";
import type { Option } from "../content/schema.ts";
import type { Question } from "../quiz/question.ts";
import { withShownOptions } from "./shown-options.ts";

export type Difficulty = "easy" | "medium" | "hard";

/** Which questions are sought. */
export interface Sought {
  /** `null`: any topic, the sensitive ones left out. */
  readonly topic: { readonly pack: string; readonly topic: string } | null;
  /** `null`: any. */
  readonly difficulty: Difficulty | null;
}

/** The questions from which a wish can be granted on a day. */
export function bankOn(
  catalog: Catalog,
  day: Day,
  { topic, difficulty }: Sought,
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
  return withShownOptions(asWritten(askable, day), seed);
}

function asWritten(askable: Askable, day: Day): Question {
  const { question } = askable;
  const shared = sharedFields(askable, day);
  if (question.form === "number") {
    return { form: "number", ...shared, ...numberFields(askable, question) };
  }
  const options = writtenOptions(question.options);
  return question.form === "one"
    ? { form: "one", ...shared, options, key: question.key }
    : { form: question.form, ...shared, options, key: question.key };
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
    ...chartFields(ref, question, day),
  };
}

/** Its chart as it stands on the day, without what would tell the answer. */
function chartFields(ref: Askable["ref"], { chart }: Content, day: Day) {
  const shown = chart === undefined ? undefined : chartOn(ref, chart, day);
  if (shown === undefined) return {};
  const { id: _id, finding: _finding, sources: _sources, ...kept } = shown;
  return { chart: structuredClone(kept) as NonNullable<Question["chart"]> };
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

function writtenOptions(options: Readonly<Record<string, Option>>): Options {
  return Object.entries(options).map(([id, { text, short, why }]) => ({
    id,
    text,
    ...(short === undefined ? {} : { short }),
    why,
  }));
}
