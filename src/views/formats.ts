import type { Language } from "../content/languages.ts";

/** Makes a formatter once for each key: to make one takes far longer than to use it. */
function kept<Format>(make: (locale: string, kind: string) => Format) {
  const formats = new Map<string, Format>();
  return (locale: string, kind: string): Format => {
    const key = `${locale} ${kind}`;
    const found = formats.get(key) ?? make(locale, kind);
    formats.set(key, found);
    return found;
  };
}

const lists = kept((locale, kind) => new Intl.ListFormat(locale, { type: kind as ListKind }));
const numbers = kept((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));
const shares = kept(
  (locale) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }),
);

type ListKind = "conjunction" | "disjunction";

/** Several things in one sentence: `A, B, and D`, or `A, B, or D`. */
export function listed(
  items: readonly string[],
  { intl }: Language,
  kind: ListKind = "conjunction",
): string {
  return lists(intl, kind).format(items);
}

/** A number as the reader's language writes it. */
export function formatNumber(value: number, { intl }: Language): string {
  return numbers(intl, "").format(value);
}

/** A share of one as a percentage. */
export function formatShare(share: number, { intl }: Language): string {
  return shares(intl, "").format(share);
}
