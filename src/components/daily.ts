import type { Catalog } from "../content/catalog.ts";
import type { Language } from "../content/languages.ts";
import { mostSchedules, type Schedules } from "../daily/schedules.ts";
import { type Message, privately, toPresser } from "../discord/answer.ts";
import { defineComponent } from "../discord/handlers.ts";
import type { LookUpRights } from "../discord/rights.ts";
import { audienceOf } from "../settings/audience.ts";
import type { SettingsStore } from "../settings/ports.ts";
import { dailyAccess } from "../views/daily.access.ts";
import { dailyFaultWords } from "../views/daily.faults.words.ts";
import { dailyId, dailyListId } from "../views/daily.id.ts";
import { dailyList } from "../views/daily.list.ts";
import { dailyOutcome } from "../views/daily.outcomes.ts";
import { type DailyShowing, dailyCommands, dailyShowing } from "../views/daily.showing.ts";
import { dailyWords } from "../views/daily.words.ts";
import { notice } from "../views/problems.ts";

interface Deps {
  readonly catalog: Catalog;
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  readonly rights: LookUpRights;
  readonly schedules: Schedules;
  readonly commandIds: () => ReadonlyMap<string, string>;
}

/** A schedule that a button stands for, for whoever pressed it. */
interface Press {
  readonly guildId: string;
  readonly id: string;
  readonly showing: DailyShowing;
}

/** Saves or drops a draft, removes or keeps a schedule. */
export const daily = defineComponent({
  id: dailyId,
  async press(asked, { action, schedule }, _pressed, deps: Deps) {
    const audience = await audienceOf(asked, deps.settings, deps.languages);
    const access = dailyAccess(asked, audience, deps.commandIds());
    if ("refusal" in access) return privately(access.refusal);
    const press = { ...access, id: schedule, showing: dailyShowing(audience.person, deps) };
    return toPresser(await outcomes[action](press, deps), asked.onPrivateMessage);
  },
});

/** Turns the pages of the list. */
export const dailyPages = defineComponent({
  id: dailyListId,
  async press(asked, { page }, _pressed, deps: Deps) {
    const audience = await audienceOf(asked, deps.settings, deps.languages);
    const access = dailyAccess(asked, audience, deps.commandIds());
    if ("refusal" in access) return privately(access.refusal);
    const courses = await deps.schedules.courses(access.guildId);
    const showing = dailyShowing(audience.person, deps);
    const list = dailyList(courses, { ...showing, page, rights: deps.rights });
    return toPresser(list, asked.onPrivateMessage);
  },
});

const outcomes = { save, drop, remove, keep } as const;

async function save({ guildId, id, showing }: Press, { schedules }: Deps): Promise<Message> {
  const words = dailyFaultWords(showing.language);
  const commands = dailyCommands(showing);
  const saved = await schedules.save(guildId, id);
  switch (saved.outcome) {
    case "saved":
      return dailyOutcome("saved", saved.schedule, showing);
    case "gone":
      return notice(words.draftGone(commands));
    case "full":
      return notice(words.full(String(mostSchedules), commands));
  }
}

async function drop({ guildId, id, showing }: Press, { schedules }: Deps): Promise<Message> {
  const words = dailyWords(showing.language);
  const dropped = await schedules.drop(guildId, id);
  return notice(dropped ? words.dropped : words.alreadySaved(dailyCommands(showing)));
}

async function remove({ guildId, id, showing }: Press, { schedules }: Deps): Promise<Message> {
  const removed = await schedules.remove(guildId, id);
  return removed === undefined ? noSchedule(showing) : dailyOutcome("removed", removed, showing);
}

async function keep({ guildId, id, showing }: Press, { schedules }: Deps): Promise<Message> {
  const kept = await schedules.find(guildId, id);
  return kept === undefined ? noSchedule(showing) : dailyOutcome("kept", kept, showing);
}

function noSchedule(showing: DailyShowing): Message {
  return notice(dailyFaultWords(showing.language).noSchedule(dailyCommands(showing)));
}
