import { defineTopic, number, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "2019-03-29",
  aliases: {
    en: [
      "tariff threat",
      "5 percent tariff",
      "mexico tariffs",
      "border shutdown",
      "june 7 2019",
      "border closure threat",
      "mexico deal 2019",
      "tariffs on mexico",
      "trump tariffs mexico",
    ],
    es: [
      "amenaza de aranceles",
      "arancel del 5 por ciento",
      "aranceles a México",
      "cierre de la frontera",
      "7 de junio de 2019",
      "acuerdo de 2019",
      "Guardia Nacional en la frontera sur",
    ],
  },
  sources: {
    "loc-2019-06-17": {
      title: "Mexico–United States: Agreement on Migration Concluded",
      publisher: "Library of Congress",
      date: "2019-06-17",
      url: "https://www.loc.gov/item/global-legal-monitor/2019-06-17/mexico-united-states-agreement-on-migration-concluded/",
      kind: "reference",
      accessed: "2026-11-24",
    },
    "wh-2019-05-30": {
      title: "Statement from the President Regarding Emergency Measures",
      publisher: "The White House",
      date: "2019-05-30",
      citation:
        "The White House, statement from the president on tariffs on goods from Mexico, May 30, 2019",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "abc13-2019-05": {
      title: "Mexico tariff threat: What you should know",
      publisher: "ABC13",
      date: "2019-05-31",
      url: "https://abc13.com/politics/mexico-tariff-threat-what-you-should-know/5325042/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "the-hill-2019-06-07": {
      title: "Trump says tariffs on Mexico indefinitely suspended",
      publisher: "The Hill",
      date: "2019-06-07",
      url: "https://thehill.com/homenews/administration/447552-trump-says-tariffs-on-mexico-indefinitely-suspended",
      kind: "news",
      accessed: "2026-11-24",
    },
    "ap-2019-03-29": {
      title: "President Trump threatens to close border with Mexico next week",
      publisher: "Associated Press, in the Los Angeles Times",
      date: "2019-03-29",
      url: "https://www.latimes.com/nation/la-na-pol-trump-threatens-close-border-mexico-again-20190329-story.html",
      kind: "news",
      accessed: "2026-11-24",
    },
    "ap-2019-04-02": {
      title: "Administration officials pull back on Trump border threat",
      publisher: "Associated Press, in the Toronto Star",
      date: "2019-04-02",
      url: "https://www.thestar.com/news/world/us/2019/04/02/administration-officials-pull-back-trump-border-threat.html",
      kind: "news",
      accessed: "2026-11-24",
    },
    "learning-resources": {
      title:
        "Learning Resources, Inc. v. Trump, No. 24-1287, with Trump v. V.O.S. Selections, No. 25-250",
      publisher: "Supreme Court of the United States",
      date: "2026-02-20",
      url: "https://www.supremecourt.gov/opinions/25pdf/24-1287_4gcj.pdf",
      kind: "court",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "tariffs-took-effect": {
      en: "The tariffs of 2019 on Mexico took effect.",
      es: "Los aranceles de 2019 a México entraron en vigor.",
    },
    "border-was-closed-2019": {
      en: "The border was closed in April 2019.",
      es: "La frontera se cerró en abril de 2019.",
    },
    "deal-is-usmca": {
      en: "The deal of June 2019 is the USMCA trade agreement.",
      es: "El acuerdo de junio de 2019 es el T-MEC.",
    },
    "tariff-paid-by-seller": {
      en: "A tariff is a tax on exports.",
      es: "Un arancel es un impuesto a las exportaciones.",
    },
    "tariff-began-june-1": {
      en: "The tariffs were to begin on June 1, 2019.",
      es: "Los aranceles iban a empezar el 1 de junio de 2019.",
    },
  },
  register: {
    "learning-resources": {
      forms: ["Learning Resources v. Trump", "V.O.S. Selections"],
      from: "2026-02-20",
    },
    usmca: { forms: ["USMCA", "T-MEC"], from: "2018-11-30" },
  },
  statements: {
    name: {
      role: "name",
      text: {
        en: "The tariff and closure threats of 2019",
        es: "Las amenazas de aranceles y de cierre de 2019",
      },
      short: { en: "Tariff threats of 2019", es: "Amenazas de aranceles de 2019" },
      spans: [{ from: "2019-03-29" }],
      sources: ["ap-2019-03-29"],
    },
    definition: {
      role: "definition",
      text: {
        en: "In 2019, President Trump announced that he might close the border with Mexico or tax its goods unless Mexico did more about migration.",
        es: "En 2019, el presidente Trump anunció que podría cerrar la frontera con México o gravar sus productos si México no hacía más respecto a la migración.",
      },
      spans: [{ from: "2019-03-29" }],
      sources: ["ap-2019-03-29"],
    },
    "status-threat-close": {
      role: "status",
      text: { en: "closure threatened", es: "cierre anunciado como amenaza" },
      spans: [{ from: "2019-03-29", until: "2019-05-30" }],
      sources: ["ap-2019-03-29"],
    },
    "status-threat-tax": {
      role: "status",
      text: {
        en: "tariffs announced from June 10",
        es: "aranceles anunciados desde el 10 de junio",
      },
      spans: [{ from: "2019-05-30", until: "2019-06-07" }],
      announces: ["2019-06-10"],
      sources: ["wh-2019-05-30"],
    },
    "status-settled": {
      role: "status",
      text: {
        en: "settled by a joint declaration; no tariff took effect",
        es: "resuelto por una declaración conjunta; ningún arancel entró en vigor",
      },
      spans: [{ from: "2019-06-07" }],
      asOf: "2026-02-28",
      recheckBy: "2027-01-31",
      sources: ["loc-2019-06-17", "the-hill-2019-06-07"],
    },
    close: {
      role: "fact",
      text: {
        en: "On March 29, 2019, President Trump threatened to close the border, or large sections of it, the next week.",
        es: "El 29 de marzo de 2019, el presidente Trump amenazó con cerrar la frontera, o grandes tramos de ella, la semana siguiente.",
      },
      spans: [{ from: "2019-03-29" }],
      alone: true,
      sources: ["ap-2019-03-29"],
    },
    tariff: {
      role: "fact",
      text: {
        en: "On May 30, 2019, he announced a 5 percent tariff on all Mexican goods from June 10, rising to 25 percent by October unless Mexico acted.",
        es: "El 30 de mayo de 2019 anunció un arancel del 5 por ciento a todos los productos mexicanos desde el 10 de junio, que subiría al 25 por ciento en octubre si México no actuaba.",
      },
      spans: [{ from: "2019-05-30" }],
      announces: ["2019-06-10", "2019-10"],
      figures: [
        { value: 5, counts: "percent", when: "2019-06-10", revisable: false },
        { value: 25, counts: "percent", when: "2019-10", revisable: false },
      ],
      alone: true,
      sources: ["wh-2019-05-30", "abc13-2019-05"],
    },
    declaration: {
      role: "fact",
      text: {
        en: "On June 7, 2019, the two governments issued a joint declaration, and the tariffs were suspended before they began.",
        es: "El 7 de junio de 2019, los dos gobiernos emitieron una declaración conjunta y los aranceles se suspendieron antes de empezar.",
      },
      spans: [{ from: "2019-06-07" }],
      alone: true,
      sources: ["loc-2019-06-17", "the-hill-2019-06-07"],
    },
    guard: {
      role: "fact",
      text: {
        en: "Mexico agreed to deploy its National Guard, with priority to its southern border.",
        es: "México aceptó desplegar su Guardia Nacional, con prioridad en su frontera sur.",
      },
      spans: [{ from: "2019-06-07" }],
      sources: ["loc-2019-06-17"],
    },
    "mpp-wide": {
      role: "fact",
      text: {
        en: "The United States said that it would expand MPP across the whole border at once.",
        es: "Estados Unidos dijo que ampliaría el MPP de inmediato a toda la frontera.",
      },
      spans: [{ from: "2019-06-07" }],
      also: ["mpp"],
      sources: ["loc-2019-06-17"],
    },
    none: {
      role: "fact",
      text: {
        en: "Neither the closure nor the tariffs of 2019 took effect.",
        es: "Ni el cierre ni los aranceles de 2019 entraron en vigor.",
      },
      spans: [{ from: "2019-06-17" }],
      known: "2019-06-17",
      sources: ["the-hill-2019-06-07", "ap-2019-04-02"],
    },
    later: {
      role: "fact",
      text: {
        en: "In 2025, President Trump imposed 25 percent duties on most Mexican imports under an emergency law, citing drug trafficking.",
        es: "En 2025, el presidente Trump impuso aranceles del 25 por ciento a la mayoría de las importaciones mexicanas con una ley de emergencia, por el narcotráfico.",
      },
      spans: [{ from: "2025" }],
      known: "2026-02-20",
      figures: [{ value: 25, counts: "percent", when: "2025", revisable: false }],
      sources: ["learning-resources"],
    },
    court: {
      role: "fact",
      text: {
        en: "On February 20, 2026, the Supreme Court ruled that this emergency law, known as IEEPA, does not authorize tariffs.",
        es: "El 20 de febrero de 2026, la Corte Suprema resolvió que esa ley de emergencia, conocida como IEEPA, no autoriza aranceles.",
      },
      spans: [{ from: "2026-02-20" }],
      alone: true,
      sources: ["learning-resources"],
    },
    threat: {
      role: "event",
      text: {
        en: "On March 29, 2019, President Trump threatened to close the border.",
        es: "El 29 de marzo de 2019, el presidente Trump amenazó con cerrar la frontera.",
      },
      spans: [{ from: "2019-03-29" }],
      sources: ["ap-2019-03-29"],
    },
    announced: {
      role: "event",
      text: {
        en: "On May 30, 2019, he announced tariffs on Mexican goods.",
        es: "El 30 de mayo de 2019 anunció aranceles a productos mexicanos.",
      },
      spans: [{ from: "2019-05-30" }],
      sources: ["wh-2019-05-30"],
    },
    deal: {
      role: "event",
      text: {
        en: "On June 7, 2019, the two governments issued a joint declaration.",
        es: "El 7 de junio de 2019, los dos gobiernos emitieron una declaración conjunta.",
      },
      spans: [{ from: "2019-06-07" }],
      sources: ["loc-2019-06-17"],
    },
    ruling: {
      role: "event",
      text: {
        en: "On February 20, 2026, the Supreme Court ruled that IEEPA does not authorize tariffs (Learning Resources v. Trump, with Trump v. V.O.S. Selections).",
        es: "El 20 de febrero de 2026, la Corte Suprema resolvió que la IEEPA no autoriza aranceles (Learning Resources v. Trump, con Trump v. V.O.S. Selections).",
      },
      spans: [{ from: "2026-02-20" }],
      turningPoint: true,
      sources: ["learning-resources"],
    },
    "not-usmca": {
      role: "confusion",
      text: {
        en: "The declaration of June 2019 is about migration; the USMCA is a trade agreement of three countries.",
        es: "La declaración de junio de 2019 trata de migración; el T-MEC es un acuerdo comercial de tres países.",
      },
      spans: [{ from: "2019-06-07" }],
      sources: ["loc-2019-06-17"],
    },
  },
  related: ["mpp", "amlo", "biden-amlo-meeting", "land-border-travel", "politics"],
  questions: {
    effect: one({
      stem: {
        en: "What happened to the tariffs that were announced on May 30, 2019?",
        es: "¿Qué pasó con los aranceles anunciados el 30 de mayo de 2019?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["declaration", "none"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        oct: {
          text: { en: "They rose until October", es: "Subieron hasta octubre" },
          why: {
            en: "That was the plan; a declaration came first.",
            es: "Ese era el plan; antes llegó una declaración.",
          },
          misconception: "tariffs-took-effect",
        },
        susp: {
          text: { en: "They were suspended", es: "Se suspendieron" },
          why: {
            en: "The joint declaration of June 7 came before they began.",
            es: "La declaración conjunta del 7 de junio llegó antes de que empezaran.",
          },
        },
        court: {
          text: { en: "A court stopped them", es: "Un tribunal los frenó" },
          why: {
            en: "The court ruling of 2026 was about other tariffs.",
            es: "El fallo de 2026 trató de otros aranceles.",
          },
          misconception: "deal-is-usmca",
        },
      },
      key: "susp",
      explanation: {
        en: "They were suspended on June 7, 2019, and never began.",
        es: "Se suspendieron el 7 de junio de 2019 y no empezaron.",
      },
      objective: { en: "Say what became of the tariffs.", es: "Decir qué fue de los aranceles." },
    }),
    percent: number({
      stem: {
        en: "At what percent were the tariffs to begin on June 10, 2019?",
        es: "¿En qué por ciento iban a empezar los aranceles el 10 de junio de 2019?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["tariff"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 5,
      counts: "percent",
      tolerance: 0.0,
      misreadings: [
        {
          value: 25,
          why: {
            en: "That was the level planned for October.",
            es: "Ese era el nivel previsto para octubre.",
          },
          misconception: "tariffs-took-effect",
        },
        {
          value: 10,
          why: {
            en: "That would have been a later step.",
            es: "Ese habría sido un paso posterior.",
          },
          misconception: "tariff-began-june-1",
        },
      ],
      explanation: {
        en: "5 percent first, with monthly steps to 25 percent by October.",
        es: "Primero 5 por ciento, con pasos mensuales hasta 25 por ciento en octubre.",
      },
      objective: { en: "Recall the announced rate.", es: "Recordar la tasa anunciada." },
    }),
    agreed: several({
      stem: {
        en: "Which of these came out of the declaration of June 7, 2019?",
        es: "¿Qué salió de la declaración del 7 de junio de 2019?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["guard", "mpp-wide"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        ng: {
          text: {
            en: "Mexico’s National Guard is deployed",
            es: "Se despliega la Guardia Nacional",
          },
          short: { en: "National Guard deployed", es: "Guardia Nacional" },
          why: {
            en: "Priority went to Mexico’s southern border.",
            es: "La prioridad fue la frontera sur de México.",
          },
        },
        mpp: {
          text: { en: "MPP is to grow", es: "El MPP se amplía" },
          why: {
            en: "The U.S. said it would expand it across the border at once.",
            es: "EE. UU. dijo que lo ampliaría de inmediato a toda la frontera.",
          },
        },
        visa: {
          text: { en: "Work visas are added", es: "Se añaden visas de trabajo" },
          why: { en: "Visas were no part of it.", es: "Las visas no fueron parte." },
          misconception: "deal-is-usmca",
        },
        trade: {
          text: { en: "A trade zone is set up", es: "Se crea una zona comercial" },
          why: { en: "That is the subject of the USMCA.", es: "Ese es el tema del T-MEC." },
          misconception: "deal-is-usmca",
        },
      },
      key: ["ng", "mpp"],
      explanation: {
        en: "National Guard on one side, a larger MPP on the other.",
        es: "La Guardia Nacional de un lado y un MPP más amplio del otro.",
      },
      objective: { en: "Name what each side said it would do.", es: "Decir qué haría cada lado." },
    }),
    steps: order({
      stem: {
        en: "Put these events about the tariff threats in order, the earliest first.",
        es: "Ordena estos hechos sobre las amenazas de aranceles, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["threat", "announced", "deal", "ruling"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        t: {
          text: { en: "Tariffs are announced", es: "Se anuncian aranceles" },
          why: { en: "May 30, 2019.", es: "30 de mayo de 2019." },
        },
        c: {
          text: { en: "A closure is threatened", es: "Se amenaza con el cierre" },
          why: { en: "March 29, 2019.", es: "29 de marzo de 2019." },
        },
        r: {
          text: { en: "A ruling on emergency tariffs", es: "Un fallo sobre aranceles" },
          why: { en: "February 20, 2026.", es: "20 de febrero de 2026." },
        },
        d: {
          text: { en: "A joint declaration", es: "Una declaración conjunta" },
          why: { en: "June 7, 2019.", es: "7 de junio de 2019." },
        },
      },
      key: ["c", "t", "d", "r"],
      explanation: {
        en: "Closure threat, tariff threat, declaration, and years later a ruling.",
        es: "Amenaza de cierre, amenaza de aranceles, declaración y, años después, un fallo.",
      },
      objective: { en: "Order the events.", es: "Ordenar los hechos." },
    }),
    import: one({
      stem: {
        en: "A shop in Texas buys avocados from Mexico. Had a 5 percent tariff applied, what would have changed first?",
        es: "Una tienda de Texas compra aguacates de México. Con un arancel del 5 por ciento, ¿qué habría cambiado primero?",
      },
      level: "apply",
      difficulty: "hard",
      facts: ["tariff"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        tax: {
          text: { en: "A tax on bringing them in", es: "Un impuesto al traerlos" },
          why: {
            en: "A tariff is collected when goods enter the country.",
            es: "Un arancel se cobra cuando la mercancía entra al país.",
          },
        },
        ban: {
          text: { en: "A ban on selling them", es: "Una prohibición de venta" },
          why: {
            en: "A tariff makes goods dearer; it does not forbid them.",
            es: "Un arancel encarece; no prohíbe.",
          },
          misconception: "border-was-closed-2019",
        },
        exp: {
          text: { en: "A tax that Mexico’s state pays", es: "Un impuesto que paga México" },
          short: { en: "A tax that Mexico pays", es: "Un impuesto que paga México" },
          why: {
            en: "It is collected from whoever brings the goods in.",
            es: "Se cobra a quien trae la mercancía.",
          },
          misconception: "tariff-paid-by-seller",
        },
      },
      key: "tax",
      explanation: {
        en: "A tariff is a tax on imports.",
        es: "Un arancel es un impuesto a las importaciones.",
      },
      objective: { en: "Explain a tariff by a case.", es: "Explicar un arancel con un caso." },
    }),
    "two-sources": one({
      stem: {
        en: "A report of March 2019 says the border may close; a report of April 2 says officials pull back. What do both show?",
        es: "Un informe de marzo de 2019 dice que la frontera podría cerrarse; otro del 2 de abril, que se da marcha atrás. ¿Qué muestran ambos?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["close", "none"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        closed: {
          text: { en: "That it was closed for days", es: "Que se cerró unos días" },
          why: {
            en: "Neither report says that it closed.",
            es: "Ningún informe dice que se cerró.",
          },
          misconception: "border-was-closed-2019",
        },
        law: {
          text: { en: "That a court stepped in", es: "Que intervino un tribunal" },
          why: { en: "No court is named in them.", es: "No mencionan ningún tribunal." },
          misconception: "deal-is-usmca",
        },
        threat: {
          text: { en: "That a threat stayed a threat", es: "Que la amenaza quedó en eso" },
          why: {
            en: "It was announced, and then not carried out.",
            es: "Se anunció y luego no se llevó a cabo.",
          },
        },
      },
      key: "threat",
      explanation: {
        en: "An announcement is not yet an action.",
        es: "Un anuncio todavía no es una acción.",
      },
      objective: {
        en: "Tell an announcement from an action.",
        es: "Distinguir un anuncio de una acción.",
      },
    }),
  },
  discussion: [
    {
      text: {
        en: "Tariffs are about trade. What speaks for and against using them in a dispute about migration?",
        es: "Los aranceles tratan del comercio. ¿Qué habla a favor y en contra de usarlos en una disputa sobre migración?",
      },
    },
    {
      text: {
        en: "Who would feel a tariff first on each side of the border, and how could you find out?",
        es: "¿Quién sentiría primero un arancel a cada lado de la frontera y cómo podrías averiguarlo?",
      },
    },
    {
      text: {
        en: "When is a threat a useful tool between neighbors, and when does it do harm?",
        es: "¿Cuándo es útil una amenaza entre vecinos y cuándo hace daño?",
      },
    },
  ],
});
