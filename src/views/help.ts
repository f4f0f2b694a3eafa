import type { APIComponentInContainer } from "discord-api-types/v10";
import { type Language, say } from "../content/languages.ts";
import type { Pack } from "../content/schema.ts";
import type { Message } from "../discord/answer.ts";
import type { ServerSettings } from "../settings/ports.ts";
import { commandMention } from "./command-mention.ts";
import { exampleTopics } from "./example-topics.ts";
import { explainWords } from "./explain.words.ts";
import { helpId, helpLanguagesId } from "./help.id.ts";
import { helpWords } from "./help.words.ts";
import { button, container, rows, separator, text } from "./parts.ts";
import { settingMenus } from "./settings.ts";

/** Everything the help shows. */
export interface HelpView {
  readonly packs: readonly Pack[];
  readonly language: Language;
  readonly languages: readonly Language[];
  /** Command ids by name, so that commands can be clicked. */
  readonly commandIds: ReadonlyMap<string, string>;
  /** Whether the person may change this server's settings. */
  readonly managesServer: boolean;
  /** Whether the person may set this server's daily posts. */
  readonly setsDaily: boolean;
  /** Settings to set up first; `null` where there is nothing to set up. */
  readonly firstSteps: ServerSettings | null;
  /** What has to be said first, such as why a choice was not kept. */
  readonly notice: string | null;
}

/** What Docent can do, for the person who asks; privately. */
export function help(view: HelpView): Message {
  const words = helpWords(view.language);
  const subjects = view.packs.map((pack) => say(pack.name, view.language)).join(", ");
  const mention = (name: string) => commandMention(name, view.commandIds);
  const lines = [
    `- ${words.explain(mention("explain"), exampleTopics(view.packs, view.language))}`,
    `- ${words.explainOn}`,
    `- ${words.explainPrivate}`,
    `- ${words.terms}`,
    `- ${words.practice(mention("quiz practice"))}`,
    `- ${words.live(mention("quiz live"))}`,
    ...(view.setsDaily ? [`- ${words.daily(mention("daily set"))}`] : []),
    ...(view.managesServer ? [`- ${words.settings(mention("settings"))}`] : []),
  ];
  return {
    components: [
      container("help", [
        text(`## ${words.title}\n${words.what(subjects)}`),
        text(lines.join("\n")),
        ...firstSteps(view),
        text(`-# ${words.facts}\n-# ${words.keeps(mention("privacy show"))}`),
      ]),
      ...rows(buttons(view)),
    ],
  };
}

function firstSteps(view: HelpView): readonly APIComponentInContainer[] {
  if (view.firstSteps === null) return [];
  const words = helpWords(view.language);
  const menus = settingMenus({ ...view, server: view.firstSteps }, "help");
  const said = view.notice === null ? "" : `\n${view.notice}`;
  return [
    separator(),
    text(`### ${words.firstSteps}\n${words.optional} ${words.staffNeeds}${said}`),
    ...menus,
    separator(),
  ];
}

function buttons(view: HelpView) {
  const words = helpWords(view.language);
  const steps = view.firstSteps === null ? "no" : "yes";
  const skip = button(words.skip, helpId.encode({ steps: "no", language: null }));
  return [...(steps === "yes" ? [skip] : []), ...languageButtons(view, steps)];
}

function languageButtons(view: HelpView, steps: "yes" | "no") {
  const others = view.languages.filter(({ code }) => code !== view.language.code);
  const [only] = others;
  if (only === undefined) return [];
  if (others.length > 1) {
    return [button(helpWords(view.language).toLanguages, helpLanguagesId.encode({ steps }))];
  }
  const label = explainWords(only).inThisLanguage;
  return [button(label, helpId.encode({ steps, language: only.code }))];
}
