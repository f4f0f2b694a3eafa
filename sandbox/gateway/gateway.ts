import type { WebSocket } from "ws";
import type { Wire } from "../wire.ts";
import { isMember } from "../world/lookup.ts";
import type { Guild, World } from "../world/model.ts";
import { botShape, guildCreateShape } from "../world/shapes.ts";
import { createGatewayFaults, type GatewayFaults } from "./faults.ts";
import { wants, withoutForeignContent } from "./intents.ts";
import { onShard, type Session, sendEvent } from "./session.ts";

/** An event for whoever may know of it; `guildId` is null outside of servers. */
export interface Event {
  readonly guildId: string | null;
  readonly data: object;
}

export interface Gateway extends GatewayFaults {
  /** Connections stay open and nothing is said any more, until given false. */
  readonly silence: (silent: boolean) => void;
  readonly sessions: Map<string, Session>;
  /** Whether some client is connected and identified. */
  readonly online: () => boolean;
  /** Sends an event; returns how many sessions it went to, dropped ones included. */
  readonly dispatch: (event: string, what: Event) => number;
  /** Sends a frame that is no event. */
  readonly send: (socket: WebSocket, frame: object) => void;
  /** Greets a session that has just identified. */
  readonly welcome: (session: Session) => void;
  readonly log: (direction: "→" | "←", title: string, data: unknown) => void;
  readonly isSilent: () => boolean;
}

export interface GatewayNeeds {
  readonly world: () => World;
  readonly wire: Wire;
  readonly changed: () => void;
  /** `ws://127.0.0.1:PORT/gateway`. */
  readonly url: () => string;
}

/** A gateway without clients. */
export function createGateway(needs: GatewayNeeds): Gateway {
  const sessions = new Map<string, Session>();
  let silent = false;
  const log: Gateway["log"] = (direction, title, data) =>
    needs.wire.done({
      kind: "gateway",
      title: `${direction} ${title}`,
      sent: direction === "→" ? data : null,
      answered: direction === "←" ? data : null,
    });
  const send: Gateway["send"] = (socket, frame) => {
    if (!silent) socket.send(JSON.stringify(frame));
  };
  const deliver = (session: Session, event: string, data: object) => {
    if (!silent) return sendEvent(session, event, data);
    const { socket } = session;
    session.socket = null;
    sendEvent(session, event, data);
    session.socket = socket;
  };
  const connected = () =>
    [...sessions.values()].flatMap((session) =>
      session.socket ? [{ session, socket: session.socket }] : [],
    );
  return {
    sessions,
    log,
    send,
    isSilent: () => silent,
    online: () => connected().some(({ session }) => session.sequence > 0),
    dispatch: (event, { guildId, data }) => {
      const listening = [...sessions.values()].filter(
        (session) => wants(session.intents, event, guildId) && onShard(session.shard, guildId),
      );
      const shown = event.startsWith("MESSAGE_")
        ? withoutForeignContent(data as Record<string, unknown>, needs.world().bot.id)
        : data;
      if (listening.length > 0) log("→", event, withoutToken(shown));
      for (const session of listening) deliver(session, event, shown);
      return listening.length;
    },
    welcome: (session) => {
      const guilds = needs
        .world()
        .guilds.filter(
          (guild) => isMember(guild, needs.world().bot.id) && onShard(session.shard, guild.id),
        );
      const hello = ready(needs, session, guilds);
      log("→", "READY", hello);
      deliver(session, "READY", hello);
      for (const guild of guilds) {
        if (!wants(session.intents, "GUILD_CREATE", guild.id)) continue;
        const data = guildCreateShape(needs.world(), guild);
        log("→", "GUILD_CREATE", { id: guild.id, name: guild.name });
        deliver(session, "GUILD_CREATE", data);
      }
      needs.changed();
    },
    ...createGatewayFaults({ sessions, connected, send, changed: needs.changed }),
    silence: (next) => {
      silent = next;
    },
  };
}

function ready(needs: GatewayNeeds, session: Session, guilds: readonly Guild[]) {
  const world = needs.world();
  return {
    v: 10,
    user: { ...botShape(world), mfa_enabled: false, verified: true, email: null },
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    session_type: "normal",
    resume_gateway_url: needs.url(),
    shard: session.shard,
    application: { id: world.bot.applicationId, flags: 0 },
    private_channels: [],
    relationships: [],
    user_settings: {},
    presences: [],
    guild_join_requests: [],
    _trace: [],
  };
}

/** An event for the log, which holds no token. */
function withoutToken(data: object): object {
  return "token" in data ? { ...data, token: "…" } : data;
}
