import type { Phase, State } from "./state.ts";

/** What has to be done after a state was stored. */
export type Effect =
  /** The new phase has no message yet: post one at the channel's foot. */
  | { readonly kind: "post" }
  /** What the newest message shows has changed. */
  | { readonly kind: "edit" }
  /** The message of a phase that is over loses its buttons; `phase` is as it was when it ended. */
  | { readonly kind: "retire"; readonly phase: Phase }
  /** The quiz has ended: its channel is free. */
  | { readonly kind: "finish" };

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}
