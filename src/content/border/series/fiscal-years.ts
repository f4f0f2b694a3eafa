import type { Series } from "../../schema.ts";

export const fiscalYears = {
  "sw-fiscal-years": {
    title: {
      en: "CBP encounters at the southwest land border, by fiscal year (October to September)",
      es: "Encuentros de la CBP en la frontera terrestre suroeste, por año fiscal (octubre a septiembre)",
    },
    counts: "encounters-sw",
    sources: ["cbp-dashboard-2021-01", "cbp-sw-fy19-22", "cbp-sw-fy22-25"],
    rows: [
      ["FY2018", 521_090],
      ["FY2019", 977_509],
      ["FY2020", 458_088],
      ["FY2021", 1_734_686],
      ["FY2022", 2_378_944],
      ["FY2023", 2_475_669],
      ["FY2024", 2_135_005],
    ],
  },
  "sw-fiscal-years-usbp": {
    title: {
      en: "Border Patrol encounters at the southwest border, by fiscal year (October to September)",
      es: "Encuentros de la Patrulla Fronteriza en la frontera suroeste, por año fiscal (octubre a septiembre)",
    },
    counts: "encounters-usbp-sw",
    sources: ["cbp-sw-fy19-22", "cbp-sw-fy22-25"],
    rows: [
      ["FY2019", 851_508],
      ["FY2020", 400_651],
      ["FY2021", 1_659_206],
      ["FY2022", 2_206_436],
      ["FY2023", 2_045_838],
      ["FY2024", 1_530_523],
    ],
  },
  "sw-fiscal-years-families": {
    title: {
      en: "CBP encounters with family members at the southwest land border, by fiscal year",
      es: "Encuentros de la CBP con integrantes de familias en la frontera terrestre suroeste, por año fiscal",
    },
    counts: "family-encounters-sw",
    sources: ["cbp-sw-fy19-22", "cbp-sw-fy22-25"],
    rows: [
      ["FY2019", 527_112],
      ["FY2020", 70_994],
      ["FY2021", 479_728],
      ["FY2022", 560_646],
      ["FY2023", 821_537],
      ["FY2024", 804_456],
    ],
  },
  "sw-fiscal-years-children": {
    title: {
      en: "CBP encounters with unaccompanied children at the southwest land border, by fiscal year",
      es: "Encuentros de la CBP con menores no acompañados en la frontera terrestre suroeste, por año fiscal",
    },
    counts: "uc-encounters-sw",
    sources: ["cbp-sw-fy19-22", "cbp-sw-fy22-25"],
    rows: [
      ["FY2019", 80_634],
      ["FY2020", 33_239],
      ["FY2021", 146_925],
      ["FY2022", 152_057],
      ["FY2023", 137_275],
      ["FY2024", 109_998],
    ],
  },
} as const satisfies Record<string, Series>;
