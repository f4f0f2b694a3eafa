import { type APIInteraction, InteractionType } from "discord-api-types/v10";
import { privately } from "./answer.ts";
import { type Asked, asked as read } from "./asked.ts";
import type { Callbacks, Delivery } from "./callbacks.ts";
import { familyOf } from "./custom-id.ts";
import type { Handled } from "./handled.ts";
import { createRoutes, type RoutesOptions, type Step } from "./routes.ts";

export interface RouterOptions<Deps> extends RoutesOptions<Deps> {
  readonly callbacks: Callbacks;
  readonly firstTime: (interactionId: string) => boolean;
  readonly newReference: () => string;
}

/**
 * Answers interactions. Duplicate commands or families are refused when it is made; a handled
 * interaction never throws: what breaks is told to the person as a reference and returned.
 */
export function createRouter<Deps>(options: RouterOptions<Deps>) {
  const routes = createRoutes(options);
  const { callbacks, problems } = options;

  async function deliver(asked: Asked, step: Step): Promise<Handled> {
    const { answer, ...handled } = step;
    if (answer.kind === "choices") {
      return outcome(handled, await callbacks.choices(asked, answer.choices));
    }
    const delivery = await callbacks.answer(asked, answer);
    if (answer.kind !== "later" || delivery === "late") return outcome(handled, delivery);
    try {
      return outcome(handled, await callbacks.fill(asked, await answer.work()));
    } catch (error) {
      return { ...handled, outcome: "failed", failure: await fillWithReference(asked, error) };
    }
  }

  /** Already acknowledged, so that the reference has to fill the reply that is waiting. */
  async function fillWithReference(asked: Asked, error: unknown) {
    const reference = options.newReference();
    try {
      await callbacks.fill(asked, await problems.unexpected(asked, reference));
    } catch {
      // Discord does not hear us; the log has the first error.
    }
    return { error, reference };
  }

  async function failed(
    interaction: APIInteraction,
    asked: Asked,
    error: unknown,
  ): Promise<Handled> {
    const reference = options.newReference();
    const failure = { error, reference };
    const handled: Handled = { ...labelOf(interaction), outcome: "failed", failure };
    try {
      // Whoever is typing gets no choices rather than an error from Discord.
      if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
        await callbacks.choices(asked, []);
        return handled;
      }
      const message = await problems.unexpected(asked, reference);
      await callbacks.answer(asked, privately(message));
    } catch {
      // Discord does not hear us; the log has the first error.
    }
    return handled;
  }

  /** Handles one interaction; `undefined` for a replayed one or a kind that Docent does not use. */
  return async function handle(interaction: APIInteraction): Promise<Handled | undefined> {
    if (!options.firstTime(interaction.id)) return;
    const asked = read(interaction);
    try {
      const step =
        (await routes.command(interaction, asked)) ??
        (await routes.autocomplete(interaction, asked)) ??
        (await routes.component(interaction, asked));
      return step && (await deliver(asked, step));
    } catch (error) {
      return failed(interaction, asked, error);
    }
  };
}

function outcome(handled: Omit<Handled, "failure">, delivery: Delivery): Handled {
  return delivery === "late" ? { ...handled, outcome: "late" } : handled;
}

function labelOf(interaction: APIInteraction): Pick<Handled, "kind" | "name"> {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return { kind: "command", name: interaction.data.name };
    case InteractionType.ApplicationCommandAutocomplete:
      return { kind: "autocomplete", name: interaction.data.name };
    case InteractionType.ModalSubmit:
      return { kind: "modal", name: familyOf(interaction.data.custom_id) };
    case InteractionType.MessageComponent:
      return { kind: "component", name: familyOf(interaction.data.custom_id) };
    default:
      return { kind: "component", name: "unknown" };
  }
}
