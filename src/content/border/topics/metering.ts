import { defineTopic, number, one, order } from "../vocabulary.ts";

export default defineTopic({
  begins: "2016-12-31",
  aliases: {
    en: [
      "metering",
      "turnbacks",
      "queue management",
      "al otro lado",
      "asylum waiting list",
      "turn backs at ports",
      "port of entry waitlist",
      "mullin v al otro lado",
      "metering policy",
    ],
    es: [
      "medición en puertos",
      "listas de espera en puertos",
      "devoluciones en puertos",
      "Al Otro Lado",
      "lista de espera de asilo",
      "gestión de filas",
    ],
  },
  sources: {
    "cbp-metering-end-2021": {
      title:
        "Guidance for Management and Processing of Undocumented Noncitizens at Southwest Border Land Ports of Entry",
      publisher: "U.S. Customs and Border Protection (Civil Rights Litigation Clearinghouse)",
      date: "2021-11-01",
      url: "https://clearinghouse.net/resource/4044/",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "cnn-2021-11-03": {
      title: "Biden administration ends limits at legal ports of entry",
      publisher: "CNN",
      date: "2021-11-03",
      url: "https://edition.cnn.com/2021/11/03/politics/migrants-legal-ports-of-entry-biden/index.html",
      kind: "news",
      accessed: "2026-11-24",
    },
    "rollcall-2021-11-03": {
      title: "Biden administration rescinds Trump-era metering at border",
      publisher: "Roll Call",
      date: "2021-11-03",
      url: "https://www.rollcall.com/2021/11/03/biden-administration-rescinds-trump-era-metering-at-border/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "cbp-metering-2018": {
      title: "Metering Guidance",
      publisher: "U.S. Customs and Border Protection, Office of Field Operations",
      date: "2018-04-27",
      citation:
        "U.S. Customs and Border Protection, Office of Field Operations, memorandum “Metering Guidance,” April 27, 2018",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "oig-21-02": {
      title:
        "CBP Has Taken Steps to Limit Processing of Undocumented Aliens at Ports of Entry (OIG-21-02)",
      publisher: "DHS Office of Inspector General",
      date: "2020-10-27",
      citation: "DHS Office of Inspector General, OIG-21-02, October 27, 2020",
      kind: "reference",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "metering-began-2017": {
      en: "Metering began with the Trump administration.",
      es: "La medición empezó con el gobierno de Trump.",
    },
    "metering-is-title-42": {
      en: "Metering is the same as Title 42.",
      es: "La medición es lo mismo que el Título 42.",
    },
    "ruling-restarts-metering": {
      en: "The ruling of June 2026 restarted metering.",
      es: "El fallo de junio de 2026 reinició la medición.",
    },
    "metering-run-by-ice": { en: "ICE ran metering.", es: "El ICE aplicaba la medición." },
  },
  register: {
    "justices-2026": {
      forms: ["Justice Alito", "Justice Sotomayor", "juez Alito", "jueza Sotomayor"],
      from: "before-2016",
    },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "Metering at ports of entry", es: "Medición en puertos de entrada" },
      nicknames: [{ en: "queue management", es: "gestión de filas" }],
      short: { en: "Metering", es: "Medición en puertos" },
      spans: [{ from: "2016-12-31" }],
      sources: ["cnn-2021-11-03"],
    },
    definition: {
      role: "definition",
      text: {
        en: "Metering is limiting how many people without documents may be processed at a port of entry each day; others wait in Mexico.",
        es: "La medición es limitar cuántas personas sin documentos se pueden tramitar cada día en un puerto de entrada; las demás esperan en México.",
      },
      spans: [{ from: "2016-12-31" }],
      sources: ["cnn-2021-11-03", "oig-21-02"],
    },
    "status-practice": {
      role: "status",
      text: { en: "in use at some ports", es: "en uso en algunos puertos" },
      spans: [{ from: "2016-12-31", until: "2018-04-27" }],
      sources: ["oig-21-02"],
    },
    "status-memo": {
      role: "status",
      text: { en: "in use under a CBP memo", es: "en uso según un memorando de la CBP" },
      spans: [{ from: "2018-04-27", until: "2021-11-01" }],
      sources: ["cbp-metering-2018", "oig-21-02"],
    },
    "status-rescinded": {
      role: "status",
      text: { en: "rescinded on November 1, 2021", es: "anulada el 1 de noviembre de 2021" },
      spans: [{ from: "2021-11-01", until: "2026-06-25" }],
      sources: ["cbp-metering-end-2021"],
    },
    "status-ruling": {
      role: "status",
      text: {
        en: "rescinded in 2021; the Supreme Court ruled on it in June 2026",
        es: "anulada en 2021; la Corte Suprema resolvió sobre ella en junio de 2026",
      },
      spans: [{ from: "2026-06-25" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["cbp-metering-end-2021", "al-otro-lado-2026"],
    },
    began: {
      role: "fact",
      text: {
        en: "Metering began in 2016 and was set out in a CBP memo of April 27, 2018.",
        es: "La medición empezó en 2016 y se fijó en un memorando de la CBP del 27 de abril de 2018.",
      },
      spans: [{ from: "2018-04-27" }],
      alone: true,
      sources: ["cbp-metering-2018", "al-otro-lado-2026"],
    },
    oig: {
      role: "fact",
      text: {
        en: "The DHS inspector general reported on it in October 2020 (OIG-21-02): officers stood at a “limit line” at or near the border.",
        es: "El inspector general del DHS informó sobre ella en octubre de 2020 (OIG-21-02): los oficiales se ponían en una «línea límite» en la frontera o cerca de ella.",
      },
      spans: [{ from: "2020-10-27" }],
      claim: {
        by: { en: "the DHS inspector general", es: "el inspector general del DHS" },
        on: "2020-10-27",
      },
      sources: ["oig-21-02"],
    },
    rescinded: {
      role: "fact",
      text: {
        en: "CBP and DHS rescinded the metering guidance on November 1, 2021.",
        es: "La CBP y el DHS anularon las instrucciones de medición el 1 de noviembre de 2021.",
      },
      spans: [{ from: "2021-11-01" }],
      alone: true,
      sources: ["cbp-metering-end-2021", "rollcall-2021-11-03"],
    },
    held: {
      role: "fact",
      text: {
        en: "On June 25, 2026, the Supreme Court held 6 to 3, in Mullin v. Al Otro Lado, that a person stopped on the Mexican side has not “arrived in the United States.”",
        es: "El 25 de junio de 2026, la Corte Suprema resolvió 6 a 3, en Mullin v. Al Otro Lado, que una persona detenida del lado mexicano no ha «llegado a Estados Unidos».",
      },
      spans: [{ from: "2026-06-25" }],
      figures: [
        { value: 6, counts: "votes", when: "2026-06-25", revisable: false },
        { value: 3, counts: "votes", when: "2026-06-25", revisable: false },
      ],
      alone: true,
      sources: ["al-otro-lado-2026"],
    },
    justices: {
      role: "fact",
      text: {
        en: "Justice Alito wrote for the majority; Justice Sotomayor dissented, joined by Justices Kagan and Jackson.",
        es: "El juez Alito escribió por la mayoría; la jueza Sotomayor disintió, con las juezas Kagan y Jackson.",
      },
      spans: [{ from: "2026-06-25" }],
      sources: ["al-otro-lado-2026"],
    },
    memo: {
      role: "event",
      text: {
        en: "On April 27, 2018, a CBP memo set out metering.",
        es: "El 27 de abril de 2018, un memorando de la CBP fijó la medición.",
      },
      spans: [{ from: "2018-04-27" }],
      sources: ["cbp-metering-2018"],
    },
    end: {
      role: "event",
      text: {
        en: "On November 1, 2021, CBP and DHS rescinded metering.",
        es: "El 1 de noviembre de 2021, la CBP y el DHS anularon la medición.",
      },
      spans: [{ from: "2021-11-01" }],
      turningPoint: true,
      sources: ["cbp-metering-end-2021"],
    },
    decision: {
      role: "event",
      text: {
        en: "On June 25, 2026, the Supreme Court decided Mullin v. Al Otro Lado.",
        es: "El 25 de junio de 2026, la Corte Suprema decidió Mullin v. Al Otro Lado.",
      },
      spans: [{ from: "2026-06-25" }],
      turningPoint: true,
      sources: ["al-otro-lado-2026"],
    },
    "not-restarted": {
      role: "confusion",
      text: {
        en: "The ruling of June 2026 is about the words of the statute; it did not itself restart metering.",
        es: "El fallo de junio de 2026 trata de las palabras de la ley; por sí mismo no reinició la medición.",
      },
      spans: [{ from: "2026-06-25" }],
      sources: ["al-otro-lado-2026"],
    },
    older: {
      role: "confusion",
      text: {
        en: "Metering is older than the Trump administration: it began in 2016.",
        es: "La medición es anterior al gobierno de Trump: empezó en 2016.",
      },
      spans: [{ from: "2018-04-27" }],
      sources: ["al-otro-lado-2026", "cbp-metering-2018"],
    },
  },
  related: ["asylum", "mpp", "who-does-what", "due-process"],
  questions: {
    what: one({
      stem: {
        en: "A woman without papers walks to a bridge in Tijuana and is told to come back another day. Which practice is that?",
        es: "Una mujer sin papeles llega a un puente en Tijuana y le dicen que vuelva otro día. ¿Qué práctica es?",
      },
      level: "apply",
      difficulty: "easy",
      facts: ["definition"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        met: {
          text: { en: "Metering", es: "La medición" },
          why: {
            en: "The port takes a limited number each day.",
            es: "El puerto recibe a un número limitado por día.",
          },
        },
        mpp: {
          text: { en: "MPP", es: "El MPP" },
          why: {
            en: "MPP returns people who have a court date.",
            es: "El MPP devuelve a personas que tienen cita.",
          },
          misconception: "mpp-is-title-42",
        },
        t42: {
          text: { en: "Title 42", es: "El Título 42" },
          why: {
            en: "Title 42 expelled people who had come in.",
            es: "El Título 42 expulsaba a quienes habían entrado.",
          },
          misconception: "metering-is-title-42",
        },
      },
      key: "met",
      explanation: {
        en: "Metering keeps people waiting before they reach the port.",
        es: "La medición hace esperar antes de llegar al puerto.",
      },
      objective: { en: "Recognize metering in a case.", es: "Reconocer la medición en un caso." },
    }),
    since: one({
      stem: {
        en: "In which year did this limit at ports begin?",
        es: "¿En qué año empezó este límite en los puertos?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["began"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        y16: {
          text: { en: "In 2016", es: "En 2016" },
          why: {
            en: "It began before the change of president.",
            es: "Empezó antes del cambio de presidente.",
          },
        },
        y18: {
          text: { en: "In 2018", es: "En 2018" },
          why: {
            en: "A memo set it out then; the practice was older.",
            es: "Un memorando la fijó entonces; la práctica era anterior.",
          },
          misconception: "metering-began-2017",
        },
        y21: {
          text: { en: "In 2021", es: "En 2021" },
          why: { en: "It was rescinded that year.", es: "Ese año se anuló." },
          misconception: "ruling-restarts-metering",
        },
      },
      key: "y16",
      explanation: {
        en: "In 2016, under an earlier administration.",
        es: "En 2016, con un gobierno anterior.",
      },
      objective: { en: "Date the start.", es: "Fechar el inicio." },
    }),
    steps: order({
      stem: {
        en: "Put these steps about metering in order, the earliest first.",
        es: "Ordena estos pasos sobre los límites en los puertos, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["memo", "oig", "end", "decision"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        e: {
          text: { en: "Metering is rescinded", es: "Se anula la medición" },
          why: { en: "November 1, 2021.", es: "1 de noviembre de 2021." },
        },
        o: {
          text: { en: "The inspector general reports", es: "Informa el inspector general" },
          why: { en: "October 27, 2020.", es: "27 de octubre de 2020." },
        },
        d: {
          text: { en: "The Supreme Court decides", es: "Decide la Corte Suprema" },
          why: { en: "June 25, 2026.", es: "25 de junio de 2026." },
        },
        m: {
          text: { en: "A memo sets it out", es: "Un memorando la fija" },
          why: { en: "April 27, 2018.", es: "27 de abril de 2018." },
        },
      },
      key: ["m", "o", "e", "d"],
      explanation: { en: "2018, 2020, 2021, 2026.", es: "En 2018, 2020, 2021 y 2026." },
      objective: { en: "Order the steps.", es: "Ordenar los pasos." },
    }),
    votes: number({
      stem: {
        en: "How many justices were in the majority in Mullin v. Al Otro Lado?",
        es: "¿Cuántos jueces formaron la mayoría en Mullin v. Al Otro Lado?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["held"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 6,
      counts: "votes",
      tolerance: 0.0,
      misreadings: [
        {
          value: 3,
          why: {
            en: "That is how many justices dissented.",
            es: "Esos son los jueces que disintieron.",
          },
          misconception: "ruling-restarts-metering",
        },
        {
          value: 9,
          why: {
            en: "All nine took part, but they were divided.",
            es: "Participaron los nueve, pero divididos.",
          },
          misconception: "ruling-restarts-metering",
        },
      ],
      explanation: { en: "The decision was six to three.", es: "La decisión fue de seis a tres." },
      objective: { en: "Recall a vote.", es: "Recordar una votación." },
    }),
    effect: one({
      stem: {
        en: "What follows from the ruling of June 25, 2026, by itself?",
        es: "¿Qué se sigue, por sí solo, del fallo del 25 de junio de 2026?",
      },
      level: "apply",
      difficulty: "hard",
      facts: ["held", "rescinded"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        again: {
          text: { en: "Ports begin to meter again", es: "Los puertos vuelven a medir" },
          short: { en: "Ports meter again", es: "Vuelven a medir" },
          why: {
            en: "That would need a decision of DHS.",
            es: "Eso necesitaría una decisión del DHS.",
          },
          misconception: "ruling-restarts-metering",
        },
        t42: {
          text: { en: "Title 42 comes back into force", es: "Vuelve a regir el Título 42" },
          short: { en: "Title 42 comes back", es: "Vuelve el Título 42" },
          why: { en: "Title 42 is another law.", es: "El Título 42 es otra ley." },
          misconception: "metering-is-title-42",
        },
        read: {
          text: { en: "A reading of the words “arrived in”", es: "Una lectura de «llegar a»" },
          short: { en: "A reading of words", es: "Una lectura de palabras" },
          why: {
            en: "It says what the statute means on the Mexican side.",
            es: "Dice qué significa la ley del lado mexicano.",
          },
        },
      },
      key: "read",
      explanation: {
        en: "A ruling explains a statute; an agency decides what to do.",
        es: "Un fallo explica una ley; una agencia decide qué hacer.",
      },
      objective: {
        en: "Tell a ruling from an act of an agency.",
        es: "Distinguir un fallo de un acto de una agencia.",
      },
    }),
    two: one({
      stem: {
        en: "An inspector general describes a “limit line”; a memo of 2021 ends the practice. What do both tell?",
        es: "Un inspector general describe una «línea límite»; un memorando de 2021 termina la práctica. ¿Qué dicen ambos?",
      },
      level: "evaluate",
      difficulty: "medium",
      facts: ["oig", "rescinded"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        how: {
          text: { en: "How it worked, and when it ended", es: "Cómo era y cuándo terminó" },
          short: { en: "How it worked and ended", es: "Cómo era y terminó" },
          why: { en: "One describes, the other ends.", es: "Uno describe y el otro termina." },
        },
        law: {
          text: { en: "Whether it was lawful at the time", es: "Si era legal en ese momento" },
          short: { en: "Whether it was lawful", es: "Si era legal" },
          why: { en: "Neither of them is a court.", es: "Ninguno de los dos es un tribunal." },
          misconception: "ruling-restarts-metering",
        },
        num: {
          text: { en: "How many people were waiting", es: "Cuántas personas esperaron" },
          short: { en: "How many waited", es: "Cuántas esperaron" },
          why: { en: "No total is given here.", es: "Aquí no se da un total." },
          misconception: "encounter-is-person",
        },
      },
      key: "how",
      explanation: {
        en: "Two official papers, two kinds of facts.",
        es: "Dos documentos oficiales, dos tipos de datos.",
      },
      objective: { en: "Use two documents together.", es: "Usar dos documentos juntos." },
    }),
  },
  discussion: [
    {
      text: {
        en: "A port can process only so many people a day. What would a fair order of waiting look like?",
        es: "Un puerto puede tramitar a un número limitado de personas por día. ¿Cómo sería un orden de espera justo?",
      },
    },
    {
      text: {
        en: "What can “arrive in” mean, and who should decide about words in a law?",
        es: "¿Qué puede significar «llegar a» y quién debe decidir sobre las palabras de una ley?",
      },
    },
    {
      text: {
        en: "What do people owe each other while they wait in a city that is not their own?",
        es: "¿Qué se deben unas personas a otras mientras esperan en una ciudad que no es la suya?",
      },
    },
  ],
});
