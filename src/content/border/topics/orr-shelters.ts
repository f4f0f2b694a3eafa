import { defineTopic, number, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "before-2016",
  sensitive: {
    en: "This topic is about children. It gives numbers and law, without details of anyone’s story.",
    es: "Este tema trata de menores de edad. Da cifras y leyes, sin detalles de la historia de nadie.",
  },
  aliases: {
    en: [
      "orr",
      "hhs shelters",
      "carrizo springs",
      "influx care facility",
      "icf",
      "flores",
      "flores settlement",
      "donna tent",
      "migrant youth shelter",
      "shelters for migrant children",
      "office of refugee resettlement",
      "emergency shelter texas",
      "detention facility",
      "detention facilities",
      "migrant detention",
    ],
    es: [
      "albergues del HHS",
      "refugios de ORR",
      "Carrizo Springs Texas",
      "centro de atención temporal",
      "acuerdo Flores",
      "carpas en Donna",
      "albergues para menores",
      "Oficina de Reasentamiento de Refugiados",
      "centro de detención",
      "centros de detención",
    ],
  },
  wrongForms: [
    {
      form: "short lived shelter in Texas",
      note: {
        en: "Garbled in print: it means a temporary shelter, the Carrizo Springs facility of HHS.",
        es: "Forma deformada: se refiere a un albergue temporal, el centro de Carrizo Springs del HHS.",
      },
    },
  ],
  sources: {
    "hhs-carrizo-2021-08": {
      title: "Carrizo Springs Influx Care Facility",
      publisher: "U.S. Department of Health and Human Services (web archive)",
      date: "2021-08-09",
      url: "https://public3.pagefreezer.com/content/HHS.gov/17-08-2021T06:42/https:/www.hhs.gov/programs/social-services/unaccompanied-children/carrizo-springs-temporary-influx-facility-update.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "usa-today-2021-02-03": {
      title: "Biden administration to house migrant teens at overflow facility in Texas",
      publisher: "USA Today",
      date: "2021-02-03",
      url: "https://www.usatoday.com/story/news/politics/2021/02/03/biden-house-migrant-children-texas-facility-closed-under-trump/4378699001/",
      kind: "news",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "cbp-tent-is-shelter": {
      en: "Border Patrol’s tents at Donna were a shelter of HHS.",
      es: "Las carpas de la Patrulla Fronteriza en Donna eran un albergue del HHS.",
    },
    "orr-is-dhs": {
      en: "The Office of Refugee Resettlement is part of DHS.",
      es: "La Oficina de Reasentamiento de Refugiados es parte del DHS.",
    },
    "carrizo-new-in-2021": {
      en: "Carrizo Springs was first used in 2021.",
      es: "Carrizo Springs se usó por primera vez en 2021.",
    },
    "shelter-until-adult": {
      en: "Children stay in an HHS shelter until they are adults.",
      es: "Los menores se quedan en un albergue del HHS hasta ser adultos.",
    },
    "beds-are-free-beds": {
      en: "Every funded bed could be used in February 2021.",
      es: "Todas las camas financiadas podían usarse en febrero de 2021.",
    },
  },
  counts: {
    places: { en: "places", es: "lugares" },
    "dollars-a-day": { en: "dollars a child a day", es: "dólares por menor al día" },
    beds: { en: "beds", es: "camas" },
  },
  register: { "orr-carrizo": { forms: ["Carrizo Springs"], from: "before-2016" } },
  statements: {
    name: {
      role: "name",
      text: {
        en: "Shelters for unaccompanied children (ORR)",
        es: "Albergues para menores no acompañados (ORR)",
      },
      short: { en: "Shelters (ORR)", es: "Albergues (ORR)" },
      spans: [{ from: "before-2016" }],
      sources: ["acf-uac-about"],
    },
    definition: {
      role: "definition",
      text: {
        en: "The Office of Refugee Resettlement (ORR), in HHS, cares for unaccompanied children in shelters until they go to a sponsor, usually a parent or relative.",
        es: "La Oficina de Reasentamiento de Refugiados (ORR), en el HHS, cuida a menores no acompañados en albergues hasta entregarlos a un patrocinador, por lo general un familiar.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["acf-uac-about"],
    },
    "status-runs": {
      role: "status",
      text: { en: "in operation", es: "en operación" },
      spans: [{ from: "before-2016" }],
      asOf: "2024-12-31",
      recheckBy: "2027-01-31",
      sources: ["acf-uac-about"],
    },
    carrizo: {
      role: "fact",
      text: {
        en: "The shelter at Carrizo Springs, Texas, received its first children of 2021 on February 22, 2021.",
        es: "El albergue de Carrizo Springs, Texas, recibió a sus primeros menores de 2021 el 22 de febrero de 2021.",
      },
      spans: [{ from: "2021-02-22" }],
      alone: true,
      sources: ["hhs-carrizo-2021-08"],
    },
    "first-used": {
      role: "fact",
      text: {
        en: "The site was first used in June 2019 and had stood empty since late July 2019.",
        es: "El lugar se usó por primera vez en junio de 2019 y estaba vacío desde fines de julio de 2019.",
      },
      spans: [{ from: "2019-07-31" }],
      known: "2021-02-23",
      sources: ["hhs-carrizo-2021-08"],
    },
    announced: {
      role: "fact",
      text: {
        en: "HHS first announced about 700 places there, for children of 13 and over who had finished COVID-19 quarantine.",
        es: "El HHS anunció primero unos 700 lugares allí, para menores de 13 años o más que hubieran terminado la cuarentena por COVID-19.",
      },
      spans: [{ from: "2021-02-03" }],
      figures: [{ value: 700, counts: "places", when: "2021-02", revisable: false }],
      sources: ["usa-today-2021-02-03", "ap-2021-02-23"],
    },
    august: {
      role: "fact",
      text: {
        en: "By August 9, 2021, HHS listed about 1,008 places and ages from 2 to 17.",
        es: "Para el 9 de agosto de 2021, el HHS indicaba unos 1,008 lugares y edades de 2 a 17 años.",
      },
      spans: [{ from: "2021-08-09" }],
      figures: [{ value: 1008, counts: "places", when: "2021-08", revisable: false }],
      sources: ["hhs-carrizo-2021-08"],
    },
    spacing: {
      role: "fact",
      text: {
        en: "COVID-19 spacing rules let ORR use fewer beds than it funded: over 13,500, by HHS in August 2021.",
        es: "Las reglas de distancia por COVID-19 dejaban a la ORR usar menos camas de las que financiaba: más de 13,500, según el HHS en agosto de 2021.",
      },
      spans: [{ from: "2021-08-09" }],
      figures: [{ value: 13500, counts: "beds", when: "2021-08", revisable: false }],
      sources: ["hhs-carrizo-2021-08"],
    },
    cost: {
      role: "fact",
      text: {
        en: "During the Trump administration, Democrats criticized such sites for their conditions and their cost, an estimated $775 a child a day, the Associated Press wrote.",
        es: "Durante el gobierno de Trump, demócratas criticaron esos lugares por sus condiciones y su costo, unos 775 dólares por menor al día, escribió Associated Press.",
      },
      spans: [{ from: "2021-02-23" }],
      claim: { by: { en: "the Associated Press", es: "Associated Press" }, on: "2021-02-23" },
      figures: [{ value: 775, counts: "dollars-a-day", when: "2021-02", revisable: false }],
      sources: ["ap-2021-02-23"],
    },
    donna: {
      role: "fact",
      text: {
        en: "Border Patrol’s tents at Donna, Texas, opened in February 2021 to process people in CBP custody; they were no HHS shelter.",
        es: "Las carpas de la Patrulla Fronteriza en Donna, Texas, abrieron en febrero de 2021 para tramitar a personas bajo custodia de la CBP; no eran un albergue del HHS.",
      },
      spans: [{ from: "2021-02-09" }],
      also: ["rio-grande-valley"],
      alone: true,
      sources: ["krgv-donna-2021-02"],
    },
    rule: {
      role: "fact",
      text: {
        en: "HHS published its own rule on the care of unaccompanied children on April 30, 2024; it took effect on July 1, 2024.",
        es: "El HHS publicó su propia regla sobre el cuidado de menores no acompañados el 30 de abril de 2024; entró en vigor el 1 de julio de 2024.",
      },
      spans: [{ from: "2024-07-01" }],
      alone: true,
      sources: ["hhs-89-fr-34384"],
    },
    opened: {
      role: "event",
      text: {
        en: "On February 22, 2021, Carrizo Springs received children again.",
        es: "El 22 de febrero de 2021, Carrizo Springs volvió a recibir menores.",
      },
      spans: [{ from: "2021-02-22" }],
      sources: ["hhs-carrizo-2021-08"],
    },
    "donna-opened": {
      role: "event",
      text: {
        en: "On February 9, 2021, CBP announced its temporary site at Donna.",
        es: "El 9 de febrero de 2021, la CBP anunció su sitio temporal en Donna.",
      },
      spans: [{ from: "2021-02-09" }],
      sources: ["krgv-donna-2021-02"],
    },
    effect: {
      role: "event",
      text: {
        en: "On July 1, 2024, the rule of HHS took effect.",
        es: "El 1 de julio de 2024 entró en vigor la regla del HHS.",
      },
      spans: [{ from: "2024-07-01" }],
      turningPoint: true,
      sources: ["hhs-89-fr-34384"],
    },
    "three-things": {
      role: "confusion",
      text: {
        en: "CBP stations, CBP tents, and HHS shelters are three different things.",
        es: "Las estaciones de la CBP, las carpas de la CBP y los albergues del HHS son tres cosas distintas.",
      },
      spans: [{ from: "2021-02-09" }],
      sources: ["krgv-donna-2021-02", "acf-uac-about"],
    },
  },
  related: [
    "unaccompanied-children",
    "title-42-children",
    "rio-grande-valley",
    "family-releases",
    "who-does-what",
  ],
  questions: {
    office: one({
      stem: {
        en: "Which department does the Office of Refugee Resettlement belong to?",
        es: "¿A qué departamento pertenece la Oficina de Reasentamiento de Refugiados?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["definition"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        dhs: {
          text: { en: "Department of Homeland Security", es: "Departamento de Seguridad Nacional" },
          short: { en: "Homeland Security", es: "Seguridad Nacional" },
          why: {
            en: "DHS transfers the children; it does not run the shelters.",
            es: "El DHS transfiere a los menores; no dirige los albergues.",
          },
          misconception: "orr-is-dhs",
        },
        doj: {
          text: { en: "Department of Justice", es: "Departamento de Justicia" },
          why: {
            en: "The Justice Department has the immigration courts.",
            es: "El Departamento de Justicia tiene los tribunales de inmigración.",
          },
          misconception: "orr-is-dhs",
        },
        hhs: {
          text: { en: "Department of Health", es: "Departamento de Salud" },
          why: { en: "ORR is part of HHS.", es: "La ORR es parte del HHS." },
        },
      },
      key: "hhs",
      explanation: {
        en: "ORR is in HHS, the health department.",
        es: "La ORR está en el HHS, el departamento de salud.",
      },
      objective: { en: "Place an office.", es: "Ubicar una oficina." },
    }),
    where: one({
      stem: {
        en: "A boy of 15 is in a tent at Donna in late February 2021. In whose care is he?",
        es: "Un chico de 15 años está en una carpa en Donna a fines de febrero de 2021. ¿Bajo qué custodia está?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["donna"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        cbp: {
          text: { en: "That of CBP", es: "De la CBP" },
          why: {
            en: "The tents were for processing people in CBP custody.",
            es: "Las carpas eran para tramitar a personas bajo custodia de la CBP.",
          },
        },
        orr: {
          text: { en: "That of ORR", es: "De la ORR" },
          why: {
            en: "He would be, once transferred to HHS.",
            es: "Lo estaría al ser transferido al HHS.",
          },
          misconception: "cbp-tent-is-shelter",
        },
        dif: {
          text: { en: "That of Mexico’s DIF", es: "Del DIF de México" },
          why: {
            en: "DIF cares for children in Mexico.",
            es: "El DIF atiende a menores en México.",
          },
          misconception: "cbp-tent-is-shelter",
        },
      },
      key: "cbp",
      explanation: {
        en: "Donna was a CBP site, not an HHS shelter.",
        es: "Donna era un sitio de la CBP, no un albergue del HHS.",
      },
      objective: {
        en: "Tell CBP custody from HHS care.",
        es: "Distinguir la custodia de la CBP del cuidado del HHS.",
      },
    }),
    places: number({
      stem: {
        en: "About how many places did HHS first announce at Carrizo Springs in February 2021?",
        es: "¿Cuántos lugares, más o menos, anunció primero el HHS en Carrizo Springs en febrero de 2021?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["announced"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 700,
      counts: "places",
      tolerance: 0.05,
      misreadings: [
        {
          value: 1008,
          why: {
            en: "That was the number in August 2021.",
            es: "Ese era el número en agosto de 2021.",
          },
          misconception: "beds-are-free-beds",
        },
        {
          value: 13500,
          why: {
            en: "That is all beds that ORR funded.",
            es: "Esas son todas las camas que financiaba la ORR.",
          },
          misconception: "beds-are-free-beds",
        },
      ],
      explanation: {
        en: "About 700 at first; about 1,008 by August.",
        es: "Unos 700 al principio; unos 1,008 en agosto.",
      },
      objective: { en: "Date a number.", es: "Fechar una cifra." },
    }),
    steps: order({
      stem: {
        en: "Put these events about shelters and tents in Texas in order, the earliest first.",
        es: "Ordena estos hechos sobre los albergues y carpas de Texas, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["first-used", "donna-opened", "opened", "effect"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        d: {
          text: { en: "The Donna site is announced", es: "Se anuncia el sitio de Donna" },
          short: { en: "Donna is announced", es: "Se anuncia Donna" },
          why: { en: "February 9, 2021.", es: "9 de febrero de 2021." },
        },
        u: {
          text: { en: "Carrizo Springs is first used", es: "Se usa Carrizo Springs" },
          why: { en: "June 2019.", es: "Junio de 2019." },
        },
        e: {
          text: { en: "The HHS rule takes effect", es: "Rige la regla del HHS" },
          why: { en: "July 1, 2024.", es: "1 de julio de 2024." },
        },
        r: {
          text: { en: "Carrizo Springs opens again", es: "Reabre Carrizo Springs" },
          why: { en: "February 22, 2021.", es: "22 de febrero de 2021." },
        },
      },
      key: ["u", "d", "r", "e"],
      explanation: {
        en: "2019, then Donna and Carrizo Springs in February 2021, then the rule of 2024.",
        es: "2019, luego Donna y Carrizo Springs en febrero de 2021 y después la regla de 2024.",
      },
      objective: { en: "Order the events.", es: "Ordenar los hechos." },
    }),
    "two-sources": one({
      stem: {
        en: "USA Today of February 2021 gives ages from 13; HHS of August 2021 gives 2 to 17. Which reading fits?",
        es: "USA Today de febrero de 2021 da edades desde 13; el HHS de agosto de 2021 da de 2 a 17. ¿Qué lectura encaja?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["announced", "august"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        wrong: {
          text: { en: "One of the two is wrong", es: "Una de las dos se equivoca" },
          why: { en: "Each is right for its date.", es: "Cada una acierta en su fecha." },
          misconception: "shelter-until-adult",
        },
        site: {
          text: { en: "They speak of two sites", es: "Hablan de dos lugares" },
          why: { en: "Both are about Carrizo Springs.", es: "Ambas tratan de Carrizo Springs." },
          misconception: "carrizo-new-in-2021",
        },
        time: {
          text: { en: "The plan changed with time", es: "El plan cambió con el tiempo" },
          why: {
            en: "The plan of February was widened by August.",
            es: "El plan de febrero se amplió para agosto.",
          },
        },
      },
      key: "time",
      explanation: {
        en: "Two dates, two states of one place.",
        es: "Dos fechas, dos momentos del mismo lugar.",
      },
      objective: { en: "Read two dated sources.", es: "Leer dos fuentes con fecha." },
    }),
    different: several({
      stem: {
        en: "Which of these belonged to HHS rather than to CBP?",
        es: "¿Qué pertenecía al HHS, en vez de a la CBP?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["donna", "carrizo", "definition"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        car: {
          text: { en: "The Carrizo Springs shelter", es: "El albergue de Carrizo Springs" },
          short: { en: "Carrizo Springs", es: "Carrizo Springs" },
          why: {
            en: "HHS ran it for unaccompanied children.",
            es: "El HHS lo dirigía para menores no acompañados.",
          },
        },
        don: {
          text: { en: "The tents at Donna", es: "Las carpas en Donna" },
          why: {
            en: "They were a processing site of CBP.",
            es: "Eran un sitio de trámite de la CBP.",
          },
          misconception: "cbp-tent-is-shelter",
        },
        orr: {
          text: { en: "The ORR program", es: "El programa de la ORR" },
          why: { en: "ORR is an office of HHS.", es: "La ORR es una oficina del HHS." },
        },
        sta: {
          text: { en: "Border Patrol stations", es: "Las estaciones de la Patrulla" },
          short: { en: "Border Patrol stations", es: "Estaciones de la Patrulla" },
          why: { en: "Stations belong to CBP.", es: "Las estaciones son de la CBP." },
          misconception: "orr-is-dhs",
        },
      },
      key: ["car", "orr"],
      explanation: {
        en: "Shelters are of HHS; stations and tents are of CBP.",
        es: "Los albergues son del HHS; las estaciones y carpas, de la CBP.",
      },
      objective: { en: "Sort places by department.", es: "Ordenar lugares por departamento." },
    }),
  },
  discussion: [
    {
      text: {
        en: "What makes a place fit for children, and who should check it?",
        es: "¿Qué hace que un lugar sea adecuado para menores y quién debería comprobarlo?",
      },
    },
    {
      text: {
        en: "People criticized such sites under two presidents. Which criticisms are about the place, and which about the president?",
        es: "Hubo críticas a esos lugares con dos presidentes. ¿Qué críticas son sobre el lugar y cuáles sobre el presidente?",
      },
    },
    {
      text: {
        en: "A number of beds and a number of usable beds differ. Which would you put into a headline, and why?",
        es: "El número de camas y el de camas utilizables difieren. ¿Cuál pondrías en un titular y por qué?",
      },
    },
  ],
});
