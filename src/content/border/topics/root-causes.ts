import { defineTopic, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "2021-02-02",
  aliases: {
    en: [
      "eo 14010",
      "executive order 14010",
      "root causes",
      "root causes strategy",
      "harris root causes",
      "regional framework",
      "call to action",
      "root causes of migration",
      "vice president harris migration",
    ],
    es: [
      "orden ejecutiva 14010",
      "causas de fondo",
      "causas raíz",
      "causas de la migración",
      "estrategia de causas de fondo",
      "harris y la migración",
      "marco regional",
    ],
  },
  misconceptions: {
    "harris-ran-border": {
      en: "The root-causes task put Kamala Harris in charge of the border.",
      es: "La tarea sobre las causas de fondo puso a Kamala Harris a cargo de la frontera.",
    },
    "review-is-end": {
      en: "An order to review a policy ends it.",
      es: "Una orden de revisar una política la termina.",
    },
    "root-causes-is-aid-only": {
      en: "The root-causes strategy was about money alone.",
      es: "La estrategia de causas de fondo trataba solo de dinero.",
    },
  },
  register: { harris: { forms: ["Kamala Harris", "Harris"], from: "before-2016" } },
  statements: {
    name: {
      role: "name",
      text: {
        en: "Executive Order 14010 and the Root Causes Strategy",
        es: "Orden Ejecutiva 14010 y la estrategia de causas de fondo",
      },
      nicknames: [{ en: "the root-causes order", es: "la orden de las causas de fondo" }],
      short: { en: "Root causes and EO 14010", es: "Causas de fondo (OE 14010)" },
      spans: [{ from: "2021-02-02" }],
      sources: ["eo-14010"],
    },
    definition: {
      role: "definition",
      text: {
        en: "Executive Order 14010 is an order by President Biden on the causes of migration from Central America, on managing migration in the region, and on reviews of rules at the border.",
        es: "La Orden Ejecutiva 14010 es una orden del presidente Biden sobre las causas de la migración desde Centroamérica, el manejo de la migración en la región y la revisión de reglas en la frontera.",
      },
      spans: [{ from: "2021-02-02" }],
      sources: ["eo-14010"],
    },
    "status-in-force": {
      role: "status",
      text: { en: "in force", es: "vigente" },
      spans: [{ from: "2021-02-02", until: "2025-01-20" }],
      sources: ["eo-14010"],
    },
    "status-revoked": {
      role: "status",
      text: { en: "revoked on January 20, 2025", es: "revocada el 20 de enero de 2025" },
      spans: [{ from: "2025-01-20" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["eo-14148", "eo-14159"],
    },
    signed: {
      role: "fact",
      text: {
        en: "President Biden signed Executive Order 14010 on February 2, 2021.",
        es: "El presidente Biden firmó la Orden Ejecutiva 14010 el 2 de febrero de 2021.",
      },
      spans: [{ from: "2021-02-02" }],
      alone: true,
      sources: ["eo-14010"],
    },
    ordered: {
      role: "fact",
      text: {
        en: "It ordered strategies on root causes and regional migration, a review of MPP, and a review of the CDC order known as Title 42.",
        es: "Ordenó estrategias sobre las causas de fondo y la migración regional, una revisión del MPP y una revisión de la orden de los CDC conocida como Título 42.",
      },
      spans: [{ from: "2021-02-02" }],
      alone: true,
      sources: ["eo-14010"],
    },
    pilots: {
      role: "fact",
      text: {
        en: "It also told DHS to stop the PACR and HARP screening programs.",
        es: "También indicó al DHS que terminara los programas de revisión PACR y HARP.",
      },
      spans: [{ from: "2021-02-02" }],
      sources: ["eo-14010"],
    },
    strategy: {
      role: "fact",
      text: {
        en: "The Root Causes Strategy was released on July 29, 2021, under the lead of Vice President Harris.",
        es: "La estrategia de causas de fondo se publicó el 29 de julio de 2021, bajo la dirección de la vicepresidenta Harris.",
      },
      spans: [{ from: "2021-07-29" }],
      alone: true,
      sources: ["wh-root-causes-2021-07"],
    },
    pillars: {
      role: "fact",
      text: {
        en: "Its five parts were economic opportunity, governance, human rights, security, and gender-based violence.",
        es: "Sus cinco partes eran oportunidad económica, gobernanza, derechos humanos, seguridad y violencia de género.",
      },
      spans: [{ from: "2021-07-29" }],
      sources: ["wh-root-causes-2021-07"],
    },
    revoked: {
      role: "fact",
      text: {
        en: "Two orders of January 20, 2025, Executive Orders 14148 and 14159, each revoked it.",
        es: "Dos órdenes del 20 de enero de 2025, las Órdenes Ejecutivas 14148 y 14159, la revocaron cada una.",
      },
      spans: [{ from: "2025-01-20" }],
      sources: ["eo-14148", "eo-14159"],
    },
    order: {
      role: "event",
      text: {
        en: "On February 2, 2021, President Biden signed Executive Order 14010.",
        es: "El 2 de febrero de 2021, el presidente Biden firmó la Orden Ejecutiva 14010.",
      },
      spans: [{ from: "2021-02-02" }],
      sources: ["eo-14010"],
    },
    launch: {
      role: "event",
      text: {
        en: "On July 29, 2021, the White House released the Root Causes Strategy.",
        es: "El 29 de julio de 2021, la Casa Blanca publicó la estrategia de causas de fondo.",
      },
      spans: [{ from: "2021-07-29" }],
      turningPoint: true,
      sources: ["wh-root-causes-2021-07"],
    },
    end: {
      role: "event",
      text: {
        en: "On January 20, 2025, President Trump’s orders revoked Executive Order 14010.",
        es: "El 20 de enero de 2025, órdenes del presidente Trump revocaron la Orden Ejecutiva 14010.",
      },
      spans: [{ from: "2025-01-20" }],
      turningPoint: true,
      sources: ["eo-14148", "eo-14159"],
    },
    "not-czar": {
      role: "confusion",
      text: {
        en: "Vice President Harris’s task was diplomatic work on the causes of migration; it was not an office for running the border.",
        es: "La tarea de la vicepresidenta Harris era trabajo diplomático sobre las causas de la migración; no era un cargo para dirigir la frontera.",
      },
      spans: [{ from: "2021-07-29" }],
      sources: ["wh-root-causes-2021-07"],
    },
  },
  related: ["northern-triangle", "pacr-harp", "asylum-agreements", "biden-amlo-meeting", "mpp"],
  questions: {
    review: one({
      stem: {
        en: "What did Executive Order 14010 do about Title 42?",
        es: "¿Qué hizo la Orden Ejecutiva 14010 con el Título 42?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["ordered"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        end: {
          text: { en: "It ended the rule", es: "Terminó la regla" },
          why: {
            en: "The order asked for a review; Title 42 ended in May 2023.",
            es: "La orden pidió una revisión; el Título 42 terminó en mayo de 2023.",
          },
          misconception: "eo-14010-ended-title-42",
        },
        made: {
          text: { en: "It made it a law", es: "La convirtió en ley" },
          why: {
            en: "Only Congress makes laws; this order asked for a review.",
            es: "Solo el Congreso hace leyes; esta orden pidió una revisión.",
          },
          misconception: "order-is-law-of-congress",
        },
        look: {
          text: { en: "It ordered a review", es: "Ordenó revisarla" },
          why: {
            en: "Health officials and DHS were to review the CDC order.",
            es: "Las autoridades de salud y el DHS debían revisar la orden de los CDC.",
          },
        },
      },
      key: "look",
      explanation: {
        en: "The order asked for a review of the CDC order and of MPP.",
        es: "La orden pidió revisar la orden de los CDC y el MPP.",
      },
      objective: { en: "Tell a review from an end.", es: "Distinguir una revisión de un final." },
    }),
    "ordered-what": several({
      stem: {
        en: "Which of these did Executive Order 14010 order?",
        es: "¿Cuáles de estas cosas ordenó la Orden Ejecutiva 14010?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["ordered", "pilots"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        causes: {
          text: { en: "A strategy on causes", es: "Una estrategia de causas" },
          why: {
            en: "Strategies on root causes and regional migration come first in it.",
            es: "Las estrategias sobre causas de fondo y migración regional van primero.",
          },
        },
        mpp: {
          text: { en: "A review of MPP", es: "Una revisión del MPP" },
          why: { en: "DHS was to review the program.", es: "El DHS debía revisar el programa." },
        },
        t42: {
          text: { en: "The end of Title 42", es: "El fin del Título 42" },
          why: {
            en: "It ordered a review; the end came in 2023.",
            es: "Ordenó una revisión; el final llegó en 2023.",
          },
          misconception: "eo-14010-ended-title-42",
        },
        pacr: {
          text: { en: "A stop to PACR and HARP", es: "El fin de PACR y HARP" },
          why: {
            en: "DHS was told to cease both promptly.",
            es: "Se indicó al DHS terminar ambos con prontitud.",
          },
        },
      },
      key: ["causes", "mpp", "pacr"],
      explanation: {
        en: "Strategies, reviews, and an end to two pilot programs.",
        es: "Estrategias, revisiones y el fin de dos programas piloto.",
      },
      objective: { en: "List what the order asked for.", es: "Enumerar lo que pidió la orden." },
    }),
    harris: one({
      stem: {
        en: "A post says that in 2021 the vice president was put in charge of the border. What do the facts here support?",
        es: "Una publicación dice que en 2021 la vicepresidencia quedó a cargo de la frontera. ¿Qué apoyan los datos de aquí?",
      },
      level: "evaluate",
      difficulty: "medium",
      facts: ["strategy", "ordered"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        dip: {
          text: {
            en: "Diplomacy on the causes of migration",
            es: "Diplomacia sobre las causas de migrar",
          },
          short: { en: "Diplomacy on causes", es: "Diplomacia sobre las causas" },
          why: {
            en: "The strategy that she led is about causes in Central America.",
            es: "La estrategia que ella dirigió trata de causas en Centroamérica.",
          },
        },
        bp: {
          text: {
            en: "Command of the Border Patrol and the ports",
            es: "El mando de la Patrulla Fronteriza y los puertos",
          },
          short: { en: "Command of Border Patrol", es: "Mando de la Patrulla" },
          why: {
            en: "Border Patrol is part of CBP, in DHS.",
            es: "La Patrulla Fronteriza es parte de la CBP, en el DHS.",
          },
          misconception: "harris-ran-border",
        },
        law: {
          text: {
            en: "A law of Congress about the border region",
            es: "Una ley del Congreso sobre la región fronteriza",
          },
          short: { en: "A law of Congress", es: "Una ley del Congreso" },
          why: {
            en: "An executive order is not passed by Congress.",
            es: "Una orden ejecutiva no la aprueba el Congreso.",
          },
          misconception: "order-is-law-of-congress",
        },
      },
      key: "dip",
      explanation: {
        en: "The order and the strategy name causes and the region, not command of the border.",
        es: "La orden y la estrategia hablan de causas y de la región, no del mando de la frontera.",
      },
      objective: {
        en: "Check a claim against two official texts.",
        es: "Comparar una afirmación con dos textos oficiales.",
      },
    }),
    steps: order({
      stem: {
        en: "Put these steps about Executive Order 14010 in order, the earliest first.",
        es: "Ordena estos pasos sobre la Orden Ejecutiva 14010, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["order", "launch", "end"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        pub: {
          text: { en: "The strategy is released", es: "Se publica la estrategia" },
          why: { en: "It was released in July 2021.", es: "Se publicó en julio de 2021." },
        },
        rev: {
          text: { en: "The order is revoked", es: "Se revoca la orden" },
          why: { en: "It was revoked in January 2025.", es: "Se revocó en enero de 2025." },
        },
        sig: {
          text: { en: "The order is signed", es: "Se firma la orden" },
          why: { en: "It was signed in February 2021.", es: "Se firmó en febrero de 2021." },
        },
      },
      key: ["sig", "pub", "rev"],
      explanation: {
        en: "Signed in February 2021, strategy in July 2021, revoked in January 2025.",
        es: "Firmada en febrero de 2021, estrategia en julio de 2021, revocada en enero de 2025.",
      },
      objective: {
        en: "Order the life of an executive order.",
        es: "Ordenar la vida de una orden ejecutiva.",
      },
    }),
    undo: one({
      stem: {
        en: "A new president wants a predecessor’s executive order gone. What does the end of Executive Order 14010 show?",
        es: "Un nuevo presidente quiere quitar una orden ejecutiva anterior. ¿Qué muestra el fin de la Orden Ejecutiva 14010?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["revoked"],
      standards: ["C3.D2.Civ.12.6-8"],
      options: {
        cong: {
          text: { en: "Congress has to vote on it", es: "El Congreso tiene que votarlo" },
          why: {
            en: "Laws need Congress; this was an order.",
            es: "Las leyes necesitan al Congreso; esto era una orden.",
          },
          misconception: "order-is-law-of-congress",
        },
        ord: {
          text: { en: "A successor can revoke it", es: "Quien sucede puede revocarla" },
          why: {
            en: "Orders of January 20, 2025, revoked it.",
            es: "Órdenes del 20 de enero de 2025 la revocaron.",
          },
        },
        court: {
          text: { en: "A court has to strike it down", es: "Un tribunal tiene que anularla" },
          short: { en: "A court must strike it down", es: "Un tribunal debe anularla" },
          why: {
            en: "Courts can, but here an order was enough.",
            es: "Un tribunal puede, pero aquí bastó una orden.",
          },
          misconception: "review-is-end",
        },
      },
      key: "ord",
      explanation: {
        en: "What one president orders, a later one can revoke.",
        es: "Lo que ordena un presidente, otro posterior puede revocarlo.",
      },
      objective: {
        en: "Explain how executive orders end.",
        es: "Explicar cómo terminan las órdenes ejecutivas.",
      },
    }),
    pillars: one({
      stem: {
        en: "Which of these was one of the five parts of the Root Causes Strategy?",
        es: "¿Cuál de estas fue una de las cinco partes de la estrategia de causas de fondo?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["pillars"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        hr: {
          text: { en: "Human rights", es: "Derechos humanos" },
          why: {
            en: "It stood beside economy, governance, security and gender-based violence.",
            es: "Estaba junto a economía, gobernanza, seguridad y violencia de género.",
          },
        },
        wall: {
          text: { en: "Border barriers", es: "Barreras fronterizas" },
          why: {
            en: "The strategy was about Central America.",
            es: "La estrategia trataba de Centroamérica.",
          },
          misconception: "harris-ran-border",
        },
        tariff: {
          text: { en: "Trade tariffs", es: "Aranceles comerciales" },
          why: {
            en: "Tariffs were part of a dispute with Mexico in 2019.",
            es: "Los aranceles fueron parte de una disputa con México en 2019.",
          },
          misconception: "root-causes-is-aid-only",
        },
      },
      key: "hr",
      explanation: {
        en: "The five parts: economic opportunity, governance, human rights, security, gender-based violence.",
        es: "Las cinco partes: oportunidad económica, gobernanza, derechos humanos, seguridad, violencia de género.",
      },
      objective: { en: "Name a part of the strategy.", es: "Nombrar una parte de la estrategia." },
    }),
  },
  discussion: [
    {
      text: {
        en: "Which causes of migration can another country’s government change, and which can it hardly change?",
        es: "¿Qué causas de la migración puede cambiar el gobierno de otro país y cuáles apenas puede cambiar?",
      },
    },
    {
      text: {
        en: "How would you measure whether a strategy on root causes worked, and after how many years?",
        es: "¿Cómo medirías si una estrategia sobre causas de fondo funcionó y después de cuántos años?",
      },
    },
    {
      text: {
        en: "Orders of one president are often revoked by the next. What is good and what is bad about that?",
        es: "Las órdenes de un presidente suelen ser revocadas por el siguiente. ¿Qué tiene eso de bueno y de malo?",
      },
    },
  ],
});
