import type { Catalog } from "../content/catalog.ts";
import type { Language } from "../content/languages.ts";
import { createKeptPictures } from "../pictures/kept-pictures.ts";
import type { Pictures } from "../pictures/pictures.ts";
import type { CardSources } from "../views/card.answer.ts";
import { createCards, createCharts } from "../views/card.ts";
import type { Log } from "./log.ts";

/** The part of Docent that shows cards and their charts. */
export function composeCards({
  catalog,
  languages,
  pictures,
  chartFolder,
  log,
}: {
  readonly catalog: Catalog;
  readonly languages: readonly Language[];
  readonly pictures: Pictures;
  /** Where charts are kept once they were drawn. */
  readonly chartFolder: string;
  readonly log: Log;
}): CardSources {
  return {
    cards: createCards({ catalog, languages }),
    charts: createCharts({ catalog, languages }),
    drawChart: createKeptPictures({ pictures, folder: chartFolder, log }),
  };
}
