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
        from: "2019-06-28",
        text: {
          en: "May 2019, with 144,116, is the highest month up to then.",
          es: "Mayo de 2019, con 144,116, es el mes más alto hasta entonces.",
        },
      },
      {
        from: "2021-04-28",
        text: {
          en: "March 2021, with 173,277, is the highest month up to then.",
          es: "Marzo de 2021, con 173,277, es el mes más alto hasta entonces.",
        },
      },
      {
        from: "2021-08-28",
        text: {
          en: "July 2021, with 213,593, is the highest month up to then.",
          es: "Julio de 2021, con 213,593, es el mes más alto hasta entonces.",
        },
      },
      {
        from: "2022-06-28",
        text: {
          en: "May 2022, with 241,136, is the highest month up to then.",
          es: "Mayo de 2022, con 241,136, es el mes más alto hasta entonces.",
        },
      },
      {
        from: "2023-01-28",
        text: {
          en: "December 2022, with 252,315, is the highest month up to then.",
          es: "Diciembre de 2022, con 252,315, es el mes más alto hasta entonces.",
        },
      },
      {
        from: "2024-01-28",
        text: {
          en: "December 2023, with 301,981, is the highest month up to then.",
          es: "Diciembre de 2023, con 301,981, es el mes más alto hasta entonces.",
        },
      },
      {
        from: "2025-08-28",
        text: {
          en: "The number rose to 301,981 in December 2023 and fell to 7,824 in July 2025.",
          es: "La cifra subió a 301,981 en diciembre de 2023 y bajó a 7,824 en julio de 2025.",
        },
      },
    ],
    form: "lines",
    parts: [{ series: "sw-monthly", label: { en: "Encounters", es: "Encuentros" } }],
    bands: [
      { from: "2019-01", until: "2021-01", label: { en: "MPP", es: "MPP" } },
      { from: "2020-03", until: "2023-05", label: { en: "Title 42", es: "Título 42" } },
      { from: "2021-12", until: "2022-08", label: { en: "MPP again", es: "MPP otra vez" } },
    ],
    marks: [
      { at: "2021-01", label: { en: "Biden takes office", es: "Asume Biden" } },
      { at: "2025-01", label: { en: "Trump takes office", es: "Asume Trump" } },
    ],
  },
  "january-ladder": {
    title: {
      en: "How does January 2021 compare with other Januaries?",
      es: "¿Cómo se compara enero de 2021 con otros eneros?",
    },
    findings: [
      {
        from: "2021-02-28",
        text: {
          en: "January 2021, with 75,316, is the highest January since 2006.",
          es: "Enero de 2021, con 75,316, es el enero más alto desde 2006.",
        },
      },
      {
        from: "2022-02-28",
        text: {
          en: "January 2021 was the highest since 2006; January 2022, with 147,877, was higher still.",
          es: "Enero de 2021 fue el más alto desde 2006; enero de 2022, con 147,877, lo superó.",
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
        from: "2020-05-28",
        text: {
          en: "In April 2020, 91 percent of encounters ended in expulsion.",
          es: "En abril de 2020, el 91 por ciento de los encuentros terminó en expulsión.",
        },
      },
      {
        from: "2021-02-28",
        text: {
          en: "From April 2020 to January 2021 it was 82 percent or more each month.",
          es: "De abril de 2020 a enero de 2021 fue del 82 por ciento o más cada mes.",
        },
      },
      {
        from: "2023-06-28",
        text: {
          en: "It fell from 91 percent in April 2020 to 16 percent in May 2023, when the order ended.",
          es: "Bajó del 91 por ciento en abril de 2020 al 16 por ciento en mayo de 2023, cuando terminó la orden.",
        },
      },
    ],
    form: "columns",
    parts: [
      {
        series: "sw-monthly-title-42",
        of: "sw-monthly",
        label: { en: "Expelled", es: "Expulsiones" },
      },
    ],
    unit: {
      en: "percent of encounters at the southwest land border that ended in expulsion under Title 42",
      es: "por ciento de los encuentros en la frontera terrestre suroeste que terminaron en expulsión bajo el Título 42",
    },
    from: "2020-03",
    until: "2023-05",
    marks: [{ at: "2021-01", label: { en: "Biden takes office", es: "Asume Biden" } }],
  },
  "title-42-groups": {
    title: {
      en: "What share of each group’s encounters ended in expulsion under Title 42?",
      es: "¿Qué parte de los encuentros de cada grupo terminó en expulsión bajo el Título 42?",
    },
    findings: [
      {
        from: "2021-02-28",
        text: {
          en: "In January 2021 it was about 92 percent for single adults, 62 percent for families, and under 1 percent for children alone.",
          es: "En enero de 2021 fue de cerca del 92 por ciento para personas adultas solas, 62 por ciento para familias y menos del 1 por ciento para menores no acompañados.",
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
    unit: {
      en: "percent of each group’s encounters at the southwest land border that ended in expulsion under Title 42",
      es: "por ciento de los encuentros de cada grupo en la frontera terrestre suroeste que terminaron en expulsión bajo el Título 42",
    },
    from: "2020-03",
    until: "2023-05",
    marks: [{ at: "2021-01", label: { en: "Biden takes office", es: "Asume Biden" } }],
  },
  "children-by-month": {
    title: {
      en: "How many encounters a month with unaccompanied children?",
      es: "¿Cuántos encuentros al mes con menores no acompañados?",
    },
    findings: [
      {
        from: "2019-06-28",
        text: {
          en: "May 2019, with 11,861, is the highest month up to then.",
          es: "Mayo de 2019, con 11,861, es el mes más alto hasta entonces.",
        },
      },
      {
        from: "2021-04-28",
        text: {
          en: "March 2021, with 18,870, is the highest month up to then.",
          es: "Marzo de 2021, con 18,870, es el mes más alto hasta entonces.",
        },
      },
      {
        from: "2021-08-28",
        text: {
          en: "July 2021, with 18,954, is the highest month up to then.",
          es: "Julio de 2021, con 18,954, es el mes más alto hasta entonces.",
        },
      },
      {
        from: "2025-08-28",
        text: {
          en: "The number rose to 18,954 in July 2021 and fell to 475 in July 2025.",
          es: "La cifra subió a 18,954 en julio de 2021 y bajó a 475 en julio de 2025.",
        },
      },
    ],
    form: "lines",
    parts: [{ series: "sw-monthly-children", label: { en: "Encounters", es: "Encuentros" } }],
    marks: [
      { at: "2021-01", label: { en: "Biden takes office", es: "Asume Biden" } },
      { at: "2025-01", label: { en: "Trump takes office", es: "Asume Trump" } },
    ],
  },
  "refugee-ceilings": {
    title: {
      en: "How many refugees were allowed in a year, and how many were admitted?",
      es: "¿Cuántas personas refugiadas se permitieron al año y cuántas se admitieron?",
    },
    findings: [
      {
        from: "2018-10-28",
        text: {
          en: "In no year shown were more people admitted than the ceiling allowed.",
          es: "En ningún año mostrado se admitió a más personas de las que permitía el tope.",
        },
      },
      {
        from: "2026-10-28",
        text: {
          en: "The ceiling rose to 125,000 for fiscal year 2022 and fell to 7,500 for fiscal year 2026.",
          es: "El tope subió a 125,000 para el año fiscal 2022 y bajó a 7,500 para el año fiscal 2026.",
        },
      },
    ],
    form: "columns",
    parts: [
      { series: "refugee-admissions", label: { en: "Admitted", es: "Admitidas" } },
      { series: "refugee-ceilings", as: "step", label: { en: "Ceiling", es: "Tope" } },
    ],
  },
  "mpp-enrollment": {
    title: {
      en: "How many people a month were put in MPP, by three sources?",
      es: "¿Cuántas personas al mes entraron al MPP, según tres fuentes?",
    },
    findings: [
      {
        from: "2019-09-28",
        text: {
          en: "August 2019, with about 11,970 by DHS statistics, is the highest month up to then.",
          es: "Agosto de 2019, con unas 11,970 según estadísticas del DHS, es el mes más alto hasta entonces.",
        },
      },
      {
        from: "2022-09-28",
        text: {
          en: "Most people were enrolled in the summer of 2019; after the restart in 2021 no month reached 2,300.",
          es: "La mayoría de las inscripciones fueron en el verano de 2019; tras el reinicio de 2021 ningún mes llegó a 2,300.",
        },
      },
    ],
    form: "lines",
    parts: [
      { series: "mpp-ohss", label: { en: "DHS statistics", es: "Datos del DHS" } },
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
        from: "2021-10-28",
        text: {
          en: "Rio Grande Valley had about one in three.",
          es: "El Valle del Río Grande tuvo cerca de uno de cada tres.",
        },
      },
    ],
    form: "bars",
    parts: [{ series: "sectors-fy2021", label: { en: "Encounters", es: "Encuentros" } }],
    highlight: "Rio Grande",
    names: { "Rio Grande": { en: "Rio Grande Valley", es: "Valle del Río Grande" } },
  },
  "published-and-revised": {
    title: {
      en: "How far did CBP’s Title 42 counts move after they were first published?",
      es: "¿Cuánto cambiaron los conteos de la CBP sobre el Título 42 después de publicarse?",
    },
    findings: [
      {
        from: "2024-11-30",
        text: {
          en: "Each later count is higher, by 0.9 to 5.7 percent.",
          es: "Cada conteo posterior es más alto, entre 0.9 y 5.7 por ciento.",
        },
      },
    ],
    form: "bars",
    parts: [
      { series: "title-42-first-published", label: { en: "first", es: "primera" } },
      { series: "title-42-revised", label: { en: "later", es: "posterior" } },
    ],
  },
  "fiscal-years": {
    title: {
      en: "How many encounters each fiscal year at the southwest land border?",
      es: "¿Cuántos encuentros cada año fiscal en la frontera terrestre suroeste?",
    },
    findings: [
      {
        from: "2019-10-28",
        text: {
          en: "977,509 in fiscal year 2019, after 521,090 the year before.",
          es: "977,509 en el año fiscal 2019, después de 521,090 el año anterior.",
        },
      },
      {
        from: "2021-10-28",
        text: {
          en: "1,734,686 in fiscal year 2021 is the highest of the years shown.",
          es: "1,734,686 en el año fiscal 2021 es la cifra más alta de los años mostrados.",
        },
      },
      {
        from: "2022-10-28",
        text: {
          en: "2,378,944 in fiscal year 2022 is the highest of the years shown.",
          es: "2,378,944 en el año fiscal 2022 es la cifra más alta de los años mostrados.",
        },
      },
      {
        from: "2023-10-28",
        text: {
          en: "2,475,669 in fiscal year 2023 is the highest of the years shown.",
          es: "2,475,669 en el año fiscal 2023 es la cifra más alta de los años mostrados.",
        },
      },
      {
        from: "2024-10-28",
        text: {
          en: "It rose to 2,475,669 in fiscal year 2023 and fell to 2,135,005 in fiscal year 2024.",
          es: "Subió a 2,475,669 en el año fiscal 2023 y bajó a 2,135,005 en el año fiscal 2024.",
        },
      },
    ],
    form: "columns",
    parts: [{ series: "sw-fiscal-years", label: { en: "Encounters", es: "Encuentros" } }],
  },
} as const satisfies Record<string, Chart>;
