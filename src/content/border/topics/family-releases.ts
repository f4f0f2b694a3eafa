import { defineTopic, number, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "2021-01-27",
  aliases: {
    en: [
      "released families",
      "notice to appear families",
      "covid testing",
      "bus station",
      "family releases",
      "released migrants",
      "covid tests at the border",
      "brownsville testing",
      "releases in south texas",
    ],
    es: [
      "familias liberadas",
      "liberación de familias",
      "pruebas de COVID",
      "central de autobuses",
      "liberaciones en el sur de Texas",
      "familias con cita en el tribunal",
    ],
  },
  sources: {
    "politico-2021-03-18": {
      title: "Biden administration, Covid and the southern border",
      publisher: "Politico",
      date: "2021-03-18",
      url: "https://www.politico.com/news/2021/03/18/biden-administration-covid-southern-border-tracking-477073",
      kind: "news",
      accessed: "2026-11-24",
    },
    "cbs-2021-03-covid": {
      title: "Biden administration and Texas governor battle over COVID testing",
      publisher: "CBS News",
      date: "2021-03",
      url: "https://cbsnews.com/news/covid-migrants-testing-treatment-texas-biden-administration",
      kind: "news",
      accessed: "2026-11-24",
    },
    "examiner-2021-spring": {
      title:
        "Government begins testing all migrant families released by Border Patrol in south Texas",
      publisher: "Washington Examiner",
      date: "2021",
      url: "https://www.washingtonexaminer.com/news/838975/government-begins-testing-all-migrant-families-released-by-border-patrol-in-south-texas",
      kind: "news",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "nta-is-status": {
      en: "A notice to appear is a legal status.",
      es: "Un aviso de comparecencia es un estatus legal.",
    },
    "nobody-tested": {
      en: "Nobody who was released was tested for COVID-19.",
      es: "A nadie que fue liberado se le hizo la prueba de COVID-19.",
    },
    "everybody-tested-by-cbp": {
      en: "CBP tested everybody before release.",
      es: "La CBP hacía la prueba a todos antes de liberarlos.",
    },
    "release-ends-case": {
      en: "A release ends the immigration case.",
      es: "La liberación termina el caso de inmigración.",
    },
    "all-families-released": {
      en: "All families were released in early 2021.",
      es: "A inicios de 2021 se liberaba a todas las familias.",
    },
  },
  counts: { tests: { en: "COVID-19 tests", es: "pruebas de COVID-19" } },
  register: { abbott: { forms: ["Greg Abbott", "Abbott"], from: "before-2016" } },
  statements: {
    name: {
      role: "name",
      text: {
        en: "Releases of families in South Texas, 2021",
        es: "Liberación de familias en el sur de Texas, 2021",
      },
      short: { en: "Family releases", es: "Liberación de familias" },
      spans: [{ from: "2021-01-27" }],
      sources: ["myrgv-2021-02-04"],
    },
    definition: {
      role: "definition",
      text: {
        en: "In early 2021, Border Patrol released some migrant families in South Texas with a date in immigration court, instead of expelling them under Title 42.",
        es: "A inicios de 2021, la Patrulla Fronteriza liberó a algunas familias migrantes en el sur de Texas con una cita en un tribunal de inmigración, en vez de expulsarlas bajo el Título 42.",
      },
      spans: [{ from: "2021-01-27" }],
      sources: ["myrgv-2021-02-04", "myrgv-2021-02-08"],
    },
    "status-began": {
      role: "status",
      text: { en: "under way", es: "en curso" },
      spans: [{ from: "2021-01-27", until: "2021-06-30" }],
      sources: ["myrgv-2021-02-08"],
    },
    "status-past": {
      role: "status",
      text: { en: "described here for early 2021", es: "descrita aquí para inicios de 2021" },
      spans: [{ from: "2021-06-30" }],
      asOf: "2026-06-30",
      sources: ["myrgv-2021-02-08", "politico-2021-03-18"],
    },
    start: {
      role: "fact",
      text: {
        en: "Border Patrol began releasing some families in the Rio Grande Valley on January 27, 2021.",
        es: "La Patrulla Fronteriza empezó a liberar a algunas familias en el Valle del Río Grande el 27 de enero de 2021.",
      },
      spans: [{ from: "2021-01-27" }],
      known: "2021-02-08",
      alone: true,
      sources: ["myrgv-2021-02-08"],
    },
    reasons: {
      role: "fact",
      text: {
        en: "CBP gave three reasons: COVID-19 spacing limits, changes in Mexican law, and little room in U.S. custody.",
        es: "La CBP dio tres razones: límites de distancia por COVID-19, cambios en la ley mexicana y poco espacio bajo custodia en EE. UU.",
      },
      spans: [{ from: "2021-02-04" }],
      claim: { by: { en: "CBP", es: "la CBP" }, on: "2021-02-04" },
      alone: true,
      sources: ["myrgv-2021-02-04", "myrgv-2021-02-08"],
    },
    notice: {
      role: "fact",
      text: {
        en: "Released families got a Notice to Appear at a later immigration hearing.",
        es: "Las familias liberadas recibían un aviso para comparecer en una audiencia de inmigración posterior.",
      },
      spans: [{ from: "2021-02-04" }],
      alone: true,
      sources: ["myrgv-2021-02-04"],
    },
    symptoms: {
      role: "fact",
      text: {
        en: "CBP did not test everybody; it said that it sent people with symptoms for testing.",
        es: "La CBP no hacía la prueba a todos; dijo que enviaba a hacérsela a quienes tenían síntomas.",
      },
      spans: [{ from: "2021-02-04" }],
      claim: { by: { en: "CBP", es: "la CBP" }, on: "2021-02-04" },
      sources: ["myrgv-2021-02-04", "kxan-2021-03-02"],
    },
    cities: {
      role: "fact",
      text: {
        en: "Brownsville and McAllen tested families with kits that the Texas Division of Emergency Management supplied.",
        es: "Brownsville y McAllen hacían pruebas a las familias con paquetes de la División de Manejo de Emergencias de Texas.",
      },
      spans: [{ from: "2021-02-08" }],
      sources: ["myrgv-2021-02-04", "myrgv-2021-02-08"],
    },
    cuellar: {
      role: "fact",
      text: {
        en: "Representative Henry Cuellar said on March 2, 2021, that border mayors were worried about families released untested.",
        es: "El representante Henry Cuellar dijo el 2 de marzo de 2021 que a alcaldes de la frontera les preocupaban las familias liberadas sin prueba.",
      },
      spans: [{ from: "2021-03-02" }],
      claim: { by: { en: "Henry Cuellar", es: "Henry Cuellar" }, on: "2021-03-02" },
      sources: ["kxan-2021-03-02"],
    },
    state: {
      role: "fact",
      text: {
        en: "By mid-March 2021, Texas had supplied 40,000 tests, and Governor Greg Abbott had rejected an offer of DHS to pay for testing.",
        es: "Para mediados de marzo de 2021, Texas había entregado 40,000 pruebas y el gobernador Greg Abbott había rechazado una oferta del DHS de pagar las pruebas.",
      },
      spans: [{ from: "2021-03-18" }],
      figures: [{ value: 40000, counts: "tests", when: "2021-03", revisable: false }],
      sources: ["politico-2021-03-18", "cbs-2021-03-covid"],
    },
    "dhs-tests": {
      role: "fact",
      text: {
        en: "By spring 2021, DHS itself began to test released families in McAllen, a news report said.",
        es: "Para la primavera de 2021, el propio DHS empezó a hacer pruebas a familias liberadas en McAllen, según una nota de prensa.",
      },
      spans: [{ from: "2021-06-30" }],
      known: "2021-12-31",
      claim: { by: { en: "the Washington Examiner", es: "el Washington Examiner" } },
      sources: ["examiner-2021-spring"],
    },
    begin: {
      role: "event",
      text: {
        en: "On January 27, 2021, releases of families began in the Rio Grande Valley.",
        es: "El 27 de enero de 2021 empezaron las liberaciones de familias en el Valle del Río Grande.",
      },
      spans: [{ from: "2021-01-27" }],
      known: "2021-02-08",
      sources: ["myrgv-2021-02-08"],
    },
    offer: {
      role: "event",
      text: {
        en: "By mid-March 2021, DHS had offered to pay for tests, and the governor of Texas had refused.",
        es: "Para mediados de marzo de 2021, el DHS había ofrecido pagar pruebas y el gobernador de Texas se había negado.",
      },
      spans: [{ from: "2021-03-18" }],
      sources: ["politico-2021-03-18"],
    },
    "not-status": {
      role: "confusion",
      text: {
        en: "A release with a Notice to Appear is no legal status: the case goes on in immigration court.",
        es: "Quedar en libertad con un aviso de comparecencia no es un estatus legal: el caso sigue en el tribunal de inmigración.",
      },
      spans: [{ from: "2021-02-04" }],
      sources: ["myrgv-2021-02-04"],
    },
    "some-tested": {
      role: "confusion",
      text: {
        en: "“Nobody was tested” is false: cities tested families, and CBP sent people with symptoms for tests.",
        es: "«A nadie se le hizo la prueba» es falso: las ciudades hacían pruebas y la CBP enviaba a quienes tenían síntomas.",
      },
      spans: [{ from: "2021-02-08" }],
      sources: ["myrgv-2021-02-08", "myrgv-2021-02-04"],
    },
  },
  related: [
    "rio-grande-valley",
    "mexico-child-law",
    "cuellar",
    "title-42",
    "unaccompanied-children",
  ],
  questions: {
    reasons: several({
      stem: {
        en: "Which reasons did CBP give for the releases?",
        es: "¿Qué razones dio la CBP para las liberaciones?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["reasons"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        cov: {
          text: { en: "COVID-19 spacing", es: "Distancia por COVID-19" },
          why: {
            en: "Fewer people could be held in one place.",
            es: "Podía haber menos personas en un mismo lugar.",
          },
        },
        law: {
          text: { en: "Changes in Mexican law", es: "Cambios en la ley mexicana" },
          why: {
            en: "Mexico had changed its law on migrant children.",
            es: "México había cambiado su ley sobre menores migrantes.",
          },
        },
        end: {
          text: { en: "The end of Title 42", es: "El fin del Título 42" },
          why: { en: "Title 42 was still in force.", es: "El Título 42 seguía vigente." },
          misconception: "title-42-ended-2021",
        },
        room: {
          text: { en: "Little room in custody", es: "Poco espacio en custodia" },
          why: {
            en: "Holding capacity was named third.",
            es: "La capacidad fue la tercera razón.",
          },
        },
      },
      key: ["cov", "law", "room"],
      explanation: {
        en: "Spacing, Mexican law and capacity.",
        es: "Distancia, la ley mexicana y la capacidad.",
      },
      objective: { en: "Name the reasons given.", es: "Nombrar las razones dadas." },
    }),
    nta: one({
      stem: {
        en: "A family is released in February 2021 with a Notice to Appear. What does it have to do?",
        es: "Una familia queda libre en febrero de 2021 con un aviso de comparecencia. ¿Qué tiene que hacer?",
      },
      level: "apply",
      difficulty: "easy",
      facts: ["notice"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        none: {
          text: { en: "Nothing, the case is closed", es: "Nada, el caso está cerrado" },
          why: { en: "The notice opens a court case.", es: "El aviso abre un caso en tribunales." },
          misconception: "release-ends-case",
        },
        go: {
          text: { en: "Go to immigration court later", es: "Ir después al tribunal" },
          why: { en: "The notice names a hearing.", es: "El aviso indica una audiencia." },
        },
        card: {
          text: { en: "Pick up a residence card", es: "Recoger una tarjeta de residencia" },
          short: { en: "Pick up a card", es: "Recoger una tarjeta" },
          why: { en: "The notice gives no status.", es: "El aviso no da ningún estatus." },
          misconception: "nta-is-status",
        },
      },
      key: "go",
      explanation: {
        en: "The notice calls the family to a hearing.",
        es: "El aviso cita a la familia a una audiencia.",
      },
      objective: { en: "Explain a Notice to Appear.", es: "Explicar un aviso de comparecencia." },
    }),
    testing: one({
      stem: {
        en: "Who was tested for COVID-19 in early February 2021?",
        es: "¿A quién se hacía la prueba de COVID-19 a inicios de febrero de 2021?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["symptoms", "cities"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        all: {
          text: { en: "Each adult, by CBP", es: "A cada adulto, la CBP" },
          why: {
            en: "CBP sent people with symptoms.",
            es: "La CBP enviaba a quienes tenían síntomas.",
          },
          misconception: "everybody-tested-by-cbp",
        },
        nob: {
          text: { en: "Nobody in these weeks", es: "A nadie en esas semanas" },
          why: { en: "Two cities tested families.", es: "Dos ciudades hacían pruebas." },
          misconception: "nobody-tested",
        },
        city: {
          text: { en: "Families, by two cities", es: "A familias, dos ciudades" },
          why: {
            en: "Brownsville and McAllen did, with kits from the state.",
            es: "Lo hacían Brownsville y McAllen, con paquetes del estado.",
          },
        },
      },
      key: "city",
      explanation: {
        en: "Cities tested families; CBP sent people with symptoms.",
        es: "Las ciudades hacían pruebas a familias; la CBP enviaba a quienes tenían síntomas.",
      },
      objective: { en: "Say who tested whom.", es: "Decir quién hacía pruebas a quién." },
    }),
    tests: number({
      stem: {
        en: "How many tests had Texas supplied by mid-March 2021?",
        es: "¿Cuántas pruebas había entregado Texas para mediados de marzo de 2021?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["state"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 40000,
      counts: "tests",
      tolerance: 0.05,
      misreadings: [
        {
          value: 10000,
          why: {
            en: "That is the size of one delivery in February.",
            es: "Ese es el tamaño de una entrega de febrero.",
          },
          misconception: "two-periods-are-equal",
        },
        {
          value: 78000,
          why: {
            en: "That is about the encounters of January.",
            es: "Eso es más o menos los encuentros de enero.",
          },
          misconception: "encounter-is-person",
        },
      ],
      explanation: {
        en: "40,000 tests, by press reports of March 18, 2021.",
        es: "40,000 pruebas, según la prensa del 18 de marzo de 2021.",
      },
      objective: { en: "Recall a number with its date.", es: "Recordar una cifra con su fecha." },
    }),
    two: one({
      stem: {
        en: "CBP says it tests people with symptoms; a congressman says mayors worry. What do both statements support?",
        es: "La CBP dice que hace pruebas con síntomas; un congresista dice que a los alcaldes les preocupa. ¿Qué apoyan ambas?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["symptoms", "cuellar"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        some: {
          text: { en: "That some left untested", es: "Que algunas salían sin prueba" },
          short: { en: "Some left untested", es: "Algunas, sin prueba" },
          why: {
            en: "Whoever had no symptoms was not sent for a test by CBP.",
            es: "A quien no tenía síntomas la CBP no le enviaba a la prueba.",
          },
        },
        sick: {
          text: { en: "That most were ill then", es: "Que la mayoría enfermaba" },
          why: { en: "Neither statement gives such a share.", es: "Ninguna da una parte así." },
          misconception: "nobody-tested",
        },
        law: {
          text: { en: "That the law forbade it", es: "Que la ley lo prohibía" },
          why: { en: "No law is named.", es: "No se menciona ninguna ley." },
          misconception: "all-families-released",
        },
      },
      key: "some",
      explanation: {
        en: "One says who was tested, the other whom that worried.",
        es: "Una dice a quién se hacía la prueba y la otra a quién preocupaba.",
      },
      objective: { en: "Read two statements together.", es: "Leer dos declaraciones juntas." },
    }),
    steps: order({
      stem: {
        en: "Put these events about the family releases of 2021 in order, the earliest first.",
        es: "Ordena estos hechos sobre la liberación de familias en 2021, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["begin", "reasons", "offer"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        off: {
          text: { en: "A testing offer is refused", es: "Se rechaza una oferta de pruebas" },
          short: { en: "An offer is refused", es: "Se rechaza una oferta" },
          why: { en: "Mid-March 2021.", es: "Mediados de marzo de 2021." },
        },
        beg: {
          text: { en: "Releases begin", es: "Empiezan las liberaciones" },
          why: { en: "January 27, 2021.", es: "27 de enero de 2021." },
        },
        rea: {
          text: { en: "CBP gives its reasons", es: "La CBP da sus razones" },
          why: { en: "February 4, 2021.", es: "4 de febrero de 2021." },
        },
      },
      key: ["beg", "rea", "off"],
      explanation: { en: "January, February, March 2021.", es: "Enero, febrero, marzo de 2021." },
      objective: { en: "Order the events.", es: "Ordenar los hechos." },
    }),
  },
  discussion: [
    {
      text: {
        en: "What does a city owe to people who are released at its bus station, and who should pay?",
        es: "¿Qué debe una ciudad a las personas que quedan en su central de autobuses y quién debería pagar?",
      },
    },
    {
      text: {
        en: "Three reasons were given for the releases. How could you check each of them?",
        es: "Se dieron tres razones para las liberaciones. ¿Cómo podrías comprobar cada una?",
      },
    },
    {
      text: {
        en: "Some say “released with a notice to appear,” others use a harsher phrase. What does each choice of words do?",
        es: "Unos dicen «liberados con un aviso de comparecencia», otros usan una frase más dura. ¿Qué efecto tiene cada elección?",
      },
    },
  ],
});
