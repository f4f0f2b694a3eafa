import type { Effect } from "../quiz/live/effect.ts";
import type { LoggedEvent } from "../quiz/live/event.ts";
import { sceneOf } from "../quiz/live/scene.ts";
import { step } from "../quiz/live/step.ts";
import { dueAt } from "../quiz/live/timing.ts";
import { type Crowd, createCrowd } from "./crowd.ts";
import type { DiscordTime, Steady } from "./discord-time.ts";
import { createMailbox, type Mailbox } from "./mailbox.ts";
import type { QuizStore, Scene, Stage, StoredQuiz } from "./ports.ts";
import type { Applied, Press, PressResult } from "./presses.ts";
import { createPressing } from "./pressing.ts";
import { createScreen, type Screen } from "./screen.ts";
import { createTimer, type Timer } from "./timer.ts";

/** What runners work with. */
export interface RunnerParts {
  readonly store: QuizStore;
  readonly stage: Stage;
  readonly steady: Steady;
  readonly time: DiscordTime;
  /** A step that nobody waits for has failed. */
  readonly failed: (error: unknown) => void;
  /** This quiz is over, or another process runs it: it is no longer here. */
  readonly gone: (runId: string) => void;
}

/** One running quiz. */
export interface Runner {
  readonly crowd: Crowd;
  scene(): Scene;
  /** Does work alone, with what applies events: stored first, then timed, then shown. */
  alone<T>(work: (apply: (event: LoggedEvent) => Promise<Applied>) => Promise<T>): Promise<T>;
  press(press: Press): Promise<PressResult>;
  /** After a restart: arms the timer and shows what is not yet shown. */
  resume(): void;
  /** Shows the newest message as it is now, after what is no event has changed. */
  redraw(): void;
  /** Ends the timer and waits for what is under way. */
  stop(): Promise<void>;
}

/** Runs a quiz: one event at a time. */
export function createRunner(stored: StoredQuiz, parts: RunnerParts): Runner {
  const course = new Course(stored, parts);
  return {
    crowd: course.crowd,
    scene: () => course.scene(),
    alone: (work) => course.mailbox.alone(() => work((event) => course.apply(event))),
    press: (press) => course.mailbox.press(press),
    resume: () => course.resume(),
    redraw: () => course.redraw(),
    stop: () => course.stop(),
  };
}

/** The state of a running quiz, and what follows from its changes. */
class Course {
  readonly crowd: Crowd;
  readonly mailbox: Mailbox<Press, PressResult>;
  private state: StoredQuiz["state"];
  private isStopped = false;
  private readonly screen: Screen;
  private readonly timer: Timer;

  private readonly stored: StoredQuiz;
  private readonly parts: RunnerParts;

  constructor(stored: StoredQuiz, parts: RunnerParts) {
    const { store, steady, time } = parts;
    this.stored = stored;
    this.parts = parts;
    this.state = stored.state;
    this.crowd = createCrowd(stored, store);
    const report = (event: LoggedEvent) => this.report(event);
    this.screen = createScreen({ ...parts, scene: () => this.scene(), report });
    this.timer = createTimer(steady, time, () => report({ type: "time", at: time.now() }));
    this.mailbox = createMailbox(
      createPressing({
        ...stored,
        ...{ store, crowd: this.crowd },
        state: () => this.state,
        isStopped: () => this.isStopped,
        apply: (event) => this.apply(event),
        take: (state, effects) => this.take(state, effects),
        drop: () => this.drop(),
      }),
    );
  }

  scene(): Scene {
    const { runId, guildId, channelId, quiz } = this.stored;
    return { runId, guildId, channelId, quiz, state: this.state, names: this.crowd.names };
  }

  /** Stores an event, then does what follows from it; never at the same time as another one. */
  async apply(event: LoggedEvent): Promise<Applied> {
    if (this.isStopped) return "lost";
    const { runId, quiz, fence } = this.stored;
    const { state, effects } = step(quiz, this.state, event);
    if (state === this.state) {
      // A timer may ring early: what it rang for is still to come.
      if (event.type === "time") this.timer.arm(dueAt(quiz, state));
      return "unchanged";
    }
    const snapshot = sceneOf(state.phase) === sceneOf(this.state.phase) ? null : state;
    const written = await this.parts.store.append(runId, fence, { event, snapshot });
    if (written === "lost") this.drop();
    if (written !== "stored") return written;
    this.take(state, effects);
    return "changed";
  }

  take(state: StoredQuiz["state"], effects: readonly Effect[]): void {
    this.state = state;
    this.timer.arm(dueAt(this.stored.quiz, state));
    this.screen.show(effects);
    if (effects.some(({ kind }) => kind === "finish")) this.parts.gone(this.stored.runId);
  }

  resume(): void {
    this.timer.arm(dueAt(this.stored.quiz, this.state));
    this.screen.resume();
  }

  redraw(): void {
    this.screen.show([{ kind: "edit" }]);
  }

  async stop(): Promise<void> {
    this.timer.arm(null);
    await this.mailbox.idle();
    await this.screen.idle();
    // The last message that appeared is still to be noted.
    await this.mailbox.idle();
    this.isStopped = true;
    this.screen.stop();
  }

  private report(event: LoggedEvent): void {
    this.mailbox.alone(() => this.apply(event)).catch(this.parts.failed);
  }

  private drop(): void {
    this.isStopped = true;
    this.timer.arm(null);
    this.screen.stop();
    this.parts.gone(this.stored.runId);
  }
}
