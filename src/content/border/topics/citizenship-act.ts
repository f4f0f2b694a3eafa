import { defineTopic, number, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "2021-01-20",
  aliases: {
    en: [
      "us citizenship act",
      "us citizenship act of 2021",
      "biden immigration bill",
      "path to citizenship",
      "hr 1177",
      "h.r. 1177",
      "s 348",
      "s. 348",
      "immigration bill 2021",
      "lawful prospective immigrant",
    ],
    es: [
      "ley de ciudadanía de EE. UU.",
      "proyecto migratorio de Biden",
      "camino a la ciudadanía",
      "ley de ciudadanía 2021",
      "reforma migratoria 2021",
      "inmigrante prospectivo legal",
    ],
  },
  wrongForms: [
    {
      form: "far-reaching invoice",
      note: {
        en: "Garbled in print: it means a far-reaching bill, the U.S. Citizenship Act.",
        es: "Forma deformada: se refiere a un proyecto de ley de gran alcance, la U.S. Citizenship Act.",
      },
    },
  ],
  sources: {
    "hr-1177": {
      title: "H.R. 1177, U.S. Citizenship Act, 117th Congress, bill summary",
      publisher: "Congressional Research Service, GovInfo",
      date: "2021",
      url: "https://www.govinfo.gov/bulkdata/BILLSUM/117/hr/BILLSUM-117hr1177.xml",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "s-348": {
      title: "S. 348, U.S. Citizenship Act, 117th Congress",
      publisher: "LegiScan",
      date: "2021-02-22",
      url: "https://legiscan.com/US/bill/SB348/2021",
      kind: "reference",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "citizenship-act-is-law": {
      en: "The U.S. Citizenship Act is a law.",
      es: "La U.S. Citizenship Act es una ley.",
    },
    "act-covers-people-abroad": {
      en: "The bill would have covered people outside the United States.",
      es: "El proyecto habría incluido a personas fuera de Estados Unidos.",
    },
    "citizenship-at-once": {
      en: "The bill would have made people citizens at once.",
      es: "El proyecto habría hecho ciudadanas a las personas de inmediato.",
    },
    "bill-was-voted-down": {
      en: "Congress voted the bill down.",
      es: "El Congreso votó en contra del proyecto.",
    },
    "president-makes-law": {
      en: "A bill from the president is in force when it is sent.",
      es: "Un proyecto del presidente rige desde que se envía.",
    },
  },
  register: {
    sanchez: { forms: ["Linda Sánchez"], from: "before-2016" },
    menendez: { forms: ["Bob Menendez"], from: "before-2016" },
  },
  statements: {
    name: {
      role: "name",
      text: {
        en: "U.S. Citizenship Act (bill of 2021)",
        es: "U.S. Citizenship Act (proyecto de 2021)",
      },
      short: { en: "U.S. Citizenship Act", es: "Ley de Ciudadanía" },
      spans: [{ from: "2021-01-20" }],
      sources: ["hr-1177"],
    },
    definition: {
      role: "definition",
      text: {
        en: "The U.S. Citizenship Act is a bill, proposed by President Biden in 2021, that would have opened a way to citizenship for many people living in the United States without legal status.",
        es: "La U.S. Citizenship Act es un proyecto de ley, propuesto por el presidente Biden en 2021, que habría abierto un camino a la ciudadanía para muchas personas que viven en Estados Unidos sin estatus legal.",
      },
      spans: [{ from: "2021-01-20" }],
      sources: ["hr-1177"],
    },
    "status-announced": {
      role: "status",
      text: { en: "announced, not yet introduced", es: "anunciado, aún no presentado" },
      spans: [{ from: "2021-01-20", until: "2021-02-18" }],
      sources: ["hr-1177"],
    },
    "status-introduced": {
      role: "status",
      text: { en: "introduced in Congress", es: "presentado en el Congreso" },
      spans: [{ from: "2021-02-18", until: "2023-01-03" }],
      sources: ["hr-1177", "s-348"],
    },
    "status-expired": {
      role: "status",
      text: {
        en: "expired with the 117th Congress, without a vote",
        es: "venció con el Congreso 117, sin votación",
      },
      spans: [{ from: "2023-01-03" }],
      asOf: "2026-06-30",
      sources: ["hr-1177", "s-348"],
    },
    house: {
      role: "fact",
      text: {
        en: "Representative Linda Sánchez introduced it as H.R. 1177 on February 18, 2021.",
        es: "La representante Linda Sánchez lo presentó como H.R. 1177 el 18 de febrero de 2021.",
      },
      spans: [{ from: "2021-02-18" }],
      alone: true,
      sources: ["hr-1177"],
    },
    senate: {
      role: "fact",
      text: {
        en: "Senator Bob Menendez introduced the same bill as S. 348 on February 22, 2021.",
        es: "El senador Bob Menendez presentó el mismo proyecto como S. 348 el 22 de febrero de 2021.",
      },
      spans: [{ from: "2021-02-22" }],
      sources: ["s-348"],
    },
    status: {
      role: "fact",
      text: {
        en: "It would have created a “lawful prospective immigrant” status for people present since January 1, 2021, who passed background checks.",
        es: "Habría creado un estatus de «inmigrante prospectivo legal» para personas presentes desde el 1 de enero de 2021 que aprobaran una revisión de antecedentes.",
      },
      spans: [{ from: "2021-02-18" }],
      alone: true,
      sources: ["hr-1177"],
    },
    steps: {
      role: "fact",
      text: {
        en: "After five years in that status people could have asked for permanent residence, and three years later for citizenship.",
        es: "Después de cinco años en ese estatus se habría podido pedir la residencia permanente y tres años después la ciudadanía.",
      },
      spans: [{ from: "2021-02-18" }],
      figures: [
        { value: 5, counts: "years", when: "2021", revisable: false },
        { value: 3, counts: "years", when: "2021", revisable: false },
      ],
      alone: true,
      sources: ["hr-1177"],
    },
    word: {
      role: "fact",
      text: {
        en: "It would have replaced the word “alien” in immigration law with “noncitizen.”",
        es: "Habría cambiado en la ley de inmigración la palabra «alien» (extranjero) por «noncitizen» (no ciudadano).",
      },
      spans: [{ from: "2021-02-18" }],
      sources: ["hr-1177"],
    },
    abroad: {
      role: "fact",
      text: {
        en: "DHS said on January 20, 2021, that people outside the United States would not be eligible for its legalization.",
        es: "El DHS dijo el 20 de enero de 2021 que las personas fuera de Estados Unidos no podrían acogerse a su legalización.",
      },
      spans: [{ from: "2021-01-20" }],
      claim: { by: { en: "DHS", es: "el DHS" }, on: "2021-01-20" },
      sources: ["dhs-mpp-suspension-2021-01"],
    },
    outcome: {
      role: "fact",
      text: {
        en: "Neither chamber voted on it; it expired with the 117th Congress.",
        es: "Ninguna cámara lo votó; venció con el Congreso 117.",
      },
      spans: [{ from: "2023-01-03" }],
      alone: true,
      sources: ["hr-1177", "s-348"],
    },
    sent: {
      role: "event",
      text: {
        en: "On January 20, 2021, the new administration announced the bill.",
        es: "El 20 de enero de 2021, el nuevo gobierno anunció el proyecto.",
      },
      spans: [{ from: "2021-01-20" }],
      sources: ["dhs-mpp-suspension-2021-01"],
    },
    "in-house": {
      role: "event",
      text: {
        en: "On February 18, 2021, it was introduced in the House.",
        es: "El 18 de febrero de 2021 se presentó en la Cámara.",
      },
      spans: [{ from: "2021-02-18" }],
      sources: ["hr-1177"],
    },
    "in-senate": {
      role: "event",
      text: {
        en: "On February 22, 2021, it was introduced in the Senate.",
        es: "El 22 de febrero de 2021 se presentó en el Senado.",
      },
      spans: [{ from: "2021-02-22" }],
      sources: ["s-348"],
    },
    gone: {
      role: "event",
      text: {
        en: "On January 3, 2023, the 117th Congress ended, and the bill with it.",
        es: "El 3 de enero de 2023 terminó el Congreso 117 y con él el proyecto.",
      },
      spans: [{ from: "2023-01-03" }],
      turningPoint: true,
      sources: ["hr-1177", "s-348"],
    },
    "bill-not-law": {
      role: "confusion",
      text: {
        en: "It is a bill, not a law: a bill becomes law when both chambers pass it and the president signs it.",
        es: "Es un proyecto, no una ley: un proyecto se vuelve ley cuando lo aprueban ambas cámaras y lo firma el presidente.",
      },
      spans: [{ from: "2021-02-18" }],
      sources: ["hr-1177"],
    },
  },
  related: ["undocumented-population", "guest-workers", "politics", "asylum"],
  questions: {
    became: one({
      stem: {
        en: "What became of the U.S. Citizenship Act of 2021?",
        es: "¿Qué fue de la U.S. Citizenship Act de 2021?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["outcome"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        law: {
          text: { en: "It became law", es: "Se volvió ley" },
          why: { en: "It was never voted on.", es: "No llegó a votarse." },
          misconception: "citizenship-act-is-law",
        },
        no: {
          text: { en: "It was voted down", es: "Fue rechazada" },
          why: { en: "No vote took place.", es: "No hubo ninguna votación." },
          misconception: "bill-was-voted-down",
        },
        exp: {
          text: { en: "It expired", es: "Venció" },
          why: {
            en: "The Congress in which it was introduced ended.",
            es: "Terminó el Congreso en que se presentó.",
          },
        },
      },
      key: "exp",
      explanation: {
        en: "It expired without a vote in either chamber.",
        es: "Venció sin votación en ninguna cámara.",
      },
      objective: { en: "Say what became of a bill.", es: "Decir qué fue de un proyecto." },
    }),
    years: number({
      stem: {
        en: "After how many years in the first status could a person have asked for permanent residence?",
        es: "¿Tras cuántos años en el primer estatus se habría podido pedir la residencia permanente?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["steps"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 5,
      counts: "years",
      tolerance: 0.0,
      misreadings: [
        {
          value: 3,
          why: {
            en: "Those are the years from residence to citizenship.",
            es: "Esos son los años de la residencia a la ciudadanía.",
          },
          misconception: "citizenship-at-once",
        },
        {
          value: 8,
          why: { en: "That is both steps together.", es: "Eso son los dos pasos juntos." },
          misconception: "citizenship-at-once",
        },
      ],
      explanation: {
        en: "Five years, and then three more for citizenship.",
        es: "Cinco años y luego tres más para la ciudadanía.",
      },
      objective: { en: "Recall the steps.", es: "Recordar los pasos." },
    }),
    case: one({
      stem: {
        en: "A man arrives in the U.S. in March 2021. Had the bill passed, could he have used its first status?",
        es: "Un hombre llega a EE. UU. en marzo de 2021. Si se hubiera aprobado, ¿habría podido usar el primer estatus?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["status", "abroad"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        no: {
          text: { en: "He came too late", es: "Llegó demasiado tarde" },
          why: {
            en: "One had to be present since January 1, 2021.",
            es: "Había que estar presente desde el 1 de enero de 2021.",
          },
        },
        yes: {
          text: { en: "He could have done so", es: "Sí habría podido" },
          why: { en: "The bill had a date.", es: "El proyecto tenía una fecha." },
          misconception: "act-covers-people-abroad",
        },
        five: {
          text: { en: "After five years here", es: "Tras cinco años aquí" },
          why: {
            en: "Five years is the wait for residence.",
            es: "Cinco años es la espera para la residencia.",
          },
          misconception: "citizenship-at-once",
        },
      },
      key: "no",
      explanation: {
        en: "The date in the bill was January 1, 2021.",
        es: "La fecha del proyecto era el 1 de enero de 2021.",
      },
      objective: { en: "Apply a condition.", es: "Aplicar una condición." },
    }),
    path: order({
      stem: {
        en: "Put the steps of the bill’s path in order, the first one first.",
        es: "Ordena los pasos del camino del proyecto, primero el primero.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["steps", "status"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        res: {
          text: { en: "Permanent residence", es: "Residencia permanente" },
          why: { en: "After five years.", es: "Después de cinco años." },
        },
        cit: {
          text: { en: "Citizenship", es: "Ciudadanía" },
          why: { en: "Three years after residence.", es: "Tres años después de la residencia." },
        },
        lpi: {
          text: { en: "Prospective immigrant", es: "Inmigrante prospectivo" },
          why: { en: "The first status of the bill.", es: "El primer estatus del proyecto." },
        },
      },
      key: ["lpi", "res", "cit"],
      explanation: {
        en: "First status, residence, citizenship.",
        es: "Primer estatus, residencia y ciudadanía.",
      },
      objective: { en: "Order a legal path.", es: "Ordenar un camino legal." },
    }),
    would: several({
      stem: {
        en: "Which of these would the bill have done?",
        es: "¿Cuáles de estas cosas habría hecho el proyecto?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["status", "word", "steps"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        w: {
          text: { en: "Change the word “alien”", es: "Cambiar la palabra «alien»" },
          why: {
            en: "It would have written “noncitizen” in its place.",
            es: "En su lugar habría escrito «noncitizen».",
          },
        },
        s: {
          text: { en: "Create a new status", es: "Crear un nuevo estatus" },
          why: {
            en: "That of a lawful prospective immigrant.",
            es: "El de inmigrante prospectivo legal.",
          },
        },
        t: {
          text: { en: "End Title 42", es: "Terminar el Título 42" },
          why: {
            en: "Title 42 was an order of the CDC.",
            es: "El Título 42 era una orden de los CDC.",
          },
          misconception: "eo-14010-ended-title-42",
        },
        c: {
          text: { en: "Give citizenship at once", es: "Dar la ciudadanía ya" },
          why: { en: "Eight years lay between.", es: "Había ocho años de por medio." },
          misconception: "citizenship-at-once",
        },
      },
      key: ["w", "s"],
      explanation: {
        en: "A new status and a new word; citizenship only after years.",
        es: "Un nuevo estatus y una nueva palabra; la ciudadanía, solo tras años.",
      },
      objective: { en: "List what a bill says.", es: "Enumerar lo que dice un proyecto." },
    }),
    two: one({
      stem: {
        en: "A bill page lists no vote; a headline speaks of the “citizenship law.” Which statement holds?",
        es: "La página del proyecto carece de votación; un titular habla de la «ley de ciudadanía». ¿Qué afirmación vale?",
      },
      level: "evaluate",
      difficulty: "medium",
      facts: ["outcome", "house"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        head: {
          text: { en: "It is a law, says the headline", es: "Es ley, dice el titular" },
          short: { en: "It is a law", es: "Es una ley" },
          why: {
            en: "A bill without a vote is no law.",
            es: "Un proyecto sin votación no es ley.",
          },
          misconception: "citizenship-act-is-law",
        },
        bill: {
          text: { en: "It was left unpassed", es: "Quedó sin aprobarse" },
          why: { en: "No chamber voted on it.", es: "Ninguna cámara lo votó." },
        },
        half: {
          text: { en: "Half of it is law", es: "La mitad es ley" },
          why: { en: "Bills are passed whole.", es: "Los proyectos se aprueban enteros." },
          misconception: "president-makes-law",
        },
      },
      key: "bill",
      explanation: {
        en: "The record of Congress decides, not a headline.",
        es: "Decide el registro del Congreso, no un titular.",
      },
      objective: {
        en: "Check a headline against a record.",
        es: "Comparar un titular con un registro.",
      },
    }),
  },
  discussion: [
    {
      text: {
        en: "What should a person have to show to become a citizen, and after how long?",
        es: "¿Qué debería demostrar una persona para hacerse ciudadana y después de cuánto tiempo?",
      },
    },
    {
      text: {
        en: "A bill that never gets a vote: is it a waste, or does it do something?",
        es: "Un proyecto que nunca se vota: ¿es tiempo perdido o logra algo?",
      },
    },
    {
      text: {
        en: "Does it matter whether a law says “alien” or “noncitizen”? What speaks for each word?",
        es: "¿Importa si una ley dice «alien» o «noncitizen»? ¿Qué habla a favor de cada palabra?",
      },
    },
  ],
});
