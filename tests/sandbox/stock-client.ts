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
