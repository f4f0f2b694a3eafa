import { defineTopic, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "before-2016",
  aliases: {
    en: [
      "northern triangle",
      "northern central america",
      "central american migration",
      "central americans",
      "why people migrate",
      "el salvador guatemala honduras",
      "central america",
      "reasons for migration",
      "eta and iota",
    ],
    es: [
      "triángulo norte",
      "norte de Centroamérica",
      "migración centroamericana",
      "centroamericanos",
      "por qué migra la gente",
      "El Salvador Guatemala y Honduras",
      "Centroamérica",
      "causas para migrar",
      "Eta e Iota",
    ],
  },
  sources: {
    "wh-jacobson-2021-03-10": {
      title: "Press Briefing by Press Secretary Jen Psaki and Ambassador Roberta Jacobson",
      publisher: "The White House",
      date: "2021-03-10",
      url: "https://bidenwhitehouse.archives.gov/briefing-room/press-briefings/2021/03/10/press-briefing-by-press-secretary-jen-psaki-and-special-assistant-to-the-president-and-coordinator-for-the-southern-border-ambassador-roberta-jacobson-march-10-2021/",
      kind: "primary",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "one-cause": {
      en: "People leave their country for one reason.",
      es: "La gente deja su país por una sola razón.",
    },
    "mexico-in-triangle": {
      en: "Mexico is part of the Northern Triangle.",
      es: "México es parte del Triángulo Norte.",
    },
    "only-three-countries": {
      en: "Nearly everybody at the border in 2021 came from the three countries.",
      es: "Casi todas las personas en la frontera en 2021 venían de los tres países.",
    },
    "perception-is-policy": {
      en: "What people believe about a policy is what it says.",
      es: "Lo que la gente cree de una política es lo que dice.",
    },
    "nicaragua-in-triangle": {
      en: "Nicaragua is part of the Northern Triangle.",
      es: "Nicaragua es parte del Triángulo Norte.",
    },
  },
  register: {
    jacobson: { forms: ["Roberta Jacobson"], from: "before-2016" },
    crs: {
      forms: ["Congressional Research Service", "Servicio de Investigación del Congreso"],
      from: "before-2016",
    },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "Northern Triangle of Central America", es: "Triángulo Norte de Centroamérica" },
      nicknames: [{ en: "northern Central America", es: "el norte de Centroamérica" }],
      short: { en: "Northern Triangle", es: "Triángulo Norte" },
      spans: [{ from: "before-2016" }],
      sources: ["crs-r46999"],
    },
    definition: {
      role: "definition",
      text: {
        en: "“Northern Triangle” means El Salvador, Guatemala, and Honduras; “northern Central America” is the plain geographic name.",
        es: "«Triángulo Norte» significa El Salvador, Guatemala y Honduras; «norte de Centroamérica» es el nombre geográfico.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["crs-r46999"],
    },
    "status-region": {
      role: "status",
      text: { en: "a region of three countries", es: "una región de tres países" },
      spans: [{ from: "before-2016" }],
      asOf: "2026-06-30",
      sources: ["crs-r46999"],
    },
    factors: {
      role: "fact",
      text: {
        en: "The Congressional Research Service writes that many factors drive decisions to migrate, among them violence, poverty, work, asylum, and joining family.",
        es: "El Servicio de Investigación del Congreso escribe que muchos factores influyen en la decisión de migrar, entre ellos la violencia, la pobreza, el trabajo, el asilo y reunirse con la familia.",
      },
      spans: [{ from: "2021-12-22" }],
      alone: true,
      sources: ["crs-r46999"],
    },
    "cbp-view": {
      role: "fact",
      text: {
        en: "In early 2021, CBP named violence, natural disasters, food insecurity, and poverty there, and “inaccurate perceptions” of U.S. policy changes.",
        es: "A inicios de 2021, la CBP mencionó violencia, desastres naturales, falta de alimentos y pobreza en esos países, y «percepciones inexactas» de los cambios en la política de EE. UU.",
      },
      spans: [{ from: "2021-03-10" }],
      claim: { by: { en: "CBP", es: "la CBP" }, on: "2021-03-10" },
      sources: ["cbp-jan-2021-update", "cbp-feb-2021-update"],
    },
    storms: {
      role: "fact",
      text: {
        en: "Two hurricanes, Eta and Iota, damaged the region in November 2020.",
        es: "Dos huracanes, Eta e Iota, dañaron la región en noviembre de 2020.",
      },
      spans: [{ from: "2020-11-30" }],
      known: "2021-03-10",
      alone: true,
      sources: ["wh-jacobson-2021-03-10"],
    },
    broader: {
      role: "fact",
      text: {
        en: "By fiscal year 2021, arrivals had broadened to South America, the Caribbean, and beyond, the Congressional Research Service writes.",
        es: "Para el año fiscal 2021, las llegadas se habían ampliado a Sudamérica, el Caribe y más allá, escribe el Servicio de Investigación del Congreso.",
      },
      spans: [{ from: "2021-12-22" }],
      alone: true,
      sources: ["crs-r46999"],
    },
    eta: {
      role: "event",
      text: {
        en: "In November 2020, Hurricanes Eta and Iota struck Central America.",
        es: "En noviembre de 2020, los huracanes Eta e Iota azotaron Centroamérica.",
      },
      spans: [{ from: "2020-11-30" }],
      known: "2021-03-10",
      sources: ["wh-jacobson-2021-03-10"],
    },
    briefing: {
      role: "event",
      text: {
        en: "On March 10, 2021, Ambassador Roberta Jacobson spoke at the White House about the causes of migration from the region.",
        es: "El 10 de marzo de 2021, la embajadora Roberta Jacobson habló en la Casa Blanca sobre las causas de la migración desde la región.",
      },
      spans: [{ from: "2021-03-10" }],
      sources: ["wh-jacobson-2021-03-10"],
    },
    "not-mexico": {
      role: "confusion",
      text: {
        en: "Mexico lies between the Northern Triangle and the United States; it is not one of the three countries.",
        es: "México está entre el Triángulo Norte y Estados Unidos; no es uno de los tres países.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["crs-r46999"],
    },
  },
  related: ["root-causes", "asylum", "encounters", "unaccompanied-children", "asylum-agreements"],
  questions: {
    which: one({
      stem: {
        en: "Which three countries does “Northern Triangle” name?",
        es: "¿Qué tres países abarca el «Triángulo Norte»?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["definition"],
      standards: ["EAD.6"],
      options: {
        mx: {
          text: { en: "Mexico, Guatemala, Belize", es: "México, Guatemala, Belice" },
          why: {
            en: "Mexico and Belize are neighbors of the region, not part of it.",
            es: "México y Belice son vecinos de la región, no parte de ella.",
          },
          misconception: "mexico-in-triangle",
        },
        right: {
          text: { en: "El Salvador, Guatemala, Honduras", es: "El Salvador, Guatemala, Honduras" },
          short: { en: "Salvador, Guatemala, Honduras", es: "Salvador, Guatemala, Honduras" },
          why: {
            en: "These are the three countries in the north of Central America.",
            es: "Son los tres países del norte de Centroamérica.",
          },
        },
        nic: {
          text: { en: "Honduras, Nicaragua, Costa Rica", es: "Honduras, Nicaragua, Costa Rica" },
          short: { en: "Honduras, Nicaragua and more", es: "Honduras, Nicaragua y otro" },
          why: {
            en: "Nicaragua and Costa Rica lie farther south.",
            es: "Nicaragua y Costa Rica están más al sur.",
          },
          misconception: "nicaragua-in-triangle",
        },
      },
      key: "right",
      explanation: {
        en: "El Salvador, Guatemala and Honduras.",
        es: "El Salvador, Guatemala y Honduras.",
      },
      objective: { en: "Name the three countries.", es: "Nombrar los tres países." },
    }),
    reasons: several({
      stem: {
        en: "Which reasons for migrating does the Congressional Research Service name?",
        es: "¿Qué razones para migrar menciona el Servicio de Investigación del Congreso?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["factors"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        v: {
          text: { en: "Violence", es: "Violencia" },
          why: {
            en: "It is among the factors in the report.",
            es: "Está entre los factores del informe.",
          },
        },
        t: {
          text: { en: "Tariffs", es: "Aranceles" },
          why: {
            en: "Tariffs are a matter of trade with Mexico.",
            es: "Los aranceles son asunto del comercio con México.",
          },
          misconception: "one-cause",
        },
        p: {
          text: { en: "Poverty", es: "Pobreza" },
          why: {
            en: "It is among the factors in the report.",
            es: "Está entre los factores del informe.",
          },
        },
        f: {
          text: { en: "Joining family", es: "Reunirse con la familia" },
          why: {
            en: "It is among the factors in the report.",
            es: "Está entre los factores del informe.",
          },
        },
      },
      key: ["v", "p", "f"],
      explanation: {
        en: "The report names many factors at once, not a single one.",
        es: "El informe menciona muchos factores a la vez, no uno solo.",
      },
      objective: {
        en: "List reasons that a neutral source names.",
        es: "Enumerar razones que da una fuente neutral.",
      },
    }),
    "two-sources": one({
      stem: {
        en: "CBP and the Congressional Research Service both wrote about causes. What does CBP add?",
        es: "La CBP y el Servicio de Investigación del Congreso escribieron sobre las causas. ¿Qué añade la CBP?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["factors", "cbp-view"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        pov: {
          text: { en: "That people are poor", es: "Que la gente es pobre" },
          why: {
            en: "Both of them name poverty, so it adds nothing.",
            es: "Ambos mencionan la pobreza, así que no añade nada.",
          },
          misconception: "one-cause",
        },
        fam: {
          text: { en: "That people join family", es: "Que se reúnen con su familia" },
          why: {
            en: "That stands with the Congressional Research Service.",
            es: "Eso está en el Servicio de Investigación del Congreso.",
          },
          misconception: "one-cause",
        },
        perc: {
          text: { en: "What people believe", es: "Lo que la gente cree" },
          why: {
            en: "CBP wrote of “inaccurate perceptions” of policy changes.",
            es: "La CBP escribió de «percepciones inexactas» de cambios en la política.",
          },
        },
      },
      key: "perc",
      explanation: {
        en: "CBP alone speaks of inaccurate perceptions; it is CBP’s view.",
        es: "Solo la CBP habla de percepciones inexactas; es la opinión de la CBP.",
      },
      objective: {
        en: "Compare two sources on causes.",
        es: "Comparar dos fuentes sobre las causas.",
      },
    }),
    "one-reason": one({
      stem: {
        en: "A classmate says that all who left Honduras in 2021 left because of a hurricane. What is the better answer?",
        es: "Un compañero dice que quienes salieron de Honduras en 2021 salieron por un huracán. ¿Cuál es la mejor respuesta?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["factors", "storms"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        mix: {
          text: {
            en: "Storms were one cause among several",
            es: "Las tormentas fueron una causa entre varias",
          },
          short: { en: "One cause among several", es: "Una causa entre varias" },
          why: {
            en: "Two hurricanes struck in November 2020, and reports name other causes, too.",
            es: "Dos huracanes azotaron en noviembre de 2020, y los informes mencionan otras causas.",
          },
        },
        storm: {
          text: {
            en: "The storms explain it by themselves alone",
            es: "Las tormentas lo explican por sí mismas",
          },
          short: { en: "The storms explain it", es: "Las tormentas lo explican" },
          why: {
            en: "Reports name violence, poverty, work and family, too.",
            es: "Los informes mencionan también violencia, pobreza, trabajo y familia.",
          },
          misconception: "one-cause",
        },
        rule: {
          text: {
            en: "A change in rules explains it by itself",
            es: "Un cambio de reglas lo explica por sí mismo",
          },
          short: { en: "A change in rules explains it", es: "Lo explica un cambio de reglas" },
          why: {
            en: "CBP named perceptions beside other causes.",
            es: "La CBP mencionó percepciones junto a otras causas.",
          },
          misconception: "perception-is-policy",
        },
      },
      key: "mix",
      explanation: { en: "Several causes act at once.", es: "Varias causas actúan a la vez." },
      objective: {
        en: "Avoid explaining migration by one cause.",
        es: "Evitar explicar la migración por una sola causa.",
      },
    }),
    broader: one({
      stem: {
        en: "By fiscal year 2021, how had the arrivals at the southwest border changed?",
        es: "Para el año fiscal 2021, ¿cómo habían cambiado las llegadas a la frontera suroeste?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["broader"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        less: {
          text: { en: "They came from Mexico", es: "Venían de México" },
          why: { en: "Many countries were among them.", es: "Había muchos países entre ellas." },
          misconception: "mexico-in-triangle",
        },
        three: {
          text: { en: "They came from the three countries", es: "Venían de los tres países" },
          short: { en: "From the three countries", es: "De los tres países" },
          why: {
            en: "They remained, and others were added.",
            es: "Siguieron llegando y se sumaron otros.",
          },
          misconception: "only-three-countries",
        },
        more: {
          text: { en: "They came from more countries", es: "Venían de más países" },
          why: {
            en: "South America and the Caribbean were among them.",
            es: "Entre ellos, Sudamérica y el Caribe.",
          },
        },
      },
      key: "more",
      explanation: {
        en: "Arrivals had broadened beyond Mexico and the three countries.",
        es: "Las llegadas se ampliaron más allá de México y los tres países.",
      },
      objective: {
        en: "Describe how arrivals broadened.",
        es: "Describir cómo se ampliaron las llegadas.",
      },
    }),
    time: order({
      stem: {
        en: "Put these events about migration from the Northern Triangle in order, the earliest first.",
        es: "Ordena estos hechos sobre la migración desde el Triángulo Norte, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["eta", "briefing", "broader"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        b: {
          text: {
            en: "A White House briefing on causes",
            es: "La Casa Blanca habla de las causas",
          },
          short: { en: "A White House briefing", es: "Habla la Casa Blanca" },
          why: { en: "March 10, 2021.", es: "10 de marzo de 2021." },
        },
        h: {
          text: { en: "Hurricanes Eta and Iota", es: "Huracanes Eta e Iota" },
          why: { en: "November 2020.", es: "Noviembre de 2020." },
        },
        r: {
          text: { en: "A report on broader arrivals", es: "Un informe sobre más países" },
          why: { en: "December 2021.", es: "Diciembre de 2021." },
        },
      },
      key: ["h", "b", "r"],
      explanation: {
        en: "The storms came first, then the briefing, then the report.",
        es: "Primero las tormentas, luego la conferencia y después el informe.",
      },
      objective: {
        en: "Order events behind migration.",
        es: "Ordenar hechos detrás de la migración.",
      },
    }),
  },
  discussion: [
    {
      text: {
        en: "If you could ask a person who left home one question, what would it be, and why that one?",
        es: "Si pudieras hacer una pregunta a una persona que dejó su país, ¿cuál sería y por qué esa?",
      },
    },
    {
      text: {
        en: "A government agency and a research service list causes. Whose list would you rely on for a report, and for what?",
        es: "Una agencia del gobierno y un servicio de investigación enumeran causas. ¿En qué lista confiarías para un trabajo y para qué?",
      },
    },
    {
      text: {
        en: "What can a word such as “triangle” hide about three different countries?",
        es: "¿Qué puede ocultar una palabra como «triángulo» sobre tres países distintos?",
      },
    },
  ],
});
