import { describe, expect, it } from "vitest";
import { rechecks } from "../../scripts/content-stale.ts";
import { tinyPack } from "../support/tiny-pack.ts";

describe("the list of what is to be checked again", () => {
  it("names each such statement with its file and its day, the most urgent first", () => {
    const pack = tinyPack();
    const statements = Object.values(pack.topics).flatMap((topic) =>
      Object.values(topic.statements),
    );
    const [first, second, third] = statements;
    for (const statement of statements) delete statement.recheckBy;
    if (!first || !second || !third) throw new Error("the tiny pack has too few statements");
    Object.assign(first, { asOf: "2025-01-01", recheckBy: "2026-03-01" });
    Object.assign(second, { asOf: "2025-01-01", recheckBy: "2026-02-01" });
    Object.assign(third, { recheckBy: "2026-01-01", withdrawnOn: "2025-06-01" });
    const due = rechecks([pack]);
    expect(due.map(({ by }) => by)).toEqual(["2026-02-01", "2026-03-01"]);
    expect(due[0]?.line).toContain(`topics/${Object.keys(pack.topics)[0]}.ts`);
    expect(due[0]?.line).toContain("(checked 2025-01-01)");
  });
});
