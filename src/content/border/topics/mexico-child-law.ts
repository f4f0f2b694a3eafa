import { defineTopic, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "2020-11-11",
  aliases: {
    en: [
      "mexican law",
      "mexican child law",
      "change in mexican law",
      "mexico migration law",
      "children detention mexico",
      "mexico law on migrant children",
      "tamaulipas",
      "tamaulipas law",
      "dif",
    ],
    es: [
      "ley de migración",
      "ley mexicana",
      "reforma de infancia migrante",
      "infancia migrante",
      "niñez migrante",
      "ley de niñez migrante",
      "cambio en la ley mexicana",
    ],
  },
  wrongForms: [
    {
      form: "change in Mexican legislation",
      note: {
        en: "What is meant is the November 2020 reform of Mexico’s Migration Law and its refugee law.",
        es: "Se trata de la reforma de noviembre de 2020 a la Ley de Migración y a la ley sobre refugiados de México.",
      },
    },
  ],
  sources: {
    "dof-2020-11-11": {
      title:
        "Decreto por el que se reforman diversos artículos de la Ley de Migración y de la Ley sobre Refugiados, Protección Complementaria y Asilo Político, en materia de Infancia Migrante",
      publisher: "Diario Oficial de la Federación",
      date: "2020-11-11",
      citation: "Diario Oficial de la Federación (DOF), Nov. 11, 2020",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "cope-un-2020-11-12": {
      title:
        "La ONU celebra la reforma que evita que los niños migrantes en México sean ubicados en centros de acogida",
      publisher: "COPE / Europa Press",
      date: "2020-11-12",
      url: "https://www.cope.es/actualidad/espana/noticias/onu-celebra-reforma-que-evita-que-los-ninos-migrantes-mexico-sean-ubicados-centros-acogida-20201112_994762",
      kind: "news",
      accessed: "2026-11-24",
    },
    "kjzz-2020-11-12": {
      title: "Mexico Suspends Detention of Migrant Children",
      publisher: "KJZZ",
      date: "2020-11-12",
      url: "https://www.kjzz.org/2020-11-12/content-1635362-mexico-suspends-detention-migrant-children",
      kind: "news",
      accessed: "2026-11-24",
    },
    "vice-2020-11": {
      title: "Migrant Children Will No Longer Be Held in Detention in Mexico",
      publisher: "VICE",
      date: "2020-11",
      url: "https://www.vice.com/en/article/m7aveb/migrant-children-will-no-longer-be-held-in-detention-in-mexico",
      kind: "news",
      accessed: "2026-11-24",
    },
    "encinas-2021-02": {
      title: "Protección de la niñez migrante (A. Encinas)",
      publisher: "El Universal",
      date: "2021-02",
      citation: "Alejandro Encinas, “Protección de la niñez migrante,” El Universal, Feb. 2021",
      kind: "news",
      accessed: "2026-11-24",
    },
    "reuters-2021-02-04": {
      title: "U.S. releasing hundreds of Central American families from increasingly busy custody",
      publisher: "Reuters",
      date: "2021-02-04",
      url: "https://www.reuters.com/article/us-usa-immigration-families-idUSKBN2A42VS",
      kind: "news",
      accessed: "2026-11-24",
    },
    "reuters-2021-04": {
      title: "Mexican child protection law helps lure migrants to U.S. border",
      publisher: "Reuters",
      date: "2021-04",
      citation:
        "Reuters, “Mexican child protection law helps lure migrants to U.S. border,” Apr. 2021",
      kind: "news",
      accessed: "2026-11-24",
    },
    "axios-2021-04-15": {
      title: "Summary of the Reuters report on Mexico’s child protection law",
      publisher: "Axios",
      date: "2021-04-15",
      url: "https://www.axios.com/2021/04/15/immigration-biden-children-unaccompanied",
      kind: "news",
      accessed: "2026-11-24",
    },
  },
  statements: {
    name: {
      role: "name",
      text: {
        en: "Mexico’s 2020 law on migrant children",
        es: "Reforma mexicana de 2020 sobre infancia migrante",
      },
      nicknames: [{ en: "the change in Mexican law", es: "la reforma de infancia migrante" }],
      short: { en: "Mexico’s child migrant law", es: "Ley de infancia migrante" },
      spans: [{ from: "2020-11-11" }],
      sources: ["dof-2020-11-11"],
    },
    what: {
      role: "definition",
      text: {
        en: "This is Mexico’s reform of its migration law and its refugee law that changed where migrants under 18 may be kept and who handles their cases.",
        es: "Es la reforma de dos leyes mexicanas, la de migración y la de refugio, que cambió dónde pueden estar las personas migrantes menores de 18 años y quién atiende su caso.",
      },
      spans: [{ from: "2020-11-11" }],
      sources: ["dof-2020-11-11", "loc-mexico-2021-02"],
    },
    "status-published": {
      role: "status",
      text: { en: "published, not yet in force", es: "publicada, todavía no en vigor" },
      spans: [{ from: "2020-11-11", until: "2021-01-11" }],
      sources: ["dof-2020-11-11"],
    },
    "status-in-force": {
      role: "status",
      text: {
        en: "in force since January 11, 2021",
        es: "en vigor desde el 11 de enero de 2021",
      },
      spans: [{ from: "2021-01-11" }],
      asOf: "2021-04-15",
      recheckBy: "2027-01-31",
      sources: ["encinas-2021-02", "loc-mexico-2021-02"],
    },
    "no-stations": {
      role: "fact",
      text: {
        en: "Mexico’s 2020 law says that migrants under 18 may not be held in immigration stations, whether they travel alone or with adults.",
        es: "La reforma mexicana de 2020 dice que los migrantes menores de 18 años no pueden estar en estaciones migratorias, viajen solos o con adultos.",
      },
      spans: [{ from: "2020-11-11" }],
      sources: ["dof-2020-11-11", "loc-mexico-2021-02"],
    },
    dif: {
      role: "fact",
      text: {
        en: "Under the law, a child’s case goes to DIF, Mexico’s national family-welfare agency, which looks for a place in a shelter.",
        es: "Según la ley, el caso del menor pasa al DIF, la institución nacional de asistencia a las familias, que busca un lugar en un albergue.",
      },
      spans: [{ from: "2020-11-11" }],
      sources: ["loc-mexico-2021-02", "dof-2020-11-11"],
    },
    "u-s-officials": {
      role: "fact",
      text: {
        en: "U.S. officials said in early February 2021 that Mexico, because of its law on migrant children, had stopped taking back some families expelled from South Texas.",
        es: "A principios de febrero de 2021, autoridades de EE. UU. dijeron que México, por su ley de infancia migrante, había dejado de recibir a algunas familias expulsadas desde el sur de Texas.",
      },
      spans: [{ from: "2021-02-04" }],
      sources: ["reuters-2021-02-04"],
      claim: { by: { en: "U.S. officials", es: "Autoridades de EE. UU." }, on: "2021-02-04" },
      alone: true,
    },
    ministry: {
      role: "fact",
      text: {
        en: "Mexico’s foreign ministry confirmed in February 2021 that there had been changes at the local level.",
        es: "La Secretaría de Relaciones Exteriores de México confirmó en febrero de 2021 que había habido cambios a nivel local.",
      },
      spans: [{ from: "2021-02-04" }],
      sources: ["reuters-2021-02-04"],
      claim: {
        by: { en: "Mexico’s foreign ministry", es: "Secretaría de Relaciones Exteriores" },
        on: "2021-02-04",
      },
    },
    dates: {
      role: "fact",
      text: {
        en: "Mexico’s law on migrant children was published on November 11, 2020, and took effect on January 11, 2021.",
        es: "La reforma mexicana sobre infancia migrante se publicó el 11 de noviembre de 2020 y entró en vigor el 11 de enero de 2021.",
      },
      spans: [{ from: "2021-01-11" }],
      sources: ["dof-2020-11-11", "encinas-2021-02", "loc-mexico-2021-02"],
      alone: true,
    },
    "cbp-reasons": {
      role: "fact",
      text: {
        en: "In February 2021, CBP gave three reasons for releasing some families in South Texas: COVID-19 spacing limits, changes in Mexican law, and limited U.S. holding space.",
        es: "En febrero de 2021, la CBP dio tres razones para liberar a algunas familias en el sur de Texas: la distancia por la COVID-19, los cambios en la ley mexicana y el espacio limitado de EE. UU. para alojarlas.",
      },
      spans: [{ from: "2021-02-04" }],
      sources: ["myrgv-2021-02-04", "myrgv-2021-02-08"],
      claim: { by: { en: "CBP", es: "CBP" }, on: "2021-02-04" },
      alone: true,
    },
    visitor: {
      role: "fact",
      text: {
        en: "While their best interests are looked into, children get temporary status in Mexico as visitors for humanitarian reasons.",
        es: "Mientras se evalúa su interés superior, niñas, niños y adolescentes reciben en México una condición temporal de visitante por razones humanitarias.",
      },
      spans: [{ from: "2020-11-11" }],
      sources: ["loc-mexico-2021-02"],
    },
    "two-laws": {
      role: "fact",
      text: {
        en: "The reform changed two Mexican laws: the Migration Law and the law on refugees and political asylum.",
        es: "La reforma cambió dos leyes mexicanas: la Ley de Migración y la Ley sobre Refugiados, Protección Complementaria y Asilo Político.",
      },
      spans: [{ from: "2020-11-11" }],
      sources: ["dof-2020-11-11"],
    },
    "un-welcomed": {
      role: "fact",
      text: {
        en: "In November 2020, five United Nations bodies welcomed Mexico’s reform on migrant children and called it a historic step.",
        es: "En noviembre de 2020, cinco organismos de las Naciones Unidas celebraron la reforma mexicana sobre infancia migrante y la llamaron un «avance histórico».",
      },
      spans: [{ from: "2020-11-12" }],
      sources: ["cope-un-2020-11-12"],
      claim: {
        by: { en: "Five United Nations bodies", es: "Cinco organismos de las Naciones Unidas" },
        on: "2020-11-12",
      },
      alone: true,
    },
    "agency-opposed": {
      role: "fact",
      text: {
        en: "Mexico’s immigration agency had opposed the reform on migrant children, news reports said in November 2020.",
        es: "La autoridad migratoria de México se había opuesto a la reforma sobre infancia migrante, según notas de prensa de noviembre de 2020.",
      },
      spans: [{ from: "2020-11" }],
      sources: ["vice-2020-11", "kjzz-2020-11-12"],
      alone: true,
    },
    "published-day": {
      role: "event",
      text: {
        en: "On November 11, 2020, Mexico published the reform.",
        es: "El 11 de noviembre de 2020, México publicó la reforma.",
      },
      spans: [{ from: "2020-11-11" }],
      sources: ["dof-2020-11-11"],
    },
    "in-force-day": {
      role: "event",
      text: {
        en: "On January 11, 2021, the reform took effect.",
        es: "El 11 de enero de 2021, la reforma entró en vigor.",
      },
      spans: [{ from: "2021-01-11" }],
      sources: ["encinas-2021-02", "loc-mexico-2021-02"],
    },
    "releases-day": {
      role: "event",
      text: {
        en: "On January 27, 2021, Border Patrol began to release some migrant families in the Rio Grande Valley of Texas.",
        es: "El 27 de enero de 2021, la Patrulla Fronteriza empezó a liberar a algunas familias migrantes en el Valle del Río Grande, en Texas.",
      },
      spans: [{ from: "2021-01-27" }],
      known: "2021-02-08",
      sources: ["myrgv-2021-02-08"],
    },
    "report-2021-04": {
      role: "event",
      text: {
        en: "In April 2021, Reuters reported that an internal Mexican assessment named the law’s protections for children among the factors encouraging migration.",
        es: "En abril de 2021, Reuters informó que una evaluación interna de México mencionaba las protecciones a menores de esta ley entre los factores que alentaban la migración.",
      },
      spans: [{ from: "2021-04-15" }],
      sources: ["reuters-2021-04", "axios-2021-04-15"],
      claim: {
        by: {
          en: "An internal Mexican assessment, reported by Reuters",
          es: "Una evaluación interna de México, según Reuters",
        },
        on: "2021-04",
      },
    },
    "national-law": {
      role: "confusion",
      text: {
        en: "This is a national law for all of Mexico, not a rule of Tamaulipas alone, the state across from South Texas. It covers everyone under 18, not just small children.",
        es: "Es una ley nacional para todo México, no una regla de Tamaulipas, el estado frente al sur de Texas. Abarca a todas las personas menores de 18 años, no solo a los más pequeños.",
      },
      spans: [{ from: "2020-11-11" }],
      sources: ["dof-2020-11-11", "loc-mexico-2021-02"],
    },
    "not-title-42-children": {
      role: "confusion",
      with: "title-42-children",
      text: {
        en: "This is a Mexican law about where Mexico may hold children. Whether the United States expelled children under Title 42 was a matter of U.S. rules.",
        es: "Es una ley de México sobre dónde puede México alojar a menores. Si Estados Unidos expulsaba a menores bajo el Título 42 era cosa de las reglas de EE. UU.",
      },
      spans: [{ from: "2020-11-11" }],
      sources: ["loc-mexico-2021-02", "cdc-86-fr-9942"],
    },
    "start-date": {
      role: "confusion",
      text: {
        en: "Some news reports of November 2020 said that the law applied at once. It took effect on January 11, 2021.",
        es: "Algunas notas de noviembre de 2020 dijeron que la ley ya se aplicaba. Entró en vigor el 11 de enero de 2021.",
      },
      spans: [{ from: "2021-01-11" }],
      sources: ["encinas-2021-02", "cope-un-2020-11-12"],
    },
  },
  related: ["title-42-children", "title-42", "biden-amlo-meeting", "who-does-what"],
  questions: {
    "what-it-bars": one({
      stem: {
        en: "In what kind of place does Mexico’s 2020 law bar holding migrants under 18?",
        es: "¿En qué tipo de lugar prohíbe la reforma mexicana de 2020 tener a migrantes menores de 18 años?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["no-stations"],
      options: {
        stations: {
          text: { en: "Immigration stations", es: "Estaciones migratorias" },
          why: {
            en: "Migrants under 18 may not be held in immigration stations, alone or with adults.",
            es: "Los menores de 18 años no pueden estar en estaciones migratorias, con adultos o sin ellos.",
          },
        },
        shelters: {
          text: { en: "Child welfare shelters", es: "Albergues del DIF" },
          misconception: "law-bars-shelters",
          why: {
            en: "Shelters are where the law sends them: DIF looks for a place there.",
            es: "A los albergues es adonde los envía la ley: el DIF busca un lugar ahí.",
          },
        },
        bridges: {
          text: { en: "Border bridge offices", es: "Oficinas en los puentes" },
          misconception: "law-is-about-ports",
          why: {
            en: "Much of the news came from the border, so this is tempting. The law is about immigration stations in all of Mexico.",
            es: "Muchas noticias venían de la frontera, por eso confunde. La ley trata de las estaciones migratorias de todo México.",
          },
        },
      },
      key: "stations",
      explanation: {
        en: "Instead of immigration stations, the law sends children’s cases to DIF, the family-welfare agency.",
        es: "En lugar de estaciones migratorias, la ley manda el caso al DIF, la institución de asistencia a las familias.",
      },
      objective: {
        en: "Say what Mexico’s 2020 law changed.",
        es: "Decir qué cambió la reforma mexicana de 2020.",
      },
      standards: ["C3.D2.Civ.12.6-8"],
    }),
    "where-case-goes": one({
      stem: {
        en: "In March 2021, Mexican officers in the state of Nuevo León meet a mother from El Salvador with her son of 16. Where does the son’s case go under the law?",
        es: "En marzo de 2021, agentes mexicanos en Nuevo León encuentran a una madre de El Salvador con su hijo de 16 años. Según la ley, ¿adónde pasa el caso del hijo?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["no-stations", "dif", "national-law"],
      options: {
        station: {
          text: { en: "To an immigration station", es: "A una estación migratoria" },
          misconception: "law-covers-only-alone",
          why: {
            en: "He is with his mother, so this is tempting. But the law covers those who travel with adults, too.",
            es: "Va con su mamá, por eso confunde. Pero la ley también abarca a quienes viajan con adultos.",
          },
        },
        tamaulipas: {
          text: { en: "To the state of Tamaulipas", es: "Al estado de Tamaulipas" },
          misconception: "law-is-tamaulipas",
          why: {
            en: "Tamaulipas was in the news, but the law is national and works the same in Nuevo León.",
            es: "Tamaulipas salió en las noticias, pero la ley es nacional y vale igual en Nuevo León.",
          },
        },
        dif: {
          text: { en: "To the welfare agency DIF", es: "A la institución DIF" },
          why: {
            en: "At 16 he is under 18, so DIF takes his case and looks for a place in a shelter.",
            es: "Con 16 años es menor de 18, así que el DIF toma su caso y busca lugar en un albergue.",
          },
        },
      },
      key: "dif",
      explanation: {
        en: "The law is national and covers everyone under 18, alone or with adults.",
        es: "La ley es nacional y abarca a toda persona menor de 18 años, con adultos o sin ellos.",
      },
      objective: {
        en: "Apply the law to a child who travels with a parent.",
        es: "Aplicar la ley a un menor que viaja con su mamá.",
      },
      standards: ["C3.D2.Civ.13.6-8"],
    }),
    "still-in-station": one({
      stem: {
        en: "On February 1, 2021, three migrants meet Mexican officers. Which of them may be placed in an immigration station under the law?",
        es: "El 1 de febrero de 2021, tres migrantes encuentran a agentes mexicanos. ¿Quién puede ir a una estación migratoria según la ley?",
      },
      level: "apply",
      difficulty: "easy",
      facts: ["no-stations", "dates"],
      options: {
        girl: {
          text: { en: "A girl of 17, alone", es: "Una joven de 17 años, sin familia" },
          short: { en: "Girl of 17", es: "Joven de 17 años" },
          misconception: "law-is-for-small-children",
          why: {
            en: "At 17 she may seem grown, but the law covers everyone under 18.",
            es: "Con 17 años puede parecer adulta, pero la ley abarca a toda persona menor de 18.",
          },
        },
        man: {
          text: { en: "A man of 30, alone", es: "Un hombre de 30 años, sin familia" },
          short: { en: "Man of 30", es: "Hombre de 30 años" },
          why: {
            en: "The law protects people under 18, and he is 30.",
            es: "La ley protege a menores de 18 años, y él tiene 30.",
          },
        },
        boy: {
          text: { en: "A boy of 5, with his uncle", es: "Un niño de 5 años, con su tío" },
          short: { en: "Boy of 5", es: "Niño de 5 años" },
          misconception: "law-covers-only-alone",
          why: {
            en: "He is with an adult, but the law covers children with adults as well.",
            es: "Va con un adulto, pero la ley abarca también a quienes viajan con adultos.",
          },
        },
      },
      key: "man",
      explanation: {
        en: "What counts is the age: under 18, no immigration station.",
        es: "Lo que cuenta es la edad: con menos de 18 años, ninguna estación migratoria.",
      },
      objective: {
        en: "Apply the age limit of the law to new cases.",
        es: "Aplicar a casos nuevos el límite de edad de la ley.",
      },
    }),
    "in-force-when": one({
      stem: {
        en: "On which day did Mexico’s reform on migrant children take effect?",
        es: "¿Qué día entró en vigor la reforma mexicana sobre infancia migrante?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["dates"],
      options: {
        november: {
          text: { en: "November 11, 2020", es: "11 de noviembre de 2020" },
          misconception: "published-is-in-force",
          why: {
            en: "That is the day on which it was published. It took effect two months later.",
            es: "Ese día se publicó. Entró en vigor dos meses después.",
          },
        },
        january: {
          text: { en: "January 11, 2021", es: "11 de enero de 2021" },
          why: {
            en: "It took effect two months after it was published.",
            es: "Entró en vigor dos meses después de publicarse.",
          },
        },
        march: {
          text: { en: "March 1, 2021", es: "1 de marzo de 2021" },
          misconception: "meeting-made-the-law",
          why: {
            en: "On that day the two presidents met by video. The law was already in force.",
            es: "Ese día los dos presidentes se reunieron por video. La ley ya estaba en vigor.",
          },
        },
      },
      key: "january",
      explanation: {
        en: "The law was published on November 11, 2020, and took effect on January 11, 2021.",
        es: "La reforma se publicó el 11 de noviembre de 2020 y entró en vigor el 11 de enero de 2021.",
      },
      objective: {
        en: "Tell publishing a law from its taking effect.",
        es: "Distinguir entre publicar una ley y su entrada en vigor.",
      },
    }),
    "three-reasons": several({
      stem: {
        en: "Which reasons did CBP give in February 2021 for releasing some families in South Texas?",
        es: "¿Qué razones dio la CBP en febrero de 2021 para liberar a algunas familias en el sur de Texas?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["cbp-reasons"],
      options: {
        spacing: {
          text: { en: "Spacing for COVID-19", es: "La distancia por COVID-19" },
          why: {
            en: "CBP said that people had to be kept apart because of the pandemic.",
            es: "La CBP dijo que había que mantener distancia por la pandemia.",
          },
        },
        law: {
          text: { en: "Changes in Mexican law", es: "Cambios en la ley de México" },
          why: {
            en: "CBP named the changes in Mexican law among its reasons.",
            es: "La CBP nombró los cambios en la ley mexicana entre sus razones.",
          },
        },
        space: {
          text: { en: "Limited holding space", es: "Espacio limitado" },
          why: {
            en: "CBP said that it had limited space to hold people.",
            es: "La CBP dijo que tenía espacio limitado para alojar personas.",
          },
        },
        "title-42": {
          text: { en: "The end of Title 42", es: "El fin del Título 42" },
          misconception: "title-42-ended-2021",
          why: {
            en: "Title 42 was still in force in February 2021, so it cannot be a reason.",
            es: "El Título 42 seguía en vigor en febrero de 2021, así que no puede ser una razón.",
          },
        },
      },
      key: ["spacing", "law", "space"],
      explanation: {
        en: "CBP named spacing for COVID-19, changes in Mexican law, and limited holding space.",
        es: "La CBP nombró la distancia por COVID-19, los cambios en la ley mexicana y el espacio limitado.",
      },
      objective: {
        en: "Recall the reasons that an agency gave, as its claim.",
        es: "Recordar las razones que dio una autoridad, como afirmación suya.",
      },
    }),
    "two-governments": one({
      stem: {
        en: "In a Texas paper, CBP names changes in Mexican law as a reason. In Reuters, Mexico’s foreign ministry speaks of local changes. Which sentence do the two sources support together?",
        es: "En un diario de Texas, la CBP da como razón cambios en la ley mexicana. En Reuters, la Secretaría de Relaciones Exteriores de México habla de cambios locales. ¿Qué frase apoyan las dos fuentes juntas?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["cbp-reasons", "ministry"],
      options: {
        everyone: {
          text: {
            en: "Mexico shut out families everywhere",
            es: "México cerró el paso en toda la frontera",
          },
          short: { en: "Families shut out", es: "Paso cerrado" },
          misconception: "some-means-all",
          why: {
            en: "Neither source says that. CBP spoke of some families in South Texas, and “some” is easily read as “all.”",
            es: "Ninguna fuente dice eso. La CBP habló de algunas familias en el sur de Texas, y es fácil leer «algunas» como «todas».",
          },
        },
        denied: {
          text: {
            en: "Mexico denied that anything was new",
            es: "México negó que hubiera algo nuevo",
          },
          short: { en: "Mexico denied it", es: "México lo negó" },
          misconception: "governments-always-disagree",
          why: {
            en: "Governments do disagree at times, but here the ministry confirmed changes at the local level.",
            es: "A veces los gobiernos no coinciden, pero aquí la Secretaría confirmó cambios a nivel local.",
          },
        },
        local: {
          text: {
            en: "Something changed on Mexico’s side",
            es: "Algo cambió del lado mexicano",
          },
          short: { en: "A change on Mexico’s side", es: "Cambio del lado mexicano" },
          why: {
            en: "Both speak of a change there. CBP gives the law as the reason; the ministry says only that it was local.",
            es: "Las dos hablan de un cambio ahí. La CBP da la ley como razón; la Secretaría solo dice que fue local.",
          },
        },
      },
      key: "local",
      explanation: {
        en: "Say what both sources carry, and name the speaker for the rest.",
        es: "Di lo que sostienen ambas fuentes y, para lo demás, nombra a quien lo dijo.",
      },
      objective: {
        en: "Find what two official statements support together.",
        es: "Encontrar lo que apoyan juntas dos declaraciones oficiales.",
      },
    }),
    "steps-in-order": order({
      stem: {
        en: "Put these four moments in order, the earliest first.",
        es: "Ordena estos cuatro momentos, del primero al último.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["published-day", "in-force-day", "releases-day", "report-2021-04"],
      options: {
        released: {
          text: { en: "First families released", es: "Primeras familias liberadas" },
          why: {
            en: "Border Patrol began those releases on January 27, 2021.",
            es: "La Patrulla Fronteriza empezó a liberarlas el 27 de enero de 2021.",
          },
        },
        published: {
          text: { en: "Law published in Mexico", es: "Publicación de la reforma" },
          why: {
            en: "Mexico published the reform on November 11, 2020.",
            es: "México publicó la reforma el 11 de noviembre de 2020.",
          },
        },
        report: {
          text: { en: "Reuters report on effects", es: "Nota de Reuters" },
          why: {
            en: "Reuters wrote about the Mexican assessment in April 2021.",
            es: "Reuters escribió sobre la evaluación mexicana en abril de 2021.",
          },
        },
        force: {
          text: { en: "Law takes effect", es: "Entrada en vigor" },
          why: {
            en: "The reform took effect on January 11, 2021.",
            es: "La reforma entró en vigor el 11 de enero de 2021.",
          },
        },
      },
      key: ["published", "force", "released", "report"],
      explanation: {
        en: "Published in November 2020, in force on January 11, 2021, first releases on January 27, and the report in April.",
        es: "Publicada en noviembre de 2020, en vigor el 11 de enero de 2021, primeras liberaciones el 27 de enero y la nota en abril.",
      },
      objective: {
        en: "Put the steps of the law and what followed in order of time.",
        es: "Ordenar en el tiempo los pasos de la ley y lo que siguió.",
      },
    }),
  },
  discussion: [
    {
      text: {
        en: "A law of one country can change what happens in another. Give an example from this topic, and think of one of your own.",
        es: "Una ley de un país puede cambiar lo que pasa en otro. Da un ejemplo de este tema y piensa en uno tuyo.",
      },
    },
    {
      text: {
        en: "What does “best interests of the child” ask of an official?",
        es: "¿Qué pide a una autoridad el «interés superior de la niñez»?",
      },
    },
    {
      text: {
        en: "A reform is welcomed by some and criticized by others. How can one find out what it changed?",
        es: "Una reforma es bien recibida por unos y criticada por otros. ¿Cómo se puede saber qué cambió?",
      },
    },
  ],
});
