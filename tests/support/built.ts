import { runProgram } from "./program.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** The built program in its sandbox, with the bot as its child process. */
export interface Built {
  /** `http://127.0.0.1:PORT`, where the page is. */
  readonly address: string;
  /** Ends it as Ctrl+C does, and waits until it is gone. */
  readonly close: () => Promise<void>;
}

/** Starts the built program on a free port in a folder of its own, as `npm start` does. */
export async function startBuilt(): Promise<Built> {
  const folder = temporaryFolder();
  const program = runProgram({ SANDBOX_PORT: "0" }, folder.path);
  const line = await Promise.race([program.says("Docent is running"), program.ended]);
  const address = /http:\/\/[\d.]+:\d+/.exec(String(line))?.[0];
  if (address === undefined) {
    throw new Error(`Docent did not start: ${line}\n${program.stderr().join("\n")}`);
  }
  return {
    address,
    async close() {
      program.signal("SIGINT");
      await program.ended;
      folder.remove();
    },
  };
}
