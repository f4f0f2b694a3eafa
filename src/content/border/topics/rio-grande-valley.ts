import { defineTopic, number, one } from "../vocabulary.ts";

export default defineTopic({
  begins: "before-2016",
  aliases: {
    en: [
      "rgv",
      "rio grande valley",
      "mcallen",
      "brownsville",
      "agents reassigned",
      "donna",
      "rio grande valley sector",
      "south texas border",
      "border patrol sectors",
      "agent transfers",
    ],
    es: [
      "valle del río grande",
      "sector del valle del río grande",
      "sur de Texas",
      "traslado de agentes",
      "sectores de la Patrulla Fronteriza",
      "agentes reasignados",
    ],
  },
  sources: {
    "krgv-2021-03-02": {
      title: "More CBP agents to be deployed to Rio Grande Valley",
      publisher: "KRGV",
      date: "2021-03-02",
      url: "https://www.krgv.com/news/more-cbp-agents-to-be-deployed-to-rio-grande-valley",
      kind: "news",
      accessed: "2026-11-24",
    },
    "times-union-2021-04-17": {
      title: "Agents shift to south border",
      publisher: "Albany Times Union",
      date: "2021-04-17",
      url: "http://www.pressreader.com/usa/albany-times-union/20210417/281500754081838",
      kind: "news",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "agents-from-ice": {
      en: "The added agents came from ICE.",
      es: "Los agentes añadidos venían del ICE.",
    },
    "busiest-is-most-of-all": {
      en: "The busiest sector has more than all others together.",
      es: "El sector con más encuentros tiene más que todos los demás juntos.",
    },
    "sector-is-state": {
      en: "A Border Patrol sector is a state.",
      es: "Un sector de la Patrulla Fronteriza es un estado.",
    },
    "transfers-were-national-guard": {
      en: "The transfers of March 2021 were soldiers.",
      es: "Los traslados de marzo de 2021 eran soldados.",
    },
  },
  counts: { sectors: { en: "sectors", es: "sectores" }, agents: { en: "agents", es: "agentes" } },
  statements: {
    name: {
      role: "name",
      text: { en: "Rio Grande Valley Sector", es: "Sector del Valle del Río Grande" },
      short: { en: "Rio Grande Valley", es: "Valle del Río Grande" },
      spans: [{ from: "before-2016" }],
      sources: ["cbp-mpp-fy2021"],
    },
    definition: {
      role: "definition",
      text: {
        en: "The Rio Grande Valley Sector is a Border Patrol sector in south Texas, with McAllen and Brownsville.",
        es: "El Sector del Valle del Río Grande es un sector de la Patrulla Fronteriza en el sur de Texas, con McAllen y Brownsville.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["cbp-mpp-fy2021"],
    },
    "status-sector": {
      role: "status",
      text: {
        en: "one of nine sectors at the southwest border",
        es: "uno de los nueve sectores de la frontera suroeste",
      },
      spans: [{ from: "before-2016" }],
      asOf: "2025-08-31",
      sources: ["cbp-mpp-fy2021"],
    },
    nine: {
      role: "fact",
      text: {
        en: "It is one of nine Border Patrol sectors at the southwest border.",
        es: "Es uno de los nueve sectores de la Patrulla Fronteriza en la frontera suroeste.",
      },
      spans: [{ from: "before-2016" }],
      figures: [{ value: 9, counts: "sectors", when: "2021", revisable: false }],
      sources: ["cbp-mpp-fy2020", "cbp-mpp-fy2021"],
    },
    busiest: {
      role: "fact",
      text: {
        en: "In January 2021 it was the busiest sector, with 17,056 Border Patrol encounters.",
        es: "En enero de 2021 fue el sector con más encuentros de la Patrulla Fronteriza: 17,056.",
      },
      spans: [{ from: "2021-01" }],
      known: "2021-03-31",
      figures: [
        {
          value: 17056,
          counts: "encounters-usbp-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sectors-january-2021", periods: ["Rio Grande"] },
        },
      ],
      alone: true,
      sources: ["cbp-mpp-fy2021"],
    },
    year: {
      role: "fact",
      text: {
        en: "In fiscal year 2021 it had 549,077 Border Patrol encounters, about one in three at the southwest border.",
        es: "En el año fiscal 2021 tuvo 549,077 encuentros de la Patrulla Fronteriza, cerca de uno de cada tres en la frontera suroeste.",
      },
      spans: [{ from: "2021-09-30" }],
      known: "2022-10",
      figures: [
        {
          value: 549077,
          counts: "encounters-usbp-sw",
          when: "2020-10/2021-09",
          revisable: true,
          series: { id: "sectors-fy2021", periods: ["Rio Grande"] },
        },
      ],
      alone: true,
      sources: ["cbp-sw-fy19-22"],
    },
    second: {
      role: "fact",
      text: {
        en: "Del Rio, the next sector, had 259,294, and Big Bend the fewest, 37,266, in fiscal year 2021.",
        es: "Del Rio, el siguiente sector, tuvo 259,294, y Big Bend, el que menos, 37,266, en el año fiscal 2021.",
      },
      spans: [{ from: "2021-09-30" }],
      known: "2022-10",
      figures: [
        {
          value: 259294,
          counts: "encounters-usbp-sw",
          when: "2020-10/2021-09",
          revisable: true,
          series: { id: "sectors-fy2021", periods: ["Del Rio"] },
        },
        {
          value: 37266,
          counts: "encounters-usbp-sw",
          when: "2020-10/2021-09",
          revisable: true,
          series: { id: "sectors-fy2021", periods: ["Big Bend"] },
        },
      ],
      sources: ["cbp-sw-fy19-22"],
    },
    deploy: {
      role: "fact",
      text: {
        en: "CBP said around March 1, 2021, that it was sending more agents there “due to fluctuations along the Southwest Border.”",
        es: "La CBP dijo alrededor del 1 de marzo de 2021 que enviaba más agentes allí (en inglés) «debido a fluctuaciones a lo largo de la frontera suroeste».",
      },
      spans: [{ from: "2021-03-02" }],
      claim: { by: { en: "CBP", es: "la CBP" }, on: "2021-03-02" },
      alone: true,
      sources: ["krgv-2021-03-02"],
    },
    shifted: {
      role: "fact",
      text: {
        en: "By mid-April 2021, CBP said that at least 300 agents had shifted there, mainly from the northern border and coastal sites.",
        es: "Para mediados de abril de 2021, la CBP dijo que al menos 300 agentes se habían trasladado allí, sobre todo desde la frontera norte y sitios costeros.",
      },
      spans: [{ from: "2021-04-17" }],
      claim: { by: { en: "CBP", es: "la CBP" }, on: "2021-04-17" },
      figures: [{ value: 300, counts: "agents", when: "2021-04", revisable: false }],
      sources: ["times-union-2021-04-17"],
    },
    mcallen: {
      role: "fact",
      text: {
        en: "The processing center in McAllen was closed for renovation, and a temporary one opened at Donna in February 2021.",
        es: "El centro de trámite de McAllen estaba cerrado por obras y en febrero de 2021 abrió uno temporal en Donna.",
      },
      spans: [{ from: "2021-02-23" }],
      sources: ["krgv-donna-2021-02", "ap-2021-02-23"],
    },
    sent: {
      role: "event",
      text: {
        en: "On March 2, 2021, CBP’s plan to send more agents to the valley was reported.",
        es: "El 2 de marzo de 2021 se informó del plan de la CBP de enviar más agentes al valle.",
      },
      spans: [{ from: "2021-03-02" }],
      sources: ["krgv-2021-03-02"],
    },
    april: {
      role: "event",
      text: {
        en: "By mid-April 2021, at least 300 agents had shifted.",
        es: "Para mediados de abril de 2021 se habían trasladado al menos 300 agentes.",
      },
      spans: [{ from: "2021-04-17" }],
      figures: [{ value: 300, counts: "agents", when: "2021-04", revisable: false }],
      sources: ["times-union-2021-04-17"],
    },
    "not-whole": {
      role: "confusion",
      text: {
        en: "The valley is one of nine sectors, not the whole border of Texas.",
        es: "El valle es uno de nueve sectores, no toda la frontera de Texas.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["cbp-mpp-fy2021"],
    },
  },
  related: ["january-2021", "family-releases", "orr-shelters", "encounters", "who-does-what"],
  questions: {
    top: one({
      stem: {
        en: "By the chart, which sector had the second most encounters in fiscal year 2021?",
        es: "Según la gráfica, ¿qué sector fue el segundo con más encuentros en el año fiscal 2021?",
      },
      level: "interpret",
      difficulty: "easy",
      facts: ["second"],
      chart: "sectors-2021",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        tuc: {
          text: { en: "Tucson", es: "Tucson" },
          why: {
            en: "Tucson is fourth, close to El Paso.",
            es: "Tucson es el cuarto, cerca de El Paso.",
          },
          misconception: "neighbor-months",
        },
        del: {
          text: { en: "Del Rio", es: "Del Rio" },
          why: {
            en: "259,294 encounters, about half of the first.",
            es: "259,294 encuentros, cerca de la mitad del primero.",
          },
        },
        lar: {
          text: { en: "Laredo", es: "Laredo" },
          why: { en: "Laredo is seventh in the chart.", es: "Laredo es el séptimo de la gráfica." },
          misconception: "sector-is-state",
        },
      },
      key: "del",
      explanation: {
        en: "After Rio Grande Valley comes Del Rio.",
        es: "Después del Valle del Río Grande viene Del Rio.",
      },
      objective: { en: "Read a rank from a chart.", es: "Leer un lugar en una gráfica." },
    }),
    third: one({
      stem: {
        en: "About what share of the encounters in the chart did the first sector have?",
        es: "¿Qué parte aproximada de los encuentros de la gráfica tuvo el primer sector?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["year"],
      chart: "sectors-2021",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        half: {
          text: { en: "More than half", es: "Más de la mitad" },
          why: {
            en: "Half of 1,659,206 would be about 830,000.",
            es: "La mitad de 1,659,206 serían unos 830,000.",
          },
          misconception: "busiest-is-most-of-all",
        },
        third: {
          text: { en: "About a third", es: "Cerca de un tercio" },
          why: {
            en: "It had 549,077 of 1,659,206 encounters.",
            es: "Tuvo 549,077 de 1,659,206 encuentros.",
          },
        },
        tenth: {
          text: { en: "About a tenth", es: "Cerca de un décimo" },
          why: {
            en: "A tenth would be a bar as short as that of Laredo.",
            es: "Un décimo sería una barra como la de Laredo.",
          },
          misconception: "busiest-is-most-of-all",
        },
      },
      key: "third",
      explanation: {
        en: "549,077 of about 1.66 million is 33 percent.",
        es: "549,077 de cerca de 1.66 millones es 33 por ciento.",
      },
      objective: { en: "Estimate a share from a chart.", es: "Estimar una parte en una gráfica." },
    }),
    least: number({
      stem: {
        en: "By the chart, how many encounters did Big Bend, the last one, have in fiscal year 2021?",
        es: "Según la gráfica, ¿cuántos encuentros tuvo Big Bend, el último, en el año fiscal 2021?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["second"],
      chart: "sectors-2021",
      standards: ["C3.D2.Civ.13.6-8"],
      key: 37266,
      counts: "encounters-usbp-sw",
      tolerance: 0.02,
      misreadings: [
        {
          value: 59231,
          why: {
            en: "That is El Centro, the second lowest.",
            es: "Ese es El Centro, el segundo más bajo.",
          },
          misconception: "neighbor-months",
        },
        {
          value: 549077,
          why: { en: "That is the sector with the most.", es: "Ese es el sector con más." },
          misconception: "busiest-is-most-of-all",
        },
      ],
      explanation: { en: "Big Bend, with 37,266.", es: "Big Bend, con 37,266 encuentros." },
      objective: { en: "Read a value from a chart.", es: "Leer un valor en una gráfica." },
    }),
    why: one({
      stem: {
        en: "Which reason did CBP give around March 1, 2021, for sending more agents?",
        es: "¿Qué razón dio la CBP alrededor del 1 de marzo de 2021 para enviar más agentes?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["deploy"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        court: {
          text: { en: "A ruling by a court", es: "El fallo de un tribunal" },
          why: {
            en: "No ruling is named in its words.",
            es: "Sus palabras no mencionan ningún fallo.",
          },
          misconception: "transfers-were-national-guard",
        },
        flu: {
          text: { en: "Changing numbers at the border", es: "Cambios en la frontera" },
          short: { en: "Changing numbers", es: "Cambios en la frontera" },
          why: {
            en: "Its words were “fluctuations along the Southwest Border.”",
            es: "Sus palabras fueron «fluctuaciones a lo largo de la frontera suroeste».",
          },
        },
        wall: {
          text: { en: "Work on the border barrier", es: "Obras en la barrera fronteriza" },
          short: { en: "Work on the barrier", es: "Obras en la barrera" },
          why: {
            en: "Barriers are not named in its words.",
            es: "Sus palabras no mencionan barreras.",
          },
          misconception: "agents-from-ice",
        },
      },
      key: "flu",
      explanation: {
        en: "CBP spoke of fluctuations along the southwest border.",
        es: "La CBP habló de fluctuaciones en la frontera suroeste.",
      },
      objective: { en: "Attribute a reason.", es: "Atribuir una razón." },
    }),
    "from-where": one({
      stem: {
        en: "Where did the agents who moved by April 2021 mainly come from?",
        es: "¿De dónde venían sobre todo los agentes trasladados para abril de 2021?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["shifted"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        north: {
          text: { en: "The northern border and coasts", es: "La frontera norte y las costas" },
          short: { en: "The north and the coasts", es: "El norte y las costas" },
          why: {
            en: "CBP named the northern border and coastal sites.",
            es: "La CBP mencionó la frontera norte y sitios costeros.",
          },
        },
        ice: {
          text: { en: "Offices of ICE in large cities", es: "Oficinas del ICE en ciudades" },
          short: { en: "Offices of ICE", es: "Oficinas del ICE" },
          why: { en: "ICE is another agency.", es: "El ICE es otra agencia." },
          misconception: "agents-from-ice",
        },
        army: {
          text: { en: "Army bases in the interior", es: "Bases militares del interior" },
          short: { en: "Army bases", es: "Bases militares" },
          why: {
            en: "They were Border Patrol agents.",
            es: "Eran agentes de la Patrulla Fronteriza.",
          },
          misconception: "transfers-were-national-guard",
        },
      },
      key: "north",
      explanation: {
        en: "From quieter places of the same agency.",
        es: "De lugares más tranquilos de la misma agencia.",
      },
      objective: { en: "Say where agents came from.", es: "Decir de dónde venían." },
    }),
    two: one({
      stem: {
        en: "One report gives 17,056 encounters in January 2021, one chart 549,077. Which reading fits both?",
        es: "Un informe da 17,056 encuentros en enero de 2021 y una gráfica 549,077. ¿Qué lectura encaja con ambos?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["busiest", "year"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        err: {
          text: { en: "One number has a mistake", es: "Una cifra está mal" },
          why: { en: "Both are right for their span.", es: "Ambas aciertan para su periodo." },
          misconception: "two-periods-are-equal",
        },
        span: {
          text: { en: "One month, and one fiscal year", es: "Un mes y un año fiscal" },
          short: { en: "One month and one year", es: "Un mes y un año" },
          why: {
            en: "January is one of the twelve months.",
            es: "Enero es uno de los doce meses.",
          },
        },
        who: {
          text: { en: "Two different agencies", es: "Dos agencias distintas" },
          why: { en: "Both count Border Patrol.", es: "Ambas cuentan a la Patrulla Fronteriza." },
          misconception: "uc-counts-are-same",
        },
      },
      key: "span",
      explanation: {
        en: "A month and a year of the same count.",
        es: "Un mes y un año de la misma cuenta.",
      },
      objective: { en: "Compare numbers by span.", es: "Comparar cifras según su periodo." },
    }),
  },
  charts: ["sectors-2021"],
  discussion: [
    {
      text: {
        en: "A town on the border changes within a month. Who notices first, and how would you learn of it?",
        es: "Una ciudad de la frontera cambia en un mes. ¿Quién lo nota primero y cómo te enterarías?",
      },
    },
    {
      text: {
        en: "Agents are moved from one place to another. What is gained, and what may be lost where they leave?",
        es: "Se trasladan agentes de un lugar a otro. ¿Qué se gana y qué puede perderse en el lugar que dejan?",
      },
    },
    {
      text: {
        en: "“Fluctuations” is a mild word. Which other neutral words could an agency use, and what would each suggest?",
        es: "«Fluctuaciones» es una palabra suave. ¿Qué otras palabras neutrales podría usar una agencia y qué sugeriría cada una?",
      },
    },
  ],
});
