import { describe, expect, it } from "vitest";
import { lastDay } from "../../src/content/dates.ts";
import { packs } from "../../src/content/packs.ts";
import type { Pack, Role, Statement } from "../../src/content/schema.ts";
import { showsOn } from "../../src/content/statements.ts";
import { completeLanguages } from "../support/languages.ts";

const days = [
  "2018-06-01",
  "2019-06-01",
  "2021-02-05",
  "2021-03-01",
  "2021-07-01",
  "2022-07-01",
  "2025-02-01",
  "2026-11-24",
];
const roles: readonly Role[] = ["name", "definition", "status", "fact", "event", "confusion"];

/** The topic's statements, then those that others share with it. */
function statementsOn({ topics }: Pack, id: string): Statement[] {
  const shared = Object.values(topics).flatMap(({ statements }) =>
    Object.values(statements).filter(({ also }) => also?.includes(id)),
  );
  return [...Object.values(topics[id]?.statements ?? {}), ...shared];
}

/** What a topic says on a day, as text: each statement in every complete language. */
function asText(pack: Pack, id: string, day: string): string {
  const begins = lastDay(pack.topics[id]?.begins ?? "before-2016");
  if (day < begins) return `${day}\n  nothing on record (begins ${begins})`;
  const shown = statementsOn(pack, id).filter((statement) => showsOn(statement, day));
  const lines = roles.flatMap((role) =>
    shown
      .filter((statement) => statement.role === role)
      .flatMap(({ text }) =>
        completeLanguages.map(
          ({ code }, index) => `  ${index === 0 ? role : ""}\t${code}\t${text[code]}`,
        ),
      ),
  );
  return [day, ...lines].join("\n");
}

describe.each(packs)("what the subject $id says", (pack) => {
  it.each(Object.keys(pack.topics))("of %s at eight dates", async (id) => {
    const text = days.map((day) => asText(pack, id, day)).join("\n\n");
    await expect(`${text}\n`).toMatchFileSnapshot(`__snapshots__/${pack.id}/${id}.txt`);
  });
});
