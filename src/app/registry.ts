import { explain } from "../commands/explain.ts";
import { help } from "../commands/help.ts";
import { settings } from "../commands/settings.ts";
import { card, languages, speak } from "../components/card.ts";
import { help as helpButton, helpLanguages } from "../components/help.ts";
import { report } from "../components/report.ts";
import { setting } from "../components/setting.ts";
import type { Command, Component } from "../discord/handlers.ts";
import type { Job } from "../jobs/job.ts";
import type { App } from "./app.ts";

/** Every command, for the router and for Discord alike. */
export const commands: readonly Command<App>[] = [explain, help, settings];

/** Every family of custom ids. */
export const components: readonly Component<App>[] = [
  card,
  speak,
  languages,
  helpButton,
  helpLanguages,
  setting,
  report,
];

/** Everything that is done by the clock. */
export const jobs: readonly Job<App>[] = [];
