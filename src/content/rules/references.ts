import type { Pack, Statement } from "../schema.ts";
import { statementAt } from "../statements.ts";
import type { Context, Finding, Rule } from "./fault.ts";
import { optionsOf, type Place, questionsOf, statementsOf } from "./walk.ts";

type Vocabulary = "sources" | "counts" | "misconceptions" | "series" | "charts" | "standards";

interface Reference extends Place {
  readonly kind: Vocabulary | "topic" | "statement";
  readonly to: string;
}

/** Every reference names something that exists. */
export const references: Rule = {
  id: "reference",
  level: "error",
  *check(pack, context) {
    for (const reference of referencesOf(pack)) {
      if (exists(pack, context, reference)) continue;
      yield { ...placeOf(reference), message: sentence(pack, reference) };
    }
  },
};

const placeOf = ({ topic, field }: Place) => ({ topic, field });

function exists(pack: Pack, { unread }: Context, { kind, to, topic }: Reference): boolean {
  if (kind === "topic") return to in pack.topics || unread.has(to);
  if (kind === "statement") {
    const other = to.includes("/") ? to.split("/")[0] : undefined;
    if (other !== undefined && unread.has(other)) return true;
    return statementAt(pack, topic ?? "", to) !== undefined;
  }
  if (kind === "sources" && topic !== undefined && to in (pack.topics[topic]?.sources ?? {})) {
    return true;
  }
  return to in pack[kind];
}

function sentence(pack: Pack, { kind, to, topic }: Reference): string {
  if (kind === "topic") return `there is no topic "${to}"; use the name of a topic file`;
  if (kind === "statement") {
    return `there is no statement "${to}"; use an id of this topic, or topic/statement`;
  }
  const own = kind === "sources" ? Object.keys(pack.topics[topic ?? ""]?.sources ?? {}) : [];
  const known = [...own, ...Object.keys(pack[kind])];
  const where = kind === "sources" ? "this topic or the subject's sources" : `the pack's ${kind}`;
  const some = known.slice(0, 8).join(", ");
  return `"${to}" is not among ${where} (there: ${some}${known.length > 8 ? ", …" : ""})`;
}

function* referencesOf(pack: Pack): Generator<Reference> {
  for (const { topic, field, statement } of statementsOf(pack)) {
    yield* ofStatement(topic, field, statement);
  }
  yield* ofTopics(pack);
  yield* ofQuestions(pack);
  for (const [id, { sources, topic }] of Object.entries(pack.glossary)) {
    const field = `glossary.${id}`;
    yield* each(undefined, `${field}.sources`, "sources", sources);
    if (topic !== undefined) yield { topic: undefined, field, kind: "topic", to: topic };
  }
  for (const [id, { sources, counts }] of Object.entries(pack.series)) {
    const field = `series.${id}`;
    yield* each(undefined, `${field}.sources`, "sources", sources);
    yield { topic: undefined, field: `${field}.counts`, kind: "counts", to: counts };
  }
  for (const [id, { parts }] of Object.entries(pack.charts)) {
    const drawn = parts.flatMap(({ series, of }) => (of === undefined ? [series] : [series, of]));
    yield* each(undefined, `charts.${id}.parts`, "series", drawn);
  }
}

function* each(
  topic: string | undefined,
  field: string,
  kind: Reference["kind"],
  all: readonly string[] = [],
): Generator<Reference> {
  for (const [index, to] of all.entries()) yield { topic, field: `${field}.${index}`, kind, to };
}

function* ofStatement(topic: string, field: string, statement: Statement): Generator<Reference> {
  yield* each(topic, `${field}.sources`, "sources", statement.sources);
  if (statement.revises !== undefined) {
    yield { topic, field: `${field}.revises`, kind: "statement", to: statement.revises };
  }
  yield* each(topic, `${field}.also`, "topic", statement.also);
  if (statement.role === "confusion" && statement.with !== undefined) {
    yield { topic, field: `${field}.with`, kind: "topic", to: statement.with };
  }
  for (const [index, { counts, series }] of (statement.figures ?? []).entries()) {
    const at = `${field}.figures.${index}`;
    yield { topic, field: `${at}.counts`, kind: "counts", to: counts };
    if (series) yield { topic, field: `${at}.series`, kind: "series", to: series.id };
  }
}

function* ofTopics(pack: Pack): Generator<Reference> {
  for (const [topic, { related, charts, discussion }] of Object.entries(pack.topics)) {
    yield* each(topic, "related", "topic", related);
    yield* each(topic, "charts", "charts", charts);
    for (const [index, prompt] of (discussion ?? []).entries()) {
      const sources = prompt.arguments?.map(({ source }) => source);
      yield* each(topic, `discussion.${index}.arguments`, "sources", sources);
    }
  }
}

function* ofQuestions(pack: Pack): Generator<Reference> {
  for (const { topic, field, question } of questionsOf(pack)) {
    yield* each(topic, `${field}.facts`, "statement", question.facts);
    yield* each(topic, `${field}.standards`, "standards", question.standards);
    if (question.chart !== undefined) {
      yield { topic, field: `${field}.chart`, kind: "charts", to: question.chart };
    }
    if (question.form === "number") {
      yield { topic, field: `${field}.counts`, kind: "counts", to: question.counts };
      const misconceptions = question.misreadings.map(({ misconception }) => misconception);
      yield* each(topic, `${field}.misreadings`, "misconceptions", misconceptions);
    }
    for (const [id, { misconception }] of optionsOf(question)) {
      if (misconception === undefined) continue;
      yield { topic, field: `${field}.options.${id}`, kind: "misconceptions", to: misconception };
    }
  }
}

/** A figure's series has the periods from which it is said to be computed. */
export const seriesRows: Rule = {
  id: "series-rows",
  level: "error",
  *check(pack): Generator<Finding> {
    for (const { topic, field, statement } of statementsOf(pack)) {
      for (const [index, { series }] of (statement.figures ?? []).entries()) {
        const rows = pack.series[series?.id ?? ""]?.rows.map(([period]) => period);
        const missing = rows && series?.periods.filter((period) => !rows.includes(period));
        if (!missing?.length) continue;
        const at = `${field}.figures.${index}.series`;
        yield { topic, field: at, message: `"${series?.id}" has no rows ${missing.join(", ")}` };
      }
    }
  },
};
