import { setTimeout as sleep } from "node:timers/promises";
import type { Client, ClientApplication } from "discord.js";
import { Routes } from "discord-api-types/v10";
import { inviteLink } from "../discord/invite.ts";
import { findRegistered, register } from "../discord/registration.ts";
import { policiesOf } from "../privacy/policies.ts";
import type { Composition, Surroundings } from "./compose.ts";
import { patientWaits, waitAfter } from "./gateway.ts";
import type { Log } from "./log.ts";
import { commands } from "./registry.ts";
import { registered } from "./user-install.ts";

/** What Docent tells of itself where its operator has written nothing. */
const description =
  "Explains and quizzes, with sources. Type /help.\nExplica y hace preguntas, con fuentes. Escribe /help.";

/**
 * Registers the commands where they changed, fills an empty description of the application, keeps
 * where its policy and terms are, and says in the log how to invite Docent. Tries again while
 * Discord fails. Of several processes the one with shard 0 writes; the others only look up what it
 * registered.
 */
export async function introduce(
  { client, commandIds, keepPolicies }: Composition,
  { config, log, waits = patientWaits }: Surroundings,
  stopping: AbortSignal,
): Promise<void> {
  const writes = config.shards.ids?.includes(0) ?? true;
  const registration = writes ? register : findRegistered;
  for (let attempt = 0; !stopping.aborted; attempt += 1) {
    const wait = waitAfter(attempt, waits);
    try {
      const application = await client.application?.fetch();
      if (application === undefined) return;
      keepPolicies(policiesOf(application));
      const found = await registration(client.rest, application.id, commandsFor(application));
      if (found !== undefined) {
        for (const [name, id] of found.ids) commandIds.set(name, id);
        if (writes && !application.description) await describe(client, log);
        log.info(
          {
            servers: client.guilds.cache.size,
            commands: found.changed ? "registered" : "unchanged",
          },
          `Docent is ready. Invite it with ${inviteLink(application.id)}`,
        );
        return;
      }
      log.info("The process with shard 0 has not registered the commands yet; looking again.");
    } catch (error) {
      log.warn(
        { err: error },
        `The commands could not be registered. Trying again in ${wait / 1000} s.`,
      );
    }
    await sleep(wait, undefined, { signal: stopping }).catch(() => undefined);
  }
}

function commandsFor({ integrationTypesConfig }: ClientApplication) {
  return registered(
    commands.map(({ data }) => data),
    integrationTypesConfig,
  );
}

/** Docent works without its description, so that a failure is only told. */
async function describe({ rest }: Client, log: Log): Promise<void> {
  try {
    await rest.patch(Routes.currentApplication(), { body: { description } });
  } catch (error) {
    log.warn({ err: error }, "The application's empty description could not be filled.");
  }
}
