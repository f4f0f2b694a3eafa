import { type Answer, type Message, privately } from "../../discord/answer.ts";
import { dailyFaultWords } from "../../views/daily.faults.words.ts";
import { dailyList } from "../../views/daily.list.ts";
import { dailyOutcome, postedNow, removeQuestion } from "../../views/daily.outcomes.ts";
import { dailyCommands } from "../../views/daily.showing.ts";
import { presentTrouble } from "../../views/daily.trouble.ts";
import { notice } from "../../views/problems.ts";
import type { Deps, Desk } from "./deps.ts";

/** Every schedule of the server, and how it goes. */
export async function list({ guildId, showing }: Desk, deps: Deps): Promise<Message> {
  const courses = await deps.schedules.courses(guildId);
  return dailyList(courses, { ...showing, page: 0, rights: deps.rights });
}

/** Posts nothing of a schedule until it is resumed. */
export async function pause(id: string, desk: Desk, { schedules }: Deps): Promise<Message> {
  const paused = await schedules.pause(desk.guildId, id);
  return paused === undefined ? noSchedule(desk) : dailyOutcome("paused", paused, desk.showing);
}

/** Goes on with a schedule; says what is in its way. */
export async function resume(id: string, desk: Desk, deps: Deps): Promise<Message> {
  const resumed = await deps.schedules.resume(desk.guildId, id);
  if (resumed === undefined) return noSchedule(desk);
  const rights = deps.rights(desk.guildId, resumed.channelId);
  const trouble = presentTrouble(resumed, rights, desk.showing);
  return dailyOutcome("resumed", resumed, desk.showing, trouble);
}

/** Asks whether a schedule is to be removed. */
export async function remove(id: string, desk: Desk, { schedules }: Deps): Promise<Message> {
  const found = await schedules.find(desk.guildId, id);
  return found === undefined ? noSchedule(desk) : removeQuestion(found, desk.showing);
}

/** Posts a fact of a schedule now; that may take longer than Discord waits. */
export async function now(id: string, desk: Desk, { schedules, poster }: Deps): Promise<Answer> {
  const found = await schedules.find(desk.guildId, id);
  if (found === undefined) return privately(noSchedule(desk));
  return {
    kind: "later",
    as: "private",
    async work() {
      const sent = await poster.sendNow(found, desk.interactionId);
      return sent.outcome === "gone" ? noSchedule(desk) : postedNow(sent, found, desk.showing);
    },
  };
}

function noSchedule({ showing }: Desk): Message {
  return notice(dailyFaultWords(showing.language).noSchedule(dailyCommands(showing)));
}
