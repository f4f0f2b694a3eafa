import { Client, type ClientOptions, GatewayIntentBits } from "discord.js";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../sandbox/main.ts";

/** A sandbox on a free port that runs no bot of its own. */
export function openSandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  return startSandbox({ port: 0, pageFolder: null, bot: null, ...options });
}

/** discord.js as anybody has it, told of the sandbox by its address only. */
export function stockClient(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Client<true> {
  const { rest, ...others } = options;
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    ...others,
    rest: { api: sandbox.apiUrl, ...rest },
  }) as Client<true>;
}

/** Connects and waits until the client says that it is ready. */
export async function connect(client: Client, sandbox: Sandbox): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once("clientReady", () => resolve()));
  await client.login(sandbox.token);
  await ready;
}

/** A sandbox with a connected client whose answers a test decides. */
export interface Conversation {
  readonly sandbox: Sandbox;
  readonly client: Client<true>;
  /** How interactions are answered from now on. */
  answer: (interaction: never) => Promise<unknown>;
  /** What the latest answer came to. */
  answered: Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Opens a sandbox, connects and registers these commands. */
export async function openConversation(
  commands: readonly object[],
  options: Partial<SandboxOptions> = {},
): Promise<Conversation> {
  const sandbox = await openSandbox(options);
  const client = stockClient(sandbox);
  const talk: Conversation = {
    sandbox,
    client,
    answer: async () => undefined,
    answered: Promise.resolve(),
    close: async () => {
      await client.destroy();
      await sandbox.close();
    },
  };
  client.on("interactionCreate", (interaction) => {
    talk.answered = talk.answer(interaction as never);
    talk.answered.catch(() => undefined);
  });
  await connect(client, sandbox);
  await client.application.commands.set(commands as never);
  return talk;
}
