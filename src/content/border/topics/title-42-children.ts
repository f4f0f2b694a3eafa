import { defineTopic, number, one, order } from "../vocabulary.ts";

export default defineTopic({
  begins: "2020-03-20",
  aliases: {
    en: [
      "pjes",
      "p.j.e.s. v. wolf",
      "uac exception",
      "uc exception",
      "exception for children",
      "expelling children",
      "expelled children",
      "children to mexico",
      "children sent to mexico",
      "diplomatic agreement",
      "understanding with mexico",
    ],
    es: [
      "excepción para menores",
      "excepción de menores no acompañados",
      "expulsión de menores",
      "expulsión de niños",
      "niños y título 42",
      "menores y título 42",
      "menores enviados a México",
      "acuerdo diplomático",
      "entendimiento con México",
    ],
  },
  wrongForms: [
    {
      form: "diplomatic settlement with Mexico",
      note: {
        en: "Garbled in print: it means a diplomatic understanding with Mexico about which children could be expelled there.",
        es: "Forma deformada: se refiere a un entendimiento diplomático con México sobre qué menores podían ser expulsados allí.",
      },
    },
  ],
  sources: {
    "pjes-v-wolf": {
      title: "P.J.E.S. v. Wolf, 502 F. Supp. 3d 492",
      publisher: "U.S. District Court, District of Columbia (Justia)",
      date: "2020-11-18",
      url: "https://law.justia.com/cases/federal/district-courts/district-of-columbia/dcdce/1:2020cv02245/221085/80/",
      kind: "court",
      accessed: "2026-11-24",
    },
    "cbs-2021-01-29": {
      title: "Court allows U.S. border agents to resume expelling unaccompanied children",
      publisher: "CBS News",
      date: "2021-01-29",
      url: "https://cbsnews.com/news/migrant-children-expelled-and-deported",
      kind: "news",
      accessed: "2026-11-24",
    },
    "ap-2021-01-29": {
      title: "Appeals court allows US to expel children alone at border",
      publisher: "Associated Press",
      date: "2021-01-29",
      url: "https://wcfcourier.com/news/national/appeals-court-allows-us-to-expel-children-alone-at-border/article_3c2a0f72-f2d7-5e1d-84bd-460882c2ed69.html",
      kind: "news",
      accessed: "2026-11-24",
    },
    "cdc-86-fr-38717": {
      title: "Exception for unaccompanied noncitizen children, 86 Fed. Reg. 38717",
      publisher: "Centers for Disease Control and Prevention",
      date: "2021-07-22",
      url: "https://regulations.justia.com/regulations/fedreg/2021/07/22/2021-15699.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "cdc-87-fr-15243": {
      title: "Termination for unaccompanied noncitizen children, 87 Fed. Reg. 15243",
      publisher: "Centers for Disease Control and Prevention",
      date: "2022-03-17",
      url: "https://regulations.justia.com/regulations/fedreg/2022/03/17/2022-05687.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "nyt-2020-10-30": {
      title: "Migrant children being expelled to Mexico",
      publisher: "The New York Times, in the San Antonio Express-News",
      date: "2020-10-31",
      url: "https://www.pressreader.com/usa/san-antonio-express-news/20201031/281646782646582",
      kind: "news",
      accessed: "2026-11-24",
    },
    "pbs-2020-10-30": {
      title: "Interview on the New York Times report about children sent to Mexico",
      publisher: "PBS NewsHour",
      date: "2020-10-30",
      url: "https://www.pbs.org/newshour/show/new-report-finds-u-s-is-deporting-central-american-kids-to-mexico",
      kind: "news",
      accessed: "2026-11-24",
    },
    "daily-beast-2020-10-31": {
      title: "Report on the Border Patrol e-mail obtained by The New York Times",
      publisher: "The Daily Beast",
      date: "2020-10-31",
      url: "https://www.thedailybeast.com/the-us-is-sending-parentless-central-american-migrant-children-to-mexico-nyt",
      kind: "news",
      accessed: "2026-11-24",
    },
    "forbes-2020-10-30": {
      title: "Migrant Children Sent To Mexico Alone, Against U.S. Policy",
      publisher: "Forbes",
      date: "2020-10-30",
      citation:
        "Daniel Cassady, “Migrant Children Sent To Mexico Alone, Against U.S. Policy,” Forbes, October 30, 2020",
      kind: "news",
      accessed: "2026-11-24",
    },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "Children and Title 42", es: "Menores y Título 42" },
      nicknames: [{ en: "the exception for children", es: "la excepción para menores" }],
      spans: [{ from: "2020-03-20" }],
      sources: ["cdc-86-fr-9942"],
    },
    definition: {
      role: "definition",
      text: {
        en: "This topic is about the rules on expelling children under the Title 42 public health order, above all children who arrive without a parent or guardian.",
        es: "Este tema trata de las reglas sobre la expulsión de menores bajo la orden sanitaria del Título 42, sobre todo de quienes llegan sin su madre, padre o tutor.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["cdc-86-fr-9942", "clearinghouse-pjes"],
    },
    "status-expelled": {
      role: "status",
      text: {
        en: "children who come alone can be expelled too",
        es: "también se puede expulsar a menores no acompañados",
      },
      spans: [{ from: "2020-03-20", until: "2020-11-18" }],
      sources: ["pjes-v-wolf"],
    },
    "status-blocked": {
      role: "status",
      text: {
        en: "expulsion of children alone blocked by a court",
        es: "expulsión de menores no acompañados, bloqueada por un tribunal",
      },
      spans: [{ from: "2020-11-18", until: "2021-01-29" }],
      sources: ["pjes-v-wolf"],
    },
    "status-unblocked": {
      role: "status",
      text: {
        en: "a court’s block on expelling children alone was lifted",
        es: "se levantó el bloqueo judicial a la expulsión de menores no acompañados",
      },
      spans: [{ from: "2021-01-29", until: "2021-02-17" }],
      sources: ["ap-2021-01-29", "cbs-2021-01-29"],
    },
    "status-excepted": {
      role: "status",
      text: {
        en: "children who come alone, excepted for now",
        es: "menores no acompañados, exceptuados por ahora",
      },
      spans: [{ from: "2021-02-17", until: "2021-07-22" }],
      sources: ["cdc-86-fr-9942"],
    },
    "status-excepted-fully": {
      role: "status",
      text: {
        en: "children who come alone, fully excepted",
        es: "menores no acompañados, exceptuados por completo",
      },
      spans: [{ from: "2021-07-22", until: "2022-03-11" }],
      sources: ["cdc-86-fr-38717"],
    },
    "status-over-for-children": {
      role: "status",
      text: {
        en: "Title 42 ended for children who come alone",
        es: "el Título 42 terminó para menores no acompañados",
      },
      spans: [{ from: "2022-03-11", until: "2023-05-12" }],
      sources: ["cdc-87-fr-15243"],
    },
    "status-over": {
      role: "status",
      text: {
        en: "over: Title 42 ended for everyone on May 11, 2023",
        es: "concluido: el Título 42 terminó para todos el 11 de mayo de 2023",
      },
      spans: [{ from: "2023-05-12" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["dhs-borders-2023"],
    },
    "court-block": {
      role: "fact",
      text: {
        en: "On November 18, 2020, a federal judge blocked the expulsion of children who came alone, in the case P.J.E.S. v. Wolf.",
        es: "El 18 de noviembre de 2020, un juez federal bloqueó la expulsión de menores no acompañados, en el caso P.J.E.S. v. Wolf.",
      },
      spans: [{ from: "2020-11-18" }],
      sources: ["pjes-v-wolf", "clearinghouse-pjes"],
      alone: true,
    },
    exception: {
      role: "fact",
      text: {
        en: "The CDC excepted unaccompanied children (those without a parent or guardian) from Title 42 from about January 30, 2021, in a notice published on February 17, 2021.",
        es: "Los CDC exceptuaron del Título 42 a los menores no acompañados (sin madre, padre o tutor) desde alrededor del 30 de enero de 2021, en un aviso publicado el 17 de febrero de 2021.",
      },
      spans: [{ from: "2021-02-17" }],
      sources: ["cdc-86-fr-9942"],
      also: ["title-42"],
      alone: true,
    },
    count: {
      role: "fact",
      text: {
        en: "CBP’s data file shows 15,881 Title 42 expulsions of children without a parent or guardian at the southwest land border from March 2020 to January 2021, nearly all before the court’s block.",
        es: "El archivo de datos de la CBP registra 15,881 expulsiones bajo el Título 42 de menores sin madre, padre o tutor en la frontera terrestre suroeste, de marzo de 2020 a enero de 2021, casi todas antes del bloqueo judicial.",
      },
      spans: [{ from: "2021-01" }],
      known: "2022-10",
      sources: ["cbp-sw-fy19-22", "cbp-nationwide-encounters"],
      figures: [
        {
          value: 15_881,
          counts: "uc-expulsions-sw",
          when: "2020-03/2021-01",
          revisable: true,
          series: {
            id: "uc-title-42-monthly",
            periods: [
              "2020-03",
              "2020-04",
              "2020-05",
              "2020-06",
              "2020-07",
              "2020-08",
              "2020-09",
              "2020-10",
              "2020-11",
              "2020-12",
              "2021-01",
            ],
          },
        },
      ],
    },
    estimate: {
      role: "fact",
      text: {
        en: "CBS News reported on January 29, 2021, that an estimated 13,000 children who came alone had been expelled before the court’s block.",
        es: "CBS News informó el 29 de enero de 2021 que, según un cálculo, 13,000 menores no acompañados habían sido expulsados antes del bloqueo judicial.",
      },
      spans: [{ from: "2021-01-29" }],
      claim: { by: { en: "CBS News", es: "CBS News" }, on: "2021-01-29" },
      sources: ["cbs-2021-01-29"],
      figures: [{ value: 13_000, counts: "children", when: "2020-03/2020-11", revisable: true }],
    },
    "by-mistake": {
      role: "fact",
      text: {
        en: "CBS News also reported that the government admitted expelling at least 70 children who came alone by mistake, after the court’s block.",
        es: "CBS News informó también que el gobierno admitió haber expulsado por error al menos a 70 menores no acompañados después del bloqueo judicial.",
      },
      spans: [{ from: "2021-01-29" }],
      claim: { by: { en: "CBS News", es: "CBS News" }, on: "2021-01-29" },
      sources: ["cbs-2021-01-29"],
      figures: [{ value: 70, counts: "children", when: "2020-11/2021-01", revisable: true }],
    },
    january: {
      role: "fact",
      text: {
        en: "In January 2021, CBP counted 5,820 encounters with unaccompanied children at the southwest land border; 18 of them ended in expulsion.",
        es: "En enero de 2021, la CBP contó 5,820 encuentros con menores no acompañados en la frontera terrestre suroeste; 18 de ellos terminaron en expulsión.",
      },
      spans: [{ from: "2021-01" }],
      known: "2022-10",
      sources: ["cbp-sw-fy19-22"],
      figures: [
        {
          value: 5_820,
          counts: "uc-encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly-children", periods: ["2021-01"] },
        },
        {
          value: 18,
          counts: "uc-expulsions-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "uc-title-42-monthly", periods: ["2021-01"] },
        },
      ],
      alone: true,
    },
    "january-families": {
      role: "fact",
      text: {
        en: "In January 2021, CBP counted 7,296 encounters with family members at the southwest land border; 4,546 of them ended in expulsion.",
        es: "En enero de 2021, la CBP contó 7,296 encuentros con integrantes de familias en la frontera terrestre suroeste; 4,546 de ellos terminaron en expulsión.",
      },
      spans: [{ from: "2021-01" }],
      known: "2022-10",
      sources: ["cbp-sw-fy19-22"],
      figures: [
        {
          value: 7_296,
          counts: "family-encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly-families", periods: ["2021-01"] },
        },
        { value: 4_546, counts: "family-expulsions-sw", when: "2021-01", revisable: true },
      ],
      alone: true,
    },
    "nyt-report": {
      role: "fact",
      text: {
        en: "The New York Times reported on October 30, 2020, that more than 200 children from other countries had been expelled alone into Mexico.",
        es: "The New York Times informó el 30 de octubre de 2020 que más de 200 menores de otros países habían sido expulsados a México sin un adulto.",
      },
      spans: [{ from: "2020-10-30" }],
      claim: { by: { en: "The New York Times", es: "The New York Times" }, on: "2020-10-30" },
      sources: ["nyt-2020-10-30", "pbs-2020-10-30"],
      figures: [{ value: 200, counts: "children", when: "2020-03/2020-10", revisable: false }],
      alone: true,
    },
    understanding: {
      role: "fact",
      text: {
        en: "By the Times’s account, an understanding with Mexico let the United States send there only Mexican children, or children with an adult.",
        es: "Según el Times, por un entendimiento con México, Estados Unidos solo podía enviar allí a menores mexicanos o acompañados por un adulto.",
      },
      spans: [{ from: "2020-10-30" }],
      claim: { by: { en: "The New York Times", es: "The New York Times" }, on: "2020-10-30" },
      sources: ["nyt-2020-10-30", "pbs-2020-10-30"],
    },
    email: {
      role: "fact",
      text: {
        en: "A Border Patrol e-mail obtained by The New York Times said that a child alone from another country must not knowingly be expelled to Mexico; such children were to be flown home.",
        es: "Un correo de la Patrulla Fronteriza obtenido por The New York Times decía que ningún menor no acompañado de otro país debía ser expulsado a México a sabiendas; a esos menores había que enviarlos en avión a su país.",
      },
      spans: [{ from: "2020-10-31" }],
      claim: {
        by: { en: "a Border Patrol assistant chief", es: "un subjefe de la Patrulla Fronteriza" },
      },
      sources: ["daily-beast-2020-10-31", "nyt-2020-10-30"],
    },
    "cbp-answer": {
      role: "fact",
      text: {
        en: "CBP’s acting commissioner, Mark Morgan, acknowledged that expelling such children to Mexico was against U.S. policy, Forbes reported on October 30, 2020.",
        es: "El comisionado interino de la CBP, Mark Morgan, reconoció que expulsar a esos menores a México iba contra la política de EE. UU., informó Forbes el 30 de octubre de 2020.",
      },
      spans: [{ from: "2020-10-30" }],
      claim: {
        by: {
          en: "Mark Morgan, acting CBP commissioner",
          es: "Mark Morgan, comisionado interino de la CBP",
        },
        on: "2020-10-30",
      },
      sources: ["forbes-2020-10-30"],
    },
    blocked: {
      role: "event",
      text: {
        en: "On November 18, 2020, a federal judge blocked the expulsion of unaccompanied children under Title 42.",
        es: "El 18 de noviembre de 2020, un juez federal bloqueó la expulsión de menores no acompañados bajo el Título 42.",
      },
      spans: [{ from: "2020-11-18" }],
      also: ["title-42"],
      sources: ["pjes-v-wolf", "clearinghouse-pjes"],
      alone: true,
    },
    unblocked: {
      role: "event",
      text: {
        en: "On January 29, 2021, an appeals court paused that judge’s order, so expulsions of unaccompanied children were allowed again.",
        es: "El 29 de enero de 2021, un tribunal de apelaciones suspendió esa orden judicial, y la expulsión de menores no acompañados volvió a estar permitida.",
      },
      spans: [{ from: "2021-01-29" }],
      sources: ["ap-2021-01-29", "cbs-2021-01-29"],
    },
    excepted: {
      role: "event",
      text: {
        en: "On or about January 30, 2021, the CDC excepted unaccompanied children from Title 42 for the time being.",
        es: "Alrededor del 30 de enero de 2021, los CDC exceptuaron por el momento a los menores no acompañados del Título 42.",
      },
      spans: [{ from: "2021-01-30" }],
      known: "2021-02-17",
      also: ["title-42"],
      sources: ["cdc-86-fr-9942"],
      alone: true,
    },
    "excepted-fully": {
      role: "event",
      text: {
        en: "On July 22, 2021, the CDC published a full exception for unaccompanied children.",
        es: "El 22 de julio de 2021, los CDC publicaron una excepción completa para menores no acompañados.",
      },
      spans: [{ from: "2021-07-22" }],
      sources: ["cdc-86-fr-38717"],
      alone: true,
    },
    "ended-for-children": {
      role: "event",
      text: {
        en: "On March 11, 2022, the CDC ended the Title 42 order for unaccompanied children.",
        es: "El 11 de marzo de 2022, los CDC pusieron fin a la orden del Título 42 para menores no acompañados.",
      },
      spans: [{ from: "2022-03-11" }],
      sources: ["cdc-87-fr-15243"],
      alone: true,
    },
    "order-ended": {
      role: "event",
      text: {
        en: "On May 11, 2023, the Title 42 order ended for adults and families as well.",
        es: "El 11 de mayo de 2023, la orden del Título 42 terminó también para personas adultas y familias.",
      },
      spans: [{ from: "2023-05-11" }],
      sources: ["dhs-borders-2023"],
    },
    "not-families": {
      role: "confusion",
      with: "title-42",
      text: {
        en: "The exception is for children who come alone. It did not end Title 42: children in families could still be expelled.",
        es: "La excepción es para menores no acompañados. No puso fin al Título 42: los menores en familia todavía podían ser expulsados.",
      },
      spans: [{ from: "2021-02-17" }],
      sources: ["cdc-86-fr-9942"],
    },
    "what-broke-it": {
      role: "confusion",
      text: {
        en: "By the Times’s account, expelling children did not in itself break the understanding with Mexico; sending children of other countries there alone did. The text of the understanding is not public.",
        es: "Según el Times, expulsar a menores no rompía por sí mismo el entendimiento con México; lo rompía enviar allí a menores de otros países sin un adulto. El texto del entendimiento no es público.",
      },
      spans: [{ from: "2020-10-31" }],
      claim: { by: { en: "The New York Times", es: "The New York Times" }, on: "2020-10-30" },
      sources: ["nyt-2020-10-30"],
    },
    "court-and-choice": {
      role: "confusion",
      text: {
        en: "The courts did not have the last word: an appeals court allowed expulsions of children again, and then the CDC chose to except them.",
        es: "Los tribunales no tuvieron la última palabra: un tribunal de apelaciones volvió a permitir la expulsión de menores, y luego los CDC decidieron exceptuarlos.",
      },
      spans: [{ from: "2021-02-17" }],
      sources: ["ap-2021-01-29", "cdc-86-fr-9942"],
    },
    "not-mexican-law": {
      role: "confusion",
      with: "mexico-child-law",
      text: {
        en: "Mexico’s law about migrant children is another matter: it says where Mexico may house them. The exception to Title 42 is a U.S. order.",
        es: "La ley mexicana sobre menores migrantes es otra cosa: dice dónde puede alojarlos México. La excepción al Título 42 es una orden de EE. UU.",
      },
      spans: [{ from: "2021-02-26" }],
      sources: ["loc-mexico-2021-02", "cdc-86-fr-9942"],
    },
    "share-spring-2020": {
      role: "fact",
      text: {
        en: "In May 2020, 954 of 1,008 encounters with unaccompanied children ended in expulsion, 94.6 percent.",
        es: "En mayo de 2020, 954 de 1,008 encuentros con menores no acompañados terminaron en expulsión, el 94.6 por ciento.",
      },
      spans: [{ from: "2020-05" }],
      known: "2022-10",
      figures: [
        {
          value: 954,
          counts: "uc-expulsions-sw",
          when: "2020-05",
          revisable: true,
          series: { id: "uc-title-42-monthly", periods: ["2020-05"] },
        },
        {
          value: 1008,
          counts: "uc-encounters-sw",
          when: "2020-05",
          revisable: true,
          series: { id: "sw-monthly-children", periods: ["2020-05"] },
        },
        { value: 94.6, counts: "percent", when: "2020-05", revisable: true },
      ],
      sources: ["cbp-sw-fy19-22"],
    },
  },
  related: [
    "title-42",
    "mexico-child-law",
    "expulsion-vs-removal",
    "january-2021",
    "who-does-what",
  ],
  questions: {
    "court-2020": one({
      stem: {
        en: "What did a federal judge block on November 18, 2020?",
        es: "¿Qué bloqueó un juez federal el 18 de noviembre de 2020?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["court-block"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        alone: {
          text: {
            en: "The expulsion of children who came alone",
            es: "La expulsión de menores no acompañados",
          },
          short: { en: "Of children who came alone", es: "De menores no acompañados" },
          why: {
            en: "P.J.E.S. v. Wolf was about children without a parent or guardian.",
            es: "P.J.E.S. v. Wolf trataba de menores sin madre, padre o tutor.",
          },
        },
        families: {
          text: {
            en: "The expulsion of families with children",
            es: "La expulsión de familias con menores",
          },
          short: { en: "Of families with children", es: "De familias con menores" },
          why: {
            en: "Families were still expelled. Both groups include children, which makes them easy to mix up.",
            es: "Se siguió expulsando a familias. En ambos grupos hay menores, y por eso se confunden.",
          },
          misconception: "exception-covers-families",
        },
        adults: {
          text: {
            en: "The expulsion of adults who came alone",
            es: "La expulsión de adultos que viajan solos",
          },
          short: { en: "Of adults who came alone", es: "De adultos que viajan solos" },
          why: {
            en: "Title 42 as a whole stayed in force for adults until May 2023.",
            es: "El Título 42 siguió vigente para personas adultas hasta mayo de 2023.",
          },
          misconception: "court-ended-title-42-2020",
        },
      },
      key: "alone",
      explanation: {
        en: "The judge blocked the expulsion of children without a parent or guardian. Expulsions of adults and families went on.",
        es: "El juez bloqueó la expulsión de menores sin madre, padre o tutor. Las expulsiones de personas adultas y familias continuaron.",
      },
      objective: {
        en: "Say whom the court’s order of November 2020 was about.",
        es: "Decir a quiénes se refería la orden judicial de noviembre de 2020.",
      },
    }),
    steps: order({
      stem: {
        en: "Put these steps about children who came alone in order, from the first to the last.",
        es: "Ordena estos pasos sobre los menores que llegan solos, del primero al último.",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["blocked", "unblocked", "excepted", "excepted-fully", "ended-for-children"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        block: {
          text: { en: "A judge blocks expulsions", es: "Un juez bloquea la expulsión" },
          short: { en: "A judge blocks", es: "Un juez bloquea" },
          why: {
            en: "The first step came in court, on November 18, 2020.",
            es: "El primer paso fue judicial: el 18 de noviembre de 2020.",
          },
        },
        lift: {
          text: {
            en: "An appeals court pauses that block",
            es: "Un tribunal suspende ese bloqueo",
          },
          short: { en: "Appeals court pauses block", es: "Se suspende el bloqueo" },
          why: {
            en: "The appeals court ruled on January 29, 2021, ten weeks after the block.",
            es: "El tribunal de apelaciones resolvió el 29 de enero de 2021, diez semanas después del bloqueo.",
          },
        },
        except: {
          text: {
            en: "The CDC makes a temporary exception",
            es: "Los CDC hacen una excepción temporal",
          },
          short: { en: "Temporary exception", es: "Excepción temporal" },
          why: {
            en: "On or about January 30, 2021, one day after the appeals court.",
            es: "Alrededor del 30 de enero de 2021, un día después del tribunal de apelaciones.",
          },
        },
        full: {
          text: {
            en: "The CDC makes the exception full",
            es: "Los CDC hacen completa la excepción",
          },
          short: { en: "Full exception", es: "Excepción completa" },
          why: {
            en: "The notice was published on July 22, 2021.",
            es: "El aviso se publicó el 22 de julio de 2021.",
          },
        },
        end: {
          text: {
            en: "The CDC ends the order for these children",
            es: "Los CDC terminan la orden para estos menores",
          },
          short: { en: "Order ends for them", es: "La orden termina para ellos" },
          why: {
            en: "The last step was the CDC’s, on March 11, 2022, with the order still in force for others.",
            es: "El último paso fue de los CDC, el 11 de marzo de 2022, con la orden aún vigente para los demás.",
          },
        },
      },
      key: ["block", "lift", "except", "full", "end"],
      explanation: {
        en: "Block in November 2020, pause in January 2021 and, a day later, the exception; full in July 2021; the end for these children in March 2022.",
        es: "Bloqueo en noviembre de 2020; suspensión en enero de 2021 y, un día después, la excepción; completa en julio de 2021; fin para estos menores en marzo de 2022.",
      },
      objective: {
        en: "Follow how courts and an agency changed one rule step by step.",
        es: "Seguir cómo tribunales y una agencia cambiaron una regla paso a paso.",
      },
    }),
    "january-table": one({
      stem: {
        en: "January 2021, CBP: children alone, 5,820 encounters and 18 expulsions; family members, 7,296 encounters and 4,546 expulsions. Which group was expelled at the higher rate?",
        es: "Enero de 2021, CBP: menores que llegaron solos, 5,820 encuentros y 18 expulsiones; integrantes de familias, 7,296 encuentros y 4,546 expulsiones. ¿Qué grupo fue expulsado en mayor proporción?",
      },
      level: "interpret",
      difficulty: "easy",
      facts: ["january", "january-families"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        alone: {
          text: {
            en: "The first group, by a wide margin",
            es: "El primer grupo, por amplio margen",
          },
          short: { en: "Children alone", es: "Menores no acompañados" },
          why: {
            en: "18 of 5,820 is about 3 in 1,000. This answer is tempting if you think that the rule was the same for all children.",
            es: "18 de 5,820 son unas 3 de cada 1,000. Confunde si piensas que la regla era igual para todos los menores.",
          },
          misconception: "children-alone-expelled-in-2021",
        },
        families: {
          text: {
            en: "The second group, by a wide margin",
            es: "El segundo grupo, por amplio margen",
          },
          short: { en: "Family members", es: "Las familias" },
          why: {
            en: "4,546 of 7,296 is about 62 in 100; 18 of 5,820 is less than 1 in 100.",
            es: "4,546 de 7,296 son unas 62 de cada 100; 18 de 5,820 es menos de 1 de cada 100.",
          },
        },
        same: {
          text: {
            en: "The two groups, at about one rate",
            es: "Los dos grupos, casi por igual",
          },
          short: { en: "About equal", es: "Casi igual" },
          why: {
            en: "The numbers of encounters are close, but a rate compares expulsions with encounters.",
            es: "Las cifras de encuentros son parecidas, pero la proporción compara expulsiones con encuentros.",
          },
          misconception: "exception-covers-families",
        },
      },
      key: "families",
      explanation: {
        en: "About 62 in 100 encounters with family members ended in expulsion, and less than 1 in 100 of those with children alone.",
        es: "Unos 62 de cada 100 encuentros con integrantes de familias terminaron en expulsión, y menos de 1 de cada 100 con menores no acompañados.",
      },
      objective: {
        en: "Compare two groups by rate instead of by raw count.",
        es: "Comparar dos grupos por proporción y no solo por cantidad.",
      },
    }),
    "how-many": number({
      stem: {
        en: "CBP’s data file counts expulsions of children without a parent or guardian, southwest land border, March 2020 to January 2021. About how many does it show?",
        es: "El archivo de datos de la CBP cuenta las expulsiones de menores sin madre, padre o tutor en la frontera terrestre suroeste, de marzo de 2020 a enero de 2021. ¿Cuántas registra, más o menos?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["count", "estimate"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 15_881,
      counts: "uc-expulsions-sw",
      tolerance: 0.06,
      misreadings: [
        {
          value: 13_000,
          why: {
            en: "That was an early press estimate, reported in January 2021, and it stopped at the court’s block.",
            es: "Ese fue un cálculo temprano de la prensa, de enero de 2021, y llegaba solo hasta el bloqueo judicial.",
          },
          misconception: "first-estimate-is-final",
        },
        {
          value: 5_820,
          why: {
            en: "That is the number of encounters with children alone in January 2021; by then nearly none ended in expulsion.",
            es: "Ese es el número de encuentros con menores no acompañados en enero de 2021; para entonces casi ninguno terminaba en expulsión.",
          },
          misconception: "encounter-is-expulsion",
        },
      ],
      explanation: {
        en: "The file shows 15,881, nearly all before the court’s block of November 18, 2020. An expulsion is counted each time.",
        es: "El archivo registra 15,881, casi todas antes del bloqueo judicial del 18 de noviembre de 2020. Cada expulsión se cuenta.",
      },
      objective: {
        en: "Know the scale of these expulsions, and what the count holds.",
        es: "Conocer la magnitud de estas expulsiones y qué incluye la cifra.",
      },
    }),
    "spring-2021": one({
      stem: {
        en: "On April 5, 2021, a 15-year-old from Guatemala crosses the border alone, while an uncle waits in Texas. What did the CDC’s rules mean for her?",
        es: "El 5 de abril de 2021, una joven de 15 años de Guatemala cruza sola la frontera; un tío la espera en Texas. ¿Qué implicaban para ella las reglas de los CDC?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["exception"],
      standards: ["C3.D2.Civ.12.6-8"],
      options: {
        mexico: {
          text: {
            en: "She was to be expelled into Mexico",
            es: "Debía ser expulsada hacia México",
          },
          short: { en: "Expelled into Mexico", es: "Expulsada hacia México" },
          why: {
            en: "Before November 2020 some children from other countries were sent there alone, which CBP called against policy. By April 2021 the exception stood.",
            es: "Antes de noviembre de 2020, algunos menores de otros países fueron enviados allí solos, contra la política según la CBP. En abril de 2021 regía la excepción.",
          },
          misconception: "children-alone-expelled-in-2021",
        },
        home: {
          text: {
            en: "She was to be expelled to Guatemala",
            es: "Debía ser expulsada a Guatemala",
          },
          short: { en: "Expelled to Guatemala", es: "Expulsada a Guatemala" },
          why: {
            en: "Flights home were the practice before the court’s block of November 2020; the exception ended that.",
            es: "Los vuelos a su país eran la práctica antes del bloqueo de noviembre de 2020; la excepción acabó con eso.",
          },
          misconception: "children-alone-expelled-in-2021",
        },
        outside: {
          text: {
            en: "She was outside the Title 42 order",
            es: "Quedaba fuera del Título 42",
          },
          short: { en: "Outside Title 42", es: "Fuera del Título 42" },
          why: {
            en: "She came without a parent or guardian, so the exception of early 2021 applied to her.",
            es: "Llegó sin madre, padre o tutor, así que se le aplicaba la excepción de principios de 2021.",
          },
        },
      },
      key: "outside",
      explanation: {
        en: "From about January 30, 2021, the CDC excepted children without a parent or guardian. An uncle waiting in Texas does not change that.",
        es: "Desde alrededor del 30 de enero de 2021, los CDC exceptuaron a menores sin madre, padre o tutor. Que un tío espere en Texas no cambia eso.",
      },
      objective: {
        en: "Apply the exception to a new case.",
        es: "Aplicar la excepción a un caso nuevo.",
      },
    }),
    understanding: one({
      stem: {
        en: "By the Times’s account of October 2020, which of these expulsions to Mexico would break the understanding between the two countries?",
        es: "Según lo que informó el Times en octubre de 2020, ¿cuál de estas expulsiones a México rompería el entendimiento entre los dos países?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["understanding"],
      standards: ["C3.D2.Civ.12.6-8"],
      options: {
        "mexico-alone": {
          text: { en: "A boy from Mexico, sent alone", es: "Un niño de México, sin un adulto" },
          short: { en: "From Mexico, alone", es: "De México, sin adulto" },
          why: {
            en: "Mexican children were within the understanding. This answer is tempting if you think that it kept all children out.",
            es: "Los menores mexicanos estaban dentro del entendimiento. Confunde si piensas que excluía a todo menor.",
          },
          misconception: "understanding-barred-children",
        },
        "honduras-alone": {
          text: {
            en: "A boy from Honduras, sent alone",
            es: "Un niño de Honduras, sin un adulto",
          },
          short: { en: "From Honduras, alone", es: "De Honduras, sin adulto" },
          why: {
            en: "He is of another country and has no adult with him: both conditions fail.",
            es: "Es de otro país y no va con un adulto: no se cumple ninguna de las dos condiciones.",
          },
        },
        "honduras-mother": {
          text: {
            en: "A boy from Honduras, with his mother",
            es: "Un niño de Honduras, con su madre",
          },
          short: { en: "From Honduras, with mother", es: "De Honduras, con su madre" },
          why: {
            en: "Children with an adult were within the understanding, whatever their country.",
            es: "Los menores con un adulto estaban dentro del entendimiento, fueran del país que fueran.",
          },
          misconception: "understanding-barred-children",
        },
      },
      key: "honduras-alone",
      explanation: {
        en: "The Times reported that only Mexican children, or children with an adult, could be sent to Mexico.",
        es: "El Times informó que a México solo podían ser enviados menores mexicanos o acompañados por un adulto.",
      },
      objective: {
        en: "Use the reported terms of the understanding on new cases.",
        es: "Usar en casos nuevos los términos del entendimiento, según se informó.",
      },
    }),
    "two-counts": one({
      stem: {
        en: "In January 2021 CBS News gave an estimate of 13,000 expelled children. CBP’s file of October 2022 adds up to 15,881 expulsions. Why does the file serve better for an exact count?",
        es: "En enero de 2021, CBS News dio un cálculo de 13,000 menores expulsados. El archivo de la CBP de octubre de 2022 suma 15,881 expulsiones. ¿Por qué sirve más el archivo para una cifra exacta?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["count", "estimate"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        larger: {
          text: {
            en: "It gives the larger of two numbers",
            es: "Da el mayor de los dos números",
          },
          short: { en: "It gives the larger number", es: "Da el número mayor" },
          why: {
            en: "Size proves nothing. What matters is how a number was made and what it counts.",
            es: "El tamaño no prueba nada. Importa cómo se obtuvo un número y qué cuenta.",
          },
          misconception: "larger-number-is-better",
        },
        people: {
          text: {
            en: "It counts each child a single time",
            es: "Cuenta a cada menor una sola vez",
          },
          short: { en: "It counts each child once", es: "Cuenta a cada menor una vez" },
          why: {
            en: "It counts expulsions, so a child expelled twice is in it twice.",
            es: "Cuenta expulsiones; quien fue expulsado dos veces aparece dos veces.",
          },
          misconception: "expulsion-is-person",
        },
        records: {
          text: {
            en: "It adds up records, month by month",
            es: "Suma registros, mes por mes",
          },
          short: { en: "It adds up records", es: "Suma registros" },
          why: {
            en: "A file of records can be added up and checked again; an estimate made at the time cannot.",
            es: "Un archivo de registros se puede sumar y revisar; un cálculo hecho en su momento, no.",
          },
        },
      },
      key: "records",
      explanation: {
        en: "Both can be honest: one is an estimate of the time, the other adds up CBP’s records, later and for a slightly longer period. CBP may still revise them.",
        es: "Ambas pueden ser honestas: una es un cálculo del momento; la otra suma los registros de la CBP, después y por un periodo algo más largo. La CBP aún puede revisarlos.",
      },
      objective: {
        en: "Weigh two counts by how and when they were made.",
        es: "Valorar dos cifras según cómo y cuándo se obtuvieron.",
      },
    }),
    "chart-line": one({
      stem: {
        en: "By the chart, what happened to the line of children alone between October 2020 and December 2020?",
        es: "Según la gráfica, ¿qué pasó con la línea de menores no acompañados de octubre de 2020 a diciembre de 2020?",
      },
      level: "interpret",
      difficulty: "easy",
      facts: ["court-block", "january"],
      chart: "title-42-groups",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        up: {
          text: { en: "It rose to the top", es: "Subió hasta arriba" },
          why: {
            en: "It was near the top in spring 2020.",
            es: "Estuvo arriba en la primavera de 2020.",
          },
          misconception: "neighbor-months",
        },
        down: {
          text: { en: "It fell to nearly zero", es: "Cayó casi a cero" },
          why: {
            en: "A court blocked such expulsions in November.",
            es: "Un tribunal bloqueó esas expulsiones en noviembre.",
          },
        },
        same: {
          text: { en: "It stayed as it was", es: "Siguió como estaba" },
          why: {
            en: "The other two lines changed far less.",
            es: "Las otras dos líneas cambiaron mucho menos.",
          },
          misconception: "exception-covers-families",
        },
      },
      key: "down",
      explanation: {
        en: "From 66 percent in October to zero in December 2020.",
        es: "De 66 por ciento en octubre a cero en diciembre de 2020.",
      },
      objective: { en: "Read a fall from a chart.", es: "Leer una caída en una gráfica." },
    }),
    "chart-may": number({
      stem: {
        en: "By the chart and its numbers, what percent of encounters with children alone ended in expulsion in May 2020?",
        es: "Según la gráfica y sus cifras, ¿qué por ciento de los encuentros con menores no acompañados terminó en expulsión en mayo de 2020?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["share-spring-2020"],
      chart: "title-42-groups",
      standards: ["C3.D2.Civ.13.6-8"],
      key: 94.6,
      counts: "percent",
      tolerance: 0.06,
      misreadings: [
        {
          value: 66,
          why: { en: "That is October 2020.", es: "Eso es octubre de 2020." },
          misconception: "neighbor-months",
        },
        {
          value: 5,
          why: {
            en: "That is the part that did not end in expulsion.",
            es: "Esa es la parte que no terminó en expulsión.",
          },
          misconception: "rest-is-the-fall",
        },
      ],
      explanation: {
        en: "94.6 percent, before the court’s block.",
        es: "94.6 por ciento, antes del bloqueo judicial.",
      },
      objective: { en: "Read a share from a chart.", es: "Leer una parte en una gráfica." },
    }),
  },
  charts: ["title-42-groups", "children-by-month"],
  discussion: [
    {
      text: {
        en: "Should a rule for all people have an exception for children? Where would you draw the line of age, and why?",
        es: "¿Debe una regla para todas las personas tener una excepción para menores? ¿Dónde pondrías el límite de edad y por qué?",
      },
    },
    {
      text: {
        en: "An understanding between two countries was never published. What is gained and lost by that?",
        es: "Un entendimiento entre dos países nunca se publicó. ¿Qué se gana y qué se pierde con eso?",
      },
    },
    {
      text: {
        en: "A newspaper, a judge and an agency each brought something to light here. What could each of them find out?",
        es: "Un periódico, una jueza o juez y una agencia sacaron algo a la luz. ¿Qué pudo averiguar cada uno?",
      },
    },
  ],
});
