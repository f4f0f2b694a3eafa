import { defineTopic, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "before-2016",
  aliases: {
    en: [
      "who does what",
      "border agencies",
      "agencies",
      "dhs",
      "homeland security",
      "cbp",
      "customs and border protection",
      "border patrol",
      "usbp",
      "ofo",
      "field operations",
      "ice",
      "uscis",
      "eoir",
      "immigration judges",
      "immigration courts",
      "hhs",
      "cdc",
    ],
    es: [
      "quién hace qué",
      "agencias",
      "agencias de la frontera",
      "seguridad nacional",
      "departamento de seguridad nacional",
      "aduanas y protección fronteriza",
      "patrulla fronteriza",
      "jueces de inmigración",
      "tribunales de inmigración",
      "salud y servicios humanos",
    ],
  },
  wrongForms: [
    {
      form: "customs and border safety",
      note: {
        en: "The agency’s name is Customs and Border Protection (CBP).",
        es: "La agencia se llama Customs and Border Protection (CBP), en español Oficina de Aduanas y Protección Fronteriza.",
      },
    },
    {
      form: "border brokers",
      note: {
        en: "What is meant are Border Patrol agents.",
        es: "Se trata de agentes de la Patrulla Fronteriza.",
      },
    },
  ],
  sources: {
    "dhs-secretaries": {
      title: "Secretaries of Homeland Security, with dates of service",
      publisher: "Department of Homeland Security",
      date: "2025",
      citation:
        "U.S. Department of Homeland Security, list of Secretaries of Homeland Security with their dates of service",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "bgov-mayorkas-2025-01": {
      title: "Mayorkas Ends Grueling Homeland Term With Lessons for Trump, GOP",
      publisher: "Bloomberg Government",
      date: "2025-01",
      url: "https://news.bloomberglaw.com/bloomberg-government-news/mayorkas-ends-grueling-homeland-term-with-lessons-for-trump-gop",
      kind: "news",
      accessed: "2026-11-24",
    },
    "abc7-noem-2025-01": {
      title: "Kristi Noem confirmed as secretary of homeland security",
      publisher: "WABC-TV, New York",
      date: "2025-01-25",
      url: "https://abc7ny.com/post/senate-confirmation-votes-today-kristi-noem-confirmed-dhs-secretary/15836299/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "senate-mullin-2026-03": {
      title: "Roll-call vote on the nomination of Markwayne Mullin",
      publisher: "United States Senate",
      date: "2026-03-23",
      citation:
        "U.S. Senate, roll-call vote, nomination of Markwayne Mullin to be Secretary of Homeland Security, 119th Cong., 2d Sess., March 23, 2026 (54–45)",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "wh-mullin-2026-03": {
      title: "Secretary Markwayne Mullin Is Ready to Deliver on President Trump’s Agenda",
      publisher: "The White House",
      date: "2026-03-24",
      url: "https://www.whitehouse.gov/articles/2026/03/secretary-markwayne-mullin-is-ready-to-deliver-on-president-trumps-agenda/",
      kind: "primary",
      accessed: "2026-11-24",
    },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "Who does what at the border", es: "Quién hace qué en la frontera" },
      spans: [{ from: "before-2016" }],
      sources: ["ohss-enforcement"],
      nicknames: [{ en: "the border agencies", es: "las agencias de la frontera" }],
    },
    definition: {
      role: "definition",
      text: {
        en: "This topic is about which part of the U.S. government has which task at the border, from guarding it to deciding cases and protecting public health.",
        es: "Este tema trata de qué parte del gobierno de EE. UU. tiene cada tarea en la frontera: vigilarla, decidir casos o proteger la salud pública.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["ohss-enforcement"],
    },
    status: {
      role: "status",
      text: {
        en: "shared by three departments: Homeland Security, Justice, and Health",
        es: "a cargo de tres departamentos: Seguridad Nacional, Justicia y Salud",
      },
      spans: [{ from: "before-2016" }],
      sources: ["ohss-enforcement", "crs-r47504", "acf-uac-about"],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
    },
    dhs: {
      role: "fact",
      text: {
        en: "The Department of Homeland Security (DHS) has three main immigration agencies: CBP, ICE, and USCIS.",
        es: "El Departamento de Seguridad Nacional (DHS) tiene tres agencias principales de inmigración: la CBP, ICE y USCIS.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["ohss-enforcement"],
      alone: true,
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
    },
    cbp: {
      role: "fact",
      text: {
        en: "CBP (Customs and Border Protection) enforces immigration law along the border: its Border Patrol agents work between ports of entry, its Field Operations officers at the ports.",
        es: "La CBP (Oficina de Aduanas y Protección Fronteriza) aplica las leyes de inmigración en la frontera: su Patrulla Fronteriza, entre puertos de entrada; sus oficiales de Operaciones de Campo, en los puertos.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["ohss-enforcement", "ohss-encounters"],
      alone: true,
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
    },
    ice: {
      role: "fact",
      text: {
        en: "ICE (Immigration and Customs Enforcement) enforces immigration law inside the country and handles detention and removal.",
        es: "ICE (Servicio de Control de Inmigración y Aduanas) aplica las leyes de inmigración dentro del país y se encarga de la detención y la remoción.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["ohss-enforcement"],
      alone: true,
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
    },
    uscis: {
      role: "fact",
      text: {
        en: "USCIS (Citizenship and Immigration Services) decides applications for immigration benefits and for citizenship.",
        es: "USCIS (Servicio de Ciudadanía e Inmigración) decide las solicitudes de beneficios migratorios y de ciudadanía.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["ohss-enforcement"],
      alone: true,
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
    },
    judges: {
      role: "fact",
      text: {
        en: "Immigration judges work in the Justice Department, in its Executive Office for Immigration Review (EOIR), not in DHS.",
        es: "Los jueces de inmigración trabajan en el Departamento de Justicia, en su Oficina Ejecutiva de Revisión de Casos de Inmigración (EOIR), no en el DHS.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["crs-r47504", "crs-r46755"],
      alone: true,
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
    },
    "title-42-now": {
      role: "fact",
      text: {
        en: "The CDC, a health agency in the Department of Health and Human Services (HHS), issued the Title 42 order; CBP carries it out.",
        es: "Los CDC, una agencia de salud del Departamento de Salud y Servicios Humanos (HHS), emitieron la orden del Título 42; la CBP la aplica.",
      },
      spans: [{ from: "2020-03-20", until: "2023-05-12" }],
      sources: ["cdc-86-fr-9942", "cbp-t8-t42-fy2021"],
      alone: true,
    },
    "title-42-then": {
      role: "fact",
      text: {
        en: "The CDC, a health agency in the Department of Health and Human Services (HHS), issued the Title 42 order of March 2020; CBP carried it out until May 2023.",
        es: "Los CDC, una agencia de salud del Departamento de Salud y Servicios Humanos (HHS), emitieron en marzo de 2020 la orden del Título 42; la CBP la aplicó hasta mayo de 2023.",
      },
      spans: [{ from: "2023-05-12" }],
      sources: ["cdc-86-fr-9942", "cbp-t8-t42-fy2021", "dhs-borders-2023"],
      alone: true,
    },
    children: {
      role: "fact",
      text: {
        en: "DHS must generally turn a child who came alone over to HHS within 72 hours.",
        es: "En general, el DHS debe entregar al HHS, en un plazo de 72 horas, a un menor que llegó solo.",
      },
      spans: [{ from: "before-2016" }],
      figures: [{ value: 72, counts: "hours", when: "2020", revisable: false }],
      sources: ["clearinghouse-pjes", "acf-uac-about"],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
    },
    "children-care": {
      role: "fact",
      text: {
        en: "In HHS, the Office of Refugee Resettlement (ORR) cares for children who came alone until a sponsor, usually a parent or relative, takes them in.",
        es: "En el HHS, la Oficina de Reasentamiento de Refugiados (ORR) cuida a los menores que llegaron solos hasta que los recibe un patrocinador, por lo general su madre, su padre u otro familiar.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["acf-uac-about"],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
    },
    mayorkas: {
      role: "fact",
      text: {
        en: "Alejandro Mayorkas leads DHS; the Senate confirmed him 56 to 43 on February 2, 2021.",
        es: "Alejandro Mayorkas dirige el DHS; el Senado lo confirmó por 56 votos contra 43 el 2 de febrero de 2021.",
      },
      spans: [{ from: "2021-02-02", until: "2025-01-20" }],
      figures: [
        { value: 56, counts: "votes", when: "2021-02-02", revisable: false },
        { value: 43, counts: "votes", when: "2021-02-02", revisable: false },
      ],
      sources: ["npr-mayorkas-2021-02"],
    },
    noem: {
      role: "fact",
      text: {
        en: "Kristi Noem leads DHS; the Senate confirmed her 59 to 34 on January 25, 2025.",
        es: "Kristi Noem dirige el DHS; el Senado la confirmó por 59 votos contra 34 el 25 de enero de 2025.",
      },
      spans: [{ from: "2025-01-25", until: "2026-03-24" }],
      figures: [
        { value: 59, counts: "votes", when: "2025-01-25", revisable: false },
        { value: 34, counts: "votes", when: "2025-01-25", revisable: false },
      ],
      sources: ["abc7-noem-2025-01"],
    },
    mullin: {
      role: "fact",
      text: {
        en: "Markwayne Mullin leads DHS; the Senate confirmed him 54 to 45 on March 23, 2026.",
        es: "Markwayne Mullin dirige el DHS; el Senado lo confirmó por 54 votos contra 45 el 23 de marzo de 2026.",
      },
      spans: [{ from: "2026-03-24" }],
      figures: [
        { value: 54, counts: "votes", when: "2026-03-23", revisable: false },
        { value: 45, counts: "votes", when: "2026-03-23", revisable: false },
      ],
      sources: ["senate-mullin-2026-03", "wh-mullin-2026-03"],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
    },
    "order-issued": {
      role: "event",
      text: {
        en: "On March 20, 2020, the CDC, a health agency, issued the Title 42 order that CBP then carried out.",
        es: "El 20 de marzo de 2020, los CDC, una agencia de salud, emitieron la orden del Título 42, que después aplicó la CBP.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["cdc-86-fr-9942", "cbp-t8-t42-fy2020"],
    },
    "mayorkas-begins": {
      role: "event",
      text: {
        en: "On February 2, 2021, the Senate confirmed Alejandro Mayorkas as Secretary of Homeland Security, 56 to 43.",
        es: "El 2 de febrero de 2021, el Senado confirmó a Alejandro Mayorkas como secretario de Seguridad Nacional por 56 votos contra 43.",
      },
      spans: [{ from: "2021-02-02" }],
      figures: [
        { value: 56, counts: "votes", when: "2021-02-02", revisable: false },
        { value: 43, counts: "votes", when: "2021-02-02", revisable: false },
      ],
      sources: ["npr-mayorkas-2021-02"],
    },
    "order-ends": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On May 11, 2023, the Title 42 order ended, and CBP went back to Title 8 alone.",
        es: "El 11 de mayo de 2023 terminó la orden del Título 42, y la CBP volvió a aplicar solo el Título 8.",
      },
      spans: [{ from: "2023-05-11" }],
      sources: ["dhs-borders-2023"],
    },
    "mayorkas-ends": {
      role: "event",
      text: {
        en: "On January 20, 2025, Alejandro Mayorkas’s time as Secretary of Homeland Security ended.",
        es: "El 20 de enero de 2025 terminó el periodo de Alejandro Mayorkas como secretario de Seguridad Nacional.",
      },
      spans: [{ from: "2025-01-20" }],
      sources: ["dhs-secretaries", "bgov-mayorkas-2025-01"],
    },
    "noem-begins": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On January 25, 2025, the Senate confirmed Kristi Noem as Secretary of Homeland Security, 59 to 34.",
        es: "El 25 de enero de 2025, el Senado confirmó a Kristi Noem como secretaria de Seguridad Nacional por 59 votos contra 34.",
      },
      spans: [{ from: "2025-01-25" }],
      figures: [
        { value: 59, counts: "votes", when: "2025-01-25", revisable: false },
        { value: 34, counts: "votes", when: "2025-01-25", revisable: false },
      ],
      sources: ["abc7-noem-2025-01"],
    },
    "mullin-begins": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On March 23, 2026, the Senate confirmed Markwayne Mullin as Secretary of Homeland Security, 54 to 45.",
        es: "El 23 de marzo de 2026, el Senado confirmó a Markwayne Mullin como secretario de Seguridad Nacional por 54 votos contra 45.",
      },
      spans: [{ from: "2026-03-23" }],
      figures: [
        { value: 54, counts: "votes", when: "2026-03-23", revisable: false },
        { value: 45, counts: "votes", when: "2026-03-23", revisable: false },
      ],
      sources: ["senate-mullin-2026-03", "wh-mullin-2026-03"],
    },
    "patrol-is-cbp": {
      role: "confusion",
      text: {
        en: "Border Patrol is not an agency of its own: it is the part of CBP that works between ports of entry.",
        es: "La Patrulla Fronteriza no es una agencia aparte: es la parte de la CBP que trabaja entre puertos de entrada.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["ohss-enforcement", "ohss-encounters"],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
    },
    "ice-is-not-patrol": {
      role: "confusion",
      text: {
        en: "ICE does not patrol the border. CBP does; ICE works inside the country and on detention and removal.",
        es: "ICE no patrulla la frontera. Eso lo hace la CBP; ICE trabaja dentro del país y en la detención y la remoción.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["ohss-enforcement"],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
    },
    "health-order": {
      role: "confusion",
      text: {
        en: "The Title 42 order did not come from the border agencies. The CDC, a health agency, issued it under a health law.",
        es: "La orden del Título 42 no vino de las agencias de la frontera. La emitieron los CDC, una agencia de salud, bajo una ley de salud.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["cdc-86-fr-9942", "crs-lsb10874"],
      with: "title-42",
    },
    "not-a-shelter": {
      role: "confusion",
      text: {
        en: "A CBP station is not an HHS shelter. CBP holds people while it processes them; HHS shelters care for children who came alone.",
        es: "Una estación de la CBP no es un albergue del HHS. La CBP retiene a las personas mientras tramita sus casos; los albergues del HHS cuidan a menores que llegaron solos.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["acf-uac-about", "krgv-donna-2021-02"],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
    },
  },
  related: ["encounters", "title-42", "title-42-children", "expulsion-vs-removal"],
  questions: {
    "in-dhs": several({
      stem: {
        en: "Which of these belong to the Department of Homeland Security (DHS)?",
        es: "¿Cuáles de estas pertenecen al Departamento de Seguridad Nacional (DHS)?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["dhs", "judges"],
      options: {
        cbp: {
          text: { en: "CBP", es: "CBP" },
          why: {
            en: "CBP enforces the law at the border and is part of DHS.",
            es: "La CBP aplica la ley en la frontera y es parte del DHS.",
          },
        },
        ice: {
          text: { en: "ICE", es: "ICE" },
          why: {
            en: "ICE works inside the country and is part of DHS.",
            es: "ICE trabaja dentro del país y es parte del DHS.",
          },
        },
        uscis: {
          text: { en: "USCIS", es: "USCIS" },
          why: {
            en: "USCIS decides applications and is part of DHS.",
            es: "USCIS decide solicitudes y es parte del DHS.",
          },
        },
        cdc: {
          text: { en: "CDC", es: "CDC" },
          why: {
            en: "The CDC belongs to the health department, HHS. This answer is tempting because its order was used at the border.",
            es: "Los CDC pertenecen al departamento de salud, HHS. Confunde porque su orden se usó en la frontera.",
          },
          misconception: "cdc-in-dhs",
        },
        eoir: {
          text: { en: "Immigration courts", es: "Tribunales de inmigración" },
          why: {
            en: "They belong to the Justice Department. This answer is tempting because they decide the cases that DHS brings.",
            es: "Pertenecen al Departamento de Justicia. Confunde porque deciden los casos que presenta el DHS.",
          },
          misconception: "immigration-judges-in-dhs",
        },
      },
      key: ["cbp", "ice", "uscis"],
      explanation: {
        en: "CBP, ICE, and USCIS are in DHS; the CDC is in HHS, and immigration judges are in the Justice Department.",
        es: "La CBP, ICE y USCIS están en el DHS; los CDC, en el HHS, y los jueces de inmigración, en el Departamento de Justicia.",
      },
      objective: {
        en: "Sort agencies by department.",
        es: "Ordenar las agencias por departamento.",
      },
    }),
    "who-issued": one({
      stem: {
        en: "Who issued the order of March 2020 that border officials call Title 42?",
        es: "¿Quién emitió la orden de marzo de 2020 que en la frontera llaman Título 42?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["title-42-then"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        cbp: {
          text: { en: "CBP, in Homeland Security", es: "La CBP, en Seguridad Nacional" },
          why: {
            en: "CBP carried the order out. This answer is tempting because CBP’s agents were the ones people met.",
            es: "La CBP aplicó la orden. Confunde porque la gente se encontraba con sus agentes.",
          },
          misconception: "dhs-issued-title-42",
        },
        cdc: {
          text: { en: "CDC, in the health department", es: "Los CDC, en el área de salud" },
          why: {
            en: "The order rests on a health law, so the health agency issued it.",
            es: "La orden se basa en una ley de salud, así que la emitió la agencia de salud.",
          },
        },
        ice: {
          text: { en: "ICE, in Homeland Security", es: "ICE, en Seguridad Nacional" },
          why: {
            en: "ICE works inside the country and on removals. This answer is tempting because expulsion sounds like its task.",
            es: "ICE trabaja dentro del país y en remociones. Confunde porque la expulsión suena a su tarea.",
          },
          misconception: "dhs-issued-title-42",
        },
      },
      key: "cdc",
      explanation: {
        en: "The CDC issued the order under a public health law; CBP carried it out at the border.",
        es: "Los CDC emitieron la orden bajo una ley de salud pública; la CBP la aplicó en la frontera.",
      },
      objective: {
        en: "Tell who makes a rule from who carries it out.",
        es: "Distinguir quién hace una regla y quién la aplica.",
      },
    }),
    "by-the-river": one({
      stem: {
        en: "A family walks across a shallow river far from any bridge, and people in uniform stop them. For which office do those people most likely work?",
        es: "Una familia cruza a pie un río poco profundo, lejos de cualquier puente, y la detienen personas con uniforme. ¿Para qué oficina es más probable que trabajen?",
      },
      level: "apply",
      difficulty: "easy",
      facts: ["cbp", "ice"],
      options: {
        field: {
          text: { en: "Field Operations (CBP)", es: "Operaciones de Campo (CBP)" },
          why: {
            en: "Its officers work at ports of entry, such as a bridge. This answer is tempting because it is part of CBP too.",
            es: "Sus oficiales trabajan en puertos de entrada, como un puente. Confunde porque también es parte de la CBP.",
          },
          misconception: "officers-patrol-between-ports",
        },
        ice: {
          text: { en: "Detention office (ICE)", es: "Oficina de detención (ICE)" },
          why: {
            en: "ICE works inside the country. This answer is tempting because its name is heard most often.",
            es: "ICE trabaja dentro del país. Confunde porque es el nombre que más se oye.",
          },
          misconception: "ice-patrols-border",
        },
        patrol: {
          text: { en: "Border Patrol (CBP)", es: "Patrulla Fronteriza (CBP)" },
          why: {
            en: "Border Patrol works between ports of entry, such as a riverbank.",
            es: "La Patrulla Fronteriza trabaja entre puertos de entrada, como la orilla de un río.",
          },
        },
      },
      key: "patrol",
      explanation: {
        en: "Between ports of entry it is Border Patrol, at a port it is Field Operations; both are CBP.",
        es: "Entre puertos de entrada es la Patrulla Fronteriza; en un puerto, Operaciones de Campo. Ambas son de la CBP.",
      },
      objective: {
        en: "Match a place on the border with the office that works there.",
        es: "Relacionar un lugar de la frontera con la oficina que trabaja allí.",
      },
    }),
    citizenship: one({
      stem: {
        en: "A nurse in Ohio has lived in the United States for years and applies to become a citizen. Which agency decides on her application?",
        es: "Una enfermera de Ohio lleva años viviendo en Estados Unidos y solicita la ciudadanía. ¿Qué agencia decide su solicitud?",
      },
      level: "apply",
      difficulty: "easy",
      facts: ["uscis", "ice", "cbp"],
      options: {
        cbp: {
          text: { en: "CBP", es: "CBP" },
          why: {
            en: "CBP works at the border. This answer is tempting because it checks who may enter.",
            es: "La CBP trabaja en la frontera. Confunde porque revisa quién puede entrar.",
          },
          misconception: "cbp-decides-applications",
        },
        ice: {
          text: { en: "ICE", es: "ICE" },
          why: {
            en: "ICE enforces the law and handles removal. This answer is tempting because it works inside the country.",
            es: "ICE hace cumplir la ley y se ocupa de la remoción. Confunde porque trabaja dentro del país.",
          },
          misconception: "ice-decides-applications",
        },
        uscis: {
          text: { en: "USCIS", es: "USCIS" },
          why: {
            en: "USCIS decides applications for immigration benefits and citizenship.",
            es: "USCIS decide las solicitudes de beneficios migratorios y de ciudadanía.",
          },
        },
      },
      key: "uscis",
      explanation: {
        en: "USCIS decides applications; CBP and ICE enforce the law.",
        es: "USCIS decide solicitudes; la CBP e ICE hacen cumplir la ley.",
      },
      objective: {
        en: "Pick the agency that fits a new case.",
        es: "Elegir la agencia adecuada para un caso nuevo.",
      },
    }),
    "the-judge": one({
      stem: {
        en: "In an immigration court in Texas, a judge decides whether a man must leave the country. For which department does the judge work?",
        es: "En un tribunal de inmigración de Texas, un juez decide si un hombre debe salir del país. ¿Para qué departamento trabaja el juez?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["judges"],
      options: {
        dhs: {
          text: { en: "Homeland Security", es: "Seguridad Nacional" },
          why: {
            en: "Homeland Security brings the case. This answer is tempting because its agencies handle detention and removal.",
            es: "Seguridad Nacional presenta el caso. Confunde porque sus agencias se ocupan de la detención y la remoción.",
          },
          misconception: "immigration-judges-in-dhs",
        },
        doj: {
          text: { en: "Justice", es: "Justicia" },
          why: {
            en: "Immigration judges sit in an office of the Justice Department, EOIR.",
            es: "Los jueces de inmigración están en una oficina del Departamento de Justicia, la EOIR.",
          },
        },
        hhs: {
          text: { en: "Health", es: "Salud" },
          why: {
            en: "The health department cares for children who came alone. This answer is tempting because it has a part in many cases.",
            es: "El departamento de salud cuida a menores que llegaron solos. Confunde porque participa en muchos casos.",
          },
          misconception: "immigration-judges-in-hhs",
        },
      },
      key: "doj",
      explanation: {
        en: "Immigration courts belong to the Justice Department, so the judge works apart from the agency that brings the case.",
        es: "Los tribunales de inmigración pertenecen al Departamento de Justicia; el juez trabaja aparte de la agencia que presenta el caso.",
      },
      objective: {
        en: "Say where immigration judges belong.",
        es: "Decir dónde trabajan los jueces de inmigración.",
      },
    }),
    "whose-part": one({
      stem: {
        en: "January 2021, southwest land border: CBP’s total is 78,414 encounters, made up of 75,316 by Border Patrol and 3,098 by Field Operations. What does this show about Border Patrol?",
        es: "Enero de 2021, frontera terrestre suroeste: el total de la CBP es de 78,414 encuentros: 75,316 de la Patrulla Fronteriza y 3,098 de Operaciones de Campo. ¿Qué muestra esto sobre la Patrulla?",
      },
      level: "interpret",
      difficulty: "easy",
      facts: ["cbp", "patrol-is-cbp", "january-2021/by-office"],
      options: {
        "part-ice": {
          text: { en: "It is part of ICE", es: "Es parte de ICE" },
          why: {
            en: "ICE is another agency and has no part in this total. This answer is tempting because both belong to Homeland Security.",
            es: "ICE es otra agencia y no aparece en este total. Confunde porque ambas pertenecen a Seguridad Nacional.",
          },
          misconception: "border-patrol-in-ice",
        },
        apart: {
          text: { en: "It is apart from CBP", es: "Es ajena a la CBP" },
          why: {
            en: "Then its number would not be in CBP’s total. This answer is tempting because its name is well known by itself.",
            es: "Entonces su cifra no estaría en el total de la CBP. Confunde porque su nombre es muy conocido.",
          },
          misconception: "border-patrol-stands-alone",
        },
        "part-cbp": {
          text: { en: "It is part of CBP", es: "Es parte de la CBP" },
          why: {
            en: "Its encounters are part of CBP’s total, because it is part of CBP.",
            es: "Sus encuentros son parte del total de la CBP, porque es parte de la CBP.",
          },
        },
      },
      key: "part-cbp",
      explanation: {
        en: "75,316 and 3,098 make 78,414: Border Patrol and Field Operations are both parts of CBP.",
        es: "75,316 y 3,098 suman 78,414: la Patrulla Fronteriza y Operaciones de Campo son partes de la CBP.",
      },
      objective: {
        en: "Read from a total who belongs to whom.",
        es: "Leer en un total quién pertenece a quién.",
      },
    }),
    "two-documents": one({
      stem: {
        en: "A CDC notice in the Federal Register sets an exception to the Title 42 order. A CBP table counts expulsions under it. What do the two show about the roles?",
        es: "Un aviso de los CDC en el Registro Federal fija una excepción a la orden del Título 42. Una tabla de la CBP cuenta las expulsiones. ¿Qué muestran ambos sobre las funciones de cada agencia?",
      },
      level: "evaluate",
      difficulty: "medium",
      facts: ["title-42-then"],
      standards: ["C3.D2.Civ.12.6-8"],
      options: {
        "cbp-both": {
          text: { en: "CBP decided and carried out", es: "La CBP decide y también aplica" },
          why: {
            en: "Then the exception would be CBP’s notice. This answer is tempting because only CBP was seen at the border.",
            es: "Entonces la excepción sería un aviso de la CBP. Confunde porque en la frontera solo se veía a la CBP.",
          },
          misconception: "dhs-issued-title-42",
        },
        "cdc-cbp": {
          text: { en: "CDC decided, CBP carried out", es: "Los CDC deciden, la CBP aplica" },
          why: {
            en: "The rule and its exceptions are the CDC’s; the expulsions are in CBP’s books.",
            es: "La regla y sus excepciones son de los CDC; las expulsiones están en los registros de la CBP.",
          },
        },
        "cdc-both": {
          text: { en: "CDC decided and carried out", es: "Los CDC deciden y aplican" },
          why: {
            en: "Then the CDC would count the expulsions. This answer is tempting because the order bears its name.",
            es: "Entonces los CDC contarían las expulsiones. Confunde porque la orden lleva su nombre.",
          },
          misconception: "cdc-carried-out-expulsions",
        },
      },
      key: "cdc-cbp",
      explanation: {
        en: "Two kinds of sources answer two questions: the notice who made the rule, the table who applied it.",
        es: "Dos tipos de fuentes responden dos preguntas: el aviso, quién hizo la regla; la tabla, quién la aplicó.",
      },
      objective: {
        en: "Use two sources to tell two roles apart.",
        es: "Usar dos fuentes para distinguir dos funciones.",
      },
    }),
    "child-path": order({
      stem: {
        en: "A child who came alone is stopped near the border. Put the usual steps in order, first to last.",
        es: "Detienen cerca de la frontera a un menor que llegó solo. Ordena los pasos habituales, del primero al último.",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["children", "children-care", "cbp"],
      options: {
        stop: {
          text: { en: "Border Patrol stops the child", es: "La Patrulla detiene al menor" },
          why: {
            en: "The first contact is with CBP, here with Border Patrol.",
            es: "El primer contacto es con la CBP, aquí con la Patrulla Fronteriza.",
          },
        },
        transfer: {
          text: { en: "DHS hands the child to HHS", es: "El DHS entrega el menor al HHS" },
          why: {
            en: "This must generally happen within 72 hours.",
            es: "En general, esto debe ocurrir en 72 horas.",
          },
        },
        care: {
          text: { en: "ORR cares for the child", es: "La ORR cuida al menor" },
          why: {
            en: "ORR is the office in HHS for such care.",
            es: "La ORR es la oficina del HHS que da ese cuidado.",
          },
        },
        sponsor: {
          text: { en: "A sponsor takes over", es: "Un patrocinador lo recibe" },
          why: {
            en: "A sponsor, usually a parent or relative, takes the child in at the end.",
            es: "Al final lo recibe un patrocinador, por lo general su madre, su padre u otro familiar.",
          },
        },
      },
      key: ["stop", "transfer", "care", "sponsor"],
      explanation: {
        en: "CBP, then HHS, then a sponsor: care passes from Homeland Security to the health department.",
        es: "La CBP, después el HHS y luego un patrocinador: el cuidado pasa de Seguridad Nacional al departamento de salud.",
      },
      objective: {
        en: "Follow one case through several agencies.",
        es: "Seguir un caso a través de varias agencias.",
      },
    }),
  },
  discussion: [
    {
      text: {
        en: "Why are so many offices involved at one border? What would be better or worse with a single one?",
        es: "¿Por qué intervienen tantas oficinas en una frontera? ¿Qué sería mejor o peor con una sola?",
      },
    },
    {
      text: {
        en: "If something goes wrong, how can a citizen find out which office is responsible?",
        es: "Si algo sale mal, ¿cómo puede una persona saber qué oficina es responsable?",
      },
    },
    {
      text: {
        en: "Which of these offices should be able to say no to another, and when?",
        es: "¿Cuál de estas oficinas debería poder decir que no a otra y cuándo?",
      },
    },
  ],
});
