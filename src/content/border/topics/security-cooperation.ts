import { defineTopic, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "before-2016",
  aliases: {
    en: [
      "merida initiative",
      "mérida",
      "dea mexico",
      "bicentennial framework",
      "us-mexico security",
      "bicentennial agreement",
      "bicentennial understanding",
      "security aid mexico",
      "plan merida",
    ],
    es: [
      "Iniciativa Mérida",
      "Plan Mérida",
      "DEA en México",
      "Entendimiento Bicentenario",
      "marco bicentenario",
      "cooperación en seguridad",
      "seguridad México Estados Unidos",
    ],
  },
  sources: {
    "crs-if10578": {
      title: "Mexico: Evolution of the Mérida Initiative (IF10578)",
      publisher: "Congressional Research Service",
      date: "2022-12-12",
      url: "https://www.everycrsreport.com/files/2022-12-12_IF10578_15fb1b507826aa815542a877225686aeb06f77be.html",
      kind: "reference",
      accessed: "2026-11-24",
    },
    "crs-in11859": {
      title: "U.S.-Mexico Security Cooperation (IN11859)",
      publisher: "Congressional Research Service",
      date: "2022-02-17",
      url: "https://www.everycrsreport.com/reports/IN11859.html",
      kind: "reference",
      accessed: "2026-11-24",
    },
    "state-2021-10-08": {
      title:
        "Secretary Blinken and Mexican Foreign Secretary Marcelo Ebrard at a Joint Press Availability",
      publisher: "U.S. Department of State",
      date: "2021-10-08",
      url: "https://2021-2025.state.gov/secretary-antony-j-blinken-and-mexican-foreign-secretary-marcelo-ebrard-at-a-joint-press-availability/",
      kind: "primary",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "merida-still-runs": {
      en: "The Mérida Initiative was still the name of the cooperation after October 2021.",
      es: "La Iniciativa Mérida seguía siendo el nombre de la cooperación después de octubre de 2021.",
    },
    "bicentennial-us-independence": {
      en: "“Bicentennial” marks two hundred years of U.S. independence.",
      es: "«Bicentenario» marca doscientos años de independencia de EE. UU.",
    },
    "dea-is-cbp": {
      en: "The DEA is the agency that guards the border.",
      es: "La DEA es la agencia que vigila la frontera.",
    },
    "declaration-is-treaty": {
      en: "A joint declaration is a treaty.",
      es: "Una declaración conjunta es un tratado.",
    },
    "merida-about-migration": {
      en: "The Mérida Initiative was about asylum.",
      es: "La Iniciativa Mérida trataba del asilo.",
    },
  },
  register: {
    ebrard: { forms: ["Marcelo Ebrard", "Ebrard"], from: "before-2016" },
    merida: { forms: ["Mérida Initiative", "Iniciativa Mérida", "Mérida"], from: "before-2016" },
    dea: { forms: ["DEA"], from: "before-2016" },
  },
  statements: {
    name: {
      role: "name",
      text: {
        en: "U.S.–Mexico security cooperation",
        es: "Cooperación en seguridad entre EE. UU. y México",
      },
      short: { en: "Security cooperation", es: "Cooperación en seguridad" },
      spans: [{ from: "before-2016" }],
      sources: ["crs-if10578"],
    },
    definition: {
      role: "definition",
      text: {
        en: "Security cooperation between the United States and Mexico is joint work against crime and drug trafficking, by agreements that the two governments make.",
        es: "La cooperación en seguridad entre Estados Unidos y México es el trabajo conjunto contra el crimen y el narcotráfico, según acuerdos entre los dos gobiernos.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["crs-if10578"],
    },
    "status-merida": {
      role: "status",
      text: { en: "under the Mérida Initiative", es: "bajo la Iniciativa Mérida" },
      spans: [{ from: "before-2016", until: "2021-10-08" }],
      sources: ["crs-if10578"],
    },
    "status-bicentennial": {
      role: "status",
      text: {
        en: "under the Bicentennial Framework since October 2021",
        es: "bajo el Entendimiento Bicentenario desde octubre de 2021",
      },
      spans: [{ from: "2021-10-08" }],
      asOf: "2021-10-31",
      recheckBy: "2027-01-31",
      sources: ["wh-security-dialogue-2021-10", "crs-in11859"],
    },
    merida: {
      role: "fact",
      text: {
        en: "The Mérida Initiative was a U.S. security-aid program with Mexico: requested in 2007 and funded from fiscal year 2008.",
        es: "La Iniciativa Mérida fue un programa de ayuda de EE. UU. en seguridad con México: se pidió en 2007 y tuvo fondos desde el año fiscal 2008.",
      },
      spans: [{ from: "before-2016" }],
      alone: true,
      sources: ["crs-if10578"],
    },
    dea: {
      role: "fact",
      text: {
        en: "The DEA is the U.S. agency most affected by Mexico’s law of December 2020 on foreign agents.",
        es: "La DEA es la agencia de EE. UU. más afectada por la ley mexicana de diciembre de 2020 sobre agentes extranjeros.",
      },
      spans: [{ from: "2020-12-18" }],
      known: "2021-01-14",
      alone: true,
      sources: ["reuters-2021-01-14"],
    },
    declaration: {
      role: "fact",
      text: {
        en: "The joint declaration of March 1, 2021, also reaffirmed security cooperation.",
        es: "La declaración conjunta del 1 de marzo de 2021 también reafirmó la cooperación en seguridad.",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["us-mexico-declaration-2021"],
    },
    bicentennial: {
      role: "fact",
      text: {
        en: "On October 8, 2021, Mexico’s foreign secretary, Marcelo Ebrard, said that the two countries were leaving Mérida behind for a Bicentennial agreement on security, public health, and safe communities.",
        es: "El 8 de octubre de 2021, el secretario de Relaciones Exteriores de México, Marcelo Ebrard, dijo que los dos países dejaban atrás Mérida por un acuerdo Bicentenario de seguridad, salud pública y comunidades seguras.",
      },
      spans: [{ from: "2021-10-08" }],
      claim: { by: { en: "Marcelo Ebrard", es: "Marcelo Ebrard" }, on: "2021-10-08" },
      alone: true,
      sources: ["state-2021-10-08"],
    },
    "two-hundred": {
      role: "fact",
      text: {
        en: "“Bicentennial” marks two hundred years of relations between the two countries.",
        es: "«Bicentenario» marca doscientos años de relaciones entre los dos países.",
      },
      spans: [{ from: "2021-10-08" }],
      sources: ["state-2021-10-08", "wh-security-dialogue-2021-10"],
    },
    declared: {
      role: "event",
      text: {
        en: "On March 1, 2021, Biden and López Obrador’s joint declaration reaffirmed security cooperation.",
        es: "El 1 de marzo de 2021, la declaración conjunta de Biden y López Obrador reafirmó la cooperación en seguridad.",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["us-mexico-declaration-2021"],
    },
    framework: {
      role: "event",
      text: {
        en: "On October 8, 2021, the two governments presented the Bicentennial Framework.",
        es: "El 8 de octubre de 2021, los dos gobiernos presentaron el Entendimiento Bicentenario.",
      },
      spans: [{ from: "2021-10-08" }],
      turningPoint: true,
      sources: ["wh-security-dialogue-2021-10", "crs-in11859"],
    },
    "not-border": {
      role: "confusion",
      text: {
        en: "Security cooperation is about crime and drugs in both countries; guarding the border is the work of CBP.",
        es: "La cooperación en seguridad trata del crimen y las drogas en ambos países; vigilar la frontera es trabajo de la CBP.",
      },
      with: "who-does-what",
      spans: [{ from: "before-2016" }],
      sources: ["crs-if10578", "ohss-enforcement"],
    },
  },
  related: ["cienfuegos", "biden-amlo-meeting", "amlo", "who-does-what"],
  questions: {
    replaced: one({
      stem: {
        en: "What took the place of the Mérida Initiative in October 2021?",
        es: "¿Qué tomó el lugar de la Iniciativa Mérida en octubre de 2021?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["bicentennial"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        usmca: {
          text: { en: "The USMCA", es: "El T-MEC" },
          why: { en: "That is a trade agreement.", es: "Ese es un acuerdo comercial." },
          misconception: "merida-about-migration",
        },
        bic: {
          text: { en: "The Bicentennial Framework", es: "El Entendimiento Bicentenario" },
          why: {
            en: "Both governments presented it on October 8, 2021.",
            es: "Ambos gobiernos lo presentaron el 8 de octubre de 2021.",
          },
        },
        mpp: {
          text: { en: "The Migrant Protection Protocols", es: "Los Protocolos de Protección" },
          short: { en: "The MPP", es: "El MPP" },
          why: {
            en: "MPP was about waiting in Mexico for a U.S. court.",
            es: "El MPP trataba de esperar en México a un tribunal de EE. UU.",
          },
          misconception: "merida-about-migration",
        },
      },
      key: "bic",
      explanation: {
        en: "Mexico’s foreign secretary said that Mérida was being left behind.",
        es: "El secretario de Relaciones Exteriores de México dijo que Mérida quedaba atrás.",
      },
      objective: { en: "Name the newer framework.", es: "Nombrar el marco más nuevo." },
    }),
    "two-hundred": one({
      stem: {
        en: "What does “Bicentennial” refer to in the agreement’s name?",
        es: "¿A qué se refiere «Bicentenario» en el nombre del acuerdo?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["two-hundred"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        us: {
          text: { en: "An independence", es: "Una independencia" },
          why: { en: "That was in 1776.", es: "Esa fue en 1776." },
          misconception: "bicentennial-us-independence",
        },
        law: {
          text: { en: "Mexico’s constitution", es: "La Constitución de México" },
          why: { en: "The name is about both countries.", es: "El nombre trata de ambos países." },
          misconception: "bicentennial-us-independence",
        },
        rel: {
          text: { en: "Years of relations", es: "Los años de relaciones" },
          why: {
            en: "It marks two hundred years between the two countries.",
            es: "Marca doscientos años entre los dos países.",
          },
        },
      },
      key: "rel",
      explanation: {
        en: "Two hundred years of relations.",
        es: "Doscientos años de relaciones entre los países.",
      },
      objective: { en: "Explain a name.", es: "Explicar un nombre." },
    }),
    time: order({
      stem: {
        en: "Put these events about U.S.–Mexico security cooperation in order, the earliest first.",
        es: "Ordena estos hechos sobre la cooperación en seguridad entre EE. UU. y México, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["merida", "dea", "declared", "framework"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        f: {
          text: { en: "The Bicentennial Framework", es: "El Entendimiento Bicentenario" },
          why: { en: "October 2021.", es: "Octubre de 2021." },
        },
        m: {
          text: { en: "The Mérida Initiative begins", es: "Empieza la Iniciativa Mérida" },
          why: {
            en: "Requested in 2007, funded from fiscal year 2008.",
            es: "Se pidió en 2007, con fondos desde el año fiscal 2008.",
          },
        },
        d: {
          text: { en: "A joint declaration", es: "Una declaración conjunta" },
          why: { en: "March 1, 2021.", es: "1 de marzo de 2021." },
        },
        l: {
          text: { en: "Mexico’s law on foreign agents", es: "La ley sobre agentes extranjeros" },
          short: { en: "A law on foreign agents", es: "Ley de agentes extranjeros" },
          why: { en: "December 2020.", es: "Diciembre de 2020." },
        },
      },
      key: ["m", "l", "d", "f"],
      explanation: {
        en: "Mérida first, the law in December 2020, then the declaration and the framework in 2021.",
        es: "Primero Mérida, la ley en diciembre de 2020, y en 2021 la declaración y el entendimiento.",
      },
      objective: {
        en: "Order the steps of cooperation.",
        es: "Ordenar los pasos de la cooperación.",
      },
    }),
    agency: one({
      stem: {
        en: "A drug agent from the U.S. works in Mexico City in 2021. Which agency is she most likely with?",
        es: "Una agente antidrogas de EE. UU. trabaja en la Ciudad de México en 2021. ¿De qué agencia es lo más probable?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["dea"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        dea: {
          text: { en: "The DEA", es: "La DEA" },
          why: {
            en: "It is the agency that Mexico’s law touches most.",
            es: "Es la agencia que más toca la ley mexicana.",
          },
        },
        bp: {
          text: { en: "The Border Patrol", es: "La Patrulla Fronteriza" },
          why: {
            en: "It works along the U.S. border.",
            es: "Trabaja a lo largo de la frontera de EE. UU.",
          },
          misconception: "dea-is-cbp",
        },
        cis: {
          text: { en: "USCIS", es: "El USCIS" },
          why: {
            en: "It decides applications for immigration benefits.",
            es: "Decide solicitudes de beneficios migratorios.",
          },
          misconception: "dea-is-cbp",
        },
      },
      key: "dea",
      explanation: {
        en: "Drug cases abroad are the work of the DEA.",
        es: "Los casos de drogas en el extranjero son trabajo de la DEA.",
      },
      objective: { en: "Match work with an agency.", es: "Relacionar un trabajo con una agencia." },
    }),
    "bic-about": several({
      stem: {
        en: "Which subjects did Mexico’s foreign secretary name for the Bicentennial agreement?",
        es: "¿Qué temas mencionó el secretario de Relaciones Exteriores de México para el acuerdo Bicentenario?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["bicentennial"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        sec: {
          text: { en: "Security", es: "Seguridad" },
          why: { en: "It stands first in his words.", es: "Va primero en sus palabras." },
        },
        visa: {
          text: { en: "Work visas", es: "Visas de trabajo" },
          why: {
            en: "Visas were a subject of other talks.",
            es: "Las visas fueron tema de otras conversaciones.",
          },
          misconception: "merida-about-migration",
        },
        hea: {
          text: { en: "Public health", es: "Salud pública" },
          why: { en: "He named it second.", es: "Lo mencionó en segundo lugar." },
        },
        com: {
          text: { en: "Safe communities", es: "Comunidades seguras" },
          why: { en: "He named it third.", es: "Lo mencionó en tercer lugar." },
        },
      },
      key: ["sec", "hea", "com"],
      explanation: {
        en: "Security, public health and safe communities.",
        es: "Seguridad, salud pública y comunidades seguras.",
      },
      objective: { en: "Name what the agreement is about.", es: "Decir de qué trata el acuerdo." },
    }),
    "what-kind": one({
      stem: {
        en: "The declaration of March 2021 and the fact sheet of October 2021 both speak of security. What differs?",
        es: "La declaración de marzo de 2021 y la hoja informativa de octubre de 2021 hablan de seguridad. ¿Qué cambia?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["declaration", "bicentennial"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        treaty: {
          text: { en: "The first is a treaty", es: "La primera es un tratado" },
          why: {
            en: "A declaration states aims; it is no treaty.",
            es: "Una declaración expresa fines; no es un tratado.",
          },
          misconception: "declaration-is-treaty",
        },
        "new": {
          text: { en: "The second has a new frame", es: "La segunda trae un marco nuevo" },
          short: { en: "The second has a new frame", es: "La segunda, un marco nuevo" },
          why: {
            en: "March reaffirmed what there was; October put a new agreement in its place.",
            es: "Marzo reafirmó lo que había; octubre puso un acuerdo nuevo.",
          },
        },
        same: {
          text: { en: "Nothing but the date differs", es: "Nada cambia más que la fecha" },
          short: { en: "Nothing but the date", es: "Nada más la fecha" },
          why: { en: "In October Mérida was left behind.", es: "En octubre quedó atrás Mérida." },
          misconception: "merida-still-runs",
        },
      },
      key: "new",
      explanation: {
        en: "One reaffirms, the other replaces.",
        es: "Una reafirma y la otra reemplaza lo anterior.",
      },
      objective: { en: "Compare two documents.", es: "Comparar dos documentos." },
    }),
  },
  discussion: [
    {
      text: {
        en: "Two countries fight the same crime with different laws. What has to be agreed first?",
        es: "Dos países combaten el mismo delito con leyes distintas. ¿Qué hay que acordar primero?",
      },
    },
    {
      text: {
        en: "Does a new name change a policy? What would you look at to find out?",
        es: "¿Un nombre nuevo cambia una política? ¿Qué mirarías para saberlo?",
      },
    },
    {
      text: {
        en: "How can citizens of both countries check whether such cooperation works?",
        es: "¿Cómo pueden los ciudadanos de ambos países comprobar si esa cooperación funciona?",
      },
    },
  ],
});
