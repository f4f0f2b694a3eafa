import { ComponentType } from "discord-api-types/v10";
import type { ShownChart } from "../content/charts.ts";
import type { Language } from "../content/languages.ts";
import type { Message, MessageFile } from "../discord/answer.ts";
import type { Picture } from "../pictures/pictures.ts";
import { chartAlternative, chartNumbers } from "./chart.text.ts";
import { chartWords } from "./chart.words.ts";
import { footnotes, type SourceContext } from "./citations.ts";
import { spoken } from "./explain.lines.ts";
import type { Page } from "./explain.pages.ts";
import { type Piece, paged } from "./pages.ts";

/** A message that is made once its picture is drawn; without one the words stand alone. */
export interface Pictured {
  readonly picture: Picture;
  readonly message: (png: Uint8Array | null) => Message;
}

/** The name of a chart's file; it tells nothing of what the chart shows. */
export const chartFileName = "chart.png";
/** Characters of a page of numbers. */
const pageText = 1_700;

/** The file of a chart's picture. */
export function chartFile(png: Uint8Array): MessageFile {
  return { name: chartFileName, contentType: "image/png", data: png };
}

/** The picture of `chartFile`, with what it shows in words. */
export function chartGallery(chart: ShownChart, language: Language) {
  return {
    type: ComponentType.MediaGallery as const,
    items: [
      {
        media: { url: `attachment://${chartFileName}` },
        description: chartAlternative(chart, language),
      },
    ],
  };
}

/** What a chart counts and where it is from, small. */
export function chartFoot(chart: ShownChart, context: SourceContext): string {
  const words = chartWords(context.language);
  const numbers = new Map(chart.sources.map((id, index) => [id, index + 1]));
  const hasFiscalYears = chart.periods.some((period) => period.startsWith("FY"));
  return [
    `-# ${words.counted(spoken(chart.counts, context.language))}`,
    ...(hasFiscalYears ? [`-# ${words.aboutFiscalYears}`] : []),
    footnotes(numbers, context),
  ].join("\n");
}

/** All numbers of charts as text, a page of it. */
export function pageOfNumbers(
  charts: readonly ShownChart[],
  page: number,
  context: SourceContext,
): Page {
  const pieces = charts.flatMap((chart) =>
    chartNumbers(chart, context.language).map((item) => ({ heading: chart.id, item })),
  );
  const joined = (items: readonly Piece<string>[]) => items.map(({ item }) => item).join("\n");
  const pages = paged(
    pieces,
    (items) =>
      joined(items).length <= pageText && new Set(items.map(({ heading }) => heading)).size === 1,
  );
  const index = Math.min(page, pages.length - 1);
  const shown = pages[index] ?? [];
  const chart = charts.find(({ id }) => id === shown[0]?.heading);
  return {
    blocks:
      chart === undefined
        ? [chartWords(context.language).noChart]
        : [
            `**${spoken(chart.title, context.language)}**`,
            joined(shown),
            chartFoot(chart, context),
          ],
    pages: pages.length,
  };
}

/** The first page of numbers of the chart at a place. */
export function firstPageOf(charts: readonly ShownChart[], place: number, context: SourceContext) {
  return place === 0 ? 0 : pageOfNumbers(charts.slice(0, place), 0, context).pages;
}
