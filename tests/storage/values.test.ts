import fc from "fast-check";
import { expect, test } from "vitest";
import { boundValue, storedInteger, UnstorableValueError } from "../../src/storage/values.ts";

test("whatever is bound is text, a safe integer, null or bytes, and everything else is refused", () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withTypedArray: true,
    withSparseArray: true,
  });
  fc.assert(
    fc.property(anything, (value) => {
      let bound: unknown;
      try {
        bound = boundValue(value);
      } catch (error) {
        expect(error).toBeInstanceOf(UnstorableValueError);
        return;
      }
      const storable =
        bound === null ||
        typeof bound === "string" ||
        Number.isSafeInteger(bound) ||
        bound instanceof Uint8Array;
      expect(storable).toBe(true);
      // Nothing is changed on the way, except that zero has no sign.
      expect(Object.is(bound, value) || (bound === 0 && value === 0)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test("JSON text of anything can be bound, because JSON escapes what text may not hold", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: "binary" }), (value, text) => {
      const json = JSON.stringify([value, text, "\0", "\ud800"]);
      expect(boundValue(json)).toBe(json);
    }),
  );
});

test("integers that were read are exact or refused", () => {
  fc.assert(
    fc.property(fc.bigInt(), (value) => {
      const safe = value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER;
      for (const read of [value, String(value)]) {
        if (safe) expect(BigInt(storedInteger(read))).toBe(value);
        else expect(() => storedInteger(read)).toThrow(UnstorableValueError);
      }
    }),
  );
});
