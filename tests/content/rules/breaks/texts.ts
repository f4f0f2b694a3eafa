import type { Pack } from "../../../../src/content/schema.ts";
import { type Break, questionIn, statementIn, topicIn } from "./break.ts";

const topic = "morning-bell";
const say = (pack: Pack, en: string, es: string) => {
  statementIn(pack, "confusion", "not-lunch").text = { en, es };
};

/** Breaks of what texts say. */
export const textBreaks: readonly Break[] = [
  {
    rule: "same-numbers",
    when: "Spanish has another number",
    topic,
    field: "statements.pupils.text.es",
    change: (pack) => {
      statementIn(pack, "fact", "pupils").text.es =
        "En enero de 2018 llamaba a 1,204 alumnos, según la cuenta de la escuela.";
    },
  },
  {
    rule: "same-numbers",
    when: "Spanish has another day",
    topic,
    field: "statements.back.text.es",
    change: (pack) => {
      statementIn(pack, "event", "back").text.es = "El 29 de agosto de 2021 volvió a sonar.";
    },
  },
  {
    rule: "same-numbers",
    when: "the growing language has another number",
    topic,
    field: "statements.pupils.text.pt",
    change: (pack) => {
      statementIn(pack, "fact", "pupils").text.pt = "Em janeiro de 2018 chamava 1.204 alunos.";
    },
  },
  {
    rule: "gloss",
    when: "a term's definition is longer than a line",
    field: "glossary.shift.definition.es",

    change: (pack) => {
      const { shift } = pack.glossary;
      if (shift)
        shift.definition.es =
          "Una de las dos mitades en que se parte un día de clases de la escuela Maple.";
    },
  },
  {
    rule: "term-once",
    when: "two terms share a form, however it is written",
    field: "glossary.half.aliases.es",

    change: (pack) => {
      const { shift } = pack.glossary;
      if (shift)
        pack.glossary.half = {
          ...shift,
          term: { en: "Half", es: "Mitad" },
          aliases: { es: ["HALF DAY"] },
        };
    },
  },
  {
    rule: "wording",
    when: "an avoided word stands outside of a quotation",
    topic,
    field: "statements.not-lunch.text.en",
    change: (pack) => say(pack, "Its Noise opens the day.", "Su sonido abre el día."),
  },
  {
    rule: "wording",
    when: "an avoided word is quoted and nobody said it",
    topic,
    field: "statements.not-lunch.text.es",
    change: (pack) => say(pack, "Its sound opens the day.", "Su «ruido» abre el día."),
  },
  {
    rule: "wording",
    when: "a wrong word stands near what it is wrong for",
    topic,
    field: "statements.not-lunch.text.en",
    change: (pack) => say(pack, "A gong is a bell.", "Un timbre llama."),
  },
  {
    rule: "definition",
    when: "a definition has two sentences",
    topic,
    field: "statements.what.text.en",
    change: (pack) => {
      statementIn(pack, "definition", "what").text.en = "It is a signal. It opens the day.";
    },
  },
  {
    rule: "definition",
    when: "a definition is long",
    topic,
    field: "statements.what.text.en",
    change: (pack) => {
      statementIn(pack, "definition", "what").text.en = `The bell ${"that rings ".repeat(24)}.`;
    },
  },
  {
    rule: "length",
    when: "a stem is longer than 300 characters",
    topic,
    field: "questions.opens.stem.pt",
    change: (pack) => {
      questionIn(pack, "one").stem.pt = `O que abre o sino${"aaaaaaaaaaaaaaaaaaa".repeat(15)}?`;
    },
  },
  {
    rule: "short-form",
    when: "a long option has no short form",
    topic,
    field: "questions.opens.options.lunch.short.pt",
    change: (pack) => {
      const option = questionIn(pack, "one").options.lunch;
      if (option) option.text.pt = "O superalmoçoextraordinariamentelongo";
    },
  },
  {
    rule: "short-form",
    when: "a short form is long",
    topic: "lunch-bell",
    field: "statements.name.short.es",
    change: (pack) => {
      const { name } = topicIn(pack, "lunch-bell").statements;
      if (name?.role === "name" && name.short) name.short.es = "El timbre del almuerzo en el roble";
    },
  },
  {
    rule: "brief",
    when: "the brief card is long",
    topic,
    field: "statements",
    change: (pack) => {
      const { statements } = topicIn(pack);
      const event = statementIn(pack, "event", "back");
      const text = { en: `The bell ${"rang and ".repeat(30)}rang.`, es: "Sonó." };
      for (const id of ["r1", "r2", "r3", "r4", "r5"]) {
        statements[id] = { ...event, text, turningPoint: true };
      }
    },
  },
  {
    rule: "figure-needed",
    when: "an amount has no figure",
    topic,
    field: "statements.pupils.figures",
    change: (pack) => {
      statementIn(pack, "fact", "pupils").figures = [];
      delete topicIn(pack).questions.count;
    },
  },
  {
    rule: "figure-shown",
    when: "a figure is not in the text",
    topic,
    field: "statements.pupils.figures.1.value",
    change: (pack) => {
      statementIn(pack, "fact", "pupils").figures?.push({
        value: 31,
        counts: "pupils",
        when: "2018",
        revisable: false,
      });
    },
  },
];
