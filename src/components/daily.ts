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
import { dailyWords } from "../views/daily.words.ts";
import { notice } from "../views/problems.ts";

interface Deps {
  readonly catalog: Catalog;
  readonly languages: readonly Language[];
  readonly settings: SettingsStore;
  readonly rights: LookUpRights;
  readonly schedules: Schedules;
}

/** A schedule that a button stands for, for whoever pressed it. */
interface Press {
  readonly guildId: string;
  readonly id: string;
  readonly language: Language;
}

/** Saves or drops a draft, removes or keeps a schedule. */
export const daily = defineComponent({
  id: dailyId,
  async press(asked, { action, schedule }, _pressed, deps: Deps) {
    const audience = await audienceOf(asked, deps.settings, deps.languages);
    const access = dailyAccess(asked, audience);
    if ("refusal" in access) return privately(access.refusal);
    const press = { ...access, id: schedule, language: audience.person };
    return toPresser(await outcomes[action](press, deps), asked.onPrivateMessage);
  },
});

/** Turns the pages of the list. */
export const dailyPages = defineComponent({
  id: dailyListId,
  async press(asked, { page }, _pressed, deps: Deps) {
    const audience = await audienceOf(asked, deps.settings, deps.languages);
    const access = dailyAccess(asked, audience);
    if ("refusal" in access) return privately(access.refusal);
    const courses = await deps.schedules.courses(access.guildId);
    const list = dailyList(courses, { page, language: audience.person }, deps);
    return toPresser(list, asked.onPrivateMessage);
  },
});

const outcomes = { save, drop, remove, keep } as const;

async function save({ guildId, id, language }: Press, { schedules }: Deps): Promise<Message> {
  const words = dailyFaultWords(language);
  const saved = await schedules.save(guildId, id);
  switch (saved.outcome) {
    case "saved":
      return dailyOutcome("saved", saved.schedule, language);
    case "gone":
      return notice(words.draftGone);
    case "full":
      return notice(words.full(String(mostSchedules)));
  }
}

async function drop({ guildId, id, language }: Press, { schedules }: Deps): Promise<Message> {
  const words = dailyWords(language);
  return notice((await schedules.drop(guildId, id)) ? words.dropped : words.alreadySaved);
}

async function remove({ guildId, id, language }: Press, { schedules }: Deps): Promise<Message> {
  const removed = await schedules.remove(guildId, id);
  if (removed === undefined) return notice(dailyFaultWords(language).noSchedule);
  return dailyOutcome("removed", removed, language);
}

async function keep({ guildId, id, language }: Press, { schedules }: Deps): Promise<Message> {
  const kept = await schedules.find(guildId, id);
  if (kept === undefined) return notice(dailyFaultWords(language).noSchedule);
  return dailyOutcome("kept", kept, language);
}
