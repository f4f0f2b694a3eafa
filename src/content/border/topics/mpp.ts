import { defineTopic, number, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "2018-12-20",
  aliases: {
    en: [
      "mpp",
      "remain in mexico",
      "stay in mexico",
      "wait in mexico",
      "rim",
      "remain in mexico program",
      "remain in mexico policy",
      "migrant protection protocol",
      "trump era program",
      "trump era asylum program",
    ],
    es: [
      "quédate en méxico",
      "programa quédate en méxico",
      "permanecer en méxico",
      "esperar en méxico",
      "protocolos de protección a migrantes",
      "protocolo de protección a migrantes",
      "protocolos de protección al migrante",
      "programa de la era trump",
    ],
  },
  wrongForms: [
    {
      form: "migrant safety protocols",
      note: {
        en: "The official name is Migrant Protection Protocols (MPP).",
        es: "El nombre oficial es Protocolos de Protección a Migrantes (MPP, por sus siglas en inglés).",
      },
    },
  ],
  sources: {
    "dhs-mpp-announced-2018-12": {
      title: "Statement announcing the Migrant Protection Protocols",
      publisher: "U.S. Department of Homeland Security",
      date: "2018-12-20",
      citation: "DHS, statement, Dec. 20, 2018",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "uscis-mpp-guidance-2019-01": {
      title:
        "Guidance for Implementing Section 235(b)(2)(C) of the Immigration and Nationality Act and the Migrant Protection Protocols (PM-602-0169)",
      publisher: "U.S. Citizenship and Immigration Services",
      date: "2019-01-28",
      url: "https://assets.documentcloud.org/documents/6429914/2019-01-28-Guidance-for-Implementing-Section-35.txt",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "cbp-mpp-principles-2019-01": {
      title: "MPP Guiding Principles",
      publisher: "U.S. Customs and Border Protection",
      date: "2019-01-28",
      citation: "CBP, MPP Guiding Principles, Jan. 28, 2019",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "reuters-mpp-suspension-2021-01": {
      title: "U.S. ends program sending asylum-seekers to Mexico to wait for court hearings",
      publisher: "Reuters, via WHBL",
      date: "2021-01-20",
      url: "https://whbl.com/2021/01/20/u-s-ends-program-sending-asylum-seekers-to-mexico-to-wait-for-court-hearings/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "ap-mpp-active-2021-02": {
      title: "Biden administration to allow 25,000 asylum-seekers into US",
      publisher: "Associated Press, via Tulsa World",
      date: "2021-02-12",
      url: "https://tulsaworld.com/news/national/biden-administration-to-allow-25-000-asylum-seekers-into-us/article_0df508df-3ec5-5379-a02f-36c2d0896aa9.html",
      kind: "news",
      accessed: "2026-11-24",
    },
    "hrf-mpp-2021-02": {
      title:
        "Human Rights First Welcomes Admission of First Asylum Seekers Forced to Remain in Mexico",
      publisher: "Human Rights First",
      date: "2021-02-19",
      url: "https://humanrightsfirst.org/library/human-rights-first-welcomes-admission-of-first-asylum-seekers-forced-to-remain-in-mexico-after-two-years-of-danger-and-delay/",
      kind: "advocacy",
      accessed: "2026-11-24",
    },
    "trac-mpp-2021-03": {
      title: "TRAC at Work: article by Austin Kocher on MPP cases",
      publisher: "TRAC, Syracuse University",
      date: "2021-03-10",
      url: "https://trac.syr.edu/tracatwork/detail/A4480.html",
      kind: "reference",
      accessed: "2026-11-24",
    },
    "dhs-mpp-end-2021-06": {
      title: "Termination of the Migrant Protection Protocols Program (memorandum)",
      publisher: "U.S. Department of Homeland Security",
      date: "2021-06-01",
      citation: "DHS, memorandum of Secretary Mayorkas, June 1, 2021",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "dhs-mpp-review-2021-10": {
      title: "Explanation of the Decision to Terminate the Migrant Protection Protocols",
      publisher: "U.S. Department of Homeland Security",
      date: "2021-10-29",
      citation: "DHS, Explanation of the Decision to Terminate the MPP, Oct. 29, 2021",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "rollcall-mpp-2021-12": {
      title: "US to restart “Remain in Mexico” program next week",
      publisher: "Roll Call",
      date: "2021-12-02",
      url: "https://www.rollcall.com/2021/12/02/us-to-restart-remain-in-mexico-program-next-week/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "reuters-mpp-2022-10": {
      title: "Mexico says Trump-era border program has ended",
      publisher: "Reuters",
      date: "2022-10-25",
      url: "https://www.reuters.com/world/americas/mexico-says-trump-era-border-program-has-ended-2022-10-25/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "eo-14165": {
      title: "Executive Order 14165, Securing Our Borders (90 Fed. Reg. 8467)",
      publisher: "The White House, Federal Register text via Justia",
      date: "2025-01-30",
      url: "https://regulations.justia.com/regulations/fedreg/2025/01/30/2025-02015.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "reuters-sheinbaum-2025-01": {
      title: "Mexico has not agreed to accept non-Mexican US asylum seekers, says president",
      publisher: "Reuters, via Hindustan Times",
      date: "2025-01-22",
      url: "https://www.hindustantimes.com/world-news/us-news/mexico-has-not-agreed-to-accept-non-mexican-us-asylum-seekers-says-president-101737571053459.html",
      kind: "news",
      accessed: "2026-11-24",
    },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "Migrant Protection Protocols", es: "Protocolos de Protección a Migrantes" },
      nicknames: [
        { en: "Remain in Mexico", es: "Quédate en México" },
        { en: "MPP", es: "MPP" },
      ],
      short: { en: "MPP (Remain in Mexico)", es: "MPP (Quédate en México)" },
      spans: [{ from: "2018-12-20" }],
      sources: ["dhs-mpp-announced-2018-12", "crs-lsb10251"],
    },
    what: {
      role: "definition",
      text: {
        en: "MPP is the name of a U.S. program to send certain people who arrive by land from Mexico, and who are not Mexican, back there to wait while U.S. immigration courts decide their cases.",
        es: "El MPP es el nombre de un programa de EE. UU. para enviar de vuelta a México a ciertas personas que llegan por tierra y no son mexicanas, a esperar ahí mientras un tribunal de inmigración de EE. UU. decide su caso.",
      },
      spans: [{ from: "2018-12-20" }],
      sources: ["uscis-mpp-guidance-2019-01", "crs-lsb10251"],
    },
    "status-announced": {
      role: "status",
      text: {
        en: "announced, not yet in operation",
        es: "anunciado, todavía no en operación",
      },
      spans: [{ from: "2018-12-20", until: "2019-01-28" }],
      sources: ["dhs-mpp-announced-2018-12"],
    },
    "status-in-operation": {
      role: "status",
      text: { en: "in operation", es: "en operación" },
      spans: [{ from: "2019-01-28", until: "2021-01-21" }],
      sources: ["crs-lsb10251"],
    },
    "status-enrollment-stopped": {
      role: "status",
      text: { en: "new enrollment stopped", es: "sin nuevas inscripciones" },
      spans: [{ from: "2021-01-21", until: "2021-06-01" }],
      sources: ["dhs-mpp-suspension-2021-01", "reuters-mpp-suspension-2021-01"],
    },
    "status-ended": {
      role: "status",
      text: { en: "ended by DHS", es: "terminado por el DHS" },
      spans: [{ from: "2021-06-01", until: "2021-08-13" }],
      sources: ["dhs-mpp-end-2021-06"],
    },
    "status-court-order": {
      role: "status",
      text: {
        en: "ended by DHS; a court ordered it enforced",
        es: "terminado por el DHS; un tribunal ordenó aplicarlo",
      },
      spans: [{ from: "2021-08-13", until: "2021-12-06" }],
      sources: ["texas-v-biden-2021"],
    },
    "status-restarted": {
      role: "status",
      text: { en: "restarted by court order", es: "reiniciado por orden judicial" },
      spans: [{ from: "2021-12-06", until: "2022-08-08" }],
      sources: ["rollcall-mpp-2021-12"],
    },
    "status-ending-again": {
      role: "status",
      text: { en: "being ended again", es: "en proceso de terminar otra vez" },
      spans: [{ from: "2022-08-08", until: "2022-10-25" }],
      sources: ["jurist-mpp-2022-08"],
    },
    "status-mexico-out": {
      role: "status",
      text: {
        en: "being ended again; Mexico says that it is over",
        es: "en proceso de terminar otra vez; México dice que ya terminó",
      },
      spans: [{ from: "2022-10-25", until: "2025-01-21" }],
      sources: ["reuters-mpp-2022-10"],
    },
    "status-announced-again": {
      role: "status",
      text: { en: "announced again", es: "anunciado de nuevo" },
      spans: [{ from: "2025-01-21", until: "2025-04-16" }],
      sources: ["dhs-mpp-again-2025-01"],
    },
    "status-blocked": {
      role: "status",
      text: {
        en: "announced again, blocked by a court",
        es: "anunciado de nuevo, bloqueado por un tribunal",
      },
      spans: [{ from: "2025-04-16", until: "2025-07-18" }],
      sources: ["daily-journal-mpp-2025-04"],
    },
    "status-blocked-in-part": {
      role: "status",
      text: {
        en: "announced again, blocked by a court for one group’s clients",
        es: "anunciado de nuevo, bloqueado por un tribunal para los clientes de un grupo",
      },
      spans: [{ from: "2025-07-18" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["metnews-mpp-2025-07"],
    },
    began: {
      role: "fact",
      text: {
        en: "MPP began on January 28, 2019, at the San Ysidro port of entry, south of San Diego.",
        es: "El MPP empezó el 28 de enero de 2019 en el puerto de entrada de San Ysidro, al sur de San Diego.",
      },
      spans: [{ from: "2019-01-28" }],
      sources: ["crs-lsb10251"],
      alone: true,
    },
    "count-dhs": {
      role: "fact",
      text: {
        en: "By a DHS count, about 68,000 people were sent back to Mexico under MPP from January 2019 to January 2021.",
        es: "Según un conteo del DHS, unas 68,000 personas fueron enviadas de vuelta a México bajo el MPP entre enero de 2019 y enero de 2021.",
      },
      spans: [{ from: "2021-01" }],
      known: "2021-06-01",
      figures: [{ value: 68000, counts: "people-mpp", when: "2019-01/2021-01", revisable: true }],
      sources: ["dhs-mpp-end-2021-06"],
      alone: true,
    },
    stopped: {
      role: "fact",
      text: {
        en: "On January 20, 2021, DHS announced that it would take no new people into MPP from January 21 on.",
        es: "El 20 de enero de 2021, el DHS anunció que desde el 21 de enero no inscribiría a más personas en el MPP.",
      },
      spans: [{ from: "2021-01-20" }],
      announces: ["2021-01-21"],
      sources: ["dhs-mpp-suspension-2021-01", "reuters-mpp-suspension-2021-01"],
      alone: true,
    },
    "active-cases": {
      role: "fact",
      text: {
        en: "In February 2021, DHS said that about 25,000 people had active MPP cases, and that it would start letting them into the United States on February 19.",
        es: "En febrero de 2021, el DHS dijo que unas 25,000 personas tenían casos activos del MPP y que empezaría a dejarlas entrar a Estados Unidos el 19 de febrero.",
      },
      spans: [{ from: "2021-02-12" }],
      announces: ["2021-02-19"],
      figures: [{ value: 25000, counts: "people-mpp", when: "2021-02", revisable: true }],
      sources: ["ap-mpp-active-2021-02"],
      claim: { by: { en: "DHS", es: "DHS" }, on: "2021-02" },
      alone: true,
    },
    "count-court": {
      role: "fact",
      text: {
        en: "Court records gathered by TRAC at Syracuse University listed 71,036 MPP cases by the end of January 2021.",
        es: "Los registros judiciales reunidos por TRAC, de la Universidad de Syracuse, sumaban 71,036 casos del MPP hasta fines de enero de 2021.",
      },
      spans: [{ from: "2021-01" }],
      known: "2021-03-10",
      figures: [
        { value: 71036, counts: "court-cases-mpp", when: "2019-01/2021-01", revisable: true },
      ],
      sources: ["trac-mpp-2021-03"],
      claim: { by: { en: "TRAC, Syracuse University", es: "TRAC, Universidad de Syracuse" } },
      alone: true,
    },
    "left-out": {
      role: "fact",
      text: {
        en: "The rules of January 28, 2019, left two groups out of MPP: Mexican citizens, and children traveling without a parent or guardian.",
        es: "Las reglas del 28 de enero de 2019 dejaron fuera del MPP a dos grupos: las personas mexicanas y los menores no acompañados.",
      },
      spans: [{ from: "2019-01-28" }],
      sources: ["cbp-mpp-principles-2019-01", "cbp-mpp-fy2021"],
      alone: true,
    },
    granted: {
      role: "fact",
      text: {
        en: "By TRAC’s count, immigration courts had granted relief in 641 MPP cases by the end of January 2021, or 1.5 percent of the completed ones.",
        es: "Según el conteo de TRAC, hasta fines de enero de 2021 los tribunales de inmigración habían concedido protección en 641 casos del MPP, el 1.5 % de los casos concluidos.",
      },
      spans: [{ from: "2021-01" }],
      known: "2021-03-10",
      figures: [
        { value: 641, counts: "court-cases-mpp", when: "2019-01/2021-01", revisable: true },
        { value: 1.5, counts: "percent", when: "2019-01/2021-01", revisable: true },
      ],
      sources: ["trac-mpp-2021-03"],
      claim: { by: { en: "TRAC, Syracuse University", es: "TRAC, Universidad de Syracuse" } },
      alone: true,
    },
    processed: {
      role: "fact",
      text: {
        en: "From February 19 to May 25, 2021, DHS let about 11,200 people with MPP cases into the United States.",
        es: "Del 19 de febrero al 25 de mayo de 2021, el DHS dejó entrar a Estados Unidos a unas 11,200 personas con casos del MPP.",
      },
      spans: [{ from: "2021-05-25" }],
      known: "2021-06-01",
      figures: [
        { value: 11200, counts: "people-mpp", when: "2021-02-19/2021-05-25", revisable: true },
      ],
      sources: ["dhs-mpp-end-2021-06"],
      alone: true,
    },
    attacks: {
      role: "fact",
      text: {
        en: "Human Rights First, an advocacy group, said that it had counted more than 1,500 public reports of violent attacks on people in MPP over two years.",
        es: "Human Rights First, una organización de defensa de derechos, dijo haber contado más de 1,500 reportes públicos de ataques violentos contra personas del MPP en dos años.",
      },
      spans: [{ from: "2021-02-19" }],
      figures: [
        { value: 1500, counts: "attack-reports", when: "2019-01/2021-02", revisable: true },
      ],
      sources: ["hrf-mpp-2021-02"],
      claim: {
        by: {
          en: "Human Rights First, advocacy group",
          es: "Human Rights First, organización de defensa de derechos",
        },
        on: "2021-02-19",
      },
    },
    "dhs-review": {
      role: "fact",
      text: {
        en: "In October 2021, a DHS review of MPP named violence against people who were waiting in Mexico among its reasons to end the program.",
        es: "En octubre de 2021, una revisión del DHS mencionó la violencia contra quienes esperaban en México entre sus razones para terminar el MPP.",
      },
      spans: [{ from: "2021-10-29" }],
      sources: ["dhs-mpp-review-2021-10"],
      claim: { by: { en: "DHS", es: "DHS" }, on: "2021-10-29" },
      alone: true,
    },
    "spring-2020": {
      role: "fact",
      text: {
        en: "CBP’s page on MPP lists 2,255 enrollments in March 2020, the month when Title 42 began, and 215 in April.",
        es: "La página de la CBP sobre el MPP registra 2,255 inscripciones en marzo de 2020, el mes en que empezó el Título 42, y 215 en abril.",
      },
      spans: [{ from: "2020-04" }],
      known: "2021",
      figures: [
        { value: 2255, counts: "people-mpp", when: "2020-03", revisable: true },
        { value: 215, counts: "people-mpp", when: "2020-04", revisable: true },
      ],
      sources: ["cbp-mpp-fy2020"],
      alone: true,
    },
    guidance: {
      role: "fact",
      text: {
        en: "Homeland Security Secretary Kirstjen Nielsen issued the policy guidance for MPP on January 25, 2019.",
        es: "La secretaria de Seguridad Nacional, Kirstjen Nielsen, emitió la guía de política del MPP el 25 de enero de 2019.",
      },
      spans: [{ from: "2019-01-25" }],
      sources: ["dhs-mpp-again-2025-01", "dhs-mpp-end-2021-10"],
      alone: true,
    },
    law: {
      role: "fact",
      text: {
        en: "DHS based MPP on section 235(b)(2)(C) of the Immigration and Nationality Act, 8 U.S.C. 1225(b)(2)(C).",
        es: "El DHS basó el MPP en la sección 235(b)(2)(C) de la Ley de Inmigración y Nacionalidad de EE. UU., 8 U.S.C. 1225(b)(2)(C).",
      },
      spans: [{ from: "2019-01-28" }],
      sources: ["uscis-mpp-guidance-2019-01", "biden-v-texas-2022"],
      alone: true,
    },
    "court-may": {
      role: "fact",
      text: {
        en: "In 2022, Chief Justice John Roberts wrote for the Supreme Court that the law says officials “may” return people to Mexico, so they can choose.",
        es: "En 2022, el presidente de la Corte Suprema, John Roberts, escribió que, según la ley, las autoridades «pueden» (traducción) devolver personas a México, así que pueden elegir.",
      },
      spans: [{ from: "2022-06-30" }],
      sources: ["biden-v-texas-2022"],
      alone: true,
    },
    "announced-day": {
      role: "event",
      text: {
        en: "On December 20, 2018, DHS announced MPP.",
        es: "El 20 de diciembre de 2018, el DHS anunció el MPP.",
      },
      spans: [{ from: "2018-12-20" }],
      sources: ["dhs-mpp-announced-2018-12"],
    },
    "began-day": {
      role: "event",
      text: {
        en: "On January 28, 2019, DHS began to use MPP at San Ysidro, California.",
        es: "El 28 de enero de 2019, el DHS empezó a aplicar el MPP en San Ysidro, California.",
      },
      spans: [{ from: "2019-01-28" }],
      sources: ["crs-lsb10251"],
    },
    "stopped-day": {
      role: "event",
      text: {
        en: "On January 21, 2021, new enrollment in MPP stopped.",
        es: "El 21 de enero de 2021 terminaron las nuevas inscripciones en el MPP.",
      },
      spans: [{ from: "2021-01-21" }],
      sources: ["dhs-mpp-suspension-2021-01", "reuters-mpp-suspension-2021-01"],
    },
    "let-in-day": {
      role: "event",
      text: {
        en: "On February 19, 2021, DHS began to let people with active MPP cases into the United States.",
        es: "El 19 de febrero de 2021, el DHS empezó a dejar entrar a Estados Unidos a personas con casos activos del MPP.",
      },
      spans: [{ from: "2021-02-19" }],
      sources: ["dhs-mpp-end-2021-06", "hrf-mpp-2021-02"],
    },
    "ended-day": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On June 1, 2021, DHS ended MPP.",
        es: "El 1 de junio de 2021, el DHS puso fin al MPP.",
      },
      spans: [{ from: "2021-06-01" }],
      sources: ["dhs-mpp-end-2021-06"],
    },
    "court-2021": {
      role: "event",
      text: {
        en: "On August 13, 2021, a federal court in Texas threw out the June decision and told DHS to “enforce and implement MPP in good faith.”",
        es: "El 13 de agosto de 2021, un tribunal federal de Texas anuló la decisión de junio y ordenó al DHS «aplicar el MPP de buena fe» (traducción).",
      },
      spans: [{ from: "2021-08-13" }],
      sources: ["texas-v-biden-2021", "dhs-mpp-end-2021-10"],
    },
    "memo-2021": {
      role: "event",
      text: {
        en: "On October 29, 2021, DHS issued a second memo to end MPP.",
        es: "El 29 de octubre de 2021, el DHS emitió un segundo memorando para terminar el MPP.",
      },
      spans: [{ from: "2021-10-29" }],
      sources: ["dhs-mpp-end-2021-10"],
    },
    "restarted-day": {
      role: "event",
      turningPoint: true,
      text: {
        en: "Around December 6, 2021, DHS restarted MPP, as a federal court in Texas had ordered.",
        es: "Hacia el 6 de diciembre de 2021, el DHS reinició el MPP, como lo había ordenado un tribunal federal de Texas.",
      },
      spans: [{ from: "2021-12-06" }],
      sources: ["rollcall-mpp-2021-12"],
    },
    "court-2022": {
      role: "event",
      text: {
        en: "On June 30, 2022, the Supreme Court ruled 5-4 (Biden v. Texas) that ending MPP did not violate the immigration statute.",
        es: "El 30 de junio de 2022, la Corte Suprema resolvió por 5 a 4 (Biden v. Texas) que terminar el MPP no violaba la ley de inmigración.",
      },
      spans: [{ from: "2022-06-30" }],
      sources: ["biden-v-texas-2022"],
    },
    "ending-day": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On August 8, 2022, the order to enforce MPP was lifted, and DHS began to end it again.",
        es: "El 8 de agosto de 2022 se levantó la orden de aplicar el MPP y el DHS empezó a terminarlo otra vez.",
      },
      spans: [{ from: "2022-08-08" }],
      sources: ["jurist-mpp-2022-08"],
    },
    "mexico-out": {
      role: "event",
      text: {
        en: "On October 25, 2022, Mexico’s foreign ministry said that MPP had ended.",
        es: "El 25 de octubre de 2022, la Secretaría de Relaciones Exteriores de México dijo que el MPP había terminado.",
      },
      spans: [{ from: "2022-10-25" }],
      sources: ["reuters-mpp-2022-10"],
      claim: {
        by: { en: "Mexico’s foreign ministry", es: "Secretaría de Relaciones Exteriores" },
        on: "2022-10-25",
      },
    },
    "stay-2022": {
      role: "event",
      text: {
        en: "On December 15, 2022, the Texas court put the second memo to end MPP on hold.",
        es: "El 15 de diciembre de 2022, el tribunal de Texas dejó en suspenso el segundo memorando para terminar el MPP.",
      },
      spans: [{ from: "2022-12-15" }],
      sources: ["texas-v-biden-2022", "dhs-mpp-again-2025-01"],
    },
    "order-2025": {
      role: "event",
      text: {
        en: "On January 20, 2025, President Donald Trump ordered MPP resumed (Executive Order 14165).",
        es: "El 20 de enero de 2025, el presidente Donald Trump ordenó retomar el MPP (Orden Ejecutiva 14165).",
      },
      spans: [{ from: "2025-01-20" }],
      sources: ["eo-14165"],
    },
    "again-2025": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On January 21, 2025, DHS announced that MPP was reinstated.",
        es: "El 21 de enero de 2025, el DHS anunció el restablecimiento del MPP.",
      },
      spans: [{ from: "2025-01-21" }],
      sources: ["dhs-mpp-again-2025-01"],
    },
    "sheinbaum-2025": {
      role: "event",
      text: {
        en: "On January 22, 2025, President Claudia Sheinbaum said that Mexico had not agreed to take non-Mexican asylum seekers.",
        es: "El 22 de enero de 2025, la presidenta Claudia Sheinbaum dijo que México no había aceptado recibir a solicitantes de asilo no mexicanos.",
      },
      spans: [{ from: "2025-01-22" }],
      sources: ["reuters-sheinbaum-2025-01"],
      claim: {
        by: { en: "President Claudia Sheinbaum", es: "Presidenta Claudia Sheinbaum" },
        on: "2025-01-22",
      },
    },
    "blocked-2025": {
      role: "event",
      text: {
        en: "On April 16, 2025, a federal judge in California blocked the new MPP nationwide.",
        es: "El 16 de abril de 2025, un juez federal de California bloqueó el nuevo MPP en todo el país.",
      },
      spans: [{ from: "2025-04-16" }],
      sources: ["daily-journal-mpp-2025-04"],
    },
    "narrowed-2025": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On July 18, 2025, an appeals court narrowed a judge’s block on the new MPP to the clients of one group, Immigrant Defenders Law Center.",
        es: "El 18 de julio de 2025, un tribunal de apelaciones limitó el bloqueo del nuevo MPP a los clientes de un grupo, Immigrant Defenders Law Center.",
      },
      spans: [{ from: "2025-07-18" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["metnews-mpp-2025-07"],
    },
    "not-title-42": {
      role: "confusion",
      with: "title-42",
      text: {
        en: "Title 42 is a separate measure: MPP includes a date in U.S. immigration court; a Title 42 expulsion includes none.",
        es: "El Título 42 es otra medida: el MPP incluye una cita en un tribunal de inmigración de EE. UU.; una expulsión bajo el Título 42 no incluye ninguna.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["uscis-mpp-guidance-2019-01", "crs-lsb10874"],
    },
    "not-asylum": {
      role: "confusion",
      with: "asylum",
      text: {
        en: "MPP concerns where people wait. Whether they get asylum is a separate decision, and MPP could include people who had not asked for asylum.",
        es: "El MPP se refiere a dónde espera una persona. Si recibe asilo es otra decisión, y el MPP podía incluir a quienes no habían pedido asilo.",
      },
      spans: [{ from: "2019-01-28" }],
      sources: ["uscis-mpp-guidance-2019-01"],
    },
    "two-dates": {
      role: "confusion",
      text: {
        en: "Two dates are easy to mix up: MPP was announced in December 2018 and began in January 2019.",
        es: "Hay dos fechas fáciles de confundir: el MPP se anunció en diciembre de 2018 y empezó en enero de 2019.",
      },
      spans: [{ from: "2019-01-28" }],
      sources: ["dhs-mpp-announced-2018-12", "crs-lsb10251"],
    },
    "ruling-not-illegal": {
      role: "confusion",
      text: {
        en: "The Supreme Court did not rule MPP illegal or order it ended. It ruled that the government was allowed to end it.",
        es: "La Corte Suprema no declaró ilegal el MPP ni ordenó terminarlo. Resolvió que el gobierno podía terminarlo.",
      },
      spans: [{ from: "2022-06-30" }],
      sources: ["biden-v-texas-2022"],
    },
    "peak-2019": {
      role: "fact",
      text: {
        en: "By DHS statistics rounded to ten, August 2019 was the highest month of MPP: about 11,970 people.",
        es: "Según estadísticas del DHS redondeadas a decenas, agosto de 2019 fue el mes más alto del MPP: unas 11,970 personas.",
      },
      spans: [{ from: "2019-08" }],
      known: "2024-08",
      figures: [
        {
          value: 11970,
          counts: "people-mpp",
          when: "2019-08",
          revisable: true,
          series: { id: "mpp-ohss", periods: ["2019-08"] },
        },
      ],
      sources: ["ohss-monthly-2024-08"],
    },
    "second-period": {
      role: "fact",
      text: {
        en: "After the restart of December 2021, the highest month was July 2022, with about 2,290 people by the same statistics.",
        es: "Tras el reinicio de diciembre de 2021, el mes más alto fue julio de 2022, con unas 2,290 personas según las mismas estadísticas.",
      },
      spans: [{ from: "2022-07" }],
      known: "2024-08",
      figures: [
        {
          value: 2290,
          counts: "people-mpp",
          when: "2022-07",
          revisable: true,
          series: { id: "mpp-ohss", periods: ["2022-07"] },
        },
      ],
      sources: ["ohss-monthly-2024-08"],
    },
    "two-counts-2020": {
      role: "fact",
      text: {
        en: "For March 2020, CBP’s page gives 2,255 people, DHS statistics about 2,100, and court records 2,282 new cases.",
        es: "Para marzo de 2020, la página de la CBP da 2,255 personas, las estadísticas del DHS unas 2,100 y los registros judiciales 2,282 casos nuevos.",
      },
      spans: [{ from: "2020-03" }],
      known: "2024-08",
      figures: [
        {
          value: 2255,
          counts: "people-mpp",
          when: "2020-03",
          revisable: true,
          series: { id: "mpp-cbp", periods: ["2020-03"] },
        },
        {
          value: 2100,
          counts: "people-mpp",
          when: "2020-03",
          revisable: true,
          series: { id: "mpp-ohss", periods: ["2020-03"] },
        },
        {
          value: 2282,
          counts: "court-cases-mpp",
          when: "2020-03",
          revisable: true,
          series: { id: "mpp-trac", periods: ["2020-03"] },
        },
      ],
      sources: ["cbp-mpp-fy2020", "ohss-monthly-2024-08", "trac-mpp-cases"],
    },
  },
  related: ["title-42", "asylum", "expulsion-vs-removal", "who-does-what", "biden-amlo-meeting"],
  questions: {
    "where-wait": one({
      stem: {
        en: "Where did people in MPP wait while U.S. immigration courts decided their cases?",
        es: "¿Dónde esperaban las personas del MPP mientras un tribunal de inmigración de EE. UU. decidía su caso?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["what"],
      options: {
        us: {
          text: { en: "In the United States", es: "En Estados Unidos" },
          misconception: "mpp-waits-in-us",
          why: {
            en: "The courts were in the United States, so this is tempting. The waiting was on the other side of the border.",
            es: "Los tribunales estaban en Estados Unidos, por eso confunde esta respuesta. La espera era del otro lado de la frontera.",
          },
        },
        home: {
          text: { en: "In their home country", es: "En su país natal" },
          misconception: "mpp-sends-home",
          why: {
            en: "MPP covered people who were not Mexican, and it did not take them home. It sent them to the country they had just come through.",
            es: "El MPP abarcaba a personas que no eran mexicanas, y no las llevaba a su tierra. Las enviaba al país por el que acababan de pasar.",
          },
        },
        mexico: {
          text: { en: "In Mexico", es: "En México" },
          why: {
            en: "MPP sent people back to Mexico until their hearings. That is why it is also called “Remain in Mexico.”",
            es: "El MPP enviaba a las personas de vuelta a México hasta sus audiencias. Por eso también se le llama «Quédate en México».",
          },
        },
      },
      key: "mexico",
      explanation: {
        en: "Under MPP, people waited in Mexico for their dates in U.S. immigration court.",
        es: "Bajo el MPP, las personas esperaban en México su cita en un tribunal de inmigración de EE. UU.",
      },
      objective: {
        en: "Say what MPP did.",
        es: "Decir qué hacía el MPP.",
      },
      standards: ["C3.D2.Civ.13.6-8"],
    }),
    "who-covered": one({
      stem: {
        en: "In March 2019, three travelers arrive by land from Mexico. Which of them could be sent back to wait there under MPP?",
        es: "En marzo de 2019, tres viajeros llegan por tierra desde México. ¿A cuál de ellos podían enviar de vuelta a esperar ahí bajo el MPP?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["left-out", "what"],
      options: {
        mexican: {
          text: { en: "A man from Mexico", es: "Un hombre de México" },
          misconception: "mpp-covers-mexicans",
          why: {
            en: "“Remain in Mexico” sounds as if it were for Mexicans, but the rules left Mexican citizens out.",
            es: "«Quédate en México» suena como si fuera para mexicanos, pero las reglas los dejaban fuera.",
          },
        },
        honduran: {
          text: { en: "A man from Honduras", es: "Un hombre de Honduras" },
          why: {
            en: "He is an adult and not Mexican, so he could be put in MPP.",
            es: "Es adulto y no es mexicano, así que podían inscribirlo en el MPP.",
          },
        },
        child: {
          text: { en: "A boy with no adult", es: "Un niño sin un adulto" },
          misconception: "mpp-covers-children-alone",
          why: {
            en: "A child who travels without a parent or guardian was left out of MPP, whatever his country.",
            es: "Un menor no acompañado quedaba fuera del MPP, sin importar su país.",
          },
        },
      },
      key: "honduran",
      explanation: {
        en: "MPP was for certain people who were not Mexican. Children who came alone were left out.",
        es: "El MPP era para ciertas personas que no eran mexicanas. Los menores no acompañados quedaban fuera.",
      },
      objective: {
        en: "Apply the rules on who could be put in MPP to a new case.",
        es: "Aplicar a un caso nuevo las reglas sobre quién podía entrar al MPP.",
      },
      standards: ["C3.D2.Civ.13.6-8"],
    }),
    "spring-2020-fall": one({
      stem: {
        en: "CBP’s page lists these MPP enrollments for 2020: March 2,255, April 215, May 124. By how much did they fall from March to April?",
        es: "La página de la CBP registra estas inscripciones en el MPP en 2020: marzo 2,255, abril 215, mayo 124. ¿Cuánto bajaron de marzo a abril?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["spring-2020"],
      options: {
        ten: {
          text: { en: "About 10 percent", es: "Cerca de 10 %" },
          misconception: "rest-is-the-fall",
          why: {
            en: "10 percent is what was left in April: 215 is about a tenth of 2,255. The question asks how much went away.",
            es: "10 % es lo que quedó en abril: 215 es cerca de la décima parte de 2,255. Se pregunta cuánto se perdió.",
          },
        },
        forty: {
          text: { en: "About 40 percent", es: "Cerca de 40 %" },
          misconception: "neighbor-months",
          why: {
            en: "40 percent is the fall from April to May, 215 to 124. Check which two months the question names.",
            es: "40 % es la baja de abril a mayo, de 215 a 124. Fíjate qué dos meses nombra la pregunta.",
          },
        },
        ninety: {
          text: { en: "About 90 percent", es: "Cerca de 90 %" },
          why: {
            en: "From 2,255 to 215 is a fall of 2,040, about 90 percent of 2,255.",
            es: "De 2,255 a 215 hay una baja de 2,040, cerca del 90 % de 2,255.",
          },
        },
      },
      key: "ninety",
      explanation: {
        en: "2,255 minus 215 is 2,040, about nine tenths. Title 42 began in March 2020; the numbers show what came after, and do not by themselves prove why.",
        es: "2,255 menos 215 son 2,040, cerca de nueve décimas partes. El Título 42 empezó en marzo de 2020; los números muestran qué pasó después y por sí solos no prueban la causa.",
      },
      objective: {
        en: "Compute a change in percent from a small table.",
        es: "Calcular un cambio en porcentaje a partir de una tabla pequeña.",
      },
    }),
    "steps-in-order": order({
      stem: {
        en: "Put these five moments of MPP in order, the earliest first.",
        es: "Ordena estos cinco momentos del MPP, del primero al último.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["announced-day", "began-day", "stopped-day", "ended-day", "restarted-day"],
      options: {
        ended: {
          text: { en: "DHS ends the program", es: "El DHS termina el programa" },
          why: {
            en: "June 1, 2021. Stopping new enrollment came first, ending the program later.",
            es: "1 de junio de 2021. Primero pararon las inscripciones y después terminó el programa.",
          },
        },
        announced: {
          text: { en: "DHS announces MPP", es: "El DHS anuncia el MPP" },
          why: {
            en: "DHS announced MPP on December 20, 2018.",
            es: "El DHS anunció el MPP el 20 de diciembre de 2018.",
          },
        },
        restarted: {
          text: { en: "A court order restarts it", es: "Reinicio por orden judicial" },
          why: {
            en: "DHS restarted MPP around December 6, 2021.",
            es: "El DHS reinició el MPP hacia el 6 de diciembre de 2021.",
          },
        },
        began: {
          text: { en: "First use at San Ysidro", es: "Primer uso en San Ysidro" },
          why: {
            en: "DHS first used MPP on January 28, 2019.",
            es: "El DHS lo aplicó por primera vez el 28 de enero de 2019.",
          },
        },
        stopped: {
          text: { en: "New enrollment stops", es: "Fin de las inscripciones" },
          why: {
            en: "January 21, 2021, the day after a new president took office.",
            es: "21 de enero de 2021, un día después de que llegó un nuevo presidente.",
          },
        },
      },
      key: ["announced", "began", "stopped", "ended", "restarted"],
      explanation: {
        en: "MPP was announced in December 2018, began in January 2019, took no new people from January 21, 2021, was ended in June 2021, and was restarted by court order in December 2021.",
        es: "El MPP se anunció en diciembre de 2018, empezó en enero de 2019, dejó de inscribir el 21 de enero de 2021, terminó en junio de 2021 y se reinició por orden judicial en diciembre de 2021.",
      },
      objective: {
        en: "Put the main steps of a policy in order of time.",
        es: "Ordenar en el tiempo los pasos principales de una política.",
      },
    }),
    "two-counts": one({
      stem: {
        en: "For January 2019 to January 2021, a DHS memo gives about 68,000, TRAC 71,036. What explains why the two totals differ?",
        es: "De enero de 2019 a enero de 2021, un memorando del DHS da unos 68,000; TRAC, 71,036. ¿Qué explica que los dos totales sean distintos?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["count-dhs", "count-court"],
      options: {
        mexicans: {
          text: {
            en: "DHS leaves out Mexicans, TRAC includes them",
            es: "El DHS deja fuera a los mexicanos; TRAC los incluye",
          },
          short: { en: "With or without Mexicans", es: "Con o sin mexicanos" },
          misconception: "mpp-covers-mexicans",
          why: {
            en: "MPP had no Mexican citizens in it, so no count of MPP could add them.",
            es: "En el MPP no había personas mexicanas, así que ningún conteo del MPP podía sumarlas.",
          },
        },
        units: {
          text: {
            en: "DHS counts people returned, TRAC court cases",
            es: "El DHS cuenta personas devueltas; TRAC, casos judiciales",
          },
          short: { en: "People and court cases", es: "Personas y casos" },
          why: {
            en: "The memo speaks of people sent back to Mexico; TRAC reads the records of the courts. Close, but not the same thing.",
            es: "El memorando habla de personas enviadas a México; TRAC lee los registros de los tribunales. Se parecen, pero no son lo mismo.",
          },
        },
        years: {
          text: {
            en: "DHS covers one year, TRAC covers two",
            es: "El DHS abarca un año; TRAC abarca dos",
          },
          short: { en: "One year or two", es: "Un año o dos" },
          misconception: "counts-differ-by-time-only",
          why: {
            en: "Different periods are a common reason for different totals, but here both reach from January 2019 to January 2021.",
            es: "Los periodos distintos son una razón frecuente, pero aquí ambos van de enero de 2019 a enero de 2021.",
          },
        },
      },
      key: "units",
      explanation: {
        en: "Two careful sources can give two numbers because they count different things. Name the source each time.",
        es: "Dos fuentes cuidadosas pueden dar dos números porque cuentan cosas distintas. Nombra la fuente cada vez.",
      },
      objective: {
        en: "Compare two sources and say why their totals differ.",
        es: "Comparar dos fuentes y decir por qué sus totales difieren.",
      },
    }),
    "supreme-court": one({
      stem: {
        en: "What did the U.S. Supreme Court decide about MPP on June 30, 2022?",
        es: "¿Qué decidió la Corte Suprema de EE. UU. sobre el MPP el 30 de junio de 2022?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["court-2022", "ruling-not-illegal"],
      options: {
        "may-end": {
          text: { en: "DHS was free to end it", es: "El DHS podía terminarlo" },
          why: {
            en: "By 5 votes to 4, the justices said that ending it did not violate the immigration statute.",
            es: "Por 5 votos contra 4, la Corte dijo que terminarlo no violaba la ley de inmigración.",
          },
        },
        "must-keep": {
          text: { en: "DHS had to keep it going", es: "El DHS debía mantenerlo" },
          misconception: "court-must-keep-mpp",
          why: {
            en: "That was what a court in Texas had ordered in 2021. The Supreme Court saw it differently.",
            es: "Eso había ordenado un tribunal de Texas en 2021. La Corte Suprema lo vio de otra manera.",
          },
        },
        illegal: {
          text: { en: "MPP was against the law", es: "El MPP violaba la ley" },
          misconception: "court-ruled-mpp-illegal",
          why: {
            en: "The question was whether the government could end MPP. The Court did not rule the program illegal.",
            es: "La pregunta era si el gobierno podía terminar el MPP. La Corte no declaró ilegal el programa.",
          },
        },
      },
      key: "may-end",
      explanation: {
        en: "In Biden v. Texas the Court read the law’s “may” as a choice: DHS could return people to Mexico, and it could stop.",
        es: "En Biden v. Texas, la Corte leyó el «pueden» (traducción) de la ley como una opción: el DHS podía devolver personas a México y podía dejar de hacerlo.",
      },
      objective: {
        en: "Say what a court decided, and what it did not decide.",
        es: "Decir qué decidió un tribunal y qué no decidió.",
      },
      standards: ["C3.D2.Civ.12.6-8"],
    }),
    "which-measure": one({
      stem: {
        en: "In April 2020, a man from Guatemala crosses the border. Within hours he is sent back to Mexico, with no court date. Which measure fits?",
        es: "En abril de 2020, un hombre de Guatemala cruza la frontera. En pocas horas lo mandan de vuelta a México, sin cita en un tribunal. ¿Qué medida fue?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["not-title-42"],
      options: {
        mpp: {
          text: { en: "A return under MPP", es: "Una devolución (MPP)" },
          misconception: "mpp-is-title-42",
          why: {
            en: "MPP also sent people to Mexico, but with a date in a U.S. immigration court. He got none.",
            es: "El MPP también enviaba personas a México, pero con una cita en un tribunal de inmigración de EE. UU. Él no recibió ninguna.",
          },
        },
        "title-42": {
          text: { en: "A Title 42 expulsion", es: "Una expulsión (Título 42)" },
          why: {
            en: "People expelled under Title 42 were sent out quickly and got no date in immigration court.",
            es: "A las personas expulsadas bajo el Título 42 las sacaban rápido y sin cita en un tribunal de inmigración.",
          },
        },
        removal: {
          text: { en: "A Title 8 removal", es: "Una remoción (Título 8)" },
          misconception: "expulsion-is-deportation",
          why: {
            en: "A removal, in everyday words a deportation, rests on an order under immigration law. This return rested on a health order.",
            es: "Una remoción, o «deportación» en el habla diaria, se basa en una orden según la ley de inmigración. Este regreso se basó en una orden sanitaria.",
          },
        },
      },
      key: "title-42",
      explanation: {
        en: "The missing court date is the clue: MPP gave one, Title 42 gave none.",
        es: "La pista es que no hubo cita en un tribunal: el MPP daba una, el Título 42 no.",
      },
      objective: {
        en: "Tell MPP and Title 42 apart in a new case.",
        es: "Distinguir el MPP del Título 42 en un caso nuevo.",
      },
      standards: ["C3.D2.Civ.13.6-8"],
    }),
    "active-number": number({
      stem: {
        en: "About how many people had active MPP cases, as DHS estimated in February 2021?",
        es: "¿Cuántas personas tenían casos activos del MPP, según la estimación del DHS en febrero de 2021?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["active-cases"],
      key: 25000,
      counts: "people-mpp",
      tolerance: 0.05,
      misreadings: [
        {
          value: 68000,
          misconception: "active-is-everyone-enrolled",
          why: {
            en: "About 68,000 is the number of people ever sent back under MPP. Not all of those cases were still open.",
            es: "68,000 es, más o menos, el número de personas enviadas a México bajo el MPP en total. No todos esos casos seguían abiertos.",
          },
        },
        {
          value: 11200,
          misconception: "active-is-let-in",
          why: {
            en: "About 11,200 is how many DHS had let into the United States by May 25, 2021.",
            es: "11,200 es, más o menos, cuántas personas había dejado entrar el DHS hasta el 25 de mayo de 2021.",
          },
        },
      ],
      explanation: {
        en: "DHS estimated about 25,000 people with active cases, and began to let them in on February 19, 2021.",
        es: "El DHS estimó unas 25,000 personas con casos activos, y empezó a dejarlas entrar el 19 de febrero de 2021.",
      },
      objective: {
        en: "Keep apart a total and the part that is still open.",
        es: "Separar un total de la parte que sigue abierta.",
      },
    }),
    "under-biden": several({
      stem: {
        en: "Which of these happened to MPP while Joe Biden was president?",
        es: "¿Qué le pasó al MPP mientras Joe Biden era presidente?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["began-day", "ended-day", "restarted-day", "ending-day", "again-2025"],
      options: {
        began: {
          text: { en: "It began at San Ysidro", es: "Empezó en San Ysidro" },
          why: {
            en: "MPP began on January 28, 2019, when Donald Trump was president.",
            es: "El MPP empezó el 28 de enero de 2019, cuando Donald Trump era presidente.",
          },
        },
        ended: {
          text: { en: "DHS ended it in a memo", es: "El DHS lo terminó" },
          why: {
            en: "DHS ended the program on June 1, 2021.",
            es: "El DHS puso fin al programa el 1 de junio de 2021.",
          },
        },
        restarted: {
          text: { en: "A court had it restarted", es: "Un tribunal lo reactivó" },
          why: {
            en: "DHS restarted it around December 6, 2021, because of a court order.",
            es: "El DHS lo reinició hacia el 6 de diciembre de 2021 por una orden judicial.",
          },
        },
        reinstated: {
          text: { en: "DHS announced it once more", es: "El DHS lo volvió a anunciar" },
          why: {
            en: "DHS announced that on January 21, 2025, the day after Donald Trump became president again.",
            es: "El DHS lo anunció el 21 de enero de 2025, un día después de que Donald Trump volvió a ser presidente.",
          },
        },
      },
      key: ["ended", "restarted"],
      explanation: {
        en: "Under President Biden, DHS ended MPP in June 2021, restarted it by court order in December 2021 and began to end it again in August 2022.",
        es: "Con el presidente Biden, el DHS terminó el MPP en junio de 2021, lo reinició por orden judicial en diciembre de 2021 y empezó a terminarlo otra vez en agosto de 2022.",
      },
      objective: {
        en: "Match the steps of a policy with the presidents of the time.",
        es: "Relacionar los pasos de una política con los presidentes de cada momento.",
      },
    }),
    "chart-peak": one({
      stem: {
        en: "By the chart, when were the most people put in MPP?",
        es: "Según la gráfica, ¿cuándo entró más gente al MPP?",
      },
      level: "interpret",
      difficulty: "easy",
      facts: ["peak-2019"],
      chart: "mpp-enrollment",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        s19: {
          text: { en: "In the summer of 2019", es: "En el verano de 2019" },
          why: {
            en: "August 2019 is the top of the line.",
            es: "Agosto de 2019 es la cima de la línea.",
          },
        },
        w20: {
          text: { en: "In the spring of 2020", es: "En la primavera de 2020" },
          why: {
            en: "In April 2020 the line is near the bottom.",
            es: "En abril de 2020 la línea está casi abajo.",
          },
          misconception: "neighbor-months",
        },
        s22: {
          text: { en: "In the summer of 2022", es: "En el verano de 2022" },
          why: {
            en: "That is the second, much lower rise.",
            es: "Esa es la segunda subida, mucho más baja.",
          },
          misconception: "two-periods-are-equal",
        },
      },
      key: "s19",
      explanation: {
        en: "The line stands highest in July and August 2019.",
        es: "La línea es más alta en julio y agosto de 2019.",
      },
      objective: { en: "Read a maximum from a chart.", es: "Leer un máximo en una gráfica." },
    }),
    "chart-three": one({
      stem: {
        en: "The three lines of the chart differ a little in March 2020. What explains that best?",
        es: "Las tres líneas de la gráfica difieren un poco en marzo de 2020. ¿Qué lo explica mejor?",
      },
      level: "interpret",
      difficulty: "hard",
      facts: ["two-counts-2020"],
      chart: "mpp-enrollment",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        err: {
          text: {
            en: "Two of the offices made mistakes",
            es: "Dos de las oficinas se equivocaron",
          },
          short: { en: "Two offices made mistakes", es: "Dos se equivocaron" },
          why: {
            en: "Each is right for what it counts.",
            es: "Cada una acierta en lo que cuenta.",
          },
          misconception: "counts-differ-by-time-only",
        },
        what: {
          text: { en: "They count different things", es: "Cuentan cosas distintas" },
          why: {
            en: "Enrollments, people leaving custody, and court cases.",
            es: "Inscripciones, salidas de custodia y casos judiciales.",
          },
        },
        yr: {
          text: { en: "They use different calendars", es: "Usan calendarios distintos" },
          why: { en: "The months are the same.", es: "Los meses son los mismos." },
          misconception: "fiscal-is-calendar-year",
        },
      },
      key: "what",
      explanation: {
        en: "Three sources, three ways of counting one program.",
        es: "Tres fuentes, tres formas de contar un programa.",
      },
      objective: {
        en: "Explain why sources differ.",
        es: "Explicar por qué difieren las fuentes.",
      },
    }),
    "chart-2022": number({
      stem: {
        en: "By the chart and its numbers, about how many people were put in MPP in July 2022?",
        es: "Según la gráfica y sus cifras, ¿cuántas personas entraron al MPP en julio de 2022?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["second-period"],
      chart: "mpp-enrollment",
      standards: ["C3.D2.Civ.13.6-8"],
      key: 2290,
      counts: "people-mpp",
      tolerance: 0.05,
      misreadings: [
        {
          value: 11970,
          why: {
            en: "That is August 2019, in the first period.",
            es: "Eso es agosto de 2019, en el primer periodo.",
          },
          misconception: "two-periods-are-equal",
        },
        {
          value: 540,
          why: {
            en: "That is August 2022, when it was being ended.",
            es: "Eso es agosto de 2022, cuando se terminaba.",
          },
          misconception: "neighbor-months",
        },
      ],
      explanation: {
        en: "About 2,290, by DHS statistics.",
        es: "Unas 2,290, según estadísticas del DHS.",
      },
      objective: { en: "Read a value from a chart.", es: "Leer un valor en una gráfica." },
    }),
  },
  charts: ["mpp-enrollment"],
  discussion: [
    {
      text: {
        en: "Two governments and several courts shaped this program. Which of them would you ask for which fact?",
        es: "Dos gobiernos y varios tribunales dieron forma a este programa. ¿A cuál preguntarías por cada dato?",
      },
    },
    {
      text: {
        en: "What should a person be able to count on while waiting for a court in another country?",
        es: "¿Con qué debería poder contar una persona mientras espera un tribunal en otro país?",
      },
    },
    {
      text: {
        en: "“Remain in Mexico” and “Migrant Protection Protocols” name one program. What does each name suggest?",
        es: "«Quédate en México» y «Protocolos de Protección a Migrantes» nombran un mismo programa. ¿Qué sugiere cada nombre?",
      },
    },
  ],
});
