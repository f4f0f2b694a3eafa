import {
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import { dayAt } from "../content/dates.ts";
import { type Language, languageByCode } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import type { Policies } from "../privacy/policies.ts";
import type { PersonalSummary } from "../privacy/ports.ts";
import { isNothing } from "../privacy/summary.ts";
import { formatDate } from "./dates.ts";
import { button, container, link, row, rows, text } from "./parts.ts";
import { eraseId, exportId, privacyId } from "./privacy.id.ts";
import { privacyWords } from "./privacy.words.ts";

/** What the panel is made of. */
export interface PrivacyView {
  readonly summary: PersonalSummary;
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly policies: Policies;
  /** Whether to say first that nothing was deleted, where there is anything. */
  readonly kept?: boolean;
}

/** What is stored about the person now, what never is, and the ways out. */
export function privacyPanel(view: PrivacyView): Message {
  const words = privacyWords(view.language);
  const nothing = isNothing(view.summary);
  const title = `## ${nothing ? words.nothing : words.title}\n-# ${words.onlyYou}`;
  const always = [words.neverKept, words.whoSees, words.howLong, `-# ${words.age}`];
  return {
    components: [
      container("notice", [
        text(view.kept && !nothing ? `${title}\n${words.kept}` : title),
        text(nothing ? words.nothingYet : summaryLines(view.summary, view).join("\n")),
        text(always.join("\n")),
      ]),
      ...rows([...(nothing ? [] : ways(view.language)), ...policyLinks(view)]),
    ],
  };
}

/** What is stored about a person, a line each. */
export function summaryLines(
  summary: PersonalSummary,
  { language, languages }: Pick<PrivacyView, "language" | "languages">,
): readonly string[] {
  const words = privacyWords(language);
  const { language: code } = summary;
  return [
    code === null
      ? words.noLanguage
      : words.language(languageByCode(code, languages)?.name ?? code),
    ...practiceLines(summary, language),
  ];
}

function practiceLines(
  { practices, quizzes, answers, since, numbers }: PersonalSummary,
  language: Language,
) {
  const words = privacyWords(language);
  const count = new Intl.NumberFormat(language.intl);
  if (practices + quizzes + answers === 0) {
    return [words.noPractice, ...(numbers === 0 ? [] : [words.number])];
  }
  return [
    words.practices(count.format(practices)),
    ...(quizzes === 0 ? [] : [words.quizzes(count.format(quizzes))]),
    since === null
      ? words.noAnswers
      : words.answers(count.format(answers), formatDate(dayAt(since), language)),
    ...(since === null ? [] : [`-# ${words.ofAnswers}`]),
    words.number,
  ];
}

function ways(language: Language) {
  const words = privacyWords(language);
  return [
    button(words.toExport, exportId.encode({ part: 1 }), "primary"),
    button(words.toDelete, privacyId.encode({ step: "ask" })),
  ];
}

function policyLinks({ policies, language }: PrivacyView) {
  const words = privacyWords(language);
  const { privacy, terms } = policies;
  return [
    ...(privacy === null ? [] : [link(words.toPolicy, privacy)]),
    ...(terms === null ? [] : [link(words.toTerms, terms)]),
  ];
}

/** Asks before everything is deleted, and says what that would be. */
export function deleteQuestion(view: Omit<PrivacyView, "policies">): Message {
  const words = privacyWords(view.language);
  const { code } = view.language;
  return {
    components: [
      container("notice", [
        text(`## ${words.ask}\n${words.cannotUndo}`),
        text(summaryLines(view.summary, view).join("\n")),
      ]),
      row(
        danger(words.deleteAll, eraseId.encode({ language: code })),
        button(words.keep, privacyId.encode({ step: "keep" })),
      ),
    ],
  };
}

function danger(label: string, customId: string): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Danger, label, custom_id: customId };
}

/** What remains after everything was deleted. */
export function deletedNotice(language: Language): Message {
  const words = privacyWords(language);
  const lines = [`## ${words.deleted}`, words.nothingRemains, `-# ${words.backups}`];
  return { components: [container("notice", [text(lines.join("\n"))])] };
}
