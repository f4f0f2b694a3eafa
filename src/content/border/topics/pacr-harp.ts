import { defineTopic, number, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "2019-10-31",
  aliases: {
    en: [
      "pacr",
      "harp",
      "prompt asylum",
      "humanitarian asylum review",
      "prompt asylum claim review",
      "prompt asylum case review",
      "fast asylum screening",
      "asylum pilot",
      "humanitarian asylum review process",
      "humanitarian asylum review program",
    ],
    es: [
      "revisión rápida de asilo",
      "programa piloto de asilo",
      "revisión humanitaria de asilo",
      "asilo rápido en El Paso",
      "programas rápidos de asilo",
    ],
  },
  misconceptions: {
    "fast-means-granted": {
      en: "A faster screening means that more people get protection.",
      es: "Una revisión más rápida significa que más personas reciben protección.",
    },
    "pacr-is-mpp": {
      en: "People in PACR and HARP waited in Mexico, as in MPP.",
      es: "Las personas de PACR y HARP esperaban en México, como en el MPP.",
    },
    "pacr-harp-same-people": {
      en: "PACR and HARP were for the same people.",
      es: "PACR y HARP eran para las mismas personas.",
    },
    "pilots-nationwide": {
      en: "The pilots began along the whole border at once.",
      es: "Los programas piloto empezaron en toda la frontera a la vez.",
    },
  },
  counts: {
    "people-pacr-harp": { en: "people in PACR and HARP", es: "personas en PACR y HARP" },
    "percent-screenings": {
      en: "percent of fear screenings",
      es: "por ciento de las revisiones de temor",
    },
  },
  register: { gao: { forms: ["GAO"], from: "before-2016" } },
  statements: {
    name: {
      role: "name",
      text: { en: "PACR and HARP", es: "PACR y HARP" },
      nicknames: [{ en: "the prompt asylum pilots", es: "los programas piloto de asilo rápido" }],
      spans: [{ from: "2019-10-31" }],
      sources: ["gao-21-144"],
    },
    definition: {
      role: "definition",
      text: {
        en: "PACR and HARP are two fast programs in which DHS kept people in CBP custody while their fear of return was screened: PACR for people who are not Mexican, HARP for Mexicans.",
        es: "PACR y HARP son dos programas rápidos en los que el DHS mantenía a las personas bajo custodia de la CBP mientras se revisaba su temor de volver: PACR para quienes no son mexicanos, HARP para mexicanos.",
      },
      spans: [{ from: "2019-10-31" }],
      sources: ["gao-21-144"],
    },
    "status-on": {
      role: "status",
      text: { en: "in operation in parts of Texas", es: "en operación en partes de Texas" },
      spans: [{ from: "2019-10-31", until: "2020-03-31" }],
      sources: ["gao-21-144"],
    },
    "status-paused": {
      role: "status",
      text: { en: "paused since March 2020", es: "en pausa desde marzo de 2020" },
      spans: [{ from: "2020-03-31", until: "2021-02-02" }],
      sources: ["gao-21-144"],
    },
    "status-ended": {
      role: "status",
      text: {
        en: "an order of February 2, 2021, told DHS to stop them",
        es: "una orden del 2 de febrero de 2021 indicó al DHS que los terminara",
      },
      spans: [{ from: "2021-02-02" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["eo-14010"],
    },
    began: {
      role: "fact",
      text: {
        en: "The two pilots began in October 2019 in the El Paso area of Texas, GAO, the auditor of Congress, reports.",
        es: "Los dos programas piloto empezaron en octubre de 2019 en la zona de El Paso, Texas, informa la GAO, auditora del Congreso.",
      },
      spans: [{ from: "2019-10-31" }],
      known: "2021-01-25",
      alone: true,
      sources: ["gao-21-144"],
    },
    custody: {
      role: "fact",
      text: {
        en: "People stayed in CBP custody; DHS aimed to finish the screening in five to seven days.",
        es: "Las personas permanecían bajo custodia de la CBP; el DHS buscaba terminar la revisión en cinco a siete días.",
      },
      spans: [{ from: "2019-10-31" }],
      known: "2021-01-25",
      figures: [
        { value: 5, counts: "days", when: "2019-10/2020-03", revisable: false },
        { value: 7, counts: "days", when: "2019-10/2020-03", revisable: false },
      ],
      sources: ["gao-21-144"],
    },
    count: {
      role: "fact",
      text: {
        en: "GAO counted about 5,290 people in both programs as of August 11, 2020.",
        es: "La GAO contó a unas 5,290 personas en ambos programas al 11 de agosto de 2020.",
      },
      spans: [{ from: "2020-08-11" }],
      known: "2021-01-25",
      figures: [
        { value: 5290, counts: "people-pacr-harp", when: "2019-10/2020-08", revisable: false },
      ],
      alone: true,
      sources: ["gao-21-144"],
    },
    results: {
      role: "fact",
      text: {
        en: "Of the screenings, 69 percent were negative and 23 percent positive as of August 11, 2020, by GAO’s count.",
        es: "De las revisiones, 69 por ciento fueron negativas y 23 por ciento positivas al 11 de agosto de 2020, según el conteo de la GAO.",
      },
      spans: [{ from: "2020-08-11" }],
      known: "2021-01-25",
      figures: [
        { value: 69, counts: "percent-screenings", when: "2019-10/2020-08", revisable: false },
        { value: 23, counts: "percent-screenings", when: "2019-10/2020-08", revisable: false },
      ],
      sources: ["gao-21-144"],
    },
    oig: {
      role: "fact",
      text: {
        en: "The DHS inspector general found in January 2021 that DHS had not effectively implemented the two programs.",
        es: "El inspector general del DHS concluyó en enero de 2021 que el DHS no había aplicado los dos programas de manera efectiva.",
      },
      spans: [{ from: "2021-01-25" }],
      claim: {
        by: { en: "the DHS inspector general", es: "el inspector general del DHS" },
        on: "2021-01-25",
      },
      alone: true,
      sources: ["oig-21-16"],
    },
    names: {
      role: "fact",
      text: {
        en: "GAO writes Prompt Asylum Claim Review and Humanitarian Asylum Review Process; the order of 2021 writes Case Review and Program.",
        es: "La GAO los llama Prompt Asylum Claim Review y Humanitarian Asylum Review Process; la orden de 2021 dice Case Review y Program.",
      },
      spans: [{ from: "2021-02-02" }],
      sources: ["gao-21-144", "eo-14010"],
    },
    start: {
      role: "event",
      text: {
        en: "In October 2019, DHS began PACR and HARP in the El Paso area.",
        es: "En octubre de 2019, el DHS inició PACR y HARP en la zona de El Paso.",
      },
      spans: [{ from: "2019-10-31" }],
      known: "2021-01-25",
      sources: ["gao-21-144"],
    },
    pause: {
      role: "event",
      text: {
        en: "In March 2020, both programs were paused.",
        es: "En marzo de 2020, ambos programas quedaron en pausa.",
      },
      spans: [{ from: "2020-03-31" }],
      known: "2021-01-25",
      sources: ["gao-21-144"],
    },
    cease: {
      role: "event",
      text: {
        en: "On February 2, 2021, Executive Order 14010 told DHS to promptly cease implementing both.",
        es: "El 2 de febrero de 2021, la Orden Ejecutiva 14010 indicó al DHS que dejara de aplicar ambos con prontitud.",
      },
      spans: [{ from: "2021-02-02" }],
      sources: ["eo-14010"],
    },
    "not-mpp": {
      role: "confusion",
      text: {
        en: "In MPP people waited in Mexico for a court; in PACR and HARP they were screened while in U.S. custody.",
        es: "En el MPP se esperaba en México a un tribunal; en PACR y HARP la revisión se hacía bajo custodia de EE. UU.",
      },
      with: "mpp",
      spans: [{ from: "2019-10-31" }],
      sources: ["gao-21-144", "crs-lsb10251"],
    },
  },
  related: ["asylum", "mpp", "title-42", "root-causes", "who-does-what"],
  questions: {
    who: one({
      stem: {
        en: "A man from Mexico and a woman from Honduras ask for protection near El Paso in November 2019. Which pilots might screen them?",
        es: "Un hombre de México y una mujer de Honduras piden protección cerca de El Paso en noviembre de 2019. ¿Qué programas piloto podrían revisarlos?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["definition", "began"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        split: {
          text: { en: "HARP for him, PACR for her", es: "HARP a él y PACR a ella" },
          why: {
            en: "HARP was for Mexicans, PACR for people of other countries.",
            es: "HARP era para mexicanos y PACR para personas de otros países.",
          },
        },
        swap: {
          text: { en: "PACR for him, HARP for her", es: "PACR a él y HARP a ella" },
          why: {
            en: "It is the other way round; the two names sound alike.",
            es: "Es al revés; los dos nombres se parecen.",
          },
          misconception: "pacr-harp-same-people",
        },
        mpp: {
          text: { en: "MPP for him, HARP for her", es: "MPP a él y HARP a ella" },
          why: {
            en: "MPP did not take Mexicans; HARP did not take Hondurans.",
            es: "El MPP no incluía a mexicanos; HARP no incluía a hondureños.",
          },
          misconception: "mpp-covers-mexicans",
        },
      },
      key: "split",
      explanation: {
        en: "HARP screened Mexicans and PACR everybody else.",
        es: "HARP revisaba a mexicanos y PACR a los demás.",
      },
      objective: {
        en: "Tell the two pilots apart by nationality.",
        es: "Distinguir los dos programas por nacionalidad.",
      },
    }),
    where: one({
      stem: {
        en: "Where did people stay while PACR or HARP screened their fear of return?",
        es: "¿Dónde estaban las personas mientras PACR o HARP revisaba su temor de volver?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["custody"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        mexico: {
          text: { en: "In cities of Mexico", es: "En ciudades de México" },
          why: {
            en: "That was MPP, which began in the same year.",
            es: "Eso era el MPP, que empezó el mismo año.",
          },
          misconception: "pacr-is-mpp",
        },
        cbp: {
          text: { en: "In the custody of CBP", es: "Bajo custodia de la CBP" },
          why: {
            en: "GAO reports that they stayed in CBP custody, for five to seven days if all went as planned.",
            es: "La GAO informa que seguían bajo custodia de la CBP, de cinco a siete días si todo iba según el plan.",
          },
        },
        sponsor: {
          text: { en: "With relatives inland", es: "Con familiares en el interior" },
          why: {
            en: "That is release to a sponsor; the pilots did not release people first.",
            es: "Eso es quedar en libertad con un familiar; estos programas no liberaban antes a las personas.",
          },
          misconception: "mpp-waits-in-us",
        },
      },
      key: "cbp",
      explanation: {
        en: "The screening happened while people were held by CBP.",
        es: "La revisión se hacía mientras la CBP tenía a las personas.",
      },
      objective: {
        en: "Say where people were during the pilots.",
        es: "Decir dónde estaban las personas durante los programas.",
      },
    }),
    count: number({
      stem: {
        en: "How many people did GAO count in PACR and HARP as of August 11, 2020?",
        es: "¿A cuántas personas contó la GAO en PACR y HARP al 11 de agosto de 2020?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["count"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 5290,
      counts: "people-pacr-harp",
      tolerance: 0.05,
      misreadings: [
        {
          value: 68000,
          why: {
            en: "That is about the count of MPP, a much larger program.",
            es: "Esa es más o menos la cuenta del MPP, un programa mucho mayor.",
          },
          misconception: "pacr-is-mpp",
        },
        {
          value: 1200,
          why: {
            en: "That is near the number with a positive screening, not all.",
            es: "Eso se acerca a quienes tuvieron revisión positiva, no a todos.",
          },
          misconception: "fast-means-granted",
        },
      ],
      explanation: {
        en: "About 5,290 people in both programs together.",
        es: "Unas 5,290 personas en ambos programas juntos.",
      },
      objective: { en: "Know the size of the pilots.", es: "Conocer el tamaño de los programas." },
    }),
    positive: one({
      stem: {
        en: "What does a positive fear screening lead to?",
        es: "¿A qué lleva una revisión de temor positiva?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["results"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        asylum: {
          text: { en: "To asylum on that day", es: "Al asilo ese mismo día" },
          why: {
            en: "A screening is a first check; asylum is decided later.",
            es: "La revisión es un primer paso; el asilo se decide después.",
          },
          misconception: "screening-is-asylum",
        },
        judge: {
          text: { en: "To a further hearing", es: "A una audiencia posterior" },
          why: {
            en: "A positive screening opens the way to a fuller hearing; it decides nothing for good.",
            es: "Una revisión positiva abre paso a una audiencia más completa; no decide nada en definitiva.",
          },
        },
        removal: {
          text: { en: "To removal at once", es: "A la remoción inmediata" },
          why: { en: "That can follow a negative one.", es: "Eso puede seguir a una negativa." },
          misconception: "fast-means-granted",
        },
      },
      key: "judge",
      explanation: {
        en: "Passing the screening lets the case go on; it is not asylum.",
        es: "Pasar la revisión deja que el caso siga; no es el asilo.",
      },
      objective: {
        en: "Tell a screening from a grant of asylum.",
        es: "Distinguir una revisión de la concesión de asilo.",
      },
    }),
    steps: order({
      stem: {
        en: "Put these steps about PACR and HARP in order, the earliest first.",
        es: "Ordena estos pasos sobre PACR y HARP, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["start", "pause", "oig", "cease"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        begin: {
          text: {
            en: "The pilots begin near El Paso",
            es: "Los programas empiezan cerca de El Paso",
          },
          short: { en: "The pilots begin", es: "Empiezan los programas" },
          why: { en: "They began in October 2019.", es: "Empezaron en octubre de 2019." },
        },
        pause: {
          text: { en: "Both pilots are paused", es: "Ambos programas quedan en pausa" },
          short: { en: "Both are paused", es: "Quedan en pausa" },
          why: { en: "They were paused in March 2020.", es: "Quedaron en pausa en marzo de 2020." },
        },
        report: {
          text: {
            en: "The inspector general reports on them",
            es: "El inspector general informa sobre ellos",
          },
          short: { en: "A report on them", es: "Un informe sobre ellos" },
          why: { en: "The report is of January 2021.", es: "El informe es de enero de 2021." },
        },
        end: {
          text: {
            en: "An order tells DHS to stop them",
            es: "Una orden indica al DHS que los termine",
          },
          short: { en: "An order to stop", es: "Orden de terminar" },
          why: {
            en: "Executive Order 14010 is of February 2, 2021.",
            es: "La Orden Ejecutiva 14010 es del 2 de febrero de 2021.",
          },
        },
      },
      key: ["begin", "pause", "report", "end"],
      explanation: {
        en: "October 2019, March 2020, January 2021, February 2021.",
        es: "Octubre de 2019, marzo de 2020, enero de 2021, febrero de 2021.",
      },
      objective: {
        en: "Order the steps of the pilots.",
        es: "Ordenar los pasos de los programas.",
      },
    }),
    true: several({
      stem: {
        en: "Which of these did official reports say about PACR and HARP by January 2021?",
        es: "¿Qué dijeron informes oficiales sobre PACR y HARP hasta enero de 2021?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["results", "oig", "count"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        most: {
          text: {
            en: "Most screenings were negative",
            es: "La mayoría de las revisiones fueron negativas",
          },
          short: { en: "Most were negative", es: "Mayoría negativas" },
          why: { en: "GAO counted 69 percent.", es: "La GAO contó 69 por ciento." },
        },
        half: {
          text: { en: "About half were positive", es: "Cerca de la mitad fueron positivas" },
          short: { en: "About half positive", es: "La mitad, positivas" },
          why: {
            en: "GAO counted 23 percent positive.",
            es: "La GAO contó 23 por ciento positivas.",
          },
          misconception: "fast-means-granted",
        },
        notwell: {
          text: { en: "DHS had not run them effectively", es: "El DHS no los había aplicado bien" },
          short: { en: "Not run effectively", es: "No se aplicaron bien" },
          why: { en: "So the inspector general found.", es: "Así concluyó el inspector general." },
        },
        border: {
          text: { en: "They ran along the whole border", es: "Operaban en toda la frontera" },
          short: { en: "Along the whole border", es: "En toda la frontera" },
          why: { en: "They began in the El Paso area.", es: "Empezaron en la zona de El Paso." },
          misconception: "pilots-nationwide",
        },
      },
      key: ["most", "notwell"],
      explanation: {
        en: "GAO gave the results, the inspector general the criticism.",
        es: "La GAO dio los resultados y el inspector general la crítica.",
      },
      objective: {
        en: "Use two official reports side by side.",
        es: "Usar dos informes oficiales juntos.",
      },
    }),
  },
  discussion: [
    {
      text: {
        en: "What would you need to know to judge whether a screening in five to seven days is fair?",
        es: "¿Qué necesitarías saber para juzgar si una revisión en cinco a siete días es justa?",
      },
    },
    {
      text: {
        en: "GAO and an inspector general both wrote about these pilots. What can each of them see that the other cannot?",
        es: "La GAO y un inspector general escribieron sobre estos programas. ¿Qué puede ver cada uno que el otro no?",
      },
    },
    {
      text: {
        en: "Some people want decisions at the border to be fast, others want more time for each case. What does each side gain and lose?",
        es: "Algunas personas quieren decisiones rápidas en la frontera y otras quieren más tiempo para cada caso. ¿Qué gana y qué pierde cada lado?",
      },
    },
  ],
});
