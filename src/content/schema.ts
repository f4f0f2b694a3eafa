import { z } from "zod";
import { Day, PartialDate } from "./dates.ts";
import { type CompleteCode, languages } from "./languages.ts";

/** Ids of topics, statements, questions, options, sources: short, so that they fit a custom id. */
const Id = z.string().regex(/^[a-z0-9-]{1,32}$/, "an id is 1 to 32 of a-z, 0-9 and -");

const words = z.string().min(1);
const completeTexts = Object.fromEntries(
  languages.filter(({ status }) => status === "complete").map(({ code }) => [code, words]),
) as Record<CompleteCode, typeof words>;

/** A non-empty text in every complete language; growing languages may be absent. */
export const Text = z.object(completeTexts).catchall(words);

/** Where a claim can be checked. A source without an address carries its formal citation. */
export const Source = z
  .strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    date: PartialDate,
    url: z.url({ protocol: /^https?$/ }).optional(),
    citation: z.string().min(1).optional(),
    kind: z.enum(["primary", "court", "reference", "news", "advocacy"]),
    accessed: Day,
  })
  .refine((source) => source.url ?? source.citation, "a source has a url or a citation");

/** Half-open: holds from the day of `from` up to, and not on, the day of `until`. */
const Span = z.strictObject({ from: PartialDate, until: PartialDate.optional() });

/** A number in a statement, with what it counts. */
export const Figure = z.strictObject({
  value: z.number(),
  /** A key of the pack's `counts`. */
  counts: Id,
  /** The period it covers: a day, a month, a year, or two of them joined by `/`. */
  when: z.string().regex(/^[\d-]+(\/[\d-]+)?$/),
  /** Whether its publisher revises such figures. */
  revisable: z.boolean(),
  /** The rows of a series of the pack from which it can be computed again. */
  series: z.strictObject({ id: Id, periods: z.array(z.string()).min(1) }).optional(),
});

/** A reference to a statement: its id in the same topic, or `topic/statement`. */
const FactRef = z.string().regex(/^([a-z0-9-]{1,32}\/)?[a-z0-9-]{1,32}$/);

const statementFields = {
  text: Text,
  spans: z.array(Span).min(1),
  /** First day on which it was public; without it, the `from` of its first span. */
  known: PartialDate.optional(),
  /** Last day on which it was checked. Needed where it speaks of the present. */
  asOf: Day.optional(),
  /** The day by which it must be checked again, where it may have moved. */
  recheckBy: Day.optional(),
  sources: z.array(Id).min(1),
  /** Whose claim it is, where it is one; the text names the speaker too. */
  claim: z.strictObject({ by: Text, on: PartialDate.optional() }).optional(),
  /** Later dates that the text names because they were announced in advance. */
  announces: z.array(PartialDate).optional(),
  figures: z.array(Figure).optional(),
  /** Other topics on whose card it stands as well. */
  also: z.array(Id).optional(),
  /** The statement whose figure it gives anew, by id in the same topic or `topic/id`. */
  revises: FactRef.optional(),
  /** Whether it can be understood without its card. */
  alone: z.boolean().optional(),
  /** From this day it no longer shows, because it was found to be wrong. */
  withdrawnOn: Day.optional(),
};

/** One sentence of a card, with the days on which it holds. */
export const Statement = z.discriminatedUnion("role", [
  z.strictObject({
    role: z.literal("name"),
    ...statementFields,
    /** What people call it, the commonest first. */
    nicknames: z.array(Text).optional(),
    /** For buttons and lists where the name is over 30 characters. */
    short: Text.optional(),
  }),
  z.strictObject({ role: z.literal("definition"), ...statementFields }),
  z.strictObject({ role: z.literal("status"), ...statementFields }),
  z.strictObject({ role: z.literal("fact"), ...statementFields }),
  z.strictObject({
    role: z.literal("event"),
    ...statementFields,
    /** One of the few that tell on a brief card what happened since. */
    turningPoint: z.literal(true).optional(),
  }),
  z.strictObject({
    role: z.literal("confusion"),
    ...statementFields,
    /** The topic it is confused with, where there is one. */
    with: Id.optional(),
  }),
]);

