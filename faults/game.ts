import type { Question } from "../src/quiz/question.ts";
import type { Killable } from "../tests/support/killable.ts";
import type { Point, StepName } from "./points.ts";
import { routeOf } from "./points.ts";
import { type Aim, answer, type Pupil } from "./pupils.ts";
import { hostName, type Room } from "./room.ts";

/** Milliseconds that anything may take before the game counts as stuck. */
const patience = 5_000;
/** Milliseconds until somebody looks again for a button that is not there yet. */
const shortWait = 1_000;
/** How often somebody presses again before the game counts as stuck. */
const attempts = 8;

/** What is being played, and what the point of it is. */
export interface Game {
  readonly docent: Killable;
  readonly room: Room;
  readonly questions: readonly Question[];
  readonly pupils: readonly [Pupil, Pupil, Pupil];
  /** Where the bot is killed; `undefined`: nowhere. */
  readonly point: Point | undefined;
  /** Called when the bot has come back; `running`: a quiz with a message in the channel waits for it. */
  readonly cameBack: (running: boolean) => Promise<void>;
  /** Told of each answer that somebody was shown as kept. */
  readonly acknowledged: (pupil: Pupil, position: number, aim: Aim) => void;
}

/** Something that one person does until what they want is there. */
interface Move {
  readonly step: StepName | null;
  /** Bot's callbacks that pass before the one at which it is killed. */
  readonly skip?: number;
  readonly isDone: () => boolean;
  /** Does it; false where it cannot be done yet. */
  readonly does: () => Promise<boolean>;
}

/** Plays a quiz whose preview is on the host's screen, to its podium. */
export async function plays(game: Game, opens: () => Promise<unknown>): Promise<void> {
  const shows = (words: string) => () => game.room.newest()?.text.includes(words) ?? false;
  const has = (label: string) => () => game.room.newest()?.buttons.includes(label) ?? false;
  await makes(game, { step: "open", isDone: has("Join"), does: async () => done(opens()) });
  for (const [index, { name }] of game.pupils.entries()) {
    await makes(game, joins(game, name, index === 0 ? "join" : null));
  }
  await makes(game, { ...presses(game, "Start", shows("Question 1 of 2")), step: "start" });
  await answersAll(game, 0);
  await makes(game, { ...presses(game, "Next question", shows("Question 2 of 2")), step: "next" });
  await answersAll(game, 1);
  await makes(game, { ...presses(game, "Finish", shows("Podium")), step: "finish" });
}

async function done(work: Promise<unknown>): Promise<boolean> {
  await work;
  return true;
}

/** The host presses on the newest public message. */
function presses({ room }: Game, label: string, isDone: () => boolean) {
  return {
    step: null,
    isDone,
    async does() {
      const shown = room.withButton(hostName, label);
      if (shown !== undefined) await shown.press(label);
      return shown !== undefined;
    },
  };
}

function joins({ room }: Game, name: string, step: "join" | null): Move {
  let isIn = false;
  return {
    step,
    isDone: () => isIn,
    async does() {
      const shown = room.withButton(name, "Join");
      if (shown === undefined) return false;
      const text = (await shown.press("Join")).text();
      isIn = text.includes("You’re in.");
      if (!isIn) throw new Error(`Join was answered by: ${text}`);
      return true;
    },
  };
}

/** Everybody answers; in the first question one changes their mind, and there is a pause where it is the point. */
async function answersAll(game: Game, position: number): Promise<void> {
  const [ben, chloe, okafor] = game.pupils;
  const isFirst = position === 0;
  await makes(game, answers(game, ben, position, ben.aims[position] ?? "unknown", isFirst));
  if (isFirst) await makes(game, answers(game, chloe, position, "wrong", false));
  const last = answers(game, chloe, position, chloe.aims[position] ?? "unknown", false);
  await makes(game, { ...last, step: isFirst ? "change" : null });
  // A pause is seen by an edit, for which one waits two seconds.
  if (isFirst && (game.point?.step === "pause" || game.point?.step === "resume")) {
    const has = (label: string) => () => game.room.newest()?.buttons.includes(label) ?? false;
    await makes(game, { ...pauses(game, has("Resume")), step: "pause" });
    await makes(game, { ...presses(game, "Resume", has("Close now")), step: "resume" });
  }
  await makes(game, answers(game, okafor, position, "unknown", false));
  const onward = isFirst ? "Next question" : "Finish";
  const isClosed = () => game.room.newest()?.buttons.includes(onward) ?? false;
  await makes(game, { ...presses(game, "Close now", isClosed), step: isFirst ? "close" : null });
}

/** The panel is opened first, which is a press of its own; then `Pause` in it. */
function pauses({ room, docent }: Game, isDone: () => boolean): Move {
  return {
    step: "pause",
    skip: 1,
    isDone,
    async does() {
      const shown = room.withButton(hostName, "Host");
      if (shown === undefined) return false;
      const panel = await shown.press("Host");
      if (panel.buttons().includes("Pause")) await panel.press("Pause");
      await docent.sandbox.until(() => isDone() || docent.sandbox.bot.state() === "down", patience);
      return true;
    },
  };
}

function answers(
  { room, questions, acknowledged }: Game,
  pupil: Pupil,
  position: number,
  aim: Aim,
  isFirst: boolean,
): Move {
  const question = questions[position] as Question;
  const hasForm = aim !== "unknown" && ["number", "order"].includes(question.form);
  let isKept = false;
  return {
    step: isFirst ? (hasForm ? "submit" : "answer") : null,
    skip: isFirst && hasForm ? 1 : 0,
    isDone: () => isKept,
    async does() {
      const shown = room.withButton(pupil.name, "I don’t know");
      if (shown === undefined) return false;
      const receipt = await answer(shown, question, aim);
      isKept = receipt.text().includes("Your answer is kept.");
      if (!isKept) throw new Error(`An answer was answered by: ${receipt.text()}`);
      acknowledged(pupil, position, aim);
      return true;
    },
  };
}

/** Does something again and again until it is done; where this is the point, the bot is killed over it. */
async function makes(game: Game, move: Move): Promise<void> {
  const { docent, point } = game;
  let last: unknown;
  const tries = () =>
    once(docent, move).catch((error: unknown) => {
      last = error;
    });
  if (point !== undefined && isAt(point, move)) {
    await earlierRetired(game);
    const skip = point.write === "callback" && point.step !== "form" ? (move.skip ?? 0) : 0;
    await docent.killedAt({ ...routeOf[point.write], skip, afterEffect: point.afterEffect }, tries);
    await docent.comesBack();
    await game.cameBack(point.step !== "finish");
  }
  for (let attempt = 0; !move.isDone(); attempt += 1) {
    if (attempt === attempts) {
      throw new Error(`${move.step ?? "A step"} does not get done.`, { cause: last });
    }
    await tries();
  }
}

/** Waits until the edits of the step before are made, which would be taken for those of this one. */
async function earlierRetired({ docent, room }: Game): Promise<void> {
  const isRetired = () =>
    room
      .messages()
      .slice(0, -1)
      .every(({ buttons }) => buttons.length === 0);
  await docent.sandbox.until(isRetired, patience);
}

/** A form is opened in the same move in which it is submitted. */
function isAt({ step }: Point, move: Move): boolean {
  return move.step === step || (step === "form" && move.step === "submit");
}

async function once({ sandbox }: Killable, move: Move): Promise<void> {
  const isSettled = () => move.isDone() || sandbox.bot.state() === "down";
  const waits = (await move.does()) ? patience : shortWait;
  await sandbox.until(isSettled, waits).catch(() => undefined);
}
