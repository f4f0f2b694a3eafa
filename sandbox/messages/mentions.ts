import type { APIUser } from "discord-api-types/v10";
import { componentType, walk } from "../judge/components.ts";
import type { AllowedMentions } from "../judge/message.ts";
import type { Guild, World } from "../world/model.ts";
import { anyUserShape } from "../world/shapes.ts";

/** Whom a message pings. */
export interface Mentions {
  readonly mentions: APIUser[];
  readonly mention_roles: string[];
  readonly mention_everyone: boolean;
}

const ids = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? "");

function allows(allowed: AllowedMentions | null | undefined, kind: "users" | "roles", id: string) {
  if (!allowed) return true;
  return (allowed.parse ?? []).includes(kind) || (allowed[kind] ?? []).includes(id);
}

/** Reads whom a text names and keeps those whom the sender allows and who exist. */
export function readMentions(
  world: World,
  guild: Guild | null,
  draft: {
    readonly content: string;
    readonly components: readonly unknown[];
    readonly allowed: AllowedMentions | null | undefined;
    readonly mayMentionAll: boolean;
  },
): Mentions {
  const texts = walk(draft.components)
    .filter(({ component }) => component.type === componentType.text)
    .map(({ component }) => String(component.content));
  const text = [draft.content, ...texts].join("\n");
  const users = new Set(
    ids(text, /<@!?(\d+)>/g).filter((id) => allows(draft.allowed, "users", id)),
  );
  const roles = new Set(ids(text, /<@&(\d+)>/g).filter((id) => allows(draft.allowed, "roles", id)));
  const everyone = /@(everyone|here)\b/.test(text);
  const everyoneAllowed = !draft.allowed || (draft.allowed.parse ?? []).includes("everyone");
  return {
    mentions: [...users].flatMap((id) => anyUserShape(world, id) ?? []),
    mention_roles: [...roles].filter((id) =>
      guild?.roles.some((role) => role.id === id && (role.mentionable || draft.mayMentionAll)),
    ),
    mention_everyone: everyone && everyoneAllowed && draft.mayMentionAll,
  };
}
