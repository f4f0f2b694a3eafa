import { defineTopic, number, one, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "before-2016",
  sensitive: {
    en: "This topic is about children. It gives numbers and law, without details of anyone’s story.",
    es: "Este tema trata de menores de edad. Da cifras y leyes, sin detalles de la historia de nadie.",
  },
  aliases: {
    en: [
      "uac",
      "uc",
      "unaccompanied minors",
      "unaccompanied alien children",
      "unaccompanied alien child",
      "unaccompanied child",
      "tvpra",
      "migrant kids alone",
      "children alone at the border",
      "migrant children alone",
      "hundreds of children a day",
      "children a day",
    ],
    es: [
      "menores no acompañados",
      "niños migrantes solos",
      "niñez no acompañada",
      "menores solos",
      "niños no acompañados",
      "TVPRA",
      "menores extranjeros no acompañados",
      "cientos de menores al día",
      "menores al día",
    ],
  },
  sources: {
    "crs-r43599": {
      title: "Unaccompanied Alien Children: An Overview (R43599)",
      publisher: "Congressional Research Service",
      date: "2024",
      url: "https://www.everycrsreport.com/reports/R43599.html",
      kind: "reference",
      accessed: "2026-11-24",
    },
    "usc-8-1232": {
      title: "8 U.S.C. 1232(b)(3)",
      publisher: "United States Code",
      date: "2008",
      citation: "8 U.S.C. 1232(b)(3) (Trafficking Victims Protection Reauthorization Act of 2008)",
      kind: "primary",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "unaccompanied-is-orphan": {
      en: "An unaccompanied child is an orphan.",
      es: "Un menor no acompañado es huérfano.",
    },
    "ice-keeps-children": {
      en: "Children who come alone stay with the Border Patrol until court.",
      es: "Los menores no acompañados se quedan con la Patrulla Fronteriza hasta su audiencia.",
    },
    "all-children-same-rule": {
      en: "Children from Mexico and from other countries are treated alike.",
      es: "A los menores de México y de otros países se los trata igual.",
    },
    "uc-means-under-13": {
      en: "An unaccompanied child is one under thirteen.",
      es: "Un menor no acompañado es alguien de menos de trece años.",
    },
    "uc-peak-was-2019": {
      en: "The month with the most children was in 2019.",
      es: "El mes con más menores fue en 2019.",
    },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "Unaccompanied children", es: "Menores no acompañados" },
      nicknames: [
        {
          en: "unaccompanied alien children (UAC)",
          es: "menores extranjeros no acompañados (UAC)",
        },
      ],
      spans: [{ from: "before-2016" }],
      sources: ["acf-uac-about"],
    },
    definition: {
      role: "definition",
      text: {
        en: "An unaccompanied child, in U.S. law, is someone under 18 without lawful status and with no parent or legal guardian in the United States who can provide care and custody.",
        es: "Un menor no acompañado, según la ley de EE. UU., es alguien de menos de 18 años, sin estatus legal y sin madre, padre o tutor legal en Estados Unidos que pueda cuidarlo.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["acf-uac-about", "crs-r43599"],
    },
    "status-law": {
      role: "status",
      text: { en: "under special rules of law", es: "con reglas legales especiales" },
      spans: [{ from: "before-2016" }],
      asOf: "2024-12-31",
      recheckBy: "2027-01-31",
      sources: ["crs-r43599"],
    },
    instruments: {
      role: "fact",
      text: {
        en: "Three texts govern their treatment: the Flores settlement of 1997, the Homeland Security Act of 2002, and a law against trafficking of 2008, the TVPRA.",
        es: "Tres textos rigen su trato: el acuerdo Flores de 1997, la Ley de Seguridad Nacional de 2002 y una ley contra la trata de 2008, la TVPRA.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["crs-r43599"],
    },
    hours: {
      role: "fact",
      text: {
        en: "DHS must generally transfer them to the Department of Health and Human Services within 72 hours.",
        es: "El DHS debe transferirlos, por lo general, al Departamento de Salud y Servicios Humanos en 72 horas.",
      },
      spans: [{ from: "before-2016" }],
      figures: [{ value: 72, counts: "hours", when: "2008", revisable: false }],
      alone: true,
      sources: ["usc-8-1232", "clearinghouse-pjes"],
    },
    "two-ways": {
      role: "fact",
      text: {
        en: "Most Mexican children can be returned to Mexico if they agree; children from other countries go into court proceedings.",
        es: "A la mayoría de los menores mexicanos se los puede devolver a México si están de acuerdo; los de otros países pasan a un proceso en tribunales.",
      },
      spans: [{ from: "before-2016" }],
      alone: true,
      sources: ["crs-r43599"],
    },
    "early-2021": {
      role: "fact",
      text: {
        en: "At the southwest land border CBP counted 5,820 encounters with unaccompanied children in January 2021, 9,402 in February, and 18,870 in March, in later files.",
        es: "En la frontera terrestre suroeste, la CBP contó 5,820 encuentros con menores no acompañados en enero de 2021, 9,402 en febrero y 18,870 en marzo, según archivos posteriores.",
      },
      spans: [{ from: "2021-03-31" }],
      known: "2022-10",
      figures: [
        {
          value: 5820,
          counts: "uc-encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly-children", periods: ["2021-01"] },
        },
        {
          value: 9402,
          counts: "uc-encounters-sw",
          when: "2021-02",
          revisable: true,
          series: { id: "sw-monthly-children", periods: ["2021-02"] },
        },
        {
          value: 18870,
          counts: "uc-encounters-sw",
          when: "2021-03",
          revisable: true,
          series: { id: "sw-monthly-children", periods: ["2021-03"] },
        },
      ],
      alone: true,
      sources: ["cbp-sw-fy19-22"],
    },
    years: {
      role: "fact",
      text: {
        en: "CBP counted 146,925 such encounters there in fiscal year 2021, 152,057 in 2022, and 137,275 in 2023.",
        es: "La CBP contó 146,925 encuentros así en el año fiscal 2021, 152,057 en 2022 y 137,275 en 2023.",
      },
      spans: [{ from: "2023-09-30" }],
      known: "2025",
      figures: [
        {
          value: 146925,
          counts: "uc-encounters-sw",
          when: "2020-10/2021-09",
          revisable: true,
          series: { id: "sw-fiscal-years-children", periods: ["FY2021"] },
        },
        {
          value: 152057,
          counts: "uc-encounters-sw",
          when: "2021-10/2022-09",
          revisable: true,
          series: { id: "sw-fiscal-years-children", periods: ["FY2022"] },
        },
        {
          value: 137275,
          counts: "uc-encounters-sw",
          when: "2022-10/2023-09",
          revisable: true,
          series: { id: "sw-fiscal-years-children", periods: ["FY2023"] },
        },
      ],
      sources: ["cbp-sw-fy19-22", "cbp-sw-fy22-25"],
    },
    usbp: {
      role: "fact",
      text: {
        en: "Border Patrol alone counted 149,093 in fiscal year 2022, the highest year until then, and 87,475 in the first ten months of fiscal year 2024.",
        es: "La Patrulla Fronteriza por sí sola contó 149,093 en el año fiscal 2022, el más alto hasta entonces, y 87,475 en los primeros diez meses del año fiscal 2024.",
      },
      spans: [{ from: "2024-07-31" }],
      known: "2024-12-31",
      figures: [
        {
          value: 149093,
          counts: "uc-encounters-usbp-sw",
          when: "2021-10/2022-09",
          revisable: true,
        },
        { value: 87475, counts: "uc-encounters-usbp-sw", when: "2023-10/2024-07", revisable: true },
      ],
      sources: ["crs-r43599"],
    },
    highest: {
      role: "fact",
      text: {
        en: "The highest month at the southwest land border from October 2018 to August 2025 was July 2021, with 18,954 encounters with unaccompanied children.",
        es: "El mes más alto en la frontera terrestre suroeste de octubre de 2018 a agosto de 2025 fue julio de 2021, con 18,954 encuentros con menores no acompañados.",
      },
      spans: [{ from: "2025-08-31" }],
      known: "2025-12-31",
      figures: [
        {
          value: 18954,
          counts: "uc-encounters-sw",
          when: "2021-07",
          revisable: true,
          series: { id: "sw-monthly-children", periods: ["2021-07"] },
        },
      ],
      sources: ["cbp-sw-fy19-22", "cbp-sw-fy22-25"],
    },
    lowest: {
      role: "fact",
      text: {
        en: "The lowest month of that span was July 2025, with 475.",
        es: "El mes más bajo de ese periodo fue julio de 2025, con 475.",
      },
      spans: [{ from: "2025-08-31" }],
      known: "2025-12-31",
      figures: [
        {
          value: 475,
          counts: "uc-encounters-sw",
          when: "2025-07",
          revisable: true,
          series: { id: "sw-monthly-children", periods: ["2025-07"] },
        },
      ],
      sources: ["cbp-sw-fy22-25"],
    },
    "march-2021": {
      role: "event",
      text: {
        en: "In March 2021, CBP counted 18,870 encounters with unaccompanied children at the southwest land border.",
        es: "En marzo de 2021, la CBP contó 18,870 encuentros con menores no acompañados en la frontera terrestre suroeste.",
      },
      spans: [{ from: "2021-03-31" }],
      known: "2022-10",
      figures: [
        {
          value: 18870,
          counts: "uc-encounters-sw",
          when: "2021-03",
          revisable: true,
          series: { id: "sw-monthly-children", periods: ["2021-03"] },
        },
      ],
      turningPoint: true,
      sources: ["cbp-sw-fy19-22"],
    },
    "rule-2024": {
      role: "event",
      text: {
        en: "On April 30, 2024, HHS published a rule of its own on the care of unaccompanied children.",
        es: "El 30 de abril de 2024, el HHS publicó una regla propia sobre el cuidado de menores no acompañados.",
      },
      spans: [{ from: "2024-04-30" }],
      turningPoint: true,
      sources: ["hhs-89-fr-34384"],
    },
    "not-orphans": {
      role: "confusion",
      text: {
        en: "“Unaccompanied” does not mean orphaned: most are released to a parent or another relative.",
        es: "«No acompañado» no significa huérfano: a la mayoría se la entrega a su madre, padre u otro familiar.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["crs-r43599", "acf-uac-about"],
    },
  },
  related: [
    "orr-shelters",
    "title-42-children",
    "family-releases",
    "mexico-child-law",
    "who-does-what",
  ],
  questions: {
    who: one({
      stem: {
        en: "A girl of 16 crosses with her adult brother. She lacks status, and her parents are in their country. How does the law see her?",
        es: "Una joven de 16 años cruza con su hermano adulto. Carece de estatus y sus padres están en su país. ¿Cómo la ve la ley?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["definition"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        fam: {
          text: { en: "As part of a family unit", es: "Como parte de una familia" },
          why: {
            en: "A brother is neither parent nor legal guardian.",
            es: "Un hermano no es padre ni tutor legal.",
          },
          misconception: "unaccompanied-is-orphan",
        },
        uac: {
          text: { en: "As an unaccompanied child", es: "Como menor no acompañada" },
          why: {
            en: "No parent or guardian in the U.S. can care for her.",
            es: "Ningún padre o tutor en EE. UU. puede cuidarla.",
          },
        },
        adult: {
          text: { en: "As an adult in the law", es: "Como adulta ante la ley" },
          why: { en: "The line in the law is 18.", es: "El límite en la ley son 18 años." },
          misconception: "uc-means-under-13",
        },
      },
      key: "uac",
      explanation: {
        en: "Under 18, no status, no parent or guardian here who can care for her.",
        es: "Menor de 18, sin estatus y sin padre o tutor aquí que pueda cuidarla.",
      },
      objective: { en: "Apply the definition.", es: "Aplicar la definición." },
    }),
    hours: number({
      stem: {
        en: "Within how many hours must DHS generally transfer an unaccompanied child to HHS?",
        es: "¿En cuántas horas debe el DHS, por lo general, transferir a un menor no acompañado al HHS?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["hours"],
      standards: ["C3.D2.Civ.13.6-8"],
      key: 72,
      counts: "hours",
      tolerance: 0.0,
      misreadings: [
        {
          value: 24,
          why: {
            en: "A day is often assumed; the law gives three.",
            es: "A menudo se piensa en un día; la ley da tres.",
          },
          misconception: "ice-keeps-children",
        },
        {
          value: 20,
          why: {
            en: "Twenty days is a limit from the Flores case for families.",
            es: "Veinte días es un límite del caso Flores para familias.",
          },
          misconception: "all-children-same-rule",
        },
      ],
      explanation: { en: "72 hours, which is three days.", es: "72 horas, es decir, tres días." },
      objective: { en: "Recall the limit.", es: "Recordar el límite." },
    }),
    peak: one({
      stem: {
        en: "By the chart, in which month was the number of encounters with unaccompanied children highest?",
        es: "Según la gráfica, ¿en qué mes fue mayor el número de encuentros con menores no acompañados?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["highest"],
      chart: "children-by-month",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        m19: {
          text: { en: "May 2019", es: "Mayo de 2019" },
          why: { en: "That was the peak before 2021.", es: "Ese fue el máximo antes de 2021." },
          misconception: "uc-peak-was-2019",
        },
        j21: {
          text: { en: "July 2021", es: "Julio de 2021" },
          why: {
            en: "18,954 encounters, a little above March 2021.",
            es: "18,954 encuentros, un poco más que en marzo de 2021.",
          },
        },
        d23: {
          text: { en: "December 2023", es: "Diciembre de 2023" },
          why: {
            en: "That was the peak of all encounters, not of children.",
            es: "Ese fue el máximo de todos los encuentros, no de menores.",
          },
          misconception: "uc-counts-are-same",
        },
      },
      key: "j21",
      explanation: {
        en: "July 2021 stands highest in the line.",
        es: "Julio de 2021 es el punto más alto de la línea.",
      },
      objective: { en: "Read a maximum from a chart.", es: "Leer un máximo en una gráfica." },
    }),
    fall: one({
      stem: {
        en: "What does the chart show from December 2024 to July 2025?",
        es: "¿Qué muestra la gráfica de diciembre de 2024 a julio de 2025?",
      },
      level: "interpret",
      difficulty: "easy",
      facts: ["lowest"],
      chart: "children-by-month",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        flat: {
          text: { en: "A level line", es: "Una línea pareja" },
          why: { en: "The line drops steeply.", es: "La línea cae de golpe." },
          misconception: "uc-counts-are-same",
        },
        rise: {
          text: { en: "A steep rise", es: "Una fuerte subida" },
          why: { en: "The rise was in early 2021.", es: "La subida fue a inicios de 2021." },
          misconception: "uc-peak-was-2019",
        },
        drop: {
          text: { en: "A steep fall", es: "Una fuerte caída" },
          why: { en: "It fell to 475 in July 2025.", es: "Cayó a 475 en julio de 2025." },
        },
      },
      key: "drop",
      explanation: {
        en: "The number fell to the lowest of the chart, 475.",
        es: "La cifra cayó a la más baja de la gráfica, 475.",
      },
      objective: { en: "Read a trend from a chart.", es: "Leer una tendencia en una gráfica." },
    }),
    march: number({
      stem: {
        en: "By the chart and its numbers, how many encounters with unaccompanied children were there in March 2021?",
        es: "Según la gráfica y sus cifras, ¿cuántos encuentros con menores no acompañados hubo en marzo de 2021?",
      },
      level: "interpret",
      difficulty: "hard",
      facts: ["early-2021"],
      chart: "children-by-month",
      standards: ["C3.D2.Civ.13.6-8"],
      key: 18870,
      counts: "uc-encounters-sw",
      tolerance: 0.02,
      misreadings: [
        {
          value: 9402,
          why: { en: "That is February 2021.", es: "Eso es febrero de 2021." },
          misconception: "neighbor-months",
        },
        {
          value: 146925,
          why: { en: "That is the whole fiscal year 2021.", es: "Eso es todo el año fiscal 2021." },
          misconception: "fiscal-is-calendar-year",
        },
      ],
      explanation: {
        en: "18,870 in March 2021, twice as many as in February.",
        es: "18,870 en marzo de 2021, el doble que en febrero.",
      },
      objective: { en: "Read a value from a chart.", es: "Leer un valor en una gráfica." },
    }),
    "two-counts": one({
      stem: {
        en: "CBP gives 152,057 for fiscal year 2022, Border Patrol 149,093. What explains the difference?",
        es: "La CBP da 152,057 para el año fiscal 2022 y la Patrulla Fronteriza 149,093. ¿Qué explica la diferencia?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["years", "usbp"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        ports: {
          text: { en: "Ports are in one count alone", es: "Los puertos están en una sola" },
          short: { en: "Ports are in one count", es: "Los puertos, en una sola" },
          why: {
            en: "CBP adds encounters at ports of entry.",
            es: "La CBP suma los encuentros en los puertos de entrada.",
          },
        },
        err: {
          text: { en: "One of the offices miscounted", es: "Una de las oficinas contó mal" },
          short: { en: "One office miscounted", es: "Una oficina contó mal" },
          why: {
            en: "The two offices count different things.",
            es: "Las dos oficinas cuentan cosas distintas.",
          },
          misconception: "uc-counts-are-same",
        },
        yr: {
          text: { en: "One uses the calendar year", es: "Una usa el año calendario" },
          why: { en: "Both use the fiscal year.", es: "Ambas usan el año fiscal." },
          misconception: "fiscal-is-calendar-year",
        },
      },
      key: "ports",
      explanation: {
        en: "All of CBP is Border Patrol and the ports together.",
        es: "Toda la CBP es la Patrulla Fronteriza y los puertos juntos.",
      },
      objective: { en: "Explain two different counts.", es: "Explicar dos cuentas distintas." },
    }),
    texts: several({
      stem: {
        en: "Which texts govern the treatment of unaccompanied children?",
        es: "¿Qué textos rigen el trato a menores no acompañados?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["instruments"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        fl: {
          text: { en: "The Flores settlement", es: "El acuerdo Flores" },
          why: { en: "A settlement of 1997.", es: "Un acuerdo judicial de 1997." },
        },
        t19: {
          text: { en: "The customs law", es: "La ley de aduanas" },
          why: {
            en: "That was the basis of the land travel limits.",
            es: "Esa fue la base de los límites de viaje por tierra.",
          },
          misconception: "all-children-same-rule",
        },
        hsa: {
          text: { en: "The Homeland Security Act", es: "La Ley de Seguridad Nacional" },
          why: { en: "A law of 2002.", es: "Una ley aprobada en 2002." },
        },
        tv: {
          text: { en: "The TVPRA", es: "La TVPRA" },
          why: { en: "A law of 2008 against trafficking.", es: "Una ley de 2008 contra la trata." },
        },
      },
      key: ["fl", "hsa", "tv"],
      explanation: {
        en: "Flores of 1997, the act of 2002 and the TVPRA of 2008.",
        es: "Flores de 1997, la ley de 2002 y la TVPRA de 2008.",
      },
      objective: { en: "Name the texts.", es: "Nombrar los textos." },
    }),
  },
  charts: ["children-by-month"],
  discussion: [
    {
      text: {
        en: "Why might a law treat children from a neighboring country and children from farther away differently?",
        es: "¿Por qué una ley podría tratar distinto a menores de un país vecino y a menores de más lejos?",
      },
    },
    {
      text: {
        en: "Two offices publish two counts of the same thing. How should a reporter write about it?",
        es: "Dos oficinas publican dos cuentas de lo mismo. ¿Cómo debería escribirlo un periodista?",
      },
    },
    {
      text: {
        en: "What must a country offer a child who arrives alone, and for how long?",
        es: "¿Qué debe ofrecer un país a un menor que llega solo y por cuánto tiempo?",
      },
    },
  ],
});
