import { usePage } from "../state/page-context.ts";

/** Discord's locales, as its clients offer them. */
const locales = [
  "en-US",
  "en-GB",
  "es-419",
  "es-ES",
  "pt-BR",
  "fr",
  "de",
  "it",
  "vi",
  "zh-CN",
  "ko",
  "ja",
  "uk",
] as const;

/** The language of the acting person's Discord. */
export function LocaleSelect() {
  const { view, words, act } = usePage();
  const { locale } = view.me;
  const offered = locales.some((one) => one === locale) ? locales : [locale, ...locales];
  return (
    <select
      class="locale"
      aria-label={words.language}
      title={words.language}
      value={locale}
      onChange={(event) => void act({ type: "setLocale", locale: event.currentTarget.value })}
    >
      {offered.map((one) => (
        <option key={one} value={one}>
          {ownName(one)}
        </option>
      ))}
    </select>
  );
}

/** A language's name in itself, such as "español (Latinoamérica)". */
function ownName(locale: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
}