/** An answer one can choose. `short` stands on buttons and pictures where the text is long. */
const choiceFields = { text: Text, short: Text.optional() };

export const Option = z.strictObject({
  ...choiceFields,
  /** Why it is right, or what is true instead and why it tempts. */
  why: Text,
  /** A key of the pack's `misconceptions`; every distractor of the form `one` has one. */
  misconception: Id.optional(),
});

const questionFields = {
  stem: Text,
  level: z.enum(["recall", "interpret", "apply", "evaluate"]),
  difficulty: z.enum(["easy", "medium", "hard"]),
  /** The statements it rests on: it is asked while all of them show. */
  facts: z.array(FactRef).min(1),
  /** Set where the stem names the date, so that it may be asked later too. */
  asOf: PartialDate.optional(),
  /** Shown after the answer, with the right answer. */
  explanation: Text,
  /** What answering it well shows that one can do. */
  objective: Text,
  standards: z.array(z.string().min(1)).optional(),
  /** A chart of the pack shown with it. */
  chart: Id.optional(),
  withdrawnOn: Day.optional(),
};

/** A question of one of the four answer forms. */
export const Question = z.discriminatedUnion("form", [
  z.strictObject({
    form: z.literal("one"),
    ...questionFields,
    options: z.record(Id, Option),
    key: Id,
  }),
  z.strictObject({
    form: z.literal("several"),
    ...questionFields,
    options: z.record(Id, Option),
    key: z.array(Id).min(1),
  }),
  z.strictObject({
    form: z.literal("number"),
    ...questionFields,
    key: z.number(),
    /** What the number counts, a key of the pack's `counts`. */
    counts: Id,
    /** Still right when off by at most this share of the key (0.01 is one percent). */
    tolerance: z.number().min(0).max(0.5),
    /** Numbers that people give for a reason. */
    misreadings: z
      .array(z.strictObject({ value: z.number(), why: Text, misconception: Id }))
      .min(1),
  }),
  z.strictObject({
    form: z.literal("order"),
    ...questionFields,
    options: z.record(Id, Option),
    /** All options, first to last. */
    key: z.array(Id).min(3).max(5),
  }),
]);

/** A question without a key, for talk and never scored, where there are any with the strongest arguments. */
const Discussion = z.strictObject({
  text: Text,
  arguments: z
    .array(z.strictObject({ by: Text, text: Text, source: Id }))
    .min(2)
    .optional(),
});

/** A period of a series: a month (`2021-01`), a fiscal year (`FY2021`), or a name such as a sector’s. */
const Period = z.string().min(1);

/** A picture of series of the pack. It answers the one question that its title asks. */
export const Chart = z.strictObject({
  title: Text,
  /** The one thing to see, as a sentence, by the first day on which it could be seen. */
  findings: z.array(z.strictObject({ from: PartialDate, text: Text })).min(1),
  /** Lines over time, columns over time, or bars of things compared. */
  form: z.enum(["lines", "columns", "bars"]),
  /** What is drawn. With `of`, the share of that series in percent; `as` where one part differs from the form. */
  parts: z
    .array(
      z.strictObject({
        series: Id,
        of: Id.optional(),
        label: Text,
        as: z.enum(["line", "step", "column"]).optional(),
      }),
    )
    .min(1)
    .max(4),
  /** What its numbers say where they are shares, else what the series count. */
  unit: Text.optional(),
  /** The first and last period that are drawn, where not all are. */
  from: Period.optional(),
  until: Period.optional(),
  /** Stretches of time shown behind the lines: `until` is the last period. */
  bands: z
    .array(z.strictObject({ from: Period, until: Period.optional(), label: Text }))
    .optional(),
  /** Moments that are marked by a line and a word. */
  marks: z.array(z.strictObject({ at: Period, label: Text })).optional(),
  /** The period that stands out. */
  highlight: Period.optional(),
  /** Names of periods that are no dates. */
  names: z.record(z.string(), Text).optional(),
});

