/** The right answer to a question, as it can be read on a message: words, or a number. */
export type Known =
  /** Each right option, by all the words that may stand for it. */
  | { readonly options: readonly (readonly string[])[] }
  /** Each option in the right order, by all the words that may stand for it. */
  | { readonly order: readonly (readonly string[])[] }
  | { readonly number: number };

/** Finds the question that a message asks, and answers it; `undefined` where it knows nothing. */
export type Oracle = (visibleText: string) => Known | undefined;
