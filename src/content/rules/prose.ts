/** The text without its accents: é becomes e. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{Mn}/gu, "");
}

/** Words of a text, punctuation left out. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu) ?? [];
}

const escaped = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A pattern for any of the forms as whole words; forms and text are compared without accents. */
export function wholeWords(forms: readonly string[], flags = "giu"): RegExp {
  const any = forms.map((form) => escaped(plain(form)).replace(/\s+/g, "\\s+")).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, flags);
}

const quotations = /“[^”]*”|"[^"]*"|«[^»]*»/gu;

/** The text with what stands in quotation marks blanked out, at the same length. */
export function withoutQuotations(text: string): string {
  return text.replace(quotations, (quotation) => " ".repeat(quotation.length));
}

// A stop after these, or after a single capital as in "U.S.", does not end a sentence.
const abbreviation =
  /(?:\b(?:\p{Lu}|EE|UU|Fed|Reg|Supp|Stat|Pub|No|Nos|Núm|núm|v|vs|Mr|Mrs|Ms|Dr|Gen|Rep|Sen|Gov|Sr|Sra|Jr|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|art|sec|inc|etc|a|p|m))\.$/u;

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let open = "";
  for (const part of text.split(/(?<=[.!?…]["”»)]?)\s+(?=[\p{Lu}¿¡"“«\d])/u)) {
    open = open === "" ? part : `${open} ${part}`;
    if (abbreviation.test(open)) continue;
    sentences.push(open);
    open = "";
  }
  return open === "" ? sentences : [...sentences, open];
}
