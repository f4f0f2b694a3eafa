import { ComponentType } from "discord-api-types/v10";
import type { Language } from "../content/languages.ts";
import type { Message } from "../discord/answer.ts";
import type { Picture } from "../pictures/pictures.ts";
import type { Question } from "../quiz/question.ts";
import { chartPicture } from "./chart.picture.ts";
import { chartKind, chartNumbers } from "./chart.text.ts";
import { chartWords } from "./chart.words.ts";
import { chartFile, chartFileName } from "./explain.chart.ts";
import { spoken } from "./explain.lines.ts";
import { clip, container, text } from "./parts.ts";

/** Characters of the numbers of a chart; the longest have about 1,600. */
const longestNumbers = 3_600;

/** The picture that goes with a question, where it has one. */
export function questionPicture({ chart }: Question, language: Language): Picture | undefined {
  return chart && chartPicture(chart, language);
}

/** The picture of a question on its message. Its alternative text names it and tells no answer. */
export function questionGallery({ chart }: Question, png: Uint8Array | null, language: Language) {
  if (chart === undefined || png === null) return [];
  const description = `${chartKind(chart, language)} ${chartWords(language).numbersBelow}`;
  return [
    {
      type: ComponentType.MediaGallery as const,
      items: [{ media: { url: `attachment://${chartFileName}` }, description }],
    },
  ];
}

/** The file that the gallery shows. */
export function questionFiles(question: Question, png: Uint8Array | null): Pick<Message, "files"> {
  return question.chart === undefined || png === null ? {} : { files: [chartFile(png)] };
}

/** The numbers of a question's chart as text; `undefined` where it has none. */
export function questionNumbers({ chart }: Question, language: Language): Message | undefined {
  if (chart === undefined) return;
  const words = chartWords(language);
  const numbers = clip(chartNumbers(chart, language).join("\n"), longestNumbers);
  const counted = `-# ${words.counted(spoken(chart.counts, language))}`;
  const parts = [`**${spoken(chart.title, language)}**`, numbers, counted].map((part) =>
    text(part),
  );
  return { components: [container("question", parts)] };
}
