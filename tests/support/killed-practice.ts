import { expect } from "vitest";
import type { Run, StoredAnswer } from "../../src/study/ports.ts";
import type { SchoolPerson } from "./school.ts";
import type { Shown } from "./shown.ts";

/** What a pupil has been told so far: by question, from 1. */
export interface Told {
  /** The option that was shown as chosen when "Sure" was pressed. */
  readonly chosen: Map<number, string>;
  /** Questions whose answer was revealed after "Sure". */
  readonly sure: Set<number>;
  /** Questions whose answer was revealed after "I don't know". */
  readonly unknown: Set<number>;
}

export const nothingTold = (): Told => ({ chosen: new Map(), sure: new Set(), unknown: new Set() });

const somewhere = { in: "general" };

/** Types `/quiz practice` and goes on where it was left, or starts anew. */
export async function enters(pupil: SchoolPerson, how: "new" | "go on"): Promise<Shown> {
  const shown = await pupil.types("/quiz practice questions:3", somewhere);
  if (!shown.buttons().includes("Continue")) return shown;
  return shown.press(how === "new" ? "Start new" : "Continue");
}

/** Plays on until the summary; what was acknowledged by then is in `told`. */
export async function playsOn(from: Shown, told: Told): Promise<Shown> {
  let shown = from;
  while (!shown.buttons().includes("New questions")) {
    const number = Number(/Question (\d+) of/.exec(shown.text())?.[1]);
    const label = nextPress(shown.buttons());
    const chosen = /You chose \*\*B\*\* · (.+)\.$/m.exec(shown.text())?.[1];
    if (label === "Sure" && chosen !== undefined) told.chosen.set(number, chosen);
    shown = await shown.press(label);
    if (label === "Sure") told.sure.add(number);
    if (label === "I don’t know") told.unknown.add(number);
  }
  return shown;
}

function nextPress(buttons: readonly string[]): string {
  const wanted = ["Sure", "Next question", "Summary"].find((each) => buttons.includes(each));
  return wanted ?? buttons.find((each) => each.startsWith("B · ")) ?? "I don’t know";
}

/** What is stored has every acknowledged answer as it was told, and each once. */
export function expectKept(run: Run, answers: readonly StoredAnswer[], told: Told): void {
  const positions = answers.map(({ position }) => position);
  expect(positions).toEqual(run.questions.map((_, position) => position));
  expect(answers.every(({ settled }) => settled)).toBe(true);
  for (const number of told.sure) {
    const { given, confidence } = answers[number - 1] ?? {};
    expect(confidence).toBe("sure");
    expect(told.chosen.get(number)).toBe(textOf(run, number, given));
  }
  for (const number of told.unknown) {
    expect(answers[number - 1]?.given).toEqual({ unknown: true });
  }
}

function textOf(run: Run, number: number, given: StoredAnswer["given"] | undefined) {
  const question = run.questions[number - 1];
  if (question === undefined || question.form === "number" || !given || !("options" in given)) {
    return;
  }
  const option = question.options.find(({ id }) => id === given.options[0]);
  return option?.text.en;
}
