/** Discord's REST interface, version 10. */
import { type Context, Hono, type Next } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { FaultEffect } from "../faults.ts";
import { refusals } from "../judge/refusal.ts";
import type { Realm } from "../realm.ts";
import { type RestContext, type RestEnv, refuse } from "./answer.ts";
import { applicationRoutes } from "./applications.ts";
import { readBody } from "./body.ts";
import { channelRoutes } from "./channels.ts";
import { commandRoutes } from "./commands.ts";
import { guildRoutes } from "./guilds.ts";
import { interactionRoutes } from "./interactions.ts";

const prefix = "/api/v10";
const largestBody = 30 * 1024 * 1024;
const alreadySent = { "x-hono-already-sent": "true" };

/** The path below the prefix with the tokens in it taken out. */
function routeForLog(path: string): string {
  return path
    .replace("/%40", "/@")
    .replace(/^(\/interactions\/\d+\/)[^/]+/, "$1…")
    .replace(/^(\/webhooks\/\d+\/)[^/]+/, "$1…");
}

/** What is left of a body that is too large is not read: the connection ends with the answer. */
function tooLarge(c: Context): Response {
  c.header("connection", "close");
  return refuse(c as RestContext, refusals.tooLarge);
}

/** Discord's headers about rates. The sandbox slows nobody down unless it was told to. */
function rateHeaders(path: string): Readonly<Record<string, string>> {
  const bucket = routeForLog(path).split("/").slice(1, 3).join("-");
  return {
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "999",
    "x-ratelimit-reset-after": "1.000",
    "x-ratelimit-reset": String(Math.trunc(Date.now() / 1000) + 1),
    "x-ratelimit-bucket": Buffer.from(bucket).toString("hex").slice(0, 32),
  };
}

function needsToken(path: string): boolean {
  return !/^\/(interactions|webhooks)\/\d+\/[^/]+/.test(path);
}

/** The routes, with authorization, the log and ordered faults around them. */
export function restApp(realm: Realm): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: tooLarge,
    }),
  );
  app.use((c, next) => exchange(realm, c, next));
  for (const routes of [
    applicationRoutes(realm),
    commandRoutes(realm),
    interactionRoutes(realm),
    channelRoutes(realm),
    guildRoutes(realm),
  ]) {
    app.route("/", routes);
  }
  app.all("*", (c) =>
    refuse(c, {
      status: 501,
      code: 0,
      message: `The sandbox does not implement ${c.req.method} ${pathOf(c)}`,
    }),
  );
  app.onError((error, c) =>
    refuse(c, { status: 500, code: 0, message: `The sandbox failed: ${error.message}` }),
  );
  return app;
}

const pathOf = (c: RestContext) => c.req.path.slice(prefix.length);

/** One request from arrival to answer. */
async function exchange(realm: Realm, c: RestContext, next: Next): Promise<Response | undefined> {
  const path = pathOf(c);
  const title = `${c.req.method} ${routeForLog(path)}`;
  const body = await readBody(c.req.raw);
  const sent = body && { ...asObject(body.json), ...fileNames(body.files) };
  realm.wire.arrived(title, sent);
  const fault = realm.faults.take(c.req.method, path);
  if (fault?.kind === "hold") await fault.until;
  if (fault?.kind === "kill") await realm.killBot();
  const early = fault && strikesFirst(c, fault);
  if (early) {
    const isStatus = fault.kind === "status";
    log(realm, title, sent, isStatus ? early.status : struck[fault.kind], await peek(early));
    return early;
  }
  c.set("body", body ?? { json: undefined, files: [] });
  const refusal = !body
    ? refusals.invalidJson
    : needsToken(path) && c.req.header("authorization") !== `Bot ${realm.token}`
      ? refusals.unauthorized
      : undefined;
  if (refusal) c.res = refuse(c, refusal);
  else await next();
  for (const [name, value] of Object.entries(rateHeaders(path))) c.res.headers.set(name, value);
  log(realm, title, sent, c.res.status, await peek(c.res));
  const late = fault && fault.kind !== "hold" ? faultAnswer(c, fault) : undefined;
  if (late) c.res = late;
  return undefined;
}

/** How the log names an exchange that ended without an answer. */
const struck = { drop: "dropped", kill: "killed", hold: "held" } as const;

/** A fault that strikes before the request takes effect. */
function strikesFirst(c: RestContext, fault: FaultEffect): Response | undefined {
  return fault.kind === "hold" || fault.afterEffect ? undefined : faultAnswer(c, fault);
}

function faultAnswer(c: RestContext, fault: FaultEffect): Response {
  if (fault.kind !== "status") {
    c.env.incoming.socket.destroy();
    return new Response(null, { headers: alreadySent });
  }
  if (fault.status !== 429) {
    const body = { message: `${fault.status}: as ordered`, code: fault.code ?? 0 };
    return Response.json(body, { status: fault.status });
  }
  const seconds = fault.retryAfter ?? 1;
  return Response.json(
    {
      message: "You are being rate limited.",
      retry_after: seconds,
      global: false,
      ...(fault.code === undefined ? {} : { code: fault.code }),
    },
    {
      status: 429,
      headers: {
        ...rateHeaders(pathOf(c)),
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset-after": String(seconds),
        "x-ratelimit-scope": "user",
        "retry-after": String(Math.ceil(seconds)),
      },
    },
  );
}

const asObject = (value: unknown): object =>
  Array.isArray(value) ? { list: value } : ((value ?? {}) as object);

const fileNames = (files: readonly { readonly name: string }[]) =>
  files.length > 0 ? { files: files.map((file) => file.name) } : {};

async function peek(response: Response): Promise<unknown> {
  if (!response.headers.get("content-type")?.includes("json")) return null;
  return response.clone().json();
}

function log(realm: Realm, title: string, sent: unknown, end: number | string, answered: unknown) {
  realm.wire.done({ kind: "rest", title: `${title} ${end}`, sent, answered });
}
