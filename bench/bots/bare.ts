/** A stock discord.js bot that answers every command, and every key press, with a fixed payload. */
import { readFileSync } from "node:fs";
import { Client, Events, GatewayIntentBits, type Interaction } from "discord.js";
import type { Payload } from "./payload.ts";

const payload = JSON.parse(readFileSync(process.env.BENCH_PAYLOAD ?? "", "utf8")) as Payload;
const { message, pressed, receipt, choices } = payload;

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  // Discord refuses one shard for more than 2,500 servers.
  shards: "auto",
  allowedMentions: { parse: [] },
  rest: { api: process.env.DISCORD_API_URL ?? "" },
});
async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) {
    await interaction.reply({ flags: message.flags, components: message.components });
  }
  if (interaction.isButton() && interaction.customId.startsWith("lpick")) {
    await interaction.reply({ flags: receipt.flags, components: receipt.components });
  } else if (interaction.isButton()) {
    await interaction.update({ flags: pressed.flags, components: pressed.components });
  }
  if (interaction.isAutocomplete()) await interaction.respond(choices);
}

client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
client.once(Events.ClientReady, () => console.log("The bare bot is ready."));
await client.login("bench");
