/** The least that can answer: a WebSocket, a constant body, an HTTP request. */
import { readFileSync } from "node:fs";
import { request } from "undici";
import { WebSocket } from "ws";
import type { Payload } from "./payload.ts";

const payload = JSON.parse(readFileSync(process.env.BENCH_PAYLOAD ?? "", "utf8")) as Payload;
const api = `${process.env.DISCORD_API_URL}/v10`;
const message = JSON.stringify({ type: 4, data: payload.message });
const choices = JSON.stringify({ type: 8, data: { choices: payload.choices } });
const headers = { "content-type": "application/json" };

interface Event {
  readonly op: number;
  readonly t: string;
  readonly d: { readonly id: string; readonly token: string; readonly type: number };
}

async function answer({ id, token, type }: Event["d"]): Promise<void> {
  const body = type === 2 ? message : choices;
  const url = `${api}/interactions/${id}/${token}/callback`;
  const response = await request(url, { method: "POST", headers, body });
  await response.body.dump();
}

const gateway = (await (await request(`${api}/gateway/bot`)).body.json()) as { url: string };
const socket = new WebSocket(gateway.url);
socket.on("open", () => socket.send('{"op":2,"d":{"token":"bench","intents":1,"shard":[0,1]}}'));
socket.on("message", (raw) => {
  const event = JSON.parse(String(raw)) as Event;
  if (event.t === "INTERACTION_CREATE") void answer(event.d);
  if (event.t === "GUILD_CREATE") console.log("The floor is ready.");
});
