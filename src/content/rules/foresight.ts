import { type Day, lastDay } from "../dates.ts";
import type { Pack, Statement } from "../schema.ts";
import { firstShown } from "../statements.ts";
import type { Context, Finding, Rule } from "./fault.ts";
import type { NamedDate } from "./named-dates.ts";
import { plain, wholeWords } from "./prose.ts";
import { type PlacedText, statementsOf } from "./walk.ts";

/** A text that a card shows from a day on. */
interface Shown extends PlacedText {
  readonly topic: string;
  readonly from: Day;
  readonly announces: readonly string[];
}

function* textsShown(pack: Pack): Generator<Shown> {
  for (const [topic, { begins, sensitive }] of Object.entries(pack.topics)) {
    if (sensitive === undefined) continue;
    yield { topic, field: "sensitive", text: sensitive, from: lastDay(begins), announces: [] };
  }
  for (const { topic, field, statement } of statementsOf(pack)) {
    const from = firstShown(statement);
    const announces = statement.announces ?? [];
    for (const [part, text] of textsOfStatement(statement)) {
      yield { topic, field: `${field}.${part}`, text, from, announces };
    }
  }
}

function textsOfStatement(statement: Statement): [string, PlacedText["text"]][] {
  const texts: [string, PlacedText["text"] | undefined][] = [
    ["text", statement.text],
    ["claim.by", statement.claim?.by],
  ];
  if (statement.role === "name") {
    texts.push(["short", statement.short]);
    for (const [index, nickname] of (statement.nicknames ?? []).entries()) {
      texts.push([`nicknames.${index}`, nickname]);
    }
  }
  return texts.filter((entry): entry is [string, PlacedText["text"]] => entry[1] !== undefined);
}

function isAnnounced({ date, first }: NamedDate, announces: readonly string[]): boolean {
  return announces.some(
    (announcement) =>
      announcement.startsWith(date) ||
      (date.startsWith("FY") && first?.startsWith(announcement)) ||
      date.slice(2) === announcement,
  );
}

/** No text names a date later than the day on which it first shows, unless it announces it. */
export const laterDate: Rule = {
  id: "later-date",
  level: "error",
  *check(pack, { readers }: Context): Generator<Finding> {
    for (const { topic, field, text, from, announces } of textsShown(pack)) {
      for (const { language, datesIn } of readers) {
        for (const named of datesIn(text[language.code] ?? "")) {
          if (named.first === undefined || named.first <= from) continue;
          if (isAnnounced(named, announces)) continue;
          const message = `names ${named.date}, but first shows on ${from}; name no date later than that, give a later from or known, or list it under announces`;
          yield { topic, field: `${field}.${language.code}`, message };
        }
      }
    }
  },
};

/** No person, case or office is named before the day that the subject's register gives. */
export const namedEarly: Rule = {
  id: "named-early",
  level: "error",
  *check(pack, { readers }: Context): Generator<Finding> {
    const register = Object.entries(pack.register).map(([id, { forms, from }]) => ({
      id,
      from: lastDay(from),
      pattern: wholeWords(forms, "u"),
    }));
    for (const { topic, field, text, from } of textsShown(pack)) {
      for (const { language } of readers) {
        const words = plain(text[language.code] ?? "");
        for (const entry of register) {
          const found = from < entry.from && words.match(entry.pattern);
          if (!found) continue;
          const message = `names "${found[0]}" from ${from} on; the register (${entry.id}) allows it from ${entry.from} on`;
          yield { topic, field: `${field}.${language.code}`, message };
        }
      }
    }
  },
};
