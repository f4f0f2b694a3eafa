import { setImmediate as nextLoop } from "node:timers/promises";
import type { Language } from "../content/languages.ts";
import type { PersonalAnswer, PersonalData } from "../privacy/ports.ts";
import { privacyFileWords } from "./privacy.file.words.ts";
import { listQuestions, type Mention } from "./privacy.questions.ts";

/** One of the files that hold a person's data. */
export interface PersonalFile {
  /** JSON. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

interface Wanted {
  readonly language: Language;
  /** Milliseconds UTC. */
  readonly now: number;
  /** Bytes that a file may have. */
  readonly limit: number;
  /** Which file, from 1; the last one where there are fewer. */
  readonly number: number;
}

/**
 * A file with a person's data that can be read alone. Where one would pass the limit, the practices
 * are shared out among several, and the rest stands in each. A question stands once in a file,
 * however often it was asked. A long history is gone through in many turns of the event loop.
 */
export async function personalFile(data: PersonalData, wanted: Wanted): Promise<PersonalFile> {
  const { byName, mention } = listQuestions();
  const practices = await inTurns(data.practices, (practice) =>
    weighed(practiceOf(practice, mention)),
  );
  const write = (share: readonly Weighed[], number: number, of: number) => {
    const names = new Set(share.flatMap((each) => each.names));
    const questions = Object.fromEntries([...byName].filter(([name]) => names.has(name)));
    const entries = share.map(({ entry }) => entry);
    return written({ data, practices: entries, questions, number, of }, wanted);
  };
  const rest = Buffer.byteLength(write([], 9_999, 9_999));
  const shares = shareOut(practices, byName, wanted.limit - rest);
  const number = Math.min(Math.max(wanted.number, 1), shares.length);
  const text = write(shares[number - 1] ?? [], number, shares.length);
  return { text, number, of: shares.length };
}

/** How many practices are gone through before others have their turn. */
const atOnce = 20;

async function inTurns<T, Made>(items: readonly T[], make: (item: T) => Made): Promise<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    if (made.length % atOnce === atOnce - 1) await nextLoop();
    made.push(make(item));
  }
  return made;
}

type PracticeEntry = ReturnType<typeof practiceOf>;

/** A practice as it stands in a file, with the bytes that it takes and the questions that it names. */
interface Weighed {
  readonly entry: PracticeEntry;
  readonly bytes: number;
  readonly names: readonly string[];
}

const weighed = (entry: PracticeEntry): Weighed => ({
  entry,
  bytes: room("", entry),
  names: [...new Set(entry.asked.map(({ question }) => question))],
});

/** Fills shares in their order, each with the questions that its practices name; never none. */
function shareOut(
  practices: readonly Weighed[],
  questions: ReadonlyMap<string, unknown>,
  limit: number,
): readonly (readonly Weighed[])[] {
  const sizes = new Map([...questions].map(([name, question]) => [name, room(name, question)]));
  const shares: Weighed[][] = [[]];
  let filled = 0;
  let named = new Set<string>();
  for (const practice of practices) {
    const sizeBeside = (present: ReadonlySet<string>) =>
      practice.names
        .filter((name) => !present.has(name))
        .reduce((sum, name) => sum + (sizes.get(name) ?? 0), practice.bytes);
    if (filled > 0 && filled + sizeBeside(named) > limit) {
      shares.push([]);
      filled = 0;
      named = new Set();
    }
    filled += sizeBeside(named);
    for (const name of practice.names) named.add(name);
    shares.at(-1)?.push(practice);
  }
  return shares;
}

/** Bytes that a value takes in a file, or a few more: its lines are set in, and have a comma. */
function room(name: string, value: unknown): number {
  const text = JSON.stringify(value, null, 2);
  return Buffer.byteLength(name) + Buffer.byteLength(text) + 10 * text.split("\n").length;
}

interface Contents {
  readonly data: PersonalData;
  readonly practices: readonly PracticeEntry[];
  readonly questions: Readonly<Record<string, unknown>>;
  readonly number: number;
  readonly of: number;
}

function written({ data, practices, questions, number, of }: Contents, { language, now }: Wanted) {
  const words = privacyFileWords(language);
  const document = {
    about: words.about,
    made: time(now),
    ...(of > 1 && { file: { what: words.part, number, of } }),
    discordId: { what: words.discordId, value: data.userId },
    language: { what: words.language, value: data.language },
    numbers: { what: words.numbers, values: data.numbers },
    practices: { what: words.practices, answer: words.answer, values: practices },
    ...(data.serverAnswers.length > 0 && {
      serverAnswers: { what: words.serverAnswers, values: data.serverAnswers.map(serverAnswerOf) },
    }),
    ...(data.quizzes.length > 0 && {
      quizzes: { what: words.quizzes, values: data.quizzes.map(quizOf) },
    }),
    questions: { what: words.questions, values: questions },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function practiceOf(
  practice: PersonalData["practices"][number],
  mention: (stored: unknown) => Mention,
) {
  const { id, startedAt, endedAt, wish, seed, questions, answers } = practice;
  return {
    id,
    startedAt: time(startedAt),
    endedAt: endedAt === null ? null : time(endedAt),
    wish,
    seed,
    asked: questions.map((stored, position) => {
      const answer = answers.find((each) => each.position === position);
      return { ...mention(stored), answer: answer === undefined ? null : answerOf(answer) };
    }),
  };
}

function answerOf({ given, confidence, settled, at, interactionId }: PersonalAnswer) {
  return { given, confidence, settled, at: time(at), interactionId };
}

function serverAnswerOf(answer: PersonalData["serverAnswers"][number]) {
  const { runId, guildId, position, item } = answer;
  return { runId, guildId, position, question: item, ...answerOf(answer) };
}

function quizOf({ startedAt, endedAt, ...quiz }: PersonalData["quizzes"][number]) {
  return { ...quiz, startedAt: time(startedAt), endedAt: endedAt === null ? null : time(endedAt) };
}

const time = (milliseconds: number) => new Date(milliseconds).toISOString();
