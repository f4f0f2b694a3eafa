/** The bare bot, but each press is stored before it is answered: one row, one durable commit. */
import { readFileSync } from "node:fs";
import { Client, Events, GatewayIntentBits } from "discord.js";
import Libsql from "libsql";
import type { Payload } from "./payload.ts";

const { pressed } = JSON.parse(readFileSync(process.env.BENCH_PAYLOAD ?? "", "utf8")) as Payload;
const file = (process.env.DATABASE_URL ?? "").replace(/^file:/, "");

const database = new Libsql(`${file}.storing`);
database.prepare("pragma journal_mode = wal").all();
database.exec("pragma synchronous = full");
database.exec("create table if not exists presses (person text primary key, custom_id text)");
const store = database.prepare(
  "insert into presses values (?, ?) on conflict do update set custom_id = excluded.custom_id",
);

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  shards: "auto",
  allowedMentions: { parse: [] },
  rest: { api: process.env.DISCORD_API_URL ?? "" },
});
client.on(Events.InteractionCreate, (interaction) => {
  if (!interaction.isButton()) return;
  store.run([interaction.user.id, interaction.customId]);
  void interaction.update({ flags: pressed.flags, components: pressed.components });
});
client.once(Events.ClientReady, () => console.log("The storing bot is ready."));
await client.login("bench");
