import type { StoredMessage } from "../messages/store.ts";
import type { Act, ActResult, Pace } from "../page-api.ts";
import type { Realm } from "../realm.ts";
import type { Guild, Person } from "../world/model.ts";
import { answerOn, filledIn, type Mood, moodOf } from "./answering.ts";
import { type Dice, diceOf, oneOf } from "./dice.ts";
import type { Oracle } from "./oracle.ts";
import { formButton, sightOf, unknownButton, waysIn } from "./sight.ts";

/** Shares of the time that calm reading takes. */
const haste: Readonly<Record<Exclude<Pace, "off">, number>> = { slow: 1, usual: 0.4, fast: 0.05 };
/** Milliseconds a word at 200 words a minute, and for making up one's mind. */
const perWord = 300;
const thinking = 5_000;
/** Milliseconds after which somebody tries again. */
const again = 2_000;
/** One who thinks again. */
const secondThoughts = 0.08;

/** Classmates who join and answer by themselves. */
export interface Class {
  readonly pace: () => Pace;
  readonly setPace: (pace: Pace) => void;
  /** Somebody acts as this person: from now on the class leaves them alone. */
  readonly isTaken: (personId: string) => void;
  /** Looks around; to be called after each change. */
  readonly look: () => void;
}

export interface ClassNeeds {
  readonly realm: Realm;
  readonly act: (personId: string, act: Act) => Promise<ActResult>;
  readonly oracle: Oracle;
  readonly pace: Pace;
}

/** A class that looks at the newest public messages of the bot, as everybody does. */
export function createClass(needs: ClassNeeds): Class {
  const { realm } = needs;
  const taken = new Set<string>();
  /** The pupils who have seen to a message, by message. */
  const seenTo = new Map<string, Set<string>>();
  let pace = needs.pace;
  let isLooking = false;

  function look(): void {
    if (isLooking || pace === "off") return;
    isLooking = true;
    // What changes in one turn is looked at once.
    realm.timers.after(100, () => {
      isLooking = false;
      for (const guild of realm.world.get().guilds) lookAt(guild);
    });
  }

  function lookAt(guild: Guild): void {
    for (const channel of guild.channels) {
      const newest = realm.messages
        .inChannel(channel.id)
        .findLast(({ visibleTo, message }) => visibleTo === null && isOfBot(realm, message));
      if (newest === undefined || !asksForSomething(newest)) continue;
      for (const pupil of pupilsOf(realm, guild, taken)) plan(newest, pupil);
    }
  }

  function plan(stored: StoredMessage, pupil: Person): void {
    const { id } = stored.message;
    const done = seenTo.get(id) ?? new Set<string>();
    seenTo.set(id, done);
    if (pace === "off" || done.has(pupil.id)) return;
    done.add(pupil.id);
    const dice = diceOf(`${pupil.name} ${id}`);
    realm.timers.after(delayOf(stored, pace, dice), () => {
      if (pace === "off") done.delete(pupil.id);
      else if (!taken.has(pupil.id)) void tries(pupil, id, dice);
    });
  }

  /** What the bot did not hear, since it was down, is done again once it is back. */
  async function tries(pupil: Person, messageId: string, dice: Dice): Promise<void> {
    const isDone = await sees(needs, pupil, messageId, dice);
    if (isDone) return;
    seenTo.get(messageId)?.delete(pupil.id);
    realm.timers.after(again, look);
  }

  return {
    pace: () => pace,
    setPace: (wanted) => {
      pace = wanted;
      realm.changed();
      look();
    },
    isTaken: (personId) => void taken.add(personId),
    look,
  };
}

const isOfBot = (realm: Realm, message: StoredMessage["message"]): boolean =>
  message.author.id === realm.world.get().bot.id;

function asksForSomething({ message }: StoredMessage): boolean {
  const sight = sightOf(message);
  return waysIn(sight).length > 0 || unknownButton(sight) !== undefined;
}

function pupilsOf(realm: Realm, { members }: Guild, taken: ReadonlySet<string>): readonly Person[] {
  const ids = new Set(members.map(({ userId }) => userId));
  return realm.world
    .get()
    .people.filter(({ id, pupil }) => pupil !== null && ids.has(id) && !taken.has(id));
}

/** Milliseconds until a pupil has read a message and made up their mind: no two alike. */
function delayOf({ message }: StoredMessage, pace: Exclude<Pace, "off">, dice: Dice): number {
  const words = sightOf(message).text.split(/\s+/).length;
  return Math.round((words * perWord + thinking) * haste[pace] * (0.5 + dice()));
}

/** Joins, or answers, by what is on the message then; false where the bot did not take it. */
async function sees(
  needs: ClassNeeds,
  pupil: Person,
  messageId: string,
  dice: Dice,
): Promise<boolean> {
  const { realm, act } = needs;
  const stored = realm.messages.find(messageId);
  if (stored === undefined) return true;
  const sight = sightOf(stored.message);
  const ways = waysIn(sight);
  if (ways.length > 0) {
    const { customId } = oneOf(ways, dice);
    return (await act(pupil.id, { type: "press", messageId, customId })).ok;
  }
  const skill = pupil.pupil ?? 0;
  const mood = moodOf(skill, dice);
  if (!(await answers(needs, pupil, messageId, mood, dice))) return false;
  const thinksAgain = mood !== "unknown" && dice() < secondThoughts;
  return !thinksAgain || answers(needs, pupil, messageId, moodOf(skill, dice), dice);
}

async function answers(
  { realm, act, oracle }: ClassNeeds,
  pupil: Person,
  messageId: string,
  mood: Mood,
  dice: Dice,
): Promise<boolean> {
  const stored = realm.messages.find(messageId);
  const sight = stored && sightOf(stored.message);
  // The question is closed meanwhile.
  if (sight === undefined || unknownButton(sight) === undefined) return true;
  const known = oracle(sight.text);
  const pressed = answerOn(messageId, sight, known, mood, dice);
  if (pressed !== undefined) return (await act(pupil.id, pressed)).ok;
  const opens = formButton(sight);
  if (opens === undefined) return true;
  const opened = await act(pupil.id, { type: "press", messageId, customId: opens.customId });
  const form = realm.interactions.modalOf(pupil.id);
  if (form === undefined) return opened.ok;
  const values = filledIn(form.data.components, known, mood, dice);
  return (await act(pupil.id, { type: "submit", modalId: form.id, values })).ok;
}
