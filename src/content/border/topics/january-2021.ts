import { defineTopic, number, one, order } from "../vocabulary.ts";

export default defineTopic({
  begins: "2021-02-10",
  aliases: {
    en: [
      "january 2021",
      "jan 2021",
      "january numbers",
      "highest january",
      "over 80 percent",
      "more than 80 percent",
      "78000",
      "78,000",
      "78,323",
      "78323",
      "78,414",
      "78414",
      "64,304",
      "64304",
      "14,110",
    ],
    es: [
      "enero de 2021",
      "enero 2021",
      "cifras de enero",
      "enero más alto",
      "más del 80 por ciento",
      "más del 80 %",
    ],
  },
  wrongForms: [
    {
      form: "best quantity for that month",
      note: {
        en: "What is meant is the highest number for that month.",
        es: "Lo que se quiere decir es la cifra más alta para ese mes.",
      },
    },
  ],
  sources: {
    "npr-2019-02-09": {
      title: "Southwest Border Apprehensions Show Small Decline In January",
      publisher: "NPR, via Colorado Public Radio",
      date: "2019-02-09",
      url: "https://www.cpr.org/2019/02/09/southwest-border-apprehensions-show-small-decline-in-january/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "ap-border-wording-2021": {
      title: "Describing what’s happening at the US border",
      publisher: "The Associated Press",
      date: "2021-03",
      url: "https://blog.ap.org/behind-the-news/describing-whats-happening-at-the-us-border",
      kind: "primary",
      accessed: "2026-11-24",
    },
  },
  statements: {
    name: {
      role: "name",
      text: {
        en: "January 2021 border encounters",
        es: "Encuentros en la frontera en enero de 2021",
      },
      spans: [{ from: "2021-02-10" }],
      sources: ["azcentral-2021-02-10"],
      nicknames: [{ en: "the January 2021 numbers", es: "las cifras de enero de 2021" }],
      short: { en: "January 2021", es: "Enero de 2021" },
    },
    definition: {
      role: "definition",
      text: {
        en: "This is CBP’s count of its encounters (stops, not people) at the southwest land border in January 2021, the month in which the U.S. presidency changed hands.",
        es: "Es el conteo que hizo la CBP de sus encuentros (detenciones, no personas) en la frontera terrestre suroeste en enero de 2021, el mes en que cambió la presidencia de EE. UU.",
      },
      spans: [{ from: "2021-02-10" }],
      sources: ["azcentral-2021-02-10", "cbp-jan-2021-update"],
    },
    "status-first": {
      role: "status",
      text: {
        en: "first published as 78,323 encounters",
        es: "primera cifra publicada: 78,323 encuentros",
      },
      spans: [{ from: "2021-02-10", until: "2022-02" }],
      figures: [{ value: 78_323, counts: "encounters-sw", when: "2021-01", revisable: true }],
      sources: ["azcentral-2021-02-10"],
    },
    "status-revised": {
      role: "status",
      text: { en: "revised to 78,414 encounters", es: "cifra revisada: 78,414 encuentros" },
      spans: [{ from: "2022-02" }],
      figures: [
        {
          value: 78_414,
          counts: "encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly", periods: ["2021-01"] },
        },
      ],
      sources: ["border-report-2022-02", "cbp-sw-fy19-22"],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
    },
    reported: {
      role: "fact",
      text: {
        en: "CBP reported 78,323 encounters (stops, not people) at the southwest land border for January 2021.",
        es: "La CBP informó 78,323 encuentros (detenciones, no personas) en la frontera terrestre suroeste para enero de 2021.",
      },
      spans: [{ from: "2021-02-10", until: "2022-02" }],
      figures: [{ value: 78_323, counts: "encounters-sw", when: "2021-01", revisable: true }],
      sources: ["azcentral-2021-02-10"],
      alone: true,
    },
    total: {
      role: "fact",
      text: {
        en: "CBP counted 78,414 encounters (stops, not people) at the southwest land border in January 2021, by its revised figure.",
        es: "La CBP contó 78,414 encuentros (detenciones, no personas) en la frontera terrestre suroeste en enero de 2021, según su cifra revisada.",
      },
      spans: [{ from: "2022-02" }],
      known: "2022-02",
      figures: [
        {
          value: 78_414,
          counts: "encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly", periods: ["2021-01"] },
        },
      ],
      sources: ["border-report-2022-02", "cbp-sw-fy19-22"],
      alone: true,
    },
    expelled: {
      role: "fact",
      text: {
        en: "Of the 78,414 encounters at the southwest land border in January 2021, 64,304 were expulsions under Title 42: 82.0 percent, by CBP’s data.",
        es: "De los 78,414 encuentros en la frontera terrestre suroeste en enero de 2021, 64,304 fueron expulsiones bajo el Título 42: el 82.0 %, según los datos de la CBP.",
      },
      spans: [{ from: "2022-10" }],
      known: "2022-10",
      figures: [
        {
          value: 78_414,
          counts: "encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly", periods: ["2021-01"] },
        },
        {
          value: 64_304,
          counts: "expulsions-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly-title-42", periods: ["2021-01"] },
        },
        { value: 82, counts: "percent", when: "2021-01", revisable: true },
      ],
      sources: ["cbp-sw-fy19-22", "cbp-nationwide-encounters"],
      alone: true,
    },
    "highest-since-2006": {
      role: "fact",
      text: {
        en: "Border Patrol alone recorded 75,316 encounters at the southwest border in January 2021, until then its highest January since 2006 (101,195).",
        es: "Solo la Patrulla Fronteriza registró 75,316 encuentros en la frontera suroeste en enero de 2021, hasta entonces su enero más alto desde 2006 (101,195).",
      },
      spans: [{ from: "2022-10" }],
      known: "2022-10",
      figures: [
        {
          value: 75_316,
          counts: "encounters-usbp-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "january-usbp", periods: ["2021-01"] },
        },
        {
          value: 101_195,
          counts: "encounters-usbp-sw",
          when: "2006-01",
          revisable: true,
          series: { id: "january-usbp", periods: ["2006-01"] },
        },
      ],
      sources: ["cbp-usbp-monthly-2000-2020", "cbp-sw-fy19-22", "ohss-usbp-monthly"],
      alone: true,
    },
    "title-8": {
      role: "fact",
      text: {
        en: "The other 14,110 encounters at the southwest land border in January 2021 were processed under Title 8, the immigration law.",
        es: "Los otros 14,110 encuentros en la frontera terrestre suroeste en enero de 2021 se tramitaron bajo el Título 8, la ley de inmigración.",
      },
      spans: [{ from: "2022-10" }],
      known: "2022-10",
      figures: [
        {
          value: 14_110,
          counts: "encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly-title-8", periods: ["2021-01"] },
        },
      ],
      sources: ["cbp-sw-fy19-22", "cbp-nationwide-encounters"],
    },
    "by-office": {
      role: "fact",
      text: {
        en: "Of the 78,414 encounters at the southwest land border in January 2021, Border Patrol recorded 75,316 and officers at ports of entry 3,098.",
        es: "De los 78,414 encuentros en la frontera terrestre suroeste en enero de 2021, la Patrulla Fronteriza registró 75,316 y los oficiales en los puertos de entrada 3,098.",
      },
      spans: [{ from: "2022-10" }],
      known: "2022-10",
      figures: [
        {
          value: 78_414,
          counts: "encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly", periods: ["2021-01"] },
        },
        {
          value: 75_316,
          counts: "encounters-usbp-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "january-usbp", periods: ["2021-01"] },
        },
        { value: 3_098, counts: "encounters-ports-sw", when: "2021-01", revisable: true },
      ],
      sources: ["cbp-sw-fy19-22", "cbp-mpp-fy2021"],
    },
    "turned-away": {
      role: "fact",
      text: {
        en: "CBP said on February 10, 2021, that the vast majority of people were being turned away.",
        es: "La CBP dijo el 10 de febrero de 2021 que a la gran mayoría de las personas se les negaba la entrada.",
      },
      spans: [{ from: "2021-02-10" }],
      claim: { by: { en: "CBP", es: "la CBP" }, on: "2021-02-10" },
      sources: ["cbp-jan-2021-update"],
    },
    "january-2020": {
      role: "fact",
      text: {
        en: "A year before, in January 2020, CBP had counted 36,585 encounters at the southwest land border.",
        es: "Un año antes, en enero de 2020, la CBP había contado 36,585 encuentros en la frontera terrestre suroeste.",
      },
      spans: [{ from: "2021-02-10" }],
      figures: [
        {
          value: 36_585,
          counts: "encounters-sw",
          when: "2020-01",
          revisable: true,
          series: { id: "sw-monthly", periods: ["2020-01"] },
        },
      ],
      sources: ["cbp-mpp-fy2020"],
    },
    "january-2019-first": {
      role: "fact",
      text: {
        en: "For January 2019, CBP had reported 58,207 encounters at the southwest border.",
        es: "Para enero de 2019, la CBP había informado 58,207 encuentros en la frontera suroeste.",
      },
      spans: [{ from: "2021-02-10", until: "2022-10" }],
      figures: [{ value: 58_207, counts: "encounters-sw", when: "2019-01", revisable: true }],
      sources: ["npr-2019-02-09"],
    },
    "january-2019": {
      role: "fact",
      text: {
        en: "For January 2019, CBP counts 58,317 encounters at the southwest land border; it first published 58,207.",
        es: "Para enero de 2019, la CBP cuenta 58,317 encuentros en la frontera terrestre suroeste; al principio publicó 58,207.",
      },
      revises: "january-2019-first",
      spans: [{ from: "2022-10" }],
      known: "2022-10",
      figures: [
        {
          value: 58_317,
          counts: "encounters-sw",
          when: "2019-01",
          revisable: true,
          series: { id: "january-all-cbp", periods: ["2019-01"] },
        },
        { value: 58_207, counts: "encounters-sw", when: "2019-01", revisable: true },
      ],
      sources: ["cbp-sw-fy19-22", "npr-2019-02-09"],
    },
    "two-presidents": {
      role: "fact",
      text: {
        en: "Joe Biden became president on January 20, 2021, so only about the last 11 days of that month fell under his administration.",
        es: "Joe Biden asumió la presidencia el 20 de enero de 2021, así que solo unos 11 días del final de ese mes correspondieron a su gobierno.",
      },
      spans: [{ from: "2021-02-10" }],
      figures: [{ value: 11, counts: "days", when: "2021-01-20/2021-01-31", revisable: false }],
      sources: ["azcentral-2021-02-10"],
      alone: true,
    },
    rising: {
      role: "fact",
      text: {
        en: "CBP encounters at the southwest land border rose every month from April 2020 to January 2021.",
        es: "Los encuentros de la CBP en la frontera terrestre suroeste aumentaron cada mes desde abril de 2020 hasta enero de 2021.",
      },
      spans: [{ from: "2021-02-10" }],
      sources: ["cbp-jan-2021-update", "ap-border-wording-2021", "cbp-sw-fy19-22"],
      alone: true,
    },
    groups: {
      role: "fact",
      text: {
        en: "By group, the January 2021 encounters were 65,193 with single adults, 7,296 with family members, 5,820 with unaccompanied children, and 105 with accompanied minors.",
        es: "Por grupo, los encuentros de enero de 2021 fueron 65,193 con personas adultas solas, 7,296 con integrantes de familias, 5,820 con menores no acompañados y 105 con menores acompañados.",
      },
      spans: [{ from: "2022-10" }],
      known: "2022-10",
      figures: [
        {
          value: 65_193,
          counts: "adult-encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly-adults", periods: ["2021-01"] },
        },
        {
          value: 7_296,
          counts: "family-encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly-families", periods: ["2021-01"] },
        },
        {
          value: 5_820,
          counts: "uc-encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly-children", periods: ["2021-01"] },
        },
        {
          value: 105,
          counts: "minor-encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly-minors", periods: ["2021-01"] },
        },
      ],
      sources: ["cbp-sw-fy19-22", "cbp-nationwide-encounters"],
    },
    "groups-expelled": {
      role: "fact",
      text: {
        en: "In January 2021, 91.5 percent of encounters with single adults ended in expulsion under Title 42 (59,654), 62.3 percent of those with family members (4,546), and 0.3 percent of those with unaccompanied children (18).",
        es: "En enero de 2021 terminaron en expulsión bajo el Título 42 el 91.5 % de los encuentros con personas adultas solas (59,654), el 62.3 % con integrantes de familias (4,546) y el 0.3 % con menores no acompañados (18).",
      },
      spans: [{ from: "2022-10" }],
      known: "2022-10",
      figures: [
        { value: 59_654, counts: "adult-expulsions-sw", when: "2021-01", revisable: true },
        { value: 91.5, counts: "percent", when: "2021-01", revisable: true },
        { value: 4_546, counts: "family-expulsions-sw", when: "2021-01", revisable: true },
        { value: 62.3, counts: "percent", when: "2021-01", revisable: true },
        { value: 18, counts: "uc-expulsions-sw", when: "2021-01", revisable: true },
        { value: 0.3, counts: "percent", when: "2021-01", revisable: true },
      ],
      sources: ["cbp-sw-fy19-22"],
    },
    causes: {
      role: "fact",
      text: {
        en: "In February 2021, CBP named as causes crime and instability in home countries, made worse by the pandemic, and “inaccurate perceptions” of changes in border policy.",
        es: "En febrero de 2021, la CBP nombró como causas la delincuencia y la inestabilidad en los países de origen, agravadas por la pandemia, y «percepciones inexactas» (traducción) sobre cambios en la política fronteriza.",
      },
      spans: [{ from: "2021-02-10" }],
      claim: { by: { en: "CBP", es: "la CBP" }, on: "2021-02-10" },
      sources: ["cbp-jan-2021-update"],
    },
    published: {
      role: "event",
      text: {
        en: "On February 10, 2021, CBP published its count for January: 78,323 encounters at the southwest land border.",
        es: "El 10 de febrero de 2021, la CBP publicó su conteo de enero: 78,323 encuentros en la frontera terrestre suroeste.",
      },
      spans: [{ from: "2021-02-10" }],
      figures: [{ value: 78_323, counts: "encounters-sw", when: "2021-01", revisable: true }],
      sources: ["azcentral-2021-02-10"],
    },
    february: {
      role: "event",
      turningPoint: true,
      text: {
        en: "On March 10, 2021, CBP reported 100,441 encounters at the southwest land border for February, by its first count 28 percent more than in January.",
        es: "El 10 de marzo de 2021, la CBP informó 100,441 encuentros en la frontera terrestre suroeste para febrero, según su primer conteo un 28 % más que en enero.",
      },
      spans: [{ from: "2021-03-10" }],
      figures: [
        { value: 100_441, counts: "encounters-sw", when: "2021-02", revisable: true },
        { value: 28, counts: "percent", when: "2021-01/2021-02", revisable: true },
      ],
      sources: ["cbp-feb-2021-update"],
      alone: true,
    },
    "a-year-later": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On February 18, 2022, CBP reported 153,941 encounters at the southwest land border for January 2022, nearly twice as many as a year before.",
        es: "El 18 de febrero de 2022, la CBP informó 153,941 encuentros en la frontera terrestre suroeste para enero de 2022, casi el doble que un año antes.",
      },
      spans: [{ from: "2022-02-18" }],
      figures: [{ value: 153_941, counts: "encounters-sw", when: "2022-01", revisable: true }],
      sources: ["cbp-jan-2022-update"],
      alone: true,
    },
    revised: {
      role: "event",
      text: {
        en: "In February 2022, a news report on CBP’s data gave the revised count for January 2021: 78,414 encounters at the southwest land border.",
        es: "En febrero de 2022, una nota de prensa con datos de la CBP dio el conteo revisado de enero de 2021: 78,414 encuentros en la frontera terrestre suroeste.",
      },
      revises: "reported",
      spans: [{ from: "2022-02" }],
      figures: [
        {
          value: 78_414,
          counts: "encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly", periods: ["2021-01"] },
        },
      ],
      sources: ["border-report-2022-02"],
    },
    "not-people": {
      role: "confusion",
      text: {
        en: "The January total counts stops, not people. Border Patrol estimated that 38 percent of encounters from March 20, 2020, to February 4, 2021, were with people apprehended more than once.",
        es: "El total de enero cuenta detenciones, no personas. La Patrulla Fronteriza calculó que el 38 % de los encuentros del 20 de marzo de 2020 al 4 de febrero de 2021 fue con personas aprehendidas más de una vez.",
      },
      spans: [{ from: "2021-02-10" }],
      claim: { by: { en: "U.S. Border Patrol", es: "la Patrulla Fronteriza" }, on: "2021-02-10" },
      figures: [{ value: 38, counts: "percent", when: "2020-03-20/2021-02-04", revisable: true }],
      sources: ["cbp-jan-2021-update"],
      with: "encounters",
    },
    "not-arrests": {
      role: "confusion",
      text: {
        en: "The total is often called “arrests.” Most of it was expulsions under Title 42, a health order; CBP tracks those apart from immigration actions.",
        es: "Al total se le suele llamar «arrestos». La mayor parte fueron expulsiones bajo el Título 42, una orden sanitaria; la CBP las registra aparte de las acciones migratorias.",
      },
      spans: [{ from: "2022-10" }],
      known: "2022-10",
      sources: ["cbp-t8-t42-fy2021", "cbp-sw-fy19-22"],
      with: "title-42",
    },
    "not-a-record": {
      role: "confusion",
      text: {
        en: "It was no record for a January. For January 2000, CBP’s table of Border Patrol encounters at the southwest border has 185,979; a later Homeland Security table has about 175,380.",
        es: "No fue un récord para un enero. Para enero de 2000, la tabla de la CBP sobre encuentros de la Patrulla Fronteriza en la frontera suroeste tiene 185,979; una tabla posterior de Seguridad Nacional tiene unos 175,380.",
      },
      spans: [{ from: "2024-11" }],
      known: "2024-11",
      figures: [
        {
          value: 185_979,
          counts: "encounters-usbp-sw",
          when: "2000-01",
          revisable: true,
          series: { id: "january-usbp", periods: ["2000-01"] },
        },
        { value: 175_380, counts: "encounters-usbp-sw", when: "2000-01", revisable: true },
      ],
      sources: ["cbp-usbp-monthly-2000-2020", "ohss-usbp-monthly"],
    },
    "ladder-2022": {
      role: "fact",
      text: {
        en: "January 2022 was higher still: Border Patrol counted 147,877 encounters at the southwest border.",
        es: "Enero de 2022 fue aún más alto: la Patrulla Fronteriza contó 147,877 encuentros en la frontera suroeste.",
      },
      spans: [{ from: "2022-01" }],
      known: "2022-12-31",
      figures: [
        {
          value: 147877,
          counts: "encounters-usbp-sw",
          when: "2022-01",
          revisable: true,
          series: { id: "january-usbp", periods: ["2022-01"] },
        },
      ],
      sources: ["cbp-sw-fy22-25"],
    },
    "ladder-2000": {
      role: "fact",
      text: {
        en: "In CBP’s file, January 2000 is the highest January since 2000, with 185,979 Border Patrol encounters.",
        es: "En el archivo de la CBP, enero de 2000 es el enero más alto desde 2000, con 185,979 encuentros de la Patrulla Fronteriza.",
      },
      spans: [{ from: "2021-12-31" }],
      figures: [
        {
          value: 185979,
          counts: "encounters-usbp-sw",
          when: "2000-01",
          revisable: true,
          series: { id: "january-usbp", periods: ["2000-01"] },
        },
      ],
      sources: ["cbp-usbp-monthly-2000-2020"],
    },
  },
  related: ["encounters", "title-42", "title-42-children", "who-does-what"],
  questions: {
    "how-many": number({
      stem: {
        en: "How many encounters did CBP count at the southwest land border in January 2021, by its revised figure?",
        es: "¿Cuántos encuentros contó la CBP en la frontera terrestre suroeste en enero de 2021, según su cifra revisada?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["total"],
      asOf: "2021-01",
      key: 78_414,
      counts: "encounters-sw",
      tolerance: 0.01,
      misreadings: [
        {
          value: 75_316,
          why: {
            en: "That is Border Patrol alone; officers at ports of entry recorded the rest.",
            es: "Esa es solo la Patrulla Fronteriza; el resto lo registraron los oficiales en los puertos de entrada.",
          },
          misconception: "border-patrol-is-all-of-cbp",
        },
        {
          value: 64_304,
          why: {
            en: "That is the expulsions alone. Another 14,110 encounters were processed under Title 8.",
            es: "Esas son solo las expulsiones. Otros 14,110 encuentros se tramitaron bajo el Título 8.",
          },
          misconception: "expulsions-are-all-encounters",
        },
      ],
      explanation: {
        en: "CBP’s revised count is 78,414 encounters, first published as 78,323. Both count stops, not people.",
        es: "El conteo revisado de la CBP es de 78,414 encuentros; primero publicó 78,323. Ambos cuentan detenciones, no personas.",
      },
      objective: {
        en: "Recall the size of the January 2021 total.",
        es: "Recordar el tamaño del total de enero de 2021.",
      },
    }),
    "how-many-expelled": number({
      stem: {
        en: "January 2021, southwest land border: 78,414 encounters in all, 14,110 of them under Title 8, every other one under Title 42. How many expulsions under Title 42 were there?",
        es: "Enero de 2021, frontera terrestre suroeste: 78,414 encuentros en total, 14,110 bajo el Título 8 y todos los demás bajo el Título 42. ¿Cuántas expulsiones bajo el Título 42 hubo?",
      },
      level: "interpret",
      difficulty: "easy",
      facts: ["total", "title-8", "expelled"],
      asOf: "2021-01",
      standards: ["C3.D2.Civ.13.6-8"],
      key: 64_304,
      counts: "expulsions-sw",
      tolerance: 0.06,
      misreadings: [
        {
          value: 14_110,
          why: {
            en: "Those are the encounters under Title 8, the immigration law. The expulsions are what is left.",
            es: "Esos son los encuentros bajo el Título 8, la ley de inmigración. Las expulsiones son el resto.",
          },
          misconception: "title-8-is-title-42",
        },
        {
          value: 78_414,
          why: {
            en: "That is all encounters. Part of them were processed under Title 8.",
            es: "Esos son todos los encuentros. Una parte se tramitó bajo el Título 8.",
          },
          misconception: "expulsions-are-all-encounters",
        },
      ],
      explanation: {
        en: "78,414 less 14,110 leaves 64,304 expulsions, or 82.0 percent of the encounters.",
        es: "78,414 menos 14,110 deja 64,304 expulsiones, es decir, el 82.0 % de los encuentros.",
      },
      objective: {
        en: "Split a total into Title 8 and Title 42.",
        es: "Dividir un total entre Título 8 y Título 42.",
      },
    }),
    share: one({
      stem: {
        en: "What share of CBP’s January 2021 encounters at the southwest land border were expulsions under Title 42?",
        es: "¿Qué proporción de los encuentros de la CBP de enero de 2021 en la frontera terrestre suroeste fueron expulsiones bajo el Título 42?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["expelled"],
      asOf: "2021-01",
      options: {
        four: {
          text: { en: "About 4 in 10", es: "Unos 4 de cada 10" },
          why: {
            en: "Expulsions were far more common than that. This answer is tempting if you have heard that most people were let in.",
            es: "Las expulsiones fueron mucho más comunes. Confunde si has oído que a la mayoría la dejaron entrar.",
          },
          misconception: "most-were-admitted",
        },
        six: {
          text: { en: "About 6 in 10", es: "Unos 6 de cada 10" },
          why: {
            en: "That was the share a few months later, in spring 2021. In January it was higher.",
            es: "Esa fue la proporción unos meses después, en la primavera de 2021. En enero fue mayor.",
          },
          misconception: "one-share-for-all-months",
        },
        eight: {
          text: { en: "About 8 in 10", es: "Unos 8 de cada 10" },
          why: {
            en: "64,304 of 78,414 encounters, or 82.0 percent, were expulsions.",
            es: "64,304 de 78,414 encuentros, el 82.0 %, fueron expulsiones.",
          },
        },
      },
      key: "eight",
      explanation: {
        en: "82.0 percent: most stops that month led to expulsion under the health order, without an immigration case.",
        es: "El 82.0 %: la mayoría de las detenciones de ese mes terminó en expulsión bajo la orden sanitaria, sin un caso de inmigración.",
      },
      objective: {
        en: "Say how large the part of expulsions was.",
        es: "Decir qué tan grande fue la parte de las expulsiones.",
      },
    }),
    ladder: one({
      stem: {
        en: "Border Patrol encounters at the southwest border, January of each year. 2006: 101,195. 2007: 71,934. 2008 to 2020: at most 59,028. 2021: 75,316. Where does January 2021 rank among the Januaries listed?",
        es: "Encuentros de la Patrulla Fronteriza en la frontera suroeste, enero de cada año. 2006: 101,195. 2007: 71,934. 2008 a 2020: 59,028 como máximo. 2021: 75,316. ¿Qué lugar ocupa enero de 2021 entre los eneros de la lista?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["highest-since-2006"],
      asOf: "2021-01",
      options: {
        record: {
          text: { en: "The highest", es: "El más alto" },
          why: {
            en: "January 2006 was higher, so it was no record. This answer is tempting because the last number stands out from its neighbors.",
            es: "Enero de 2006 fue más alto, así que no fue récord. Confunde porque la última cifra sobresale entre las cercanas.",
          },
          misconception: "january-2021-was-record",
        },
        "since-2006": {
          text: { en: "The second highest", es: "El segundo más alto" },
          why: {
            en: "Each January from 2007 to 2020 was lower; 2006 was higher.",
            es: "Cada enero de 2007 a 2020 fue más bajo; el de 2006 fue más alto.",
          },
        },
        ordinary: {
          text: { en: "The third highest", es: "El tercero más alto" },
          why: {
            en: "Only 2006 was; 75,316 is more than the 71,934 of 2007. This answer is tempting because those two stand close together.",
            es: "Solo el de 2006; 75,316 es más que los 71,934 de 2007. Confunde porque esas dos cifras están juntas.",
          },
          misconception: "january-2021-was-ordinary",
        },
      },
      key: "since-2006",
      explanation: {
        en: "Only January 2006 was higher, so January 2021 was the highest since 2006. A superlative needs its period.",
        es: "Solo enero de 2006 fue más alto, así que enero de 2021 fue el más alto desde 2006. Un superlativo necesita su periodo.",
      },
      objective: {
        en: "Read a superlative off a row of numbers.",
        es: "Leer un superlativo en una fila de cifras.",
      },
    }),
    "two-figures": one({
      stem: {
        en: "For January 2021, a newspaper of February 10, 2021, gives 78,323 encounters; CBP’s data file of October 2022 gives 78,414. What explains the difference?",
        es: "Para enero de 2021, un periódico del 10 de febrero de 2021 da 78,323 encuentros; el archivo de datos de la CBP de octubre de 2022 da 78,414. ¿Qué explica la diferencia?",
      },
      level: "evaluate",
      difficulty: "medium",
      facts: ["total", "published", "encounters/revisions"],
      asOf: "2021-01",
      options: {
        people: {
          text: { en: "The newspaper counted people", es: "El periódico contó personas" },
          why: {
            en: "Both figures count encounters. This answer is tempting because newspapers often write “migrants” for encounters.",
            es: "Ambas cifras cuentan encuentros. Confunde porque los periódicos suelen escribir «migrantes» en lugar de encuentros.",
          },
          misconception: "encounter-is-person",
        },
        borders: {
          text: { en: "The file adds another border", es: "El archivo suma otra frontera" },
          why: {
            en: "Both figures are for the southwest land border. This answer is tempting because nationwide totals exist too, but those are far larger.",
            es: "Ambas cifras son de la frontera terrestre suroeste. Confunde porque también hay totales nacionales, pero son mucho mayores.",
          },
          misconception: "two-figures-two-borders",
        },
        revised: {
          text: { en: "CBP revised its first count", es: "La CBP revisó su primer conteo" },
          why: {
            en: "CBP corrects its figures as records come in; the change here is about 0.1 percent.",
            es: "La CBP corrige sus cifras a medida que llegan registros; el cambio aquí es de alrededor del 0.1 %.",
          },
        },
      },
      key: "revised",
      explanation: {
        en: "Both are right for their day. Give the source and the date of publication with such a figure.",
        es: "Ambas son correctas para su fecha. Con una cifra así conviene dar la fuente y la fecha de publicación.",
      },
      objective: {
        en: "Explain why two official figures differ.",
        es: "Explicar por qué difieren dos cifras oficiales.",
      },
    }),
    "by-group": one({
      stem: {
        en: "January 2021, southwest land border. Share of encounters that were expulsions: single adults 91.5 percent, family members 62.3 percent, unaccompanied children 0.3 percent. What do these shares show?",
        es: "Enero de 2021, frontera terrestre suroeste. Proporción de encuentros que fueron expulsiones: personas adultas solas 91.5 %, integrantes de familias 62.3 %, menores que llegaron solos 0.3 %. ¿Qué muestran?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["groups-expelled"],
      asOf: "2021-01",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        families: {
          text: { en: "Families were expelled most", es: "A las familias se les expulsó más" },
          short: { en: "Families most", es: "Más a las familias" },
          why: {
            en: "Their share was about 6 in 10. This answer is tempting because families were much in the news.",
            es: "Su proporción fue de unas 6 de cada 10. Confunde porque las familias salían mucho en las noticias.",
          },
          misconception: "families-most-expelled",
        },
        adults: {
          text: { en: "Adults were expelled most", es: "A los adultos se les expulsó más" },
          short: { en: "Adults most", es: "Más a los adultos" },
          why: {
            en: "More than 9 in 10 encounters with single adults were expulsions.",
            es: "Más de 9 de cada 10 encuentros con personas adultas solas fueron expulsiones.",
          },
        },
        alike: {
          text: {
            en: "Adults and children were expelled alike",
            es: "A adultos y menores se les expulsó igual",
          },
          short: { en: "Adults and children alike", es: "Igual a adultos y menores" },
          why: {
            en: "The shares run from 0.3 to 91.5 percent. This answer is tempting because the order covered people of any nationality without valid documents.",
            es: "Las proporciones van del 0.3 % al 91.5 %. Confunde porque la orden abarcaba a personas de cualquier nacionalidad sin documentos válidos.",
          },
          misconception: "title-42-same-for-each-group",
        },
      },
      key: "adults",
      explanation: {
        en: "A total of 82 percent hides large differences: almost no children who came alone were expelled that month.",
        es: "Un total del 82 % esconde grandes diferencias: ese mes casi no se expulsó a menores que llegaron solos.",
      },
      objective: {
        en: "Look behind a total at its groups.",
        es: "Mirar los grupos detrás de un total.",
      },
    }),
    "days-in-office": one({
      stem: {
        en: "Joe Biden took office on January 20, 2021. For about how much of January 2021’s count was he president?",
        es: "Joe Biden asumió el cargo el 20 de enero de 2021. ¿Durante cuánto del conteo de enero de 2021, aproximadamente, fue presidente?",
      },
      level: "apply",
      difficulty: "easy",
      facts: ["two-presidents"],
      asOf: "2021-01",
      options: {
        none: {
          text: { en: "For 0 days", es: "0 días" },
          why: {
            en: "He took office before the month ended. This answer is tempting because the count was published in February.",
            es: "Asumió antes de que terminara el mes. Confunde porque el conteo se publicó en febrero.",
          },
          misconception: "biden-after-january",
        },
        eleven: {
          text: { en: "For 11 days", es: "11 días" },
          why: {
            en: "From January 20 to January 31 is about 11 days.",
            es: "Del 20 al 31 de enero son unos 11 días.",
          },
        },
        whole: {
          text: { en: "For 31 days", es: "31 días" },
          why: {
            en: "For most of the month Donald Trump was still president. This answer is tempting because the report came out under President Biden.",
            es: "Durante la mayor parte del mes, Donald Trump seguía siendo presidente. Confunde porque el informe se publicó ya con el presidente Biden.",
          },
          misconception: "biden-whole-january",
        },
      },
      key: "eleven",
      explanation: {
        en: "The month belongs to two administrations: about 20 days to one, about 11 to the next.",
        es: "El mes corresponde a dos gobiernos: unos 20 días a uno y unos 11 al siguiente.",
      },
      objective: {
        en: "Relate a monthly number to the calendar.",
        es: "Relacionar una cifra mensual con el calendario.",
      },
    }),
    "order-januaries": order({
      stem: {
        en: "Put these Januaries in order of CBP’s encounters at the southwest land border, from the fewest to the most.",
        es: "Ordena estos eneros según los encuentros de la CBP en la frontera terrestre suroeste, de menos a más.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["january-2019", "january-2020", "total", "a-year-later"],
      options: {
        j2019: {
          text: { en: "January 2019", es: "Enero de 2019" },
          why: {
            en: "58,317 encounters, before the pandemic.",
            es: "58,317 encuentros, antes de la pandemia.",
          },
        },
        j2020: {
          text: { en: "January 2020", es: "Enero de 2020" },
          why: {
            en: "36,585 encounters, the fewest of the four.",
            es: "36,585 encuentros, la cifra más baja de las cuatro.",
          },
        },
        j2021: {
          text: { en: "January 2021", es: "Enero de 2021" },
          why: {
            en: "78,414 encounters, more than twice as many as a year before.",
            es: "78,414 encuentros, más del doble que un año antes.",
          },
        },
        j2022: {
          text: { en: "January 2022", es: "Enero de 2022" },
          why: {
            en: "153,941 encounters as first reported, the most of the four.",
            es: "153,941 encuentros según el primer informe, la cifra más alta de las cuatro.",
          },
        },
      },
      key: ["j2020", "j2019", "j2021", "j2022"],
      explanation: {
        en: "36,585 in 2020, 58,317 in 2019, 78,414 in 2021, and 153,941 (first count) in 2022.",
        es: "36,585 en 2020, 58,317 en 2019, 78,414 en 2021 y 153,941 (primer conteo) en 2022.",
      },
      objective: {
        en: "Place January 2021 among its neighbors.",
        es: "Ubicar enero de 2021 entre los eneros cercanos.",
      },
    }),
    "chart-highest": one({
      stem: {
        en: "By the chart, which January is the highest of all that it shows?",
        es: "Según la gráfica, ¿qué enero es el más alto de los que muestra?",
      },
      level: "interpret",
      difficulty: "easy",
      facts: ["ladder-2000"],
      chart: "january-ladder",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        y00: {
          text: { en: "January 2000", es: "Enero de 2000" },
          why: {
            en: "185,979 encounters, the first column.",
            es: "185,979 encuentros, la primera columna.",
          },
        },
        y21: {
          text: { en: "January 2021", es: "Enero de 2021" },
          why: {
            en: "It is the highest only of the years after 2006 until then.",
            es: "Es el más alto solo de los años posteriores a 2006 hasta entonces.",
          },
          misconception: "neighbor-months",
        },
        y22: {
          text: { en: "January 2022", es: "Enero de 2022" },
          why: {
            en: "It is higher than 2021 and lower than 2000.",
            es: "Es más alto que 2021 y más bajo que 2000.",
          },
          misconception: "neighbor-months",
        },
      },
      key: "y00",
      explanation: {
        en: "The first column, of 2000, is the tallest.",
        es: "La primera columna, la de 2000, es la más alta.",
      },
      objective: { en: "Read a maximum from a chart.", es: "Leer un máximo en una gráfica." },
    }),
    "chart-claim": one({
      stem: {
        en: "A report of February 2021 says: the highest January in at least a decade. By the chart, does that hold?",
        es: "Un informe de febrero de 2021 dice: el enero más alto en al menos una década. Según la gráfica, ¿es correcto?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["highest-since-2006"],
      chart: "january-ladder",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        no: {
          text: { en: "Wrong: one in between was higher", es: "Falso: otro intermedio fue mayor" },
          short: { en: "Wrong: another was higher", es: "Falso: otro fue mayor" },
          why: {
            en: "January 2019 is a shorter column.",
            es: "Enero de 2019 es una columna más corta.",
          },
          misconception: "neighbor-months",
        },
        rec: {
          text: { en: "Wrong: it broke every record", es: "Falso: rompió cada récord" },
          short: { en: "Wrong: it was the record", es: "Falso: fue el récord" },
          why: { en: "January 2000 is higher.", es: "Enero de 2000 es más alto." },
          misconception: "neighbor-months",
        },
        yes: {
          text: { en: "True: and for longer than that", es: "Cierto: y desde mucho antes" },
          short: { en: "True: and for longer", es: "Cierto: desde mucho antes" },
          why: {
            en: "No January from 2007 to 2020 is as high.",
            es: "Ningún enero de 2007 a 2020 es tan alto.",
          },
        },
      },
      key: "yes",
      explanation: {
        en: "It was the highest January since 2006, for Border Patrol.",
        es: "Fue el enero más alto desde 2006, para la Patrulla Fronteriza.",
      },
      objective: {
        en: "Check a claim on a chart.",
        es: "Comprobar una afirmación en una gráfica.",
      },
    }),
    "chart-2022": number({
      stem: {
        en: "By the chart and its numbers, how many encounters did Border Patrol count in January 2022?",
        es: "Según la gráfica y sus cifras, ¿cuántos encuentros contó la Patrulla Fronteriza en enero de 2022?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["ladder-2022"],
      chart: "january-ladder",
      standards: ["C3.D2.Civ.13.6-8"],
      key: 147877,
      counts: "encounters-usbp-sw",
      tolerance: 0.03,
      misreadings: [
        {
          value: 75316,
          why: { en: "That is January 2021.", es: "Eso es enero de 2021." },
          misconception: "neighbor-months",
        },
        {
          value: 185979,
          why: { en: "That is January 2000.", es: "Eso es enero de 2000." },
          misconception: "two-periods-are-equal",
        },
      ],
      explanation: {
        en: "147,877, about twice January 2021.",
        es: "147,877, cerca del doble de enero de 2021.",
      },
      objective: { en: "Read a value from a chart.", es: "Leer un valor en una gráfica." },
    }),
  },
  charts: ["january-ladder", "encounters-by-month"],
  discussion: [
    {
      text: {
        en: "The same month can be called “the highest in a decade” and “not a record.” Which would you write, and why?",
        es: "El mismo mes puede llamarse «el más alto en una década» y «no un récord». ¿Cuál escribirías y por qué?",
      },
    },
    {
      text: {
        en: "A president takes office on the 20th of a month. How should that month be counted in a debate?",
        es: "Un presidente asume el día 20 de un mes. ¿Cómo debería contarse ese mes en un debate?",
      },
    },
    {
      text: {
        en: "The number was published, and later revised a little. When does a revision matter?",
        es: "La cifra se publicó y después se revisó un poco. ¿Cuándo importa una revisión?",
      },
    },
  ],
});
