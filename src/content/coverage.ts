import { isTranslated, type Language } from "./languages.ts";
import { Text } from "./schema.ts";

/** How far a language has come in a pack: texts that exist in it, and all texts. */
export interface Coverage {
  readonly translated: number;
  readonly total: number;
}

/** Counts every text of a value, such as a pack, and those that a language has of its own. */
export function coverageOf(value: unknown, language: Language): Coverage {
  const text = Text.safeParse(value);
  if (text.success) return { translated: isTranslated(text.data, language) ? 1 : 0, total: 1 };
  if (typeof value !== "object" || value === null) return { translated: 0, total: 0 };
  return Object.values(value)
    .map((part) => coverageOf(part, language))
    .reduce(added, { translated: 0, total: 0 });
}

function added(a: Coverage, b: Coverage): Coverage {
  return { translated: a.translated + b.translated, total: a.total + b.total };
}
