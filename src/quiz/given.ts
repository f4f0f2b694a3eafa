import { z } from "zod";

/**
 * What a person answered: ids of options and never positions (one id for the form `one`, in the
 * person's order for `order`), a number, or "I don't know".
 */
export const Given = z.union([
  z.strictObject({ options: z.array(z.string()).min(1) }),
  z.strictObject({ number: z.number() }),
  z.strictObject({ unknown: z.literal(true) }),
]);
export type Given = z.infer<typeof Given>;

/** Whether the person says to know it or to have guessed. */
export const Confidence = z.enum(["sure", "guessed"]);
export type Confidence = z.infer<typeof Confidence>;
