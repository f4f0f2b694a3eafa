import { defineTopic, number, one, order } from "../vocabulary.ts";

export default defineTopic({
  begins: "before-2016",
  aliases: {
    en: [
      "refugee cap",
      "refugee limit",
      "refugee ceiling",
      "presidential determination",
      "usrap",
      "resettlement",
      "refugee resettlement",
      "trump-era limits on refugees",
      "refugee admissions",
      "62,500",
      "eo 14013",
      "executive order 14013",
    ],
    es: [
      "tope de refugiados",
      "límite de refugiados",
      "cupo de refugiados",
      "determinación presidencial",
      "reasentamiento",
      "reasentamiento de refugiados",
      "admisión de refugiados",
      "orden ejecutiva 14013",
    ],
  },
  wrongForms: [
    {
      form: "boost Trump-era limits on refugees",
      note: {
        en: "Garbled in print: it means raising the limits. On March 1, 2021, the ceiling was still 15,000.",
        es: "Forma deformada: se refiere a subir los límites. El 1 de marzo de 2021 el tope seguía en 15,000.",
      },
    },
  ],
  sources: {
    "crs-in11669": {
      title: "FY2021 Refugee Ceiling Increase (IN11669)",
      publisher: "Congressional Research Service",
      date: "2021-05-11",
      url: "https://www.everycrsreport.com/reports/IN11669.html",
      kind: "reference",
      accessed: "2026-11-24",
    },
    "pd-2021-04-16": {
      title: "Emergency Presidential Determination on Refugee Admissions, 86 Fed. Reg. 21159",
      publisher: "The White House",
      date: "2021-04-16",
      url: "https://regulations.justia.com/regulations/fedreg/2021/04/22/2021-08545.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "fr-84-65903": {
      title:
        "Presidential Determination on Refugee Admissions for Fiscal Year 2020, 84 Fed. Reg. 65903",
      publisher: "The White House",
      date: "2019-11-29",
      url: "https://regulations.justia.com/regulations/fedreg/2019/11/29/2019-26082.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "eo-14013": {
      title: "Executive Order 14013, 86 Fed. Reg. 8839",
      publisher: "The White House",
      date: "2021-02-04",
      url: "https://regulations.justia.com/regulations/fedreg/2021/02/09/2021-02804.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "pd-2024": {
      title: "Presidential Determination 2023-13 (fiscal year 2024), 88 Fed. Reg. 73521",
      publisher: "The White House",
      date: "2023-10-25",
      url: "https://regulations.justia.com/regulations/fedreg/2023/10/25/2023-23733.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "pd-2025": {
      title: "Presidential Determination 2024-13 (fiscal year 2025), 89 Fed. Reg. 83767",
      publisher: "The White House",
      date: "2024-10-18",
      url: "https://regulations.justia.com/regulations/fedreg/2024/10/18/2024-24321.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "eo-14163": {
      title:
        "Executive Order 14163, Realigning the United States Refugee Admissions Program, 90 Fed. Reg. 8459",
      publisher: "The White House",
      date: "2025-01-20",
      url: "https://regulations.justia.com/regulations/fedreg/2025/01/30/2025-02011.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "npr-2025-10-30": {
      title: "Trump administration sets lowest-ever cap on refugee admissions to U.S.",
      publisher: "NPR, at WETS",
      date: "2025-10-30",
      url: "https://www.wets.org/npr-news/2025-10-30/trump-administration-sets-lowest-ever-cap-on-refugee-admissions-to-u-s",
      kind: "news",
      accessed: "2026-11-24",
    },
    "pd-2026": {
      title:
        "Presidential Determination on Refugee Admissions for Fiscal Year 2026, FR Doc. 2025-19752",
      publisher: "The White House",
      date: "2025-09-30",
      citation:
        "Presidential Determination on Refugee Admissions for Fiscal Year 2026, September 30, 2025, FR Doc. 2025-19752 (October 31, 2025)",
      kind: "primary",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "refugees-are-asylum-seekers": {
      en: "Refugees are people who ask for asylum at the border.",
      es: "Las personas refugiadas son quienes piden asilo en la frontera.",
    },
    "ceiling-raised-in-february": {
      en: "The ceiling had been raised by March 1, 2021.",
      es: "Para el 1 de marzo de 2021 ya se había subido el tope.",
    },
    "april-raised-ceiling": {
      en: "The determination of April 16, 2021, raised the ceiling.",
      es: "La determinación del 16 de abril de 2021 subió el tope.",
    },
    "ceiling-equals-admissions": {
      en: "As many refugees come as the ceiling allows.",
      es: "Llegan tantas personas refugiadas como permite el tope.",
    },
  },
  register: {
    "eo-14013": { forms: ["Executive Order 14013", "Orden Ejecutiva 14013"], from: "2021-02-04" },
    "eo-14163": { forms: ["Executive Order 14163", "Orden Ejecutiva 14163"], from: "2025-01-20" },
  },
  statements: {
    name: {
      role: "name",
      text: {
        en: "Refugees and the annual ceiling",
        es: "Las personas refugiadas y el tope anual",
      },
      short: { en: "Refugee ceiling", es: "Tope de refugiados" },
      spans: [{ from: "before-2016" }],
      sources: ["crs-r47399"],
    },
    definition: {
      role: "definition",
      text: {
        en: "The refugee ceiling is the largest number of refugees that the president, after consulting Congress, sets for admission in a fiscal year; refugees are chosen abroad.",
        es: "El tope de refugiados es el mayor número de personas refugiadas que el presidente, tras consultar al Congreso, fija para admitir en un año fiscal; se eligen en el extranjero.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["crs-r47399"],
    },
    "status-before": {
      role: "status",
      text: { en: "set for each fiscal year", es: "se fija cada año fiscal" },
      spans: [{ from: "before-2016", until: "2020-10-27" }],
      sources: ["crs-r47399"],
    },
    "status-low": {
      role: "status",
      text: { en: "15,000 for fiscal year 2021", es: "15,000 para el año fiscal 2021" },
      spans: [{ from: "2020-10-27", until: "2021-05-03" }],
      sources: ["crs-in11669"],
    },
    "status-raised": {
      role: "status",
      text: { en: "62,500 for fiscal year 2021", es: "62,500 para el año fiscal 2021" },
      spans: [{ from: "2021-05-03", until: "2021-10-08" }],
      sources: ["crs-in11669"],
    },
    "status-high": {
      role: "status",
      text: { en: "125,000 a fiscal year", es: "125,000 por año fiscal" },
      spans: [{ from: "2021-10-08", until: "2025-01-27" }],
      sources: ["pd-2024", "pd-2025", "crs-r47399"],
    },
    "status-suspended": {
      role: "status",
      text: {
        en: "admissions suspended since January 27, 2025",
        es: "admisiones suspendidas desde el 27 de enero de 2025",
      },
      spans: [{ from: "2025-01-27", until: "2025-10-31" }],
      sources: ["eo-14163"],
    },
    "status-lowest": {
      role: "status",
      text: {
        en: "7,500 for fiscal year 2026; for 2027 not found by June 30, 2026",
        es: "7,500 para el año fiscal 2026; para 2027, sin dato al 30 de junio de 2026",
      },
      spans: [{ from: "2025-10-31" }],
      asOf: "2026-06-30",
      recheckBy: "2026-12-31",
      announces: ["2026", "2027", "2026-06-30"],
      sources: ["pd-2026", "npr-2025-10-30"],
    },
    "who-sets": {
      role: "fact",
      text: {
        en: "Each year the president, after consulting Congress, sets the largest number of refugees who may be admitted.",
        es: "Cada año el presidente, tras consultar al Congreso, fija el mayor número de personas refugiadas que se pueden admitir.",
      },
      spans: [{ from: "before-2016" }],
      alone: true,
      sources: ["crs-r47399"],
    },
    maximum: {
      role: "fact",
      text: {
        en: "A ceiling is a maximum, not a target that has to be met.",
        es: "Un tope es un máximo, no una meta que haya que cumplir.",
      },
      spans: [{ from: "before-2016" }],
      alone: true,
      sources: ["crs-r47399"],
    },
    "trump-years": {
      role: "fact",
      text: {
        en: "The Trump administration set ceilings of 45,000 for fiscal year 2018, 30,000 for 2019, 18,000 for 2020, and 15,000 for 2021.",
        es: "El gobierno de Trump fijó topes de 45,000 para el año fiscal 2018, 30,000 para 2019, 18,000 para 2020 y 15,000 para 2021.",
      },
      spans: [{ from: "2020-10-27" }],
      announces: ["2021"],
      figures: [
        {
          value: 45000,
          counts: "refugees-allowed",
          when: "2017-10/2018-09",
          revisable: false,
          series: { id: "refugee-ceilings", periods: ["FY2018"] },
        },
        {
          value: 30000,
          counts: "refugees-allowed",
          when: "2018-10/2019-09",
          revisable: false,
          series: { id: "refugee-ceilings", periods: ["FY2019"] },
        },
        {
          value: 18000,
          counts: "refugees-allowed",
          when: "2019-10/2020-09",
          revisable: false,
          series: { id: "refugee-ceilings", periods: ["FY2020"] },
        },
        { value: 15000, counts: "refugees-allowed", when: "2020-10/2021-09", revisable: false },
      ],
      alone: true,
      sources: ["crs-r47399", "fr-84-65903", "crs-in11669"],
    },
    order: {
      role: "fact",
      text: {
        en: "President Biden signed Executive Order 14013, on rebuilding refugee resettlement, on February 4, 2021.",
        es: "El presidente Biden firmó la Orden Ejecutiva 14013, para reconstruir el reasentamiento, el 4 de febrero de 2021.",
      },
      spans: [{ from: "2021-02-04" }],
      sources: ["eo-14013"],
    },
    march: {
      role: "fact",
      text: {
        en: "His administration proposed 62,500 to Congress in February 2021, but on March 1, 2021, the ceiling was still 15,000.",
        es: "Su gobierno propuso 62,500 al Congreso en febrero de 2021, pero el 1 de marzo de 2021 el tope seguía en 15,000.",
      },
      spans: [{ from: "2021-03-01" }],
      figures: [
        { value: 62500, counts: "refugees-allowed", when: "2021-02", revisable: false },
        { value: 15000, counts: "refugees-allowed", when: "2021-03-01", revisable: false },
      ],
      alone: true,
      sources: ["crs-in11669"],
    },
    raised: {
      role: "fact",
      text: {
        en: "On May 3, 2021, he raised the ceiling for fiscal year 2021 to 62,500.",
        es: "El 3 de mayo de 2021 subió el tope del año fiscal 2021 a 62,500.",
      },
      spans: [{ from: "2021-05-03" }],
      figures: [
        {
          value: 62500,
          counts: "refugees-allowed",
          when: "2020-10/2021-09",
          revisable: false,
          series: { id: "refugee-ceilings", periods: ["FY2021"] },
        },
      ],
      alone: true,
      sources: ["crs-in11669"],
    },
    later: {
      role: "fact",
      text: {
        en: "The ceiling was 125,000 in 2022 to 2025, each a fiscal year.",
        es: "El tope fue de 125,000 de 2022 a 2025, por año fiscal.",
      },
      spans: [{ from: "2024-10-18" }],
      announces: ["2025"],
      figures: [
        {
          value: 125000,
          counts: "refugees-allowed",
          when: "2021-10/2022-09",
          revisable: false,
          series: { id: "refugee-ceilings", periods: ["FY2022"] },
        },
      ],
      sources: ["pd-2024", "pd-2025", "crs-r47399"],
    },
    suspension: {
      role: "fact",
      text: {
        en: "Executive Order 14163, signed on January 20, 2025, suspended refugee admissions from January 27, 2025, and revoked Executive Order 14013.",
        es: "La Orden Ejecutiva 14163, firmada el 20 de enero de 2025, suspendió la admisión de personas refugiadas desde el 27 de enero de 2025 y revocó la Orden Ejecutiva 14013.",
      },
      spans: [{ from: "2025-01-27" }],
      sources: ["eo-14163"],
    },
    fy2026: {
      role: "fact",
      text: {
        en: "The ceiling for fiscal year 2026 is 7,500, the lowest on record until then; it was published on October 31, 2025.",
        es: "El tope del año fiscal 2026 es de 7,500, el más bajo registrado hasta entonces; se publicó el 31 de octubre de 2025.",
      },
      spans: [{ from: "2025-10-31" }],
      announces: ["2026"],
      figures: [
        {
          value: 7500,
          counts: "refugees-allowed",
          when: "2025-10/2026-09",
          revisable: false,
          series: { id: "refugee-ceilings", periods: ["FY2026"] },
        },
      ],
      alone: true,
      sources: ["pd-2026", "npr-2025-10-30"],
    },
    admitted: {
      role: "fact",
      text: {
        en: "In fiscal year 2021, 11,411 refugees were admitted; in fiscal year 2024, about 100,060.",
        es: "En el año fiscal 2021 se admitió a 11,411 personas refugiadas; en el año fiscal 2024, a unas 100,060.",
      },
      spans: [{ from: "2024-09-30" }],
      known: "2025-12-31",
      figures: [
        {
          value: 11411,
          counts: "refugees-admitted",
          when: "2020-10/2021-09",
          revisable: true,
          series: { id: "refugee-admissions", periods: ["FY2021"] },
        },
        {
          value: 100060,
          counts: "refugees-admitted",
          when: "2023-10/2024-09",
          revisable: true,
          series: { id: "refugee-admissions", periods: ["FY2024"] },
        },
      ],
      sources: ["ohss-refugees-fy2024", "crs-r47399"],
    },
    most: {
      role: "fact",
      text: {
        en: "The most refugees in a year of the record since 1980 were admitted in fiscal year 1980: 207,116.",
        es: "El año con más admisiones del registro desde 1980 fue el año fiscal 1980: 207,116.",
      },
      spans: [{ from: "2020-11-30" }],
      figures: [
        {
          value: 207116,
          counts: "refugees-admitted",
          when: "1979-10/1980-09",
          revisable: true,
          series: { id: "refugee-admissions", periods: ["FY1980"] },
        },
      ],
      sources: ["state-prm-2020-11"],
    },
    eo: {
      role: "event",
      text: {
        en: "On February 4, 2021, President Biden signed an order on rebuilding resettlement.",
        es: "El 4 de febrero de 2021, el presidente Biden firmó una orden sobre el reasentamiento.",
      },
      spans: [{ from: "2021-02-04" }],
      sources: ["eo-14013"],
    },
    april: {
      role: "event",
      text: {
        en: "On April 16, 2021, he changed the shares of the world’s regions and left the ceiling at 15,000.",
        es: "El 16 de abril de 2021 cambió la parte de cada región y dejó el tope en 15,000.",
      },
      spans: [{ from: "2021-04-16" }],
      figures: [{ value: 15000, counts: "refugees-allowed", when: "2021-04", revisable: false }],
      turningPoint: true,
      sources: ["pd-2021-04-16", "crs-in11669"],
    },
    may: {
      role: "event",
      text: {
        en: "On May 3, 2021, he raised it to 62,500.",
        es: "El 3 de mayo de 2021 lo subió a 62,500.",
      },
      spans: [{ from: "2021-05-03" }],
      figures: [{ value: 62500, counts: "refugees-allowed", when: "2021-05", revisable: false }],
      turningPoint: true,
      sources: ["crs-in11669"],
    },
    suspended: {
      role: "event",
      text: {
        en: "On January 27, 2025, refugee admissions were suspended.",
        es: "El 27 de enero de 2025 se suspendió la admisión de personas refugiadas.",
      },
      spans: [{ from: "2025-01-27" }],
      turningPoint: true,
      sources: ["eo-14163"],
    },
    low: {
      role: "event",
      text: {
        en: "On October 31, 2025, a ceiling of 7,500 was published for fiscal year 2026.",
        es: "El 31 de octubre de 2025 se publicó un tope de 7,500 para el año fiscal 2026.",
      },
      spans: [{ from: "2025-10-31" }],
      announces: ["2026"],
      figures: [
        { value: 7500, counts: "refugees-allowed", when: "2025-10/2026-09", revisable: false },
      ],
      turningPoint: true,
      sources: ["pd-2026", "npr-2025-10-30"],
    },
    "not-asylum": {
      role: "confusion",
      text: {
        en: "Refugees are chosen abroad; asylum seekers ask in the United States or at its border.",
        es: "A las personas refugiadas se las elige en el extranjero; quienes piden asilo lo hacen en Estados Unidos o en su frontera.",
      },
      with: "asylum",
      spans: [{ from: "before-2016" }],
      sources: ["crs-r47399"],
    },
  },
  related: ["asylum", "root-causes", "citizenship-act", "politics"],
  questions: {
    "march-1": one({
      stem: {
        en: "What was the refugee ceiling on March 1, 2021?",
        es: "¿Cuál era el tope de refugiados el 1 de marzo de 2021?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["march"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        low: {
          text: { en: "15,000", es: "15,000" },
          why: {
            en: "It stayed so until May 3, 2021.",
            es: "Siguió así hasta el 3 de mayo de 2021.",
          },
        },
        mid: {
          text: { en: "62,500", es: "62,500" },
          why: {
            en: "That had been proposed, not signed.",
            es: "Eso estaba propuesto, no firmado.",
          },
          misconception: "ceiling-raised-in-february",
        },
        high: {
          text: { en: "125,000", es: "125,000" },
          why: { en: "That came with fiscal year 2022.", es: "Eso llegó con el año fiscal 2022." },
          misconception: "ceiling-raised-in-february",
        },
      },
      key: "low",
      explanation: {
        en: "The proposal of February was signed in May.",
        es: "La propuesta de febrero se firmó en mayo.",
      },
      objective: { en: "Say a ceiling of a date.", es: "Decir el tope de una fecha." },
    }),
    who: one({
      stem: {
        en: "A woman in a camp in Kenya is chosen for the United States. Under which program does she come?",
        es: "Una mujer en un campamento de Kenia es elegida para ir a Estados Unidos. ¿Con qué programa llega?",
      },
      level: "apply",
      difficulty: "easy",
      facts: ["who-sets"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        asy: {
          text: { en: "Asylum here", es: "El asilo aquí" },
          why: {
            en: "Asylum is asked for in the U.S. or at its border.",
            es: "El asilo se pide en EE. UU. o en su frontera.",
          },
          misconception: "refugees-are-asylum-seekers",
        },
        ref: {
          text: { en: "Resettlement", es: "El reasentamiento" },
          why: {
            en: "Refugees are chosen abroad and counted under the ceiling.",
            es: "A las personas refugiadas se las elige fuera y cuentan para el tope.",
          },
        },
        mpp: {
          text: { en: "Protocols", es: "Los protocolos" },
          why: {
            en: "MPP was about waiting in Mexico.",
            es: "El MPP trataba de esperar en México.",
          },
          misconception: "refugees-are-asylum-seekers",
        },
      },
      key: "ref",
      explanation: {
        en: "Resettlement is for people chosen abroad.",
        es: "El reasentamiento es para personas elegidas en el extranjero.",
      },
      objective: { en: "Tell refugees from asylum seekers.", es: "Distinguir refugio de asilo." },
    }),
    "chart-most": one({
      stem: {
        en: "By the chart, in which fiscal year were the most refugees admitted?",
        es: "Según la gráfica, ¿en qué año fiscal se admitió a más personas refugiadas?",
      },
      level: "interpret",
      difficulty: "easy",
      facts: ["most"],
      chart: "refugee-ceilings",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        a80: {
          text: { en: "1980", es: "1980" },
          why: {
            en: "207,116 people, the tallest column.",
            es: "207,116 personas, la columna más alta.",
          },
        },
        a92: {
          text: { en: "1992", es: "1992" },
          why: { en: "That is a second, lower peak.", es: "Ese es un segundo máximo, más bajo." },
          misconception: "neighbor-months",
        },
        a22: {
          text: { en: "2022", es: "2022" },
          why: {
            en: "The ceiling was high then, the column low.",
            es: "El tope era alto entonces; la columna, baja.",
          },
          misconception: "ceiling-equals-admissions",
        },
      },
      key: "a80",
      explanation: {
        en: "The first column of the chart is the tallest.",
        es: "La primera columna de la gráfica es la más alta.",
      },
      objective: { en: "Read a maximum from a chart.", es: "Leer un máximo en una gráfica." },
    }),
    "chart-2024": number({
      stem: {
        en: "By the chart, about how many refugees were admitted in fiscal year 2024?",
        es: "Según la gráfica, ¿a cuántas personas refugiadas se admitió en el año fiscal 2024?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["admitted"],
      chart: "refugee-ceilings",
      standards: ["C3.D2.Civ.13.6-8"],
      key: 100060,
      counts: "refugees-admitted",
      tolerance: 0.1,
      misreadings: [
        {
          value: 125000,
          why: {
            en: "That is the ceiling of that year, the line.",
            es: "Ese es el tope de ese año, la línea.",
          },
          misconception: "ceiling-equals-admissions",
        },
        {
          value: 11411,
          why: { en: "That is fiscal year 2021.", es: "Eso es el año fiscal 2021." },
          misconception: "neighbor-months",
        },
      ],
      explanation: {
        en: "About 100,060, below the ceiling of 125,000.",
        es: "Unas 100,060, por debajo del tope de 125,000.",
      },
      objective: { en: "Read a column beside a line.", es: "Leer una columna junto a una línea." },
    }),
    "chart-gap": one({
      stem: {
        en: "In fiscal year 2021 the chart shows a ceiling of 62,500 and 11,411 admitted. What does the gap show?",
        es: "En el año fiscal 2021 la gráfica muestra un tope de 62,500 y 11,411 admitidas. ¿Qué muestra la diferencia?",
      },
      level: "interpret",
      difficulty: "hard",
      facts: ["admitted", "maximum"],
      chart: "refugee-ceilings",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        max: {
          text: { en: "It is a limit and no goal", es: "Es un límite y no una meta" },
          why: {
            en: "Far fewer came than were allowed.",
            es: "Llegaron muchas menos de las permitidas.",
          },
        },
        err: {
          text: { en: "One of the numbers is a mistake", es: "Una de las cifras está mal" },
          short: { en: "One number is a mistake", es: "Una cifra está mal" },
          why: { en: "Both numbers are official.", es: "Ambas cifras son oficiales." },
          misconception: "ceiling-equals-admissions",
        },
        asy: {
          text: { en: "The rest came to ask for asylum", es: "El resto llegó a pedir asilo" },
          short: { en: "The rest asked for asylum", es: "El resto pidió asilo" },
          why: { en: "Asylum is another program.", es: "El asilo es otro programa." },
          misconception: "refugees-are-asylum-seekers",
        },
      },
      key: "max",
      explanation: {
        en: "A ceiling allows; it does not bring anybody in.",
        es: "Un tope permite; por sí mismo no trae a nadie.",
      },
      objective: { en: "Read a gap in a chart.", es: "Leer una diferencia en una gráfica." },
    }),
    "chart-order": order({
      stem: {
        en: "By the chart, put these ceilings in order, the lowest first.",
        es: "Según la gráfica, ordena estos topes, primero el más bajo.",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["trump-years", "fy2026", "later"],
      chart: "refugee-ceilings",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        f22: {
          text: { en: "Fiscal year 2022", es: "Año fiscal 2022" },
          why: { en: "The ceiling was 125,000.", es: "El tope fue de 125,000." },
        },
        f26: {
          text: { en: "Fiscal year 2026", es: "Año fiscal 2026" },
          why: { en: "The ceiling is 7,500.", es: "El tope es de 7,500." },
        },
        f20: {
          text: { en: "Fiscal year 2020", es: "Año fiscal 2020" },
          why: { en: "The ceiling was 18,000.", es: "El tope fue de 18,000." },
        },
        f18: {
          text: { en: "Fiscal year 2018", es: "Año fiscal 2018" },
          why: { en: "The ceiling was 45,000.", es: "El tope fue de 45,000." },
        },
      },
      key: ["f26", "f20", "f18", "f22"],
      explanation: {
        en: "7,500, 18,000, 45,000 and 125,000.",
        es: "7,500, 18,000, 45,000 y 125,000.",
      },
      objective: { en: "Order values of a chart.", es: "Ordenar valores de una gráfica." },
    }),
    april: one({
      stem: {
        en: "A site says that the ceiling was raised on April 16, 2021; the determination of that day keeps 15,000. Which holds?",
        es: "Un sitio dice que el tope subió el 16 de abril de 2021; la determinación de ese día mantiene 15,000. ¿Qué vale?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["raised", "order"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        site: {
          text: { en: "The newer web page", es: "La página más nueva" },
          why: {
            en: "A newer text is not therefore right.",
            es: "Un texto más nuevo no por eso acierta.",
          },
          misconception: "april-raised-ceiling",
        },
        det: {
          text: { en: "The official act", es: "El acto oficial" },
          why: {
            en: "It is the act itself; the rise came on May 3.",
            es: "Es el acto mismo; la subida llegó el 3 de mayo.",
          },
        },
        news: {
          text: { en: "A news report of May", es: "Una nota de mayo" },
          why: { en: "It would tell of the later rise.", es: "Contaría la subida posterior." },
          misconception: "april-raised-ceiling",
        },
      },
      key: "det",
      explanation: {
        en: "The ceiling was raised on May 3, 2021.",
        es: "El tope subió el 3 de mayo de 2021.",
      },
      objective: {
        en: "Prefer the act to a report of it.",
        es: "Preferir el acto a lo que se cuenta de él.",
      },
    }),
  },
  charts: ["refugee-ceilings"],
  discussion: [
    {
      text: {
        en: "How should a country decide how many refugees to take in a year? Name a reason for more and one for fewer.",
        es: "¿Cómo debería decidir un país a cuántas personas refugiadas recibir en un año? Da una razón para más y otra para menos.",
      },
    },
    {
      text: {
        en: "Why might far fewer refugees come than a ceiling allows?",
        es: "¿Por qué podrían llegar muchas menos personas refugiadas de las que permite un tope?",
      },
    },
    {
      text: {
        en: "The president sets the ceiling after consulting Congress. What would change if Congress set it itself?",
        es: "El presidente fija el tope tras consultar al Congreso. ¿Qué cambiaría si lo fijara el propio Congreso?",
      },
    },
  ],
});
