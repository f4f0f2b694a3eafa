import type { Effect } from "../quiz/live/effect.ts";
import type { LoggedEvent } from "../quiz/live/event.ts";
import { sceneOf } from "../quiz/live/scene.ts";
import type { Phase, Shown } from "../quiz/live/state.ts";
import type { DiscordTime, Steady } from "./discord-time.ts";
import type { Refusal, Scene, Stage } from "./ports.ts";
import { postOnce } from "./post-once.ts";

/** No public message is edited more often than this, in milliseconds. */
const editPause = 2_000;
/** Discord lets edits of messages older than an hour through rarely. */
const oldAge = 50 * 60_000;
const oldEditPause = 60_000;

/** What a screen works with. */
export interface ScreenParts {
  readonly stage: Stage;
  readonly steady: Steady;
  readonly time: DiscordTime;
  /** How the quiz stands now. */
  readonly scene: () => Scene;
  /** Tells the quiz what became of its messages. */
  readonly report: (event: LoggedEvent) => void;
  /** A request that nobody waits for has failed. */
  readonly failed: (error: unknown) => void;
}

/** The messages of one quiz. */
export interface Screen {
  /** Does what a change of the state asks for. */
  show(effects: readonly Effect[]): void;
  /** After a restart: posts what is not yet there, or brings the newest message up to date. */
  resume(): void;
  stop(): void;
  /** Resolves when no request is on its way. */
  idle(): Promise<void>;
}

/** Posts and edits, one request at a time; an edit always shows the newest state. */
export function createScreen(parts: ScreenParts): Screen {
  return new Messages(parts);
}

/** The message that a phase is shown by, once it is. */
function shownIn(phase: Phase): Shown | null {
  return phase.name === "preview" ? null : phase.shown;
}

/** Whether the message has to say when it closes, which its own id decides. */
function hasDeadline({ state: { phase } }: Scene): boolean {
  return phase.name === "asking" && phase.limit !== null;
}

class Messages implements Screen {
  private readonly parts: ScreenParts;
  private last: Promise<void> = Promise.resolve();
  private isStopped = false;
  private cancelEdit: (() => void) | undefined;
  private editedAt = Number.NEGATIVE_INFINITY;
  /** The name of the scene whose message was made last. */
  private postedLast: string | undefined;
  /** What loses its buttons once another message is there: until then the host needs them. */
  private earlier: { readonly scene: Scene; readonly phase: Phase }[] = [];
  /** The messages that replaced deleted ones, by the names of their scenes. */
  private readonly replaced = new Map<string, string>();

  constructor(parts: ScreenParts) {
    this.parts = parts;
  }

  show(effects: readonly Effect[]): void {
    const scene = this.parts.scene();
    for (const effect of effects) {
      if (effect.kind === "post") this.next(() => this.post("fresh"));
      if (effect.kind === "edit") this.soonEdit();
      if (effect.kind === "retire") this.earlier.push({ scene, phase: effect.phase });
    }
  }

  resume(): void {
    this.next(() => this.post("doubtful"));
    this.soonEdit();
  }

  stop(): void {
    this.isStopped = true;
    this.cancelEdit?.();
  }

  async idle(): Promise<void> {
    for (let seen: Promise<void> | undefined; seen !== this.last; ) {
      seen = this.last;
      await seen;
    }
  }

  private next(work: () => Promise<void>): void {
    this.last = this.last
      .then(() => (this.isStopped ? undefined : work()))
      .catch(this.parts.failed);
  }

  private soonEdit(): void {
    const shown = shownIn(this.parts.scene().state.phase);
    if (this.cancelEdit !== undefined || shown === null || this.isStopped) return;
    const { steady, time } = this.parts;
    const pause = time.now() - shown.at > oldAge ? oldEditPause : editPause;
    const wait = Math.max(0, this.editedAt + pause - steady.now());
    this.cancelEdit = steady.after(wait, () => {
      this.cancelEdit = undefined;
      this.next(() => this.edit());
    });
  }

