import type { Kysely, Transaction } from "kysely";
import { z } from "zod";
import type { Chance } from "../chance.ts";
import type { Enrolled } from "../live/ports.ts";
import { personNumbers } from "./person-number.ts";
import { readRow } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** How many people one statement handles; each binds three of at most 32,766 values. */
const page = 500;
/** Clashes of numbers are next to impossible; so many are a mistake in the source of chance. */
const attempts = 100;

const numberRows = z.array(z.object({ user_id: z.string(), number: z.int() }));
const personRows = z.array(z.object({ person: z.int() }));

/** Changes nothing, and so holds the rows against a deletion on either engine. */
async function held(
  transaction: Transaction<Tables>,
  scope: string,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await transaction
    .updateTable("person_numbers")
    .set({ scope })
    .where("scope", "=", scope)
    .where("user_id", "in", userIds)
    .returning(["user_id", "number"])
    .execute();
  return new Map(
    readRow(numberRows, rows, "person_numbers").map(({ user_id, number }) => [user_id, number]),
  );
}

async function numbersOf(
  transaction: Transaction<Tables>,
  scope: string,
  userIds: readonly string[],
  chance: Chance,
): Promise<ReadonlyMap<string, number>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const known = await held(transaction, scope, userIds);
    const missing = userIds.filter((userId) => !known.has(userId));
    if (missing.length === 0) return known;
    await transaction
      .insertInto("person_numbers")
      .values(missing.map((user_id) => ({ number: chance.whole(personNumbers), scope, user_id })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  throw new Error("No numbers that are free could be drawn for people.");
}

/** Those of these numbers by which an answer is stored. */
async function answering(
  transaction: Transaction<Tables>,
  numbers: readonly number[],
): Promise<ReadonlySet<number>> {
  const rows = await transaction
    .selectFrom("answers")
    .select("person")
    .distinct()
    .where("person", "in", numbers)
    .execute();
  return new Set(readRow(personRows, rows, "answers").map(({ person }) => person));
}

/** The numbers of people in a server, drawn where they have none, in one commit. */
export function enrolAll(
  db: Kysely<Tables>,
  { guildId, userIds }: { readonly guildId: string; readonly userIds: readonly string[] },
  chance: Chance,
): Promise<ReadonlyMap<string, Enrolled>> {
  // In one order everywhere, so that two processes never wait for each other's rows.
  const sorted = [...new Set(userIds)].sort();
  return db.transaction().execute(async (transaction) => {
    const enrolled = new Map<string, Enrolled>();
    for (let start = 0; start < sorted.length; start += page) {
      const these = sorted.slice(start, start + page);
      const numbers = await numbersOf(transaction, guildId, these, chance);
      const known = await answering(transaction, [...numbers.values()]);
      for (const [userId, number] of numbers) {
        enrolled.set(userId, { number, known: known.has(number) });
      }
    }
    return enrolled;
  });
}
