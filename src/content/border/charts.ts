import type { Chart } from "../schema.ts";

/** The pictures of this subject. */
export const charts = {
  "encounters-by-month": {
    title: {
      en: "How many encounters a month at the southwest land border?",
      es: "¿Cuántos encuentros al mes en la frontera terrestre suroeste?",
    },
    findings: [
      {
        from: "2018-01-31",
        text: {
          en: "Most months lie below 60,000.",
          es: "La mayoría de los meses queda por debajo de 60,000.",
        },
      },
    ],
    form: "lines",
    parts: [{ series: "sw-monthly", label: { en: "Encounters", es: "Encuentros" } }],
  },
  "january-ladder": {
    title: {
      en: "How does January 2021 compare with other Januaries?",
      es: "¿Cómo se compara enero de 2021 con otros eneros?",
    },
    findings: [
      {
        from: "2021-01-31",
        text: {
          en: "January 2021 was the highest January since 2006.",
          es: "Enero de 2021 fue el enero más alto desde 2006.",
        },
      },
    ],
    form: "columns",
    parts: [{ series: "january-usbp", label: { en: "Border Patrol", es: "Patrulla Fronteriza" } }],
    highlight: "2021-01",
  },
  "title-42-share": {
    title: {
      en: "What share of encounters ended in expulsion under Title 42?",
      es: "¿Qué parte de los encuentros terminó en expulsión bajo el Título 42?",
    },
    findings: [
      {
        from: "2020-05-31",
        text: { en: "It was highest in April 2020.", es: "Fue más alta en abril de 2020." },
      },
    ],
    form: "columns",
    parts: [
      {
        series: "sw-monthly-title-42",
        of: "sw-monthly",
        label: { en: "Expelled under Title 42", es: "Expulsiones bajo el Título 42" },
      },
    ],
    from: "2020-03",
    until: "2023-05",
  },
  "title-42-groups": {
    title: {
      en: "Who was expelled under Title 42, as a share of each group’s encounters?",
      es: "¿A quiénes se expulsó bajo el Título 42, como parte de los encuentros de cada grupo?",
    },
    findings: [
      {
        from: "2021-01-31",
        text: {
          en: "Single adults were expelled most often.",
          es: "A las personas adultas solas se las expulsó con más frecuencia.",
        },
      },
    ],
    form: "lines",
    parts: [
      {
        series: "adult-title-42-monthly",
        of: "sw-monthly-adults",
        label: { en: "Single adults", es: "Personas adultas solas" },
      },
      {
        series: "family-title-42-monthly",
        of: "sw-monthly-families",
        label: { en: "Families", es: "Familias" },
      },
      {
        series: "uc-title-42-monthly",
        of: "sw-monthly-children",
        label: { en: "Children alone", es: "Menores no acompañados" },
      },
    ],
    from: "2020-03",
    until: "2023-05",
  },
  "children-by-month": {
    title: {
      en: "How many encounters a month with unaccompanied children?",
      es: "¿Cuántos encuentros al mes con menores no acompañados?",
    },
    findings: [
      {
        from: "2021-03-31",
        text: { en: "March 2021 is the highest month.", es: "Marzo de 2021 es el mes más alto." },
      },
    ],
    form: "lines",
    parts: [{ series: "sw-monthly-children", label: { en: "Encounters", es: "Encuentros" } }],
  },
  "refugee-ceilings": {
    title: {
      en: "How many refugees were allowed, and how many came?",
      es: "¿Cuántas personas refugiadas se permitieron y cuántas llegaron?",
    },
    findings: [
      {
        from: "2020-09-30",
        text: {
          en: "Admissions have mostly stayed below the ceiling.",
          es: "Las admisiones han quedado casi siempre por debajo del tope.",
        },
      },
    ],
    form: "columns",
    parts: [
      { series: "refugee-admissions", label: { en: "Admitted", es: "Admitidas" } },
      { series: "refugee-ceilings", label: { en: "Ceiling", es: "Tope" } },
    ],
  },
  "mpp-enrollment": {
    title: {
      en: "How many people a month were put in MPP, by three sources?",
      es: "¿Cuántas personas al mes entraron al MPP, según tres fuentes?",
    },
    findings: [
      {
        from: "2019-08-31",
        text: {
          en: "Most people were enrolled in the summer of 2019.",
          es: "La mayoría de las inscripciones fueron en el verano de 2019.",
        },
      },
    ],
    form: "lines",
    parts: [
      { series: "mpp-ohss", label: { en: "DHS statistics", es: "Estadísticas del DHS" } },
      { series: "mpp-cbp", label: { en: "CBP’s page", es: "Página de la CBP" } },
      { series: "mpp-trac", label: { en: "Court cases (TRAC)", es: "Casos judiciales (TRAC)" } },
    ],
  },
  "sectors-2021": {
    title: {
      en: "Which Border Patrol sectors had the most encounters in fiscal year 2021?",
      es: "¿Qué sectores de la Patrulla Fronteriza tuvieron más encuentros en el año fiscal 2021?",
    },
    findings: [
      {
        from: "2021-09-30",
        text: {
          en: "Rio Grande Valley had about one in three.",
          es: "El Valle del Río Grande tuvo cerca de uno de cada tres.",
        },
      },
    ],
    form: "bars",
    parts: [{ series: "sectors-fy2021", label: { en: "Encounters", es: "Encuentros" } }],
  },
  "published-and-revised": {
    title: {
      en: "How far did CBP’s Title 42 counts move after they were first published?",
      es: "¿Cuánto cambiaron los conteos de la CBP sobre el Título 42 después de publicarse?",
    },
    findings: [
      {
        from: "2023-10-31",
        text: {
          en: "Each later figure is higher, by 1 to 6 percent.",
          es: "Cada cifra posterior es más alta, entre 1 y 6 por ciento.",
        },
      },
    ],
    form: "columns",
    parts: [
      {
        series: "title-42-first-published",
        label: { en: "First published", es: "Primera publicación" },
      },
      { series: "title-42-revised", label: { en: "Later file", es: "Archivo posterior" } },
    ],
  },
  "fiscal-years": {
    title: {
      en: "How many encounters each fiscal year at the southwest land border?",
      es: "¿Cuántos encuentros cada año fiscal en la frontera terrestre suroeste?",
    },
    findings: [
      {
        from: "2023-10-31",
        text: {
          en: "Fiscal year 2023 is the highest.",
          es: "El año fiscal 2023 es el más alto.",
        },
      },
    ],
    form: "columns",
    parts: [{ series: "sw-fiscal-years", label: { en: "Encounters", es: "Encuentros" } }],
  },
} as const satisfies Record<string, Chart>;
