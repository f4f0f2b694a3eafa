/** A bot that a sandbox runs as its child: answers /where with its process and clock. */
import { Client, GatewayIntentBits } from "discord.js";

/** @type {number | null} */
let offset = null;
process.on("message", (/** @type {{ type: string, offset: number }} */ message) => {
  if (message.type === "clock") offset = message.offset;
});
process.on("disconnect", () => process.exit(0));
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API_URL ?? "" },
});
client.on("interactionCreate", (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  if (interaction.commandName === "crash") process.exit(3);
  void interaction.reply(JSON.stringify({ pid: process.pid, offset }));
});
process.on("SIGTERM", () => process.exit(0));
const ready = new Promise((resolve) => client.once("clientReady", resolve));
await client.login(process.env.DISCORD_TOKEN);
await ready;
await client.application?.commands.set([
  { name: "where", description: "Says where it runs" },
  { name: "crash", description: "Ends at once" },
]);
console.log("registered");
