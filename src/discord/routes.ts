import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  ApplicationCommandType,
  InteractionType,
} from "discord-api-types/v10";
import { type Answer, type Choices, privately } from "./answer.ts";
import type { Asked } from "./asked.ts";
import { familyOf } from "./custom-id.ts";
import type { Handled, Problems } from "./handled.ts";
import type { Command, Component } from "./handlers.ts";
import { chosenValues, focusedOption, optionValues } from "./option-values.ts";

/** What a handler answered to one interaction. */
export type Step = {
  readonly kind: Handled["kind"];
  readonly name: string;
  readonly outcome: Handled["outcome"];
  readonly answer: Answer | { readonly kind: "choices"; readonly choices: Choices };
};

export interface RoutesOptions<Deps> {
  readonly commands: readonly Command<Deps>[];
  readonly components: readonly Component<Deps>[];
  readonly deps: Deps;
  readonly problems: Problems;
}

/** Finds the handler of an interaction and runs it; two handlers of one name are refused at once. */
export function createRoutes<Deps>({ deps, problems, ...lists }: RoutesOptions<Deps>) {
  const commands = byName(lists.commands, (command) => command.data.name);
  const components = byName(lists.components, (component) => component.id.family);

  async function command(interaction: APIInteraction, asked: Asked): Promise<Step | undefined> {
    if (interaction.type !== InteractionType.ApplicationCommand) return;
    const given = givenTo(interaction.data);
    if (given === undefined) return;
    const name = interaction.data.name;
    const found = commands.get(name);
    if (found === undefined) return outdated(asked, "command", "unknown");
    const parsed = found.options.safeParse(given);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const message = await problems.invalidOption(
        asked,
        String(issue?.path[0] ?? "?"),
        issue?.message ?? "?",
      );
      return { kind: "command", name, outcome: "invalid", answer: privately(message) };
    }
    const answer = await found.run(asked, parsed.data as never, deps);
    return { kind: "command", name, outcome: "answered", answer };
  }

  async function autocomplete(interaction: APIInteraction, asked: Asked) {
    if (interaction.type !== InteractionType.ApplicationCommandAutocomplete) return;
    const { name, options } = interaction.data;
    const focused = focusedOption(options);
    const typing = focused && { ...focused, values: optionValues(options) };
    const choices = typing && (await commands.get(name)?.complete?.(asked, typing, deps));
    const answer = { kind: "choices", choices: choices ?? [] } as const;
    return { kind: "autocomplete", name, outcome: "answered", answer } satisfies Step;
  }

  async function component(interaction: APIInteraction, asked: Asked): Promise<Step | undefined> {
    const isModal = interaction.type === InteractionType.ModalSubmit;
    if (!isModal && interaction.type !== InteractionType.MessageComponent) return;
    const kind = isModal ? "modal" : "component";
    const wire = interaction.data.custom_id;
    const name = familyOf(wire);
    const found = components.get(name);
    const fields = found?.id.decode(wire);
    if (found === undefined || fields === undefined) return outdated(asked, kind, "unknown");
    const answer = isModal
      ? await found.submit?.(asked, fields, interaction.data, deps)
      : await found.press?.(asked, fields, { values: chosenValues(interaction.data) }, deps);
    if (answer === undefined) return outdated(asked, kind, name);
    return { kind, name, outcome: "answered", answer };
  }

  async function outdated(asked: Asked, kind: Handled["kind"], name: string): Promise<Step> {
    const message = await problems.outdated(asked);
    return { kind, name, outcome: "outdated", answer: privately(message) };
  }

  return { command, autocomplete, component };
}

/** What a command gets: its options, or the message in whose menu it was chosen. */
function givenTo(data: APIApplicationCommandInteraction["data"]): object | undefined {
  switch (data.type) {
    case ApplicationCommandType.ChatInput:
      return optionValues(data.options);
    case ApplicationCommandType.Message:
      return { message: data.resolved.messages[data.target_id] };
    default:
      return;
  }
}

function byName<T>(list: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of list) {
    if (map.has(nameOf(item))) throw new Error(`two handlers are named ${nameOf(item)}`);
    map.set(nameOf(item), item);
  }
  return map;
}
