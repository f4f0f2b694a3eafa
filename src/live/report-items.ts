import { misreadingOf, type Verdict } from "../quiz/grade.ts";
import type { Question, QuestionOf } from "../quiz/question.ts";
import { countIn, type Groups, groupsOf, type Standing, shareIn } from "./report-groups.ts";
import type { ReportedAnswer, ReportedPerson } from "./report-rows.ts";

/** A wrong answer that some gave: an option, or a number that is given for a known reason. */
export type Pull =
  | { readonly kind: "option"; readonly option: string; readonly count: number }
  | { readonly kind: "misreading"; readonly value: number; readonly count: number };

/** What a teacher may want to do about a question; the first ones call for a look. */
export type Finding =
  /** Who is strong elsewhere missed it more often than the others. */
  | "checkKey"
  /** A wrong option drew more of the strong than of the others. */
  | "pullsStrong"
  /** Few had it right. */
  | "hard"
  /** One wrong answer drew a third or more. */
  | "misconception";

/** What may be said of a question for which nothing has to be done. */
export type Remark =
  /** Nearly everybody had it right. */
  | "easy"
  /** Who is strong elsewhere had it right far more often than the others. */
  | "tellsWell"
  /** Who is strong elsewhere had it right hardly more often than the others. */
  | "tellsLittle";

/** How people answered one question. */
export interface ItemReport {
  readonly position: number;
  /** How many gave an answer, "I don't know" included. */
  readonly answered: number;
  /** How many were asked and gave none. */
  readonly omitted: number;
  readonly right: number;
  readonly partly: number;
  readonly unknown: number;
  /** Wrong answers that somebody gave, the most frequent first. */
  readonly pulls: readonly Pull[];
  /** Wrong options of the form `one` that fewer than 5 in 100 chose; told from twenty answers on. */
  readonly idle: readonly string[];
  /** From -1 to 1; `null` where there are too few people or other questions to say. */
  readonly discrimination: number | null;
  /** The wrong option that drew clearly more of the strong than of the weak, if one did. */
  readonly strongPull: string | null;
  /** Most urgent first; empty where nothing stands out. */
  readonly findings: readonly Finding[];
  /** `null` where there are findings, or nothing to remark. */
  readonly remark: Remark | null;
}

/** Of fewer answers, a share says little. */
const fewestAnswers = 5;
const fewRight = 0.4;
/** A wrong answer that a third gave is a misconception rather than chance. */
const manyPulled = 1 / 3;
const fewestPulled = 3;
/** From so many other answers one can tell how strong somebody is. */
const fewestOthers = 3;
/** At or below this the key may be wrong; nearer to zero it may be chance. */
const reversed = -0.2;
/** So many more of the strong than of the weak are more than chance. */
const strongPulled = 3;
const idleShare = 0.05;
const fewestForIdle = 20;
const nearlyAll = 0.9;
/** From so many answers on it is said how well a question tells people apart. */
const enoughToTellApart = 30;
const tellsWell = 0.4;
const tellsLittle = 0.1;

/** How the questions that count went, in order. */
export function itemsOf(
  questions: readonly Question[],
  counted: readonly number[],
  answers: readonly ReportedAnswer[],
  people: readonly ReportedPerson[],
): readonly ItemReport[] {
  const totals = totalsOf(answers);
  return counted.flatMap((position) => {
    const question = questions[position];
    if (question === undefined) return [];
    const own = answers.filter((answer) => answer.position === position);
    const omitted = people.filter(({ results }) => results[position] === "none").length;
    return [{ ...itemOf(question, position, own, totals), omitted }];
  });
}

interface Total {
  readonly answered: number;
  readonly right: number;
}

function totalsOf(answers: readonly ReportedAnswer[]): ReadonlyMap<number, Total> {
  const totals = new Map<number, Total>();
  for (const { person, verdict } of answers) {
    const { answered, right } = totals.get(person) ?? { answered: 0, right: 0 };
    totals.set(person, {
      answered: answered + 1,
      right: right + (verdict === "right" ? 1 : 0),
    });
  }
  return totals;
}

