import type { Language } from "../languages.ts";
import { datePatterns, type Named } from "./date-patterns.ts";
import { plain } from "./prose.ts";

/** A date that a text names, and where it stands in the text without accents. */
export interface NamedDate extends Named {
  readonly start: number;
  readonly end: number;
}

// Numbers after these are pages, sections, laws or bills, never years.
const citation =
  /(?:Reg\.|F\.R\.|U\.S\.C\.|\d U\.S\.|C\.F\.R\.|F\.\s?(?:\dd|Supp\.(?:\s?\dd)?)|Stat\.|Nos?\.|[Nn]um\.|H\.R\.|\bS\.|Pub\. L\.|[Ss]ec(?:tion|cion|\.)|§+|[Aa]rt(?:iculo|icle|\.)|Order|Ejecutiva|Proclama(?:tion|cion)|\bpp?\.|pag\.)\s*(?:num\.\s*)?$/u;

/** Finds every date, month, year, fiscal year and decade that a text names, in its order. */
export function dateFinder(language: Language): (text: string) => NamedDate[] {
  const patterns = datePatterns(language);
  return (text) => {
    let left = plain(text);
    const found: NamedDate[] = [];
    for (const { pattern, read } of patterns) {
      for (const match of [...left.matchAll(pattern)]) {
        const start = match.index;
        const end = start + match[0].length;
        if (citation.test(left.slice(Math.max(0, start - 24), start))) continue;
        const dates = read(match.groups ?? {}, match[0]);
        if (dates.length === 0) continue;
        found.push(...dates.map((date) => ({ ...date, start, end })));
        // What a fuller pattern has read, the later ones leave alone.
        left = left.slice(0, start) + "\u0000".repeat(end - start) + left.slice(end);
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}
