/** What people do, one act after the other. */

import type { Class } from "./class/class.ts";
import { runCommand, runMessageMenu } from "./interactions/commands.ts";
import { choose, press, submit } from "./interactions/components.ts";
import { readMentions } from "./messages/mentions.ts";
import { emptyMessage, publish } from "./messages/write.ts";
import type { Act, ActResult } from "./page-api.ts";
import type { Realm } from "./realm.ts";
import { findPerson, findPlace, permissionsIn } from "./world/lookup.ts";
import type { Person } from "./world/model.ts";
import { permission, toSendIn } from "./world/permissions.ts";
import { userShape } from "./world/shapes.ts";

/** What only the process around the realm can do. */
export interface Stage {
  readonly realm: Realm;
  readonly pullPlug: () => Promise<ActResult>;
  /** The classmates who play by themselves; `null` where there are none. */
  readonly pupils: Class | null;
}

const yes: ActResult = { ok: true };
const no = (error: string): ActResult => ({ ok: false, error });

/** Does what a person does; settles when the bot has answered, where it is asked. */
export async function perform(stage: Stage, personId: string, act: Act): Promise<ActResult> {
  const { realm } = stage;
  const person = findPerson(realm.world.get(), personId);
  if (!person) return no("There is no such person.");
  if (act.type !== "autocomplete") clearNotice(realm, personId);
  switch (act.type) {
    case "command":
      return runCommand(realm, person, act, null);
    case "autocomplete":
      return runCommand(realm, person, act, act.focused);
    case "messageMenu":
      return runMessageMenu(realm, person, act);
    case "press":
      return press(realm, person, act);
    case "choose":
      return choose(realm, person, act);
    case "submit":
      return submit(realm, person, act);
    case "closeModal":
      realm.interactions.closeModal(personId);
      return yes;
    case "dismiss":
      return dismiss(realm, personId, act.messageId);
    case "say":
      return say(realm, person, act.channelId, act.text);
    case "setLocale":
      return setLocale(realm, personId, act.locale);
    case "setPace":
      stage.pupils?.setPace(act.pace);
      return stage.pupils === null ? no("Nobody plays by themselves here.") : yes;
    case "jump":
      return realm.clock.jump(act.to)
        ? yes
        : no("The clock goes forward only, to the end of 2099.");
    case "pullPlug":
      return stage.pullPlug();
  }
}

function clearNotice(realm: Realm, personId: string): void {
  const { [personId]: mine, ...others } = realm.notices.get();
  if (mine) realm.notices.set(others);
}

function dismiss(realm: Realm, personId: string, messageId: string): ActResult {
  const stored = realm.messages.find(messageId);
  if (stored?.visibleTo !== personId) return no("Only private messages can be put away.");
  realm.messages.put({ ...stored, dismissed: true });
  return yes;
}

function setLocale(realm: Realm, personId: string, locale: string): ActResult {
  const world = realm.world.get();
  const people = world.people.map((each) => (each.id === personId ? { ...each, locale } : each));
  realm.world.set({ ...world, people });
  return yes;
}

function say(realm: Realm, person: Person, channelId: string, text: string): ActResult {
  const world = realm.world.get();
  const place = findPlace(world, channelId);
  const rights = place ? permissionsIn(world, place, person.id) : 0n;
  const needed = place?.kind === "guild" ? toSendIn(place.channel) : permission.sendMessages;
  if (!place || (rights & needed) === 0n) return no("You may not write here.");
  const message = {
    ...emptyMessage(realm, channelId),
    author: userShape(person),
    content: text,
    ...readMentions(world, place.kind === "guild" ? place.guild : null, {
      content: text,
      components: [],
      allowed: null,
      mayMentionAll: (rights & permission.mentionEveryone) !== 0n,
    }),
  };
  publish(realm, { message, visibleTo: null, token: null, state: "shown" });
  return yes;
}
