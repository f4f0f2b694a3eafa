import type { Chance } from "../chance.ts";
import type { Clock } from "../clock.ts";
import type { Catalog } from "../content/catalog.ts";
import { dayAt } from "../content/dates.ts";
import type { QuizSettings } from "../quiz/live/settings.ts";
import type { Quiz, State } from "../quiz/live/state.ts";
import { itemOf, type Question } from "../quiz/question.ts";
import type { DiscordTime } from "./discord-time.ts";
import { candidates, chosen, drawn } from "./drawing.ts";
import type { Live, NothingToAsk, Presser, PreviewAction, Previewed, Refused } from "./live.ts";
import type { QuizStore, StoredQuiz } from "./ports.ts";

/** How many of a server's last quizzes are not repeated. */
const remembered = 5;
const seeds = 2 ** 31;

/** What previews are made of. */
export interface PreviewParts {
  readonly store: QuizStore;
  readonly catalog: Catalog;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly time: DiscordTime;
  /** This process. */
  readonly owner: string;
}

/** What a host does with a quiz that nobody else knows of yet. */
export interface Previews {
  prepare: Live["prepare"];
  /** All but opening it. */
  change(
    stored: StoredQuiz,
    action: Exclude<PreviewAction, { act: "open" }>,
  ): Promise<Previewed | NothingToAsk | Refused>;
  choices(stored: StoredQuiz): readonly { readonly item: string; readonly question: Question }[];
}

/** The first state of a quiz. */
function firstState(host: number, at: number): State {
  return {
    phase: { name: "preview" },
    host,
    players: new Map(),
    asked: [],
    standings: "each",
    notes: [],
    activeAt: at,
  };
}

/** Previews over the store. */
export function createPreviews(parts: PreviewParts): Previews {
  const { store, chance, clock, time } = parts;
  const bank = () => ({ catalog: parts.catalog, day: dayAt(clock.now()) });

  async function quizOf(guildId: string, settings: QuizSettings): Promise<Quiz> {
    const seed = chance.whole(seeds);
    const recent = await store.recentItems(guildId, remembered);
    return { settings, seed, questions: drawn(settings, seed, recent, bank()) };
  }

  async function keep(stored: StoredQuiz, quiz: Quiz): Promise<Previewed | NothingToAsk | Refused> {
    if (quiz.questions.length === 0) return { kind: "nothing", settings: quiz.settings };
    const written = await store.redraft(stored.runId, quiz);
    if (written === "lost") return { kind: "refused", why: "gone" };
    return previewed({ ...stored, quiz });
  }

  return {
    async prepare({ guildId, channelId, settings, presser }) {
      if (!presser.mayHost) return { kind: "refused", why: "notHost" };
      const quiz = await quizOf(guildId, settings);
      if (quiz.questions.length === 0) return { kind: "nothing", settings };
      const host = await numberOf(store, guildId, presser);
      const place = { runId: chance.token(12), guildId, channelId };
      const state = firstState(host, time.now());
      await store.draft({ ...place, quiz, state, startedAt: clock.now() }, parts.owner);
      return previewed({ ...place, quiz, state });
    },

    async change(stored, action) {
      const { quiz, guildId } = stored;
      switch (action.act) {
        case "look":
          return previewed(stored);
        case "redraw":
          return keep(stored, await quizOf(guildId, quiz.settings));
        case "choose":
          return keep(stored, {
            ...quiz,
            settings: { ...quiz.settings, questions: action.items.length },
            questions: chosen(quiz.settings, quiz.seed, action.items, bank()),
          });
        case "settings":
          return keep(stored, { ...quiz, settings: { ...quiz.settings, ...action.settings } });
      }
    },

    choices: ({ quiz }) => {
      const { settings, seed } = quiz;
      const items = candidates(settings, bank()).map(({ item }) => item);
      return chosen(settings, seed, items, bank()).map((question) => ({
        item: itemOf(question),
        question,
      }));
    },
  };
}

async function numberOf(store: QuizStore, guildId: string, { userId }: Presser): Promise<number> {
  const enrolled = (await store.enrol(guildId, [userId])).get(userId);
  if (enrolled === undefined) throw new Error("no number was drawn for a host");
  return enrolled.number;
}

function previewed(
  stored: Omit<StoredQuiz, "fence" | "people" | "endedAt" | "startedAt">,
): Previewed {
  const { runId, guildId, channelId, quiz, state } = stored;
  const scene = { runId, guildId, channelId, quiz, state, names: new Map() };
  return { kind: "previewed", scene, fewer: quiz.questions.length < quiz.settings.questions };
}
