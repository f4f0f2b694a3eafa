import topics from "topics:border";
import { gather } from "../gather.ts";
import { charts } from "./charts.ts";
import { counts } from "./counts.ts";
import { glossary } from "./glossary.ts";
import { misconceptions } from "./misconceptions.ts";
import { register } from "./register.ts";
import { series } from "./series.ts";
import { sources } from "./sources.ts";
import { standards } from "./standards.ts";
import { wording } from "./wording.ts";

/** US–Mexico border policy around March 1, 2021. */
export const border = gather({
  id: "border",
  name: {
    en: "U.S.–Mexico border policy",
    es: "Política fronteriza de EE. UU. y México",
  },
  date: "2021-03-01",
  examples: [
    { en: "MPP", es: "MPP" },
    { en: "Title 42", es: "Título 42" },
    { en: "asylum", es: "asilo" },
    { en: "encounters", es: "encuentros" },
    { en: "January 2021", es: "enero de 2021" },
    { en: "unaccompanied children", es: "menores no acompañados" },
    { en: "refugee ceiling", es: "tope de refugiados" },
    { en: "family separation", es: "separación de familias" },
    { en: "border numbers", es: "cifras de la frontera" },
    { en: "Title 8", es: "Título 8" },
  ],
  topics,
  sources,
  glossary,
  series,
  charts,
  counts,
  misconceptions,
  standards,
  register,
  wording,
});
