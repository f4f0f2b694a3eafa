import { defineTopic, number, one, order } from "../vocabulary.ts";

export default defineTopic({
  begins: "2020-02-28",
  aliases: {
    en: [
      "biden v texas",
      "biden v. texas",
      "texas v biden",
      "texas v. biden",
      "mpp lawsuit",
      "supreme court remain in mexico",
      "kacsmaryk",
      "mpp in the courts",
      "innovation law lab",
      "mpp ruling",
    ],
    es: [
      "Biden contra Texas",
      "MPP en los tribunales",
      "demanda del MPP",
      "Corte Suprema y MPP",
      "fallo sobre el MPP",
      "Texas contra Biden",
    ],
  },
  sources: {
    "innovation-law-lab": {
      title: "Innovation Law Lab v. Wolf, 951 F.3d 1073",
      publisher: "U.S. Court of Appeals, Ninth Circuit",
      date: "2020-02-28",
      url: "https://cdn.ca9.uscourts.gov/datastore/general/2020/02/28/19-15716_opinion.pdf",
      kind: "court",
      accessed: "2026-11-24",
    },
    "mayorkas-v-ill": {
      title: "Mayorkas v. Innovation Law Lab, No. 19-1212",
      publisher: "SCOTUSblog",
      date: "2021-06-21",
      url: "https://www.scotusblog.com/cases/case-files/mayorkas-v-innovation-law-lab",
      kind: "court",
      accessed: "2026-11-24",
    },
    "docket-19-1212": {
      title: "Docket No. 19-1212, with the order of March 11, 2020, in No. 19A960",
      publisher: "Supreme Court of the United States",
      date: "2020-03-11",
      url: "https://supremecourt.gov/search.aspx?filename=%2Fdocket%2Fdocketfiles%2Fhtml%2Fpublic%2F19-1212.html",
      kind: "court",
      accessed: "2026-11-24",
    },
    "imm-def-argued-2025": {
      title: "Immigrant Defenders Law Center v. Noem, No. 25-2581, oral argument",
      publisher: "U.S. Court of Appeals, Ninth Circuit",
      date: "2025-08",
      citation:
        "Immigrant Defenders Law Center v. Noem, No. 25-2581 (9th Cir.), argued August 2025",
      kind: "court",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "court-ordered-end": {
      en: "The Supreme Court ordered MPP to end.",
      es: "La Corte Suprema ordenó terminar el MPP.",
    },
    "court-said-illegal": {
      en: "The Supreme Court ruled that MPP was illegal.",
      es: "La Corte Suprema resolvió que el MPP era ilegal.",
    },
    "ninth-ruling-stands": {
      en: "The Ninth Circuit’s ruling of 2020 still stands.",
      es: "El fallo de 2020 del Noveno Circuito sigue en pie.",
    },
    "may-is-must": {
      en: "In the law, “may” means “must”.",
      es: "En la ley, «puede» significa «debe».",
    },
    "one-court-decides-all": {
      en: "One district court decides a case for good.",
      es: "Un tribunal de distrito decide un caso en definitiva.",
    },
  },
  register: {
    "innovation-law-lab": { forms: ["Innovation Law Lab"], from: "2019-02-14" },
    bernal: { forms: ["Jesus Bernal", "Bernal"], from: "before-2016" },
    "imm-def-v-noem": { forms: ["Immigrant Defenders Law Center v. Noem"], from: "2025-01-25" },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "MPP in the courts", es: "El MPP en los tribunales" },
      spans: [{ from: "2020-02-28" }],
      sources: ["innovation-law-lab"],
    },
    definition: {
      role: "definition",
      text: {
        en: "This topic is about the court cases on whether MPP was lawful, and on whether a government may end it.",
        es: "Este tema trata de los juicios sobre si el MPP era legal y sobre si un gobierno puede terminarlo.",
      },
      spans: [{ from: "2020-02-28" }],
      sources: ["innovation-law-lab"],
    },
    "status-injunction": {
      role: "status",
      text: {
        en: "a preliminary block upheld by an appeals court",
        es: "bloqueo preliminar confirmado por un tribunal de apelaciones",
      },
      spans: [{ from: "2020-02-28", until: "2020-03-11" }],
      sources: ["innovation-law-lab"],
    },
    "status-allowed": {
      role: "status",
      text: {
        en: "MPP allowed to go on while the case is appealed",
        es: "el MPP puede seguir durante la apelación",
      },
      spans: [{ from: "2020-03-11", until: "2021-06-21" }],
      sources: ["docket-19-1212"],
    },
    "status-moot": {
      role: "status",
      text: {
        en: "the first case ended as moot",
        es: "el primer caso terminó por falta de materia",
      },
      spans: [{ from: "2021-06-21", until: "2021-08-13" }],
      sources: ["mayorkas-v-ill"],
    },
    "status-ordered": {
      role: "status",
      text: {
        en: "a Texas court ordered MPP enforced",
        es: "un tribunal de Texas ordenó aplicar el MPP",
      },
      spans: [{ from: "2021-08-13", until: "2022-06-30" }],
      sources: ["texas-v-biden-2021"],
    },
    "status-may-end": {
      role: "status",
      text: {
        en: "the Supreme Court let the government end MPP",
        es: "la Corte Suprema permitió al gobierno terminar el MPP",
      },
      spans: [{ from: "2022-06-30", until: "2022-12-15" }],
      sources: ["biden-v-texas-2022"],
    },
    "status-stayed": {
      role: "status",
      text: {
        en: "the memo ending MPP stayed by a Texas court",
        es: "el memorando que terminaba el MPP, suspendido por un tribunal de Texas",
      },
      spans: [{ from: "2022-12-15", until: "2025-04-16" }],
      sources: ["texas-v-biden-2022"],
    },
    "status-blocked": {
      role: "status",
      text: {
        en: "the restart of 2025 blocked by a court in California",
        es: "el reinicio de 2025, bloqueado por un tribunal de California",
      },
      spans: [{ from: "2025-04-16", until: "2025-07-18" }],
      sources: ["daily-journal-mpp-2025-04"],
    },
    "status-narrowed": {
      role: "status",
      text: {
        en: "the block of 2025 narrowed to one group’s clients",
        es: "el bloqueo de 2025, limitado a los clientes de un grupo",
      },
      spans: [{ from: "2025-07-18" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["metnews-mpp-2025-07", "imm-def-argued-2025"],
    },
    "scotus-2022": {
      role: "fact",
      text: {
        en: "On June 30, 2022, the Supreme Court ruled 5 to 4 that ending MPP did not violate the immigration statute (Biden v. Texas, 597 U.S. 785).",
        es: "El 30 de junio de 2022, la Corte Suprema resolvió 5 a 4 que terminar el MPP no violaba la ley de inmigración (Biden v. Texas, 597 U.S. 785).",
      },
      spans: [{ from: "2022-06-30" }],
      alone: true,
      sources: ["biden-v-texas-2022"],
      figures: [
        { value: 5, counts: "votes", when: "2022-06-30", revisable: false },
        { value: 4, counts: "votes", when: "2022-06-30", revisable: false },
      ],
    },
    may: {
      role: "fact",
      text: {
        en: "Chief Justice Roberts wrote that the power to return people to Mexico is a choice, since the statute says “may.”",
        es: "El presidente de la Corte, John Roberts, escribió que la facultad de devolver a personas a México es una opción, pues la ley dice «puede».",
      },
      spans: [{ from: "2022-06-30" }],
      claim: {
        by: { en: "Chief Justice John Roberts", es: "el presidente de la Corte, John Roberts" },
        on: "2022-06-30",
      },
      sources: ["biden-v-texas-2022"],
    },
    "texas-2021": {
      role: "fact",
      text: {
        en: "On August 13, 2021, a federal court in Texas threw out the end of MPP and ordered DHS to “enforce and implement MPP in good faith.”",
        es: "El 13 de agosto de 2021, un tribunal federal de Texas anuló el fin del MPP y ordenó al DHS (en inglés) «aplicar y ejecutar el MPP de buena fe».",
      },
      spans: [{ from: "2021-08-13" }],
      alone: true,
      sources: ["texas-v-biden-2021"],
    },
    ninth: {
      role: "fact",
      text: {
        en: "On February 28, 2020, the Ninth Circuit upheld a preliminary injunction against MPP, finding that the challengers were likely to win; the ruling was vacated as moot after MPP ended in June 2021.",
        es: "El 28 de febrero de 2020, el Noveno Circuito confirmó una medida cautelar contra el MPP, pues era probable que ganaran los demandantes; el fallo quedó anulado por falta de materia tras el fin del MPP en junio de 2021.",
      },
      spans: [{ from: "2021-06-21" }],
      sources: ["innovation-law-lab", "mayorkas-v-ill"],
    },
    "allowed-2020": {
      role: "fact",
      text: {
        en: "On March 11, 2020, the Supreme Court let MPP go on while that case was appealed.",
        es: "El 11 de marzo de 2020, la Corte Suprema permitió que el MPP siguiera mientras se apelaba ese caso.",
      },
      spans: [{ from: "2020-03-11" }],
      sources: ["docket-19-1212"],
    },
    "second-memo": {
      role: "fact",
      text: {
        en: "Secretary Mayorkas issued a new memo ending MPP on October 29, 2021.",
        es: "El secretario Mayorkas emitió un nuevo memorando para terminar el MPP el 29 de octubre de 2021.",
      },
      spans: [{ from: "2021-10-29" }],
      sources: ["dhs-mpp-end-2021-10"],
    },
    "stay-2022": {
      role: "fact",
      text: {
        en: "On December 15, 2022, the same Texas court stayed that memo (646 F. Supp. 3d 753).",
        es: "El 15 de diciembre de 2022, el mismo tribunal de Texas suspendió ese memorando (646 F. Supp. 3d 753).",
      },
      spans: [{ from: "2022-12-15" }],
      sources: ["texas-v-biden-2022", "dhs-mpp-again-2025-01"],
    },
    "appeal-dropped": {
      role: "fact",
      text: {
        en: "The government dropped its appeal of that stay on July 17, 2023, DHS says.",
        es: "El gobierno retiró su apelación de esa suspensión el 17 de julio de 2023, dice el DHS.",
      },
      spans: [{ from: "2023-07-17" }],
      known: "2025-01-21",
      sources: ["dhs-mpp-again-2025-01"],
    },
    "ruling-2025": {
      role: "fact",
      text: {
        en: "On April 16, 2025, Judge Jesus Bernal in California blocked the restart of MPP nationwide; on July 18, 2025, a Ninth Circuit panel narrowed that, 2 to 1, to clients of Immigrant Defenders Law Center.",
        es: "El 16 de abril de 2025, el juez Jesus Bernal, en California, bloqueó el reinicio del MPP en todo el país; el 18 de julio de 2025, un panel del Noveno Circuito lo limitó, 2 a 1, a los clientes de Immigrant Defenders Law Center.",
      },
      spans: [{ from: "2025-07-18" }],
      sources: ["daily-journal-mpp-2025-04", "metnews-mpp-2025-07"],
    },
    "e-ninth": {
      role: "event",
      text: {
        en: "On February 28, 2020, the Ninth Circuit upheld a block of MPP.",
        es: "El 28 de febrero de 2020, el Noveno Circuito confirmó un bloqueo del MPP.",
      },
      spans: [{ from: "2020-02-28" }],
      sources: ["innovation-law-lab"],
    },
    "e-allowed": {
      role: "event",
      text: {
        en: "On March 11, 2020, the Supreme Court let MPP go on.",
        es: "El 11 de marzo de 2020, la Corte Suprema permitió que siguiera el MPP.",
      },
      spans: [{ from: "2020-03-11" }],
      sources: ["docket-19-1212"],
    },
    "e-texas": {
      role: "event",
      text: {
        en: "On August 13, 2021, a Texas court ordered MPP enforced.",
        es: "El 13 de agosto de 2021, un tribunal de Texas ordenó aplicar el MPP.",
      },
      spans: [{ from: "2021-08-13" }],
      sources: ["texas-v-biden-2021"],
    },
    "e-scotus": {
      role: "event",
      text: {
        en: "On June 30, 2022, the Supreme Court ruled in Biden v. Texas.",
        es: "El 30 de junio de 2022, la Corte Suprema resolvió Biden v. Texas.",
      },
      spans: [{ from: "2022-06-30" }],
      turningPoint: true,
      sources: ["biden-v-texas-2022"],
    },
    "e-stay": {
      role: "event",
      text: {
        en: "On December 15, 2022, the Texas court stayed the memo that ended MPP.",
        es: "El 15 de diciembre de 2022, el tribunal de Texas suspendió el memorando que terminaba el MPP.",
      },
      spans: [{ from: "2022-12-15" }],
      turningPoint: true,
      sources: ["texas-v-biden-2022"],
    },
    "e-block": {
      role: "event",
      text: {
        en: "On April 16, 2025, a judge in California blocked the restart.",
        es: "El 16 de abril de 2025, una corte de California bloqueó el reinicio.",
      },
      spans: [{ from: "2025-04-16" }],
      turningPoint: true,
      sources: ["daily-journal-mpp-2025-04"],
    },
    "e-narrow": {
      role: "event",
      text: {
        en: "On July 18, 2025, an appeals panel narrowed that block.",
        es: "El 18 de julio de 2025, un panel de apelaciones redujo ese bloqueo.",
      },
      spans: [{ from: "2025-07-18" }],
      turningPoint: true,
      sources: ["metnews-mpp-2025-07"],
    },
    "e-argued": {
      role: "event",
      text: {
        en: "In August 2025, the appeal was argued.",
        es: "En agosto de 2025 se alegó la apelación.",
      },
      spans: [{ from: "2025-08-31" }],
      sources: ["imm-def-argued-2025"],
    },
    "not-illegal": {
      role: "confusion",
      text: {
        en: "The Supreme Court did not rule MPP illegal, nor order it ended: it ruled that the government was allowed to end it.",
        es: "La Corte Suprema no resolvió que el MPP fuera ilegal ni ordenó terminarlo: resolvió que el gobierno podía terminarlo.",
      },
      with: "mpp",
      spans: [{ from: "2022-06-30" }],
      sources: ["biden-v-texas-2022"],
    },
  },
  related: ["mpp", "due-process", "mayorkas", "asylum", "politics"],
  questions: {
    held: one({
      stem: {
        en: "What did the Supreme Court decide in Biden v. Texas in 2022?",
        es: "¿Qué decidió la Corte Suprema en Biden v. Texas en 2022?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["scotus-2022", "may"],
      standards: ["C3.D2.Civ.12.6-8"],
      options: {
        ill: {
          text: { en: "MPP broke the law", es: "El MPP violaba la ley" },
          why: { en: "The Court did not rule on that.", es: "La Corte no resolvió eso." },
          misconception: "court-said-illegal",
        },
        must: {
          text: { en: "MPP had to end at once", es: "El MPP debía terminar ya" },
          why: {
            en: "It allowed an end and ordered none.",
            es: "Permitió terminarlo y no ordenó nada.",
          },
          misconception: "court-ordered-end",
        },
        may: {
          text: { en: "MPP could be ended", es: "El MPP podía terminarse" },
          why: {
            en: "Ending it did not violate the statute.",
            es: "Terminarlo no violaba la ley.",
          },
        },
      },
      key: "may",
      explanation: {
        en: "By 5 to 4 the Court held that the government may end MPP.",
        es: "Por 5 a 4, la Corte resolvió que el gobierno puede terminar el MPP.",
      },
      objective: { en: "State a holding.", es: "Decir qué resolvió una corte." },
    }),
    "may-word": one({
      stem: {
        en: "A statute says that an officer “may” send people back. What may a new government do, by Chief Justice Roberts’s reading?",
        es: "Una ley dice que un agente «puede» devolver a personas. ¿Qué puede hacer un nuevo gobierno, según lo leyó Roberts?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["may"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        stop: {
          text: { en: "Stop sending them back", es: "Dejar de devolverlas" },
          why: { en: "“May” leaves a choice.", es: "«Puede» deja una opción." },
        },
        all: {
          text: { en: "Send back each of them", es: "Devolver a cada una" },
          why: {
            en: "That would read “may” as “must.”",
            es: "Eso sería leer «puede» como «debe».",
          },
          misconception: "may-is-must",
        },
        law: {
          text: { en: "Change the statute itself", es: "Cambiar la ley misma" },
          why: {
            en: "Only Congress can change a statute.",
            es: "Eso solo puede hacerlo el Congreso.",
          },
          misconception: "order-is-law-of-congress",
        },
      },
      key: "stop",
      explanation: {
        en: "A power that may be used may also be left unused.",
        es: "Una facultad que puede usarse también puede no usarse.",
      },
      objective: { en: "Read a word in a statute.", es: "Leer una palabra de una ley." },
    }),
    steps: order({
      stem: {
        en: "Put these rulings on MPP in order, the earliest first.",
        es: "Ordena estos fallos sobre el MPP, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["e-ninth", "e-texas", "e-scotus", "e-block"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        s: {
          text: { en: "Biden v. Texas at the Supreme Court", es: "Biden v. Texas, Corte Suprema" },
          short: { en: "Biden v. Texas", es: "Biden v. Texas" },
          why: { en: "June 30, 2022.", es: "30 de junio de 2022." },
        },
        n: {
          text: { en: "The Ninth Circuit upholds a block", es: "El Noveno Circuito bloquea" },
          short: { en: "Ninth Circuit’s block", es: "El Noveno Circuito bloquea" },
          why: { en: "February 28, 2020.", es: "28 de febrero de 2020." },
        },
        b: {
          text: { en: "California blocks the restart", es: "California bloquea el reinicio" },
          short: { en: "California blocks it", es: "California bloquea" },
          why: { en: "April 16, 2025.", es: "16 de abril de 2025." },
        },
        t: {
          text: { en: "Texas orders MPP enforced", es: "Texas ordena aplicar el MPP" },
          why: { en: "August 13, 2021.", es: "13 de agosto de 2021." },
        },
      },
      key: ["n", "t", "s", "b"],
      explanation: { en: "2020, 2021, 2022, 2025.", es: "2020, 2021, 2022 y 2025, en ese orden." },
      objective: { en: "Order the rulings.", es: "Ordenar los fallos." },
    }),
    votes: number({
      stem: {
        en: "How many justices voted in the majority in Biden v. Texas?",
        es: "¿Cuántos jueces votaron con la mayoría en Biden v. Texas?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["scotus-2022"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 5,
      counts: "votes",
      tolerance: 0.0,
      misreadings: [
        {
          value: 4,
          why: {
            en: "That is how many justices dissented.",
            es: "Esos son los jueces que disintieron.",
          },
          misconception: "court-said-illegal",
        },
        {
          value: 9,
          why: {
            en: "All nine sat, but they were divided.",
            es: "Participaron los nueve, pero divididos.",
          },
          misconception: "court-ordered-end",
        },
      ],
      explanation: {
        en: "The decision was five to four.",
        es: "Fue una decisión de cinco a cuatro.",
      },
      objective: { en: "Recall a vote.", es: "Recordar una votación." },
    }),
    moot: one({
      stem: {
        en: "The Ninth Circuit’s ruling of 2020 was vacated as moot. What can a brief of 2023 do with it?",
        es: "El fallo de 2020 del Noveno Circuito se anuló por falta de materia. ¿Qué se puede hacer con él en 2023?",
      },
      level: "apply",
      difficulty: "hard",
      facts: ["ninth"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        bind: {
          text: { en: "Rely on it as binding law", es: "Usarlo como ley obligatoria" },
          short: { en: "Rely on it as binding", es: "Usarlo como obligatorio" },
          why: { en: "A vacated ruling binds nobody.", es: "Un fallo anulado no obliga a nadie." },
          misconception: "ninth-ruling-stands",
        },
        hist: {
          text: { en: "Tell it as history", es: "Contarlo como historia" },
          why: {
            en: "It shows what a court thought at the time.",
            es: "Muestra qué pensó un tribunal entonces.",
          },
        },
        app: {
          text: { en: "Appeal it once more", es: "Apelarlo otra vez más" },
          why: { en: "The case was over.", es: "El caso había terminado." },
          misconception: "one-court-decides-all",
        },
      },
      key: "hist",
      explanation: {
        en: "A vacated ruling no longer stands.",
        es: "Un fallo anulado ya no está en pie.",
      },
      objective: { en: "Know what vacated means.", es: "Saber qué significa anulado." },
    }),
    "two-courts": one({
      stem: {
        en: "In 2025 a judge blocks the restart nationwide, and a panel narrows the block. What held after July 18, 2025?",
        es: "En 2025 una jueza o juez bloquea el reinicio en todo el país y un panel reduce el bloqueo. ¿Qué regía tras el 18 de julio de 2025?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["ruling-2025", "scotus-2022"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        nat: {
          text: { en: "A block for the whole country", es: "Un bloqueo en todo el país" },
          short: { en: "A nationwide block", es: "Bloqueo nacional" },
          why: { en: "The panel narrowed it.", es: "El panel lo redujo." },
          misconception: "one-court-decides-all",
        },
        cli: {
          text: { en: "A block for one group’s clients", es: "Un bloqueo para un grupo" },
          short: { en: "A block for one group", es: "Bloqueo para un grupo" },
          why: {
            en: "The clients of one organization were still covered.",
            es: "Seguían amparados los clientes de una organización.",
          },
        },
        no: {
          text: { en: "A block for families with children", es: "Un bloqueo para familias" },
          short: { en: "A block for families", es: "Bloqueo para familias" },
          why: {
            en: "Families are not what the panel named.",
            es: "El panel no habló de familias.",
          },
          misconception: "court-said-illegal",
        },
      },
      key: "cli",
      explanation: {
        en: "The panel kept the block for the clients of Immigrant Defenders Law Center.",
        es: "El panel mantuvo el bloqueo para los clientes de Immigrant Defenders Law Center.",
      },
      objective: {
        en: "Follow a case through two courts.",
        es: "Seguir un caso por dos tribunales.",
      },
    }),
  },
  discussion: [
    {
      text: {
        en: "Should one judge be able to stop a policy in the whole country while a case goes on? Give a reason for each side.",
        es: "¿Debe un solo juez poder detener una política en todo el país mientras sigue un caso? Da una razón de cada lado.",
      },
    },
    {
      text: {
        en: "A court says that a government may end a program, and another stops the end. How can both be right in their own eyes?",
        es: "Un tribunal dice que un gobierno puede terminar un programa y otro detiene ese fin. ¿Cómo pueden ambos tener razón a su modo?",
      },
    },
    {
      text: {
        en: "Why do lawyers fight over one word such as “may”?",
        es: "¿Por qué discuten los abogados por una palabra como «puede»?",
      },
    },
  ],
});
