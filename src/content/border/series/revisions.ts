import type { Series } from "../../schema.ts";

export const revisions = {
  "title-42-first-published": {
    title: {
      en: "Title 42 expulsions at the southwest land border, as CBP first published them",
      es: "Expulsiones bajo el Título 42 en la frontera terrestre suroeste, como la CBP las publicó primero",
    },
    counts: "expulsions-sw",
    sources: ["cbp-monthly-updates"],
    rows: [
      ["2021-02", 72_113],
      ["2021-03", 103_900],
      ["2021-10", 93_676],
      ["2022-01", 78_486],
      ["2023-01", 64_499],
    ],
  },
  "title-42-revised": {
    title: {
      en: "Title 42 expulsions at the southwest land border, in CBP’s later files",
      es: "Expulsiones bajo el Título 42 en la frontera terrestre suroeste, en archivos posteriores de la CBP",
    },
    counts: "expulsions-sw",
    sources: ["cbp-sw-fy19-22", "cbp-sw-fy22-25"],
    rows: [
      ["2021-02", 74_265],
      ["2021-03", 109_249],
      ["2021-10", 94_523],
      ["2022-01", 79_715],
      ["2023-01", 68_173],
    ],
  },
} as const satisfies Record<string, Series>;
