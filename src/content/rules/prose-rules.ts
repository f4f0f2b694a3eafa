import type { Finding, Rule } from "./fault.ts";
import { sentencesOf } from "./prose.ts";
import { statementsOf } from "./walk.ts";

const definitionLength = 260;

/** A definition is one short sentence. */
export const definition: Rule = {
  id: "definition",
  level: "error",
  *check(pack, { readers }): Generator<Finding> {
    for (const { topic, field, statement } of statementsOf(pack)) {
      if (statement.role !== "definition") continue;
      for (const { language } of readers) {
        const text = statement.text[language.code] ?? "";
        const at = { topic, field: `${field}.text.${language.code}` };
        const sentences = sentencesOf(text).length;
        if (sentences > 1) {
          yield { ...at, message: `has ${sentences} sentences; a definition is one` };
        }
        if (text.length > definitionLength) {
          const message = `has ${text.length} characters; a definition has at most ${definitionLength}`;
          yield { ...at, message };
        }
      }
    }
  },
};
