/** Registration of application commands, global and by server. */
import type { APIApplicationCommand } from "discord-api-types/v10";
import { Hono } from "hono";
import { type CommandRegistration, storedCommand, withoutLocalizations } from "../commands.ts";
import { commandListFaults } from "../judge/command.ts";
import { type Fault, invalidForm, refusals } from "../judge/refusal.ts";
import { schemaFaults } from "../judge/schemas.ts";
import type { Realm } from "../realm.ts";
import { isMember } from "../world/lookup.ts";
import { type RestContext, type RestEnv, refuse } from "./answer.ts";

/** Discord takes permissions as text; its schema knows them as a number. */
function forSchema(command: unknown): unknown {
  const permissions = (command as CommandRegistration | null)?.default_member_permissions;
  if (typeof permissions !== "string" || !/^\d+$/.test(permissions)) return command;
  return { ...(command as object), default_member_permissions: Number(permissions) };
}

async function listFaults(list: readonly unknown[]): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const [index, command] of list.entries()) {
    const found = await schemaFaults("ApplicationCommandUpdateRequest", forSchema(command));
    faults.push(...found.map((fault) => ({ ...fault, path: [index, ...fault.path] })));
  }
  return faults.length > 0 ? faults : commandListFaults(list as readonly CommandRegistration[]);
}

const sameSlot = (a: CommandRegistration) => (b: APIApplicationCommand) =>
  b.name === a.name && (b.type as number) === (a.type ?? 1);

/** Everything but id and version decides whether a command has changed. */
function sameContent(a: APIApplicationCommand, b: APIApplicationCommand): boolean {
  const content = ({ version: _version, ...rest }: APIApplicationCommand) => JSON.stringify(rest);
  return content(a) === content(b);
}

function replaceAll(
  realm: Realm,
  guildId: string | null,
  list: readonly CommandRegistration[],
): readonly APIApplicationCommand[] {
  const before = realm.commands.list(guildId);
  const { applicationId } = realm.world.get().bot;
  const next = list.map((registration) => {
    const old = before.find(sameSlot(registration));
    const id = old?.id ?? realm.nextId();
    const given = { id, version: realm.nextId(), applicationId, guildId };
    const stored = storedCommand(registration, given);
    return old && sameContent(old, stored) ? old : stored;
  });
  realm.commands.replace(guildId, next);
  return next;
}

function list(realm: Realm, c: RestContext, guildId: string | null): Response {
  const full = c.req.query("with_localizations") === "true";
  const commands = realm.commands.list(guildId);
  return c.json(full ? commands : commands.map(withoutLocalizations));
}

async function put(realm: Realm, c: RestContext, guildId: string | null): Promise<Response> {
  const { json } = c.get("body");
  const faults = Array.isArray(json)
    ? await listFaults(json)
    : [{ path: [], code: "BASE_TYPE_LIST", message: "A list is needed." }];
  const refusal = invalidForm(faults);
  if (refusal) return refuse(c, refusal);
  return c.json(replaceAll(realm, guildId, json as readonly CommandRegistration[]));
}

/** Routes that list and replace commands. */
export function commandRoutes(realm: Realm): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  const isOurs = (c: RestContext) => c.req.param("app") === realm.world.get().bot.applicationId;
  const guildOf = (c: RestContext) =>
    realm.world
      .get()
      .guilds.find(
        (guild) => guild.id === c.req.param("guild") && isMember(guild, realm.world.get().bot.id),
      );
  app.get("/applications/:app/commands", (c) =>
    isOurs(c) ? list(realm, c, null) : refuse(c, refusals.missingAccess),
  );
  app.put("/applications/:app/commands", (c) =>
    isOurs(c) ? put(realm, c, null) : refuse(c, refusals.missingAccess),
  );
  app.get("/applications/:app/guilds/:guild/commands", (c) => {
    const guild = guildOf(c);
    return guild && isOurs(c) ? list(realm, c, guild.id) : refuse(c, refusals.missingAccess);
  });
  app.put("/applications/:app/guilds/:guild/commands", (c) => {
    const guild = guildOf(c);
    return guild && isOurs(c) ? put(realm, c, guild.id) : refuse(c, refusals.missingAccess);
  });
  return app;
}
