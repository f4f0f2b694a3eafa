import { defineTopic, number, one, order } from "../vocabulary.ts";

export default defineTopic({
  begins: "2018-04-06",
  sensitive: {
    en: "This topic is about children taken from their parents. It gives numbers and law, without details of anyone’s story.",
    es: "Este tema trata de menores separados de sus padres. Da cifras y leyes, sin detalles de la historia de nadie.",
  },
  aliases: {
    en: [
      "zero tolerance",
      "family separation",
      "family separations",
      "ms l v ice",
      "ms. l. v. ice",
      "separated families",
      "separated children",
      "zero tolerance policy",
    ],
    es: [
      "tolerancia cero",
      "separación de familias",
      "familias separadas",
      "niños separados",
      "política de tolerancia cero",
      "caso Ms. L.",
    ],
  },
  wrongForms: [
    {
      form: "household separations coverage",
      note: {
        en: "Garbled in print: it means the family-separation policy.",
        es: "Forma deformada: se refiere a la política de separación de familias.",
      },
    },
  ],
  sources: {
    "doj-oig-2021-01-14": {
      title:
        "DOJ OIG Releases Report on the Department’s Planning and Implementation of Its Zero Tolerance Policy",
      publisher: "U.S. Department of Justice Office of the Inspector General",
      date: "2021-01-14",
      url: "https://live-doj.oversight.gov/news/doj-oig-releases-report-department-justices-planning-and-implementation-its-zero-tolerance",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "doj-oig-21-028": {
      title:
        "Review of the Department of Justice’s Planning and Implementation of Its Zero Tolerance Policy (Report 21-028)",
      publisher: "U.S. Department of Justice Office of the Inspector General",
      date: "2021-01",
      citation:
        "U.S. Department of Justice, Office of the Inspector General, Report 21-028, January 2021, revised April 13, 2022",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "eo-13841": {
      title: "Executive Order 13841, 83 Fed. Reg. 29435",
      publisher: "The White House",
      date: "2018-06-20",
      citation: "Executive Order 13841 of June 20, 2018, 83 Fed. Reg. 29435",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "ms-l-v-ice": {
      title: "Ms. L. v. ICE, 310 F. Supp. 3d 1133",
      publisher: "U.S. District Court, Southern District of California (Justia)",
      date: "2018-06-26",
      url: "https://law.justia.com/cases/federal/district-courts/california/casdce/3:2018cv00428/564097/83",
      kind: "court",
      accessed: "2026-11-24",
    },
    "ap-2021-01-26": {
      title: "DOJ rescinds “zero tolerance” immigration rule",
      publisher: "Associated Press, in the Los Angeles Times",
      date: "2021-01-26",
      url: "https://www.latimes.com/world-nation/story/2021-01-26/ap-exclusive-doj-rescinds-zero-tolerance-immigration-rule",
      kind: "news",
      accessed: "2026-11-24",
    },
    "ap-kstp-2021-01": {
      title: "Report: DOJ rescinds zero tolerance immigration rule",
      publisher: "Associated Press, at KSTP",
      date: "2021-01-26",
      url: "https://kstp.com/world/report-doj-rescinds-lsquozero-tolerancersquo-immigration-rule",
      kind: "news",
      accessed: "2026-11-24",
    },
    "dhs-ms-l-2023": {
      title: "Fact Sheet: Overview of Proposed Ms. L Settlement Agreement",
      publisher: "U.S. Department of Homeland Security",
      date: "2023-10-16",
      url: "https://www.dhs.gov/news/2023/10/16/fact-sheet-overview-proposed-ms-l-settlement-agreement",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "ap-2023-12-09": {
      title: "Federal Judge Prohibits Separating Migrant Families at US Border for 8 Years",
      publisher: "Associated Press, at GV Wire",
      date: "2023-12-09",
      url: "https://gvwire.com/2023/12/09/federal-judge-prohibits-separating-migrant-families-at-us-border-for-8-years-2/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "courthouse-2025-07": {
      title: "Feds must restart services to separated asylum-seeking families",
      publisher: "Courthouse News Service",
      date: "2025-07",
      url: "https://courthousenews.com/articles/feds-must-restart-services-to-separated-asylum-seeking-families",
      kind: "news",
      accessed: "2026-11-24",
    },
    "cbs-2026-02-06": {
      title: "Judge on family separation settlement and deported families",
      publisher: "CBS News",
      date: "2026-02-06",
      url: "https://www.cbsnews.com/news/trump-family-separation-policy-deported-judge/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "oig-20-06": {
      title:
        "DHS Lacked Technology Needed to Successfully Account for Separated Migrant Families (OIG-20-06)",
      publisher: "DHS Office of Inspector General",
      date: "2019-11-25",
      url: "https://oversight.garden/reports/dhs/OIG-20-06_2019",
      kind: "primary",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "order-ended-prosecutions": {
      en: "The order of June 2018 ended the prosecution policy.",
      es: "La orden de junio de 2018 terminó la política de procesar.",
    },
    "separations-began-april-2018": {
      en: "Separations began in April 2018.",
      es: "Las separaciones empezaron en abril de 2018.",
    },
    "congress-made-zero-tolerance": {
      en: "Zero tolerance was a law of Congress.",
      es: "La tolerancia cero fue una ley del Congreso.",
    },
    "settlement-bans-all": {
      en: "The settlement forbids every separation for good.",
      es: "El acuerdo prohíbe toda separación para siempre.",
    },
  },
  register: {
    sessions: { forms: ["Jeff Sessions", "Sessions"], from: "before-2016" },
    wilkinson: { forms: ["Monty Wilkinson"], from: "before-2016" },
    "ms-l": { forms: ["Ms. L. v. ICE", "Ms. L."], from: "2018-02-26" },
    "zero-tolerance": {
      forms: ["Zero Tolerance", "zero tolerance", "tolerancia cero"],
      from: "before-2016",
    },
    "hrw-yale": { forms: ["Human Rights Watch"], from: "before-2016" },
  },
  statements: {
    name: {
      role: "name",
      text: {
        en: "Zero tolerance and family separation",
        es: "Tolerancia cero y separación de familias",
      },
      short: { en: "Family separation", es: "Separación de familias" },
      spans: [{ from: "2018-04-06" }],
      sources: ["doj-oig-21-028"],
    },
    definition: {
      role: "definition",
      text: {
        en: "“Zero tolerance” is a policy of the Justice Department to prosecute unlawful entry; family separation is what followed for adults who came with children.",
        es: "«Tolerancia cero» es una política del Departamento de Justicia de procesar la entrada irregular; la separación de familias es lo que siguió para adultos que llegaban con menores.",
      },
      spans: [{ from: "2018-04-06" }],
      sources: ["doj-oig-21-028"],
    },
    "status-force": {
      role: "status",
      text: { en: "in force", es: "vigente" },
      spans: [{ from: "2018-04-06", until: "2018-06-20" }],
      sources: ["doj-oig-21-028"],
    },
    "status-curtailed": {
      role: "status",
      text: {
        en: "referrals of family adults largely ended",
        es: "casi sin remisiones de adultos con familia",
      },
      spans: [{ from: "2018-06-20", until: "2021-01-26" }],
      sources: ["eo-13841", "doj-oig-2021-01-14"],
    },
    "status-rescinded": {
      role: "status",
      text: { en: "rescinded on January 26, 2021", es: "anulada el 26 de enero de 2021" },
      spans: [{ from: "2021-01-26", until: "2023-12-11" }],
      sources: ["ap-2021-01-26"],
    },
    "status-settled": {
      role: "status",
      text: {
        en: "rescinded in 2021; a settlement limits separations",
        es: "anulada en 2021; un acuerdo judicial limita las separaciones",
      },
      spans: [{ from: "2023-12-11" }],
      asOf: "2026-02-28",
      recheckBy: "2027-01-31",
      sources: ["ap-2023-12-09", "dhs-ms-l-2023"],
    },
    announced: {
      role: "fact",
      text: {
        en: "Attorney General Jeff Sessions announced the zero-tolerance policy on April 6, 2018.",
        es: "El fiscal general Jeff Sessions anunció la política de tolerancia cero el 6 de abril de 2018.",
      },
      spans: [{ from: "2018-04-06" }],
      alone: true,
      sources: ["doj-oig-21-028"],
    },
    "dhs-change": {
      role: "fact",
      text: {
        en: "On May 4, 2018, DHS changed its practice and began to refer adults who crossed with children for prosecution.",
        es: "El 4 de mayo de 2018, el DHS cambió su práctica y empezó a remitir a los adultos que cruzaban con menores para que se los procesara.",
      },
      spans: [{ from: "2018-05-04" }],
      sources: ["doj-oig-2021-01-14"],
    },
    oig: {
      role: "fact",
      text: {
        en: "The Justice Department’s inspector general found in January 2021 that more than 3,000 children were separated and that the department had failed to prepare.",
        es: "El inspector general del Departamento de Justicia concluyó en enero de 2021 que se separó a más de 3,000 menores y que el departamento no se había preparado.",
      },
      spans: [{ from: "2021-01-14" }],
      figures: [{ value: 3000, counts: "children", when: "2018", revisable: true }],
      alone: true,
      sources: ["doj-oig-2021-01-14", "doj-oig-21-028"],
    },
    order: {
      role: "fact",
      text: {
        en: "President Trump signed an order on June 20, 2018, that largely ended referrals of adults with children.",
        es: "El presidente Trump firmó el 20 de junio de 2018 una orden que en gran parte terminó las remisiones de adultos con menores.",
      },
      spans: [{ from: "2018-06-20" }],
      sources: ["eo-13841", "doj-oig-2021-01-14"],
    },
    court: {
      role: "fact",
      text: {
        en: "On June 26, 2018, a federal court ordered reunification and limited separations, in Ms. L. v. ICE.",
        es: "El 26 de junio de 2018, un tribunal federal ordenó reunir a las familias y limitó las separaciones, en Ms. L. v. ICE.",
      },
      spans: [{ from: "2018-06-26" }],
      alone: true,
      sources: ["ms-l-v-ice"],
    },
    rescinded: {
      role: "fact",
      text: {
        en: "Acting Attorney General Monty Wilkinson rescinded the zero-tolerance memo on January 26, 2021.",
        es: "El fiscal general interino Monty Wilkinson anuló el memorando de tolerancia cero el 26 de enero de 2021.",
      },
      spans: [{ from: "2021-01-26" }],
      sources: ["ap-2021-01-26"],
    },
    totals: {
      role: "fact",
      text: {
        en: "Totals differ with what they count: more than 5,500 children, by the Associated Press in January 2021.",
        es: "Los totales varían según lo que cuentan: más de 5,500 menores, según Associated Press en enero de 2021.",
      },
      spans: [{ from: "2021-01-26" }],
      claim: { by: { en: "the Associated Press", es: "Associated Press" }, on: "2021-01-26" },
      figures: [{ value: 5500, counts: "children", when: "2017/2021", revisable: true }],
      sources: ["ap-kstp-2021-01"],
    },
    "totals-later": {
      role: "fact",
      text: {
        en: "The task force had identified 3,924 by February 2023; Human Rights Watch, an advocacy group, and Yale gave more than 4,600 in December 2024.",
        es: "El grupo de trabajo había identificado a 3,924 para febrero de 2023; Human Rights Watch, grupo de defensa de derechos, y Yale dieron más de 4,600 en diciembre de 2024.",
      },
      spans: [{ from: "2024-12-16" }],
      figures: [
        { value: 3924, counts: "children", when: "2017/2021", revisable: true },
        { value: 4600, counts: "children", when: "2017/2021", revisable: true },
      ],
      sources: ["dhs-2023-02-02", "yale-2024-12-16"],
    },
    trial: {
      role: "fact",
      text: {
        en: "Separations began before April 2018: DHS ran a trial in the El Paso area in 2017.",
        es: "Las separaciones empezaron antes de abril de 2018: el DHS hizo una prueba en la zona de El Paso en 2017.",
      },
      spans: [{ from: "2018-04-06" }],
      known: "2019-11-25",
      sources: ["oig-20-06", "yale-2024-12-16"],
    },
    settlement: {
      role: "fact",
      text: {
        en: "A settlement approved on December 8, 2023, limits such separations for eight years, with exceptions.",
        es: "Un acuerdo judicial aprobado el 8 de diciembre de 2023 limita esas separaciones por ocho años, con excepciones.",
      },
      spans: [{ from: "2023-12-08" }],
      alone: true,
      sources: ["ap-2023-12-09", "dhs-ms-l-2023"],
      figures: [{ value: 8, counts: "years", when: "2023-12-08", revisable: false }],
    },
    breach: {
      role: "fact",
      text: {
        en: "The court ruled in June and July 2025 that the government had breached the settlement, and on February 5, 2026, ordered three deported families returned.",
        es: "El tribunal resolvió en junio y julio de 2025 que el gobierno había incumplido el acuerdo y el 5 de febrero de 2026 ordenó traer de vuelta a tres familias deportadas.",
      },
      spans: [{ from: "2026-02-05" }],
      asOf: "2026-02-28",
      recheckBy: "2027-01-31",
      sources: ["courthouse-2025-07", "cbs-2026-02-06"],
    },
    policy: {
      role: "event",
      text: {
        en: "On April 6, 2018, the zero-tolerance policy was announced.",
        es: "El 6 de abril de 2018 se anunció la política de tolerancia cero.",
      },
      spans: [{ from: "2018-04-06" }],
      sources: ["doj-oig-21-028"],
    },
    signed: {
      role: "event",
      text: {
        en: "On June 20, 2018, President Trump signed an order on keeping families together.",
        es: "El 20 de junio de 2018, el presidente Trump firmó una orden sobre mantener juntas a las familias.",
      },
      spans: [{ from: "2018-06-20" }],
      sources: ["eo-13841"],
    },
    ruled: {
      role: "event",
      text: {
        en: "On June 26, 2018, a court ordered reunification.",
        es: "El 26 de junio de 2018, un tribunal ordenó reunir a las familias.",
      },
      spans: [{ from: "2018-06-26" }],
      sources: ["ms-l-v-ice"],
    },
    "memo-gone": {
      role: "event",
      text: {
        en: "On January 26, 2021, the memo was rescinded.",
        es: "El 26 de enero de 2021 se anuló el memorando.",
      },
      spans: [{ from: "2021-01-26" }],
      sources: ["ap-2021-01-26"],
    },
    approved: {
      role: "event",
      text: {
        en: "On December 8, 2023, a judge approved a settlement.",
        es: "El 8 de diciembre de 2023, un juez aprobó un acuerdo.",
      },
      spans: [{ from: "2023-12-08" }],
      turningPoint: true,
      sources: ["ap-2023-12-09"],
    },
    returned: {
      role: "event",
      text: {
        en: "On February 5, 2026, a judge ordered three families returned.",
        es: "El 5 de febrero de 2026, un juez ordenó traer de vuelta a tres familias.",
      },
      spans: [{ from: "2026-02-05" }],
      turningPoint: true,
      sources: ["cbs-2026-02-06"],
    },
    "not-the-order": {
      role: "confusion",
      text: {
        en: "The order of June 2018 did not end the prosecution policy; the memo was rescinded in January 2021.",
        es: "La orden de junio de 2018 no terminó la política de procesar; el memorando se anuló en enero de 2021.",
      },
      spans: [{ from: "2021-01-26" }],
      sources: ["ap-2021-01-26", "eo-13841"],
    },
  },
  related: [
    "reunification-task-force",
    "unaccompanied-children",
    "mayorkas",
    "who-does-what",
    "politics",
  ],
  questions: {
    ended: one({
      stem: {
        en: "When was the zero-tolerance memo itself rescinded?",
        es: "¿Cuándo se anuló el memorando de tolerancia cero?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["rescinded"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        j18: {
          text: { en: "In June 2018", es: "En junio de 2018" },
          why: {
            en: "The order of that month ended most referrals of families.",
            es: "La orden de ese mes terminó casi todas las remisiones de familias.",
          },
          misconception: "order-ended-prosecutions",
        },
        j21: {
          text: { en: "In January 2021", es: "En enero de 2021" },
          why: {
            en: "An acting attorney general did so.",
            es: "Lo hizo un fiscal general interino.",
          },
        },
        d23: {
          text: { en: "In December 2023", es: "En diciembre de 2023" },
          why: { en: "A settlement was approved then.", es: "Entonces se aprobó un acuerdo." },
          misconception: "settlement-bans-all",
        },
      },
      key: "j21",
      explanation: {
        en: "On January 26, 2021, by Monty Wilkinson.",
        es: "El 26 de enero de 2021, por Monty Wilkinson.",
      },
      objective: { en: "Date the end of the memo.", es: "Fechar el fin del memorando." },
    }),
    steps: order({
      stem: {
        en: "Put these steps about zero tolerance in order, the earliest first.",
        es: "Ordena estos pasos sobre la tolerancia cero, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["policy", "signed", "ruled", "memo-gone", "approved"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        c: {
          text: { en: "A court orders reunification", es: "Un tribunal ordena reunir" },
          short: { en: "A court orders reunification", es: "Un tribunal ordena reunir" },
          why: { en: "June 26, 2018.", es: "26 de junio de 2018." },
        },
        m: {
          text: { en: "The memo is rescinded", es: "Se anula el memorando" },
          why: { en: "January 26, 2021.", es: "26 de enero de 2021." },
        },
        a: {
          text: { en: "The policy is announced", es: "Se anuncia la política" },
          why: { en: "April 6, 2018.", es: "6 de abril de 2018." },
        },
        s: {
          text: { en: "A settlement is approved", es: "Se aprueba un acuerdo" },
          why: { en: "December 8, 2023.", es: "8 de diciembre de 2023." },
        },
        o: {
          text: { en: "An order largely ends referrals", es: "Una orden limita remisiones" },
          short: { en: "An order limits referrals", es: "Una orden limita remisiones" },
          why: { en: "June 20, 2018.", es: "20 de junio de 2018." },
        },
      },
      key: ["a", "o", "c", "m", "s"],
      explanation: {
        en: "April and June 2018, January 2021, December 2023.",
        es: "Abril y junio de 2018, enero de 2021, diciembre de 2023.",
      },
      objective: { en: "Order the steps.", es: "Ordenar los pasos." },
    }),
    totals: one({
      stem: {
        en: "AP wrote of more than 5,500 children, a task force of 3,924. What explains both?",
        es: "AP escribió de más de 5,500 menores y un grupo de trabajo de 3,924. ¿Qué explica ambas cifras?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["totals", "totals-later"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        span: {
          text: { en: "They count different cases", es: "Cuentan casos distintos" },
          why: {
            en: "Totals differ with the period and the kinds of separation.",
            es: "Los totales varían según el periodo y el tipo de separación.",
          },
        },
        fake: {
          text: { en: "One of them was made up", es: "Una fue inventada" },
          why: { en: "Each has its source and date.", es: "Cada una tiene su fuente y fecha." },
          misconception: "one-right-total",
        },
        year: {
          text: { en: "They count single years", es: "Cuentan años sueltos" },
          why: { en: "Both cover several years.", es: "Ambas abarcan varios años." },
          misconception: "two-periods-are-equal",
        },
      },
      key: "span",
      explanation: {
        en: "Name the source and the date with each total.",
        es: "Con cada total, di la fuente y la fecha.",
      },
      objective: { en: "Explain different totals.", es: "Explicar totales distintos." },
    }),
    "who-made": one({
      stem: {
        en: "Who made the zero-tolerance policy of 2018?",
        es: "¿Quién hizo la política de tolerancia cero de 2018?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["announced"],
      standards: ["C3.D2.Civ.12.6-8"],
      options: {
        con: {
          text: { en: "The U.S. Congress", es: "El Congreso" },
          why: {
            en: "No law of Congress was passed for it.",
            es: "No se aprobó ninguna ley del Congreso para ello.",
          },
          misconception: "congress-made-zero-tolerance",
        },
        court: {
          text: { en: "A federal court", es: "Un tribunal federal" },
          why: { en: "A court limited separations.", es: "Un tribunal limitó las separaciones." },
          misconception: "congress-made-zero-tolerance",
        },
        ag: {
          text: { en: "The attorney general", es: "El fiscal general" },
          why: { en: "Jeff Sessions announced it.", es: "La anunció Jeff Sessions." },
        },
      },
      key: "ag",
      explanation: {
        en: "It was a policy of the Justice Department.",
        es: "Fue una política del Departamento de Justicia.",
      },
      objective: { en: "Say who makes such a policy.", es: "Decir quién hace una política así." },
    }),
    eight: number({
      stem: {
        en: "For how many years does the settlement of 2023 limit such separations?",
        es: "¿Por cuántos años limita esas separaciones el acuerdo de 2023?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["settlement"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 8,
      counts: "years",
      tolerance: 0.0,
      misreadings: [
        {
          value: 4,
          why: {
            en: "A term of a president is four years; the settlement runs longer.",
            es: "Un mandato presidencial dura cuatro años; el acuerdo dura más.",
          },
          misconception: "settlement-bans-all",
        },
        {
          value: 20,
          why: {
            en: "It is limited in time, and much shorter.",
            es: "Es limitado en el tiempo y mucho más corto.",
          },
          misconception: "settlement-bans-all",
        },
      ],
      explanation: { en: "Eight years, with exceptions.", es: "Ocho años, con excepciones." },
      objective: { en: "Recall the term.", es: "Recordar el plazo." },
    }),
    trial: one({
      stem: {
        en: "A pupil writes that separations began on April 6, 2018. Which fact corrects that?",
        es: "Un alumno escribe que las separaciones empezaron el 6 de abril de 2018. ¿Qué dato lo corrige?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["trial", "announced"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        order: {
          text: { en: "The order of June 2018", es: "La orden de junio de 2018" },
          why: {
            en: "That came later and ended most referrals.",
            es: "Esa llegó después y terminó casi todas las remisiones.",
          },
          misconception: "order-ended-prosecutions",
        },
        trial: {
          text: { en: "A trial in 2017", es: "Una prueba en 2017" },
          why: {
            en: "DHS ran one in the El Paso area.",
            es: "El DHS hizo una en la zona de El Paso.",
          },
        },
        task: {
          text: { en: "A task force of 2021", es: "Un grupo de 2021" },
          why: { en: "It was to reunite families.", es: "Debía reunir a las familias." },
          misconception: "separations-began-april-2018",
        },
      },
      key: "trial",
      explanation: {
        en: "The policy has that date; separations are older.",
        es: "La política tiene esa fecha; las separaciones son anteriores.",
      },
      objective: { en: "Correct a date with a fact.", es: "Corregir una fecha con un dato." },
    }),
  },
  discussion: [
    {
      text: {
        en: "What does a government have to prepare before it starts to enforce a rule in a new way?",
        es: "¿Qué debe preparar un gobierno antes de empezar a aplicar una regla de otra manera?",
      },
    },
    {
      text: {
        en: "Why do totals of the same event differ, and how would you choose one for a report?",
        es: "¿Por qué difieren los totales de un mismo hecho y cómo elegirías uno para un trabajo?",
      },
    },
    {
      text: {
        en: "Courts, a president and an inspector general each played a part here. Which of them could do what the others could not?",
        es: "Tribunales, un presidente y un inspector general tuvieron aquí un papel. ¿Cuál podía hacer lo que los otros no?",
      },
    },
  ],
});
