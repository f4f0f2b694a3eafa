import { type Break, questionIn, statementIn, topicIn } from "./break.ts";

/** Breaks of what a pack declares and refers to. */
export const declaredBreaks: readonly Break[] = [
  {
    rule: "schema",
    when: "a text is empty",
    topic: "morning-bell",
    field: "questions.opens.stem.es",
    change: (pack) => {
      questionIn(pack, "one").stem.es = "";
    },
  },
  {
    rule: "schema",
    when: "a key of the vocabulary is no id",
    field: "counts.Two Bells",
    change: (pack) => {
      pack.counts["Two Bells"] = { en: "bells", es: "timbres" };
    },
  },
  {
    rule: "id",
    when: "an id is a bare number",
    topic: "morning-bell",
    field: "statements.2021",
    change: (pack) => {
      topicIn(pack).statements["2021"] = statementIn(pack, "event", "back");
      delete topicIn(pack).statements.back;
    },
  },
  {
    rule: "reference",
    when: "a source is declared nowhere",
    topic: "morning-bell",
    field: "statements.pupils.sources.0",
    change: (pack) => {
      statementIn(pack, "fact", "pupils").sources = ["diary"];
    },
  },
  {
    rule: "reference",
    when: "a source belongs to another topic",
    topic: "lunch-bell",
    field: "statements.yard.sources.0",
    change: (pack) => {
      const { yard } = topicIn(pack, "lunch-bell").statements;
      if (yard) yard.sources = ["letter"];
    },
  },
  {
    rule: "reference",
    when: "a question rests on a statement that does not exist",
    topic: "morning-bell",
    field: "questions.opens.facts.0",
    change: (pack) => {
      questionIn(pack, "one").facts = ["lunch-bell/nothing"];
    },
  },
  {
    rule: "reference",
    when: "a related topic does not exist",
    topic: "morning-bell",
    field: "related.1",
    change: (pack) => {
      topicIn(pack).related.push("fire-bell");
    },
  },
  {
    rule: "reference",
    when: "a standard is unknown",
    topic: "morning-bell",
    field: "questions.opens.standards.0",
    change: (pack) => {
      questionIn(pack, "one").standards = ["BELL.9"];
    },
  },
  {
    rule: "reference",
    when: "a chart is unknown",
    topic: "morning-bell",
    field: "charts.0",
    change: (pack) => {
      topicIn(pack).charts = ["teachers"];
    },
  },
  {
    rule: "reference",
    when: "a glossary entry leads to no topic",
    field: "glossary.shift",
    change: (pack) => {
      const { shift } = pack.glossary;
      if (shift) shift.topic = "fire-bell";
    },
  },
  {
    rule: "reference",
    when: "a figure is given anew of a statement that does not exist",
    topic: "morning-bell",
    field: "statements.pupils.revises",
    change: (pack) => {
      statementIn(pack, "fact", "pupils").revises = "teachers";
    },
  },
  {
    rule: "series-rows",
    when: "a figure is computed from a period that the series lacks",
    topic: "morning-bell",
    field: "statements.pupils.figures.0.series",
    change: (pack) => {
      const [figure] = statementIn(pack, "fact", "pupils").figures ?? [];
      if (figure) figure.series = { id: "pupils", periods: ["2025"] };
    },
  },
  {
    rule: "source-once",
    when: "two sources have one address",
    topic: "morning-bell",
    field: "sources.again",
    change: (pack) => {
      const { calendar } = pack.sources;
      if (calendar) topicIn(pack).sources = { ...topicIn(pack).sources, again: calendar };
    },
  },
  {
    rule: "source-once",
    when: "a topic's source has the id of one of the subject's",
    topic: "morning-bell",
    field: "sources.calendar",
    change: (pack) => {
      const { letter } = topicIn(pack).sources ?? {};
      if (letter) {
        topicIn(pack).sources = {
          letter,
          calendar: { ...letter, citation: "Maple School, another letter" },
        };
      }
    },
  },
  {
    rule: "own-once",
    when: "a topic declares a misconception anew",
    topic: "morning-bell",
    field: "misconceptions.one-bell",
    change: (pack) => {
      topicIn(pack).misconceptions = { "one-bell": { en: "Bells ring.", es: "Suenan." } };
    },
  },
  {
    rule: "own-once",
    when: "two topics declare one name",
    topic: "lunch-bell",
    field: "register.principal",
    change: (pack) => {
      const principal = { principal: { forms: ["Pat Lee"], from: "2020" } };
      for (const topic of Object.values(pack.topics)) topic.register = principal;
    },
  },
  {
    rule: "source-date",
    when: "a source appeared after it was read",
    field: "sources.calendar.date",
    change: (pack) => {
      const { calendar } = pack.sources;
      if (calendar) calendar.date = "2026-11-21";
    },
  },
  {
    rule: "source-date",
    when: "a source was read tomorrow",
    field: "sources.calendar.accessed",
    change: (pack) => {
      const { calendar } = pack.sources;
      if (calendar) calendar.accessed = "2026-11-25";
    },
  },
  {
    rule: "name-once",
    when: "an alias leads to two topics, accents and capitals apart",
    topic: "lunch-bell",
    field: "aliases.es",
    change: (pack) => {
      topicIn(pack, "lunch-bell").aliases.es = ["TIMBRE DE LA MANANA"];
    },
  },
  {
    rule: "name-once",
    when: "an alias has nothing to search for",
    topic: "lunch-bell",
    field: "aliases.es",
    change: (pack) => {
      topicIn(pack, "lunch-bell").aliases.es = ["¿?"];
    },
  },
  {
    rule: "languages",
    when: "a text is only blanks in a complete language",
    topic: "lunch-bell",
    field: "sensitive.es",
    change: (pack) => {
      topicIn(pack, "lunch-bell").sensitive = { en: "This topic speaks of hunger.", es: "  " };
    },
  },
  {
    rule: "languages",
    when: "a language is not Docent's",
    topic: "lunch-bell",
    field: "aliases.sp",
    change: (pack) => {
      topicIn(pack, "lunch-bell").aliases.sp = ["timbre de comer"];
    },
  },
  {
    rule: "correction-date",
    when: "a correction is dated tomorrow",
    topic: "morning-bell",
    field: "corrections.0.on",
    change: (pack) => {
      const [correction] = topicIn(pack).corrections ?? [];
      if (correction) correction.on = "2026-11-25";
    },
  },
];
