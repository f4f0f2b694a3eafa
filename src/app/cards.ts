import type { Catalog } from "../content/catalog.ts";
import { createKeptPictures } from "../pictures/kept-pictures.ts";
import type { Pictures } from "../pictures/pictures.ts";
import type { CardSources } from "../views/card.answer.ts";
import { createCards, createCharts } from "../views/card.ts";
import type { Surroundings } from "./compose.ts";

/** The part of Docent that shows cards and their charts. */
export function composeCards({
  catalog,
  languages,
  pictures,
  chartFolder,
  log,
}: Pick<Surroundings, "languages" | "chartFolder" | "log"> & {
  readonly catalog: Catalog;
  readonly pictures: Pictures;
}): CardSources {
  return {
    cards: createCards({ catalog, languages }),
    charts: createCharts({ catalog, languages }),
    drawChart: createKeptPictures({ pictures, folder: chartFolder, log }),
  };
}
