import { defineTopic, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "before-2016",
  aliases: {
    en: [
      "amlo",
      "lopez obrador",
      "obrador",
      "andrés manuel lópez obrador",
      "andres manuel lopez obrador",
      "president of mexico",
      "sheinbaum",
      "claudia sheinbaum",
      "mexican president",
      "president lopez obrador",
      "december 2020 phone call",
      "call with biden",
    ],
    es: [
      "presidente de México",
      "presidenta de México",
      "presidenta Sheinbaum",
      "presidente López Obrador",
      "López Obrador y Biden",
      "llamada de diciembre de 2020",
      "llamada con biden",
    ],
  },
  sources: {
    "voa-2018-12-01": {
      title: "Lopez Obrador To Be Sworn In as Mexico’s New President",
      publisher: "Voice of America",
      date: "2018-12-01",
      url: "https://www.voanews.com/a/lopez-obrador-to-be-sworn-in-as-mexico-s-new-president/4682469.html",
      kind: "news",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "amlo-last-to-congratulate": {
      en: "López Obrador was the last leader to congratulate Biden.",
      es: "López Obrador fue el último líder en felicitar a Biden.",
    },
    "amlo-surname-obrador": {
      en: "López Obrador’s surname is Obrador.",
      es: "El apellido de López Obrador es Obrador.",
    },
    "amlo-still-president": {
      en: "López Obrador is still the president of Mexico.",
      es: "López Obrador sigue siendo presidente de México.",
    },
    "letter-before-vote": {
      en: "He congratulated Biden on election night.",
      es: "Felicitó a Biden la noche de la elección.",
    },
    "call-was-meeting": {
      en: "The phone call of December 2020 was a meeting in person.",
      es: "La llamada de diciembre de 2020 fue una reunión en persona.",
    },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "Andrés Manuel López Obrador", es: "Andrés Manuel López Obrador" },
      nicknames: [{ en: "AMLO", es: "AMLO" }],
      short: { en: "López Obrador", es: "López Obrador" },
      spans: [{ from: "before-2016" }],
      sources: ["voa-2018-12-01"],
    },
    definition: {
      role: "definition",
      text: {
        en: "Andrés Manuel López Obrador, known as AMLO, is a Mexican politician; López Obrador is his full surname.",
        es: "Andrés Manuel López Obrador, conocido como AMLO, es un político mexicano; López Obrador son sus dos apellidos.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["voa-2018-12-01"],
    },
    "status-before": {
      role: "status",
      text: { en: "not yet president", es: "todavía no presidente" },
      spans: [{ from: "before-2016", until: "2018-12-01" }],
      sources: ["voa-2018-12-01"],
    },
    "status-president": {
      role: "status",
      text: { en: "president of Mexico", es: "presidente de México" },
      spans: [{ from: "2018-12-01", until: "2024-10-01" }],
      sources: ["voa-2018-12-01"],
    },
    "status-former": {
      role: "status",
      text: {
        en: "former president; Claudia Sheinbaum followed on October 1, 2024",
        es: "expresidente; Claudia Sheinbaum lo sucedió el 1 de octubre de 2024",
      },
      spans: [{ from: "2024-10-01" }],
      asOf: "2026-06-30",
      sources: ["abc30-2024-10-01"],
    },
    "took-office": {
      role: "fact",
      text: {
        en: "López Obrador became president of Mexico on December 1, 2018.",
        es: "López Obrador asumió la presidencia de México el 1 de diciembre de 2018.",
      },
      spans: [{ from: "2018-12-01" }],
      alone: true,
      sources: ["voa-2018-12-01"],
    },
    letter: {
      role: "fact",
      text: {
        en: "His letter of congratulation to Joe Biden was dated December 14, 2020, after the Electoral College voted.",
        es: "Su carta de felicitación a Joe Biden tiene fecha del 14 de diciembre de 2020, después del voto del Colegio Electoral.",
      },
      spans: [{ from: "2020-12-15" }],
      alone: true,
      sources: ["voa-2020-12-15"],
    },
    waited: {
      role: "fact",
      text: {
        en: "He said that he had waited for the process to end.",
        es: "Dijo que había esperado a que terminara el proceso.",
      },
      spans: [{ from: "2020-12-15" }],
      claim: { by: { en: "Andrés Manuel López Obrador", es: "Andrés Manuel López Obrador" } },
      sources: ["voa-2020-12-15", "ap-2020-12-19"],
    },
    principles: {
      role: "fact",
      text: {
        en: "The letter stressed non-intervention and self-determination.",
        es: "La carta subrayó la no intervención y la autodeterminación.",
      },
      spans: [{ from: "2020-12-15" }],
      sources: ["voa-2020-12-15"],
    },
    call: {
      role: "fact",
      text: {
        en: "He and Biden spoke by phone on Saturday, December 19, 2020.",
        es: "Él y Biden hablaron por teléfono el sábado 19 de diciembre de 2020.",
      },
      spans: [{ from: "2020-12-19" }],
      sources: ["ap-2020-12-19"],
    },
    successor: {
      role: "fact",
      text: {
        en: "Claudia Sheinbaum was sworn in on October 1, 2024, the first woman to be president of Mexico.",
        es: "Claudia Sheinbaum asumió el 1 de octubre de 2024 y es la primera mujer en la presidencia de México.",
      },
      spans: [{ from: "2024-10-01" }],
      alone: true,
      sources: ["abc30-2024-10-01", "wh-delegation-2024-09"],
    },
    sworn: {
      role: "event",
      text: {
        en: "On December 1, 2018, López Obrador was sworn in as president.",
        es: "El 1 de diciembre de 2018, López Obrador asumió como presidente.",
      },
      spans: [{ from: "2018-12-01" }],
      sources: ["voa-2018-12-01"],
    },
    "letter-sent": {
      role: "event",
      text: {
        en: "On December 14, 2020, he wrote to congratulate Joe Biden.",
        es: "El 14 de diciembre de 2020 escribió para felicitar a Joe Biden.",
      },
      spans: [{ from: "2020-12-15" }],
      sources: ["voa-2020-12-15"],
    },
    phone: {
      role: "event",
      text: {
        en: "On December 19, 2020, he and Biden spoke by phone.",
        es: "El 19 de diciembre de 2020, él y Biden hablaron por teléfono.",
      },
      spans: [{ from: "2020-12-19" }],
      sources: ["ap-2020-12-19"],
    },
    end: {
      role: "event",
      text: {
        en: "On October 1, 2024, Claudia Sheinbaum followed him as president.",
        es: "El 1 de octubre de 2024, Claudia Sheinbaum lo sucedió en la presidencia.",
      },
      spans: [{ from: "2024-10-01" }],
      turningPoint: true,
      sources: ["abc30-2024-10-01"],
    },
    surname: {
      role: "confusion",
      text: {
        en: "His surname is López Obrador, not Obrador: Spanish names carry two surnames.",
        es: "Su apellido es López Obrador, no Obrador: los nombres en español llevan dos apellidos.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["voa-2018-12-01"],
    },
    "among-last": {
      role: "confusion",
      text: {
        en: "He was among the last leaders to congratulate Biden, not the very last.",
        es: "Fue de los últimos líderes en felicitar a Biden, no el último.",
      },
      spans: [{ from: "2020-12-15" }],
      sources: ["voa-2020-12-15"],
    },
  },
  related: [
    "biden-amlo-meeting",
    "tariffs-2019",
    "guest-workers",
    "cienfuegos",
    "security-cooperation",
  ],
  questions: {
    surname: one({
      stem: {
        en: "A news index lists people by surname. Under which letter is López Obrador?",
        es: "Un índice de noticias ordena a las personas por apellido. ¿En qué letra está López Obrador?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["surname"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        lo: {
          text: { en: "Under L", es: "En la L" },
          why: {
            en: "Both surnames belong together, the first one leads.",
            es: "Los dos apellidos van juntos y el primero manda.",
          },
        },
        ob: {
          text: { en: "Under O", es: "En la O" },
          why: {
            en: "That is the second surname, often taken for the last name.",
            es: "Es el segundo apellido, que a menudo se toma por el único.",
          },
          misconception: "amlo-surname-obrador",
        },
        ma: {
          text: { en: "Under M", es: "En la M" },
          why: { en: "That is a given name.", es: "Ese es un nombre de pila." },
          misconception: "amlo-surname-obrador",
        },
      },
      key: "lo",
      explanation: {
        en: "In Spanish the first of two surnames leads.",
        es: "En español manda el primero de los dos apellidos.",
      },
      objective: { en: "Use a Spanish name correctly.", es: "Usar bien un nombre en español." },
    }),
    when: one({
      stem: {
        en: "When did Mexico’s president write to congratulate Joe Biden?",
        es: "¿Cuándo escribió el presidente de México para felicitar a Joe Biden?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["letter"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        night: {
          text: { en: "On election night in November", es: "La noche de la elección" },
          short: { en: "On election night", es: "La noche electoral" },
          why: {
            en: "He said that he waited for the process to end.",
            es: "Dijo que esperó a que terminara el proceso.",
          },
          misconception: "letter-before-vote",
        },
        ec: {
          text: { en: "After the electors’ vote", es: "Tras el Colegio Electoral" },
          why: {
            en: "The letter bears the date of December 14, 2020.",
            es: "La carta lleva fecha del 14 de diciembre de 2020.",
          },
        },
        jan: {
          text: { en: "After the oath in January", es: "Tras el juramento de enero" },
          why: { en: "The letter came a month before.", es: "La carta llegó un mes antes." },
          misconception: "amlo-last-to-congratulate",
        },
      },
      key: "ec",
      explanation: {
        en: "The Electoral College voted on December 14, 2020.",
        es: "El Colegio Electoral votó el 14 de diciembre de 2020.",
      },
      objective: { en: "Date the letter.", es: "Fechar la carta." },
    }),
    steps: order({
      stem: {
        en: "Put these events about Mexico’s presidents and Joe Biden in order, the earliest first.",
        es: "Ordena estos hechos sobre los presidentes de México y Joe Biden, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["sworn", "letter-sent", "phone", "end"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        p: {
          text: { en: "The phone call with Biden", es: "La llamada con Biden" },
          why: { en: "December 19, 2020.", es: "19 de diciembre de 2020." },
        },
        e: {
          text: { en: "Sheinbaum takes office", es: "Sheinbaum asume el cargo" },
          why: { en: "October 1, 2024.", es: "1 de octubre de 2024." },
        },
        s: {
          text: { en: "He takes office", es: "Él asume el cargo" },
          why: { en: "December 1, 2018.", es: "1 de diciembre de 2018." },
        },
        l: {
          text: { en: "The letter to Biden", es: "La carta a Biden" },
          why: { en: "December 14, 2020.", es: "14 de diciembre de 2020." },
        },
      },
      key: ["s", "l", "p", "e"],
      explanation: {
        en: "Office in 2018, letter and call in December 2020, a successor in 2024.",
        es: "El cargo en 2018, carta y llamada en diciembre de 2020, sucesora en 2024.",
      },
      objective: { en: "Order the events.", es: "Ordenar los hechos." },
    }),
    "letter-says": several({
      stem: {
        en: "Which ideas did the letter of December 2020 stress?",
        es: "¿Qué ideas subrayó la carta de diciembre de 2020?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["principles"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        non: {
          text: { en: "Non-intervention", es: "No intervención" },
          why: {
            en: "It means to keep out of another country’s affairs.",
            es: "Significa no meterse en asuntos de otro país.",
          },
        },
        trade: {
          text: { en: "Lower tariffs", es: "Aranceles más bajos" },
          why: {
            en: "Tariffs were the dispute of 2019.",
            es: "Los aranceles fueron la disputa de 2019.",
          },
          misconception: "call-was-meeting",
        },
        self: {
          text: { en: "Self-determination", es: "Autodeterminación" },
          why: {
            en: "It means that a people decides for itself.",
            es: "Significa que un pueblo decide por sí mismo.",
          },
        },
      },
      key: ["non", "self"],
      explanation: {
        en: "Both words are principles of Mexico’s foreign policy.",
        es: "Ambas palabras son principios de la política exterior de México.",
      },
      objective: { en: "Read what a letter stresses.", es: "Leer lo que subraya una carta." },
    }),
    "who-in-2024": one({
      stem: {
        en: "A card is read in December 2024. Who is president of Mexico then?",
        es: "Una ficha se lee en diciembre de 2024. ¿Quién gobierna México entonces?",
      },
      level: "apply",
      difficulty: "easy",
      facts: ["successor"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        amlo: {
          text: { en: "López Obrador", es: "López Obrador" },
          why: { en: "His term had ended.", es: "Su mandato había terminado." },
          misconception: "amlo-still-president",
        },
        pena: {
          text: { en: "His predecessor", es: "Quien lo precedió" },
          why: { en: "That was before December 2018.", es: "Eso fue antes de diciembre de 2018." },
          misconception: "amlo-still-president",
        },
        she: {
          text: { en: "Claudia Sheinbaum", es: "Claudia Sheinbaum" },
          why: {
            en: "She was sworn in on October 1, 2024.",
            es: "Asumió el 1 de octubre de 2024.",
          },
        },
      },
      key: "she",
      explanation: {
        en: "The office changed on October 1, 2024.",
        es: "El cargo cambió el 1 de octubre de 2024.",
      },
      objective: {
        en: "Say who held an office on a date.",
        es: "Decir quién tenía un cargo en una fecha.",
      },
    }),
    "two-reports": one({
      stem: {
        en: "One report says he congratulated late; his letter says he waited for the process to end. What do both support?",
        es: "Un informe dice que felicitó tarde; su carta dice que esperó al fin del proceso. ¿Qué apoyan ambos?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["letter", "waited"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        against: {
          text: { en: "That he was against Biden", es: "Que estaba contra Biden" },
          why: { en: "Neither text says so.", es: "Ninguno de los textos lo dice." },
          misconception: "amlo-last-to-congratulate",
        },
        date: {
          text: { en: "That he wrote after the vote", es: "Que escribió tras el voto" },
          why: {
            en: "The date and his reason point to the vote of the Electoral College.",
            es: "La fecha y su razón apuntan al voto del Colegio Electoral.",
          },
        },
        forget: {
          text: { en: "That the letter came by mistake", es: "Que la carta llegó por error" },
          short: { en: "A letter by mistake", es: "Una carta por error" },
          why: { en: "He gave a reason for waiting.", es: "Dio una razón para esperar." },
          misconception: "letter-before-vote",
        },
      },
      key: "date",
      explanation: {
        en: "The date is a fact, the reason is his own.",
        es: "La fecha es un dato; la razón es suya.",
      },
      objective: {
        en: "Tell a fact from a reason given.",
        es: "Distinguir un dato de la razón que alguien da.",
      },
    }),
  },
  discussion: [
    {
      text: {
        en: "Why might a leader wait before congratulating the winner of an election abroad, and why might another not wait?",
        es: "¿Por qué podría un líder esperar antes de felicitar a quien gana una elección en otro país, y por qué otro no esperaría?",
      },
    },
    {
      text: {
        en: "What does “non-intervention” ask of a neighbor, and where can it be hard to follow?",
        es: "¿Qué pide la «no intervención» a un vecino y cuándo puede ser difícil seguirla?",
      },
    },
    {
      text: {
        en: "What can be learned from a letter between leaders that cannot be learned from a press report, and the other way round?",
        es: "¿Qué se aprende de una carta entre líderes que no se aprende de una nota de prensa, y al revés?",
      },
    },
  ],
});
