import type { Pack, Question } from "../../../../src/content/schema.ts";
import { type Break, optionIn, questionIn, topicIn } from "./break.ts";

const ids = ["lessons", "lunch", "doors"] as const;

/** Ten questions of the form `one`, alike but for what a function makes of each. */
function ten(pack: Pack, vary: (question: Question, index: number) => void): void {
  // Any of the options may be the key, so each needs a misconception.
  for (const id of ids) optionIn(pack, id).misconception = "one-bell";
  optionIn(pack, "lessons").text.en = "Class";
  const question = questionIn(pack, "one");
  topicIn(pack).questions = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => {
      const copy = structuredClone(question);
      const number = "BCDFGHJKLM"[index];
      copy.stem = { en: `${copy.stem.en} ${number}?`, es: `${copy.stem.es} ${number}?` };
      vary(copy, index);
      return [`opens-${index}`, copy];
    }),
  );
}

const rotateKey = (question: Question, index: number) => {
  if (question.form === "one") question.key = ids[index % ids.length] ?? "";
};
const rotateLevel = (question: Question, index: number) => {
  question.level = index % 2 === 0 ? "recall" : "apply";
};

/** Breaks of the questions of a pack as a set. */
export const setBreaks: readonly Break[] = [
  {
    rule: "key-longest",
    when: "the key is mostly the longest option",
    field: "topics",
    change: (pack) =>
      ten(pack, (question, index) => {
        rotateKey(question, index);
        rotateLevel(question, index);
        if (question.form !== "one") return;
        const others = ["Thing one", "Thing two"];
        for (const [id, option] of Object.entries(question.options)) {
          const text = id === question.key ? "Thing three" : (others.pop() ?? "");
          option.text = { en: text, es: text };
        }
      }),
  },
  {
    rule: "key-place",
    when: "the key is always the first option",
    field: "topics",
    change: (pack) => ten(pack, rotateLevel),
  },
  {
    rule: "recall-share",
    when: "every question asks to recall",
    field: "topics",
    change: (pack) => ten(pack, rotateKey),
  },
];
