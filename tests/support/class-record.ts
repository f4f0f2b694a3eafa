import { bankOn, storedQuestion } from "../../src/bank/bank.ts";
import { createCatalog } from "../../src/content/catalog.ts";
import { packs } from "../../src/content/packs.ts";
import type { QuizRecord } from "../../src/live/live.ts";
import type { Given } from "../../src/quiz/given.ts";
import type { Question } from "../../src/quiz/question.ts";
import { derived, shuffled } from "../../src/quiz/seed.ts";
import { recordOf, unknown } from "./quiz-record.ts";

const day = "2026-11-24";
const classSize = 30;

/** What the class is asked, and how it goes: the share right, from the weakest to the strongest. */
const lesson = [
  { ref: "encounters/what-counts", weak: 0.55, strong: 1 },
  { ref: "title-42/who-issued", weak: 0.9, strong: 1 },
  { ref: "mpp/where-wait", weak: 0.5, strong: 0.95 },
  // Most believe that a hearing follows.
  { ref: "title-42/next-step", weak: 0.1, strong: 0.45, misled: true },
  { ref: "january-2021/how-many-expelled", weak: 0.3, strong: 0.9 },
  { ref: "expulsion-vs-removal/consequences", weak: 0.2, strong: 0.8 },
  { ref: "title-42/timeline", weak: 0.2, strong: 0.8 },
  // It can be read in two ways, and who knows more reads it in the other.
  { ref: "mpp/two-counts", weak: 0.8, strong: 0.15, misled: true },
] as const;

/** The questions of the lesson, as a quiz stores them. */
function lessonQuestions(): readonly Question[] {
  const bank = bankOn(createCatalog(packs), day, { topic: null, difficulty: null });
  return lesson.map(({ ref: wanted }, index) => {
    const found = bank.find(({ ref, id }) => `${ref.id}/${id}` === wanted);
    if (found === undefined) throw new Error(`no question ${wanted}`);
    return storedQuestion(found, index + 1, day);
  });
}

/** A class of thirty that was asked eight questions, as it could well have gone. */
export function classRecord(): QuizRecord {
  const questions = lessonQuestions();
  const pupils = Array.from({ length: classSize }, (_, pupil) => ({
    answers: questions.map((question, position) => answerOf(question, position, pupil)),
  }));
  const names = new Map(pupils.map((_, pupil) => [pupil + 1, `Pupil ${pupil + 1}`]));
  return recordOf({ questions, pupils, names });
}

/** From 0 to 1, the same each time. */
const chanceOf = (position: number, pupil: number, what: number) =>
  derived(1 + what, position * classSize + pupil) / 2 ** 32;

function answerOf(question: Question, position: number, pupil: number): Given | null {
  const { weak, strong, ...rest } = lesson[position] as (typeof lesson)[number];
  const strength = pupil / (classSize - 1);
  // One in forty is somewhere else for a moment.
  if (chanceOf(position, pupil, 1) < 0.025) return null;
  if (chanceOf(position, pupil, 2) < weak + (strong - weak) * strength) return rightOf(question);
  if (chanceOf(position, pupil, 3) < 0.1) return unknown;
  const isMisled = "misled" in rest && chanceOf(position, pupil, 4) < 0.85;
  return wrongOf(question, isMisled ? 0 : chanceOf(position, pupil, 5), position * 100 + pupil);
}

function rightOf(question: Question): Given {
  if (question.form === "number") return { number: question.key };
  return { options: question.form === "one" ? [question.key] : [...question.key] };
}

/** The first wrong answer, or one that `which`, from 0 to 1, chooses. */
function wrongOf(question: Question, which: number, seed: number): Given {
  switch (question.form) {
    case "number": {
      const { misreadings, key } = question;
      const value = misreadings[Math.floor(which * (misreadings.length + 1))]?.value;
      return { number: value ?? key * 3 };
    }
    case "one": {
      const others = question.options.map(({ id }) => id).filter((id) => id !== question.key);
      return { options: [others[Math.floor(which * others.length)] as string] };
    }
    case "several":
      return { options: [...question.options.slice(0, 2).map(({ id }) => id)] };
    case "order": {
      const mixed = shuffled(question.key, seed);
      return { options: mixed };
    }
  }
}
