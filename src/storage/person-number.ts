import type { Transaction } from "kysely";
import { z } from "zod";
import type { Chance } from "../chance.ts";
import { readRow } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** The scope of what belongs to a person alone; every other scope is a server's id. */
export const ownScope = "self";

/** 48 bits, less the one value that the machine's chance cannot draw from. */
export const personNumbers = 2 ** 48 - 1;
/** A clash is next to impossible once; so often it is a mistake in the source of chance. */
const attempts = 100;

const numberRow = z.object({ number: z.int() });

/** The number by which rows name a person in a scope, and nobody can guess. */
interface PersonInScope {
  readonly userId: string;
  readonly scope: string;
}

/** Changes nothing, and so holds the row against other transactions on either engine. */
async function known(
  transaction: Transaction<Tables>,
  { userId, scope }: PersonInScope,
): Promise<number | undefined> {
  const row = await transaction
    .updateTable("person_numbers")
    .set({ scope })
    .where("user_id", "=", userId)
    .where("scope", "=", scope)
    .returning("number")
    .executeTakeFirst();
  return row === undefined ? undefined : readRow(numberRow, row, "person_numbers").number;
}

async function drawn(
  transaction: Transaction<Tables>,
  { userId, scope }: PersonInScope,
  number: number,
): Promise<boolean> {
  const row = await transaction
    .insertInto("person_numbers")
    .values({ number, scope, user_id: userId })
    .onConflict((conflict) => conflict.doNothing())
    .returning("number")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * A person's number in a scope, drawn where there is none yet. Until the transaction ends no other
 * one gets or deletes this person's number.
 */
export async function numberOf(
  transaction: Transaction<Tables>,
  person: PersonInScope,
  chance: Chance,
): Promise<number> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const number = await known(transaction, person);
    if (number !== undefined) return number;
    const fresh = chance.whole(personNumbers);
    if (await drawn(transaction, person, fresh)) return fresh;
  }
  throw new Error("No number that is free could be drawn for a person.");
}
