import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import type { Bots, Kind, Places } from "./bot.ts";
import type { Payload } from "./bots/payload.ts";
import { captureReceipt } from "./live.ts";
import { explainMpp, typingTitle } from "./loopback/interactions.ts";
import { capturePress } from "./practice.ts";

/**
 * Asks Docent once, writes down what it answers for the two others, and makes sure that all three
 * answer the same. It also leaves Docent's database and its commands as a later start finds them.
 */
export async function capturePayload(bots: Bots, places: Places): Promise<Payload> {
  const { payload } = places;
  const said = {
    ...(await answersOf(bots, "docent")),
    pressed: await pressedBy(bots),
    receipt: await captureReceipt(places),
  };
  assert(said.message.components.length > 0, "Docent's card is empty");
  assert(said.choices.length > 0, "Docent's autocomplete found nothing");
  await writeFile(payload, JSON.stringify(said));
  for (const kind of ["bare", "floor"] as const) {
    const other = await answersOf(bots, kind);
    assert.deepEqual(other.message.components, said.message.components);
    assert.equal(other.message.flags, said.message.flags);
    assert.deepEqual(other.choices, said.choices);
  }
  return said;
}

async function pressedBy(bots: Bots): Promise<Payload["pressed"]> {
  const docent = await bots.start("docent", 1);
  try {
    return await capturePress(docent);
  } finally {
    await docent.stop();
  }
}

async function answersOf(bots: Bots, kind: Kind): Promise<Omit<Payload, "pressed" | "receipt">> {
  const bot = await bots.start(kind, 1);
  try {
    const message = await bot.discord.ask(explainMpp);
    const choices = await bot.discord.ask(typingTitle);
    return {
      message: (JSON.parse(message.body) as { data: Payload["message"] }).data,
      choices: (JSON.parse(choices.body) as { data: Payload }).data.choices,
    };
  } finally {
    await bot.stop();
  }
}
