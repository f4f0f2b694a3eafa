import { defineTopic, number, one, order } from "../vocabulary.ts";

export default defineTopic({
  begins: "before-2016",
  aliases: {
    en: [
      "guest worker",
      "guest workers",
      "guest worker program",
      "bracero",
      "bracero program",
      "h-2a",
      "h2a",
      "h-2b",
      "h2b",
      "temporary workers",
      "temporary work visas",
      "labor program 2021",
      "seasonal workers",
    ],
    es: [
      "trabajadores temporales",
      "trabajadores huéspedes",
      "programa Bracero",
      "braceros",
      "visas H-2A",
      "visas H-2B",
      "visas de trabajo temporal",
      "programa de trabajadores",
    ],
  },
  wrongForms: [
    {
      form: "visitor employee program",
      note: {
        en: "Garbled in print: it means a guest worker program, for temporary workers.",
        es: "Forma deformada: se refiere a un programa de trabajadores temporales.",
      },
    },
  ],
  sources: {
    "uscis-h2b": {
      title: "Cap Count for H-2B Nonimmigrants",
      publisher: "U.S. Citizenship and Immigration Services",
      date: "2024",
      url: "https://www.uscis.gov/working-united-states/temporary-workers/h-2b-non-agricultural-workers/cap-count-h-2b-nonimmigrants",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "frus-bracero": {
      title:
        "Agreement of August 4, 1942, 56 Stat. 1759, in Foreign Relations of the United States, 1943, volume VI",
      publisher: "U.S. Department of State, Office of the Historian",
      date: "1943",
      url: "https://history.state.gov/historicaldocuments/frus1943v06/d457",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "loc-bracero": {
      title: "1942: Bracero Program",
      publisher: "Library of Congress",
      date: "2020",
      url: "https://guides.loc.gov/latinx-civil-rights/bracero-program",
      kind: "reference",
      accessed: "2026-11-24",
    },
    "bracero-archive": {
      title: "Bracero History Archive",
      publisher: "Roy Rosenzweig Center for History and New Media",
      date: "2010",
      citation:
        "Bracero History Archive, Roy Rosenzweig Center for History and New Media and partners",
      kind: "reference",
      accessed: "2026-11-24",
    },
    "crs-r44849": {
      title: "H-2A and H-2B Temporary Worker Visas: Policy and Related Issues (R44849)",
      publisher: "Congressional Research Service",
      date: "2023-05-11",
      url: "https://www.everycrsreport.com/reports/R44849.html",
      kind: "reference",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "contracts-are-people": {
      en: "4.6 million Bracero contracts mean 4.6 million people.",
      es: "4.6 millones de contratos Bracero significan 4.6 millones de personas.",
    },
    "bracero-still-runs": {
      en: "The Bracero Program still exists.",
      es: "El programa Bracero todavía existe.",
    },
    "president-can-create-program": {
      en: "A president alone can create a new guest worker program.",
      es: "Un presidente puede crear por sí solo un programa nuevo de trabajadores temporales.",
    },
    "proposal-was-enacted": {
      en: "The program proposed in 2021 was enacted.",
      es: "El programa propuesto en 2021 se aprobó.",
    },
    "h2a-h2b-same": {
      en: "H-2A and H-2B are for the same work.",
      es: "H-2A y H-2B son para el mismo trabajo.",
    },
  },
  counts: {
    contracts: { en: "work contracts", es: "contratos de trabajo" },
    "visas-a-year": { en: "visas a year", es: "visas al año" },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "Guest worker programs", es: "Programas de trabajadores temporales" },
      short: { en: "Guest workers", es: "Trabajadores temporales" },
      spans: [{ from: "before-2016" }],
      sources: ["crs-r44849"],
    },
    definition: {
      role: "definition",
      text: {
        en: "A guest worker program lets people from another country work in the United States for a time; H-2A is for farm work, H-2B for other temporary work.",
        es: "Un programa de trabajadores temporales permite a personas de otro país trabajar por un tiempo en Estados Unidos; H-2A es para el campo y H-2B para otro trabajo temporal.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["crs-r44849"],
    },
    "status-visas": {
      role: "status",
      text: { en: "H-2A and H-2B visas in use", es: "con visas H-2A y H-2B" },
      spans: [{ from: "before-2016", until: "2021-02-27" }],
      sources: ["crs-r44849"],
    },
    "status-proposed": {
      role: "status",
      text: {
        en: "H-2A and H-2B in use; a Bracero-style program proposed",
        es: "visas H-2A y H-2B; se propuso un programa como el Bracero",
      },
      spans: [{ from: "2021-02-27", until: "2022-07-12" }],
      sources: ["ap-2021-02-27"],
    },
    "status-now": {
      role: "status",
      text: {
        en: "H-2A and H-2B in use; no new program found enacted",
        es: "visas H-2A y H-2B; no se halló ningún programa nuevo aprobado",
      },
      spans: [{ from: "2022-07-12" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["crs-r44849", "wh-remarks-2022-07"],
    },
    proposal: {
      role: "fact",
      text: {
        en: "On February 27, 2021, President López Obrador said that he would propose a program like the Bracero Program to President Biden.",
        es: "El 27 de febrero de 2021, el presidente López Obrador dijo que propondría al presidente Biden un programa como el Bracero.",
      },
      spans: [{ from: "2021-02-27" }],
      claim: {
        by: { en: "President López Obrador", es: "el presidente López Obrador" },
        on: "2021-02-27",
      },
      alone: true,
      sources: ["ap-2021-02-27"],
    },
    number: {
      role: "fact",
      text: {
        en: "He suggested 600,000 to 800,000 Mexican and Central American workers a year.",
        es: "Sugirió de 600,000 a 800,000 trabajadores mexicanos y centroamericanos al año.",
      },
      spans: [{ from: "2021-02-27" }],
      claim: {
        by: { en: "President López Obrador", es: "el presidente López Obrador" },
        on: "2021-02-27",
      },
      figures: [
        { value: 600000, counts: "workers-a-year", when: "2021-02-27", revisable: false },
        { value: 800000, counts: "workers-a-year", when: "2021-02-27", revisable: false },
      ],
      sources: ["ap-2021-02-27"],
    },
    congress: {
      role: "fact",
      text: {
        en: "White House press secretary Jen Psaki said on March 1, 2021, that such a program would require Congress.",
        es: "La secretaria de prensa de la Casa Blanca, Jen Psaki, dijo el 1 de marzo de 2021 que un programa así requeriría al Congreso.",
      },
      spans: [{ from: "2021-03-01" }],
      claim: { by: { en: "Jen Psaki", es: "Jen Psaki" }, on: "2021-03-01" },
      alone: true,
      sources: ["wh-briefing-2021-03-01"],
    },
    bracero: {
      role: "fact",
      text: {
        en: "The Bracero Program began with an agreement of August 4, 1942, and ended in 1964.",
        es: "El programa Bracero empezó con un acuerdo del 4 de agosto de 1942 y terminó en 1964.",
      },
      spans: [{ from: "before-2016" }],
      alone: true,
      sources: ["frus-bracero", "loc-bracero"],
    },
    contracts: {
      role: "fact",
      text: {
        en: "More than 4.6 million Bracero contracts were signed; many men signed more than once.",
        es: "Se firmaron más de 4.6 millones de contratos Bracero; muchos hombres firmaron más de una vez.",
      },
      spans: [{ from: "before-2016" }],
      figures: [{ value: 4600000, counts: "contracts", when: "1942/1964", revisable: false }],
      sources: ["bracero-archive"],
    },
    h2b: {
      role: "fact",
      text: {
        en: "H-2B visas, for temporary work off the farm, are capped by law at 66,000 a year, 33,000 for each half.",
        es: "Las visas H-2B, para trabajo temporal fuera del campo, tienen por ley un tope de 66,000 al año, 33,000 por semestre.",
      },
      spans: [{ from: "before-2016" }],
      figures: [
        { value: 66000, counts: "visas-a-year", when: "2021", revisable: false },
        { value: 33000, counts: "visas-a-year", when: "2021", revisable: false },
      ],
      alone: true,
      sources: ["uscis-h2b", "crs-r44849"],
    },
    h2a: {
      role: "fact",
      text: {
        en: "H-2A visas, for temporary farm work, have no yearly cap.",
        es: "Las visas H-2A, para trabajo temporal en el campo, no tienen tope anual.",
      },
      spans: [{ from: "before-2016" }],
      alone: true,
      sources: ["crs-r44849"],
    },
    said: {
      role: "event",
      text: {
        en: "On February 27, 2021, President López Obrador announced his proposal.",
        es: "El 27 de febrero de 2021, el presidente López Obrador anunció su propuesta.",
      },
      spans: [{ from: "2021-02-27" }],
      sources: ["ap-2021-02-27"],
    },
    again: {
      role: "event",
      text: {
        en: "On July 12, 2022, in Washington, he raised the idea again with President Biden.",
        es: "El 12 de julio de 2022, en Washington, volvió a plantear la idea al presidente Biden.",
      },
      spans: [{ from: "2022-07-12" }],
      turningPoint: true,
      sources: ["wh-remarks-2022-07"],
    },
    exists: {
      role: "confusion",
      text: {
        en: "Temporary work visas already exist; a new program would be one more.",
        es: "Ya existen visas de trabajo temporal; un programa nuevo sería otro más.",
      },
      spans: [{ from: "2021-02-27" }],
      sources: ["crs-r44849", "ap-2021-02-27"],
    },
  },
  related: ["amlo", "biden-amlo-meeting", "citizenship-act", "northern-triangle"],
  questions: {
    "which-visa": one({
      stem: {
        en: "A farm in California wants pickers for one season. Which visa fits?",
        es: "Un campo de California quiere cosechadores para una temporada. ¿Qué visa encaja?",
      },
      level: "apply",
      difficulty: "easy",
      facts: ["h2a", "definition"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        b: {
          text: { en: "H-2B", es: "H-2B" },
          why: {
            en: "That is for temporary work off the farm.",
            es: "Esa es para trabajo temporal fuera del campo.",
          },
          misconception: "h2a-h2b-same",
        },
        a: {
          text: { en: "H-2A", es: "H-2A" },
          why: {
            en: "It is the visa for temporary farm work.",
            es: "Es la visa para trabajo temporal en el campo.",
          },
        },
        br: {
          text: { en: "A Bracero contract", es: "Un contrato Bracero" },
          why: { en: "That program ended in 1964.", es: "Ese programa terminó en 1964." },
          misconception: "bracero-still-runs",
        },
      },
      key: "a",
      explanation: {
        en: "H-2A is for farms and has no yearly cap.",
        es: "H-2A es para el campo y no tiene tope anual.",
      },
      objective: { en: "Choose the right visa.", es: "Elegir la visa correcta." },
    }),
    cap: number({
      stem: {
        en: "What is the yearly cap of H-2B visas set by law?",
        es: "¿Cuál es el tope anual de visas H-2B fijado por ley?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["h2b"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 66000,
      counts: "visas-a-year",
      tolerance: 0.01,
      misreadings: [
        {
          value: 33000,
          why: {
            en: "That is the part for each half of the year.",
            es: "Esa es la parte de cada semestre.",
          },
          misconception: "h2a-h2b-same",
        },
        {
          value: 600000,
          why: {
            en: "That is the low end of what was proposed in 2021.",
            es: "Ese es el mínimo de lo propuesto en 2021.",
          },
          misconception: "proposal-was-enacted",
        },
      ],
      explanation: {
        en: "66,000 a year, in two halves of 33,000.",
        es: "66,000 al año, en dos mitades de 33,000.",
      },
      objective: { en: "Recall the cap.", es: "Recordar el tope." },
    }),
    contracts: one({
      stem: {
        en: "A text says that 4.6 million people were Braceros. What does the number count?",
        es: "Un texto dice que 4.6 millones de personas fueron braceros. ¿Qué cuenta la cifra?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["contracts"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        con: {
          text: { en: "Signed contracts", es: "Contratos firmados" },
          why: {
            en: "Many men signed more than once.",
            es: "Muchos hombres firmaron más de una vez.",
          },
        },
        ppl: {
          text: { en: "Men at work", es: "Hombres que vinieron" },
          why: {
            en: "One man can stand behind several contracts.",
            es: "Un hombre puede tener varios contratos.",
          },
          misconception: "contracts-are-people",
        },
        yr: {
          text: { en: "Yearly workers", es: "Trabajadores por año" },
          why: {
            en: "It covers all years from 1942 to 1964.",
            es: "Abarca todos los años de 1942 a 1964.",
          },
          misconception: "contracts-are-people",
        },
      },
      key: "con",
      explanation: {
        en: "Contracts are events; people can sign several.",
        es: "Los contratos son hechos; una persona puede firmar varios.",
      },
      objective: { en: "Say what a number counts.", es: "Decir qué cuenta una cifra." },
    }),
    "who-decides": one({
      stem: {
        en: "Who would have to act for a program like the one proposed in 2021?",
        es: "¿Quién tendría que actuar para un programa como el propuesto en 2021?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["congress"],
      standards: ["C3.D2.Civ.12.6-8"],
      options: {
        pres: {
          text: { en: "The president alone", es: "El presidente solo" },
          why: {
            en: "The press secretary pointed to another branch.",
            es: "La secretaria de prensa señaló a otro poder.",
          },
          misconception: "president-can-create-program",
        },
        court: {
          text: { en: "The Supreme Court", es: "La Corte Suprema" },
          why: {
            en: "Courts decide cases; they set up no programs.",
            es: "Los tribunales deciden casos; no crean programas.",
          },
          misconception: "president-can-create-program",
        },
        cong: {
          text: { en: "Congress", es: "El Congreso" },
          why: {
            en: "So the White House said on March 1, 2021.",
            es: "Así lo dijo la Casa Blanca el 1 de marzo de 2021.",
          },
        },
      },
      key: "cong",
      explanation: {
        en: "The White House said that it would require Congress.",
        es: "La Casa Blanca dijo que requeriría al Congreso.",
      },
      objective: { en: "Know who makes such a law.", es: "Saber quién hace una ley así." },
    }),
    time: order({
      stem: {
        en: "Put these events about guest worker programs in order, the earliest first.",
        es: "Ordena estos hechos sobre los programas de trabajadores temporales, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["bracero", "said", "again"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        p: {
          text: { en: "A proposal to Biden", es: "Una propuesta a Biden" },
          why: { en: "February 27, 2021.", es: "27 de febrero de 2021." },
        },
        b: {
          text: { en: "The Bracero Program", es: "El programa Bracero" },
          why: { en: "1942 to 1964.", es: "De 1942 a 1964." },
        },
        a: {
          text: { en: "The idea is raised again", es: "Se plantea otra vez" },
          why: { en: "July 12, 2022.", es: "12 de julio de 2022." },
        },
      },
      key: ["b", "p", "a"],
      explanation: {
        en: "1942 to 1964, then 2021, then 2022.",
        es: "De 1942 a 1964, luego 2021 y luego 2022.",
      },
      objective: { en: "Order the events.", es: "Ordenar los hechos." },
    }),
    compare: one({
      stem: {
        en: "López Obrador named 600,000 to 800,000 workers; the law caps H-2B at 66,000. What does that show?",
        es: "López Obrador habló de 600,000 a 800,000 trabajadores; la ley limita H-2B a 66,000. ¿Qué muestra eso?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["number", "h2b"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        exc: {
          text: { en: "That the cap was broken", es: "Que se rompió el tope" },
          why: { en: "A proposal breaks no cap.", es: "Una propuesta no rompe ningún tope." },
          misconception: "proposal-was-enacted",
        },
        big: {
          text: { en: "That far more was proposed", es: "Que se propuso mucho más" },
          why: {
            en: "The proposal is about ten times the H-2B cap.",
            es: "La propuesta es unas diez veces el tope H-2B.",
          },
        },
        same: {
          text: { en: "That both count one group", es: "Que ambas cuentan lo mismo" },
          why: {
            en: "One is a wish for all workers, the other a cap of one visa.",
            es: "Una es un deseo para todos; la otra, el tope de una visa.",
          },
          misconception: "h2a-h2b-same",
        },
      },
      key: "big",
      explanation: {
        en: "A proposal and a legal cap are different kinds of numbers.",
        es: "Una propuesta y un tope legal son cifras de distinto tipo.",
      },
      objective: {
        en: "Compare a proposal with a cap.",
        es: "Comparar una propuesta con un tope.",
      },
    }),
  },
  discussion: [
    {
      text: {
        en: "What should a guest worker be able to take for granted, and what should an employer?",
        es: "¿Qué debería poder dar por seguro un trabajador temporal y qué un empleador?",
      },
    },
    {
      text: {
        en: "Does a program for temporary work lower other migration? What would you need to know to judge?",
        es: "¿Reduce otra migración un programa de trabajo temporal? ¿Qué necesitarías saber para juzgarlo?",
      },
    },
    {
      text: {
        en: "Look at the Bracero years. Which lessons would each side of today’s debate draw from them?",
        es: "Mira los años del programa Bracero. ¿Qué lecciones sacaría cada lado del debate de hoy?",
      },
    },
  ],
});
