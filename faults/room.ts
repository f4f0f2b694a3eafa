import type { Sandbox } from "../sandbox/main.ts";
import type { Killable } from "../tests/support/killable.ts";
import { buttonsIn, textIn } from "../tests/support/parts.ts";
import type { Shown } from "../tests/support/shown.ts";
import { shownOn } from "../tests/support/shown.ts";

/** The channel in which quizzes are played, and who hosts them. */
export const place = { in: "general" } as const;
export const hostName = "Ms. Rivera";

/** A message of the bot's that everybody sees. */
export interface PublicMessage {
  readonly id: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

/** What a channel shows of one quiz. */
export interface Room {
  /** The bot's public messages since the quiz began, oldest first. */
  readonly messages: () => readonly PublicMessage[];
  readonly newest: () => PublicMessage | undefined;
  /** The newest public message with a button, as somebody sees it; nothing where there is none. */
  readonly withButton: (name: string, label: string) => Shown | undefined;
}

/** Looks at the channel from now on. */
export function roomFrom({ sandbox }: Killable): Room {
  const channelId = sandbox.world.channel("Civics", place.in).id;
  const before = new Set(all(sandbox, channelId).map(({ id }) => id));
  const messages = () => all(sandbox, channelId).filter(({ id }) => !before.has(id));
  return {
    messages,
    newest: () => messages().at(-1),
    withButton(name, label) {
      const newest = messages().at(-1);
      if (newest === undefined || !newest.buttons.includes(label)) return;
      return shownOn({ sandbox, channelId, personId: sandbox.world.person(name).id }, newest.id);
    },
  };
}

function all(sandbox: Sandbox, channelId: string): readonly PublicMessage[] {
  const seen = sandbox.view(sandbox.world.person(hostName).id).messages[channelId] ?? [];
  return seen
    .filter(({ ephemeral }) => !ephemeral)
    .map(({ message }) => ({
      id: message.id,
      text: textIn(message.components ?? []),
      buttons: buttonsIn(message.components ?? []).map(({ label }) => label ?? ""),
    }));
}
