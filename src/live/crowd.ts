import type { QuizStore, StoredQuiz } from "./ports.ts";

/** The people of one quiz: their numbers, and their names as far as they are known. */
export interface Crowd {
  /** Display names by number; they change as people press. */
  readonly names: ReadonlyMap<number, string>;
  numberOf(userId: string): number | undefined;
  /** Draws numbers for those who have none here, in one commit, and learns everybody's name. */
  enrol(people: readonly { readonly userId: string; readonly name: string }[]): Promise<void>;
  /** Whether a person has yet to read what is kept of their answers; asked once, it is told. */
  isUntold(person: number): boolean;
  /** The names of these people are to be read from Discord: nobody has heard them here. */
  nameless(): readonly { readonly person: number; readonly userId: string }[];
  learnName(person: number, name: string): void;
  /** Lets go of a person, and gives the number that stood for them. */
  forget(userId: string): number | undefined;
}

/** The people of a quiz that was stored, and whoever comes. */
export function createCrowd(
  { guildId, people }: Pick<StoredQuiz, "guildId" | "people">,
  store: Pick<QuizStore, "enrol">,
): Crowd {
  const numbers = new Map([...people].map(([number, userId]) => [userId, number]));
  const names = new Map<number, string>();
  const untold = new Set<number>();
  return {
    names,
    numberOf: (userId) => numbers.get(userId),
    async enrol(pressers) {
      const unknown = new Set(pressers.map(({ userId }) => userId));
      for (const userId of unknown) if (numbers.has(userId)) unknown.delete(userId);
      const enrolled = unknown.size === 0 ? [] : await store.enrol(guildId, [...unknown]);
      for (const [userId, { number, known }] of enrolled) {
        numbers.set(userId, number);
        if (!known) untold.add(number);
      }
      for (const { userId, name } of pressers) {
        const number = numbers.get(userId);
        if (number !== undefined) names.set(number, name);
      }
    },
    isUntold: (person) => untold.delete(person),
    nameless: () =>
      [...numbers].flatMap(([userId, person]) => (names.has(person) ? [] : [{ person, userId }])),
    learnName(person, name) {
      if (!names.has(person)) names.set(person, name);
    },
    forget(userId) {
      const number = numbers.get(userId);
      if (number !== undefined) names.delete(number);
      numbers.delete(userId);
      return number;
    },
  };
}
