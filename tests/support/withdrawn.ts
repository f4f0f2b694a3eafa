import type { Pack } from "../../src/content/schema.ts";
import { tinyPack, tinyToday } from "./tiny-pack.ts";

/** The tiny subject, with questions of its morning bell withdrawn today. */
export function without(...ids: readonly string[]): Pack {
  const pack = tinyPack();
  const questions = pack.topics["morning-bell"]?.questions ?? {};
  for (const id of ids) {
    const question = questions[id];
    if (question === undefined) throw new Error(`The tiny subject has no question ${id}`);
    questions[id] = { ...question, withdrawnOn: tinyToday };
  }
  return pack;
}