  private async edit(): Promise<void> {
    const scene = this.parts.scene();
    const shown = shownIn(scene.state.phase);
    if (shown === null) return;
    this.editedAt = this.parts.steady.now();
    const edited = await this.parts.stage.edit(scene, this.idOf(scene, shown), false);
    if (edited.outcome === "later") this.soonEdit();
    if (edited.outcome === "gone") await this.replace(scene);
    if (edited.outcome === "refused") await this.refused(scene, edited.why);
  }

  private idOf({ state }: Scene, shown: Shown): string {
    return this.replaced.get(sceneOf(state.phase)) ?? shown.messageId;
  }

  /**
   * Somebody deleted the message: nobody could go on without it. Another process, or a request whose
   * answer was lost, may have replaced it already.
   */
  private async replace(scene: Scene): Promise<void> {
    const posted = await postOnce(scene, "doubtful", this.parts);
    if (posted.outcome === "refused") await this.refused(scene, posted.why);
    if (posted.outcome !== "sent") return;
    this.replaced.set(sceneOf(scene.state.phase), posted.shown.messageId);
  }

  private async post(kind: "fresh" | "doubtful"): Promise<void> {
    const scene = this.parts.scene();
    if (scene.state.phase.name === "preview" || scene.state.phase.shown !== null) return;
    // It is there, though the state has not heard of it yet.
    if (this.postedLast === sceneOf(scene.state.phase)) return;
    // What had to be edited was on the message before, or is on this one from the start.
    this.cancelEdit?.();
    this.cancelEdit = undefined;
    const posted = await postOnce(scene, kind, this.parts);
    if (posted.outcome === "refused") return this.refused(scene, posted.why);
    this.editedAt = this.parts.steady.now();
    const { messageId, at } = posted.shown;
    this.postedLast = sceneOf(scene.state.phase);
    this.parts.report({ type: "shown", scene: sceneOf(scene.state.phase), messageId, at });
    await this.retireEarlier();
    const now = this.parts.scene();
    const isOver = sceneOf(now.state.phase) !== sceneOf(scene.state.phase);
    // The quiz has gone on meanwhile: nobody may press on what is over.
    if (isOver) return void (await this.parts.stage.edit(scene, messageId, true));
    // What an earlier request made does not say what has changed since, such as that Docent was away.
    if (posted.found) await this.parts.stage.edit(now, messageId, false);
    if (now.state !== scene.state || hasDeadline(scene)) this.editAfter(messageId);
  }

  /** What changed while the message was on its way is shown once the state knows the message. */
  private editAfter(messageId: string): void {
    const { steady, scene } = this.parts;
    steady.after(editPause, () => {
      if (shownIn(scene().state.phase)?.messageId === messageId) this.soonEdit();
    });
  }

  private async retireEarlier(): Promise<void> {
    const { earlier } = this;
    this.earlier = [];
    for (const { scene, phase } of earlier) await this.retire(scene, phase);
  }

  private async retire(scene: Scene, phase: Phase): Promise<void> {
    const shown = shownIn(phase);
    if (shown === null) return;
    const before = { ...scene, state: { ...scene.state, phase } };
    const edited = await this.parts.stage.edit(before, this.idOf(before, shown), true);
    if (edited.outcome === "later") await this.parts.stage.edit(before, shown.messageId, true);
  }

  private async refused(scene: Scene, why: Refusal): Promise<void> {
    const at = this.parts.time.now();
    const { phase } = scene.state;
    if (why === "channelGone") this.parts.report({ type: "ended", at, why });
    if (why === "channelGone" || phase.name === "preview" || phase.name === "ended") return;
    this.parts.report({ type: "paused", at, why });
    if (phase.pause === null) await this.parts.stage.tell(scene, why);
  }
}
