import type { Pack } from "../schema.ts";

/** From which day persons, cases and offices may be named, in either language. */
export const register = {
  trump: { forms: ["Donald Trump", "Trump"], from: "before-2016" },
  biden: { forms: ["Joe Biden", "Biden"], from: "before-2016" },
  "president-biden": {
    forms: ["President Biden", "President Joe Biden", "presidente Biden", "presidente Joe Biden"],
    from: "2021-01-20",
  },
  mayorkas: { forms: ["Alejandro Mayorkas", "Mayorkas"], from: "before-2016" },
  "secretary-mayorkas": {
    forms: [
      "Secretary Alejandro Mayorkas",
      "Secretary Mayorkas",
      "secretario de Seguridad Nacional, Alejandro Mayorkas",
      "secretario Mayorkas",
    ],
    from: "2021-02-02",
  },
  nielsen: { forms: ["Kirstjen Nielsen", "Nielsen"], from: "before-2016" },
  roberts: { forms: ["John Roberts"], from: "before-2016" },
  sheinbaum: { forms: ["Claudia Sheinbaum", "Sheinbaum"], from: "before-2016" },
  "president-sheinbaum": {
    forms: [
      "President Claudia Sheinbaum",
      "President Sheinbaum",
      "presidenta Claudia Sheinbaum",
      "presidenta Sheinbaum",
    ],
    from: "2024-10-01",
  },
  "biden-v-texas": { forms: ["Biden v. Texas", "Texas v. Biden"], from: "2021-08-13" },
  "eo-14165": { forms: ["Executive Order 14165", "Orden Ejecutiva 14165"], from: "2025-01-20" },
  "imm-def": { forms: ["Immigrant Defenders Law Center"], from: "before-2016" },
  trac: { forms: ["TRAC"], from: "before-2016" },
  "human-rights-first": { forms: ["Human Rights First"], from: "before-2016" },
  noem: { forms: ["Noem"], from: "2025-01-25" },
  mullin: { forms: ["Mullin"], from: "2026-03-23" },
  dhs: { forms: ["DHS"], from: "before-2016" },
  cbp: { forms: ["CBP"], from: "before-2016" },
  "border-patrol": { forms: ["Border Patrol", "Patrulla Fronteriza"], from: "before-2016" },
  ice: { forms: ["ICE"], from: "before-2016" },
  uscis: { forms: ["USCIS"], from: "before-2016" },
  eoir: { forms: ["EOIR"], from: "before-2016" },
  hhs: { forms: ["HHS"], from: "before-2016" },
  orr: { forms: ["ORR"], from: "before-2016" },
  cdc: { forms: ["CDC"], from: "before-2016" },
  "mark-morgan": { forms: ["Mark Morgan"], from: "before-2016" },
  "pjes-v-wolf": { forms: ["P.J.E.S. v. Wolf"], from: "2020-11-18" },
  "president-trump": {
    forms: [
      "President Trump",
      "President Donald Trump",
      "presidente Trump",
      "presidente Donald Trump",
    ],
    from: "2017-01-20",
  },
  "proclamation-10888": { forms: ["Proclamation 10888", "Proclamación 10888"], from: "2025-01-20" },
  "raices-v-noem": { forms: ["RAICES v. Noem"], from: "2025-07-02" },
  "al-otro-lado": { forms: ["Mullin v. Al Otro Lado"], from: "2026-06-25" },
  aclu: { forms: ["ACLU"], from: "before-2016" },
  dif: { forms: ["DIF"], from: "before-2016" },
  encinas: { forms: ["Encinas"], from: "before-2016" },
  "lopez-obrador": {
    forms: ["Andrés Manuel López Obrador", "López Obrador", "AMLO"],
    from: "before-2016",
  },
  "president-lopez-obrador": {
    forms: ["President López Obrador", "Presidente López Obrador", "presidente López Obrador"],
    from: "2018-12-01",
  },
  psaki: { forms: ["Jen Psaki", "Psaki"], from: "before-2016" },
  "bicentennial-framework": {
    forms: ["Bicentennial Framework", "Entendimiento Bicentenario"],
    from: "2021-10-08",
  },
} as const satisfies Pack["register"];
