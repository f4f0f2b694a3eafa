import { defineTopic, number, one, order } from "../vocabulary.ts";

export default defineTopic({
  begins: "before-2016",
  aliases: {
    en: [
      "11 million",
      "eleven million",
      "undocumented population",
      "unauthorized immigrants",
      "how many undocumented",
      "unauthorized population",
      "people without legal status",
      "residual method",
    ],
    es: [
      "11 millones",
      "once millones",
      "población sin estatus legal",
      "inmigrantes no autorizados",
      "cuántos indocumentados",
      "personas sin estatus legal",
      "método residual",
    ],
  },
  sources: {
    "ohss-unauthorized-2024": {
      title:
        "Estimates of the Unauthorized Immigrant Population Residing in the United States: January 2018–January 2022",
      publisher: "DHS Office of Homeland Security Statistics",
      date: "2024-04",
      citation:
        "DHS Office of Homeland Security Statistics, Estimates of the Unauthorized Immigrant Population Residing in the United States: January 2018–January 2022, April 2024",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "pew-2025-08-21": {
      title: "U.S. Unauthorized Immigrant Population Reached a Record 14 Million in 2023",
      publisher: "Pew Research Center",
      date: "2025-08-21",
      url: "https://www.pewresearch.org/race-and-ethnicity/2025/08/21/u-s-unauthorized-immigrant-population-reached-a-record-14-million-in-2023/",
      kind: "reference",
      accessed: "2026-11-24",
    },
    "dhs-unauthorized-2021": {
      title:
        "Estimates of the Unauthorized Immigrant Population Residing in the United States: January 2015–January 2018",
      publisher: "U.S. Department of Homeland Security (HSDL)",
      date: "2021-01",
      url: "https://www.hsdl.org/?abstract&did=856903",
      kind: "primary",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "estimate-is-count": {
      en: "“11 million” is a count of people, one by one.",
      es: "«11 millones» es una cuenta de personas, una por una.",
    },
    "stock-is-flow": {
      en: "The people who live here are the same number as those stopped at the border in a year.",
      es: "Las personas que viven aquí son el mismo número que las detenidas en la frontera en un año.",
    },
    "estimators-agree": {
      en: "All estimators give the same number.",
      es: "Todos los que estiman dan el mismo número.",
    },
  },
  register: { pew: { forms: ["Pew Research Center", "Pew"], from: "before-2016" } },
  statements: {
    name: {
      role: "name",
      text: {
        en: "People without legal status: the “11 million” estimate",
        es: "Personas sin estatus legal: la estimación de «11 millones»",
      },
      short: { en: "The 11 million estimate", es: "Los 11 millones" },
      spans: [{ from: "before-2016" }],
      figures: [{ value: 11000000, counts: "people", when: "2015", revisable: true }],
      sources: ["dhs-unauthorized-2021"],
    },
    definition: {
      role: "definition",
      text: {
        en: "This topic is about estimates of how many people live in the United States without legal status, often given as 11 million.",
        es: "Este tema trata de estimaciones de cuántas personas viven en Estados Unidos sin estatus legal, que suelen darse como 11 millones.",
      },
      spans: [{ from: "before-2016" }],
      figures: [{ value: 11000000, counts: "people", when: "2015", revisable: true }],
      sources: ["dhs-unauthorized-2021"],
    },
    "status-est": {
      role: "status",
      text: { en: "estimated, not counted", es: "estimado, no contado" },
      spans: [{ from: "before-2016" }],
      asOf: "2025-08-31",
      recheckBy: "2027-01-31",
      sources: ["ohss-unauthorized-2024", "pew-2025-08-21"],
    },
    ohss: {
      role: "fact",
      text: {
        en: "DHS’s statistics office estimated 11.0 million people without legal status on January 1, 2022.",
        es: "La oficina de estadísticas del DHS estimó 11.0 millones de personas sin estatus legal al 1 de enero de 2022.",
      },
      spans: [{ from: "2022-01-01" }],
      known: "2024-04",
      figures: [{ value: 11000000, counts: "people", when: "2022-01-01", revisable: true }],
      alone: true,
      sources: ["ohss-unauthorized-2024"],
    },
    pew: {
      role: "fact",
      text: {
        en: "Pew Research Center, a research group, estimated 11.8 million in 2022 and 14 million in 2023, the most until then.",
        es: "Pew Research Center, un centro de investigación, estimó 11.8 millones en 2022 y 14 millones en 2023, el máximo hasta entonces.",
      },
      spans: [{ from: "2023-12-31" }],
      known: "2025-08-21",
      figures: [
        { value: 11800000, counts: "people", when: "2022", revisable: true },
        { value: 14000000, counts: "people", when: "2023", revisable: true },
      ],
      alone: true,
      sources: ["pew-2025-08-21"],
    },
    includes: {
      role: "fact",
      text: {
        en: "Pew’s 14 million includes people with temporary protection from deportation.",
        es: "Los 14 millones de Pew incluyen a personas con protección temporal contra la deportación.",
      },
      spans: [{ from: "2023-12-31" }],
      known: "2025-08-21",
      figures: [{ value: 14000000, counts: "people", when: "2023", revisable: true }],
      sources: ["pew-2025-08-21"],
    },
    method: {
      role: "fact",
      text: {
        en: "Estimators take all people born abroad and subtract those who live here legally; this is called the residual method.",
        es: "Quienes estiman toman a todas las personas nacidas en el extranjero y restan a las que viven aquí legalmente; se llama método residual.",
      },
      spans: [{ from: "before-2016" }],
      alone: true,
      sources: ["dhs-unauthorized-2021"],
    },
    stock: {
      role: "fact",
      text: {
        en: "The number of people who live here is something else than the number of encounters at the border in a year.",
        es: "El número de personas que viven aquí es otra cosa que el número de encuentros en la frontera en un año.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["ohss-unauthorized-2024", "ohss-encounters"],
    },
    "dhs-est": {
      role: "event",
      text: {
        en: "In April 2024, DHS published its estimate for January 1, 2022: 11.0 million.",
        es: "En abril de 2024, el DHS publicó su estimación para el 1 de enero de 2022: 11.0 millones.",
      },
      spans: [{ from: "2024-04" }],
      figures: [{ value: 11000000, counts: "people", when: "2022-01-01", revisable: true }],
      turningPoint: true,
      sources: ["ohss-unauthorized-2024"],
    },
    "pew-est": {
      role: "event",
      text: {
        en: "On August 21, 2025, Pew published 14 million for 2023.",
        es: "El 21 de agosto de 2025, Pew publicó 14 millones para 2023.",
      },
      spans: [{ from: "2025-08-21" }],
      figures: [{ value: 14000000, counts: "people", when: "2023", revisable: true }],
      turningPoint: true,
      sources: ["pew-2025-08-21"],
    },
    "not-encounters": {
      role: "confusion",
      text: {
        en: "An estimate of residents is not a count of encounters: one is about who lives here, the other about stops at the border.",
        es: "Una estimación de residentes no es una cuenta de encuentros: una trata de quién vive aquí y la otra de detenciones en la frontera.",
      },
      with: "encounters",
      spans: [{ from: "before-2016" }],
      sources: ["ohss-encounters"],
    },
  },
  related: ["citizenship-act", "encounters", "border-numbers-since", "guest-workers"],
  questions: {
    kind: one({
      stem: {
        en: "What kind of number is “11 million”?",
        es: "¿Qué tipo de cifra es «11 millones»?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["ohss", "method"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        count: {
          text: { en: "A head count", es: "Un recuento" },
          why: {
            en: "Nobody counts these people one by one.",
            es: "Nadie cuenta a estas personas una por una.",
          },
          misconception: "estimate-is-count",
        },
        est: {
          text: { en: "An estimate", es: "Una estimación" },
          why: {
            en: "It is computed from surveys and records.",
            es: "Se calcula con encuestas y registros.",
          },
        },
        goal: {
          text: { en: "A legal goal", es: "Una meta legal" },
          why: { en: "No law sets such a goal.", es: "Ninguna ley fija una meta así." },
          misconception: "estimators-agree",
        },
      },
      key: "est",
      explanation: {
        en: "It is an estimate of people who live here without legal status.",
        es: "Es una estimación de quienes viven aquí sin estatus legal.",
      },
      objective: { en: "Name the kind of number.", es: "Decir qué tipo de cifra es." },
    }),
    residual: one({
      stem: {
        en: "A state has 1,000,000 people born abroad; 800,000 live there legally. What does the residual method give?",
        es: "Un estado tiene 1,000,000 de personas nacidas en el extranjero; 800,000 viven allí legalmente. ¿Qué da el método residual?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["method"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        a: {
          text: { en: "200,000", es: "200,000" },
          why: {
            en: "One subtracts those who live there legally.",
            es: "Se restan quienes viven allí legalmente.",
          },
        },
        b: {
          text: { en: "800,000", es: "800,000" },
          why: {
            en: "Those are the people with legal status.",
            es: "Esas son las personas con estatus legal.",
          },
          misconception: "rest-is-the-fall",
        },
        c: {
          text: { en: "1,800,000", es: "1,800,000" },
          why: { en: "The two numbers are not added.", es: "Los dos números no se suman." },
          misconception: "estimate-is-count",
        },
      },
      key: "a",
      explanation: {
        en: "All born abroad, less those who live there legally.",
        es: "Todas las nacidas en el extranjero menos las que viven allí legalmente.",
      },
      objective: { en: "Use the residual method.", es: "Usar el método residual." },
    }),
    pew23: number({
      stem: {
        en: "How many people without legal status did Pew estimate for 2023?",
        es: "¿Cuántas personas sin estatus legal estimó Pew para 2023?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["pew"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 14000000,
      counts: "people",
      tolerance: 0.03,
      misreadings: [
        {
          value: 11000000,
          why: {
            en: "That is the estimate of DHS for January 2022.",
            es: "Esa es la estimación del DHS para enero de 2022.",
          },
          misconception: "estimators-agree",
        },
        {
          value: 2475669,
          why: {
            en: "That is encounters in fiscal year 2023.",
            es: "Esos son los encuentros del año fiscal 2023.",
          },
          misconception: "stock-is-flow",
        },
      ],
      explanation: {
        en: "14 million, the most that Pew had estimated.",
        es: "14 millones, lo más que Pew había estimado.",
      },
      objective: {
        en: "Recall an estimate with its year.",
        es: "Recordar una estimación con su año.",
      },
    }),
    two: one({
      stem: {
        en: "For 2022, DHS gives 11.0 million and Pew 11.8 million. How are they best reported?",
        es: "Para 2022, el DHS da 11.0 millones y Pew 11.8 millones. ¿Cómo se informan mejor?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["ohss", "pew"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        avg: {
          text: { en: "As 11.4 million", es: "Como 11.4 millones" },
          why: {
            en: "An average of two estimates is nobody’s estimate.",
            es: "El promedio de dos estimaciones no es de nadie.",
          },
          misconception: "estimators-agree",
        },
        high: {
          text: { en: "As the higher one", es: "Con la más alta" },
          why: { en: "That would take a side.", es: "Eso sería tomar partido." },
          misconception: "estimators-agree",
        },
        both: {
          text: { en: "Each with its source", es: "Cada una con su fuente" },
          why: {
            en: "Say who estimated, and for when.",
            es: "Se dice quién estimó y para cuándo.",
          },
        },
      },
      key: "both",
      explanation: {
        en: "Name the estimator and the year.",
        es: "Se nombra a quien estima y el año.",
      },
      objective: { en: "Report two estimates fairly.", es: "Informar bien de dos estimaciones." },
    }),
    flow: one({
      stem: {
        en: "A post adds 11 million residents and 1.7 million encounters of a year. What is wrong with that?",
        es: "Una publicación suma 11 millones de residentes y 1.7 millones de encuentros de un año. ¿Qué falla?",
      },
      level: "apply",
      difficulty: "hard",
      facts: ["stock", "ohss"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        old: {
          text: { en: "The numbers are old", es: "Las cifras son viejas" },
          why: { en: "Age is not the trouble.", es: "La edad no es el problema." },
          misconception: "estimators-agree",
        },
        kinds: {
          text: { en: "They are two kinds of things", es: "Son dos cosas distintas" },
          short: { en: "Two kinds of things", es: "Dos cosas distintas" },
          why: {
            en: "One is people who live here, the other stops at the border.",
            es: "Una es gente que vive aquí; la otra, detenciones en la frontera.",
          },
        },
        round: {
          text: { en: "They are rounded too much", es: "Están muy redondeadas" },
          short: { en: "They are rounded", es: "Están redondeadas" },
          why: { en: "Rounding is not the trouble.", es: "Redondear no es el problema." },
          misconception: "estimate-is-count",
        },
      },
      key: "kinds",
      explanation: {
        en: "Residents and encounters cannot be added.",
        es: "Residentes y encuentros no se pueden sumar.",
      },
      objective: { en: "Tell a stock from a flow.", es: "Distinguir una existencia de un flujo." },
    }),
    sizes: order({
      stem: {
        en: "Put these numbers in order, the smallest first.",
        es: "Ordena estas cifras, primero la menor.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["ohss", "pew"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        p23: {
          text: { en: "Pew’s estimate for 2023", es: "La de Pew para 2023" },
          why: { en: "14 million people.", es: "14 millones de personas." },
        },
        d22: {
          text: { en: "DHS’s estimate for 2022", es: "La del DHS para 2022" },
          why: { en: "11.0 million people.", es: "11.0 millones de personas." },
        },
        p22: {
          text: { en: "Pew’s estimate for 2022", es: "La de Pew para 2022" },
          why: { en: "11.8 million people.", es: "11.8 millones de personas." },
        },
      },
      key: ["d22", "p22", "p23"],
      explanation: { en: "11.0, 11.8 and 14 million.", es: "11.0, 11.8 y 14 millones." },
      objective: { en: "Put estimates in order.", es: "Poner estimaciones en orden." },
    }),
  },
  discussion: [
    {
      text: {
        en: "Why do governments and researchers estimate what they cannot count? What makes an estimate good?",
        es: "¿Por qué gobiernos e investigadores estiman lo que no pueden contar? ¿Qué hace buena a una estimación?",
      },
    },
    {
      text: {
        en: "Which words for these people would each side of the debate choose, and what does each word suggest?",
        es: "¿Qué palabras elegiría cada lado del debate para estas personas y qué sugiere cada una?",
      },
    },
    {
      text: {
        en: "A number grows by three million in a year. What questions would you ask before explaining it?",
        es: "Una cifra crece tres millones en un año. ¿Qué preguntas harías antes de explicarla?",
      },
    },
  ],
});
