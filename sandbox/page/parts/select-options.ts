import type { APISelectMenuComponent } from "discord-api-types/v10";
import { component } from "../discord-numbers.ts";
import type { Page } from "../state/page-context.ts";

/** One line of a select menu. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly description: string;
  readonly emoji: string;
}

/** What a select menu offers in this place: its own options, or people, roles and channels. */
export function optionsOf(select: APISelectMenuComponent, page: Page): readonly SelectOption[] {
  switch (select.type) {
    case component.stringSelect:
      return select.options.map((option) => ({
        value: option.value,
        label: option.label,
        description: option.description ?? "",
        emoji: option.emoji?.name ?? "",
      }));
    case component.userSelect:
      return people(page);
    case component.roleSelect:
      return roles(page);
    case component.mentionableSelect:
      return [...people(page), ...roles(page)];
    default:
      return channels(page, select.channel_types ?? []);
  }
}

function channels(page: Page, types: readonly number[]): readonly SelectOption[] {
  return (page.place.guild?.channels ?? [])
    .filter((channel) => types.length === 0 || types.includes(channel.type))
    .map((channel) => plain(channel.id, `#${channel.name}`));
}

function people(page: Page): readonly SelectOption[] {
  const members = page.place.guild?.memberIds;
  return page.view.people
    .filter((person) => members === undefined || members.includes(person.id))
    .map((person) => plain(person.id, person.name));
}

function roles(page: Page): readonly SelectOption[] {
  return (page.place.guild?.roles ?? []).map((role) =>
    plain(role.id, `@${role.name.replace(/^@/, "")}`),
  );
}

function plain(value: string, label: string): SelectOption {
  return { value, label, description: "", emoji: "" };
}
