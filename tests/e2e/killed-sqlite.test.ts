import { describeKilled } from "../support/killed.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describeKilled("SQLite", async () => {
  const folder = temporaryFolder();
  return { url: `file:${folder.at("docent.db")}`, drop: async () => folder.remove() };
});
