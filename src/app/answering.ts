import { randomBytes } from "node:crypto";
import { type APIInteraction, GatewayDispatchEvents } from "discord-api-types/v10";
import { createCallbacks } from "../discord/callbacks.ts";
import { createOnce } from "../discord/once.ts";
import { createRouter } from "../discord/router.ts";
import type { Composition, Surroundings } from "./compose.ts";
import { createProblems } from "./problems.ts";
import { commands, components } from "./registry.ts";
import type { Tally } from "./tally.ts";

/** Answers what arrives from the gateway; gives back how to stop. */
export function answerInteractions(
  { client, webhooks, app }: Composition,
  { clock }: Surroundings,
  tally: Tally,
): () => void {
  const handle = createRouter({
    commands,
    components,
    deps: app,
    callbacks: createCallbacks(client.rest, webhooks),
    problems: createProblems(app),
    firstTime: createOnce(),
    newReference: () => `${clock.now().toString(36)}-${randomBytes(3).toString("hex")}`,
  });
  const listen = (interaction: APIInteraction) => tally.track(() => handle(interaction));
  // The raw payload, which needs nothing of discord.js's caches.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, listen);
  return () => client.ws.off(GatewayDispatchEvents.InteractionCreate, listen);
}
