import { defineTopic, number, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "2021-03-01",
  aliases: {
    en: [
      "march 1 2021",
      "biden lopez obrador meeting",
      "biden and lópez obrador",
      "biden amlo",
      "amlo meeting",

      "joint declaration",
      "joint declaration 2021",
      "you are equal",
      "virtual meeting",
    ],
    es: [
      "1 de marzo de 2021",
      "reunión biden lópez obrador",
      "biden y lópez obrador",
      "reunión biden amlo",
      "declaración conjunta",
      "declaración conjunta 2021",
      "reunión virtual",
    ],
  },
  wrongForms: [
    {
      form: "digital assembly",
      note: {
        en: "What is meant is the virtual meeting, by video, of March 1, 2021.",
        es: "Se trata de la reunión virtual, por video, del 1 de marzo de 2021.",
      },
    },
  ],
  sources: {
    "ucsb-remarks-2021-03-01": {
      title:
        "Remarks Prior to a Virtual Meeting With President Andrés Manuel López Obrador of Mexico and an Exchange With Reporters",
      publisher: "The American Presidency Project (UCSB)",
      date: "2021-03-01",
      url: "https://www.presidency.ucsb.edu/documents/remarks-prior-virtual-meeting-with-president-andres-manuel-lopez-obrador-mexico-and",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "yucatan-times-2021-03-02": {
      title: "What did AMLO and Biden say to each other in their first virtual bilateral meeting?",
      publisher: "The Yucatan Times",
      date: "2021-03-02",
      url: "https://www.theyucatantimes.com/2021/03/what-did-amlo-and-biden-say-to-each-other-in-their-first-virtual-bilateral-meeting/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "upi-2021-03-01": {
      title: "Biden, Lopez Obrador talk immigration, COVID-19 at 1st bilateral meeting",
      publisher: "UPI",
      date: "2021-03-01",
      url: "https://www.upi.com/Top_News/US/2021/03/01/Biden-Lopez-Obrador-talk-immigration-COVID-19-at-1st-bilateral-meeting/4791614605941/",
      kind: "news",
      accessed: "2026-11-24",
    },
    "cbs-2021-03-01": {
      title:
        "Homeland Security chief urges patience with “stressful challenge” along U.S.-Mexico border",
      publisher: "CBS News",
      date: "2021-03-01",
      url: "https://www.cbsnews.com/news/us-mexico-border-challenge-homeland-security/",
      kind: "news",
      accessed: "2026-11-24",
    },
  },
  statements: {
    name: {
      role: "name",
      text: {
        en: "Biden–López Obrador meeting of March 1, 2021",
        es: "Reunión de Biden y López Obrador del 1 de marzo de 2021",
      },
      nicknames: [{ en: "Biden–AMLO meeting", es: "reunión Biden–AMLO" }],
      short: { en: "Biden–AMLO meeting, 2021", es: "Reunión Biden–AMLO, 2021" },
      spans: [{ from: "2021-03-01" }],
      sources: ["ucsb-remarks-2021-03-01"],
    },
    what: {
      role: "definition",
      text: {
        en: "This was a meeting by video between the presidents of the United States and Mexico, Joe Biden and Andrés Manuel López Obrador, about migration and working together.",
        es: "Fue una reunión por video entre los presidentes de Estados Unidos y México, Joe Biden y Andrés Manuel López Obrador, sobre migración y cooperación.",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["ucsb-remarks-2021-03-01", "us-mexico-declaration-2021"],
    },
    "status-held": {
      role: "status",
      text: {
        en: "held by video, with a joint declaration",
        es: "celebrada por video, con una declaración conjunta",
      },
      spans: [{ from: "2021-03-01" }],
      asOf: "2026-06-30",
      sources: ["ucsb-remarks-2021-03-01", "us-mexico-declaration-2021"],
    },
    declaration: {
      role: "fact",
      text: {
        en: "In a joint declaration of March 1, 2021, the United States and Mexico committed to address the root causes of migration, improve migration management, and develop legal pathways.",
        es: "En una declaración conjunta del 1 de marzo de 2021, Estados Unidos y México se comprometieron a atender las causas de fondo de la migración, mejorar su gestión y crear vías legales.",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["us-mexico-declaration-2021", "upi-2021-03-01"],
      alone: true,
    },
    second: {
      role: "fact",
      text: {
        en: "The meeting with López Obrador was Biden’s second virtual meeting with a foreign leader as president.",
        es: "La reunión con López Obrador fue la segunda reunión virtual de Biden, como presidente, con un líder de otro país.",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["ucsb-remarks-2021-03-01"],
    },
    stronger: {
      role: "fact",
      text: {
        en: "Biden said: “The United States and Mexico are stronger when we stand together.”",
        es: "Biden dijo: «Estados Unidos y México son más fuertes cuando se mantienen unidos» (traducción).",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["ucsb-remarks-2021-03-01"],
      claim: {
        by: { en: "President Joe Biden", es: "Presidente Joe Biden" },
        on: "2021-03-01",
      },
    },
    met: {
      role: "fact",
      text: {
        en: "Presidents Joe Biden and Andrés Manuel López Obrador met by video on Monday, March 1, 2021.",
        es: "Los presidentes Joe Biden y Andrés Manuel López Obrador se reunieron por video el lunes 1 de marzo de 2021.",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["ucsb-remarks-2021-03-01", "us-mexico-declaration-2021"],
      alone: true,
    },
    equal: {
      role: "fact",
      text: {
        en: "Biden told López Obrador: “we look at Mexico as an equal, not as somebody who is south of our border. You are equal.”",
        es: "Biden le dijo a López Obrador: «vemos a México como un igual, no como alguien que está al sur de nuestra frontera. Ustedes son iguales» (traducción).",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["ucsb-remarks-2021-03-01"],
      claim: {
        by: { en: "President Joe Biden", es: "Presidente Joe Biden" },
        on: "2021-03-01",
      },
    },
    "border-length": {
      role: "fact",
      text: {
        en: "López Obrador said that the two countries share 3,180 kilometers (1,975 miles) of border.",
        es: "López Obrador dijo que los dos países comparten 3,180 kilómetros (1,975 millas) de frontera.",
      },
      spans: [{ from: "2021-03-01" }],
      figures: [
        { value: 3180, counts: "border-km", when: "2021-03-01", revisable: false },
        { value: 1975, counts: "border-miles", when: "2021-03-01", revisable: false },
      ],
      sources: ["yucatan-times-2021-03-02", "ucsb-remarks-2021-03-01"],
      claim: {
        by: { en: "President López Obrador", es: "Presidente López Obrador" },
        on: "2021-03-01",
      },
    },
    dialogue: {
      role: "fact",
      text: {
        en: "López Obrador said, in the interpreter’s English: “It is important that we base our good relationships on constant dialogue, periodic dialogue.”",
        es: "López Obrador dijo, según el inglés del intérprete, que es importante basar las buenas relaciones en un «diálogo constante, diálogo periódico» (traducción).",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["ucsb-remarks-2021-03-01"],
      claim: {
        by: { en: "President López Obrador", es: "Presidente López Obrador" },
        on: "2021-03-01",
      },
    },
    neighbors: {
      role: "fact",
      text: {
        en: "The joint declaration told Mexico’s foreign ministry and the U.S. State Department to work with neighboring governments.",
        es: "La declaración conjunta encargó a la Secretaría de Relaciones Exteriores de México y al Departamento de Estado de EE. UU. trabajar con los gobiernos vecinos.",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["us-mexico-declaration-2021"],
    },
    security: {
      role: "fact",
      text: {
        en: "The joint declaration of March 1, 2021, also reaffirmed cooperation between the two countries on security.",
        es: "La declaración conjunta del 1 de marzo de 2021 también reafirmó la cooperación entre los dos países en seguridad.",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["us-mexico-declaration-2021"],
    },
    challenge: {
      role: "fact",
      text: {
        en: "Asked the same day whether there was a “crisis,” Secretary Mayorkas said: “the answer is no. I think there is a challenge at the border that we are managing.”",
        es: "Ese mismo día le preguntaron al secretario Mayorkas si había una «crisis»; respondió: «la respuesta es no. Creo que hay un reto en la frontera que estamos manejando» (traducción).",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["wh-briefing-2021-03-01", "cbs-2021-03-01"],
      claim: {
        by: { en: "Secretary Mayorkas", es: "Secretario Mayorkas" },
        on: "2021-03-01",
      },
    },
    workers: {
      role: "fact",
      text: {
        en: "On February 27, 2021, López Obrador said that he would propose to Biden a labor program for 600,000 to 800,000 Mexican and Central American workers a year.",
        es: "El 27 de febrero de 2021, López Obrador dijo que propondría a Biden un programa laboral para entre 600,000 y 800,000 trabajadores mexicanos y centroamericanos al año.",
      },
      spans: [{ from: "2021-02-27" }],
      figures: [
        { value: 600000, counts: "workers-a-year", when: "2021-02-27", revisable: false },
        { value: 800000, counts: "workers-a-year", when: "2021-02-27", revisable: false },
      ],
      sources: ["ap-2021-02-27"],
      claim: {
        by: { en: "President López Obrador", es: "Presidente López Obrador" },
        on: "2021-02-27",
      },
      alone: true,
    },
    congress: {
      role: "fact",
      text: {
        en: "On March 1, 2021, White House press secretary Jen Psaki said of that labor program: “I believe that’s a step that would require Congress.”",
        es: "El 1 de marzo de 2021, Jen Psaki, secretaria de prensa de la Casa Blanca, dijo sobre ese programa laboral: «Creo que ese es un paso que requeriría del Congreso» (traducción).",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["wh-briefing-2021-03-01"],
      claim: {
        by: { en: "Jen Psaki, White House", es: "Jen Psaki, Casa Blanca" },
        on: "2021-03-01",
      },
    },
    "letter-day": {
      role: "event",
      text: {
        en: "On December 14, 2020, López Obrador congratulated Biden on his election in a letter.",
        es: "El 14 de diciembre de 2020, López Obrador felicitó a Biden por su elección en una carta.",
      },
      spans: [{ from: "2020-12-14" }],
      known: "2020-12-15",
      sources: ["voa-2020-12-15"],
    },
    "call-day": {
      role: "event",
      text: {
        en: "On December 19, 2020, Biden, then president-elect, and López Obrador spoke by phone.",
        es: "El 19 de diciembre de 2020, Biden, entonces presidente electo, y López Obrador hablaron por teléfono.",
      },
      spans: [{ from: "2020-12-19" }],
      sources: ["ap-2020-12-19"],
    },
    "proposal-day": {
      role: "event",
      text: {
        en: "On February 27, 2021, López Obrador said that he would propose a labor program to Biden.",
        es: "El 27 de febrero de 2021, López Obrador dijo que propondría a Biden un programa laboral.",
      },
      spans: [{ from: "2021-02-27" }],
      sources: ["ap-2021-02-27"],
    },
    "meeting-day": {
      role: "event",
      text: {
        en: "On March 1, 2021, the two presidents met by video, and a joint declaration was published.",
        es: "El 1 de marzo de 2021, los dos presidentes se reunieron por video y se publicó una declaración conjunta.",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["ucsb-remarks-2021-03-01", "us-mexico-declaration-2021"],
    },
    "root-causes-day": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On July 29, 2021, the White House released a U.S. strategy on the root causes of migration from Central America.",
        es: "El 29 de julio de 2021, la Casa Blanca publicó una estrategia de EE. UU. sobre las causas de fondo de la migración desde Centroamérica.",
      },
      spans: [{ from: "2021-07-29" }],
      sources: ["wh-root-causes-2021-07"],
    },
    "security-day": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On October 8, 2021, the two governments presented a new security agreement, the Bicentennial Framework.",
        es: "El 8 de octubre de 2021, los dos gobiernos presentaron un nuevo acuerdo de seguridad, el Entendimiento Bicentenario.",
      },
      spans: [{ from: "2021-10-08" }],
      sources: ["wh-security-dialogue-2021-10"],
    },
    "washington-day": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On July 12, 2022, the two presidents met in Washington, and López Obrador raised a labor program again.",
        es: "El 12 de julio de 2022, los dos presidentes se reunieron en Washington, y López Obrador volvió a proponer un programa laboral.",
      },
      spans: [{ from: "2022-07-12" }],
      sources: ["wh-remarks-2022-07"],
    },
    "sheinbaum-day": {
      role: "event",
      turningPoint: true,
      text: {
        en: "On October 1, 2024, Claudia Sheinbaum followed López Obrador as president of Mexico.",
        es: "El 1 de octubre de 2024, Claudia Sheinbaum sucedió a López Obrador en la presidencia de México.",
      },
      spans: [{ from: "2024-10-01" }],
      sources: ["wh-delegation-2024-09", "abc30-2024-10-01"],
    },
    "no-treaty": {
      role: "confusion",
      text: {
        en: "No treaty and no new enforcement deal was signed. A joint declaration says what two governments plan.",
        es: "No se firmó ningún tratado ni un nuevo acuerdo de control. Una declaración conjunta dice lo que planean dos gobiernos.",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["us-mexico-declaration-2021"],
    },
    "title-42-stayed": {
      role: "confusion",
      with: "title-42",
      text: {
        en: "The meeting did not end Title 42. The same day, Secretary Mayorkas said that families and single adults were still being returned to Mexico under it.",
        es: "La reunión no puso fin al Título 42. Ese mismo día, el secretario Mayorkas dijo que bajo esa orden se seguía devolviendo a México a familias y personas adultas solas.",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["wh-briefing-2021-03-01"],
    },
    surname: {
      role: "confusion",
      text: {
        en: "The president’s surname is López Obrador, both words. “Obrador” alone is a mistake.",
        es: "El apellido del presidente es López Obrador, las dos palabras. «Obrador» a secas es un error.",
      },
      spans: [{ from: "2021-03-01" }],
      sources: ["us-mexico-declaration-2021"],
    },
  },
  related: ["mpp", "title-42", "mexico-child-law", "january-2021", "who-does-what"],
  questions: {
    how: one({
      stem: {
        en: "How did Joe Biden and Andrés Manuel López Obrador meet on March 1, 2021?",
        es: "¿Cómo se reunieron Joe Biden y Andrés Manuel López Obrador el 1 de marzo de 2021?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["met"],
      options: {
        washington: {
          text: { en: "In Washington", es: "En Washington" },
          misconception: "meeting-was-a-visit",
          why: {
            en: "They did meet in Washington later, in July 2022.",
            es: "En Washington se reunieron después, en julio de 2022.",
          },
        },
        border: {
          text: { en: "At the border", es: "En la frontera" },
          misconception: "meeting-was-at-border",
          why: {
            en: "The border was a subject of the meeting, not its place.",
            es: "La frontera fue un tema de la reunión, no el lugar.",
          },
        },
        video: {
          text: { en: "By video", es: "Por video" },
          why: {
            en: "It was a virtual meeting, Biden’s second with a foreign leader as president.",
            es: "Fue una reunión virtual, la segunda de Biden como presidente con un líder de otro país.",
          },
        },
      },
      key: "video",
      explanation: {
        en: "The meeting of March 1, 2021, was held by video.",
        es: "La reunión del 1 de marzo de 2021 fue por video.",
      },
      objective: {
        en: "Say what kind of meeting it was.",
        es: "Decir qué tipo de reunión fue.",
      },
    }),
    commitments: several({
      stem: {
        en: "Which aims did the two governments name in the joint declaration of March 1, 2021?",
        es: "¿Qué metas nombraron los dos gobiernos en la declaración conjunta del 1 de marzo de 2021?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["declaration", "no-treaty"],
      options: {
        causes: {
          text: { en: "Address root causes", es: "Atender causas de fondo" },
          why: {
            en: "The declaration speaks of the root causes of migration.",
            es: "La declaración habla de las causas de fondo de la migración.",
          },
        },
        pathways: {
          text: { en: "Develop legal pathways", es: "Crear vías legales" },
          why: {
            en: "The declaration names legal pathways for migration.",
            es: "La declaración nombra vías legales para migrar.",
          },
        },
        treaty: {
          text: { en: "Sign a border treaty", es: "Firmar un tratado" },
          misconception: "declaration-is-treaty",
          why: {
            en: "A meeting of presidents sounds like a treaty, but none was signed or announced.",
            es: "Una reunión de presidentes suena a tratado, pero no se firmó ninguno.",
          },
        },
        management: {
          text: { en: "Manage migration better", es: "Mejorar la gestión" },
          why: {
            en: "The declaration speaks of improving migration management.",
            es: "La declaración habla de mejorar la gestión de la migración.",
          },
        },
      },
      key: ["causes", "pathways", "management"],
      explanation: {
        en: "The declaration names root causes, migration management, and legal pathways. It is a statement of aims.",
        es: "La declaración nombra causas de fondo, gestión de la migración y vías legales. Es una declaración de metas.",
      },
      objective: {
        en: "Recall what the joint declaration named.",
        es: "Recordar lo que nombró la declaración conjunta.",
      },
      standards: ["C3.D2.Civ.3.6-8"],
    }),
    "mayor-asks": one({
      stem: {
        en: "On March 2, 2021, a mayor in Texas asks what yesterday’s declaration changes at the border from today. What is the best answer?",
        es: "El 2 de marzo de 2021, una alcaldesa de Texas pregunta qué cambia desde hoy en la frontera por la declaración de ayer. ¿Cuál es la mejor respuesta?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["no-treaty", "declaration", "title-42-stayed"],
      options: {
        aims: {
          text: { en: "It names aims, no rules", es: "Nombra metas, no reglas" },
          why: {
            en: "The declaration says what both governments plan. No new enforcement deal came with it.",
            es: "La declaración dice lo que planean los dos gobiernos. No traía un nuevo acuerdo de control.",
          },
        },
        treaty: {
          text: { en: "A treaty takes effect", es: "Empieza un tratado" },
          misconception: "declaration-is-treaty",
          why: {
            en: "A treaty would bind both countries, but none was signed on March 1.",
            es: "Un tratado obligaría a los dos países, pero el 1 de marzo no se firmó ninguno.",
          },
        },
        "title-42": {
          text: { en: "Title 42 comes to an end", es: "Termina el Título 42" },
          misconception: "title-42-ended-2021",
          why: {
            en: "A new president makes this tempting, but the order stayed in force after the meeting.",
            es: "Un nuevo presidente hace pensar en eso, pero la orden siguió en vigor después de la reunión.",
          },
        },
      },
      key: "aims",
      explanation: {
        en: "A joint declaration states shared aims. By itself it changes no rule at the border.",
        es: "Una declaración conjunta expresa metas comunes. Por sí sola no cambia ninguna regla en la frontera.",
      },
      objective: {
        en: "Tell a declaration of aims from a rule that applies.",
        es: "Distinguir una declaración de metas de una regla que se aplica.",
      },
      standards: ["C3.D2.Civ.3.6-8"],
    }),
    "aims-and-congress": one({
      stem: {
        en: "The declaration names legal pathways. Jen Psaki says that a labor program is “a step that would require Congress.” What do the two sources show together?",
        es: "La declaración nombra vías legales. Jen Psaki dice que un programa laboral es un paso que «requeriría del Congreso» (traducción). ¿Qué muestran las dos fuentes juntas?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["declaration", "congress"],
      options: {
        agreed: {
          text: {
            en: "They agreed on a program for workers",
            es: "Acordaron un programa para trabajadores",
          },
          short: { en: "A program was agreed", es: "Programa acordado" },
          misconception: "aim-is-agreement",
          why: {
            en: "López Obrador proposed one. Naming a general aim is less than agreeing on a program.",
            es: "López Obrador propuso uno. Nombrar una meta general es menos que acordar un programa.",
          },
        },
        refused: {
          text: {
            en: "They refused any new way to come",
            es: "Rechazaron toda nueva vía para venir",
          },
          short: { en: "New ways were refused", es: "Nuevas vías rechazadas" },
          misconception: "needs-law-is-refusal",
          why: {
            en: "Saying that lawmakers must act is not a refusal, and the declaration names legal pathways.",
            es: "Decir que deben actuar los legisladores no es un rechazo, y la declaración nombra vías legales.",
          },
        },
        law: {
          text: {
            en: "They shared an aim; one plan needed a law",
            es: "Compartían la meta; un plan exigía una ley",
          },
          short: { en: "One plan needed a law", es: "Un plan exigía una ley" },
          why: {
            en: "The aim stood in the declaration, but this way to reach it was for lawmakers to decide.",
            es: "La meta estaba en la declaración, pero esta forma de lograrla tocaba a los legisladores.",
          },
        },
      },
      key: "law",
      explanation: {
        en: "Presidents can state an aim together. In the United States, some of the ways to reach it need Congress.",
        es: "Dos presidentes pueden expresar una meta común. En Estados Unidos, algunas formas de lograrla necesitan al Congreso.",
      },
      objective: {
        en: "Read two sources together without claiming more than they say.",
        es: "Leer dos fuentes juntas sin afirmar más de lo que dicen.",
      },
      standards: ["C3.D2.Civ.12.6-8"],
    }),
    "mayorkas-word": one({
      stem: {
        en: "Which word did Secretary Mayorkas use for the situation at the border on March 1, 2021?",
        es: "¿Qué palabra usó el secretario Mayorkas para la situación en la frontera el 1 de marzo de 2021?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["challenge"],
      options: {
        challenge: {
          text: { en: "A “challenge”", es: "Un «reto»" },
          why: {
            en: "He said that there was “a challenge at the border that we are managing.”",
            es: "Dijo que había «un reto en la frontera que estamos manejando» (traducción).",
          },
        },
        problem: {
          text: { en: "A “problem”", es: "Un «problema»" },
          misconception: "mayorkas-said-problem",
          why: {
            en: "The two words are close, and some retellings print this one. The transcript has another word.",
            es: "Las dos palabras se parecen, y hay versiones con esta. La transcripción tiene otra palabra.",
          },
        },
        crisis: {
          text: { en: "A “crisis”", es: "Una «crisis»" },
          misconception: "mayorkas-said-crisis",
          why: {
            en: "That was the word in the question that he was asked. He answered no.",
            es: "Esa palabra estaba en la pregunta que le hicieron. Él respondió que no.",
          },
        },
      },
      key: "challenge",
      explanation: {
        en: "People argued over which word fits. A careful text gives each word with its speaker and date.",
        es: "Se discutía qué palabra era la correcta. Un texto cuidadoso da cada palabra con quien la dijo y la fecha.",
      },
      objective: {
        en: "Match a contested word with its speaker.",
        es: "Relacionar una palabra discutida con quien la dijo.",
      },
    }),
    "border-miles": number({
      stem: {
        en: "López Obrador spoke of 3,180 kilometers of border. One mile is 1.61 kilometers. About how many miles is that?",
        es: "López Obrador habló de 3,180 kilómetros de frontera. Una milla son 1.61 kilómetros. ¿Cuántas millas son, más o menos?",
      },
      level: "interpret",
      difficulty: "hard",
      facts: ["border-length"],
      key: 1975,
      counts: "border-miles",
      tolerance: 0.02,
      misreadings: [
        {
          value: 3180,
          misconception: "kilometers-are-miles",
          why: {
            en: "3,180 is the number of kilometers. A mile is longer, so fewer of them fit.",
            es: "3,180 es el número de kilómetros. Una milla es más larga, así que caben menos.",
          },
        },
        {
          value: 5120,
          misconception: "multiply-instead-of-divide",
          why: {
            en: "5,120 comes from multiplying by 1.61. To go from kilometers to miles, divide.",
            es: "5,120 sale de multiplicar por 1.61. Para pasar de kilómetros a millas hay que dividir.",
          },
        },
      ],
      explanation: {
        en: "3,180 divided by 1.61 is about 1,975 miles.",
        es: "3,180 entre 1.61 son unas 1,975 millas.",
      },
      objective: {
        en: "Turn a length into another unit.",
        es: "Pasar una longitud a otra unidad.",
      },
    }),
    "before-the-meeting": order({
      stem: {
        en: "Put these four contacts between Biden and López Obrador in order, the earliest first.",
        es: "Ordena estos cuatro contactos entre Biden y López Obrador, del primero al último.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["letter-day", "call-day", "meeting-day", "washington-day"],
      options: {
        call: {
          text: { en: "A call before taking office", es: "Llamada al presidente electo" },
          why: {
            en: "They spoke by phone on December 19, 2020, days after the letter.",
            es: "Hablaron por teléfono el 19 de diciembre de 2020, días después de la carta.",
          },
        },
        washington: {
          text: { en: "A meeting in Washington", es: "Reunión en Washington" },
          why: {
            en: "They met in Washington on July 12, 2022.",
            es: "Se reunieron en Washington el 12 de julio de 2022.",
          },
        },
        letter: {
          text: { en: "A congratulation letter", es: "Carta de felicitación" },
          why: {
            en: "The letter is dated December 14, 2020.",
            es: "La carta lleva la fecha del 14 de diciembre de 2020.",
          },
        },
        video: {
          text: { en: "A meeting by video", es: "Reunión por video" },
          why: {
            en: "They met by video on March 1, 2021.",
            es: "Se reunieron por video el 1 de marzo de 2021.",
          },
        },
      },
      key: ["letter", "call", "video", "washington"],
      explanation: {
        en: "The letter is of December 14 and the call of December 19, 2020; the video meeting was on March 1, 2021, and the one in Washington on July 12, 2022.",
        es: "La carta es del 14 de diciembre y la llamada del 19 de diciembre de 2020; la reunión por video fue el 1 de marzo de 2021 y la de Washington el 12 de julio de 2022.",
      },
      objective: {
        en: "Order the contacts between two leaders.",
        es: "Ordenar los contactos entre dos líderes.",
      },
    }),
  },
  discussion: [
    {
      text: {
        en: "Two presidents meet by video. What can such a meeting achieve, and what not?",
        es: "Dos presidentes se reúnen por video. ¿Qué puede lograr una reunión así y qué no?",
      },
    },
    {
      text: {
        en: "“You are equal,” said one of them. What would you look for to see whether that holds?",
        es: "«Son iguales», dijo uno de ellos. ¿Qué mirarías para ver si eso se cumple?",
      },
    },
    {
      text: {
        en: "A joint declaration uses careful words. Pick one and say what it leaves open.",
        es: "Una declaración conjunta usa palabras cuidadosas. Elige una y di qué deja abierto.",
      },
    },
  ],
});
