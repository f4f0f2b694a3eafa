import type { Message } from "../discord/answer.ts";
import type { NothingLeft, NothingToAsk, Refused, UnderWay } from "../study/outcomes.ts";
import { commandMention } from "./command-mention.ts";
import { button, container, rows, text } from "./parts.ts";
import { practiceId } from "./practice.id.ts";
import { capital, runName, small } from "./practice.lines.ts";
import { practiceNoticeWords } from "./practice.notices.words.ts";
import type { PracticeShowing, Tongues } from "./practice.showing.ts";
import { beginning, wishLanguages } from "./practice.wish.ts";
import { practiceWords } from "./practice.words.ts";
import { notice, problemWords } from "./problems.ts";

/** Offers to go on with a practice, or to begin the one that was wished for. */
export function underWayNotice(
  { run, position, wish }: UnderWay,
  showing: PracticeShowing,
): Message {
  const { language } = showing;
  const words = practiceNoticeWords(language);
  const where = words.questionOf(runName(run, language), position + 1, run.questions.length);
  return {
    components: [
      container("notice", [
        text(`## ${words.underWay}\n${capital(where, language)}.\n${small(words.startNewMeans)}`),
      ]),
      ...rows([
        button(words.continue, practiceId.encode({ run: run.id, position }), "primary"),
        button(words.startNew, beginning(wish, "replace")),
        ...wishLanguages(wish, showing),
      ]),
    ],
  };
}

/** No question fits a wish, and what to wish for instead. */
export function nothingToAsk({ wish }: NothingToAsk, tongues: Tongues): Message {
  const words = practiceNoticeWords(tongues.language);
  const { topic, difficulty } = wish;
  const wider = [
    ...(difficulty === null
      ? []
      : [button(words.anyDifficulty, beginning({ ...wish, difficulty: null }, "offer"))]),
    ...(topic === null
      ? []
      : [button(words.onAllTopics, beginning({ ...wish, topic: null }, "offer"))]),
  ];
  return {
    components: [
      container("notice", [text(difficulty === null ? words.nothing : words.nothingSoHard)]),
      ...rows([...wider, ...wishLanguages(wish, tongues)]),
    ],
  };
}

/** Nothing was missed, so that there is nothing to repeat. */
export function nothingMissed({ language }: Tongues): Message {
  return notice(practiceNoticeWords(language).nothingMissed);
}

/** What was missed is not asked any more, and the way to other questions. */
export function nothingLeft({ wish }: NothingLeft, { language }: Tongues): Message {
  return {
    components: [
      container("notice", [text(practiceNoticeWords(language).nothingLeft)]),
      ...rows([button(practiceWords(language).newQuestions, beginning(wish, "offer"), "primary")]),
    ],
  };
}

/** Why a practice does not go on here. */
export function practiceRefusal(
  { kind }: Refused,
  { language, commandIds }: Pick<PracticeShowing, "language" | "commandIds">,
): Message {
  if (kind === "forged") return notice(problemWords(language).outdated);
  return notice(practiceNoticeWords(language)[kind](commandMention("quiz practice", commandIds)));
}
