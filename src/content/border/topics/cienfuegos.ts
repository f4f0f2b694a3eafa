import { defineTopic, number, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "2020-10-15",
  aliases: {
    en: [
      "cienfuegos",
      "salvador cienfuegos",
      "general cienfuegos",
      "foreign agents law",
      "dea law",
      "national security law mexico",
      "mexico foreign agents",
      "law on foreign agents",
      "cienfuegos case",
    ],
    es: [
      "caso Cienfuegos",
      "general Salvador Cienfuegos",
      "ley de agentes extranjeros",
      "ley de seguridad nacional",
      "agentes extranjeros",
      "ley de la DEA",
      "reforma a la Ley de Seguridad Nacional",
    ],
  },
  wrongForms: [
    {
      form: "American narcotics brokers",
      note: {
        en: "Garbled in print: it means U.S. drug agents, mainly those of the DEA.",
        es: "Forma deformada: se refiere a agentes antidrogas de EE. UU., sobre todo de la DEA.",
      },
    },
    {
      form: "drug trafficking costs",
      note: {
        en: "Garbled in print: it means drug-trafficking charges. They were dropped; he was not convicted.",
        es: "Forma deformada: se refiere a cargos por narcotráfico. Se retiraron; no fue condenado.",
      },
    },
  ],
  sources: {
    "aljazeera-2020-11-18": {
      title: "US drops drug charges against Mexico’s former defense chief",
      publisher: "Al Jazeera",
      date: "2020-11-18",
      url: "https://www.aljazeera.com/news/2020/11/18/us-drops-drug-charges-against-mexicos-former-defense-chief",
      kind: "news",
      accessed: "2026-11-24",
    },
    "doj-joint-2020-11-17": {
      title: "Joint Statement by Attorney General Barr and Fiscalía General Gertz Manero",
      publisher: "U.S. Department of Justice",
      date: "2020-11-17",
      citation:
        "U.S. Department of Justice, joint statement by Attorney General William Barr and Fiscal General Alejandro Gertz Manero, November 17, 2020",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "daily-breeze-2020-10-20": {
      title: "Ex-defense minister for Mexico ordered detained in L.A. in drug trafficking case",
      publisher: "Daily Breeze",
      date: "2020-10-20",
      url: "https://www.dailybreeze.com/2020/10/20/ex-defense-minister-for-mexico-ordered-detained-in-l-a-in-drug-trafficking-case/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "bloomberg-2020-11-18": {
      title: "Judge Dismisses U.S. Drug Case Against Ex-Mexico Defense Chief",
      publisher: "Bloomberg",
      date: "2020-11-18",
      url: "https://www.bloombergquint.com/onweb/judge-dismisses-u-s-drug-case-against-ex-mexico-defense-chief",
      kind: "news",
      accessed: "2026-11-24",
    },
    "barr-2020-12-11": {
      title: "Statement by Attorney General William P. Barr on Mexico’s Proposed Legislation",
      publisher: "U.S. Department of Justice (UNT web archive)",
      date: "2020-12-11",
      url: "https://webarchive.library.unt.edu/web/20201218014317/https://www.justice.gov/opa/pr/statement-attorney-general-william-p-barr-mexicos-proposed-legislation",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "dof-2020-12-18": {
      title:
        "Decreto por el que se adicionan diversas disposiciones a la Ley de Seguridad Nacional",
      publisher: "Diario Oficial de la Federación",
      date: "2020-12-18",
      citation:
        "Diario Oficial de la Federación, December 18, 2020, decree adding provisions to the Ley de Seguridad Nacional",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "justice-in-mexico-2021": {
      title: "Mexican Security Law Reforms and Bilateral Initiatives on Organized Crime",
      publisher: "Justice in Mexico, University of San Diego",
      date: "2021-01-11",
      url: "https://justiceinmexico.org/mexican-security-reforms-bilateral-initiatives-organized-crime/",
      kind: "reference",
      accessed: "2026-11-24",
    },
    "ap-2020-12-17": {
      title: "Mexico’s bill to curb agents goes to leader",
      publisher: "Associated Press, in the Las Vegas Review-Journal",
      date: "2020-12-17",
      url: "http://www.pressreader.com/usa/las-vegas-review-journal/20201217/282948157825799",
      kind: "news",
      accessed: "2026-11-24",
    },
    "reuters-2020-12-11": {
      title: "U.S. attorney general slams Mexican bill targeting foreign agents",
      publisher: "Reuters, at WSAU",
      date: "2020-12-11",
      url: "https://wsau.com/2020/12/11/u-s-attorney-general-slams-mexican-bill-targeting-foreign-agents/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "americaeconomia-2021-01": {
      title: "Libre de culpa: México exonera de cargos sobre el narcotráfico al exsecretario",
      publisher: "AméricaEconomía, with Reuters",
      date: "2021-01-14",
      url: "https://www.americaeconomia.com/politica-sociedad/politica/libre-de-culpa-mexico-exonera-de-cargos-sobre-el-narcotrafico-al-ex",
      kind: "news",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "cienfuegos-convicted": {
      en: "General Cienfuegos was convicted.",
      es: "El general Cienfuegos fue condenado.",
    },
    "law-names-us": {
      en: "Mexico’s law names the United States.",
      es: "La ley de México menciona a Estados Unidos.",
    },
    "law-was-decree": {
      en: "The law was an order of the president alone.",
      es: "La ley fue una orden del presidente sin más.",
    },
    "dropped-is-innocent": {
      en: "Dropping charges means that a court found him innocent.",
      es: "Retirar cargos significa que un tribunal lo declaró inocente.",
    },
    "law-expels-agents": {
      en: "The law sends all foreign agents out of Mexico.",
      es: "La ley expulsa de México a todos los agentes extranjeros.",
    },
  },
  register: {
    cienfuegos: {
      forms: ["Salvador Cienfuegos Zepeda", "Salvador Cienfuegos", "Cienfuegos"],
      from: "before-2016",
    },
    barr: { forms: ["William Barr", "Barr"], from: "before-2016" },
  },
  statements: {
    name: {
      role: "name",
      text: {
        en: "The Cienfuegos case and Mexico’s security law",
        es: "El caso Cienfuegos y la ley de seguridad de México",
      },
      short: { en: "The Cienfuegos case", es: "El caso Cienfuegos" },
      spans: [{ from: "2020-10-15" }],
      sources: ["aljazeera-2020-11-18"],
    },
    definition: {
      role: "definition",
      text: {
        en: "This topic is about the U.S. case against General Salvador Cienfuegos, a former defense secretary of Mexico, and about rules for foreign agents in Mexico.",
        es: "Este tema trata del caso de EE. UU. contra el general Salvador Cienfuegos, exsecretario de la Defensa de México, y de las reglas para agentes extranjeros en México.",
      },
      spans: [{ from: "2020-10-15" }],
      sources: ["aljazeera-2020-11-18", "doj-joint-2020-11-17"],
    },
    "status-charged": {
      role: "status",
      text: { en: "charged in the United States", es: "acusado en Estados Unidos" },
      spans: [{ from: "2020-10-15", until: "2020-11-18" }],
      sources: ["aljazeera-2020-11-18"],
    },
    "status-dismissed": {
      role: "status",
      text: {
        en: "U.S. case dismissed, returned to Mexico",
        es: "caso desestimado en EE. UU., de regreso en México",
      },
      spans: [{ from: "2020-11-18", until: "2021-01-14" }],
      sources: ["doj-joint-2020-11-17", "bloomberg-2020-11-18"],
    },
    "status-over": {
      role: "status",
      text: {
        en: "no charges in either country; Mexico’s law in force",
        es: "sin cargos en ningún país; la ley de México, vigente",
      },
      spans: [{ from: "2021-01-14" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["americaeconomia-2021-01", "dof-2020-12-18"],
    },
    arrest: {
      role: "fact",
      text: {
        en: "General Salvador Cienfuegos, Mexico’s defense secretary from 2012 to 2018, was arrested at Los Angeles airport on October 15, 2020.",
        es: "El general Salvador Cienfuegos, secretario de la Defensa de México de 2012 a 2018, fue detenido en el aeropuerto de Los Ángeles el 15 de octubre de 2020.",
      },
      spans: [{ from: "2020-10-15" }],
      alone: true,
      sources: ["daily-breeze-2020-10-20", "doj-joint-2020-11-17"],
    },
    charges: {
      role: "fact",
      text: {
        en: "U.S. prosecutors charged him with drug trafficking and money laundering; he pleaded not guilty.",
        es: "Fiscales de EE. UU. lo acusaron de narcotráfico y lavado de dinero; se declaró inocente.",
      },
      spans: [{ from: "2020-11-05" }],
      sources: ["aljazeera-2020-11-18", "bloomberg-2020-11-18"],
    },
    dismissal: {
      role: "fact",
      text: {
        en: "Attorney General William Barr asked for dismissal, and a judge dismissed the case without prejudice on November 18, 2020.",
        es: "El fiscal general William Barr pidió desestimar el caso, y un juez lo desestimó sin perjuicio el 18 de noviembre de 2020.",
      },
      spans: [{ from: "2020-11-18" }],
      alone: true,
      sources: ["doj-joint-2020-11-17", "bloomberg-2020-11-18"],
    },
    "no-charges": {
      role: "fact",
      text: {
        en: "Prosecutors in Mexico announced on January 14, 2021, that they would not charge him.",
        es: "La fiscalía de México anunció el 14 de enero de 2021 que no lo acusaría.",
      },
      spans: [{ from: "2021-01-14" }],
      sources: ["americaeconomia-2021-01"],
    },
    "law-votes": {
      role: "fact",
      text: {
        en: "Mexico’s Senate passed changes to the National Security Law on December 9, 2020; the lower house followed on December 15, by 329 to 98.",
        es: "El Senado de México aprobó cambios a la Ley de Seguridad Nacional el 9 de diciembre de 2020; la Cámara de Diputados lo hizo el 15 de diciembre, por 329 a 98.",
      },
      spans: [{ from: "2020-12-15" }],
      figures: [
        { value: 329, counts: "votes", when: "2020-12-15", revisable: false },
        { value: 98, counts: "votes", when: "2020-12-15", revisable: false },
      ],
      sources: ["reuters-2020-12-11", "ap-2020-12-17", "justice-in-mexico-2021"],
    },
    "law-says": {
      role: "fact",
      text: {
        en: "The law makes foreign agents share what they learn, takes away their immunity, and has Mexican officials report contacts within three days.",
        es: "La ley obliga a los agentes extranjeros a compartir lo que saben, les quita la inmunidad y pide a los funcionarios mexicanos informar de sus contactos en tres días.",
      },
      spans: [{ from: "2020-12-18" }],
      figures: [{ value: 3, counts: "days", when: "2020-12-18", revisable: false }],
      alone: true,
      sources: ["dof-2020-12-18", "justice-in-mexico-2021"],
    },
    softened: {
      role: "fact",
      text: {
        en: "Guidelines published on January 14, 2021, softened the reporting rules.",
        es: "Los lineamientos publicados el 14 de enero de 2021 suavizaron las reglas de informar.",
      },
      spans: [{ from: "2021-01-14" }],
      sources: ["reuters-2021-01-14"],
    },
    "barr-view": {
      role: "fact",
      text: {
        en: "Attorney General Barr said on December 11, 2020, that the bill would make cooperation between the countries “more difficult.”",
        es: "El fiscal general Barr dijo el 11 de diciembre de 2020 que el proyecto haría la cooperación entre los países «más difícil».",
      },
      spans: [{ from: "2020-12-11" }],
      claim: {
        by: { en: "Attorney General William Barr", es: "el fiscal general William Barr" },
        on: "2020-12-11",
      },
      sources: ["barr-2020-12-11"],
    },
    arrested: {
      role: "event",
      text: {
        en: "On October 15, 2020, General Cienfuegos was arrested in Los Angeles.",
        es: "El 15 de octubre de 2020, el general Cienfuegos fue detenido en Los Ángeles.",
      },
      spans: [{ from: "2020-10-15" }],
      sources: ["daily-breeze-2020-10-20"],
    },
    dropped: {
      role: "event",
      text: {
        en: "On November 18, 2020, a U.S. judge dismissed the case.",
        es: "El 18 de noviembre de 2020, un juez de EE. UU. desestimó el caso.",
      },
      spans: [{ from: "2020-11-18" }],
      sources: ["bloomberg-2020-11-18"],
    },
    passed: {
      role: "event",
      text: {
        en: "On December 15, 2020, Mexico’s Congress finished passing the law on foreign agents.",
        es: "El 15 de diciembre de 2020, el Congreso de México terminó de aprobar la ley sobre agentes extranjeros.",
      },
      spans: [{ from: "2020-12-15" }],
      sources: ["ap-2020-12-17"],
    },
    published: {
      role: "event",
      text: {
        en: "On December 18, 2020, the law was published.",
        es: "El 18 de diciembre de 2020 se publicó la ley.",
      },
      spans: [{ from: "2020-12-18" }],
      sources: ["dof-2020-12-18"],
    },
    cleared: {
      role: "event",
      text: {
        en: "On January 14, 2021, prosecutors in Mexico said they would not charge him, and guidelines for the law appeared.",
        es: "El 14 de enero de 2021, la fiscalía de México dijo que no lo acusaría, y aparecieron los lineamientos de la ley.",
      },
      spans: [{ from: "2021-01-14" }],
      sources: ["americaeconomia-2021-01", "reuters-2021-01-14"],
    },
    "not-convicted": {
      role: "confusion",
      text: {
        en: "General Cienfuegos was never convicted: the U.S. case was dismissed before any trial.",
        es: "El general Cienfuegos nunca fue condenado: el caso de EE. UU. se desestimó antes de cualquier juicio.",
      },
      spans: [{ from: "2020-11-18" }],
      sources: ["bloomberg-2020-11-18"],
    },
    "no-country": {
      role: "confusion",
      text: {
        en: "Mexico’s law names no country; it was an act of Congress, not a decree of the president alone.",
        es: "La ley de México no menciona a ningún país; fue un acto del Congreso, no un decreto del presidente.",
      },
      spans: [{ from: "2020-12-18" }],
      sources: ["dof-2020-12-18", "ap-2020-12-17"],
    },
  },
  related: ["security-cooperation", "amlo", "biden-amlo-meeting", "who-does-what", "politics"],
  questions: {
    outcome: one({
      stem: {
        en: "How did the U.S. case against General Cienfuegos end?",
        es: "¿Cómo terminó el caso de EE. UU. contra el general Cienfuegos?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["dismissal"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        jail: {
          text: { en: "With a prison sentence", es: "Con una pena de prisión" },
          why: { en: "There was no trial and no sentence.", es: "No hubo juicio ni condena." },
          misconception: "cienfuegos-convicted",
        },
        drop: {
          text: { en: "A judge dismissed it", es: "Un juez lo desestimó" },
          why: {
            en: "The attorney general asked for it, and a judge agreed.",
            es: "El fiscal general lo pidió y un juez aceptó.",
          },
        },
        acq: {
          text: { en: "A jury found him innocent", es: "Un jurado lo declaró inocente" },
          why: { en: "No jury ever heard the case.", es: "Ningún jurado conoció el caso." },
          misconception: "dropped-is-innocent",
        },
      },
      key: "drop",
      explanation: {
        en: "It was dismissed without prejudice on November 18, 2020.",
        es: "Se desestimó sin perjuicio el 18 de noviembre de 2020.",
      },
      objective: { en: "Say how the case ended.", es: "Decir cómo terminó el caso." },
    }),
    without: one({
      stem: {
        en: "A case is dismissed “without prejudice.” What may prosecutors still do later?",
        es: "Un caso se desestima «sin perjuicio». ¿Qué puede hacer todavía la fiscalía?",
      },
      level: "apply",
      difficulty: "hard",
      facts: ["dismissal"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        again: {
          text: { en: "Bring it again", es: "Presentarlo otra vez" },
          why: {
            en: "“Without prejudice” leaves the way open.",
            es: "«Sin perjuicio» deja abierta la puerta.",
          },
        },
        sent: {
          text: { en: "Ask for a sentence", es: "Pedir una condena" },
          why: { en: "There is none without a trial.", es: "No la hay sin un juicio." },
          misconception: "cienfuegos-convicted",
        },
        none: {
          text: { en: "Close it for good", es: "Cerrarlo del todo" },
          why: {
            en: "That would be dismissal with prejudice.",
            es: "Eso sería desestimar con perjuicio.",
          },
          misconception: "dropped-is-innocent",
        },
      },
      key: "again",
      explanation: {
        en: "The words mean that the charges may be filed again.",
        es: "Las palabras significan que los cargos pueden presentarse otra vez.",
      },
      objective: { en: "Explain a legal phrase.", es: "Explicar una frase legal." },
    }),
    votes: number({
      stem: {
        en: "By how many votes in favor did Mexico’s lower house pass the law?",
        es: "¿Con cuántos votos a favor aprobó la ley la Cámara de Diputados de México?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["law-votes"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 329,
      counts: "votes",
      tolerance: 0.01,
      misreadings: [
        {
          value: 98,
          why: {
            en: "That is the number of votes against.",
            es: "Ese es el número de votos en contra.",
          },
          misconception: "two-periods-are-equal",
        },
        {
          value: 500,
          why: {
            en: "That is all seats of the house; not all voted for it.",
            es: "Esos son todos los escaños; no todos votaron a favor.",
          },
          misconception: "law-was-decree",
        },
      ],
      explanation: {
        en: "329 deputies voted for it and 98 against, on December 15, 2020.",
        es: "329 diputados votaron a favor y 98 en contra, el 15 de diciembre de 2020.",
      },
      objective: {
        en: "Know that Congress passed the law.",
        es: "Saber que el Congreso aprobó la ley.",
      },
    }),
    law: several({
      stem: {
        en: "Which of these does Mexico’s law of December 2020 do?",
        es: "¿Cuáles de estas cosas hace la ley de México de diciembre de 2020?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["law-says"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        share: {
          text: { en: "Agents must share information", es: "Los agentes deben informar" },
          short: { en: "Agents must share", es: "Deben informar" },
          why: {
            en: "They share what they learn with Mexico.",
            es: "Comparten con México lo que averiguan.",
          },
        },
        imm: {
          text: { en: "Agents lose immunity", es: "Los agentes pierden inmunidad" },
          why: { en: "Immunity no longer covers them.", es: "La inmunidad ya no los cubre." },
        },
        out: {
          text: { en: "Agents must leave Mexico", es: "Los agentes deben irse" },
          why: {
            en: "The law sets rules for their work; it sends nobody away.",
            es: "La ley pone reglas a su trabajo; no expulsa a nadie.",
          },
          misconception: "law-expels-agents",
        },
        us: {
          text: { en: "It names one country", es: "Nombra a un solo país" },
          why: { en: "The law names no country.", es: "La ley no menciona a ningún país." },
          misconception: "law-names-us",
        },
      },
      key: ["share", "imm"],
      explanation: {
        en: "It sets duties for all foreign agents, whatever their country.",
        es: "Fija deberes para todos los agentes extranjeros, de cualquier país.",
      },
      objective: { en: "Say what the law asks.", es: "Decir qué pide la ley." },
    }),
    steps: order({
      stem: {
        en: "Put these steps about the Cienfuegos case in order, the earliest first.",
        es: "Ordena estos pasos sobre el caso Cienfuegos, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["arrested", "dropped", "passed", "cleared"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        law: {
          text: {
            en: "Congress in Mexico passes the law",
            es: "El Congreso de México aprueba la ley",
          },
          short: { en: "Mexico passes the law", es: "México aprueba la ley" },
          why: { en: "December 15, 2020.", es: "15 de diciembre de 2020." },
        },
        arr: {
          text: { en: "The general is arrested", es: "Detienen al general" },
          why: { en: "October 15, 2020.", es: "15 de octubre de 2020." },
        },
        clear: {
          text: { en: "Mexico says it will bring no charges", es: "México dice que no lo acusará" },
          short: { en: "Mexico brings no charges", es: "México no lo acusa" },
          why: { en: "January 14, 2021.", es: "14 de enero de 2021." },
        },
        dis: {
          text: { en: "The U.S. case is dismissed", es: "EE. UU. desestima el caso" },
          why: { en: "November 18, 2020.", es: "18 de noviembre de 2020." },
        },
      },
      key: ["arr", "dis", "law", "clear"],
      explanation: {
        en: "Arrest, dismissal, law, and Mexico’s decision came within three months.",
        es: "La detención, el desistimiento, la ley y la decisión de México ocurrieron en tres meses.",
      },
      objective: { en: "Order the case and the law.", es: "Ordenar el caso y la ley." },
    }),
    views: one({
      stem: {
        en: "Barr said the bill would make cooperation harder; Mexico later softened its rules. Which reading fits both?",
        es: "Barr dijo que el proyecto dificultaría la cooperación; México después suavizó sus reglas. ¿Qué lectura encaja con ambas cosas?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["barr-view", "softened"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        dead: {
          text: { en: "Cooperation came to an end", es: "La cooperación terminó" },
          why: {
            en: "The softer rules point the other way.",
            es: "Las reglas más suaves apuntan a lo contrario.",
          },
          misconception: "law-expels-agents",
        },
        same: {
          text: { en: "The law was withdrawn", es: "La ley se retiró" },
          why: {
            en: "Guidelines softened it; the law stayed.",
            es: "Los lineamientos la suavizaron; la ley siguió.",
          },
          misconception: "law-was-decree",
        },
        ease: {
          text: { en: "A worry, then easing", es: "Preocupación y alivio" },
          why: {
            en: "Barr named the concern, and the guidelines eased the duty to report.",
            es: "Barr expresó la preocupación y los lineamientos aliviaron el deber de informar.",
          },
        },
      },
      key: "ease",
      explanation: {
        en: "One source warns, the other shows what was changed.",
        es: "Una fuente advierte y la otra muestra qué cambió.",
      },
      objective: { en: "Read two sources together.", es: "Leer dos fuentes juntas." },
    }),
  },
  discussion: [
    {
      text: {
        en: "Should agents of one country have to tell the other country what they learn there? Give a reason for each side.",
        es: "¿Deben los agentes de un país decir al otro lo que averiguan allí? Da una razón de cada lado.",
      },
    },
    {
      text: {
        en: "A charge is dropped before a trial. What do we know then, and what do we not know?",
        es: "Un cargo se retira antes del juicio. ¿Qué sabemos entonces y qué no sabemos?",
      },
    },
    {
      text: {
        en: "Which source would you use to learn what a law says: the law, a news report, or an official’s speech? Why?",
        es: "¿Qué fuente usarías para saber qué dice una ley: la ley, una nota de prensa o el discurso de una autoridad? ¿Por qué?",
      },
    },
  ],
});
