import { type Language, say } from "../content/languages.ts";
import type { Pack } from "../content/schema.ts";
import { listed } from "./formats.ts";

const shown = 2;

/** What one may type to begin with, as code and joined by "or". */
export function exampleTopics(packs: readonly Pack[], language: Language): string {
  const examples = packs
    .flatMap((pack) => pack.examples)
    .slice(0, shown)
    .map((example) => `\`${say(example, language)}\``);
  return listed(examples, language, "disjunction");
}
