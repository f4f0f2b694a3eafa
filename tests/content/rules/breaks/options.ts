import type { Pack } from "../../../../src/content/schema.ts";
import { type Break, optionIn, questionIn } from "./break.ts";

const at = (field: string) => ({ topic: "morning-bell", field: `questions.opens.${field}` });

type Texts = readonly [string, string, string];

/** Gives the question's options (the key, then two distractors) these texts. */
function options(pack: Pack, en: Texts, es: Texts): void {
  const question = questionIn(pack, "one");
  delete question.stem.pt;
  for (const [index, id] of (["lessons", "lunch", "doors"] as const).entries()) {
    optionIn(pack, id).text = { en: en[index] ?? "", es: es[index] ?? "" };
  }
}

/** Gives both languages the same texts. */
const alike = (pack: Pack, ...texts: Texts) => options(pack, texts, texts);

/** Breaks of options. */
export const optionBreaks: readonly Break[] = [
  {
    rule: "option-all-none",
    when: "an option speaks of the others",
    ...at("options.doors.text.en"),
    change: (pack) => {
      options(pack, ["Lessons", "Lunch", "Both of them"], ["Clases", "Almuerzo", "Puertas"]);
    },
  },
  {
    rule: "option-all-none",
    when: "a Spanish option speaks of the others",
    ...at("options.doors.text.es"),
    change: (pack) => {
      options(pack, ["Lessons", "Lunch", "Front doors here"], ["Clases", "Almuerzo", "Ambas"]);
    },
  },
  {
    rule: "option-absolute",
    when: "one option alone is absolute",
    ...at("options.doors.text.en"),
    change: (pack) => {
      options(pack, ["Lessons", "Lunch", "Only doors"], ["Clases", "Almuerzo", "Puertas"]);
    },
  },
  {
    rule: "option-balance",
    when: "the key is much longer than the rest",
    ...at("options (en)"),
    change: (pack) => {
      options(pack, ["Lessons of reading", "Lunch", "Doors"], ["Clases", "Almuerzo", "Puertas"]);
    },
  },
  {
    rule: "option-balance",
    when: "an option has more than twice the words of another",
    ...at("options (en)"),
    change: (pack) => {
      options(pack, ["Lessons", "Lunch in the yard", "Doors"], ["Clases", "Almuerzo", "Puertas"]);
    },
  },
  {
    rule: "option-parallel",
    when: "one option ends with a stop",
    ...at("options (en)"),
    change: (pack) => {
      options(pack, ["Lessons", "Lunch", "Doors."], ["Clases", "Almuerzo", "Puertas"]);
    },
  },
  {
    rule: "option-overlap",
    when: "an option contains another",
    ...at("options.lessons.text.en"),
    change: (pack) => {
      options(pack, ["Lessons", "Lunch", "Lessons, lunch"], ["Clases", "Almuerzo", "Puertas"]);
      optionIn(pack, "lunch").text.en = "Meals";
    },
  },
  {
    rule: "option-short",
    when: "an option has more than twelve words",
    ...at("options.lunch.text.en"),
    change: (pack) => {
      const long = (word: string) => `${word} of a b c d e f g h i k`;
      options(
        pack,
        [long("Classes"), `${long("Meals")} l`, long("Doors")],
        ["Clases", "Almuerzo", "Puertas"],
      );
      for (const id of ["lessons", "lunch", "doors"] as const) {
        optionIn(pack, id).short = { en: id, es: id };
      }
    },
  },
  {
    rule: "word-clue",
    when: "a word stands in the stem and in the key alone",
    ...at("options.lessons.text.en"),
    change: (pack) => {
      options(pack, ["School", "Meals", "Doors"], ["Clases", "Almuerzo", "Puertas"]);
    },
  },
  {
    rule: "numeric-order",
    when: "numbers do not rise",
    ...at("options (en)"),
    change: (pack) => {
      options(pack, ["9 lessons", "3 lessons", "6 lessons"], ["9 aulas", "3 aulas", "6 aulas"]);
    },
  },
  {
    rule: "numeric-order",
    when: "dates do not rise",
    ...at("options (es)"),
    change: (pack) => {
      options(
        pack,
        ["May 2, 2019", "May 5, 2018", "May 9, 2020"],
        ["2 de mayo de 2019", "5 de mayo de 2018", "9 de mayo de 2020"],
      );
    },
  },
  {
    rule: "range-overlap",
    when: "ranges overlap",
    ...at("options (en)"),
    change: (pack) => alike(pack, "1–5", "5–9", "10–14"),
  },
  {
    rule: "numeric-distance",
    when: "a distractor is within 15 percent of the key",
    ...at("options.lunch.text.en"),
    change: (pack) => alike(pack, "100", "110", "200"),
  },
];
