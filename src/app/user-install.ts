import {
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";

/**
 * The commands as this application may have them: Discord registers for people only where the
 * application is installable by people.
 */
export function registered(
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  installable: object | null,
): RESTPostAPIApplicationCommandsJSONBody[] {
  const forPeople =
    installable !== null && String(ApplicationIntegrationType.UserInstall) in installable;
  if (forPeople) return [...commands];
  return commands.map((command) => ({
    ...command,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: (command.contexts ?? []).filter(
      (context) => context !== InteractionContextType.PrivateChannel,
    ),
  }));
}
