import { ApplicationIntegrationType, InteractionContextType } from "discord-api-types/v10";

/** For a command that works in servers, in direct messages and as a user-installed app. */
export const anywhere = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** For a command that belongs to a server in which Docent is installed. */
export const serversOnly = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};
