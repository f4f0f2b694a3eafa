import { defineTopic, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "before-2016",
  aliases: {
    en: [
      "henry cuellar",
      "cuellar",
      "tx-28",
      "tx 28",
      "representative cuellar",
      "congressman cuellar",
      "texas 28th district",
    ],
    es: ["Henry Cuellar", "representante Cuellar", "congresista Cuellar", "distrito 28 de Texas"],
  },
  wrongForms: [
    {
      form: "Consultant Henry Cuellar",
      note: {
        en: "Garbled in print: Henry Cuellar is a representative, a member of the House.",
        es: "Forma deformada: Henry Cuellar es representante, integrante de la Cámara.",
      },
    },
  ],
  sources: {
    "pbs-2025-12-03": {
      title: "Trump pardons Cuellar in bribery and conspiracy case",
      publisher: "Associated Press, at PBS NewsHour",
      date: "2025-12-03",
      url: "https://www.pbs.org/newshour/politics/trump-pardons-cuellar-in-bribery-and-conspiracy-case",
      kind: "news",
      accessed: "2026-11-24",
    },
    "doj-2024-05-03": {
      title: "Charges against Representative Henry Cuellar",
      publisher: "U.S. Department of Justice",
      date: "2024-05-03",
      citation:
        "U.S. Department of Justice, press release on charges against Representative Henry Cuellar, May 3, 2024",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "house-clerk-2024": {
      title: "Statistics of the Presidential and Congressional Election of November 5, 2024",
      publisher: "Clerk of the House of Representatives",
      date: "2025",
      citation:
        "Clerk of the U.S. House of Representatives, Statistics of the Presidential and Congressional Election of November 5, 2024",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "msnow-2025-12": {
      title: "Trump slams Texas Democrat’s lack of loyalty after granting him pardon",
      publisher: "MS NOW",
      date: "2025-12",
      url: "https://www.ms.now/news/trump-slams-texas-democrats-lack-of-loyalty-after-granting-him-pardon",
      kind: "news",
      accessed: "2026-11-24",
    },
    "bioguide-cuellar": {
      title: "Cuellar, Henry",
      publisher: "Biographical Directory of the United States Congress",
      date: "2025",
      citation: "Biographical Directory of the United States Congress, entry “Cuellar, Henry”",
      kind: "reference",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "charged-is-convicted": {
      en: "To be charged is to be found guilty.",
      es: "Ser acusado es ser declarado culpable.",
    },
    "pardon-after-trial": {
      en: "A pardon can come only after a trial.",
      es: "Un indulto solo puede llegar después de un juicio.",
    },
    "cuellar-republican": {
      en: "Henry Cuellar is a Republican.",
      es: "Henry Cuellar es republicano.",
    },
    "cuellar-mayor": {
      en: "Henry Cuellar was a mayor on the border.",
      es: "Henry Cuellar era alcalde en la frontera.",
    },
    "cuellar-senator": { en: "Henry Cuellar is a senator.", es: "Henry Cuellar es senador." },
  },
  register: { cuellar: { forms: ["Henry Cuellar", "Cuellar"], from: "before-2016" } },
  statements: {
    name: {
      role: "name",
      text: { en: "Henry Cuellar", es: "Henry Cuellar" },
      spans: [{ from: "before-2016" }],
      sources: ["bioguide-cuellar"],
    },
    definition: {
      role: "definition",
      text: {
        en: "Henry Cuellar is a Democrat from Laredo, Texas, in the U.S. House of Representatives for the 28th district of Texas.",
        es: "Henry Cuellar es un demócrata de Laredo, Texas, en la Cámara de Representantes de EE. UU. por el distrito 28 de Texas.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["bioguide-cuellar"],
    },
    "status-member": {
      role: "status",
      text: { en: "member of the House since 2005", es: "en la Cámara desde 2005" },
      spans: [{ from: "before-2016" }],
      asOf: "2026-01-31",
      recheckBy: "2027-01-31",
      sources: ["bioguide-cuellar", "house-clerk-2024"],
    },
    since: {
      role: "fact",
      text: {
        en: "Henry Cuellar, a Democrat, has represented the 28th district of Texas, based in Laredo, since 2005.",
        es: "Henry Cuellar, demócrata, representa desde 2005 el distrito 28 de Texas, con base en Laredo.",
      },
      spans: [{ from: "before-2016" }],
      alone: true,
      sources: ["bioguide-cuellar"],
    },
    mayors: {
      role: "fact",
      text: {
        en: "On March 2, 2021, he was quoted as saying that border mayors were concerned about families released without a COVID-19 test.",
        es: "El 2 de marzo de 2021 se le citó diciendo que a alcaldes de la frontera les preocupaban las familias liberadas sin prueba de COVID-19.",
      },
      spans: [{ from: "2021-03-02" }],
      claim: { by: { en: "Henry Cuellar", es: "Henry Cuellar" }, on: "2021-03-02" },
      alone: true,
      sources: ["kxan-2021-03-02"],
    },
    charged: {
      role: "fact",
      text: {
        en: "He was charged with bribery and money laundering in May 2024, and denied wrongdoing.",
        es: "Fue acusado de soborno y lavado de dinero en mayo de 2024 y negó haber hecho algo indebido.",
      },
      spans: [{ from: "2024-05-03" }],
      sources: ["doj-2024-05-03", "pbs-2025-12-03"],
    },
    reelected: {
      role: "fact",
      text: {
        en: "He was re-elected in November 2024.",
        es: "Fue reelegido en noviembre de 2024.",
      },
      spans: [{ from: "2024-11-30" }],
      sources: ["house-clerk-2024"],
    },
    pardoned: {
      role: "fact",
      text: {
        en: "President Trump pardoned him on December 3, 2025, before any trial.",
        es: "El presidente Trump lo indultó el 3 de diciembre de 2025, antes de cualquier juicio.",
      },
      spans: [{ from: "2025-12-03" }],
      sources: ["pbs-2025-12-03"],
    },
    runs: {
      role: "fact",
      text: {
        en: "He filed to run again as a Democrat in 2026.",
        es: "Se inscribió para postularse otra vez como demócrata en 2026.",
      },
      spans: [{ from: "2025-12-31" }],
      asOf: "2026-01-31",
      recheckBy: "2027-01-31",
      announces: ["2026"],
      sources: ["msnow-2025-12"],
    },
    said: {
      role: "event",
      text: {
        en: "On March 2, 2021, he spoke of border mayors’ concern about untested releases.",
        es: "El 2 de marzo de 2021 habló de la preocupación de alcaldes por liberaciones sin prueba.",
      },
      spans: [{ from: "2021-03-02" }],
      sources: ["kxan-2021-03-02"],
    },
    indicted: {
      role: "event",
      text: {
        en: "In May 2024, he was charged; he denied wrongdoing.",
        es: "En mayo de 2024 fue acusado; negó haber hecho algo indebido.",
      },
      spans: [{ from: "2024-05-03" }],
      sources: ["doj-2024-05-03"],
    },
    pardon: {
      role: "event",
      text: {
        en: "On December 3, 2025, President Trump pardoned him.",
        es: "El 3 de diciembre de 2025, el presidente Trump lo indultó.",
      },
      spans: [{ from: "2025-12-03" }],
      sources: ["pbs-2025-12-03"],
    },
    representative: {
      role: "confusion",
      text: {
        en: "He is a representative in Congress, not a mayor and not a consultant.",
        es: "Es representante en el Congreso, no alcalde ni consultor.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["bioguide-cuellar"],
    },
  },
  related: ["family-releases", "rio-grande-valley", "land-border-travel", "politics"],
  questions: {
    who: one({
      stem: {
        en: "What is Henry Cuellar’s office in 2021?",
        es: "¿Qué cargo tiene Henry Cuellar en 2021?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["since"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        may: {
          text: { en: "A mayor on the border", es: "Un alcalde fronterizo" },
          why: {
            en: "He spoke about mayors; he is not one.",
            es: "Habló de alcaldes; no es uno de ellos.",
          },
          misconception: "cuellar-mayor",
        },
        rep: {
          text: { en: "A Democrat in the House", es: "Un demócrata en la Cámara" },
          why: {
            en: "He has represented a Texas district since 2005.",
            es: "Representa un distrito de Texas desde 2005.",
          },
        },
        sen: {
          text: { en: "A Republican senator", es: "Un senador republicano" },
          why: {
            en: "He sits in the House, and he is a Democrat.",
            es: "Está en la Cámara y es demócrata.",
          },
          misconception: "cuellar-senator",
        },
      },
      key: "rep",
      explanation: {
        en: "A Democrat from Laredo in the House of Representatives.",
        es: "Un demócrata de Laredo en la Cámara de Representantes.",
      },
      objective: { en: "Say who he is.", es: "Decir quién es." },
    }),
    concern: one({
      stem: {
        en: "What did he say concerned border mayors in March 2021?",
        es: "¿Qué dijo que preocupaba a los alcaldes de la frontera en marzo de 2021?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["mayors"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        wall: {
          text: { en: "A halt to building barriers", es: "Un alto a las barreras" },
          why: { en: "That was another debate.", es: "Ese era otro debate." },
          misconception: "cuellar-republican",
        },
        trade: {
          text: { en: "Slower trade at the bridges", es: "Comercio lento en los puentes" },
          short: { en: "Slower trade at bridges", es: "Comercio lento" },
          why: {
            en: "Trade was to go on under the travel limits.",
            es: "El comercio debía seguir con los límites de viaje.",
          },
          misconception: "cuellar-mayor",
        },
        test: {
          text: { en: "Releases without a COVID test", es: "Liberaciones sin prueba de COVID" },
          short: { en: "Releases without a test", es: "Liberaciones sin prueba" },
          why: {
            en: "He was quoted on it on March 2, 2021.",
            es: "Se le citó sobre ello el 2 de marzo de 2021.",
          },
        },
      },
      key: "test",
      explanation: {
        en: "He spoke of families released untested.",
        es: "Habló de familias liberadas sin prueba.",
      },
      objective: { en: "Attribute a concern.", es: "Atribuir una preocupación." },
    }),
    charged: one({
      stem: {
        en: "A member of Congress is charged, and later pardoned before a trial. What was proved in court?",
        es: "Un congresista es acusado y luego indultado antes del juicio. ¿Qué se probó en el tribunal?",
      },
      level: "apply",
      difficulty: "hard",
      facts: ["charged", "pardoned"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        none: {
          text: { en: "Neither one thing", es: "Ni una cosa ni otra" },
          why: { en: "A trial never took place here.", es: "Aquí no llegó a haber juicio." },
        },
        guilt: {
          text: { en: "That he was guilty of it", es: "Que era culpable" },
          why: { en: "A charge is an accusation.", es: "Un cargo es una acusación." },
          misconception: "charged-is-convicted",
        },
        inno: {
          text: { en: "That he was innocent of it", es: "Que era inocente" },
          why: {
            en: "A pardon ends a case; it is no verdict.",
            es: "Un indulto termina un caso; no es un fallo.",
          },
          misconception: "pardon-after-trial",
        },
      },
      key: "none",
      explanation: {
        en: "Without a trial there is no finding.",
        es: "Sin juicio no hay conclusión.",
      },
      objective: { en: "Tell a charge from a verdict.", es: "Distinguir un cargo de un fallo." },
    }),
    steps: order({
      stem: {
        en: "Put these events about Henry Cuellar in order, the earliest first.",
        es: "Ordena estos hechos sobre Henry Cuellar, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["said", "indicted", "reelected", "pardon"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        p: {
          text: { en: "The pardon", es: "El indulto" },
          why: { en: "December 3, 2025.", es: "3 de diciembre de 2025." },
        },
        i: {
          text: { en: "The charges", es: "Los cargos" },
          why: { en: "May 2024.", es: "Mayo de 2024." },
        },
        r: {
          text: { en: "The re-election", es: "La reelección" },
          why: { en: "November 2024.", es: "Noviembre de 2024." },
        },
        s: {
          text: { en: "The words about mayors", es: "Las palabras sobre alcaldes" },
          why: { en: "March 2, 2021.", es: "2 de marzo de 2021." },
        },
      },
      key: ["s", "i", "r", "p"],
      explanation: {
        en: "2021, May 2024, November 2024, December 2025.",
        es: "2021, mayo de 2024, noviembre de 2024, diciembre de 2025.",
      },
      objective: { en: "Order the events.", es: "Ordenar los hechos." },
    }),
    facts: several({
      stem: {
        en: "Which of these does a card about him say of the years since 2021?",
        es: "¿Qué dice una ficha sobre él de los años desde 2021?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["charged", "reelected", "pardoned"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        den: {
          text: { en: "He denied wrongdoing", es: "Negó algo indebido" },
          why: { en: "He did so when he was charged.", es: "Lo hizo cuando fue acusado." },
        },
        conv: {
          text: { en: "A jury convicted him", es: "Un jurado lo condenó" },
          why: { en: "There was no trial at all.", es: "No llegó a haber un juicio." },
          misconception: "charged-is-convicted",
        },
        re: {
          text: { en: "He was elected again", es: "Fue elegido otra vez" },
          why: {
            en: "Voters chose him in November 2024.",
            es: "Los votantes lo eligieron en noviembre de 2024.",
          },
        },
        par: {
          text: { en: "He was pardoned", es: "Fue indultado" },
          why: { en: "On December 3, 2025.", es: "El 3 de diciembre de 2025." },
        },
      },
      key: ["den", "re", "par"],
      explanation: {
        en: "Charged, re-elected, pardoned; never convicted.",
        es: "Acusado, reelegido, indultado; no condenado.",
      },
      objective: { en: "Keep a record straight.", es: "Tener claro un historial." },
    }),
    two: one({
      stem: {
        en: "A court filing accuses; the accused denies. What belongs in a fair report?",
        es: "Un escrito judicial acusa; el acusado niega. ¿Qué va en un informe justo?",
      },
      level: "evaluate",
      difficulty: "medium",
      facts: ["charged", "pardoned"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        acc: {
          text: { en: "The accusation as a fact", es: "La acusación como hecho" },
          why: { en: "It is what prosecutors say.", es: "Es lo que dice la fiscalía." },
          misconception: "charged-is-convicted",
        },
        both: {
          text: { en: "The charge and the denial", es: "El cargo y la negación" },
          why: { en: "Each with its source and date.", es: "Cada uno con su fuente y fecha." },
        },
        den: {
          text: { en: "The denial as a fact", es: "La negación como hecho" },
          why: { en: "It is what the accused says.", es: "Es lo que dice el acusado." },
          misconception: "pardon-after-trial",
        },
      },
      key: "both",
      explanation: {
        en: "Both sides are named, and neither is taken for a verdict.",
        es: "Se nombran ambas partes y ninguna se toma por fallo.",
      },
      objective: { en: "Report a dispute fairly.", es: "Informar con justicia de una disputa." },
    }),
  },
  discussion: [
    {
      text: {
        en: "A lawmaker criticizes a government of his own party. What might be his reasons?",
        es: "Un legislador critica a un gobierno de su propio partido. ¿Cuáles pueden ser sus razones?",
      },
    },
    {
      text: {
        en: "What can mayors of a border town know that Washington cannot, and the other way round?",
        es: "¿Qué pueden saber los alcaldes de una ciudad fronteriza que Washington no sabe, y al revés?",
      },
    },
    {
      text: {
        en: "Should a card about a border debate mention later charges against a speaker? Why, or why not?",
        es: "¿Debe una ficha sobre un debate fronterizo mencionar cargos posteriores contra quien habló? ¿Por qué?",
      },
    },
  ],
});
