import type { Source } from "../schema.ts";

/** Sources that more than one topic uses. A source of a single topic stands in that topic's file. */
export const sources = {
  "crs-lsb10874": {
    title: "COVID-Related Restrictions on Entry into the United States Under Title 42 (LSB10874)",
    publisher: "Congressional Research Service",
    date: "2023-03-13",
    url: "https://www.everycrsreport.com/reports/LSB10874.html",
    kind: "reference",
    accessed: "2026-11-24",
  },
} as const satisfies Record<string, Source>;
