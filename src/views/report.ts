import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import type { Day } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import { formatDate } from "./dates.ts";
import { clip, container, escaped, link, row, text } from "./parts.ts";
import { reportId } from "./report.id.ts";
import { reportWords } from "./report.words.ts";

/** The card that a report is about. */
export interface ReportedCard {
  readonly pack: string;
  readonly topic: string;
  readonly on: Day | null;
  /** The topic's name in the language in which it is shown. */
  readonly name: string;
}

/** The custom id of the text field within the form. */
export const reportField = "what";

/** The form in which one writes what is wrong. */
export function reportForm(
  card: ReportedCard,
  language: Language,
): APIModalInteractionResponseCallbackData {
  const words = reportWords(language);
  const { pack, topic, on } = card;
  return {
    custom_id: reportId.encode({ pack, topic, on }),
    title: words.title,
    components: [
      { type: ComponentType.TextDisplay, content: words.about(escaped(card.name)) },
      {
        type: ComponentType.Label,
        label: words.label,
        description: clip(words.hint, 100),
        component: {
          type: ComponentType.TextInput,
          custom_id: reportField,
          style: TextInputStyle.Paragraph,
          min_length: 5,
          max_length: 1000,
          required: true,
        },
      },
    ],
  };
}

/** What the staff channel gets: the card, the words as they were written, and from whom. */
export function reportForStaff(
  card: ReportedCard,
  written: string,
  personId: string,
  language: Language,
): Message {
  const words = reportWords(language);
  const lines = [
    `### ${words.heading}`,
    words.onCard(escaped(card.name), `${card.pack}/${card.topic}`),
    ...(card.on === null ? [] : [words.asOf(formatDate(card.on, language))]),
    quoted(written),
    `-# ${words.from(`<@${personId}>`)}`,
  ];
  return { components: [container("notice", [text(lines.join("\n"))])] };
}

/** What whoever reported reads: whether it arrived, and the way to Docent's authors. */
export function reportThanks(
  outcome: "arrived" | "notArrived" | "noStaffChannel",
  issueUrl: string | null,
  language: Language,
): Message {
  const words = reportWords(language);
  const lines = [
    ...(outcome === "noStaffChannel" ? [] : [words[outcome]]),
    ...(issueUrl === null ? [] : [words.issue]),
    `-# ${words.notKept}`,
  ];
  return {
    components: [
      container("notice", [text(lines.join("\n"))]),
      ...(issueUrl === null ? [] : [row(link(words.toIssue, issueUrl))]),
    ],
  };
}

/** A second report within a minute: not sent, and given back so that nothing is lost. */
export function reportTooSoon(written: string, language: Language): Message {
  const words = reportWords(language).tooSoon;
  return { components: [container("notice", [text(`${words}\n${quoted(written)}`)])] };
}

function quoted(written: string): string {
  const lines = written.split("\n").map((line) => `> ${escaped(line)}`);
  return lines.join("\n");
}

/** Discord's limit of the address behind a button. */
const longestUrl = 512;

/** The prefilled address of a new issue; what does not fit is cut, never the address broken. */
export function issueUrl(base: string, card: ReportedCard, written: string): string {
  const url = new URL(base);
  url.searchParams.set("title", `Mistake on ${card.pack}/${card.topic}`);
  const asOf = card.on === null ? "" : `\nAs of: ${card.on}`;
  for (let length = written.length; length >= 0; length = Math.floor(length * 0.8) - 1) {
    const body = length < written.length ? `${written.slice(0, length)}…` : written;
    url.searchParams.set("body", `Card: ${card.pack}/${card.topic}${asOf}\n\n${body}`);
    if (url.href.length <= longestUrl) return url.href;
  }
  return base;
}
