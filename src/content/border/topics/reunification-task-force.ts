import { defineTopic, number, one, order } from "../vocabulary.ts";

export default defineTopic({
  begins: "2021-02-02",
  sensitive: {
    en: "This topic is about children taken from their parents. It gives numbers and law, without details of anyone’s story.",
    es: "Este tema trata de menores separados de sus padres. Da cifras y leyes, sin detalles de la historia de nadie.",
  },
  aliases: {
    en: [
      "family reunification task force",
      "reunification task force",
      "brané",
      "brane",
      "michelle brané",
      "women’s refugee commission",
      "wrc",
      "eo 14011",
      "executive order 14011",
      "task force on reunification",
    ],
    es: [
      "grupo de trabajo de reunificación",
      "reunificación familiar",
      "Michelle Brané directora",
      "Comisión de Mujeres Refugiadas",
      "orden ejecutiva 14011",
      "reunificación de familias",
    ],
  },
  wrongForms: [
    {
      form: "process drive",
      note: {
        en: "Garbled in print: it means the task force on reuniting families.",
        es: "Forma deformada: se refiere al grupo de trabajo para reunir familias.",
      },
    },
    {
      form: "Ladies’s Refugee Fee",
      note: {
        en: "Garbled in print: it means the Women’s Refugee Commission.",
        es: "Forma deformada: se refiere a la Comisión de Mujeres Refugiadas (Women’s Refugee Commission).",
      },
    },
  ],
  sources: {
    "eo-14011": {
      title: "Executive Order 14011, 86 Fed. Reg. 8273",
      publisher: "The White House",
      date: "2021-02-02",
      url: "https://regulations.justia.com/regulations/fedreg/2021/02/05/2021-02562.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "dhs-2021-03-01": {
      title:
        "Secretary Mayorkas Announces Family Reunification Task Force Principles and Executive Director",
      publisher: "U.S. Department of Homeland Security",
      date: "2021-03-01",
      citation:
        "U.S. Department of Homeland Security, press release on the Family Reunification Task Force, March 1, 2021",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "dhs-task-force": {
      title: "Family Reunification Task Force",
      publisher: "U.S. Department of Homeland Security",
      date: "2023",
      url: "https://www.dhs.gov/family-reunification-task-force",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "task-force-2021-06": {
      title: "Initial Progress Report",
      publisher: "Interagency Task Force on the Reunification of Families",
      date: "2021-06-02",
      citation:
        "Interagency Task Force on the Reunification of Families, Initial Progress Report, June 2, 2021",
      kind: "primary",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "task-force-by-settlement": {
      en: "The task force was created by the settlement of 2023.",
      es: "El grupo de trabajo lo creó el acuerdo de 2023.",
    },
    "all-reunited": {
      en: "All separated children had been reunited by 2023.",
      es: "Para 2023 se había reunido a todos los menores separados.",
    },
    "brane-was-official": {
      en: "Michelle Brané had been a DHS official before.",
      es: "Michelle Brané había sido antes funcionaria del DHS.",
    },
  },
  register: {
    brane: { forms: ["Michelle Brané", "Brané"], from: "before-2016" },
    wrc: { forms: ["Women’s Refugee Commission"], from: "before-2016" },
    "eo-14011": { forms: ["Executive Order 14011", "Orden Ejecutiva 14011"], from: "2021-02-02" },
  },
  statements: {
    name: {
      role: "name",
      text: {
        en: "Family Reunification Task Force",
        es: "Grupo de Trabajo de Reunificación Familiar",
      },
      short: { en: "Reunification task force", es: "Grupo de reunificación" },
      spans: [{ from: "2021-02-02" }],
      sources: ["eo-14011"],
    },
    definition: {
      role: "definition",
      text: {
        en: "The Family Reunification Task Force is a group of federal departments set up by Executive Order 14011 to find and reunite families separated at the border.",
        es: "El Grupo de Trabajo de Reunificación Familiar es un grupo de departamentos federales creado por la Orden Ejecutiva 14011 para hallar y reunir a familias separadas en la frontera.",
      },
      spans: [{ from: "2021-02-02" }],
      sources: ["eo-14011"],
    },
    "status-works": {
      role: "status",
      text: { en: "at work", es: "en funciones" },
      spans: [{ from: "2021-02-02", until: "2025-01-20" }],
      sources: ["eo-14011"],
    },
    "status-revoked": {
      role: "status",
      text: {
        en: "its order revoked on January 20, 2025",
        es: "su orden fue revocada el 20 de enero de 2025",
      },
      spans: [{ from: "2025-01-20" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["eo-14148", "eo-14159"],
    },
    created: {
      role: "fact",
      text: {
        en: "Executive Order 14011 created it on February 2, 2021.",
        es: "La Orden Ejecutiva 14011 lo creó el 2 de febrero de 2021.",
      },
      spans: [{ from: "2021-02-02" }],
      alone: true,
      sources: ["eo-14011"],
    },
    chair: {
      role: "fact",
      text: {
        en: "The secretary of homeland security chaired it; the secretaries of state and of health and human services were vice chairs.",
        es: "Lo presidía el secretario de Seguridad Nacional; los de Estado y de Salud y Servicios Humanos eran vicepresidentes.",
      },
      spans: [{ from: "2021-02-02" }],
      sources: ["eo-14011"],
    },
    brane: {
      role: "fact",
      text: {
        en: "On March 1, 2021, Secretary Mayorkas named Michelle Brané executive director; she had been senior director of the Migrant Rights and Justice program at the Women’s Refugee Commission.",
        es: "El 1 de marzo de 2021, el secretario Mayorkas nombró directora ejecutiva a Michelle Brané, antes directora del programa Migrant Rights and Justice en la Women’s Refugee Commission.",
      },
      spans: [{ from: "2021-03-01" }],
      alone: true,
      sources: ["dhs-2021-03-01"],
    },
    remit: {
      role: "fact",
      text: {
        en: "It looked for children separated between January 20, 2017, and January 20, 2021, in connection with zero tolerance.",
        es: "Buscaba a menores separados entre el 20 de enero de 2017 y el 20 de enero de 2021 en relación con la tolerancia cero.",
      },
      spans: [{ from: "2021-02-02" }],
      sources: ["eo-14011"],
    },
    principle: {
      role: "fact",
      text: {
        en: "Its stated principle was that families should be able to reunite in the United States or in their country of origin, as far as the law permits.",
        es: "Su principio declarado era que las familias pudieran reunirse en Estados Unidos o en su país de origen, hasta donde lo permita la ley.",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["dhs-2021-03-01", "dhs-task-force"],
    },
    "first-report": {
      role: "fact",
      text: {
        en: "Its first report, of June 2, 2021, identified 3,913 children.",
        es: "Su primer informe, del 2 de junio de 2021, identificó a 3,913 menores.",
      },
      spans: [{ from: "2021-06-02" }],
      figures: [{ value: 3913, counts: "children", when: "2017/2021", revisable: true }],
      alone: true,
      sources: ["task-force-2021-06"],
    },
    second: {
      role: "fact",
      text: {
        en: "On February 2, 2023, DHS reported 3,924 children identified, 2,926 reunified, and 998 not yet.",
        es: "El 2 de febrero de 2023, el DHS informó de 3,924 menores identificados, 2,926 reunificados y 998 todavía no.",
      },
      spans: [{ from: "2023-02-02" }],
      figures: [
        { value: 3924, counts: "children", when: "2017/2021", revisable: true },
        { value: 2926, counts: "children", when: "2017/2023", revisable: true },
        { value: 998, counts: "children", when: "2017/2023", revisable: true },
      ],
      alone: true,
      sources: ["dhs-2023-02-02"],
    },
    hrw: {
      role: "fact",
      text: {
        en: "In December 2024, Human Rights Watch, an advocacy group, and Yale, citing DHS, wrote that as many as 1,360 children had never been reunited, as far as records show.",
        es: "En diciembre de 2024, Human Rights Watch, grupo de defensa de derechos, y Yale, citando al DHS, escribieron que hasta 1,360 menores nunca habían sido reunidos, según los registros.",
      },
      spans: [{ from: "2024-12-16" }],
      claim: {
        by: { en: "Human Rights Watch and Yale", es: "Human Rights Watch y Yale" },
        on: "2024-12-16",
      },
      figures: [{ value: 1360, counts: "children", when: "2017/2024", revisable: true }],
      sources: ["yale-2024-12-16"],
    },
    gone: {
      role: "fact",
      text: {
        en: "Two orders of January 20, 2025, Executive Orders 14148 and 14159, revoked the order that had created it.",
        es: "Dos órdenes del 20 de enero de 2025, las Órdenes Ejecutivas 14148 y 14159, revocaron la orden que lo había creado.",
      },
      spans: [{ from: "2025-01-20" }],
      sources: ["eo-14148", "eo-14159"],
    },
    order: {
      role: "event",
      text: {
        en: "On February 2, 2021, President Biden signed Executive Order 14011.",
        es: "El 2 de febrero de 2021, el presidente Biden firmó la Orden Ejecutiva 14011.",
      },
      spans: [{ from: "2021-02-02" }],
      sources: ["eo-14011"],
    },
    named: {
      role: "event",
      text: {
        en: "On March 1, 2021, Michelle Brané was named executive director.",
        es: "El 1 de marzo de 2021, Michelle Brané fue nombrada directora ejecutiva.",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["dhs-2021-03-01"],
    },
    report: {
      role: "event",
      text: {
        en: "On June 2, 2021, the first report appeared.",
        es: "El 2 de junio de 2021 salió el primer informe.",
      },
      spans: [{ from: "2021-06-02" }],
      turningPoint: true,
      sources: ["task-force-2021-06"],
    },
    revoke: {
      role: "event",
      text: {
        en: "On January 20, 2025, the order was revoked.",
        es: "El 20 de enero de 2025 se revocó la orden.",
      },
      spans: [{ from: "2025-01-20" }],
      turningPoint: true,
      sources: ["eo-14148", "eo-14159"],
    },
    "no-citizenship": {
      role: "confusion",
      text: {
        en: "Neither Secretary Mayorkas nor the principles promised citizenship; they speak of reuniting families.",
        es: "Ni el secretario Mayorkas ni los principios prometieron ciudadanía; hablan de reunir a las familias.",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["dhs-2021-03-01"],
    },
  },
  related: ["family-separation", "mayorkas", "who-does-what", "root-causes"],
  questions: {
    creator: one({
      stem: {
        en: "What created the Family Reunification Task Force?",
        es: "¿Qué creó el Grupo de Trabajo de Reunificación Familiar?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["created"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        set: {
          text: { en: "A settlement in court", es: "Un acuerdo judicial" },
          why: { en: "The settlement came in 2023.", es: "El acuerdo llegó en 2023." },
          misconception: "task-force-by-settlement",
        },
        eo: {
          text: { en: "An executive order", es: "Una orden ejecutiva" },
          why: {
            en: "Executive Order 14011 of February 2, 2021.",
            es: "La Orden Ejecutiva 14011 del 2 de febrero de 2021.",
          },
        },
        law: {
          text: { en: "A law of Congress", es: "Una ley del Congreso" },
          why: { en: "No law was passed for it.", es: "No se aprobó ninguna ley para ello." },
          misconception: "order-is-law-of-congress",
        },
      },
      key: "eo",
      explanation: {
        en: "Executive Order 14011 created it.",
        es: "Lo creó la Orden Ejecutiva 14011.",
      },
      objective: { en: "Say what created it.", es: "Decir qué lo creó." },
    }),
    "not-yet": number({
      stem: {
        en: "By DHS’s report of February 2, 2023, how many children were still to be reunified?",
        es: "Según el informe del DHS del 2 de febrero de 2023, ¿cuántos menores faltaban por reunir?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["second"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 998,
      counts: "children",
      tolerance: 0.02,
      misreadings: [
        {
          value: 2926,
          why: {
            en: "That is the number already reunified.",
            es: "Ese es el número de ya reunificados.",
          },
          misconception: "all-reunited",
        },
        {
          value: 3924,
          why: { en: "That is all who were identified.", es: "Ese es el total de identificados." },
          misconception: "all-reunited",
        },
      ],
      explanation: {
        en: "3,924 identified less 2,926 reunified leaves 998.",
        es: "3,924 identificados menos 2,926 reunificados da 998.",
      },
      objective: {
        en: "Read three numbers that belong together.",
        es: "Leer tres cifras relacionadas.",
      },
    }),
    share: one({
      stem: {
        en: "DHS reports 3,924 identified and 2,926 reunified. About what part was reunified?",
        es: "El DHS informa de 3,924 identificados y 2,926 reunificados. ¿Qué parte aproximada se reunificó?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["second"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        half: {
          text: { en: "About half", es: "Cerca de la mitad" },
          why: { en: "Half would be about 1,960.", es: "La mitad serían unos 1,960." },
          misconception: "all-reunited",
        },
        tq: {
          text: { en: "About three quarters", es: "Cerca de tres cuartos" },
          why: { en: "2,926 of 3,924 is 75 percent.", es: "2,926 de 3,924 es 75 por ciento." },
        },
        all: {
          text: { en: "Nearly every child", es: "Casi cada menor" },
          why: {
            en: "998 children were still missing then.",
            es: "Entonces faltaban todavía 998 menores.",
          },
          misconception: "all-reunited",
        },
      },
      key: "tq",
      explanation: {
        en: "2,926 divided by 3,924 is about 0.75.",
        es: "2,926 entre 3,924 es cerca de 0.75.",
      },
      objective: { en: "Compute a share.", es: "Calcular una parte." },
    }),
    who: one({
      stem: {
        en: "Who was named executive director on March 1, 2021?",
        es: "¿Quién fue nombrada directora ejecutiva el 1 de marzo de 2021?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["brane"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        ps: {
          text: { en: "Jen Psaki", es: "Jen Psaki" },
          why: {
            en: "She was the White House press secretary.",
            es: "Ella era secretaria de prensa de la Casa Blanca.",
          },
          misconception: "brane-was-official",
        },
        ja: {
          text: { en: "Roberta Jacobson", es: "Roberta Jacobson" },
          why: {
            en: "She was an ambassador at the White House.",
            es: "Ella era embajadora en la Casa Blanca.",
          },
          misconception: "brane-was-official",
        },
        br: {
          text: { en: "Michelle Brané", es: "Michelle Brané" },
          why: {
            en: "She came from the Women’s Refugee Commission.",
            es: "Venía de la Women’s Refugee Commission.",
          },
        },
      },
      key: "br",
      explanation: {
        en: "Michelle Brané led the daily work.",
        es: "Michelle Brané dirigía el trabajo diario.",
      },
      objective: { en: "Name the director.", es: "Nombrar a la directora." },
    }),
    steps: order({
      stem: {
        en: "Put these events about the reunification task force in order, the earliest first.",
        es: "Ordena estos hechos sobre el grupo de reunificación, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["order", "named", "report", "revoke"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        n: {
          text: { en: "A director is named", es: "Se nombra directora" },
          why: { en: "March 1, 2021.", es: "1 de marzo de 2021." },
        },
        r: {
          text: { en: "The order is revoked", es: "Se revoca la orden" },
          why: { en: "January 20, 2025.", es: "20 de enero de 2025." },
        },
        o: {
          text: { en: "The order is signed", es: "Se firma la orden" },
          why: { en: "February 2, 2021.", es: "2 de febrero de 2021." },
        },
        p: {
          text: { en: "The first report", es: "El primer informe" },
          why: { en: "June 2, 2021.", es: "2 de junio de 2021." },
        },
      },
      key: ["o", "n", "p", "r"],
      explanation: {
        en: "Order, director, report in 2021; revoked in 2025.",
        es: "Orden, directora e informe en 2021; revocada en 2025.",
      },
      objective: { en: "Order the events.", es: "Ordenar los hechos." },
    }),
    two: one({
      stem: {
        en: "DHS gives 998 still apart in 2023; a report of 2024 gives up to 1,360. How are they best used?",
        es: "El DHS da 998 aún separados en 2023; un informe de 2024 da hasta 1,360. ¿Cómo se usan mejor?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["second", "hrw"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        "new": {
          text: { en: "The newer one by itself", es: "La más nueva de las dos" },
          why: {
            en: "It names what records show, and who says so.",
            es: "Dice lo que muestran los registros y quién lo dice.",
          },
          misconception: "one-right-total",
        },
        both: {
          text: { en: "Each with source and date", es: "Cada una con fuente y fecha" },
          short: { en: "Each with source and date", es: "Con fuente y fecha" },
          why: {
            en: "They count at different times and in different ways.",
            es: "Cuentan en fechas y de formas distintas.",
          },
        },
        avg: {
          text: { en: "The average of the two", es: "El promedio de las dos cifras" },
          why: {
            en: "An average of two counts counts nothing.",
            es: "El promedio de dos cuentas no cuenta nada.",
          },
          misconception: "one-right-total",
        },
      },
      key: "both",
      explanation: {
        en: "Numbers that differ are named with their sources.",
        es: "Las cifras que difieren se citan con sus fuentes.",
      },
      objective: { en: "Use two differing counts.", es: "Usar dos cuentas distintas." },
    }),
  },
  discussion: [
    {
      text: {
        en: "What does it take to find a family years later, and who has the records?",
        es: "¿Qué hace falta para encontrar a una familia años después y quién tiene los registros?",
      },
    },
    {
      text: {
        en: "A task force ends when an order is revoked. Which of its tasks could others take over?",
        es: "Un grupo de trabajo termina cuando se revoca una orden. ¿Qué tareas podrían asumir otros?",
      },
    },
    {
      text: {
        en: "An advocate becomes a government official. What speaks for that, and what might speak against it?",
        es: "Una activista pasa a ser funcionaria. ¿Qué habla a favor y qué podría hablar en contra?",
      },
    },
  ],
});
