import { sql } from "kysely";
import { sqliteLock } from "../../src/storage/sqlite/open.ts";
import { describeStorage } from "./contract.ts";
import { createFolder } from "./folder.ts";

describeStorage("SQLite", {
  lock: sqliteLock,
  bytesType: "blob",
  tables: sql`select name from sqlite_master where type = 'table'`,
  columns: sql`
    select entry.name as "table", info.name as "column"
    from sqlite_master as entry join pragma_table_info(entry.name) as info
    where entry.type = 'table'
  `,
  shared: false,
  async fresh() {
    const folder = createFolder();
    return { url: `file:${folder.at("docent.db")}`, remove: async () => folder.remove() };
  },
});
