import type { Selectable } from "kysely";
import { z } from "zod";
import { Confidence, Given } from "../quiz/given.ts";
import type { StoredAnswer } from "../study/ports.ts";
import { flag, jsonText } from "./rows.ts";
import type { Tables } from "./tables.ts";
import { boundValue } from "./values.ts";

/** A row of the table `answers`. */
export type AnswerRow = Selectable<Tables["answers"]>;

/** An answer as it comes out of its table. */
export const answerRow = z
  .object({
    run_id: z.string(),
    position: z.int(),
    person: z.int(),
    item: z.string(),
    given: jsonText(Given),
    confidence: Confidence.nullable(),
    settled: flag,
    interaction_id: z.string(),
    at: z.int(),
  })
  .transform(
    ({ run_id, interaction_id, ...rest }): StoredAnswer => ({
      ...rest,
      runId: run_id,
      interactionId: interaction_id,
    }),
  );

/** The row of an answer; throws `UnstorableValueError` for what no table holds. */
export function rowOf({ runId, interactionId, ...answer }: StoredAnswer): AnswerRow {
  const { position, person, item, given, confidence, settled, at } = answer;
  const row = {
    run_id: runId,
    position,
    person,
    item,
    given: JSON.stringify(given),
    confidence,
    settled: settled ? 1 : 0,
    interaction_id: interactionId,
    at,
  };
  // Checked one by one: among others, a value that is refused would fail the commit of them all.
  for (const value of Object.values(row)) boundValue(value);
  return row;
}

/** One text for what an answer is stored under. */
export const keyOf = ({
  run_id,
  position,
  person,
}: Pick<AnswerRow, "run_id" | "position" | "person">): string => `${position} ${person} ${run_id}`;
