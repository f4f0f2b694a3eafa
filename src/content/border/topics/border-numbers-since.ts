import { defineTopic, number, one, order } from "../vocabulary.ts";

export default defineTopic({
  begins: "2021-09-30",
  aliases: {
    en: [
      "border numbers",
      "fy2021",
      "fy2022",
      "fy2023",
      "fy2024",
      "fy2025",
      "border numbers since 2021",
      "record encounters",
      "lowest since 1970",
      "border trend",
      "fiscal year totals",
      "encounters by fiscal year",
    ],
    es: [
      "cifras de la frontera",
      "año fiscal 2021",
      "año fiscal 2022",
      "año fiscal 2023",
      "año fiscal 2024",
      "año fiscal 2025",
      "récord de encuentros",
      "más bajo desde 1970",
      "tendencia en la frontera",
    ],
  },
  sources: {
    "cbs-2025-10-06": {
      title: "Crossings at the southern border at the lowest level since 1970",
      publisher: "CBS News",
      date: "2025-10-06",
      url: "https://www.cbsnews.com/news/illegal-crossings-immigration-us-mexico-southern-border-lowest-level-1970-trump-dhs/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "dhs-2025-10-07": {
      title: "Release on fiscal year 2025 Border Patrol apprehensions",
      publisher: "U.S. Department of Homeland Security",
      date: "2025-10-07",
      citation:
        "U.S. Department of Homeland Security, release of October 7, 2025, on fiscal year 2025",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "house-brief-2025-12": {
      title: "Border Brief, December 4, 2025",
      publisher: "House Committee on Homeland Security, majority",
      date: "2025-12-04",
      url: "https://homeland.house.gov/2025/12/04/border-brief-october-marks-the-lowest-start-to-a-fiscal-year-ever-for-nationwide-border-encounters",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "house-brief-2026-01": {
      title: "Border Brief, January 24, 2026",
      publisher: "House Committee on Homeland Security, majority",
      date: "2026-01-24",
      url: "https://homeland.house.gov/2026/01/24/border-brief-the-trump-administration-positions-our-borders-to-be-more-secure-than-ever-in-2026",
      kind: "primary",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "fy-record-is-2021": {
      en: "Fiscal year 2021 is still the highest.",
      es: "El año fiscal 2021 sigue siendo el más alto.",
    },
    "usbp-is-all-cbp": {
      en: "Border Patrol’s number is that of all CBP.",
      es: "La cifra de la Patrulla Fronteriza es la de toda la CBP.",
    },
    "fall-began-2025": {
      en: "The fall in numbers began in 2025.",
      es: "La caída de las cifras empezó en 2025.",
    },
    "fy-starts-january": {
      en: "A fiscal year starts on January 1.",
      es: "El año fiscal empieza el 1 de enero.",
    },
  },
  counts: {
    "encounters-nationwide": {
      en: "encounters nationwide, all of CBP",
      es: "encuentros en todo el país, toda la CBP",
    },
    "apprehensions-usbp-sw": {
      en: "apprehensions by Border Patrol at the southwest border",
      es: "detenciones de la Patrulla Fronteriza en la frontera suroeste",
    },
  },
  register: {
    "house-homeland": { forms: ["House Homeland Security Committee"], from: "before-2016" },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "Border numbers since 2021", es: "Cifras de la frontera desde 2021" },
      short: { en: "Border numbers since 2021", es: "La frontera desde 2021" },
      spans: [{ from: "2021-09-30" }],
      sources: ["cbp-sw-fy19-22"],
    },
    definition: {
      role: "definition",
      text: {
        en: "This topic is about how many encounters CBP has counted at the southwest land border in each fiscal year, from October to September.",
        es: "Este tema trata de cuántos encuentros ha contado la CBP en la frontera terrestre suroeste en cada año fiscal, de octubre a septiembre.",
      },
      spans: [{ from: "2021-09-30" }],
      sources: ["cbp-sw-fy19-22", "cbp-sw-fy22-25"],
    },
    "status-high": {
      role: "status",
      text: {
        en: "at the highest of the years on record",
        es: "en el nivel más alto de los años mostrados",
      },
      spans: [{ from: "2021-09-30", until: "2023-12-31" }],
      sources: ["cbp-sw-fy19-22"],
    },
    "status-fall": {
      role: "status",
      text: { en: "falling from December 2023 on", es: "en descenso desde diciembre de 2023" },
      spans: [{ from: "2023-12-31", until: "2025-09-30" }],
      sources: ["cbp-sw-fy22-25", "ohss-usbp-monthly"],
    },
    "status-low": {
      role: "status",
      text: {
        en: "fiscal year 2025 the lowest for Border Patrol since 1970",
        es: "año fiscal 2025, el más bajo de la Patrulla Fronteriza desde 1970",
      },
      spans: [{ from: "2025-09-30" }],
      asOf: "2025-12-31",
      recheckBy: "2026-12-31",
      sources: ["cbs-2025-10-06", "dhs-2025-10-07"],
    },
    "all-cbp": {
      role: "fact",
      text: {
        en: "CBP’s encounters at the southwest land border: 1,734,686 in fiscal year 2021, 2,378,944 in 2022, 2,475,669 in 2023, and 2,135,005 in 2024.",
        es: "Encuentros de la CBP en la frontera terrestre suroeste: 1,734,686 en el año fiscal 2021, 2,378,944 en 2022, 2,475,669 en 2023 y 2,135,005 en 2024.",
      },
      spans: [{ from: "2024-09-30" }],
      known: "2024-11-30",
      figures: [
        {
          value: 1734686,
          counts: "encounters-sw",
          when: "2020-10/2021-09",
          revisable: true,
          series: { id: "sw-fiscal-years", periods: ["FY2021"] },
        },
        {
          value: 2378944,
          counts: "encounters-sw",
          when: "2021-10/2022-09",
          revisable: true,
          series: { id: "sw-fiscal-years", periods: ["FY2022"] },
        },
        {
          value: 2475669,
          counts: "encounters-sw",
          when: "2022-10/2023-09",
          revisable: true,
          series: { id: "sw-fiscal-years", periods: ["FY2023"] },
        },
        {
          value: 2135005,
          counts: "encounters-sw",
          when: "2023-10/2024-09",
          revisable: true,
          series: { id: "sw-fiscal-years", periods: ["FY2024"] },
        },
      ],
      alone: true,
      sources: ["cbp-sw-fy19-22", "cbp-sw-fy22-25"],
    },
    usbp: {
      role: "fact",
      text: {
        en: "Border Patrol alone: 1,659,206 in fiscal year 2021, 2,206,436 in 2022, 2,045,838 in 2023, and 1,530,523 in 2024.",
        es: "La Patrulla Fronteriza por sí sola: 1,659,206 en el año fiscal 2021, 2,206,436 en 2022, 2,045,838 en 2023 y 1,530,523 en 2024.",
      },
      spans: [{ from: "2024-09-30" }],
      known: "2024-11-30",
      figures: [
        {
          value: 1659206,
          counts: "encounters-usbp-sw",
          when: "2020-10/2021-09",
          revisable: true,
          series: { id: "sw-fiscal-years-usbp", periods: ["FY2021"] },
        },
        {
          value: 2206436,
          counts: "encounters-usbp-sw",
          when: "2021-10/2022-09",
          revisable: true,
          series: { id: "sw-fiscal-years-usbp", periods: ["FY2022"] },
        },
        {
          value: 2045838,
          counts: "encounters-usbp-sw",
          when: "2022-10/2023-09",
          revisable: true,
          series: { id: "sw-fiscal-years-usbp", periods: ["FY2023"] },
        },
        {
          value: 1530523,
          counts: "encounters-usbp-sw",
          when: "2023-10/2024-09",
          revisable: true,
          series: { id: "sw-fiscal-years-usbp", periods: ["FY2024"] },
        },
      ],
      sources: ["crs-r46999", "cbp-sw-fy22-25"],
    },
    peak: {
      role: "fact",
      text: {
        en: "Border Patrol’s highest month of the record since October 1999 was December 2023, with about 249,740 encounters.",
        es: "El mes más alto de la Patrulla Fronteriza en el registro desde octubre de 1999 fue diciembre de 2023, con unos 249,740 encuentros.",
      },
      spans: [{ from: "2023-12-31" }],
      known: "2024-11-30",
      figures: [{ value: 249740, counts: "encounters-usbp-sw", when: "2023-12", revisable: true }],
      alone: true,
      sources: ["ohss-usbp-monthly"],
    },
    "peak-cbp": {
      role: "fact",
      text: {
        en: "All of CBP counted 301,981 encounters in December 2023 and 7,824 in July 2025.",
        es: "Toda la CBP contó 301,981 encuentros en diciembre de 2023 y 7,824 en julio de 2025.",
      },
      spans: [{ from: "2025-07-31" }],
      known: "2025-12-31",
      figures: [
        {
          value: 301981,
          counts: "encounters-sw",
          when: "2023-12",
          revisable: true,
          series: { id: "sw-monthly", periods: ["2023-12"] },
        },
        {
          value: 7824,
          counts: "encounters-sw",
          when: "2025-07",
          revisable: true,
          series: { id: "sw-monthly", periods: ["2025-07"] },
        },
      ],
      sources: ["cbp-sw-fy22-25"],
    },
    fy2025: {
      role: "fact",
      text: {
        en: "Border Patrol counted 237,565 in fiscal year 2025 as first published, the lowest since fiscal year 1970 (201,780).",
        es: "La Patrulla Fronteriza contó 237,565 en el año fiscal 2025, según la primera publicación, lo más bajo desde el año fiscal 1970 (201,780).",
      },
      spans: [{ from: "2025-09-30" }],
      known: "2025-10-07",
      figures: [
        {
          value: 237565,
          counts: "apprehensions-usbp-sw",
          when: "2024-10/2025-09",
          revisable: true,
        },
        {
          value: 201780,
          counts: "apprehensions-usbp-sw",
          when: "1969-10/1970-09",
          revisable: false,
        },
      ],
      alone: true,
      sources: ["dhs-2025-10-07", "cbs-2025-10-06"],
    },
    share: {
      role: "fact",
      text: {
        en: "DHS said that 172,026 of these, about 72 percent, fell in the first 111 days, before January 20, 2025.",
        es: "El DHS dijo que 172,026 de ellos, cerca del 72 por ciento, fueron en los primeros 111 días, antes del 20 de enero de 2025.",
      },
      spans: [{ from: "2025-10-07" }],
      claim: { by: { en: "DHS", es: "el DHS" }, on: "2025-10-07" },
      figures: [
        {
          value: 172026,
          counts: "apprehensions-usbp-sw",
          when: "2024-10/2025-01",
          revisable: true,
        },
        { value: 72, counts: "percent", when: "2024-10/2025-01", revisable: false },
        { value: 111, counts: "days", when: "2024-10/2025-01", revisable: false },
      ],
      sources: ["dhs-2025-10-07"],
    },
    october: {
      role: "fact",
      text: {
        en: "Border Patrol counted 7,989 at the southwest border in October 2025, by the majority of the House Homeland Security Committee.",
        es: "La Patrulla Fronteriza contó 7,989 en la frontera suroeste en octubre de 2025, según la mayoría de la Comisión de Seguridad Nacional de la Cámara.",
      },
      spans: [{ from: "2025-10-31" }],
      known: "2025-12-04",
      claim: {
        by: { en: "the committee’s majority", es: "la mayoría de la comisión" },
        on: "2025-12-04",
      },
      figures: [{ value: 7989, counts: "apprehensions-usbp-sw", when: "2025-10", revisable: true }],
      sources: ["house-brief-2025-12"],
    },
    nationwide: {
      role: "fact",
      text: {
        en: "Nationwide, CBP counted 91,603 encounters from October to December 2025, by the same majority.",
        es: "En todo el país, la CBP contó 91,603 encuentros de octubre a diciembre de 2025, según la misma mayoría.",
      },
      spans: [{ from: "2025-12-31" }],
      known: "2026-01-24",
      asOf: "2026-01-31",
      recheckBy: "2026-12-31",
      claim: {
        by: { en: "the committee’s majority", es: "la mayoría de la comisión" },
        on: "2026-01-24",
      },
      figures: [
        { value: 91603, counts: "encounters-nationwide", when: "2025-10/2025-12", revisable: true },
      ],
      sources: ["house-brief-2026-01"],
    },
    fy21: {
      role: "event",
      text: {
        en: "In September 2021, fiscal year 2021 ended with 1,734,686 encounters.",
        es: "En septiembre de 2021, el año fiscal 2021 cerró con 1,734,686 encuentros.",
      },
      spans: [{ from: "2021-09-30" }],
      known: "2022-10",
      figures: [
        {
          value: 1734686,
          counts: "encounters-sw",
          when: "2020-10/2021-09",
          revisable: true,
          series: { id: "sw-fiscal-years", periods: ["FY2021"] },
        },
      ],
      turningPoint: true,
      sources: ["cbp-sw-fy19-22"],
    },
    dec23: {
      role: "event",
      text: {
        en: "In December 2023, CBP counted 301,981 encounters, the most of any month until then.",
        es: "En diciembre de 2023, la CBP contó 301,981 encuentros, más que en cualquier mes hasta entonces.",
      },
      spans: [{ from: "2023-12-31" }],
      known: "2024-11-30",
      figures: [
        {
          value: 301981,
          counts: "encounters-sw",
          when: "2023-12",
          revisable: true,
          series: { id: "sw-monthly", periods: ["2023-12"] },
        },
      ],
      turningPoint: true,
      sources: ["cbp-sw-fy22-25"],
    },
    fy25: {
      role: "event",
      text: {
        en: "In September 2025, fiscal year 2025 ended with about 237,500 for Border Patrol.",
        es: "En septiembre de 2025, el año fiscal 2025 cerró con unos 237,500 para la Patrulla Fronteriza.",
      },
      spans: [{ from: "2025-09-30" }],
      known: "2025-10-07",
      figures: [
        {
          value: 237500,
          counts: "apprehensions-usbp-sw",
          when: "2024-10/2025-09",
          revisable: true,
        },
      ],
      turningPoint: true,
      sources: ["dhs-2025-10-07"],
    },
    "two-counts": {
      role: "confusion",
      text: {
        en: "Border Patrol’s number leaves out the ports of entry; CBP’s has both.",
        es: "La cifra de la Patrulla Fronteriza deja fuera los puertos de entrada; la de la CBP incluye ambos.",
      },
      with: "encounters",
      spans: [{ from: "2021-09-30" }],
      sources: ["ohss-encounters"],
    },
  },
  related: ["encounters", "january-2021", "title-42", "rio-grande-valley", "politics"],
  questions: {
    highest: one({
      stem: {
        en: "By the chart, which fiscal year had the most encounters?",
        es: "Según la gráfica, ¿qué año fiscal tuvo más encuentros?",
      },
      level: "interpret",
      difficulty: "easy",
      facts: ["all-cbp"],
      chart: "fiscal-years",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        y21: {
          text: { en: "2021", es: "2021" },
          why: { en: "Two later years are higher.", es: "Dos años posteriores son más altos." },
          misconception: "fy-record-is-2021",
        },
        y23: {
          text: { en: "2023", es: "2023" },
          why: { en: "2,475,669, the tallest column.", es: "2,475,669, la columna más alta." },
        },
        y24: {
          text: { en: "2024", es: "2024" },
          why: { en: "It is lower than the year before.", es: "Es más bajo que el año anterior." },
          misconception: "neighbor-months",
        },
      },
      key: "y23",
      explanation: {
        en: "Fiscal year 2023 stands highest.",
        es: "El año fiscal 2023 es el más alto.",
      },
      objective: { en: "Read a maximum from columns.", es: "Leer un máximo en columnas." },
    }),
    fy24: number({
      stem: {
        en: "By the chart and its numbers, how many encounters were there in fiscal year 2024?",
        es: "Según la gráfica y sus cifras, ¿cuántos encuentros hubo en el año fiscal 2024?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["all-cbp"],
      chart: "fiscal-years",
      standards: ["C3.D2.Civ.13.6-8"],
      key: 2135005,
      counts: "encounters-sw",
      tolerance: 0.02,
      misreadings: [
        {
          value: 1530523,
          why: { en: "That is Border Patrol alone.", es: "Eso es la Patrulla Fronteriza sola." },
          misconception: "usbp-is-all-cbp",
        },
        {
          value: 2475669,
          why: { en: "That is fiscal year 2023.", es: "Eso es el año fiscal 2023." },
          misconception: "neighbor-months",
        },
      ],
      explanation: {
        en: "2,135,005 encounters, all of CBP.",
        es: "2,135,005 encuentros, toda la CBP.",
      },
      objective: { en: "Read a value of a year.", es: "Leer el valor de un año." },
    }),
    turn: one({
      stem: {
        en: "By the monthly chart, when did the number begin to fall from its highest point?",
        es: "Según la gráfica mensual, ¿cuándo empezó a bajar desde el punto más alto?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["peak-cbp"],
      chart: "encounters-by-month",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        d22: {
          text: { en: "After December 2022", es: "Tras diciembre de 2022" },
          why: { en: "It rose again and went higher.", es: "Volvió a subir y llegó más alto." },
          misconception: "neighbor-months",
        },
        d23: {
          text: { en: "After December 2023", es: "Tras diciembre de 2023" },
          why: { en: "The month of 301,981 is the top.", es: "El mes de 301,981 es la cima." },
        },
        j25: {
          text: { en: "After January 2025", es: "Tras enero de 2025" },
          why: { en: "It had been falling for a year.", es: "Llevaba un año bajando." },
          misconception: "fall-began-2025",
        },
      },
      key: "d23",
      explanation: {
        en: "The line falls from December 2023 on.",
        es: "La línea baja desde diciembre de 2023.",
      },
      objective: {
        en: "Find a turning point in a line.",
        es: "Encontrar un punto de cambio en una línea.",
      },
    }),
    months: order({
      stem: {
        en: "By the monthly chart, put these months in order, the lowest first.",
        es: "Según la gráfica mensual, ordena estos meses, primero el más bajo.",
      },
      level: "interpret",
      difficulty: "hard",
      facts: ["peak-cbp", "fy2025"],
      chart: "encounters-by-month",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        a: {
          text: { en: "December 2023", es: "Diciembre de 2023" },
          why: { en: "301,981 encounters.", es: "301,981 encuentros ese mes." },
        },
        b: {
          text: { en: "July 2025", es: "Julio de 2025" },
          why: { en: "7,824 encounters.", es: "7,824 encuentros ese mes." },
        },
        c: {
          text: { en: "January 2021", es: "Enero de 2021" },
          why: { en: "78,414 encounters.", es: "78,414 encuentros ese mes." },
        },
        d: {
          text: { en: "July 2021", es: "Julio de 2021" },
          why: { en: "213,593 encounters.", es: "213,593 encuentros ese mes." },
        },
      },
      key: ["b", "c", "d", "a"],
      explanation: {
        en: "July 2025, January 2021, July 2021, December 2023.",
        es: "Julio de 2025, enero de 2021, julio de 2021, diciembre de 2023.",
      },
      objective: { en: "Order months on a line.", es: "Ordenar meses en una línea." },
    }),
    "two-counts": one({
      stem: {
        en: "For the same year CBP gives 2,475,669 and Border Patrol 2,045,838. What is in one alone?",
        es: "Para un mismo año, la CBP da 2,475,669 y la Patrulla Fronteriza 2,045,838. ¿Qué está en una sola?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["all-cbp", "usbp"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        ice: {
          text: { en: "Arrests far from the border", es: "Arrestos lejos de la frontera" },
          short: { en: "Arrests inland", es: "Arrestos en el interior" },
          why: {
            en: "Those are the work of ICE and in neither count.",
            es: "Esos son trabajo del ICE y no están en ninguna.",
          },
          misconception: "usbp-is-all-cbp",
        },
        por: {
          text: { en: "Encounters at ports of entry", es: "Encuentros en los puertos" },
          why: { en: "CBP adds the ports.", es: "La CBP suma los puertos." },
        },
        can: {
          text: { en: "Encounters in the north", es: "Encuentros en el norte" },
          why: { en: "Both are about the southwest.", es: "Ambas tratan del suroeste." },
          misconception: "usbp-is-all-cbp",
        },
      },
      key: "por",
      explanation: {
        en: "All of CBP is Border Patrol and the ports.",
        es: "Toda la CBP es la Patrulla Fronteriza y los puertos.",
      },
      objective: { en: "Explain two counts.", es: "Explicar dos cuentas distintas." },
    }),
    fy: one({
      stem: {
        en: "An encounter takes place on October 5, 2022. In which fiscal year is it counted?",
        es: "Un encuentro ocurre el 5 de octubre de 2022. ¿En qué año fiscal se cuenta?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["all-cbp"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        f22: {
          text: { en: "Fiscal year 2022", es: "Año fiscal 2022" },
          why: { en: "That one ended on September 30.", es: "Ese terminó el 30 de septiembre." },
          misconception: "fy-starts-january",
        },
        f23: {
          text: { en: "Fiscal year 2023", es: "Año fiscal 2023" },
          why: { en: "It began on October 1, 2022.", es: "Empezó el 1 de octubre de 2022." },
        },
        f24: {
          text: { en: "Fiscal year 2024", es: "Año fiscal 2024" },
          why: { en: "That one began a year later.", es: "Ese empezó un año después." },
          misconception: "fy-starts-january",
        },
      },
      key: "f23",
      explanation: {
        en: "A fiscal year is named for the year in which it ends.",
        es: "El año fiscal lleva el número del año en que termina.",
      },
      objective: { en: "Place a date in a fiscal year.", es: "Ubicar una fecha en un año fiscal." },
    }),
  },
  charts: ["fiscal-years", "encounters-by-month"],
  discussion: [
    {
      text: {
        en: "Numbers rose under one president and fell under another. What would you need to know before naming a cause?",
        es: "Las cifras subieron con un presidente y bajaron con otro. ¿Qué necesitarías saber antes de nombrar una causa?",
      },
    },
    {
      text: {
        en: "Which is the better picture of the border: a month, a fiscal year, or ten years? For which question?",
        es: "¿Qué muestra mejor la frontera: un mes, un año fiscal o diez años? ¿Para qué pregunta?",
      },
    },
    {
      text: {
        en: "A committee of one party publishes a number. How can it be right and still need care?",
        es: "Una comisión de un partido publica una cifra. ¿Cómo puede ser correcta y aun así pedir cuidado?",
      },
    },
  ],
});
