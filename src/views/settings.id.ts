import { defineCustomId, oneOf } from "../discord/custom-id.ts";

/** A menu that changes one setting, and the panel on which it stands. */
export const settingId = defineCustomId("setting", {
  setting: oneOf("language", "hostRole", "staffChannel"),
  panel: oneOf("settings", "help"),
});

/** The panel on which a menu of settings stands. */
export type Panel = "settings" | "help";
