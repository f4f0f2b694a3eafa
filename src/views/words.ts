import { baseLanguage, type CompleteCode, type Language } from "../content/languages.ts";

/** A sentence, or a function that makes one out of values. */
type Word = string | ((...values: never[]) => string);
type Words = Readonly<Record<string, Word>>;
/** The same words in another language: as many values, or fewer where they are not needed. */
type Same<W extends Words> = {
  readonly [K in keyof W]: W[K] extends (...values: infer V) => string
    ? (...values: V) => string
    : string;
};
type BaseCode = "en";

/**
 * The words of a view in every language. A complete language that lacks a word does not compile;
 * a growing one is filled from the base.
 */
export function defineWords<W extends Words>(
  base: W,
  others: Record<Exclude<CompleteCode, BaseCode>, Same<W>> &
    Partial<Record<string, Partial<Same<W>>>>,
): (language: Language) => Same<W> {
  const filler = base as unknown as Same<W>;
  const byCode = new Map<string, Same<W>>([[baseLanguage.code, filler]]);
  for (const [code, words] of Object.entries(others)) byCode.set(code, { ...filler, ...words });
  return (language) => byCode.get(language.code) ?? filler;
}
