import { defineTopic, number, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "2021-02-02",
  aliases: {
    en: [
      "mayorkas",
      "alejandro mayorkas",
      "secretary mayorkas",
      "homeland security secretary",
      "dhs secretary 2021",
      "mayorkas impeachment",
      "impeachment of mayorkas",
    ],
    es: [
      "secretario Mayorkas",
      "secretario de Seguridad Nacional",
      "juicio político a Mayorkas",
      "Alejandro Mayorkas secretario",
    ],
  },
  sources: {
    "hres-863": {
      title: "H. Res. 863, 118th Congress, articles of impeachment",
      publisher: "U.S. House of Representatives",
      date: "2024-02-13",
      url: "https://www.congress.gov/118/bills/hres863/BILLS-118hres863rh.htm",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "ap-2024-02-14": {
      title: "House members impeach Mayorkas by single vote",
      publisher: "Associated Press, in the Arkansas Democrat-Gazette",
      date: "2024-02-14",
      url: "https://www.arkansasonline.com/news/2024/feb/14/house-members-impeach-mayorkas-by-single-vote/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "ap-2024-04-17": {
      title: "Impeachment articles against Homeland Security secretary dismissed, ending trial",
      publisher: "Associated Press, in the Las Vegas Review-Journal",
      date: "2024-04-17",
      url: "https://www.reviewjournal.com/news/politics-and-government/impeachment-articles-against-homeland-security-secretary-dismissed-ending-trial-3035637/",
      kind: "news",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "impeached-is-removed": {
      en: "To be impeached is to be removed from office.",
      es: "Ser sometido a juicio político es ser destituido.",
    },
    "senate-impeaches": { en: "The Senate impeaches.", es: "El Senado inicia el juicio político." },
    "mayorkas-elected": {
      en: "The secretary of homeland security is elected.",
      es: "El secretario de Seguridad Nacional se elige por voto.",
    },
    "mayorkas-new-to-dhs": {
      en: "Mayorkas had no post in homeland security before 2021.",
      es: "Mayorkas no tuvo cargos en seguridad nacional antes de 2021.",
    },
    "quote-is-fact": {
      en: "What an official says in a briefing is a finding of fact.",
      es: "Lo que una autoridad dice en una conferencia es un hecho comprobado.",
    },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "Alejandro Mayorkas", es: "Alejandro Mayorkas" },
      spans: [{ from: "2021-02-02" }],
      sources: ["npr-mayorkas-2021-02"],
    },
    definition: {
      role: "definition",
      text: {
        en: "Alejandro N. Mayorkas is a U.S. lawyer and official, born in Cuba, who became secretary of homeland security in 2021.",
        es: "Alejandro N. Mayorkas es un abogado y funcionario de EE. UU., nacido en Cuba, que en 2021 llegó a ser secretario de Seguridad Nacional.",
      },
      spans: [{ from: "2021-02-02" }],
      sources: ["npr-mayorkas-2021-02"],
    },
    "status-secretary": {
      role: "status",
      text: { en: "secretary of homeland security", es: "secretario de Seguridad Nacional" },
      spans: [{ from: "2021-02-02", until: "2025-01-20" }],
      sources: ["npr-mayorkas-2021-02"],
    },
    "status-former": {
      role: "status",
      text: {
        en: "former secretary, until January 20, 2025",
        es: "exsecretario, hasta el 20 de enero de 2025",
      },
      spans: [{ from: "2025-01-20" }],
      asOf: "2026-06-30",
      sources: ["npr-mayorkas-2021-02", "ap-2024-04-17"],
    },
    confirmed: {
      role: "fact",
      text: {
        en: "The Senate confirmed Alejandro N. Mayorkas on February 2, 2021, by 56 to 43.",
        es: "El Senado confirmó a Alejandro N. Mayorkas el 2 de febrero de 2021, por 56 a 43.",
      },
      spans: [{ from: "2021-02-02" }],
      figures: [
        { value: 56, counts: "votes", when: "2021-02-02", revisable: false },
        { value: 43, counts: "votes", when: "2021-02-02", revisable: false },
      ],
      alone: true,
      sources: ["npr-mayorkas-2021-02"],
    },
    first: {
      role: "fact",
      text: {
        en: "He was the first Latino and the first immigrant in the post; he was born in Cuba.",
        es: "Fue el primer latino y el primer inmigrante en el cargo; nació en Cuba.",
      },
      spans: [{ from: "2021-02-02" }],
      alone: true,
      sources: ["npr-mayorkas-2021-02"],
    },
    before: {
      role: "fact",
      text: {
        en: "Before, he had been director of USCIS (2009 to 2013) and deputy secretary (2013 to 2016).",
        es: "Antes había sido director del USCIS (2009 a 2013) y subsecretario (2013 a 2016).",
      },
      spans: [{ from: "2021-02-02" }],
      sources: ["npr-mayorkas-2021-02"],
    },
    quote: {
      role: "fact",
      text: {
        en: "On March 1, 2021, he said, “It takes time to build out of the depths of cruelty that the administration before us established.”",
        es: "El 1 de marzo de 2021 dijo (en inglés): «Lleva tiempo salir de las profundidades de crueldad que estableció el gobierno anterior».",
      },
      spans: [{ from: "2021-03-01" }],
      claim: { by: { en: "Alejandro Mayorkas", es: "Alejandro Mayorkas" }, on: "2021-03-01" },
      sources: ["wh-briefing-2021-03-01"],
    },
    impeached: {
      role: "fact",
      text: {
        en: "The House impeached him by 214 to 213 on February 13, 2024, over border policy.",
        es: "La Cámara de Representantes aprobó su juicio político por 214 a 213 el 13 de febrero de 2024, por la política fronteriza.",
      },
      spans: [{ from: "2024-02-13" }],
      figures: [
        { value: 214, counts: "votes", when: "2024-02-13", revisable: false },
        { value: 213, counts: "votes", when: "2024-02-13", revisable: false },
      ],
      alone: true,
      sources: ["hres-863", "ap-2024-02-14"],
    },
    dismissed: {
      role: "fact",
      text: {
        en: "On April 17, 2024, the Senate dismissed both articles as unconstitutional, by 51 to 48 with one voting present and by 51 to 49, which ended the trial on the day that it opened.",
        es: "El 17 de abril de 2024, el Senado desestimó ambos artículos por inconstitucionales, por 51 a 48 con un voto de presente y por 51 a 49, y el juicio terminó el mismo día en que se abrió.",
      },
      spans: [{ from: "2024-04-17" }],
      figures: [
        { value: 51, counts: "votes", when: "2024-04-17", revisable: false },
        { value: 48, counts: "votes", when: "2024-04-17", revisable: false },
        { value: 49, counts: "votes", when: "2024-04-17", revisable: false },
      ],
      sources: ["ap-2024-04-17"],
    },
    confirm: {
      role: "event",
      text: {
        en: "On February 2, 2021, the Senate confirmed him.",
        es: "El 2 de febrero de 2021, el Senado lo confirmó.",
      },
      spans: [{ from: "2021-02-02" }],
      sources: ["npr-mayorkas-2021-02"],
    },
    house: {
      role: "event",
      text: {
        en: "On February 13, 2024, the House impeached him.",
        es: "El 13 de febrero de 2024, la Cámara de Representantes aprobó su juicio político.",
      },
      spans: [{ from: "2024-02-13" }],
      turningPoint: true,
      sources: ["hres-863", "ap-2024-02-14"],
    },
    senate: {
      role: "event",
      text: {
        en: "On April 17, 2024, the Senate dismissed the articles.",
        es: "El 17 de abril de 2024, el Senado desestimó los artículos.",
      },
      spans: [{ from: "2024-04-17" }],
      turningPoint: true,
      sources: ["ap-2024-04-17"],
    },
    left: {
      role: "event",
      text: {
        en: "On January 20, 2025, his time as secretary ended.",
        es: "El 20 de enero de 2025 terminó su tiempo como secretario.",
      },
      spans: [{ from: "2025-01-20" }],
      sources: ["npr-mayorkas-2021-02", "ap-2024-04-17"],
    },
    "impeached-not-removed": {
      role: "confusion",
      text: {
        en: "To be impeached is to be accused by the House; only the Senate can remove, and it did not.",
        es: "El juicio político es una acusación de la Cámara; solo el Senado puede destituir, y no lo hizo.",
      },
      spans: [{ from: "2024-04-17" }],
      sources: ["ap-2024-04-17"],
    },
  },
  related: ["who-does-what", "biden-amlo-meeting", "reunification-task-force", "mpp", "politics"],
  questions: {
    impeach: one({
      stem: {
        en: "The House impeached Mayorkas in February 2024. What followed in the Senate?",
        es: "La Cámara aprobó el juicio político a Mayorkas en febrero de 2024. ¿Qué pasó en el Senado?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["dismissed"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        out: {
          text: { en: "He was removed", es: "Fue destituido" },
          why: {
            en: "He served until January 20, 2025.",
            es: "Sirvió hasta el 20 de enero de 2025.",
          },
          misconception: "impeached-is-removed",
        },
        long: {
          text: { en: "A trial of many weeks", es: "Un juicio de semanas" },
          why: {
            en: "The trial ended on the day that it opened.",
            es: "El juicio terminó el día en que se abrió.",
          },
          misconception: "senate-impeaches",
        },
        dis: {
          text: { en: "A quick dismissal", es: "Un rápido desistimiento" },
          why: {
            en: "The Senate called them unconstitutional and ended the trial.",
            es: "El Senado los llamó inconstitucionales y terminó el juicio.",
          },
        },
      },
      key: "dis",
      explanation: {
        en: "The Senate dismissed both articles on April 17, 2024.",
        es: "El Senado desestimó ambos artículos el 17 de abril de 2024.",
      },
      objective: {
        en: "Say how the impeachment ended.",
        es: "Decir cómo terminó el juicio político.",
      },
    }),
    "who-does": one({
      stem: {
        en: "An official is to be impeached. Which body votes on that first?",
        es: "Se quiere hacer juicio político a un funcionario. ¿Quién vota primero?",
      },
      level: "apply",
      difficulty: "easy",
      facts: ["impeached"],
      standards: ["C3.D2.Civ.12.6-8"],
      options: {
        house: {
          text: { en: "The House", es: "La Cámara" },
          why: { en: "It accuses; the Senate then tries.", es: "Acusa; después juzga el Senado." },
        },
        sen: {
          text: { en: "The Senate", es: "El Senado" },
          why: { en: "The Senate holds the trial.", es: "El Senado hace el juicio." },
          misconception: "senate-impeaches",
        },
        pres: {
          text: { en: "The president", es: "La presidencia" },
          why: {
            en: "A president can dismiss a secretary, which is something else.",
            es: "Un presidente puede despedir a un secretario, que es otra cosa.",
          },
          misconception: "mayorkas-elected",
        },
      },
      key: "house",
      explanation: {
        en: "The House impeached by 214 to 213.",
        es: "La Cámara lo aprobó por 214 a 213.",
      },
      objective: { en: "Know who impeaches.", es: "Saber quién inicia el juicio político." },
    }),
    vote: number({
      stem: {
        en: "By how many votes in favor did the Senate confirm Mayorkas in 2021?",
        es: "¿Con cuántos votos a favor confirmó el Senado a Mayorkas en 2021?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["confirmed"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 56,
      counts: "votes",
      tolerance: 0.0,
      misreadings: [
        {
          value: 43,
          why: {
            en: "That is the number of votes against.",
            es: "Ese es el número de votos en contra.",
          },
          misconception: "senate-impeaches",
        },
        {
          value: 100,
          why: {
            en: "The Senate has a hundred seats; not all voted for him.",
            es: "El Senado tiene cien escaños; no todos votaron a favor.",
          },
          misconception: "mayorkas-elected",
        },
      ],
      explanation: {
        en: "56 senators voted for him and 43 against.",
        es: "56 senadores votaron a favor y 43 en contra.",
      },
      objective: { en: "Recall the confirmation vote.", es: "Recordar la votación." },
    }),
    career: order({
      stem: {
        en: "Put these steps of his career in order, the earliest first.",
        es: "Ordena estos pasos de su carrera, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["before", "confirm", "house"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        sec: {
          text: { en: "Secretary of homeland security", es: "Secretario de Seguridad Nacional" },
          short: { en: "Secretary", es: "Secretario" },
          why: { en: "From February 2, 2021.", es: "Desde el 2 de febrero de 2021." },
        },
        dir: {
          text: { en: "Director of USCIS", es: "Director del USCIS" },
          why: { en: "From 2009 to 2013.", es: "De 2009 a 2013." },
        },
        imp: {
          text: { en: "Impeached by the House", es: "Juicio político en la Cámara" },
          why: { en: "In February 2024.", es: "En febrero de 2024." },
        },
        dep: {
          text: { en: "Deputy secretary", es: "Subsecretario" },
          why: { en: "From 2013 to 2016.", es: "De 2013 a 2016." },
        },
      },
      key: ["dir", "dep", "sec", "imp"],
      explanation: {
        en: "USCIS, deputy secretary, secretary, and then the impeachment.",
        es: "USCIS, subsecretario, secretario y luego el juicio político.",
      },
      objective: { en: "Order a career.", es: "Ordenar una carrera." },
    }),
    "quote-kind": one({
      stem: {
        en: "Mayorkas spoke of “depths of cruelty.” How does a neutral report use these words?",
        es: "Mayorkas habló de «profundidades de crueldad». ¿Cómo las usa un informe neutral?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["quote", "first"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        own: {
          text: { en: "As the report’s own words", es: "Como palabras propias" },
          why: { en: "Then the report takes a side.", es: "Entonces el informe toma partido." },
          misconception: "quote-is-fact",
        },
        cite: {
          text: {
            en: "In quotes, with his name and date",
            es: "Entre comillas, con nombre y fecha",
          },
          short: { en: "In quotes, with name and date", es: "Citadas, con nombre y fecha" },
          why: {
            en: "A reader can see who said it and when.",
            es: "Quien lee ve quién lo dijo y cuándo.",
          },
        },
        leave: {
          text: { en: "Changed to milder words of his", es: "Cambiadas por otras más suaves" },
          short: { en: "Changed to milder words", es: "Cambiadas por otras" },
          why: {
            en: "Changed words are no quotation.",
            es: "Palabras cambiadas ya no son una cita.",
          },
          misconception: "quote-is-fact",
        },
      },
      key: "cite",
      explanation: {
        en: "A contested word stands in a quotation, with speaker and date.",
        es: "Una palabra discutida va entre comillas, con quien la dijo y la fecha.",
      },
      objective: { en: "Handle a contested quotation.", es: "Tratar una cita discutida." },
    }),
    true: several({
      stem: {
        en: "What had Alejandro Mayorkas been or done by 2021?",
        es: "¿Qué había sido o hecho Alejandro Mayorkas para 2021?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["first", "before", "confirmed"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        cuba: {
          text: { en: "He was born in Cuba", es: "Nació en Cuba" },
          why: {
            en: "He was the first immigrant in the post.",
            es: "Fue el primer inmigrante en el cargo.",
          },
        },
        "new": {
          text: { en: "He was new to the department", es: "Era nuevo en el departamento" },
          why: {
            en: "He had led USCIS and been deputy secretary.",
            es: "Había dirigido el USCIS y sido subsecretario.",
          },
          misconception: "mayorkas-new-to-dhs",
        },
        cis: {
          text: { en: "He had led USCIS", es: "Había dirigido el USCIS" },
          why: { en: "From 2009 to 2013.", es: "De 2009 a 2013." },
        },
        el: {
          text: { en: "He won an election", es: "Ganó una elección" },
          why: {
            en: "Secretaries are named by the president and confirmed.",
            es: "El presidente nombra a los secretarios y el Senado los confirma.",
          },
          misconception: "mayorkas-elected",
        },
      },
      key: ["cuba", "cis"],
      explanation: {
        en: "Born in Cuba, head of USCIS before, then confirmed by the Senate.",
        es: "Nacido en Cuba, antes al frente del USCIS y luego confirmado por el Senado.",
      },
      objective: { en: "Sort true from false.", es: "Separar lo cierto de lo falso." },
    }),
  },
  discussion: [
    {
      text: {
        en: "When is a dispute about policy a reason for impeachment, and when is it a matter for elections?",
        es: "¿Cuándo una disputa sobre políticas es motivo de juicio político y cuándo es asunto de elecciones?",
      },
    },
    {
      text: {
        en: "What would you want to know about a person before judging how well they led a department?",
        es: "¿Qué querrías saber de una persona antes de juzgar cómo dirigió un departamento?",
      },
    },
    {
      text: {
        en: "A strong word in a speech: what does it tell about the speaker, and what about the matter?",
        es: "Una palabra fuerte en un discurso: ¿qué dice de quien habla y qué dice del asunto?",
      },
    },
  ],
});
