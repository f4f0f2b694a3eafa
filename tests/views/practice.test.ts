import type { APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/content/languages.ts";
import { say } from "../../src/content/languages.ts";
import type { Message } from "../../src/discord/answer.ts";
import { readNumber } from "../../src/quiz/numbers.ts";
import { positionsOf } from "../../src/quiz/picked.ts";
import type { Question } from "../../src/quiz/question.ts";
import { numberForm, orderForm } from "../../src/views/practice.form.ts";
import { fillId } from "../../src/views/practice.id.ts";
import { practiceTurn } from "../../src/views/practice.ts";
import { english, spanish } from "../support/languages.ts";
import { type Part, partsOf, textIn } from "../support/parts.ts";
import {
  answerIn,
  everyQuestion,
  rightAnswer,
  runOf,
  showingIn,
  turnOf,
  wrongAnswers,
} from "../support/practice.ts";
import { tinyPack } from "../support/tiny-pack.ts";
import { overLimits } from "./limits.ts";

const questions = [...everyQuestion(), ...everyQuestion([tinyPack()])];
const inBoth = questions.flatMap((question) => [
  [question, english] as const,
  [question, spanish] as const,
]);

/** The last of twenty questions, where everything that a message shows is longest. */
const last = 19;
const runs = (question: Question) => runOf(Array.from({ length: 20 }, () => question));

function open(question: Question, language: Language): Message {
  return practiceTurn(turnOf(runs(question), last), showingIn(language), { fewer: true });
}

/** Every message that a question can lead to after it was answered. */
function answered(question: Question, language: Language): readonly Message[] {
  const run = runs(question);
  const showing = showingIn(language);
  const ways = [rightAnswer(question), ...wrongAnswers(question)];
  const settled = [
    ...ways.flatMap((given) => [
      answerIn(run, last, given, "sure"),
      answerIn(run, last, given, "guessed"),
    ]),
    answerIn(run, last, { unknown: true }),
  ];
  return [
    ...ways.map((given) => practiceTurn(turnOf(run, last, answerIn(run, last, given)), showing)),
    ...settled.map((answer) =>
      practiceTurn({ ...turnOf(run, last, answer), first: true }, showing),
    ),
  ];
}

describe("every built-in question, in both languages", () => {
  test("fits a message, however it is answered", () => {
    for (const [question, language] of inBoth) {
      for (const message of [open(question, language), ...answered(question, language)]) {
        expect(overLimits(message)).toEqual([]);
      }
    }
  });

  test("says nothing of its answer while it is open", () => {
    for (const [question, language] of inBoth) {
      const shown = JSON.stringify(open(question, language));
      const options = question.form === "number" ? question.misreadings : question.options;
      const told = [question.explanation, ...options.map(({ why }) => why)];
      for (const each of told) expect(shown).not.toContain(say(each, language));
      expect(shown).not.toContain("footnote");
    }
  });

  test("has custom ids and values that tell places only, in the order that one sees", () => {
    for (const [question, language] of inBoth) {
      const parts = partsOf(open(question, language).components);
      const ids = parts.flatMap(({ custom_id }) => custom_id ?? []);
      const places = question.form === "one" ? question.options.map((_, n) => `o${n}`) : [];
      expect(ids).toEqual([
        ...places.map((place) => `pick:abcdefghijkl:19:${place}`),
        ...(question.form === "several" ? ["picks:abcdefghijkl:19"] : []),
        ...(["number", "order"].includes(question.form) ? ["fill:abcdefghijkl:19:-"] : []),
        "pick:abcdefghijkl:19:u",
        ...(question.chart === undefined ? [] : ["pnumbers:abcdefghijkl:19"]),
        `practicespeak:abcdefghijkl:19:${language === english ? "es" : "en"}`,
      ]);
      const values = parts.flatMap(({ options = [] }) => options.map(({ value }) => value));
      expect(values).toEqual(
        question.form === "several" ? question.options.map((_, n) => `${n}`) : [],
      );
    }
  });

  test("says every option in words, on its button or menu too", () => {
    for (const [question, language] of inBoth) {
      if (question.form === "number") continue;
      const { components } = open(question, language);
      const labels = partsOf(components).flatMap(({ label, options = [] }) => [
        label ?? "",
        ...options.map((option) => option.label),
      ]);
      for (const [position, { text, short = text }] of question.options.entries()) {
        expect(textIn(components)).toContain(say(text, language));
        if (question.form === "order") continue;
        const letter = "ABCDEFGH"[position];
        expect(labels.some((label) => label.startsWith(`${letter} · `))).toBe(true);
        expect(labels.join("\n")).toMatch(
          new RegExp(
            `${letter} · (${literal(say(text, language))}|${literal(say(short, language))})`,
          ),
        );
      }
    }
  });

  test("is revealed with its explanation and every source", () => {
    for (const [question, language] of inBoth) {
      const run = runs(question);
      const answer = answerIn(run, last, rightAnswer(question), "sure");
      const shown = textIn(practiceTurn(turnOf(run, last, answer), showingIn(language)).components);
      expect(shown).toContain(say(question.explanation, language));
      for (const { publisher, url } of question.sources) {
        expect(shown).toContain(publisher.replace(/[[\]]/g, "\\$&"));
        if (url !== undefined) expect(shown).toContain(`](${url.replaceAll(")", "%29")})`);
      }
    }
  });

  test("meets a wrong choice with what made it tempting", () => {
    for (const [question, language] of inBoth) {
      if (question.form !== "one") continue;
      const run = runs(question);
      for (const given of wrongAnswers(question)) {
        const answer = answerIn(run, last, given, "guessed");
        const shown = textIn(
          practiceTurn(turnOf(run, last, answer), showingIn(language)).components,
        );
        const [position = 0] = positionsOf(question, given);
        expect(shown).toContain(say(question.options[position]?.why ?? { en: "?" }, language));
      }
    }
  });
});

const literal = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

describe("the forms", () => {
  const formId = fillId.encode({ run: "abcdefghijkl", position: last, draft: null });
  const formOf = (question: Question, language: Language) => {
    if (question.form === "number") return numberForm(question, formId, { number: 1e12 }, language);
    if (question.form !== "order") return;
    return orderForm(question, formId, { positions: [0, 0, 0] }, language);
  };

  test("fit Discord's limits and repeat their question", () => {
    for (const [question, language] of inBoth) {
      const form = formOf(question, language);
      if (form === undefined) continue;
      expect(overForm(form)).toEqual([]);
      expect(JSON.stringify(form)).toContain(
        JSON.stringify(say(question.stem, language)).slice(1, -1),
      );
    }
  });

  test("give back a number as it is read again", () => {
    const question = questions.find(({ form }) => form === "number");
    if (question?.form !== "number") throw new Error("no question asks for a number");
    for (const number of [1240, 0.5, 12.345, -1.234]) {
      const form = numberForm(question, formId, { number }, english);
      const [value = ""] = partsOf(form.components).flatMap((part) => part.value ?? []);
      expect(readNumber(value)).toBe(number);
    }
  });

  test("offer every option at every place, by its place only", () => {
    for (const [question, language] of inBoth) {
      const form = question.form === "order" ? formOf(question, language) : undefined;
      if (question.form !== "order" || form === undefined) continue;
      const menus = partsOf(form.components).filter(({ options }) => options);
      expect(menus).toHaveLength(question.options.length);
      for (const { options = [] } of menus) {
        expect(options.map(({ value }) => value)).toEqual(question.options.map((_, n) => `${n}`));
      }
    }
  });
});

/** What Discord would refuse about a form. */
function overForm(form: APIModalInteractionResponseCallbackData): readonly string[] {
  const parts = form.components as unknown as readonly Part[];
  const over = (what: string, words: string | undefined, longest: number) =>
    (words?.length ?? 0) > longest ? [`${what}: ${words}`] : [];
  return [
    ...over("title", form.title, 45),
    ...over("custom id", form.custom_id, 100),
    ...(parts.length > 5 ? [`${parts.length} parts`] : []),
    ...parts.flatMap(({ label, description, component }) => [
      ...over("label", label, 45),
      ...over("description", description, 100),
      ...over("placeholder", component?.placeholder, 150),
      ...(component?.options ?? []).flatMap((option) => over("option", option.label, 100)),
    ]),
  ];
}
