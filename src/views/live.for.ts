import { type Answer, privately, toPresser } from "../discord/answer.ts";
import { type Asked, managesServer, mayManageEvents } from "../discord/asked.ts";
import type { Presser, Refused } from "../live/live.ts";
import type { ServerSettings, SettingsStore } from "../settings/ports.ts";
import { nothingSet } from "../settings/ports.ts";
import { refusedNote } from "./live.receipt.ts";
import type { PracticeShowing } from "./practice.showing.ts";

/** Whether a person may host quizzes here: by the host role, Manage Events, or Manage Server. */
function mayHost({ person }: Asked, { hostRoleId }: ServerSettings): boolean {
  const byRole = hostRoleId !== null && person.roleIds.includes(hostRoleId);
  return byRole || mayManageEvents(person) || managesServer(person);
}

/** Who pressed, as a live quiz needs to know them. */
export async function presserOf(
  asked: Asked,
  { settings }: { readonly settings: SettingsStore },
): Promise<Presser> {
  const { guild, person, id } = asked;
  const server = guild?.installed ? await settings.server(guild.id) : nothingSet;
  return {
    guildId: guild?.id ?? null,
    userId: person.id,
    name: person.name,
    roleIds: person.roleIds,
    mayHost: guild?.installed === true && mayHost(asked, server),
    interactionId: id,
  };
}

/** A refusal as the answer to a press: it never redraws a public message. */
export function refusedAnswer(
  asked: Asked,
  refused: Refused,
  { language }: PracticeShowing,
): Answer {
  const note = refusedNote(refused, language);
  return asked.onPrivateMessage ? toPresser(note, true) : privately(note);
}
