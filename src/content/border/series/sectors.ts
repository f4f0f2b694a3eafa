import type { Series } from "../../schema.ts";

export const sectors = {
  "sectors-fy2021": {
    title: {
      en: "Border Patrol encounters at the southwest border by sector, fiscal year 2021 (October 2020 to September 2021)",
      es: "Encuentros de la Patrulla Fronteriza en la frontera suroeste por sector, año fiscal 2021 (octubre de 2020 a septiembre de 2021)",
    },
    counts: "encounters-usbp-sw",
    sources: ["cbp-sw-fy19-22"],
    rows: [
      ["Rio Grande", 549_077],
      ["Del Rio", 259_294],
      ["El Paso", 193_918],
      ["Tucson", 191_232],
      ["San Diego", 142_459],
      ["Yuma", 114_488],
      ["Laredo", 112_241],
      ["El Centro", 59_231],
      ["Big Bend", 37_266],
    ],
  },
  "sectors-january-2021": {
    title: {
      en: "Border Patrol encounters at the southwest border by sector, January 2021",
      es: "Encuentros de la Patrulla Fronteriza en la frontera suroeste por sector, enero de 2021",
    },
    counts: "encounters-usbp-sw",
    sources: ["cbp-sw-fy19-22"],
    rows: [
      ["Rio Grande", 17_056],
      ["Del Rio", 11_142],
      ["Tucson", 10_749],
      ["El Paso", 10_617],
      ["San Diego", 9_880],
      ["Laredo", 8_633],
      ["El Centro", 2_946],
      ["Big Bend", 2_669],
      ["Yuma", 1_624],
    ],
  },
  "rio-grande-valley-monthly": {
    title: {
      en: "Border Patrol encounters in the Rio Grande Valley Sector, by month, fiscal year 2021",
      es: "Encuentros de la Patrulla Fronteriza en el Sector del Valle del Río Grande, por mes, año fiscal 2021",
    },
    counts: "encounters-usbp-sw",
    sources: ["cbp-sw-fy19-22"],
    rows: [
      ["2020-10", 17_617],
      ["2020-11", 17_305],
      ["2020-12", 17_214],
      ["2021-01", 17_056],
      ["2021-02", 28_403],
      ["2021-03", 62_685],
      ["2021-04", 60_874],
      ["2021-05", 51_146],
      ["2021-06", 59_521],
      ["2021-07", 81_006],
      ["2021-08", 81_178],
      ["2021-09", 55_072],
    ],
  },
} as const satisfies Record<string, Series>;