/** From which day a person, a case or an office may be named. `forms` are matched as whole words. */
const RegisterEntry = z.strictObject({
  forms: z.array(z.string().min(1)).min(1),
  from: PartialDate,
});

/** A subject's own vocabularies; a topic declares in its own file what only it needs. */
const vocabularies = {
  /** What numbers count, in words that follow the number. */
  counts: z.record(Id, Text),
  /** The misunderstandings behind distractors, each as the mistaken sentence. */
  misconceptions: z.record(Id, Text),
  /** Persons, cases and offices, with the day from which they may be named. */
  register: z.record(Id, RegisterEntry),
};

export const Topic = z.strictObject({
  /** From this day exactly one name, one definition and one status show on every day. */
  begins: PartialDate,
  /** A content note; such a topic is drawn only when it is asked for by name. */
  sensitive: Text.optional(),
  /** Other words under which it is looked for. */
  aliases: z.record(z.string(), z.array(z.string().min(1))),
  /** Forms met in print that are wrong in a known way. */
  wrongForms: z.array(z.strictObject({ form: z.string().min(1), note: Text })).optional(),
  sources: z.record(Id, Source).optional(),
  ...z.object(vocabularies).partial().shape,
  /** In the order in which a card shows them: the most important first. */
  statements: z.record(Id, Statement),
  related: z.array(Id),
  questions: z.record(Id, Question),
  /** Charts of the pack, the most telling first. */
  charts: z.array(Id).min(1).optional(),
  discussion: z.array(Discussion).optional(),
  corrections: z.array(z.strictObject({ on: Day, note: Text })).optional(),
});

const GlossaryEntry = z.strictObject({
  term: Text,
  aliases: z.record(z.string(), z.array(z.string().min(1))).optional(),
  /** Where its forms are ordinary words too: found in a text only beside one of these. */
  near: z.array(z.string().min(1)).min(1).optional(),
  definition: Text,
  sources: z.array(Id).min(1),
  topic: Id.optional(),
});

/** Numbers over time. A cell that was not published is `null`, never zero. */
export const Series = z.strictObject({
  title: Text,
  counts: Id,
  sources: z.array(Id).min(1),
  rows: z.array(z.tuple([z.string(), z.number().nullable()])).min(1),
});

/** A wording that a subject avoids. Forms are matched as whole words, in any language. */
export const Wording = z.strictObject({
  forms: z.array(z.string().min(1)).min(1),
  /** Only in a sentence that has one of these within a few words too. */
  near: z.array(z.string().min(1)).min(1).optional(),
  /** `quoted`: allowed inside quotation marks where a claim names the speaker. `denied`: in a sentence that denies it. */
  unless: z.enum(["quoted", "denied"]),
  level: z.enum(["error", "warning"]),
  /** What to write instead, for the author. */
  instead: z.string().min(1),
});

/** A subject: built in, or brought by a server. */
export const Pack = z.strictObject({
  id: Id,
  name: Text,
  /** The subject's own date: "since then" is what came after it. */
  date: Day,
  /** What one may type to begin with, the likeliest first; each finds a topic. */
  examples: z.array(Text).min(1),
  topics: z.record(Id, Topic),
  sources: z.record(Id, Source),
  glossary: z.record(Id, GlossaryEntry),
  series: z.record(Id, Series),
  charts: z.record(Id, Chart),
  ...vocabularies,
  standards: z.record(z.string(), z.string()),
  wording: z.record(Id, Wording).optional(),
});

export type Source = z.infer<typeof Source>;
export type Figure = z.infer<typeof Figure>;
export type Statement = z.infer<typeof Statement>;
export type Role = Statement["role"];
export type Option = z.infer<typeof Option>;
export type Question = z.infer<typeof Question>;
export type Topic = z.infer<typeof Topic>;
export type Series = z.infer<typeof Series>;
export type Chart = z.infer<typeof Chart>;
export type Wording = z.infer<typeof Wording>;
export type Pack = z.infer<typeof Pack>;
