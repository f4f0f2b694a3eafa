/** Servers, their roles, channels and members. */
import { Hono } from "hono";
import { refusals } from "../judge/refusal.ts";
import type { Realm } from "../realm.ts";
import { isMember } from "../world/lookup.ts";
import { channelShape, guildShape, memberShape, roleShape } from "../world/shapes.ts";
import { type RestContext, type RestEnv, refuse } from "./answer.ts";

/** Routes of servers that the bot was added to; others are as good as absent. */
export function guildRoutes(realm: Realm): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  const guildOf = (c: RestContext) => {
    const world = realm.world.get();
    return world.guilds.find(
      (guild) => guild.id === c.req.param("guild") && isMember(guild, world.bot.id),
    );
  };
  app.get("/guilds/:guild", (c) => {
    const guild = guildOf(c);
    return guild ? c.json(guildShape(realm.world.get(), guild)) : refuse(c, refusals.unknownGuild);
  });
  app.get("/guilds/:guild/roles", (c) => {
    const guild = guildOf(c);
    if (!guild) return refuse(c, refusals.unknownGuild);
    return c.json(guild.roles.map((role, n) => roleShape(realm.world.get(), role, n)));
  });
  app.get("/guilds/:guild/channels", (c) => {
    const guild = guildOf(c);
    if (!guild) return refuse(c, refusals.unknownGuild);
    const channels = guild.channels.filter(({ thread }) => thread === undefined);
    return c.json(channels.map((channel) => channelShape(guild, channel, null)));
  });
  app.get("/guilds/:guild/members/:user", (c) => {
    const guild = guildOf(c);
    if (!guild) return refuse(c, refusals.unknownGuild);
    const user = c.req.param("user") === "@me" ? realm.world.get().bot.id : c.req.param("user");
    const member = memberShape(realm.world.get(), guild, user);
    return member ? c.json(member) : refuse(c, refusals.unknownMember);
  });
  return app;
}
