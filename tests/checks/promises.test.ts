import { expect, test } from "vitest";
import { binOf, runNode } from "../../scripts/tasks.mjs";

test("an unawaited interaction.reply() is an error", async () => {
  const oxlint = await binOf("oxlint");
  const planted = "tests/fixtures/unawaited-reply.ts";
  const { code, output } = await runNode([oxlint, "--type-aware", planted], {
    quiet: true,
  });
  expect(output).toContain("no-floating-promises");
  expect(code).not.toBe(0);
});
