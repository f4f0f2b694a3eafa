import type { Message } from "./answer.ts";
import type { Asked } from "./asked.ts";

/** The words for what goes wrong, in the person's language. */
export interface Problems {
  /** The button belongs to an older message. */
  outdated(asked: Asked): Promise<Message>;
  /** An option that Discord should have refused; `rule` says what is allowed. */
  invalidOption(asked: Asked, option: string, rule: string): Promise<Message>;
  /** Something broke; only the reference is shown. */
  unexpected(asked: Asked, reference: string): Promise<Message>;
}

/** How one interaction went, for logs and metrics. */
export interface Handled {
  readonly kind: "command" | "autocomplete" | "component" | "modal";
  /** The command's name or the family of custom ids; `unknown` for forged ones. */
  readonly name: string;
  readonly outcome: "answered" | "late" | "outdated" | "invalid" | "failed";
  /** What was thrown, and the reference that the person saw. */
  readonly failure?: { readonly error: unknown; readonly reference: string };
}
