import { expect, it } from "vitest";
import { createAnswerKey } from "../../src/bank/answer-key.ts";
import { packs } from "../../src/content/packs.ts";
import { tinyPack } from "../support/tiny-pack.ts";

it("every question is found by its words in each language, with what is right in each form", () => {
  const keyTo = createAnswerKey(packs);
  for (const { topics } of packs) {
    for (const { questions } of Object.values(topics)) {
      for (const question of Object.values(questions)) {
        for (const stem of Object.values(question.stem)) {
          const right = keyTo(`Question 1 of 8\n## ${stem}\n**A** · Something`);
          if (question.form === "number") expect(right).toEqual({ number: question.key });
          else if (question.form === "order") {
            expect(right && "order" in right && right.order).toHaveLength(question.key.length);
          } else {
            const count = question.form === "one" ? 1 : question.key.length;
            expect(right && "options" in right && right.options).toHaveLength(count);
          }
        }
      }
    }
  }
});

it("nothing is known of other words", () => {
  expect(createAnswerKey([tinyPack()])("Good morning!")).toBeUndefined();
});