function itemOf(
  question: Question,
  position: number,
  own: readonly ReportedAnswer[],
  totals: ReadonlyMap<number, Total>,
): Omit<ItemReport, "omitted"> {
  const count = (verdict: Verdict) => own.filter((answer) => answer.verdict === verdict).length;
  const pulls = pullsOf(question, own);
  const groups = groupsOf(standingsWithout(own, totals));
  const right = new Set(own.flatMap(({ person, verdict }) => (verdict === "right" ? person : [])));
  const solved = (person: number) => right.has(person);
  const discrimination = groups && shareIn(groups.strong, solved) - shareIn(groups.weak, solved);
  const item = {
    position,
    answered: own.length,
    right: right.size,
    partly: count("partly"),
    unknown: count("unknown"),
    pulls,
    idle: idleOf(question, own),
    strongPull: groups && strongPullOf(pulls, own, groups),
    discrimination,
  };
  const findings = findingsOf(item);
  return { ...item, findings, remark: findings.length > 0 ? null : remarkOf(item) };
}

/** How well each person did on the other questions that they answered, where those are enough. */
function standingsWithout(
  own: readonly ReportedAnswer[],
  totals: ReadonlyMap<number, Total>,
): readonly Standing[] {
  return own.flatMap(({ person, verdict }) => {
    const { answered, right } = totals.get(person) ?? { answered: 0, right: 0 };
    const others = answered - 1;
    const rightOthers = right - (verdict === "right" ? 1 : 0);
    return others < fewestOthers ? [] : [{ person, score: rightOthers / others }];
  });
}

function pullsOf(question: Question, own: readonly ReportedAnswer[]): readonly Pull[] {
  const pulls = question.form === "number" ? misread(question, own) : drawn(question, own);
  return pulls.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function misread(question: QuestionOf<"number">, own: readonly ReportedAnswer[]): Pull[] {
  const read = own.flatMap(({ given }) =>
    "number" in given ? (misreadingOf(question, given.number) ?? []) : [],
  );
  return question.misreadings.map(({ value }) => ({
    kind: "misreading",
    value,
    count: read.filter((each) => each.value === value).length,
  }));
}

/** In an order nothing is chosen that could draw. */
function drawn(
  question: Exclude<Question, { form: "number" }>,
  own: readonly ReportedAnswer[],
): Pull[] {
  if (question.form === "order") return [];
  const key: readonly string[] = question.form === "one" ? [question.key] : question.key;
  return question.options
    .filter(({ id }) => !key.includes(id))
    .map(({ id }) => ({
      kind: "option",
      option: id,
      count: own.filter(({ given }) => "options" in given && given.options.includes(id)).length,
    }));
}

/** Wrong options that hardly anybody chose, where enough have answered to say so. */
function idleOf(question: Question, own: readonly ReportedAnswer[]): readonly string[] {
  if (question.form !== "one" || own.length < fewestForIdle) return [];
  return drawn(question, own).flatMap((pull) =>
    pull.kind === "option" && pull.count / own.length < idleShare ? [pull.option] : [],
  );
}

/** The wrong option that drew most of those that drew clearly more of the strong. */
function strongPullOf(
  pulls: readonly Pull[],
  own: readonly ReportedAnswer[],
  { strong, weak }: Groups,
): string | null {
  for (const pull of pulls) {
    if (pull.kind !== "option") continue;
    const chose = new Set(
      own.flatMap(({ person, given }) =>
        "options" in given && given.options.includes(pull.option) ? [person] : [],
      ),
    );
    const did = (person: number) => chose.has(person);
    if (countIn(strong, did) - countIn(weak, did) >= strongPulled) return pull.option;
  }
  return null;
}

type Counted = Omit<ItemReport, "omitted" | "findings" | "remark">;

function remarkOf({ answered, right, discrimination }: Counted): Remark | null {
  if (answered >= fewestAnswers && right / answered >= nearlyAll) return "easy";
  if (answered < enoughToTellApart || discrimination === null) return null;
  if (discrimination >= tellsWell) return "tellsWell";
  return discrimination < tellsLittle ? "tellsLittle" : null;
}

function findingsOf(item: Counted): readonly Finding[] {
  const { answered, right, pulls, discrimination, strongPull } = item;
  const first = pulls[0]?.count ?? 0;
  const found: readonly (readonly [Finding, boolean])[] = [
    ["checkKey", discrimination !== null && discrimination <= reversed],
    ["pullsStrong", strongPull !== null],
    ["hard", answered >= fewestAnswers && right / answered < fewRight],
    ["misconception", first >= fewestPulled && first / answered >= manyPulled],
  ];
  return found.flatMap(([finding, holds]) => (holds ? [finding] : []));
}
