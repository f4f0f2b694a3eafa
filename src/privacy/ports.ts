/** An answer of the person whose data it is. */
export interface PersonalAnswer {
  readonly position: number;
  readonly item: string;
  readonly given: unknown;
  readonly confidence: string | null;
  readonly settled: boolean;
  readonly interactionId: string;
  /** Milliseconds UTC. */
  readonly at: number;
}

/** What a live quiz keeps of the person whose data it is, beside their answers. */
export interface PersonalQuiz {
  readonly runId: string;
  readonly guildId: string;
  /** Milliseconds UTC. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly hosted: boolean;
  /** How they stand; `null` where they only hosted. */
  readonly played: {
    readonly points: number;
    /** Questions answered right, and answered at all. */
    readonly right: number;
    readonly answered: number;
    /** From 0, or `null`. */
    readonly team: number | null;
    /** Their time as a multiple of everybody's. */
    readonly timeFactor: number;
    readonly out: "left" | "removed" | null;
  } | null;
}

/** Everything that is stored about one person, in a form for the person. */
export interface PersonalData {
  readonly userId: string;
  /** The language code that was chosen, or `null`. */
  readonly language: string | null;
  readonly practices: readonly {
    readonly id: string;
    /** Milliseconds UTC. */
    readonly startedAt: number;
    readonly endedAt: number | null;
    /** The seed by which questions were drawn and options shuffled. */
    readonly seed: number;
    readonly wish: unknown;
    readonly questions: readonly unknown[];
    readonly answers: readonly PersonalAnswer[];
  }[];
  /** Answers to what servers have asked. */
  readonly serverAnswers: readonly ({
    readonly runId: string;
    readonly guildId: string | null;
  } & PersonalAnswer)[];
  /** Live quizzes that the person hosted or played in. */
  readonly quizzes: readonly PersonalQuiz[];
  /** The random numbers that stand for the person, with the scope of each. */
  readonly numbers: readonly { readonly scope: string; readonly number: number }[];
}

/** In short what is stored about a person. */
export interface PersonalSummary {
  readonly language: string | null;
  readonly practices: number;
  /** Live quizzes that the person hosted or played in. */
  readonly quizzes: number;
  readonly answers: number;
  /** Milliseconds UTC of the oldest answer, or `null`. */
  readonly since: number | null;
  /** How many random numbers stand for the person; a number may outlive what it was drawn for. */
  readonly numbers: number;
}

/** What Docent keeps about people, for those people. */
export interface PersonalDataStore {
  summary(userId: string): Promise<PersonalSummary>;
  export(userId: string): Promise<PersonalData>;
  /** Deletes all of it in one commit; nothing about the person remains. */
  delete(userId: string): Promise<void>;
}

/** What is stored of servers that Docent is no longer on, and how long answers are kept. */
export interface ServerRecords {
  /** Ids of all servers of which anything is stored. */
  known(): Promise<readonly string[]>;
  /** Docent left a server; the first date stays. */
  left(guildId: string, at: number): Promise<void>;
  /** Docent is on a server (again). */
  joined(guildId: string): Promise<void>;
  /** Deletes everything of servers left before an instant, and gives their ids. */
  purgeLeftBefore(instant: number): Promise<readonly string[]>;
  /** Deletes what belongs to servers and is older than an instant: runs with their answers, and posts of finished rounds. */
  dropOlderThan(instant: number): Promise<void>;
}
