import { type Break, statementIn, topicIn } from "./break.ts";

const topic = "morning-bell";

/** Breaks of statements and their days. */
export const statementBreaks: readonly Break[] = [
  {
    rule: "one-each-day",
    when: "no status shows for a day",
    topic,
    field: "statements (status)",
    change: (pack) => {
      statementIn(pack, "status", "silent").spans = [{ from: "2020-03-17", until: "2021-08-30" }];
    },
  },
  {
    rule: "one-each-day",
    when: "two statuses show for a day",
    topic,
    field: "statements (status)",
    change: (pack) => {
      statementIn(pack, "status", "silent").spans = [{ from: "2020-03-16", until: "2021-08-31" }];
    },
  },
  {
    rule: "one-each-day",
    when: "the definition comes a day after the topic has begun",
    topic,
    field: "statements (definition)",
    change: (pack) => {
      statementIn(pack, "definition", "what").spans = [{ from: "2018-01-09" }];
    },
  },
  {
    rule: "one-each-day",
    when: "the name was withdrawn and none follows",
    topic,
    field: "statements (name)",
    change: (pack) => {
      statementIn(pack, "name", "name").withdrawnOn = "2024-01-01";
    },
  },
  {
    rule: "shared",
    when: "a status is shared with another topic",
    topic,
    field: "statements.silent.also",
    change: (pack) => {
      statementIn(pack, "status", "silent").also = ["lunch-bell"];
    },
  },
  {
    rule: "shared",
    when: "an event is shared with its own topic",
    topic,
    field: "statements.back.also",
    change: (pack) => {
      statementIn(pack, "event", "back").also = ["morning-bell"];
    },
  },
  {
    rule: "span-order",
    when: "a span ends on the day on which it begins",
    topic,
    field: "statements.back.spans.1",
    change: (pack) => {
      statementIn(pack, "event", "back").spans = [
        { from: "2021-08-30", until: "2021-09-01" },
        { from: "2021-10-04", until: "2021-10-04" },
      ];
    },
  },
  {
    rule: "span-order",
    when: "a span begins before the one above it has ended",
    topic,
    field: "statements.back.spans.1",
    change: (pack) => {
      statementIn(pack, "event", "back").spans = [{ from: "2021-08-30" }, { from: "2022-01-10" }];
    },
  },
  {
    rule: "never-shows",
    when: "it had ended before it was public",
    topic,
    field: "statements.back",
    change: (pack) => {
      const event = statementIn(pack, "event", "back");
      event.spans = [{ from: "2021-08-30", until: "2021-09-30" }];
      event.known = "2021-10-01";
    },
  },
  {
    rule: "confusion-begins",
    when: "a confusion begins before the other topic has",
    topic,
    field: "statements.not-lunch.spans.0.from",
    change: (pack) => {
      statementIn(pack, "confusion", "not-lunch").spans = [{ from: "2019-09-01" }];
    },
  },
  {
    rule: "known-before",
    when: "a fact is known before it happened",
    topic,
    field: "statements.back.known",
    change: (pack) => {
      statementIn(pack, "event", "back").known = "2021-08-29";
    },
  },
  {
    rule: "as-of",
    when: "an open status does not say when it was checked",
    topic: "lunch-bell",
    field: "statements.status.asOf",
    change: (pack) => {
      delete topicIn(pack, "lunch-bell").statements.status?.asOf;
    },
  },
  {
    rule: "as-of",
    when: "what is to be checked again does not say when it was checked",
    topic,
    field: "statements.pupils.asOf",
    change: (pack) => {
      statementIn(pack, "fact", "pupils").recheckBy = "2027-01-01";
    },
  },
  {
    rule: "as-of",
    when: "it was checked tomorrow",
    topic,
    field: "statements.pupils.asOf",
    change: (pack) => {
      statementIn(pack, "fact", "pupils").asOf = "2026-11-25";
    },
  },
  {
    rule: "as-of",
    when: "it is to be checked again before it was checked",
    topic,
    field: "statements.in-use.recheckBy",
    change: (pack) => {
      const status = statementIn(pack, "status", "in-use");
      status.asOf = "2026-11-24";
      status.recheckBy = "2026-11-24";
    },
  },
  {
    rule: "recheck",
    when: "the day to check it again has passed",
    topic,
    field: "statements.in-use.recheckBy",
    change: (pack) => {
      statementIn(pack, "status", "in-use").recheckBy = "2026-11-23";
    },
  },
  {
    rule: "announced",
    when: "an announced day is not later than the statement",
    topic,
    field: "statements.announced.announces.1",
    change: (pack) => {
      statementIn(pack, "event", "announced").announces = ["2020-03-16", "2020-03-13"];
    },
  },
  {
    rule: "later-date",
    when: "English and Spanish name a later day that was not announced",
    topic,
    field: "statements.announced.text.es",
    change: (pack) => {
      statementIn(pack, "event", "announced").announces = [];
    },
  },
  {
    rule: "later-date",
    when: "a nickname names a later fiscal year",
    topic,
    field: "statements.name.nicknames.0.en",
    change: (pack) => {
      statementIn(pack, "name", "name").nicknames = [
        { en: "The FY2019 bell", es: "El timbre del año fiscal 2019" },
      ];
    },
  },
  {
    rule: "named-early",
    when: "a person is named before the register allows it",
    topic,
    field: "statements.pupils.text.en",
    change: (pack) => {
      statementIn(pack, "fact", "pupils").text.en =
        "In January 2018 it called 1,240 pupils, by Rivera's count.";
    },
  },
];
