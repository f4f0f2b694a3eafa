import { setTimeout as sleep } from "node:timers/promises";
import { Routes } from "discord-api-types/v10";
import { inviteLink } from "../discord/invite.ts";
import { register } from "../discord/registration.ts";
import type { Composition } from "./compose.ts";
import { waitAfter } from "./gateway.ts";
import type { Log } from "./log.ts";
import { commands } from "./registry.ts";
import { registered } from "./user-install.ts";

/** What Docent tells of itself where its operator has written nothing. */
const description =
  "Explains and shows its sources. Type /help.\nExplica y muestra sus fuentes. Escribe /help.";

/**
 * Registers the commands where they changed, fills an empty description of the application, and
 * says in the log how to invite Docent. Tries again while Discord fails.
 */
export async function introduce(
  { client, commandIds }: Composition,
  log: Log,
  stopping: AbortSignal,
  waits: readonly number[],
): Promise<void> {
  for (let attempt = 0; !stopping.aborted; attempt += 1) {
    try {
      const application = await client.application?.fetch();
      if (application === undefined) return;
      const listed = registered(
        commands.map(({ data }) => data),
        application.integrationTypesConfig,
      );
      const { changed, ids } = await register(client.rest, application.id, listed);
      for (const [name, id] of ids) commandIds.set(name, id);
      if (!application.description) {
        await client.rest.patch(Routes.currentApplication(), { body: { description } });
      }
      log.info(
        { servers: client.guilds.cache.size, commands: changed ? "registered" : "unchanged" },
        `Docent is ready. Invite it with ${inviteLink(application.id)}`,
      );
      return;
    } catch (error) {
      const wait = waitAfter(attempt, waits);
      log.warn(
        { err: error },
        `The commands could not be registered. Trying again in ${wait / 1000} s.`,
      );
      await sleep(wait, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
}
