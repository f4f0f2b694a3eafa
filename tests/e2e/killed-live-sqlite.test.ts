import { describeKilledLive } from "../support/killed-live.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describeKilledLive("SQLite", async () => {
  const folder = temporaryFolder();
  return { url: `file:${folder.at("docent.db")}`, drop: async () => folder.remove() };
});
