/** Presses, choices and submitted modals: from what a person does to an interaction. */
import { type Component, componentType, walk } from "../judge/components.ts";
import type { StoredMessage } from "../messages/store.ts";
import type { Act, ActResult } from "../page-api.ts";
import type { Realm } from "../realm.ts";
import { findPlace, sees } from "../world/lookup.ts";
import type { Person, Place } from "../world/model.ts";
import { checkChosen, isSelect, submitFields } from "./fields.ts";
import { resolve } from "./resolved.ts";
import { startInteraction } from "./start.ts";

const no = (error: string): ActResult => ({ ok: false, error });

interface Found {
  readonly stored: StoredMessage;
  readonly place: Place;
  readonly component: Component;
}

function findComponent(
  realm: Realm,
  person: Person,
  messageId: string,
  customId: string,
): Found | string {
  const stored = realm.messages.find(messageId);
  const world = realm.world.get();
  const place = stored && findPlace(world, stored.message.channel_id);
  if (!stored || !place || !sees(world, place, person.id)) return "You do not see that message.";
  if (stored.visibleTo !== null && stored.visibleTo !== person.id) {
    return "You do not see that message.";
  }
  const component = walk(stored.message.components).find(
    (each) => each.component.custom_id === customId,
  )?.component;
  if (!component) return "The message has no such button or menu.";
  if (component.disabled === true) return "It is disabled.";
  return { stored, place, component };
}

/** Who authorizes a press: whoever authorized the message, else the server. */
function ownersOf({ stored, place }: Found, person: Person): Readonly<Record<string, string>> {
  const metadata = stored.message.interaction_metadata as
    | { readonly authorizing_integration_owners?: Readonly<Record<string, string>> }
    | undefined;
  return (
    metadata?.authorizing_integration_owners ??
    (place.kind === "guild" ? { "0": place.guild.id } : { "0": "0", "1": person.id })
  );
}

/** Presses a button. */
export async function press(
  realm: Realm,
  person: Person,
  act: Extract<Act, { type: "press" }>,
): Promise<ActResult> {
  const found = findComponent(realm, person, act.messageId, act.customId);
  if (typeof found === "string") return no(found);
  if (found.component.type !== componentType.button) return no("That is no button.");
  return startOn(realm, person, found, {});
}

/** Chooses in a select. */
export async function choose(
  realm: Realm,
  person: Person,
  act: Extract<Act, { type: "choose" }>,
): Promise<ActResult> {
  const found = findComponent(realm, person, act.messageId, act.customId);
  if (typeof found === "string") return no(found);
  if (!isSelect(found.component)) return no("That is no menu.");
  const checked = checkChosen(found.component, act.values);
  if (!checked.ok) return no(checked.error);
  const resolution = resolve(realm, found.place, person.id, checked.references);
  if (!resolution.ok) return no(`${resolution.missing.id} names no ${resolution.missing.kind}.`);
  const isText = found.component.type === componentType.stringSelect;
  return startOn(realm, person, found, {
    values: checked.value,
    ...(isText ? {} : { resolved: resolution.resolved }),
  });
}

function startOn(realm: Realm, person: Person, found: Found, more: object): Promise<ActResult> {
  const { stored, place, component } = found;
  return startInteraction(realm, {
    kind: 3,
    person,
    place,
    channelId: stored.message.channel_id,
    data: {
      id: component.id,
      custom_id: component.custom_id,
      component_type: component.type,
      ...more,
    },
    message: stored.message,
    owners: ownersOf(found, person),
    metadata: { interacted_message_id: stored.message.id },
    commandName: null,
    answerType: 19,
  });
}

/** Submits the modal that is open for a person. */
export async function submit(
  realm: Realm,
  person: Person,
  act: Extract<Act, { type: "submit" }>,
): Promise<ActResult> {
  const modal = realm.interactions.modalOf(person.id);
  if (!modal || modal.id !== act.modalId) return no("That form is not open any more.");
  const { trigger } = modal;
  const place = findPlace(realm.world.get(), trigger.channelId);
  if (!place) return no("The channel is gone.");
  const fields = submitFields(modal.data.components, act.values);
  if (!fields.ok) return no(fields.error);
  const resolution = resolve(realm, place, person.id, fields.references);
  if (!resolution.ok) return no(`${resolution.missing.id} names no ${resolution.missing.kind}.`);
  const hasResolved = Object.keys(resolution.resolved).length > 0;
  const source = trigger.sourceMessageId ? realm.messages.find(trigger.sourceMessageId) : undefined;
  const result = await startInteraction(realm, {
    kind: 5,
    person,
    place,
    channelId: trigger.channelId,
    data: {
      custom_id: modal.data.custom_id,
      components: fields.value,
      ...(hasResolved ? { resolved: resolution.resolved } : {}),
    },
    ...(source ? { message: source.message } : {}),
    owners: trigger.metadata.authorizing_integration_owners as Readonly<Record<string, string>>,
    metadata: { triggering_interaction_metadata: trigger.metadata },
    commandName: null,
    answerType: 0,
  });
  if (result.ok && realm.interactions.modalOf(person.id)?.id === modal.id) {
    realm.interactions.closeModal(person.id);
  }
  return result;
}
