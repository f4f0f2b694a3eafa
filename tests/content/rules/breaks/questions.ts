import type { Pack } from "../../../../src/content/schema.ts";
import { type Break, optionIn, questionIn, statementIn } from "./break.ts";

const opens = { topic: "morning-bell" } as const;
const count = { topic: "morning-bell" } as const;
const stem = (pack: Pack, code: "en" | "es", text: string) => {
  questionIn(pack, "one").stem[code] = text;
};

/** Breaks of stems, keys and what questions rest on. */
export const questionBreaks: readonly Break[] = [
  {
    rule: "key",
    when: "the key is no option",
    topic: "lunch-bell",
    field: "questions.where.key",
    change: (pack) => {
      questionIn(pack, "several").key = ["oak", "roof"];
    },
  },
  {
    rule: "key",
    when: "several names every option",
    topic: "lunch-bell",
    field: "questions.where.key",
    change: (pack) => {
      questionIn(pack, "several").key = ["oak", "bell", "pool"];
    },
  },
  {
    rule: "key",
    when: "an order names an option twice",
    topic: "lunch-bell",
    field: "questions.sequence.key",
    change: (pack) => {
      questionIn(pack, "order").key = ["first", "lessons", "first"];
    },
  },
  {
    rule: "option-count",
    when: "a question has two options",
    ...opens,
    field: "questions.opens.options",
    change: (pack) => {
      delete questionIn(pack, "one").options.doors;
    },
  },
  {
    rule: "distractor",
    when: "a distractor comes from no misconception",
    ...opens,
    field: "questions.opens.options.lunch.misconception",
    change: (pack) => {
      delete optionIn(pack, "lunch").misconception;
    },
  },
  {
    rule: "feedback",
    when: "a distractor's reason is only that it is wrong",
    ...opens,
    field: "questions.opens.options.lunch.why.es",
    change: (pack) => {
      optionIn(pack, "lunch").why.es = "Incorrecto, no es así.";
    },
  },
  {
    rule: "objective",
    when: "the objective is one word",
    ...opens,
    field: "questions.opens.objective.en",
    change: (pack) => {
      questionIn(pack, "one").objective.en = "Bells";
    },
  },
  {
    rule: "stem-question",
    when: "the stem has a gap",
    ...opens,
    field: "questions.opens.stem.en",
    change: (pack) => stem(pack, "en", "The first signal of the day opens ___?"),
  },
  {
    rule: "stem-question",
    when: "the stem is no question",
    ...opens,
    field: "questions.opens.stem.en",
    change: (pack) => stem(pack, "en", "Name what the first signal opens."),
  },
  {
    rule: "stem-question",
    when: "the stem has four words",
    ...opens,
    field: "questions.opens.stem.en",
    change: (pack) => stem(pack, "en", "What does it open?"),
  },
  {
    rule: "stem-question",
    when: "Spanish lacks the opening mark",
    ...opens,
    field: "questions.opens.stem.es",
    change: (pack) => stem(pack, "es", "Qué abre la primera señal del día?"),
  },
  {
    rule: "stem-covered",
    when: "the stem asks which is true",
    ...opens,
    field: "questions.opens.stem.en",
    change: (pack) => stem(pack, "en", "Which of the following statements is true?"),
  },
  {
    rule: "stem-negative",
    when: "the stem is negative",
    ...opens,
    field: "questions.opens.stem.en",
    change: (pack) => stem(pack, "en", "What does the first signal not open?"),
  },
  {
    rule: "stem-negative",
    when: "the Spanish stem is negative",
    ...opens,
    field: "questions.opens.stem.es",
    change: (pack) => stem(pack, "es", "¿Qué no abre la primera señal del día?"),
  },
  {
    rule: "stem-article",
    when: "the stem ends in an article",
    ...opens,
    field: "questions.opens.stem.en",
    change: (pack) => stem(pack, "en", "The first signal of the day opens a?"),
  },
  {
    rule: "stem-short",
    when: "the stem asks two things",
    ...opens,
    field: "questions.opens.stem.en",
    change: (pack) => stem(pack, "en", "What does the signal open and/or close?"),
  },
  {
    rule: "stem-opinion",
    when: "the stem asks for an opinion",
    ...opens,
    field: "questions.opens.stem.en",
    change: (pack) => stem(pack, "en", "What should the first signal open?"),
  },
  {
    rule: "stem-opinion",
    when: "the Spanish stem asks for an opinion",
    ...opens,
    field: "questions.opens.stem.es",
    change: (pack) => stem(pack, "es", "¿Qué crees que abre la señal?"),
  },
  {
    rule: "stem-date",
    when: "the stem lacks the date that it is about",
    ...opens,
    field: "questions.opens.stem.en",
    change: (pack) => {
      questionIn(pack, "one").asOf = "2020-05";
      questionIn(pack, "one").stem = {
        en: "What does the first signal open in 2020, month 5?",
        es: "¿Qué abre la primera señal en mayo de 2020, mes 5?",
      };
    },
  },
  {
    rule: "withdrawn-fact",
    when: "a fact was withdrawn",
    topic: "lunch-bell",
    field: "questions.where.facts",
    change: (pack) => {
      const question = questionIn(pack, "several");
      question.facts = ["draft"];
      question.asOf = "2020-01-10";
      question.stem = {
        en: "On January 10, 2020, which two things stood in the yard?",
        es: "El 10 de enero de 2020, ¿qué dos cosas había en el patio?",
      };
    },
  },
  {
    rule: "never-asked",
    when: "a fact does not show today",
    ...opens,
    field: "questions.opens.facts",
    change: (pack) => {
      questionIn(pack, "one").facts = ["silent"];
    },
  },
  {
    rule: "level",
    when: "interpret shows no data",
    ...opens,
    field: "questions.opens.level",
    change: (pack) => {
      questionIn(pack, "one").level = "interpret";
    },
  },
  {
    rule: "level",
    when: "evaluate rests on one source",
    ...opens,
    field: "questions.opens.level",
    change: (pack) => {
      questionIn(pack, "one").level = "evaluate";
    },
  },
  {
    rule: "number-key",
    when: "the key is no figure of its facts",
    ...count,
    field: "questions.count.key",
    change: (pack) => {
      questionIn(pack, "number").key = 1300;
    },
  },
  {
    rule: "number-key",
    when: "a figure that is revised is asked for to the last digit",
    ...count,
    field: "questions.count.tolerance",
    change: (pack) => {
      questionIn(pack, "number").tolerance = 0;
    },
  },
  {
    rule: "misreading",
    when: "a misreading counts as right",
    ...count,
    field: "questions.count.misreadings.0.value",
    change: (pack) => {
      const [misreading] = questionIn(pack, "number").misreadings;
      if (misreading) misreading.value = 1245;
    },
  },
  {
    rule: "independent",
    when: "a stem holds the answer of another question",
    topic: "morning-bell",
    field: "questions.count.stem.en",
    change: (pack) => {
      optionIn(pack, "lessons").text = { en: "Lessons of reading", es: "Clases de letras" };
      optionIn(pack, "lunch").text = { en: "Lunch in the yard", es: "Almuerzo de sopa" };
      optionIn(pack, "doors").text = { en: "Doors of the hall", es: "Puertas de madera" };
      questionIn(pack, "number").stem.en =
        "How many pupils had lessons of reading in January 2018?";
      statementIn(pack, "fact", "pupils").alone = true;
    },
  },
  {
    rule: "stem-once",
    when: "two questions ask in the same words",
    topic: "lunch-bell",
    field: "questions.where.stem.es",
    change: (pack) => {
      questionIn(pack, "several").stem.es = questionIn(pack, "one").stem.es;
    },
  },
];
