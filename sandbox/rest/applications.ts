/** The application itself, the bot's user and where the gateway is. */
import { Hono } from "hono";
import { installations } from "../interactions/picker.ts";
import { refusals } from "../judge/refusal.ts";
import type { Application, Realm } from "../realm.ts";
import { permissionsIn } from "../world/lookup.ts";
import { anyUserShape, botShape, directShape } from "../world/shapes.ts";
import { judged, type RestEnv, refuse } from "./answer.ts";

function applicationShape(realm: Realm) {
  const { bot, guilds, people } = realm.world.get();
  const application = realm.application.get();
  const owner = people[0] && anyUserShape(realm.world.get(), people[0].id);
  return {
    id: bot.applicationId,
    name: bot.name,
    icon: null,
    description: application.description,
    tags: application.tags,
    type: null,
    flags: 0,
    flags_new: "0",
    bot: botShape(realm.world.get()),
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: application.integrationTypes,
    verify_key: "0".repeat(64),
    redirect_uris: [],
    ...(realm.documents
      ? {
          privacy_policy_url: `${realm.origin()}/privacy`,
          terms_of_service_url: `${realm.origin()}/terms`,
        }
      : {}),
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    event_webhooks_url: null,
    event_webhooks_status: 1,
    owner,
    approximate_guild_count: guilds.length,
    approximate_user_install_count: people.filter((person) => person.installed).length,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
}

interface ApplicationPatch {
  readonly description?: { readonly default: string } | string | null;
  readonly tags?: readonly string[] | null;
  readonly integration_types_config?: Readonly<Record<string, unknown>> | null;
}

/** Bots send the description as text, which Discord's schema knows as an object too. */
function patchedApplication(before: Application, patch: ApplicationPatch): Application {
  const { description } = patch;
  return {
    description:
      typeof description === "string" ? description : (description?.default ?? before.description),
    tags: patch.tags ?? before.tags,
    integrationTypes: patch.integration_types_config ?? before.integrationTypes,
  };
}

/** Routes of application, user and gateway. */
export function applicationRoutes(realm: Realm): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  app.get("/gateway/bot", (c) =>
    c.json({
      url: `${realm.origin().replace("http", "ws")}/gateway`,
      shards: 1,
      session_start_limit: {
        total: 1000,
        remaining: 999,
        reset_after: 86_400_000,
        max_concurrency: 1,
      },
    }),
  );
  app.get("/gateway", (c) => c.json({ url: `${realm.origin().replace("http", "ws")}/gateway` }));
  app.get("/applications/@me", (c) => c.json(applicationShape(realm)));
  app.get("/oauth2/applications/@me", (c) => c.json(applicationShape(realm)));
  app.patch("/applications/@me", async (c) => {
    const body = c.get("body");
    const sent = body.json as ApplicationPatch | undefined;
    if (typeof sent?.description === "string") {
      c.set("body", { ...body, json: { ...sent, description: { default: sent.description } } });
    }
    const wanted = await judged<ApplicationPatch>(c, "ApplicationFormPartial");
    if (!wanted.ok) return refuse(c, wanted.refusal);
    realm.application.set(patchedApplication(realm.application.get(), wanted.value));
    return c.json(applicationShape(realm));
  });
  app.get("/users/@me", (c) =>
    c.json({
      ...botShape(realm.world.get()),
      mfa_enabled: false,
      locale: "en-US",
      premium_type: 0,
      email: null,
      verified: true,
    }),
  );
  app.get("/users/:id", (c) => {
    const user = anyUserShape(realm.world.get(), c.req.param("id"));
    return user ? c.json(user) : refuse(c, refusals.unknownUser);
  });
  app.post("/users/@me/channels", async (c) => {
    const wanted = await judged<{ recipient_id?: string }>(c, "CreatePrivateChannelRequest");
    if (!wanted.ok) return refuse(c, wanted.refusal);
    const world = realm.world.get();
    const person = world.people.find((each) => each.id === wanted.value.recipient_id);
    const direct = world.directs.find((each) => each.personId === person?.id);
    if (!person || !direct) return refuse(c, refusals.unknownUser);
    return c.json(directShape(world, direct, null));
  });
  return app;
}

/** Whether the bot and a person may write to each other directly. */
export function mayDirect(realm: Realm, channelId: string): boolean {
  const world = realm.world.get();
  const direct = world.directs.find((each) => each.id === channelId);
  const person = world.people.find((each) => each.id === direct?.personId);
  if (!direct || !person) return false;
  const place = { kind: "direct", direct } as const;
  const ways = installations(world, place, person, { integration_types: [0, 1] });
  return ways.length > 0 && permissionsIn(world, place, world.bot.id) !== 0n;
}
