/**
 * What happens in a quiz of two questions; each is done by one person. A number or an order is
 * answered in two: the form is opened, then submitted.
 */
export const steps = [
  "open",
  "join",
  "start",
  "answer",
  "change",
  "form",
  "submit",
  "pause",
  "resume",
  "close",
  "next",
  "finish",
] as const;
export type StepName = (typeof steps)[number];

/** A request of the bot's to Discord. */
export type Write = "callback" | "post" | "edit";

/** A place of the wire log at which the bot is killed. */
export interface Point {
  readonly step: StepName;
  readonly write: Write;
  /** Whether Discord has taken the request. */
  readonly afterEffect: boolean;
}

/** What the bot writes in each step, apart from edits that are put together with later ones. */
const writesOf: Readonly<Record<StepName, readonly Write[]>> = {
  open: ["callback", "post"],
  join: ["callback", "edit"],
  start: ["callback", "post", "edit"],
  answer: ["callback", "edit"],
  change: ["callback"],
  form: ["callback"],
  submit: ["callback"],
  pause: ["callback", "edit"],
  resume: ["callback", "edit"],
  close: ["callback", "post", "edit"],
  next: ["callback", "post", "edit"],
  finish: ["callback", "post", "edit"],
};

/** Every place once: before and after each write of each step. */
export const allPoints: readonly Point[] = steps.flatMap((step) =>
  writesOf[step].flatMap((write) =>
    [false, true].map((afterEffect) => ({ step, write, afterEffect })),
  ),
);

/** The name of a place, as in `start: post, before`. */
export function pointName({ step, write, afterEffect }: Point): string {
  return `${step}: ${write}, ${afterEffect ? "after" : "before"}`;
}

/** Which request of the wire a write is. */
export const routeOf = {
  callback: { method: "POST", route: /\/callback$/ },
  post: { method: "POST", route: /^\/channels\/\d+\/messages$/ },
  edit: { method: "PATCH", route: /^\/channels\/\d+\/messages\/\d+$/ },
} as const satisfies Record<Write, unknown>;
