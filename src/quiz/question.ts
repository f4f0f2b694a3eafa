import { z } from "zod";

/** A text by language code; the base language is always there and fills gaps. */
export const StoredText = z.object({ en: z.string() }).catchall(z.string());

/** Where a claim can be checked, as it was when the run began. */
export const StoredSource = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `before-2016`. */
  date: z.string(),
  url: z.string().optional(),
  citation: z.string().optional(),
  kind: z.enum(["primary", "court", "reference", "news", "advocacy"]),
  /** `YYYY-MM-DD`. */
  accessed: z.string(),
});

const StoredOption = z.strictObject({
  id: z.string(),
  text: StoredText,
  /** For buttons, where the text is long. */
  short: StoredText.optional(),
  /** Why it is right, or what is true instead and why it tempts. */
  why: StoredText,
});

const place = z.int().min(0);

/** A chart as it was when the run began: what is drawn, without what it is to show. */
const StoredChart = z.strictObject({
  title: StoredText,
  form: z.enum(["lines", "columns", "bars"]),
  periods: z.array(z.string()),
  parts: z.array(
    z.strictObject({
      label: StoredText,
      as: z.enum(["line", "step", "column"]).nullable(),
      values: z.array(z.number().nullable()),
      isShare: z.boolean(),
    }),
  ),
  bands: z.array(z.strictObject({ from: place, until: place, label: StoredText })),
  marks: z.array(z.strictObject({ at: place, label: StoredText })),
  highlight: place.nullable(),
  names: z.record(z.string(), StoredText),
  counts: StoredText,
  publishers: z.array(z.string()),
});

const shared = {
  pack: z.string(),
  topic: z.string(),
  /** The question's id within its topic. */
  id: z.string(),
  topicName: StoredText,
  /** The content note of a sensitive topic. */
  note: StoredText.optional(),
  stem: StoredText,
  explanation: StoredText,
  sources: z.array(StoredSource),
  chart: StoredChart.optional(),
};

/** Options stand in the order in which they are shown. */
const options = z.array(StoredOption);

/**
 * A question as a run keeps it: whole, so that nothing is ever read again from the content by id.
 * A change of this shape needs a reader for the rows that were stored before.
 */
export const Question = z.discriminatedUnion("form", [
  z.strictObject({ form: z.literal("one"), ...shared, options, key: z.string() }),
  z.strictObject({ form: z.literal("several"), ...shared, options, key: z.array(z.string()) }),
  z.strictObject({
    form: z.literal("number"),
    ...shared,
    key: z.number(),
    /** Still right when off by at most this share of the key. */
    tolerance: z.number(),
    /** What is counted, in words that follow the number. */
    counts: StoredText,
    /** Numbers that people give for a reason. */
    misreadings: z.array(z.strictObject({ value: z.number(), why: StoredText })),
  }),
  /** `key`: all options, first to last. */
  z.strictObject({ form: z.literal("order"), ...shared, options, key: z.array(z.string()) }),
]);

export type StoredText = z.infer<typeof StoredText>;
export type StoredSource = z.infer<typeof StoredSource>;
export type Question = z.infer<typeof Question>;
export type QuestionOf<Form extends Question["form"]> = Extract<Question, { form: Form }>;

/** What names a question for good: `pack/topic/question`. */
export function itemOf({ pack, topic, id }: Pick<Question, "pack" | "topic" | "id">): string {
  return `${pack}/${topic}/${id}`;
}
