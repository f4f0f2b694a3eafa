import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ComponentType,
} from "discord-api-types/v10";
import type { Message } from "../discord/answer.ts";
import type { Given } from "../quiz/given.ts";
import { type Picked, pickedOf, positionsOf } from "../quiz/picked.ts";
import type { Question, QuestionOf } from "../quiz/question.ts";
import type { Turn } from "../study/outcomes.ts";
import { chartWords } from "./chart.words.ts";
import { spoken } from "./explain.lines.ts";
import { formatNumber, formatShare, listed } from "./formats.ts";
import { button, clip, container, row, rows, separator, text } from "./parts.ts";
import {
  fillId,
  pickId,
  picksId,
  placeValue,
  practiceNumbersId,
  surenessId,
} from "./practice.id.ts";
import { languageButtons } from "./practice.languages.ts";
import {
  briefly,
  type Choice,
  chosenOptions,
  heading,
  letter,
  namedOption,
  small,
} from "./practice.lines.ts";
import type { PracticeShowing } from "./practice.showing.ts";
import { practiceWords } from "./practice.words.ts";
import { questionFiles, questionGallery } from "./question.chart.ts";

/** A longer option has a short form, which a button shows: all buttons fit on a phone then. */
const longestOnButton = 30;

/** What has to be said with a question. */
export interface Remarks {
  /** Why what was sent could not be taken. */
  readonly notice?: string;
  /** What was sent, to be mended in the form. */
  readonly draft?: Picked;
  /** The picture of its chart, where it has one that was drawn in time. */
  readonly picture?: Uint8Array | null;
  /** Whether there were fewer questions than were wished. */
  readonly fewer?: boolean;
}

/** A question that is not settled: open, or answered and asked how sure one is. */
export function openQuestion(turn: Turn, showing: PracticeShowing, remarks: Remarks): Message {
  const question = turn.run.questions[turn.position] as Question;
  const given = turn.answer?.given ?? null;
  const { notice, picture = null } = remarks;
  return {
    components: [
      container("question", [
        text(asked(turn, question, showing, remarks)),
        ...questionGallery(question, picture, showing.language),
        ...optionsOf(question, given, showing),
        ...(notice === undefined ? [] : [separator(), text(notice)]),
        ...(given === null ? [] : [separator(), ...howSure(turn, question, given, showing)]),
      ]),
      ...answerRows(turn, question, given, remarks.draft ?? null, showing),
      ...rows([
        button(practiceWords(showing.language).dontKnow, pickOf(turn, { unknown: true })),
        ...(question.chart === undefined ? [] : [numbersButton(turn, showing)]),
        ...languageButtons({ run: turn.run.id, position: turn.position }, showing),
      ]),
    ],
    ...questionFiles(question, picture),
  };
}

function numbersButton({ run, position }: Turn, { language }: PracticeShowing) {
  return button(
    chartWords(language).toNumbers,
    practiceNumbersId.encode({ run: run.id, position }),
  );
}

function asked(
  { run, position }: Turn,
  question: Question,
  { language }: PracticeShowing,
  { fewer }: Remarks,
): string {
  const words = practiceWords(language);
  return [
    small(`${words.question(position + 1, run.questions.length)} · ${words.calm}`),
    ...(fewer ? [small(words.fewer(run.questions.length))] : []),
    ...(question.note === undefined ? [] : [small(spoken(question.note, language))]),
    heading(spoken(question.stem, language)),
    ...(question.form === "number" ? countedLines(question, { language }) : []),
  ].join("\n");
}

/** What a number counts, and how near is near enough. */
export function countedLines(
  { counts, tolerance }: QuestionOf<"number">,
  { language }: Pick<PracticeShowing, "language">,
): readonly string[] {
  const words = practiceWords(language);
  const near = tolerance === 0 ? words.exactly : words.near(formatShare(tolerance, language));
  return [small(`${words.counted(spoken(counts, language))} ${near}`)];
}

/** The options in full; those of an order stand once only, in the order that was chosen. */
function optionsOf(
  question: Question,
  given: Given | null,
  showing: PracticeShowing,
): readonly APIComponentInContainer[] {
  if (question.form === "number" || (question.form === "order" && given !== null)) return [];
  return [text(optionLines(question, showing))];
}

function optionLines(question: Choice, { language }: PracticeShowing): string {
  const lines = question.options.map((option, position) =>
    question.form === "order"
      ? `- ${spoken(option.text, language)}`
      : namedOption(option, position, language),
  );
  const how = question.form === "several" ? [small(practiceWords(language).chooseAll)] : [];
  return [...lines, ...how].join("\n");
}

function howSure(
  turn: Turn,
  question: Question,
  given: Given,
  { language }: PracticeShowing,
): readonly APIComponentInContainer[] {
  const words = practiceWords(language);
  const picked = pickedOf(question, given);
  const id = (confidence: "sure" | "guessed") =>
    surenessId.encode({ run: turn.run.id, position: turn.position, picked, confidence });
  return [
    text(answered(question, given, language)),
    text(`**${words.howSure}**\n${small(words.mayChange)}`),
    row(button(words.sure, id("sure")), button(words.guessed, id("guessed"))),
  ];
}

function answered(question: Question, given: Given, language: PracticeShowing["language"]): string {
  const words = practiceWords(language);
  if (question.form === "number") {
    const number = "number" in given ? formatNumber(given.number, language) : "";
    return words.read(number, spoken(question.counts, language));
  }
  const chosen = chosenOptions(question, given);
  if (question.form === "order") {
    const lines = chosen.map(([{ text }], place) => `${place + 1}. ${spoken(text, language)}`);
    return [words.yourOrder, ...lines].join("\n");
  }
  const names = chosen.map(([option, position]) => namedOption(option, position, language));
  return words.chose(listed(names, language));
}

function pickOf({ run, position }: Turn, picked: Picked): string {
  return pickId.encode({ run: run.id, position, picked });
}

/** Buttons, a menu or the way to a form, by the form of the answer. */
function answerRows(
  turn: Turn,
  question: Question,
  given: Given | null,
  draft: Picked | null,
  { language }: PracticeShowing,
): APIMessageTopLevelComponent[] {
  const words = practiceWords(language);
  switch (question.form) {
    case "one":
      return rows(
        question.options.map((option, position) =>
          button(
            `${letter(position)} · ${briefly(option, longestOnButton, language)}`,
            pickOf(turn, { positions: [position] }),
          ),
        ),
      );
    case "several":
      return [row(menuOfSeveral(turn, question, given, { language }))];
    case "number":
    case "order": {
      const id = fillId.encode({ run: turn.run.id, position: turn.position, draft });
      const first = question.form === "number" ? words.typeNumber : words.putInOrder;
      const again = question.form === "number" ? words.changeNumber : words.changeOrder;
      return [row(given === null ? button(first, id, "primary") : button(again, id))];
    }
  }
}

function menuOfSeveral(
  turn: Turn,
  question: QuestionOf<"several">,
  given: Given | null,
  { language }: Pick<PracticeShowing, "language">,
): APIStringSelectComponent {
  const chosen = given === null ? [] : positionsOf(question, given);
  return {
    type: ComponentType.StringSelect,
    custom_id: picksId.encode({ run: turn.run.id, position: turn.position }),
    placeholder: practiceWords(language).chooseAll,
    min_values: 1,
    max_values: question.options.length,
    options: question.options.map((option, position) => ({
      label: clip(`${letter(position)} · ${briefly(option, 96, language)}`, 100),
      value: placeValue(position),
      default: chosen.includes(position),
    })),
  };
}
