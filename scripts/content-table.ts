import { languages } from "../src/content/languages.ts";
import { packs } from "../src/content/packs.ts";
import { questionsOf, sourcesOf, statementsOf } from "../src/content/rules/walk.ts";
import type { Pack } from "../src/content/schema.ts";

type Row = readonly [what: string, count: string];

/** What the built-in packs hold, as an aligned table: a line each. */
export function contentTable(among: readonly Pack[] = packs): string[] {
  return among.flatMap((pack) => {
    const rows = rowsOf(pack);
    const width = Math.max(...rows.map(([what]) => what.length));
    return [pack.id, ...rows.map(([what, count]) => `  ${what.padEnd(width)}  ${count}`)];
  });
}

function rowsOf(pack: Pack): Row[] {
  const statements = [...statementsOf(pack)].map(({ statement }) => statement);
  const questions = [...questionsOf(pack)].map(({ question }) => question);
  const drawn = questions.filter(({ chart }) => chart !== undefined);
  const above = questions.filter(({ level }) => level !== "recall");
  return [
    ["topics", `${Object.keys(pack.topics).length}`],
    ["statements", spread(statements.map(({ role }) => role))],
    ["questions by form", spread(questions.map(({ form }) => form))],
    ["questions by difficulty", spread(questions.map(({ difficulty }) => difficulty))],
    ["questions above recall", `${above.length} (${percent(above.length, questions.length)})`],
    ["questions with a chart", `${drawn.length}`],
    ["prompts for discussion", `${prompts(pack)}`],
    ["glossary terms", `${Object.keys(pack.glossary).length}`],
    ["series, charts", `${Object.keys(pack.series).length}, ${Object.keys(pack.charts).length}`],
    ["languages", languages.map(({ name }) => name).join(", ")],
    ["sources by kind", spread([...sourcesOf(pack)].map(({ source }) => source.kind))],
  ];
}

const prompts = ({ topics }: Pack): number =>
  Object.values(topics).reduce((sum, { discussion = [] }) => sum + discussion.length, 0);

const percent = (part: number, whole: number): string =>
  whole === 0 ? "none" : `${Math.round((100 * part) / whole)} %`;

/** The whole, then its parts, the largest first: `9 (one 5, order 4)`. */
function spread(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].sort(([, one], [, other]) => other - one);
  return `${kinds.length} (${parts.map(([kind, count]) => `${kind} ${count}`).join(", ")})`;
}
