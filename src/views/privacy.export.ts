import { type APIComponentInContainer, ComponentType } from "discord-api-types/v10";
import { dayAt } from "../content/dates.ts";
import type { Language } from "../content/languages.ts";
import type { Message, MessageFile } from "../discord/answer.ts";
import type { PersonalData } from "../privacy/ports.ts";
import { summaryOf } from "../privacy/summary.ts";
import { formatDate } from "./dates.ts";
import { button, container, row, text } from "./parts.ts";
import { type PersonalFile, personalFile } from "./privacy.document.ts";
import { exportId } from "./privacy.id.ts";
import { summaryLines } from "./privacy.ts";
import { privacyWords } from "./privacy.words.ts";

/** What the file and the words beside it are made of. */
export interface ExportView {
  readonly data: PersonalData;
  readonly language: Language;
  readonly languages: readonly Language[];
  /** Milliseconds UTC. */
  readonly now: number;
  /** Which file is wanted, from 1, where it takes several. */
  readonly part: number;
}

/** Bytes of one file: Discord takes 10 MiB. */
const largestFile = 8 * 1024 * 1024;

/** One's data as a file, with its summary in plain words; a button brings the next file. */
export async function exportMessage(view: ExportView): Promise<Message> {
  const { data, language, now, part } = view;
  const made = await personalFile(data, { language, now, limit: largestFile, number: part });
  const file = fileOf(made, dayAt(now));
  return {
    components: [
      container("notice", [...words(view, made), shownFile(file)]),
      ...nextFile(made, language),
    ],
    files: [file],
  };
}

function fileOf({ text: data, number, of }: PersonalFile, day: string): MessageFile {
  const part = of > 1 ? `-${number}-of-${of}` : "";
  return { name: `docent-your-data-${day}${part}.json`, contentType: "application/json", data };
}

function shownFile({ name }: MessageFile): APIComponentInContainer {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

function words(view: ExportView, { number, of }: PersonalFile): APIComponentInContainer[] {
  const words = privacyWords(view.language);
  const day = formatDate(dayAt(view.now), view.language);
  const several = of > 1 ? [words.part(String(number), String(of))] : [];
  return [
    text(`## ${words.file}\n-# ${words.onlyYou}`),
    text(
      [words.fileHolds(day), ...summaryLines(summaryOf(view.data), view), ...several].join("\n"),
    ),
    text(`-# ${words.howToRead}`),
  ];
}

function nextFile({ number, of }: PersonalFile, language: Language) {
  if (number >= of) return [];
  const label = privacyWords(language).nextPart(String(number + 1), String(of));
  return [row(button(label, exportId.encode({ part: number + 1 }), "primary"))];
}
