import { randomBytes } from "node:crypto";
import { createCell } from "./cell.ts";
import { createClock, type Timers } from "./clock.ts";
import { createCommandStore } from "./commands.ts";
import { createFaults } from "./faults.ts";
import { createGateway } from "./gateway/gateway.ts";
import { createInteractionStore } from "./interactions/store.ts";
import { createFileStore } from "./messages/files.ts";
import { createMessageStore } from "./messages/store.ts";
import type { Application, Deadlines, Documents, Realm } from "./realm.ts";
import { createSnowflakes } from "./snowflakes.ts";
import { createWire } from "./wire.ts";
import { classroom } from "./world/classroom.ts";
import { invitedPermissions } from "./world/permissions.ts";

/** Discord's own limits. */
export const discordDeadlines: Deadlines = {
  callback: 3_000,
  token: 15 * 60_000,
  nonce: 2 * 60_000,
  heartbeat: 41_250,
};

export interface RealmNeeds {
  /** The machine's clock, in milliseconds UTC. */
  readonly now: () => number;
  readonly timers: Timers;
  readonly deadlines: Deadlines;
  readonly origin: () => string;
  readonly changed: () => void;
  readonly documents: Documents | null;
  readonly killBot: () => Promise<void>;
}

/** What the application is set to before its owner changes anything. */
const firstApplication: Application = {
  description: "Explains and quizzes, with sources. Type /help.",
  tags: [],
  integrationTypes: {
    "0": {
      oauth2_install_params: {
        scopes: ["applications.commands", "bot"],
        permissions: String(invitedPermissions),
      },
    },
    "1": { oauth2_install_params: { scopes: ["applications.commands"], permissions: "0" } },
  },
};

/** A token of the form that Discord's have; only this sandbox accepts it. */
function newToken(botId: string): string {
  const part = (bytes: number) => randomBytes(bytes).toString("base64url");
  return `${Buffer.from(botId).toString("base64url")}.${part(4)}.${part(28)}`;
}

/** A realm in which nothing has happened yet. */
export function buildRealm(needs: RealmNeeds): Realm {
  const { origin, changed } = needs;
  const clock = createClock(needs.now);
  const nextId = createSnowflakes(clock.now);
  const world = createCell(classroom(), changed);
  const wire = createWire(clock.now, changed);
  return {
    clock,
    nextId,
    origin,
    world,
    wire,
    changed,
    timers: needs.timers,
    deadlines: needs.deadlines,
    documents: needs.documents,
    killBot: needs.killBot,
    token: newToken(world.get().bot.id),
    application: createCell(firstApplication, changed),
    notices: createCell({}, changed),
    commands: createCommandStore(changed),
    messages: createMessageStore(changed),
    files: createFileStore(origin, nextId, clock.now),
    interactions: createInteractionStore(changed),
    faults: createFaults(),
    nonces: new Map(),
    gateway: createGateway({
      world: world.get,
      wire,
      changed,
      url: () => `${origin().replace("http", "ws")}/gateway`,
    }),
  };
}
