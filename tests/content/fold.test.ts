import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/content/fold.ts";

describe("fold", () => {
  it.each([
    ["Quédate en México", "quedate en mexico"],
    ["TÍTULO 42", "titulo 42"],
    ["niñas y niños", "ninas y ninos"],
    ["trump-rule", "trump rule"],
    ["  Remain   in Mexico! ", "remain in mexico"],
    ["“Remain in Mexico”", "remain in mexico"],
    ["U.S. Customs", "us customs"],
    ["42 U.S.C. 265", "42 usc 265"],
    ["women's", "women"],
    ["", ""],
    ["¿?", ""],
  ])("writes %j as %j", (text, folded) => expect(fold(text)).toBe(folded));

  it.each(["78,414", "78.414", "78414", "78\u00a0414", "78\u202f414"])(
    "reads %j as one number",
    (text) => expect(fold(text)).toBe("78414"),
  );

  it.each([
    ["1,234,567", "1234567"],
    ["1.234.567", "1234567"],
    ["82.0 %", "82"],
    ["82,0%", "82"],
    ["82.5", "82.5"],
    ["82,5", "82.5"],
    ["March 1, 2021.", "march 1 2021"],
    ["0.123", "0.123"],
  ])("reads the number in %j as %j", (text, folded) => expect(fold(text)).toBe(folded));

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
    );
  });
});
