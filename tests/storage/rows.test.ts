import { describe, expect, test } from "vitest";
import { z } from "zod";
import { flag, jsonText, readRow, readRows } from "../../src/storage/rows.ts";

const row = z.object({ id: z.string(), wish: jsonText(z.object({ n: z.number() })), on: flag });
const fit = { id: "a", wish: '{"n":0.5}', on: 1 };

describe("a stored row", () => {
  test("is read with its JSON and its flags", () => {
    expect(readRow(row, fit, "things")).toEqual({ id: "a", wish: { n: 0.5 }, on: true });
    expect(readRow(row, { ...fit, on: 0 }, "things").on).toBe(false);
  });

  test.each([
    ["wish", { ...fit, wish: "{secret" }],
    ["wish.n", { ...fit, wish: '{"n":"secret"}' }],
    ["on", { ...fit, on: 2 }],
    ["id, on", { id: 7, wish: fit.wish, on: "secret" }],
  ])("that does not fit in %s says where, and not what stands there", (places, unfit) => {
    const read = () => readRow(row, unfit, "things");
    expect(read).toThrow(`A row of things does not fit in: ${places}.`);
    expect(read).not.toThrow("secret");
  });

  test("that does not fit is left out of a list, and logged", () => {
    const warnings: object[] = [];
    const log = { info: () => undefined, warn: (fields: object) => warnings.push(fields) };
    const rows = [{ ...fit, on: null }, fit];
    expect(readRows(row, rows, "things", log).map(({ id }) => id)).toEqual(["a"]);
    expect(warnings).toEqual([{ reason: "A row of things does not fit in: on." }]);
  });
});
