import { defineTopic, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "before-2016",
  aliases: {
    en: [
      "asylum",
      "asylum seeker",
      "asylum seekers",
      "asylum law",
      "apply for asylum",
      "credible fear",
      "refugee status at the border",
      "section 208",
      "political asylum",
    ],
    es: [
      "asilo",
      "solicitante de asilo",
      "solicitantes de asilo",
      "pedir asilo",
      "derecho de asilo",
      "asilo político",
      "temor creíble",
      "refugio en la frontera",
    ],
  },
  sources: {
    "usc-1158": {
      title: "Asylum (Immigration and Nationality Act, section 208)",
      publisher: "United States Code",
      date: "before-2016",
      citation: "8 U.S.C. 1158",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "clp-rule-2023": {
      title: "Circumvention of Lawful Pathways, 88 Fed. Reg. 31314",
      publisher: "Departments of Homeland Security and Justice, Federal Register text via Justia",
      date: "2023-05-16",
      url: "https://regulations.justia.com/regulations/fedreg/2023/05/16/2023-10146.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "miller-mayer-2023-05": {
      title:
        "As Title 42 Expires, Biden Administration Releases Final Rule on Asylum Ineligibility",
      publisher: "Miller Mayer (law firm)",
      date: "2023-05",
      url: "https://millermayer.com/2023/as-title-42-expires-biden-administration-releases-final-rule-on-asylum-ineligibility-fact-sheet-on-additional-sweeping-measures-challenges-ensue/",
      kind: "reference",
      accessed: "2026-11-24",
    },
    "proclamation-10888": {
      title: "Proclamation 10888 of January 20, 2025, 90 Fed. Reg. 8333",
      publisher: "The White House, Federal Register text via Justia",
      date: "2025-01-29",
      url: "https://regulations.justia.com/regulations/fedreg/2025/01/29/2025-01951.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "raices-v-noem-2025": {
      title: "RAICES v. Noem",
      publisher: "U.S. District Court for the District of Columbia",
      date: "2025-07-02",
      citation: "RAICES v. Noem (D.D.C. July 2, 2025)",
      kind: "court",
      accessed: "2026-11-24",
    },
    "volokh-2025-07": {
      title: "Note on RAICES v. Noem, The Volokh Conspiracy",
      publisher: "Reason",
      date: "2025-07-03",
      url: "https://reason.com/volokh/2025/07/03/the-post-casa-legal-world",
      kind: "reference",
      accessed: "2026-11-24",
    },
    "dc-cir-2026-04": {
      title: "Ruling on Proclamation 10888 (appeal in RAICES v. Noem)",
      publisher: "U.S. Court of Appeals for the D.C. Circuit",
      date: "2026-04-24",
      citation: "D.C. Cir., ruling of Apr. 24, 2026, on appeal from RAICES v. Noem (D.D.C. 2025)",
      kind: "court",
      accessed: "2026-11-24",
    },
    "bloomberg-law-2026-04": {
      title: "Appeals Court Rules Against Trump’s Asylum Limits for Migrants",
      publisher: "Bloomberg Law",
      date: "2026-04-24",
      url: "https://news.bloomberglaw.com/us-law-week/appeals-court-rules-against-trumps-asylum-limits-for-migrants",
      kind: "news",
      accessed: "2026-11-24",
    },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "Asylum", es: "Asilo" },
      spans: [{ from: "before-2016" }],
      sources: ["usc-1158"],
    },
    what: {
      role: "definition",
      text: {
        en: "Asylum is a protection in U.S. law for a person who is in the United States, or arrives there, and meets the legal definition of a refugee.",
        es: "El asilo es una protección de la ley de Estados Unidos para quien está en ese país, o llega a él, y cumple la definición legal de refugiado.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["usc-1158", "crs-r47399"],
    },
    "status-in-force": {
      role: "status",
      text: { en: "in force", es: "vigente" },
      spans: [{ from: "before-2016", until: "2020-03-20" }],
      sources: ["usc-1158"],
    },
    "status-title-42": {
      role: "status",
      text: {
        en: "in force; access at the border limited by Title 42",
        es: "vigente; acceso en la frontera limitado por el Título 42",
      },
      spans: [{ from: "2020-03-20", until: "2023-05-11" }],
      sources: ["usc-1158", "crs-r46999"],
    },
    "status-rule-2023": {
      role: "status",
      text: {
        en: "in force; a 2023 rule narrowed who can get it at the border",
        es: "vigente; una regla de 2023 redujo quién puede recibirlo en la frontera",
      },
      spans: [{ from: "2023-05-11", until: "2025-01-20" }],
      sources: ["clp-rule-2023"],
    },
    "status-proclamation": {
      role: "status",
      text: {
        en: "in force; a proclamation suspended access at the southern border",
        es: "vigente; una proclamación suspendió el acceso en la frontera sur",
      },
      spans: [{ from: "2025-01-20", until: "2025-07-02" }],
      sources: ["proclamation-10888"],
    },
    "status-judge": {
      role: "status",
      text: {
        en: "in force; a judge ruled against limits at the southern border",
        es: "vigente; un juez falló contra los límites en la frontera sur",
      },
      spans: [{ from: "2025-07-02", until: "2026-04-24" }],
      sources: ["raices-v-noem-2025", "volokh-2025-07"],
    },
    "status-appeals-court": {
      role: "status",
      text: {
        en: "in force; an appeals court ruled against limits at the southern border",
        es: "vigente; un tribunal de apelaciones falló contra los límites en la frontera sur",
      },
      spans: [{ from: "2026-04-24" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["dc-cir-2026-04", "bloomberg-law-2026-04"],
    },
    "refugee-meaning": {
      role: "fact",
      text: {
        en: "In the law, a refugee is a person outside their country with a well-founded fear of persecution for race, religion, nationality, a particular social group, or political opinion.",
        es: "En la ley, una persona refugiada está fuera de su país y tiene un temor fundado de persecución por su raza, religión, nacionalidad, pertenencia a cierto grupo social u opinión política.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["crs-r47399"],
      alone: true,
    },
    "may-apply": {
      role: "fact",
      text: {
        en: "Under the asylum statute, people who are in the United States or arrive there may apply, whatever their place of entry or status.",
        es: "Según la ley de asilo, puede solicitarlo quien está en Estados Unidos o llega ahí, sin importar por dónde entró ni su estatus.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["usc-1158"],
      alone: true,
    },
    "apply-is-not-get": {
      role: "fact",
      text: {
        en: "Being allowed to apply for asylum is one thing; being granted asylum is another.",
        es: "Una cosa es poder solicitar asilo y otra es que lo concedan.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["usc-1158"],
      alone: true,
    },
    "one-year": {
      role: "fact",
      text: {
        en: "By statute, an application for asylum is generally due within one year of arrival in the United States.",
        es: "Según la ley, la solicitud de asilo en general debe presentarse en el primer año después de llegar a Estados Unidos.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["usc-1158"],
      alone: true,
    },
    screening: {
      role: "fact",
      text: {
        en: "By law, people in expedited removal at the border who fear going back are first screened for “credible fear,” before they can see an immigration judge.",
        es: "Según la ley, las personas en remoción acelerada en la frontera que temen volver pasan primero una entrevista de «temor creíble», antes de ver a un juez de inmigración.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["crs-r46755", "gao-21-144"],
      alone: true,
    },
    "title-42-limits-now": {
      role: "fact",
      text: {
        en: "People expelled under Title 42 have limited access to immigration relief such as asylum.",
        es: "Las personas expulsadas bajo el Título 42 tienen acceso limitado a protecciones migratorias como el asilo.",
      },
      spans: [{ from: "2020-03-20", until: "2023-05-12" }],
      sources: ["crs-r46999"],
      alone: true,
    },
    "title-42-limits": {
      role: "fact",
      text: {
        en: "From March 2020 to May 2023, people expelled under Title 42 had limited access to immigration relief such as asylum.",
        es: "De marzo de 2020 a mayo de 2023, las personas expulsadas bajo el Título 42 tuvieron acceso limitado a protecciones migratorias como el asilo.",
      },
      spans: [{ from: "2023-05-12" }],
      sources: ["crs-r46999", "dhs-borders-2023"],
      alone: true,
    },
    "title-42-day": {
      role: "event",
      text: {
        en: "On March 20, 2020, the CDC issued the Title 42 order, which limited access to asylum at the border.",
        es: "El 20 de marzo de 2020, los CDC emitieron la orden del Título 42, que limitó el acceso al asilo en la frontera.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["crs-r46999", "crs-lsb10874"],
    },
    "rule-2023": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On May 11, 2023, a rule took effect under which many people who crossed without a lawful pathway were presumed ineligible for asylum.",
        es: "El 11 de mayo de 2023 entró en vigor una regla: se presumía que muchas personas que cruzaban sin una vía legal no podían recibir asilo.",
      },
      spans: [{ from: "2023-05-11" }],
      sources: ["clp-rule-2023", "miller-mayer-2023-05"],
    },
    "proclamation-2025": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On January 20, 2025, President Donald Trump’s Proclamation 10888 suspended entry and access to asylum at the southern border.",
        es: "El 20 de enero de 2025, la Proclamación 10888 del presidente Donald Trump suspendió la entrada y el acceso al asilo en la frontera sur.",
      },
      spans: [{ from: "2025-01-20" }],
      sources: ["proclamation-10888", "raices-v-noem-2025"],
    },
    "judge-2025": {
      role: "event",
      text: {
        en: "On July 2, 2025, a federal judge in Washington ruled against Proclamation 10888’s limits on asylum.",
        es: "El 2 de julio de 2025, un juez federal en Washington falló contra los límites al asilo de la Proclamación 10888.",
      },
      spans: [{ from: "2025-07-02" }],
      sources: ["raices-v-noem-2025", "volokh-2025-07"],
    },
    "appeal-2026": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On April 24, 2026, a divided appeals court (D.C. Circuit) ruled that Proclamation 10888 could not override the asylum statute.",
        es: "El 24 de abril de 2026, un tribunal de apelaciones dividido (Circuito de D. C.) resolvió que la Proclamación 10888 no podía estar por encima de la ley de asilo.",
      },
      spans: [{ from: "2026-04-24" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["dc-cir-2026-04", "bloomberg-law-2026-04"],
    },
    "supreme-court-2026": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On June 25, 2026, the Supreme Court held 6-3 that a person stopped on the Mexican side has not “arrived in the United States” (Mullin v. Al Otro Lado).",
        es: "El 25 de junio de 2026, la Corte Suprema resolvió por 6 a 3 que una persona detenida del lado mexicano no ha «llegado a Estados Unidos» (traducción), en Mullin v. Al Otro Lado.",
      },
      spans: [{ from: "2026-06-25" }],
      sources: ["al-otro-lado-2026"],
    },
    "not-resettled": {
      role: "confusion",
      text: {
        en: "An asylum seeker is not a resettled refugee. Refugees are accepted abroad, before they travel; asylum is asked for in the United States or on arrival.",
        es: "Un solicitante de asilo no es un refugiado reasentado: a los refugiados se les acepta en el extranjero, antes de viajar; el asilo se pide en Estados Unidos o al llegar.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["crs-r47399"],
    },
    lawful: {
      role: "confusion",
      text: {
        en: "Asking for asylum after crossing between ports of entry is not against the asylum statute. The statute allows the request.",
        es: "Pedir asilo después de cruzar entre puertos de entrada no va contra la ley de asilo. La ley permite pedirlo.",
      },
      spans: [{ from: "before-2016", until: "2020-03-20" }],
      sources: ["usc-1158"],
    },
    "lawful-limited": {
      role: "confusion",
      text: {
        en: "Asking for asylum after crossing between ports of entry is not against the asylum statute. The statute allows the request; rules and orders have limited access at the border.",
        es: "Pedir asilo después de cruzar entre puertos de entrada no va contra la ley de asilo. La ley permite pedirlo; reglas y órdenes han limitado el acceso en la frontera.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["usc-1158", "crs-r46999"],
    },
    "fear-is-first-step": {
      role: "confusion",
      text: {
        en: "Passing the credible-fear screening is not a grant of asylum. It is a first step on the way to an immigration judge.",
        es: "Pasar la entrevista de temor creíble no es recibir asilo. Es un primer paso antes de ver a un juez de inmigración.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["crs-r46755", "gao-21-144"],
    },
    "not-mpp": {
      role: "confusion",
      with: "mpp",
      text: {
        en: "MPP concerns where people wait for their cases. Asylum is a protection that they may ask for in such a case.",
        es: "El MPP se refiere a dónde espera una persona mientras se decide su caso. El asilo es una protección que puede pedir en ese caso.",
      },
      spans: [{ from: "2018-12-20" }],
      sources: ["crs-lsb10251"],
    },
  },
  related: ["mpp", "title-42", "expulsion-vs-removal", "who-does-what"],
  questions: {
    "one-ground": one({
      stem: {
        en: "Which of these reasons for fear is named in the legal definition of a refugee?",
        es: "¿Cuál de estas razones de temor aparece en la definición legal de refugiado?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["refugee-meaning"],
      options: {
        poverty: {
          text: { en: "A lack of work at home", es: "La falta de trabajo" },
          misconception: "hardship-makes-refugee",
          why: {
            en: "Many people leave home to find work, but hardship by itself is not among the five grounds.",
            es: "Mucha gente se va para buscar trabajo, pero la falta de dinero por sí sola no es uno de los cinco motivos.",
          },
        },
        opinion: {
          text: { en: "A person’s political views", es: "Sus opiniones políticas" },
          why: {
            en: "Political opinion is one of the five grounds, with race, religion, nationality, and particular social group.",
            es: "La opinión política es uno de los cinco motivos, junto con raza, religión, nacionalidad y cierto grupo social.",
          },
        },
        storm: {
          text: { en: "A storm that hit the town", es: "Un huracán en su ciudad" },
          misconception: "disaster-makes-refugee",
          why: {
            en: "People often say “climate refugees,” but a storm or an earthquake is not among the five grounds in the law.",
            es: "A veces se dice «refugiados climáticos», pero un huracán o un terremoto no es uno de los cinco motivos de la ley.",
          },
        },
      },
      key: "opinion",
      explanation: {
        en: "The law asks for a well-founded fear of persecution for one of five reasons: race, religion, nationality, a particular social group, or political opinion.",
        es: "La ley pide temor fundado de persecución por uno de cinco motivos: raza, religión, nacionalidad, cierto grupo social u opinión política.",
      },
      objective: {
        en: "Recall the legal meaning of “refugee.”",
        es: "Recordar qué significa «refugiado» en la ley.",
      },
      standards: ["C3.D2.Civ.3.6-8"],
    }),
    "who-is-seeker": one({
      stem: {
        en: "Ana was accepted as a refugee in a camp abroad. Luis asks for protection at a port of entry in Texas. Sara has a student visa. Who is seeking asylum?",
        es: "A Ana la aceptaron como refugiada en un campamento de otro país. Luis pide protección en un puerto de entrada de Texas. Sara tiene visa de estudiante. ¿Quién está pidiendo asilo?",
      },
      level: "apply",
      difficulty: "easy",
      facts: ["not-resettled", "may-apply"],
      options: {
        woman: {
          text: { en: "Ana", es: "Ana" },
          misconception: "asylee-is-refugee",
          why: {
            en: "She was accepted abroad, before traveling: that is refugee resettlement. Both kinds of protection use the same definition, which makes them easy to mix up.",
            es: "A ella la aceptaron en el extranjero, antes de viajar: eso es reasentamiento de refugiados. Los dos tipos de protección usan la misma definición, por eso se confunden.",
          },
        },
        student: {
          text: { en: "Sara", es: "Sara" },
          misconception: "every-newcomer-seeks-asylum",
          why: {
            en: "A visa is permission to come for a purpose, such as study. Sara has not asked for protection.",
            es: "Una visa es un permiso para venir con un fin, como estudiar. Sara no ha pedido protección.",
          },
        },
        man: {
          text: { en: "Luis", es: "Luis" },
          why: {
            en: "Asylum is asked for in the United States or on arrival there.",
            es: "El asilo se pide en Estados Unidos o al llegar.",
          },
        },
      },
      key: "man",
      explanation: {
        en: "“Refugee” and “asylum seeker” differ in where and when a person asks.",
        es: "«Refugiado» y «solicitante de asilo» se distinguen por dónde y cuándo se pide la protección.",
      },
      objective: {
        en: "Tell an asylum seeker from a resettled refugee.",
        es: "Distinguir a un solicitante de asilo de un refugiado reasentado.",
      },
    }),
    "grounds-several": several({
      stem: {
        en: "Which of these are among the five grounds in the legal definition of a refugee?",
        es: "¿Cuáles de estos motivos están entre los cinco de la definición legal de refugiado?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["refugee-meaning"],
      options: {
        religion: {
          text: { en: "Religion", es: "Religión" },
          why: { en: "Religion is one of the five.", es: "La religión es uno de los cinco." },
        },
        nationality: {
          text: { en: "Nationality", es: "Nacionalidad" },
          why: {
            en: "Nationality is one of the five.",
            es: "La nacionalidad es uno de los cinco.",
          },
        },
        income: {
          text: { en: "Income", es: "Ingresos" },
          misconception: "hardship-makes-refugee",
          why: {
            en: "What a person earns is not among the five, although hardship is a common reason to move.",
            es: "Lo que gana una persona no está entre los cinco, aunque la falta de dinero es una razón común para migrar.",
          },
        },
        race: {
          text: { en: "Race", es: "Raza" },
          why: { en: "Race is one of the five.", es: "La raza es uno de los cinco." },
        },
      },
      key: ["religion", "nationality", "race"],
      explanation: {
        en: "The five are race, religion, nationality, membership in a particular social group, and political opinion.",
        es: "Los cinco son raza, religión, nacionalidad, pertenencia a cierto grupo social y opinión política.",
      },
      objective: {
        en: "Recall the five grounds in the refugee definition.",
        es: "Recordar los cinco motivos de la definición de refugiado.",
      },
    }),
    deadline: one({
      stem: {
        en: "By statute, how soon after arriving in the United States is an asylum application generally due?",
        es: "Según la ley, ¿en cuánto tiempo después de llegar a Estados Unidos se debe presentar, en general, la solicitud de asilo?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["one-year"],
      options: {
        month: {
          text: { en: "Within one month", es: "Antes de un mes" },
          misconception: "asylum-due-at-once",
          why: {
            en: "Screening at the border can come within days, so this is tempting. The statute gives more time for the application.",
            es: "La entrevista en la frontera puede ser a los pocos días, por eso confunde. La ley da más tiempo para la solicitud.",
          },
        },
        year: {
          text: { en: "Within one year", es: "Antes de un año" },
          why: {
            en: "The statute says one year in general.",
            es: "La ley dice un año, en general.",
          },
        },
        five: {
          text: { en: "Within five years", es: "Antes de cinco años" },
          misconception: "five-year-bar-is-deadline",
          why: {
            en: "Five years is known from another rule: the least time for which a removal under Title 8 can bar a return.",
            es: "Cinco años se conoce por otra regla: el tiempo mínimo que una remoción (Título 8) puede impedir volver.",
          },
        },
      },
      key: "year",
      explanation: {
        en: "An application is generally due within one year of arrival.",
        es: "La solicitud en general debe presentarse en el primer año después de llegar.",
      },
      objective: {
        en: "Recall the time limit for an application.",
        es: "Recordar el plazo de la solicitud.",
      },
    }),
    "after-screening": one({
      stem: {
        en: "In 2019, a woman from Honduras is put in expedited removal at the border. She passes the credible-fear screening. What does she have now?",
        es: "En 2019, a una mujer de Honduras la ponen en remoción acelerada en la frontera. Ella pasa la entrevista de temor creíble. ¿Qué tiene ahora?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["screening", "fear-is-first-step", "apply-is-not-get"],
      options: {
        judge: {
          text: { en: "A way to see a judge", es: "Acceso a un juez" },
          why: {
            en: "The screening is the first step. An immigration judge comes next, and can still say no.",
            es: "La entrevista es el primer paso. Después viene un juez de inmigración, que todavía puede decir que no.",
          },
        },
        granted: {
          text: { en: "A grant of asylum", es: "Asilo concedido" },
          misconception: "screening-is-asylum",
          why: {
            en: "Passing feels like winning, but it only shows that the case is worth a closer look.",
            es: "Pasar parece ganar, pero solo muestra que el caso merece revisarse con más cuidado.",
          },
        },
        resettled: {
          text: { en: "A refugee’s resettlement", es: "Reasentamiento oficial" },
          misconception: "asylee-is-refugee",
          why: {
            en: "Resettled refugees are accepted abroad, before they travel. She is already at the border.",
            es: "A los refugiados reasentados se les acepta en el extranjero, antes de viajar. Ella ya está en la frontera.",
          },
        },
      },
      key: "judge",
      explanation: {
        en: "Credible fear opens the way to an immigration judge. Asylum is decided later.",
        es: "El temor creíble abre el camino a un juez de inmigración. El asilo se decide después.",
      },
      objective: {
        en: "Say what a credible-fear screening leads to in a new case.",
        es: "Decir a qué lleva una entrevista de temor creíble en un caso nuevo.",
      },
      standards: ["C3.D2.Civ.13.6-8"],
    }),
    "statute-or-proclamation": one({
      stem: {
        en: "The asylum statute lets people who are in the United States apply. Proclamation 10888 suspended that at the southern border. Which prevailed, said the D.C. Circuit panel of April 24, 2026?",
        es: "La ley de asilo permite solicitarlo a quien está en Estados Unidos. La Proclamación 10888 lo suspendió en la frontera sur. ¿Cuál prevaleció, según el panel de apelaciones del 24 de abril de 2026?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["may-apply", "proclamation-2025", "appeal-2026"],
      options: {
        president: {
          text: {
            en: "The text that the president signed",
            es: "El texto que firmó el presidente",
          },
          short: { en: "What the president signed", es: "El texto del presidente" },
          misconception: "proclamation-beats-statute",
          why: {
            en: "The proclamation was newer and took effect at once, but the panel said that it could not override the statute.",
            es: "La proclamación era más nueva y tuvo efecto inmediato, pero el panel dijo que no podía estar por encima de la ley.",
          },
        },
        statute: {
          text: { en: "The text that Congress passed", es: "El texto que aprobó el Congreso" },
          short: { en: "What Congress passed", es: "El texto del Congreso" },
          why: {
            en: "The panel said, by a divided vote, that the proclamation could not override the statute.",
            es: "El panel dijo, con voto dividido, que la proclamación no podía estar por encima de la ley.",
          },
        },
        newest: {
          text: { en: "The text with the later date", es: "El texto con la fecha más reciente" },
          short: { en: "The later text", es: "El texto más reciente" },
          misconception: "newest-text-wins",
          why: {
            en: "Between two statutes the date can matter. Here one text is a statute and the other is a proclamation.",
            es: "Entre dos leyes, la fecha puede importar. Aquí un texto es una ley y el otro una proclamación.",
          },
        },
      },
      key: "statute",
      explanation: {
        en: "The panel read the two texts side by side and ruled that the proclamation could not override the asylum statute.",
        es: "El panel comparó los dos textos y resolvió que la proclamación no podía estar por encima de la ley de asilo.",
      },
      objective: {
        en: "Set a statute beside a proclamation and say how a court ranked them.",
        es: "Comparar una ley con una proclamación y decir cómo las ordenó un tribunal.",
      },
      standards: ["C3.D2.Civ.12.6-8"],
    }),
    "arrived-or-not": one({
      stem: {
        en: "On June 29, 2026, an officer stops a man one step before the line, on the Mexican side. He asks for asylum. By the Supreme Court’s ruling of June 25, what follows?",
        es: "El 29 de junio de 2026, un agente detiene a un hombre un paso antes de la línea, del lado mexicano. Él pide asilo. Según el fallo de la Corte Suprema del 25 de junio, ¿qué resulta?",
      },
      level: "apply",
      difficulty: "hard",
      facts: ["supreme-court-2026"],
      options: {
        outside: {
          text: { en: "He has yet to arrive", es: "Todavía no ha llegado" },
          why: {
            en: "The Court held that a person stopped on the Mexican side has not arrived in the United States.",
            es: "La Corte resolvió que una persona detenida del lado mexicano no ha llegado a Estados Unidos.",
          },
        },
        asking: {
          text: { en: "He arrived by asking", es: "Llegó al pedir asilo" },
          misconception: "asking-is-arriving",
          why: {
            en: "The statute speaks of asking, so this is tempting. The ruling looks at where the person was stopped.",
            es: "La ley habla de pedirlo, por eso confunde. El fallo mira dónde detuvieron a la persona.",
          },
        },
        stopped: {
          text: { en: "He arrived when stopped", es: "Llegó al ser detenido" },
          misconception: "stopped-is-arriving",
          why: {
            en: "Meeting a U.S. officer feels like arriving, but the man was still in Mexico.",
            es: "Encontrarse con un agente de EE. UU. parece llegar, pero el hombre seguía en México.",
          },
        },
      },
      key: "outside",
      explanation: {
        en: "By 6 votes to 3, the Court held that a person stopped on the Mexican side has not “arrived in the United States.”",
        es: "Por 6 votos contra 3, la Corte resolvió que quien es detenido del lado mexicano no ha llegado a Estados Unidos.",
      },
      objective: {
        en: "Apply a court’s reading of a statute to a new case.",
        es: "Aplicar a un caso nuevo la lectura que hizo un tribunal de una ley.",
      },
      standards: ["C3.D2.Civ.12.6-8"],
    }),
    "limits-in-order": order({
      stem: {
        en: "Put these four moments for asylum at the border in order, the earliest first.",
        es: "Ordena estos cuatro momentos del asilo en la frontera, del primero al último.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["title-42-day", "rule-2023", "proclamation-2025", "appeal-2026"],
      options: {
        rule: {
          text: { en: "Lawful-pathways rule", es: "Regla de vías legales" },
          why: {
            en: "May 11, 2023, the day on which Title 42 ended.",
            es: "11 de mayo de 2023, el día en que terminó el Título 42.",
          },
        },
        appeal: {
          text: { en: "Appeals court ruling", es: "Fallo de apelación" },
          why: {
            en: "April 24, 2026: a ruling on the proclamation has to come after it.",
            es: "24 de abril de 2026: un fallo sobre la proclamación tiene que venir después de ella.",
          },
        },
        "title-42": {
          text: { en: "Title 42 order", es: "Orden del Título 42" },
          why: {
            en: "The CDC issued it on March 20, 2020.",
            es: "Los CDC la emitieron el 20 de marzo de 2020.",
          },
        },
        proclamation: {
          text: { en: "Proclamation 10888", es: "Proclamación 10888" },
          why: {
            en: "The president signed it on January 20, 2025.",
            es: "El presidente la firmó el 20 de enero de 2025.",
          },
        },
      },
      key: ["title-42", "rule", "proclamation", "appeal"],
      explanation: {
        en: "Title 42 came in 2020, the rule in 2023, the proclamation in 2025, and the appeals court’s ruling in 2026.",
        es: "El Título 42 llegó en 2020, la regla en 2023, la proclamación en 2025 y el fallo de apelación en 2026.",
      },
      objective: {
        en: "Order the measures that limited asylum at the border.",
        es: "Ordenar las medidas que limitaron el asilo en la frontera.",
      },
    }),
  },
  discussion: [
    {
      text: {
        en: "Being allowed to ask is not being granted. What do people often mix up here, and why?",
        es: "Poder pedir no es recibir. ¿Qué se confunde a menudo aquí y por qué?",
      },
    },
    {
      text: {
        en: "What should count as persecution, and who should decide it?",
        es: "¿Qué debería contar como persecución y quién debería decidirlo?",
      },
    },
    {
      text: {
        en: "A law says one thing about where to ask, a rule another. How do courts settle that, and what would you need to know to judge it?",
        es: "Una ley dice una cosa sobre dónde pedir y una regla otra. ¿Cómo lo resuelven los tribunales y qué necesitarías saber para juzgarlo?",
      },
    },
  ],
});
