import { defineTopic, number, one, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "before-2016",
  aliases: {
    en: [
      "encounter",
      "encounters",
      "border encounters",
      "apprehensions",
      "inadmissibles",
      "recidivism",
      "repeat crossers",
      "how counted",
      "stops",
      "fiscal year",
      "illegal crossings",
      "unlawful crossings",
      "border crossings",
    ],
    es: [
      "encuentro",
      "encuentros",
      "encuentros en la frontera",
      "aprehensiones",
      "inadmisibles",
      "reincidencia",
      "cruces repetidos",
      "cómo se cuenta",
      "año fiscal",
      "cruces ilegales",
      "cruces irregulares",
      "cruces fronterizos",
    ],
  },
  sources: {
    "trac-2022-09-09": {
      title:
        "Most Border Patrol Apprehensions are for Repeat Crossers, But Agency Data Doesn’t Yet Provide the Full Picture",
      publisher: "TRAC, Syracuse University",
      date: "2022-09-09",
      url: "https://trac.syr.edu/reports/694",
      kind: "reference",
      accessed: "2026-11-24",
    },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "CBP encounters", es: "Encuentros de la CBP" },
      nicknames: [{ en: "border encounters", es: "encuentros en la frontera" }],
      spans: [{ from: "before-2016" }],
      sources: ["ohss-encounters"],
    },
    definition: {
      role: "definition",
      text: {
        en: "An encounter is one recorded stop, by Customs and Border Protection (CBP), of a noncitizen without permission to enter the United States.",
        es: "Un encuentro es cada detención, registrada por la Oficina de Aduanas y Protección Fronteriza (CBP), de una persona extranjera sin permiso para entrar a Estados Unidos.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["ohss-encounters", "mpi-title-42-2022"],
    },
    "status-before": {
      role: "status",
      text: {
        en: "counts Border Patrol apprehensions and people found inadmissible at ports",
        es: "cuenta aprehensiones de la Patrulla Fronteriza y personas inadmisibles en los puertos",
      },
      spans: [{ from: "before-2016", until: "2020-03-20" }],
      sources: ["ohss-encounters"],
    },
    "status-title-42": {
      role: "status",
      text: {
        en: "in use; counts Title 42 expulsions too",
        es: "en uso; cuenta también las expulsiones bajo el Título 42",
      },
      spans: [{ from: "2020-03-20", until: "2023-05-12" }],
      sources: ["cbp-t8-t42-fy2020", "ohss-encounters"],
    },
    "status-now": {
      role: "status",
      text: {
        en: "in use; under Title 8 alone since May 2023",
        es: "en uso; solo bajo el Título 8 desde mayo de 2023",
      },
      spans: [{ from: "2023-05-12" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["ohss-encounters", "dhs-borders-2023"],
    },
    "events-not-people": {
      role: "fact",
      text: {
        en: "CBP’s encounters count events, not people: a person who is stopped three times is three encounters.",
        es: "Los encuentros de la CBP cuentan eventos, no personas: una persona detenida tres veces son tres encuentros.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["mpi-title-42-2022", "ohss-encounters"],
      alone: true,
    },
    "two-kinds": {
      role: "fact",
      text: {
        en: "Immigration law (Title 8) gives two kinds of encounters: Border Patrol apprehensions between ports of entry, and people found inadmissible at a port.",
        es: "En la ley de inmigración (Título 8) hay dos tipos de encuentros: aprehensiones de la Patrulla Fronteriza entre puertos de entrada y personas declaradas inadmisibles en un puerto.",
      },
      spans: [{ from: "before-2016" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["ohss-encounters"],
      alone: true,
    },
    "title-42-counts": {
      role: "fact",
      text: {
        en: "Since March 2020, each expulsion under Title 42 counts as an encounter too.",
        es: "Desde marzo de 2020, cada expulsión bajo el Título 42 también cuenta como encuentro.",
      },
      spans: [{ from: "2020-03-20", until: "2023-05-12" }],
      sources: ["cbp-t8-t42-fy2020", "ohss-encounters"],
      alone: true,
    },
    "title-42-counted": {
      role: "fact",
      text: {
        en: "From March 2020 to May 2023, each expulsion under Title 42 counted as an encounter too.",
        es: "De marzo de 2020 a mayo de 2023, cada expulsión bajo el Título 42 también contó como encuentro.",
      },
      spans: [{ from: "2023-05-12" }],
      sources: ["ohss-encounters"],
      alone: true,
    },
    "repeats-2020-21": {
      role: "fact",
      text: {
        en: "Border Patrol estimated that 38 percent of encounters from March 20, 2020, to February 4, 2021, involved people who had been apprehended more than once.",
        es: "La Patrulla Fronteriza calculó que el 38 % de los encuentros del 20 de marzo de 2020 al 4 de febrero de 2021 fue con personas aprehendidas más de una vez.",
      },
      spans: [{ from: "2021-02-10" }],
      known: "2021-02-10",
      claim: {
        by: { en: "U.S. Border Patrol", es: "la Patrulla Fronteriza" },
        on: "2021-02-10",
      },
      figures: [{ value: 38, counts: "percent", when: "2020-03-20/2021-02-04", revisable: true }],
      sources: ["cbp-jan-2021-update"],
      alone: true,
    },
    "repeats-before": {
      role: "fact",
      text: {
        en: "CBP said in 2022 that, on average, 14 percent of encounters in fiscal years 2014 to 2019 were with people it had stopped in the year before.",
        es: "La CBP dijo en 2022 que, en promedio, el 14 % de los encuentros de los años fiscales 2014 a 2019 fue con personas que ya había detenido en el año anterior.",
      },
      spans: [{ from: "2022-03" }],
      known: "2022-03",
      claim: { by: { en: "CBP", es: "la CBP" }, on: "2022-03" },
      figures: [{ value: 14, counts: "percent", when: "2014/2019", revisable: true }],
      sources: ["cbp-feb-2022-update"],
    },
    "fiscal-year": {
      role: "fact",
      text: {
        en: "CBP reports by fiscal year, which runs from October 1 to September 30 and is named for the year in which it ends.",
        es: "La CBP informa por año fiscal, que va del 1 de octubre al 30 de septiembre y lleva el nombre del año en que termina.",
      },
      spans: [{ from: "before-2016" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["cbp-mpp-fy2020", "cbp-mpp-fy2021"],
      alone: true,
    },
    "two-offices": {
      role: "fact",
      text: {
        en: "In January 2020, CBP’s 36,585 encounters at the southwest land border were 29,205 by Border Patrol, between ports of entry, and 7,380 by officers at the ports.",
        es: "En enero de 2020, los 36,585 encuentros de la CBP en la frontera terrestre suroeste fueron 29,205 de la Patrulla Fronteriza, entre puertos de entrada, y 7,380 de los oficiales en los puertos.",
      },
      spans: [{ from: "2020" }],
      known: "2020",
      figures: [
        {
          value: 36_585,
          counts: "encounters-sw",
          when: "2020-01",
          revisable: true,
          series: { id: "sw-monthly", periods: ["2020-01"] },
        },
        {
          value: 29_205,
          counts: "encounters-usbp-sw",
          when: "2020-01",
          revisable: true,
          series: { id: "january-usbp", periods: ["2020-01"] },
        },
        { value: 7_380, counts: "encounters-ports-sw", when: "2020-01", revisable: true },
      ],
      sources: ["cbp-mpp-fy2020"],
      alone: true,
    },
    revisions: {
      role: "fact",
      text: {
        en: "CBP revises its figures: for January 2021 it first reported 78,323 encounters at the southwest land border, and later 78,414.",
        es: "La CBP revisa sus cifras: para enero de 2021 informó primero 78,323 encuentros en la frontera terrestre suroeste y después 78,414.",
      },
      spans: [{ from: "2022-02" }],
      known: "2022-02",
      figures: [
        { value: 78_323, counts: "encounters-sw", when: "2021-01", revisable: true },
        {
          value: 78_414,
          counts: "encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly", periods: ["2021-01"] },
        },
      ],
      sources: ["azcentral-2021-02-10", "border-report-2022-02", "cbp-sw-fy19-22"],
      alone: true,
    },
    "title-42-begins": {
      role: "event",
      text: {
        en: "On March 20, 2020, the Title 42 order took effect, and CBP began to count expulsions among its encounters.",
        es: "El 20 de marzo de 2020 entró en vigor la orden del Título 42 y la CBP empezó a contar las expulsiones entre sus encuentros.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["cbp-t8-t42-fy2020", "ohss-encounters"],
    },
    "repeats-2022": {
      role: "event",
      text: {
        en: "On February 18, 2022, CBP reported that 26 percent of January’s southwest land border encounters were with people it had stopped before in the past 12 months.",
        es: "El 18 de febrero de 2022, la CBP informó que el 26 % de los encuentros de enero en la frontera terrestre suroeste fue con personas que ya había detenido en los 12 meses anteriores.",
      },
      spans: [{ from: "2022-02-18" }],
      claim: { by: { en: "CBP", es: "la CBP" }, on: "2022-02-18" },
      figures: [{ value: 26, counts: "percent", when: "2022-01", revisable: true }],
      sources: ["cbp-jan-2022-update"],
      alone: true,
    },
    trac: {
      role: "event",
      text: {
        en: "On September 9, 2022, TRAC, a center at Syracuse University, wrote that records showed no significant rise in the share of repeat crossers under Title 42.",
        es: "El 9 de septiembre de 2022, TRAC, un centro de la Universidad de Syracuse, escribió que los registros no mostraban un aumento importante de la proporción de cruces repetidos bajo el Título 42.",
      },
      spans: [{ from: "2022-09-09" }],
      claim: {
        by: { en: "TRAC at Syracuse University", es: "TRAC, de la Universidad de Syracuse" },
        on: "2022-09-09",
      },
      sources: ["trac-2022-09-09"],
      alone: true,
    },
    "title-42-ends": {
      role: "event",
      text: {
        en: "On May 11, 2023, Title 42 expulsions ended; since then, encounters are under Title 8 alone.",
        es: "El 11 de mayo de 2023 terminaron las expulsiones bajo el Título 42; desde entonces solo hay encuentros bajo el Título 8.",
      },
      spans: [{ from: "2023-05-11" }],
      sources: ["dhs-borders-2023", "ohss-encounters"],
    },
    "not-people": {
      role: "confusion",
      with: "january-2021",
      text: {
        en: "About 78,000 encounters in January 2021 are not 78,000 people, nor 78,000 people let in. One person can count several times, and most stops that month led to expulsion.",
        es: "Unos 78,000 encuentros en enero de 2021 no son 78,000 personas, ni 78,000 personas a quienes dejaron entrar. Una persona puede contar varias veces, y la mayoría de las detenciones de ese mes terminó en expulsión.",
      },
      spans: [{ from: "2021-02-10" }],
      figures: [{ value: 78_000, counts: "encounters-sw", when: "2021-01", revisable: true }],
      sources: ["cbp-jan-2021-update", "azcentral-2021-02-10"],
    },
    "not-an-outcome": {
      role: "confusion",
      with: "expulsion-vs-removal",
      text: {
        en: "An encounter says that CBP stopped someone, not what came next. That can be expulsion under Title 42, or, under Title 8, detention, release with a court date, or removal.",
        es: "Un encuentro dice que la CBP detuvo a alguien, no qué pasó después. Puede ser la expulsión bajo el Título 42 o, bajo el Título 8, la custodia, la salida con una cita en el tribunal o la remoción.",
      },
      spans: [{ from: "2020-03-20", until: "2023-05-12" }],
      sources: ["crs-r46999", "ohss-encounters"],
    },
    "not-an-outcome-now": {
      role: "confusion",
      with: "expulsion-vs-removal",
      text: {
        en: "An encounter says that CBP stopped someone, not what came next. Some people were expelled under Title 42; under Title 8, people can be detained, released with a court date, or removed.",
        es: "Un encuentro dice que la CBP detuvo a alguien, no qué pasó después. Algunas personas fueron expulsadas bajo el Título 42; bajo el Título 8 pueden quedar en custodia, salir con una cita en el tribunal o recibir una orden de remoción.",
      },
      spans: [{ from: "2023-05-12" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["crs-r46999", "ohss-encounters"],
    },
    "three-totals": {
      role: "confusion",
      text: {
        en: "Three totals are easily mixed up: Border Patrol alone, all of CBP at the southwest land border, and all of CBP in the whole country. A figure needs to say which it is.",
        es: "Es fácil confundir tres totales: solo la Patrulla Fronteriza, toda la CBP en la frontera terrestre suroeste y toda la CBP en todo el país. Una cifra tiene que decir cuál es.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["ohss-encounters", "cbp-nationwide-encounters"],
    },
    "revised-2021-03": {
      role: "fact",
      text: {
        en: "For March 2021, CBP first published about 103,900 Title 42 expulsions; its later file has 109,249.",
        es: "Para marzo de 2021, la CBP publicó primero unas 103,900 expulsiones bajo el Título 42; su archivo posterior tiene 109,249.",
      },
      spans: [{ from: "2021-03" }],
      known: "2023-02",
      figures: [
        {
          value: 103900,
          counts: "expulsions-sw",
          when: "2021-03",
          revisable: true,
          series: { id: "title-42-first-published", periods: ["2021-03"] },
        },
        {
          value: 109249,
          counts: "expulsions-sw",
          when: "2021-03",
          revisable: true,
          series: { id: "title-42-revised", periods: ["2021-03"] },
        },
      ],
      sources: ["cbp-monthly-updates", "cbp-sw-fy19-22"],
    },
  },
  related: ["january-2021", "title-42", "expulsion-vs-removal", "who-does-what"],
  questions: {
    "what-counts": one({
      stem: {
        en: "What does CBP count when it counts encounters?",
        es: "¿Qué cuenta la CBP cuando cuenta encuentros?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["events-not-people"],
      options: {
        people: {
          text: { en: "People at the border", es: "Personas en la frontera" },
          why: {
            en: "A person who is stopped three times is three encounters. This answer is tempting because headlines often turn the number into people.",
            es: "Una persona detenida tres veces son tres encuentros. Confunde porque los titulares suelen convertir la cifra en personas.",
          },
          misconception: "encounter-is-person",
        },
        admitted: {
          text: { en: "Entries into the country", es: "Entradas por la frontera" },
          why: {
            en: "An encounter says only that someone was stopped; many were expelled. This answer is tempting because the word sounds friendly.",
            es: "Un encuentro solo dice que alguien fue detenido; muchas personas fueron expulsadas. Confunde porque la palabra suena amable.",
          },
          misconception: "encounter-is-admission",
        },
        stops: {
          text: { en: "Stops at the border", es: "Detenciones en la frontera" },
          why: {
            en: "Each stop is one encounter, even when it is the same person again.",
            es: "Cada detención es un encuentro, aunque sea otra vez la misma persona.",
          },
        },
      },
      key: "stops",
      explanation: {
        en: "Encounters count events. The number of people is smaller, because some people are stopped more than once.",
        es: "Los encuentros cuentan eventos. El número de personas es menor, porque a algunas las detienen más de una vez.",
      },
      objective: {
        en: "Say what an encounter counts.",
        es: "Decir qué cuenta un encuentro.",
      },
    }),
    "count-a-case": one({
      stem: {
        en: "In one month, CBP stops a man three times between ports of entry and finds a woman inadmissible once at a port. How many encounters is that?",
        es: "En un mes, la CBP detiene a un hombre tres veces entre puertos de entrada y declara inadmisible una vez a una mujer en un puerto. ¿Cuántos encuentros son?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["events-not-people", "two-kinds"],
      options: {
        two: {
          text: { en: "2 encounters", es: "2 encuentros" },
          why: {
            en: "Two is the number of people. This answer is tempting because we usually count people, but each stop counts.",
            es: "Dos es el número de personas. Confunde porque solemos contar personas, pero cuenta cada detención.",
          },
          misconception: "encounter-is-person",
        },
        three: {
          text: { en: "3 encounters", es: "3 encuentros" },
          why: {
            en: "Three leaves out the woman. This answer is tempting because Border Patrol is in the news, but stops at ports count too.",
            es: "Tres deja fuera a la mujer. Confunde porque la Patrulla Fronteriza sale en las noticias, pero las detenciones en los puertos también cuentan.",
          },
          misconception: "ports-do-not-count",
        },
        four: {
          text: { en: "4 encounters", es: "4 encuentros" },
          why: {
            en: "Three stops between ports and one at a port make four, though only two people were stopped.",
            es: "Tres detenciones entre puertos y una en un puerto son cuatro, aunque solo son dos personas.",
          },
        },
      },
      key: "four",
      explanation: {
        en: "Every stop counts once, at a port of entry or between ports. Two people made four encounters.",
        es: "Cada detención cuenta una vez, en un puerto de entrada o entre puertos. Dos personas fueron cuatro encuentros.",
      },
      objective: {
        en: "Apply the counting rule to a new case.",
        es: "Aplicar la regla de conteo a un caso nuevo.",
      },
    }),
    "first-month": one({
      stem: {
        en: "A table shows CBP’s numbers for fiscal year 2021, month by month. Which month comes first in it?",
        es: "Una tabla muestra las cifras de la CBP para el año fiscal 2021, mes por mes. ¿Qué mes aparece primero?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["fiscal-year"],
      options: {
        "october-2020": {
          text: { en: "October 2020", es: "Octubre de 2020" },
          why: {
            en: "The year is named for its end, so fiscal year 2021 began in October of the year before.",
            es: "El año lleva el nombre de su final, así que el año fiscal 2021 empezó en octubre del año anterior.",
          },
        },
        "january-2021": {
          text: { en: "January 2021", es: "Enero de 2021" },
          why: {
            en: "January opens the calendar year. This answer is tempting because we live by that year; the government’s budget year starts in the fall.",
            es: "Enero abre el año calendario. Confunde porque vivimos con ese año; el año presupuestario del gobierno empieza en otoño.",
          },
          misconception: "fiscal-is-calendar-year",
        },
        "october-2021": {
          text: { en: "October 2021", es: "Octubre de 2021" },
          why: {
            en: "The month is right, the year is one too late: October 2021 opened fiscal year 2022. This answer is tempting because both say 2021.",
            es: "El mes es correcto, el año es uno más tarde: octubre de 2021 abrió el año fiscal 2022. Confunde porque ambos dicen 2021.",
          },
          misconception: "fiscal-year-named-for-start",
        },
      },
      key: "october-2020",
      explanation: {
        en: "Fiscal year 2021 ran from October 1, 2020, to September 30, 2021.",
        es: "El año fiscal 2021 fue del 1 de octubre de 2020 al 30 de septiembre de 2021.",
      },
      objective: {
        en: "Place a month in the right fiscal year.",
        es: "Ubicar un mes en el año fiscal correcto.",
      },
    }),
    "share-of-repeats": one({
      stem: {
        en: "Border Patrol’s estimate for March 20, 2020, to February 4, 2021: of every 100 encounters, 38 were with people apprehended more than once. What follows about the totals?",
        es: "Cálculo de la Patrulla Fronteriza, del 20 de marzo de 2020 al 4 de febrero de 2021: de cada 100 encuentros, 38 fueron con personas aprehendidas más de una vez. ¿Qué se deduce de los totales?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["repeats-2020-21", "events-not-people"],
      options: {
        fewer: {
          text: { en: "Fewer people than encounters", es: "Menos personas que encuentros" },
          short: { en: "Fewer people", es: "Menos personas" },
          why: {
            en: "Someone who is counted again adds an encounter but no new person.",
            es: "Quien se cuenta otra vez suma un encuentro, pero no una persona nueva.",
          },
        },
        same: {
          text: { en: "As many people as encounters", es: "Tantas personas como encuentros" },
          short: { en: "As many people", es: "Tantas personas" },
          why: {
            en: "That would need every encounter to be with a new person. This answer is tempting because reports often use both words alike.",
            es: "Para eso, cada encuentro tendría que ser con una persona nueva. Confunde porque a menudo se usan las dos palabras como iguales.",
          },
          misconception: "encounter-is-person",
        },
        more: {
          text: { en: "More people than encounters", es: "Más personas que encuentros" },
          short: { en: "More people", es: "Más personas" },
          why: {
            en: "Each encounter is with one person, so there cannot be more people. This answer is tempting if you think of people who were not seen; those are in no total.",
            es: "Cada encuentro es con una persona, así que no puede haber más personas. Confunde si se piensa en quienes no fueron vistos; esas personas no están en ningún total.",
          },
          misconception: "people-outnumber-encounters",
        },
      },
      key: "fewer",
      explanation: {
        en: "When many encounters are repeats, the number of people is clearly smaller than the number of encounters.",
        es: "Cuando muchos encuentros son repetidos, el número de personas es claramente menor que el de encuentros.",
      },
      objective: {
        en: "Draw a careful conclusion from a share of repeats.",
        es: "Sacar una conclusión cuidadosa de una proporción de repetidos.",
      },
    }),
    "two-sources": one({
      stem: {
        en: "CBP: 26 percent of January 2022’s encounters were repeats, against 14 percent on average in 2014 to 2019. TRAC, 2022: no significant rise under Title 42. How do these sources relate?",
        es: "CBP: el 26 % de los encuentros de enero de 2022 fueron repetidos, frente al 14 % en promedio de 2014 a 2019. TRAC, 2022: sin aumento importante bajo el Título 42. ¿Qué relación tienen?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["repeats-before", "repeats-2022", "trac"],
      options: {
        rise: {
          text: { en: "They both report a rise", es: "Ambas informan un aumento" },
          why: {
            en: "Only CBP’s numbers do. This answer is tempting because both use Border Patrol’s records.",
            es: "Solo las cifras de la CBP lo hacen. Confunde porque ambas usan registros de la Patrulla Fronteriza.",
          },
          misconception: "good-sources-agree",
        },
        "no-rise": {
          text: { en: "They both report no rise", es: "Ambas informan que no subió" },
          why: {
            en: "Only TRAC says so. This answer is tempting if you read 26 and 14 percent as nearly alike.",
            es: "Solo TRAC lo dice. Confunde si se leen 26 % y 14 % como casi iguales.",
          },
          misconception: "good-sources-agree",
        },
        disagree: {
          text: { en: "They disagree on a rise", es: "Difieren sobre un aumento" },
          why: {
            en: "CBP’s numbers point to a rise, TRAC’s do not. They measure repeats in different ways.",
            es: "Las cifras de la CBP apuntan a un aumento; las de TRAC, no. Miden los repetidos de maneras distintas.",
          },
        },
      },
      key: "disagree",
      explanation: {
        en: "CBP compared repeats within one year; TRAC looked at case records over two decades. When serious sources differ, name both.",
        es: "La CBP comparó repetidos dentro de un año; TRAC revisó registros de dos décadas. Cuando fuentes serias difieren, hay que nombrar ambas.",
      },
      objective: {
        en: "Compare two sources and say where they differ.",
        es: "Comparar dos fuentes y decir en qué difieren.",
      },
    }),
    "in-the-total": several({
      stem: {
        en: "Which stops did CBP count as encounters at the southwest land border in January 2021?",
        es: "¿Qué detenciones contó la CBP como encuentros en la frontera terrestre suroeste en enero de 2021?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["two-kinds", "title-42-counted"],
      asOf: "2021-01",
      options: {
        apprehended: {
          text: {
            en: "Border Patrol apprehensions",
            es: "Aprehensiones entre puertos",
          },
          why: {
            en: "Border Patrol’s apprehensions between ports of entry are part of the total.",
            es: "Las aprehensiones de la Patrulla Fronteriza entre puertos de entrada son parte del total.",
          },
        },
        inadmissible: {
          text: { en: "Inadmissible people at ports", es: "Inadmisibles en los puertos" },
          why: {
            en: "People found inadmissible at a port of entry are part of the total.",
            es: "Las personas declaradas inadmisibles en un puerto de entrada son parte del total.",
          },
        },
        expelled: {
          text: { en: "Title 42 expulsions", es: "Expulsiones (Título 42)" },
          why: {
            en: "From March 2020 to May 2023, expulsions were part of the total.",
            es: "De marzo de 2020 a mayo de 2023, las expulsiones fueron parte del total.",
          },
        },
        interior: {
          text: { en: "ICE arrests in inland cities", es: "Arrestos de ICE en ciudades" },
          why: {
            en: "ICE is another agency and works inside the country. This answer is tempting because both belong to Homeland Security.",
            es: "ICE es otra agencia y trabaja dentro del país. Confunde porque ambas pertenecen a Seguridad Nacional.",
          },
          misconception: "encounters-include-interior",
        },
        visitors: {
          text: { en: "Visitors with valid papers", es: "Visitantes con documentos" },
          why: {
            en: "Someone who may enter is no encounter. This answer is tempting because they meet the same officers.",
            es: "Quien puede entrar no es un encuentro. Confunde porque trata con los mismos oficiales.",
          },
          misconception: "visitors-are-encounters",
        },
      },
      key: ["apprehended", "inadmissible", "expelled"],
      explanation: {
        en: "Three kinds of stops made up the total then: apprehensions, people inadmissible at ports, and Title 42 expulsions.",
        es: "Tres tipos de detenciones formaban entonces el total: aprehensiones, personas inadmisibles en los puertos y expulsiones bajo el Título 42.",
      },
      objective: {
        en: "Name what CBP’s total was made of while Title 42 was in force.",
        es: "Nombrar qué formaba el total de la CBP mientras regía el Título 42.",
      },
    }),
    "whole-of-cbp": number({
      stem: {
        en: "January 2020, southwest land border: 29,205 encounters by Border Patrol and 7,380 by officers at ports of entry. How many encounters is that for all of CBP?",
        es: "Enero de 2020, frontera terrestre suroeste: 29,205 encuentros de la Patrulla Fronteriza y 7,380 de los oficiales en los puertos de entrada. ¿Cuántos encuentros son para toda la CBP?",
      },
      level: "interpret",
      difficulty: "easy",
      facts: ["two-offices"],
      asOf: "2020-01",
      key: 36_585,
      counts: "encounters-sw",
      tolerance: 0.01,
      misreadings: [
        {
          value: 29_205,
          why: {
            en: "That is Border Patrol alone. CBP also counts stops at ports of entry.",
            es: "Esa es solo la Patrulla Fronteriza. La CBP también cuenta detenciones en puertos de entrada.",
          },
          misconception: "border-patrol-is-all-of-cbp",
        },
        {
          value: 7_380,
          why: {
            en: "That is the ports of entry alone. Most stops were between ports.",
            es: "Esos son solo los puertos de entrada. La mayoría de las detenciones fue entre puertos.",
          },
          misconception: "only-ports-count",
        },
      ],
      explanation: {
        en: "29,205 and 7,380 make 36,585 encounters: Border Patrol is one part of CBP, the officers at ports are another.",
        es: "29,205 y 7,380 suman 36,585 encuentros: la Patrulla Fronteriza es una parte de la CBP y los oficiales de los puertos son otra.",
      },
      objective: {
        en: "Tell Border Patrol’s number from CBP’s total.",
        es: "Distinguir la cifra de la Patrulla Fronteriza del total de la CBP.",
      },
    }),
    "chart-direction": one({
      stem: {
        en: "By the chart of revisions, in which direction did each of the five Title 42 counts move?",
        es: "Según la gráfica de revisiones, ¿en qué dirección cambió cada uno de los cinco conteos del Título 42?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["revised-2021-03"],
      chart: "published-and-revised",
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        down: {
          text: { en: "Down", es: "Hacia abajo" },
          why: { en: "Each later bar is longer.", es: "Cada barra posterior es más larga." },
          misconception: "counts-differ-by-time-only",
        },
        up: {
          text: { en: "Up", es: "Hacia arriba" },
          why: { en: "By 0.9 to 5.7 percent.", es: "Entre 0.9 y 5.7 por ciento." },
        },
        both: {
          text: { en: "In two directions", es: "En dos direcciones" },
          why: { en: "None of the five fell.", es: "Ninguno de los cinco bajó." },
          misconception: "neighbor-months",
        },
      },
      key: "up",
      explanation: {
        en: "Each later count is a little higher than the first.",
        es: "Cada conteo posterior es un poco más alto que el primero.",
      },
      objective: { en: "Read changes from a chart.", es: "Leer cambios en una gráfica." },
    }),
    "chart-march": number({
      stem: {
        en: "By the chart, how many Title 42 expulsions does CBP’s later file have for March 2021?",
        es: "Según la gráfica, ¿cuántas expulsiones bajo el Título 42 tiene el archivo posterior de la CBP para marzo de 2021?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["revised-2021-03"],
      chart: "published-and-revised",
      standards: ["C3.D2.Civ.13.6-8"],
      key: 109249,
      counts: "expulsions-sw",
      tolerance: 0.06,
      misreadings: [
        {
          value: 74265,
          why: { en: "That is February 2021.", es: "Eso es febrero de 2021." },
          misconception: "neighbor-months",
        },
        {
          value: 173277,
          why: {
            en: "That is all encounters of March 2021.",
            es: "Esos son todos los encuentros de marzo de 2021.",
          },
          misconception: "expulsion-is-person",
        },
      ],
      explanation: {
        en: "109,249, up from about 103,900 at first.",
        es: "109,249, frente a unas 103,900 al principio.",
      },
      objective: { en: "Read a value from bars.", es: "Leer un valor en barras." },
    }),
  },
  charts: ["encounters-by-month", "published-and-revised"],
  discussion: [
    {
      text: {
        en: "A number goes up by 5 percent after a year. Should newspapers correct their old stories?",
        es: "Una cifra sube 5 por ciento después de un año. ¿Deberían los periódicos corregir sus notas viejas?",
      },
    },
    {
      text: {
        en: "If one person is stopped three times, which number tells the story better: one or three? For which question?",
        es: "Si a una persona la detienen tres veces, ¿qué número cuenta mejor la historia: uno o tres? ¿Para qué pregunta?",
      },
    },
    {
      text: {
        en: "How would you design a count that shows people as well as encounters? What would be hard about it?",
        es: "¿Cómo diseñarías una cuenta que muestre personas y también encuentros? ¿Qué sería difícil?",
      },
    },
  ],
});
