import { defineTopic, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "2021-02-28",
  aliases: {
    en: [
      "cpac",
      "trump speech",
      "cancel border security",
      "midterms",
      "republicans 2022",
      "party arguments",
      "border politics",
      "biden border crisis debate",
      "trump cpac 2021",
      "elections and the border",
    ],
    es: [
      "CPAC",
      "discurso de Trump",
      "elecciones intermedias",
      "republicanos 2022",
      "argumentos de los partidos",
      "política y frontera",
      "debate sobre la frontera",
      "elecciones y frontera",
    ],
  },
  sources: {
    "examiner-2021-03-01": {
      title: "Report on the briefing of March 1, 2021, and the CPAC speech",
      publisher: "Washington Examiner",
      date: "2021-03-01",
      url: "https://www.washingtonexaminer.com/?p=1391756",
      kind: "news",
      accessed: "2026-11-24",
    },
    "cpac-2021": {
      title: "Donald J. Trump, remarks at CPAC, Orlando",
      publisher: "C-SPAN",
      date: "2021-02-28",
      citation: "Donald J. Trump, remarks at CPAC, Orlando, February 28, 2021 (C-SPAN video)",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "cnn-2022-11-16": {
      title: "Republicans will win control of House as Democrats keep Senate",
      publisher: "CNN",
      date: "2022-11-16",
      url: "https://www.cnn.com/politics/live-news/midterm-election-results-updates-11-16-22/h_eb8f7b2507127402ff6b8f6ef75bf3cc",
      kind: "news",
      accessed: "2026-11-24",
    },
    "nara-2024": {
      title: "2024 Electoral College Results",
      publisher: "National Archives",
      date: "2024-12-17",
      citation: "National Archives, 2024 Electoral College Results",
      kind: "primary",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "speech-is-data": {
      en: "What a politician says in a speech is a figure of CBP.",
      es: "Lo que dice un político en un discurso es una cifra de la CBP.",
    },
    "house-and-senate-together": {
      en: "One party won both chambers in November 2022.",
      es: "Un solo partido ganó ambas cámaras en noviembre de 2022.",
    },
    "most-were-let-in": {
      en: "In early 2021 most people stopped at the border were let in.",
      es: "A inicios de 2021 se dejaba entrar a la mayoría de las personas detenidas en la frontera.",
    },
    "claim-needs-no-speaker": {
      en: "A claim can stand without its speaker.",
      es: "Una afirmación puede citarse sin decir quién la hizo.",
    },
  },
  register: { cpac: { forms: ["CPAC"], from: "before-2016" } },
  statements: {
    name: {
      role: "name",
      text: {
        en: "The party arguments about the border",
        es: "Los argumentos de los partidos sobre la frontera",
      },
      short: { en: "Party arguments", es: "Argumentos de los partidos" },
      spans: [{ from: "2021-02-28" }],
      sources: ["examiner-2021-03-01"],
    },
    definition: {
      role: "definition",
      text: {
        en: "This topic is about what leaders of the two parties said about the border from early 2021 on, each in their own words, and about the elections that followed.",
        es: "Este tema trata de lo que dirigentes de los dos partidos dijeron sobre la frontera desde inicios de 2021, con sus propias palabras, y de las elecciones que siguieron.",
      },
      spans: [{ from: "2021-02-28" }],
      sources: ["examiner-2021-03-01"],
    },
    "status-debate": {
      role: "status",
      text: { en: "a dispute between the parties", es: "una disputa entre los partidos" },
      spans: [{ from: "2021-02-28" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["examiner-2021-03-01", "cbp-feb-2021-update"],
    },
    cpac: {
      role: "fact",
      text: {
        en: "Donald Trump spoke about the border at CPAC, a conference of conservatives, on February 28, 2021.",
        es: "Donald Trump habló de la frontera en CPAC, una conferencia de conservadores, el 28 de febrero de 2021.",
      },
      spans: [{ from: "2021-02-28" }],
      alone: true,
      sources: ["cpac-2021", "examiner-2021-03-01"],
    },
    "trump-words": {
      role: "fact",
      text: {
        en: "He said that President Biden had “triggered a massive flood” of illegal immigration.",
        es: "Dijo (en inglés) que el presidente Biden había «desatado una inundación masiva» de inmigración ilegal.",
      },
      spans: [{ from: "2021-02-28" }],
      claim: { by: { en: "Donald Trump", es: "Donald Trump" }, on: "2021-02-28" },
      sources: ["cpac-2021", "examiner-2021-03-01"],
    },
    "biden-side": {
      role: "fact",
      text: {
        en: "CBP, under the Biden administration, said in February and March 2021 that the vast majority of people were being turned away under Title 42.",
        es: "La CBP, con el gobierno de Biden, dijo en febrero y marzo de 2021 que se devolvía a la gran mayoría de las personas bajo el Título 42.",
      },
      spans: [{ from: "2021-03-10" }],
      claim: { by: { en: "CBP", es: "la CBP" }, on: "2021-03-10" },
      alone: true,
      sources: ["cbp-jan-2021-update", "cbp-feb-2021-update"],
    },
    mayorkas: {
      role: "fact",
      text: {
        en: "Secretary Mayorkas said on March 1, 2021, “There is a challenge at the border that we are managing.”",
        es: "El secretario Mayorkas dijo el 1 de marzo de 2021 (en inglés): «Hay un desafío en la frontera que estamos manejando».",
      },
      spans: [{ from: "2021-03-01" }],
      claim: { by: { en: "Alejandro Mayorkas", es: "Alejandro Mayorkas" }, on: "2021-03-01" },
      sources: ["wh-briefing-2021-03-01"],
    },
    midterms: {
      role: "fact",
      text: {
        en: "In the elections of November 2022, Republicans won control of the House, and Democrats kept the Senate.",
        es: "En las elecciones de noviembre de 2022, los republicanos ganaron la Cámara de Representantes y los demócratas conservaron el Senado.",
      },
      spans: [{ from: "2022-11-30" }],
      alone: true,
      sources: ["cnn-2022-11-16"],
    },
    "election-2024": {
      role: "fact",
      text: {
        en: "Donald Trump won the presidential election of November 5, 2024.",
        es: "Donald Trump ganó la elección presidencial del 5 de noviembre de 2024.",
      },
      spans: [{ from: "2024-12-17" }],
      alone: true,
      sources: ["nara-2024"],
    },
    speech: {
      role: "event",
      text: {
        en: "On February 28, 2021, Donald Trump spoke at CPAC.",
        es: "El 28 de febrero de 2021, Donald Trump habló en CPAC.",
      },
      spans: [{ from: "2021-02-28" }],
      sources: ["cpac-2021"],
    },
    house: {
      role: "event",
      text: {
        en: "In November 2022, Republicans won the House, and Democrats kept the Senate.",
        es: "En noviembre de 2022, los republicanos ganaron la Cámara y los demócratas conservaron el Senado.",
      },
      spans: [{ from: "2022-11-30" }],
      turningPoint: true,
      sources: ["cnn-2022-11-16"],
    },
    win: {
      role: "event",
      text: {
        en: "On November 5, 2024, Donald Trump won the presidential election.",
        es: "El 5 de noviembre de 2024, Donald Trump ganó la elección presidencial.",
      },
      spans: [{ from: "2024-12-17" }],
      turningPoint: true,
      sources: ["nara-2024"],
    },
    "words-not-counts": {
      role: "confusion",
      text: {
        en: "A speech is one side’s argument; how many people were stopped stands in CBP’s counts.",
        es: "Un discurso es el argumento de una parte; cuántas personas fueron detenidas está en las cuentas de la CBP.",
      },
      with: "encounters",
      spans: [{ from: "2021-02-28" }],
      sources: ["examiner-2021-03-01", "cbp-jan-2021-update"],
    },
  },
  related: ["border-numbers-since", "mayorkas", "citizenship-act", "title-42", "family-separation"],
  questions: {
    "who-said": one({
      stem: {
        en: "Who spoke of a “massive flood,” and where?",
        es: "¿Quién habló de una «inundación masiva» y dónde?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["trump-words", "cpac"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        may: {
          text: { en: "Alejandro Mayorkas, in a briefing", es: "Alejandro Mayorkas, a la prensa" },
          short: { en: "Mayorkas, in a briefing", es: "Mayorkas, a la prensa" },
          why: { en: "He spoke of a challenge.", es: "Él habló de un desafío." },
          misconception: "claim-needs-no-speaker",
        },
        tru: {
          text: { en: "Donald Trump, at CPAC", es: "Donald Trump, en CPAC" },
          why: { en: "He said so on February 28, 2021.", es: "Lo dijo el 28 de febrero de 2021." },
        },
        cbp: {
          text: { en: "CBP, in a monthly update", es: "La CBP, en un informe mensual" },
          short: { en: "CBP, in an update", es: "La CBP, en un informe" },
          why: { en: "CBP gave counts and reasons.", es: "La CBP dio cifras y razones." },
          misconception: "speech-is-data",
        },
      },
      key: "tru",
      explanation: {
        en: "The words are Donald Trump’s, at CPAC.",
        es: "Las palabras son de Donald Trump, en CPAC.",
      },
      objective: { en: "Attribute a quotation.", es: "Atribuir una cita a su autor." },
    }),
    both: one({
      stem: {
        en: "Trump spoke of a “massive flood”; CBP said that most were turned away. Which sentence reports both fairly?",
        es: "Trump habló de una «inundación masiva»; la CBP dijo que se devolvía a la mayoría. ¿Qué frase informa de ambos con justicia?",
      },
      level: "evaluate",
      difficulty: "medium",
      facts: ["trump-words", "biden-side"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        one: {
          text: { en: "A flood came over the border", es: "Una inundación cruzó" },
          short: { en: "A flood came", es: "Vino una inundación" },
          why: {
            en: "That takes one side’s word as one’s own.",
            es: "Eso toma como propia la palabra de una parte.",
          },
          misconception: "claim-needs-no-speaker",
        },
        two: {
          text: { en: "Each side is named and dated", es: "Cada parte, con nombre y fecha" },
          why: {
            en: "Each claim has its speaker and date.",
            es: "Cada afirmación tiene autor y fecha.",
          },
        },
        three: {
          text: { en: "The border was quiet then", es: "La frontera estaba tranquila" },
          short: { en: "The border was quiet", es: "Estaba tranquila" },
          why: {
            en: "Nobody said so, and counts were rising.",
            es: "Nadie dijo eso, y las cifras subían.",
          },
          misconception: "most-were-let-in",
        },
      },
      key: "two",
      explanation: {
        en: "Name who says what, and when.",
        es: "Se nombra quién dice qué y cuándo.",
      },
      objective: { en: "Report two sides fairly.", es: "Informar con justicia de dos partes." },
    }),
    house: one({
      stem: {
        en: "After the elections of November 2022, which party controlled which chamber?",
        es: "Tras las elecciones de noviembre de 2022, ¿qué partido controlaba cada cámara?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["midterms"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        rr: {
          text: { en: "Republicans both chambers", es: "Los republicanos, ambas" },
          why: {
            en: "The Senate stayed with the Democrats.",
            es: "El Senado siguió con los demócratas.",
          },
          misconception: "house-and-senate-together",
        },
        dd: {
          text: { en: "Democrats both chambers", es: "Los demócratas, ambas" },
          why: {
            en: "The House went to the Republicans.",
            es: "La Cámara pasó a los republicanos.",
          },
          misconception: "house-and-senate-together",
        },
        rd: {
          text: { en: "A Republican House alone", es: "Republicanos, la baja" },
          why: { en: "Democrats kept the Senate.", es: "Los demócratas conservaron el Senado." },
        },
      },
      key: "rd",
      explanation: {
        en: "Republicans the House, Democrats the Senate.",
        es: "Los republicanos la Cámara y los demócratas el Senado.",
      },
      objective: { en: "Recall an election.", es: "Recordar una elección intermedia." },
    }),
    steps: order({
      stem: {
        en: "Put these events about border politics in order, the earliest first.",
        es: "Ordena estos hechos sobre la política sobre la frontera, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["speech", "house", "win"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        w: {
          text: { en: "Trump wins the presidency", es: "Trump gana la presidencia" },
          why: { en: "November 5, 2024.", es: "5 de noviembre de 2024." },
        },
        s: {
          text: { en: "The speech at CPAC", es: "El discurso en CPAC" },
          why: { en: "February 28, 2021.", es: "28 de febrero de 2021." },
        },
        h: {
          text: { en: "Republicans win the House", es: "Los republicanos ganan la Cámara" },
          short: { en: "Republicans win the House", es: "Republicanos, la Cámara" },
          why: { en: "November 2022.", es: "Noviembre de 2022." },
        },
      },
      key: ["s", "h", "w"],
      explanation: {
        en: "In 2021, 2022 and 2024, in that order.",
        es: "En 2021, 2022 y 2024, en ese orden.",
      },
      objective: { en: "Order the events.", es: "Ordenar los hechos." },
    }),
    check: one({
      stem: {
        en: "A pupil wants to know how many people were stopped in February 2021. Where does she look first?",
        es: "Una alumna quiere saber cuántas personas fueron detenidas en febrero de 2021. ¿Dónde mira primero?",
      },
      level: "apply",
      difficulty: "easy",
      facts: ["words-not-counts"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        cnt: {
          text: { en: "In counts of CBP", es: "En las cuentas de la CBP" },
          why: {
            en: "They say how many encounters there were.",
            es: "Dicen cuántos encuentros hubo.",
          },
        },
        spe: {
          text: { en: "In a party speech", es: "En un discurso de partido" },
          why: {
            en: "A speech argues; it does not count.",
            es: "Un discurso argumenta; no cuenta.",
          },
          misconception: "speech-is-data",
        },
        pol: {
          text: { en: "In an opinion poll", es: "En una encuesta" },
          why: {
            en: "A poll asks what people think.",
            es: "Una encuesta pregunta lo que se piensa.",
          },
          misconception: "speech-is-data",
        },
      },
      key: "cnt",
      explanation: {
        en: "For how many, go to the agency that counts.",
        es: "Para saber cuántos, se va a la agencia que cuenta.",
      },
      objective: { en: "Choose a source for a number.", es: "Elegir una fuente para una cifra." },
    }),
    "own-words": several({
      stem: {
        en: "Which words are rightly given to their speaker?",
        es: "¿Qué palabras están bien atribuidas?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["trump-words", "mayorkas", "biden-side"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        m: {
          text: { en: "Mayorkas: “a challenge”", es: "Mayorkas: «un desafío»" },
          why: { en: "He said it on March 1, 2021.", es: "Lo dijo el 1 de marzo de 2021." },
        },
        t: {
          text: { en: "Trump: “a massive flood”", es: "Trump: «inundación masiva»" },
          why: { en: "He said it in his CPAC speech.", es: "Lo dijo en su discurso en CPAC." },
        },
        c: {
          text: { en: "CBP: “a massive flood”", es: "CBP: «inundación masiva»" },
          why: { en: "CBP did not use these words.", es: "La CBP no usó esas palabras." },
          misconception: "claim-needs-no-speaker",
        },
      },
      key: ["m", "t"],
      explanation: {
        en: "A quotation belongs to its speaker.",
        es: "Una cita pertenece a quien la dijo.",
      },
      objective: { en: "Match words and speakers.", es: "Relacionar palabras y autores." },
    }),
  },
  discussion: [
    {
      text: {
        en: "Which words for the border would a person on each side choose, and what would a neutral reporter write?",
        es: "¿Qué palabras sobre la frontera elegiría una persona de cada lado y qué escribiría un periodista neutral?",
      },
    },
    {
      text: {
        en: "How can two people look at the same numbers and argue opposite things, both honestly?",
        es: "¿Cómo pueden dos personas mirar las mismas cifras y argumentar lo contrario, ambas con honestidad?",
      },
    },
    {
      text: {
        en: "What would you ask a candidate about the border so that the answer can be checked later?",
        es: "¿Qué preguntarías a una candidata sobre la frontera para poder comprobar después la respuesta?",
      },
    },
  ],
});
