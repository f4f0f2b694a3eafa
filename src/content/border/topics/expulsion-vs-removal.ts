import { defineTopic, one, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "before-2016",
  aliases: {
    en: [
      "title 8",
      "t8",
      "title eight",
      "deportation",
      "deport",
      "deported",
      "deport vs expel",
      "expel vs deport",
      "expulsion",
      "expulsion vs removal",
      "expelled or deported",
      "removal",
      "removed",
      "order of removal",
      "return",
      "voluntary return",
      "expedited removal",
      "repatriation",
    ],
    es: [
      "título 8",
      "titulo 8",
      "deportación",
      "deportar",
      "deportado",
      "deportar o expulsar",
      "expulsión",
      "expulsión o deportación",
      "expulsar",
      "remoción",
      "orden de remoción",
      "orden de deportación",
      "retorno",
      "retorno voluntario",
      "remoción acelerada",
      "deportación acelerada",
      "repatriación",
    ],
  },
  sources: {
    iirira: {
      title: "Illegal Immigration Reform and Immigrant Responsibility Act of 1996, section 304",
      publisher: "U.S. Congress",
      date: "1996-09-30",
      citation: "Pub. L. 104-208, div. C, sec. 304, in effect April 1, 1997",
      kind: "primary",
      accessed: "2026-11-24",
    },
  },
  statements: {
    "name-before": {
      role: "name",
      text: { en: "Removal and return (Title 8)", es: "Remoción y retorno (Título 8)" },
      nicknames: [{ en: "deportation", es: "deportación" }],
      spans: [{ from: "before-2016", until: "2020-03-20" }],
      sources: ["ohss-enforcement"],
    },
    name: {
      role: "name",
      text: { en: "Expulsion, removal, and return", es: "Expulsión, remoción y retorno" },
      nicknames: [
        { en: "expelled or deported?", es: "¿expulsión o deportación?" },
        { en: "Title 42 or Title 8?", es: "¿Título 42 o Título 8?" },
      ],
      spans: [{ from: "2020-03-20" }],
      sources: ["ohss-repatriations"],
    },
    "definition-before": {
      role: "definition",
      text: {
        en: "A removal (in everyday speech a deportation) and a return are two ways in which noncitizens leave the United States under immigration law, Title 8 of the U.S. Code.",
        es: "La remoción (en el habla común, deportación) y el retorno son dos maneras en que personas extranjeras salen de Estados Unidos bajo la ley de inmigración, el Título 8 del Código de EE. UU.",
      },
      spans: [{ from: "before-2016", until: "2020-03-20" }],
      sources: ["ohss-enforcement"],
    },
    definition: {
      role: "definition",
      text: {
        en: "Expulsion, removal, and return are three ways of sending people out of the United States: an expulsion under a health order (Title 42), a removal (in everyday speech, a deportation) or a return under immigration law (Title 8).",
        es: "Expulsión, remoción y retorno son tres maneras de hacer salir a personas de Estados Unidos: la expulsión, bajo una orden sanitaria (Título 42); la remoción (en el habla común, deportación) y el retorno, bajo la ley de inmigración (Título 8).",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["ohss-repatriations", "cbp-t8-t42-fy2021"],
    },
    "status-title-8": {
      role: "status",
      text: {
        en: "Title 8 in force: removals and returns",
        es: "Título 8 vigente: remociones y retornos",
      },
      spans: [{ from: "before-2016", until: "2020-03-20" }],
      sources: ["ohss-enforcement"],
    },
    "status-both": {
      role: "status",
      text: {
        en: "Title 8 in force, with Title 42 expulsions beside it",
        es: "Título 8 vigente, y junto a él las expulsiones del Título 42",
      },
      spans: [{ from: "2020-03-20", until: "2023-05-12" }],
      sources: ["cbp-t8-t42-fy2021", "ohss-repatriations"],
    },
    "status-after": {
      role: "status",
      text: {
        en: "Title 8 in force; Title 42 expulsions ended in May 2023",
        es: "Título 8 vigente; las expulsiones del Título 42 terminaron en mayo de 2023",
      },
      spans: [{ from: "2023-05-12" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["ohss-repatriations", "dhs-borders-2023"],
    },
    expulsion: {
      role: "fact",
      text: {
        en: "An expulsion, in border news, is a departure under the Title 42 public health order, outside immigration law.",
        es: "Una expulsión, en las noticias de la frontera, es una salida bajo la orden sanitaria del Título 42, fuera de la ley de inmigración.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["cbp-t8-t42-fy2021", "ohss-repatriations"],
      alone: true,
    },
    removal: {
      role: "fact",
      text: {
        en: "A removal is a forced and confirmed departure from the United States on the basis of an order of removal.",
        es: "Una remoción es una salida forzosa y confirmada de Estados Unidos con base en una orden de remoción.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["ohss-repatriations", "ohss-enforcement"],
      alone: true,
    },
    return: {
      role: "fact",
      text: {
        en: "A return is a confirmed departure without an order of removal, and without the penalties of one.",
        es: "Un retorno es una salida confirmada sin orden de remoción y sin sus sanciones.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["ohss-repatriations", "ohss-enforcement"],
      alone: true,
    },
    penalty: {
      role: "fact",
      text: {
        en: "A removal under Title 8 brings a bar of at least five years on being admitted again, and people who cross repeatedly can be prosecuted.",
        es: "Una remoción bajo el Título 8 impide ser admitido de nuevo por al menos cinco años, y quienes cruzan varias veces pueden enfrentar un proceso penal.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["dhs-borders-2023"],
      alone: true,
    },
    word: {
      role: "fact",
      text: {
        en: "Since April 1, 1997, the immigration statute has said “removal”; “deportation” lives on in everyday speech.",
        es: "Desde el 1 de abril de 1997, la ley de inmigración dice «removal» (remoción); «deportación» sigue en el habla común.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["iirira"],
      alone: true,
    },
    expedited: {
      role: "fact",
      text: {
        en: "In expedited removal, a person without valid documents can be removed without a court hearing, unless the person asks for asylum or says that they fear going back.",
        es: "En la remoción acelerada, una persona sin documentos válidos puede ser removida sin audiencia en un tribunal, a menos que pida asilo o diga que teme regresar.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["gao-21-144", "crs-r46755"],
      alone: true,
    },
    fear: {
      role: "fact",
      text: {
        en: "People in expedited removal who fear going back are screened for “credible fear” before they can see an immigration judge.",
        es: "A las personas en remoción acelerada que temen regresar se les hace una entrevista de «temor creíble» antes de que puedan ver a un juez de inmigración.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["crs-r46755", "gao-21-144"],
    },
    repatriations: {
      role: "fact",
      text: {
        en: "DHS statistics add up removals, returns, and expulsions as “repatriations,” and count a person again each time.",
        es: "Las estadísticas del DHS suman remociones, retornos y expulsiones como «repatriaciones», y cuentan de nuevo a la misma persona cada vez.",
      },
      spans: [{ from: "2020-03-20" }],
      known: "2024",
      sources: ["ohss-repatriations"],
      alone: true,
    },
    "january-2021": {
      role: "fact",
      text: {
        en: "In January 2021, of 78,414 CBP encounters at the southwest land border, 64,304 were handled under Title 42 and 14,110 under Title 8.",
        es: "En enero de 2021, de 78,414 encuentros de la CBP en la frontera terrestre suroeste, 64,304 se tramitaron bajo el Título 42 y 14,110 bajo el Título 8.",
      },
      spans: [{ from: "2021-01" }],
      known: "2022-10",
      sources: ["cbp-sw-fy19-22"],
      figures: [
        {
          value: 78_414,
          counts: "encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly", periods: ["2021-01"] },
        },
        {
          value: 64_304,
          counts: "expulsions-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly-title-42", periods: ["2021-01"] },
        },
        {
          value: 14_110,
          counts: "encounters-sw",
          when: "2021-01",
          revisable: true,
          series: { id: "sw-monthly-title-8", periods: ["2021-01"] },
        },
      ],
      alone: true,
    },
    "fy-2021": {
      role: "fact",
      text: {
        en: "In fiscal year 2021, CBP handled 1,063,526 encounters at the southwest land border under Title 42 and 671,160 under Title 8.",
        es: "En el año fiscal 2021, la CBP tramitó 1,063,526 encuentros en la frontera terrestre suroeste bajo el Título 42 y 671,160 bajo el Título 8.",
      },
      spans: [{ from: "2022-10" }],
      sources: ["cbp-sw-fy19-22"],
      figures: [
        {
          value: 1_063_526,
          counts: "expulsions-sw",
          when: "2020-10/2021-09",
          revisable: true,
          series: { id: "sw-title-42-fiscal-years", periods: ["FY2021"] },
        },
        { value: 671_160, counts: "encounters-sw", when: "2020-10/2021-09", revisable: true },
      ],
      alone: true,
    },
    "fy-2022": {
      role: "fact",
      text: {
        en: "In fiscal year 2022, CBP handled 1,079,507 encounters at the southwest land border under Title 42 and 1,299,437 under Title 8.",
        es: "En el año fiscal 2022, la CBP tramitó 1,079,507 encuentros en la frontera terrestre suroeste bajo el Título 42 y 1,299,437 bajo el Título 8.",
      },
      spans: [{ from: "2022-10" }],
      sources: ["cbp-sw-fy19-22"],
      figures: [
        {
          value: 1_079_507,
          counts: "expulsions-sw",
          when: "2021-10/2022-09",
          revisable: true,
          series: { id: "sw-title-42-fiscal-years", periods: ["FY2022"] },
        },
        { value: 1_299_437, counts: "encounters-sw", when: "2021-10/2022-09", revisable: true },
      ],
      alone: true,
    },
    "word-changed": {
      role: "event",
      text: {
        en: "On April 1, 1997, a law took effect that made “removal” the statute’s word for deportation.",
        es: "El 1 de abril de 1997 entró en vigor una ley que hizo de «removal» (remoción) el término legal para la deportación.",
      },
      spans: [{ from: "1997-04-01" }],
      sources: ["iirira"],
    },
    "expulsions-began": {
      role: "event",
      text: {
        en: "On March 20, 2020, expulsions under the Title 42 health order began beside Title 8.",
        es: "El 20 de marzo de 2020 empezaron, junto al Título 8, las expulsiones bajo la orden sanitaria del Título 42.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["crs-lsb10874", "ohss-repatriations"],
    },
    "expulsions-ended": {
      role: "event",
      text: {
        en: "On May 11, 2023, the Title 42 order ended, and with it the expulsions; removals and returns under Title 8 went on.",
        es: "El 11 de mayo de 2023 terminó la orden del Título 42, y con ella las expulsiones; las remociones y los retornos bajo el Título 8 continuaron.",
      },
      spans: [{ from: "2023-05-11" }],
      sources: ["dhs-borders-2023"],
      alone: true,
    },
    "not-deported": {
      role: "confusion",
      with: "title-42",
      text: {
        en: "Someone expelled under Title 42 was not deported: there was no order of removal and no five-year bar.",
        es: "Quien fue expulsado bajo el Título 42 no fue deportado: no hubo orden de remoción ni el impedimento de cinco años.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["ohss-repatriations", "dhs-borders-2023"],
    },
    "not-mpp": {
      role: "confusion",
      with: "mpp",
      text: {
        en: "Being sent to Mexico under MPP is no removal: a U.S. court has yet to decide the person’s removal case.",
        es: "Ser enviado a México bajo el MPP no es una remoción: un tribunal de EE. UU. aún tiene que decidir el caso de remoción de la persona.",
      },
      spans: [{ from: "2019-01-28" }],
      sources: ["crs-lsb10251"],
    },
    "not-encounter": {
      role: "confusion",
      with: "encounters",
      text: {
        en: "An encounter is a stop, not a departure. The count does not say by itself whether someone was expelled, removed, or let in for a court date.",
        es: "Un encuentro es una detención, no una salida. La cifra no dice por sí misma si alguien fue expulsado, removido o admitido con cita en un tribunal.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["ohss-encounters", "mpi-title-42-2022"],
    },
  },
  related: ["title-42", "encounters", "asylum", "mpp", "who-does-what", "january-2021"],
  questions: {
    "legal-word": one({
      stem: {
        en: "Which word has U.S. immigration law used since 1997 for what people call deportation?",
        es: "¿Qué palabra usa la ley de inmigración de EE. UU. desde 1997 para lo que la gente llama deportación?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["word"],
      standards: ["C3.D2.Civ.12.6-8"],
      options: {
        expulsion: {
          text: { en: "Expulsion", es: "Expulsión" },
          why: {
            en: "In border news that word belongs to the Title 42 health order. The everyday sense of the two words is close.",
            es: "En las noticias de la frontera esa palabra es de la orden sanitaria del Título 42. En el uso común, ambas se parecen.",
          },
          misconception: "expulsion-is-deportation",
        },
        removal: {
          text: { en: "Removal", es: "Remoción" },
          why: {
            en: "The statute has said “removal” since April 1, 1997.",
            es: "La ley dice «removal» (remoción) desde el 1 de abril de 1997.",
          },
        },
        return: {
          text: { en: "Return", es: "Retorno" },
          why: {
            en: "A return is also a departure under Title 8, but without an order of removal.",
            es: "El retorno también es una salida bajo el Título 8, pero sin orden de remoción.",
          },
          misconception: "return-is-removal",
        },
      },
      key: "removal",
      explanation: {
        en: "The law says “removal.” “Deportation” is the everyday word.",
        es: "La ley dice «removal» (remoción). «Deportación» es la palabra del habla común.",
      },
      objective: {
        en: "Match the everyday word with the word of the law.",
        es: "Relacionar la palabra común con la palabra de la ley.",
      },
    }),
    consequences: several({
      stem: {
        en: "What can follow for someone who was removed under Title 8?",
        es: "¿Qué puede venir después para quien fue removido bajo el Título 8?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["penalty"],
      standards: ["C3.D2.Civ.12.6-8"],
      options: {
        bar: {
          text: {
            en: "A bar of five years or more on being admitted",
            es: "Un impedimento de cinco años o más para ser admitido",
          },
          short: { en: "Bar of five years or more", es: "Impedimento de cinco años" },
          why: {
            en: "DHS says that a removal brings at least a five-year bar.",
            es: "El DHS dice que una remoción trae un impedimento de al menos cinco años.",
          },
        },
        prosecution: {
          text: {
            en: "A criminal case after crossing again",
            es: "Un proceso penal por volver a cruzar",
          },
          short: { en: "Criminal case", es: "Proceso penal" },
          why: {
            en: "People who cross repeatedly can be prosecuted.",
            es: "Quienes cruzan varias veces pueden enfrentar un proceso penal.",
          },
        },
        waiting: {
          text: {
            en: "A court date, with the wait spent in Mexico",
            es: "Una cita en un tribunal, con la espera en México",
          },
          short: { en: "Court date, wait in Mexico", es: "Cita, y espera en México" },
          why: {
            en: "That was MPP. A removal comes at the end of a case, after the order.",
            es: "Así era el MPP. La remoción llega al final de un caso, después de la orden.",
          },
          misconception: "mpp-is-removal",
        },
        nothing: {
          text: {
            en: "A record that is erased after one year",
            es: "Un registro que se borra después de un año",
          },
          short: { en: "Record erased in a year", es: "Registro borrado en un año" },
          why: {
            en: "The bar lasts five years or more. A return, which goes without an order, brings no such penalty.",
            es: "El impedimento dura cinco años o más. El retorno, que va sin orden, no trae esa sanción.",
          },
          misconception: "return-is-removal",
        },
      },
      key: ["bar", "prosecution"],
      explanation: {
        en: "A removal brings a bar of at least five years, and crossing repeatedly can lead to prosecution. An expulsion under Title 42 did not bring that bar.",
        es: "Una remoción trae un impedimento de al menos cinco años, y cruzar varias veces puede llevar a un proceso penal. Una expulsión bajo el Título 42 no traía ese impedimento.",
      },
      objective: {
        en: "Name what a removal means for a person afterwards.",
        es: "Nombrar qué significa una remoción para una persona después.",
      },
    }),
    "judge-orders": one({
      stem: {
        en: "An immigration judge decides against Ana, the order becomes final, and officers fly her home. Which kind of departure is this?",
        es: "Un tribunal de inmigración decide en contra de Ana, la orden queda firme y los agentes la llevan en avión a su país. ¿Qué tipo de salida es?",
      },
      level: "apply",
      difficulty: "easy",
      facts: ["removal", "return", "expulsion"],
      standards: ["C3.D2.Civ.12.6-8"],
      options: {
        expulsion: {
          text: { en: "An expulsion", es: "Una expulsión" },
          why: {
            en: "An expulsion went under a health order, without a court. Everyday speech mixes the two.",
            es: "La expulsión se hacía bajo una orden sanitaria, sin tribunal. El habla común mezcla las dos.",
          },
          misconception: "expulsion-is-deportation",
        },
        removal: {
          text: { en: "A removal", es: "Una remoción" },
          why: {
            en: "She leaves by force and because of a final order: that is a removal, in everyday speech a deportation.",
            es: "Sale por la fuerza y por una orden firme: es una remoción, en el habla común una deportación.",
          },
        },
        return: {
          text: { en: "A return", es: "Un retorno" },
          why: {
            en: "A return goes without an order. This answer is tempting because she goes back to her country.",
            es: "El retorno va sin orden. Confunde porque ella regresa a su país.",
          },
          misconception: "return-is-removal",
        },
      },
      key: "removal",
      explanation: {
        en: "The order decides it: a departure based on an order of removal is a removal.",
        es: "Lo decide la orden: una salida con base en una orden de remoción es una remoción.",
      },
      objective: {
        en: "Classify a case by its legal basis.",
        es: "Clasificar un caso por su base legal.",
      },
    }),
    "turns-back": one({
      stem: {
        en: "In 2024, at a bridge, a traveler lacks the right papers, takes back his request to enter, and leaves without any order. Which kind of departure is this?",
        es: "En 2024, en un puente, a un viajero le faltan los papeles debidos; retira su solicitud de entrar y se va, sin orden alguna. ¿Qué tipo de salida es?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["return", "removal", "expulsions-ended"],
      standards: ["C3.D2.Civ.12.6-8"],
      options: {
        expulsion: {
          text: { en: "An expulsion", es: "Una expulsión" },
          why: {
            en: "Title 42 expulsions ended on May 11, 2023. This answer is tempting because a turn-back at a bridge is quick, too, and goes without a court.",
            es: "Las expulsiones del Título 42 terminaron el 11 de mayo de 2023. Confunde porque esta salida también es rápida y sin tribunal.",
          },
          misconception: "title-42-still-in-force",
        },
        removal: {
          text: { en: "A removal", es: "Una remoción" },
          why: {
            en: "A removal needs an order of removal, and here none was made.",
            es: "La remoción requiere una orden de remoción, y aquí no se dictó ninguna.",
          },
          misconception: "return-is-removal",
        },
        return: {
          text: { en: "A return", es: "Un retorno" },
          why: {
            en: "He leaves, it is confirmed, and no order stands behind it.",
            es: "Se va, queda confirmado y no hay ninguna orden detrás.",
          },
        },
      },
      key: "return",
      explanation: {
        en: "Without an order of removal, a confirmed departure under Title 8 is a return.",
        es: "Sin orden de remoción, una salida confirmada bajo el Título 8 es un retorno.",
      },
      objective: {
        en: "Tell a return from a removal and an expulsion in a new case.",
        es: "Distinguir en un caso nuevo un retorno de una remoción y de una expulsión.",
      },
    }),
    "two-years-table": one({
      stem: {
        en: "CBP, southwest land border. Fiscal year 2021: Title 42, 1,063,526; Title 8, 671,160. Fiscal year 2022: Title 42, 1,079,507; Title 8, 1,299,437. What changed between the years?",
        es: "CBP, frontera terrestre suroeste. Año fiscal 2021: Título 42, 1,063,526; Título 8, 671,160. Año fiscal 2022: Título 42, 1,079,507; Título 8, 1,299,437. ¿Qué cambió entre los dos años?",
      },
      level: "interpret",
      difficulty: "medium",
      facts: ["fy-2021", "fy-2022"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        "title-8": {
          text: {
            en: "Title 8 went from the smaller to the larger",
            es: "El Título 8 pasó de ser el menor al mayor",
          },
          short: { en: "Title 8 became the larger", es: "El Título 8 pasó a mayor" },
          why: {
            en: "Title 8 nearly doubled, while Title 42 stayed almost level.",
            es: "El Título 8 casi se duplicó, mientras que el Título 42 quedó casi igual.",
          },
        },
        "title-42": {
          text: {
            en: "Title 42 went from the smaller to the larger",
            es: "El Título 42 pasó de ser el menor al mayor",
          },
          short: { en: "Title 42 became the larger", es: "El Título 42 pasó a mayor" },
          why: {
            en: "Title 42 was the larger in the first year and the smaller in the second.",
            es: "El Título 42 fue el mayor en el primer año y el menor en el segundo.",
          },
          misconception: "title-42-kept-growing",
        },
        halved: {
          text: {
            en: "Title 42 fell to about half of what it was",
            es: "El Título 42 bajó a cerca de la mitad",
          },
          short: { en: "Title 42 fell by half", es: "El Título 42 bajó a la mitad" },
          why: {
            en: "Its count hardly moved. Its share fell because Title 8 grew, and share and count are easy to mix up.",
            es: "Su cifra casi no cambió. Bajó su proporción porque creció el Título 8; proporción y cifra se confunden.",
          },
          misconception: "share-is-count",
        },
      },
      key: "title-8",
      explanation: {
        en: "Title 42 hardly moved (1,063,526 to 1,079,507); Title 8 rose from 671,160 to 1,299,437 and passed it.",
        es: "El Título 42 casi no cambió (de 1,063,526 a 1,079,507); el Título 8 subió de 671,160 a 1,299,437 y lo superó.",
      },
      objective: {
        en: "Read a small table and tell a change of count from a change of share.",
        es: "Leer una tabla breve y distinguir un cambio de cifra de un cambio de proporción.",
      },
    }),
    "says-fear": one({
      stem: {
        en: "A woman without valid documents is put in expedited removal and says that she fears going home. Which step comes next?",
        es: "A una mujer sin documentos válidos se le aplica la remoción acelerada y dice que teme volver a su país. ¿Qué paso sigue?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["expedited", "fear"],
      standards: ["C3.D2.Civ.12.6-8"],
      options: {
        screening: {
          text: { en: "A screening for credible fear", es: "Una entrevista de temor creíble" },
          short: { en: "A fear screening", es: "Entrevista de temor" },
          why: {
            en: "In expedited removal, people who fear going back are screened first.",
            es: "En la remoción acelerada, a quienes temen regresar primero se les entrevista.",
          },
        },
        plane: {
          text: { en: "A flight home within the day", es: "Un vuelo a su país el mismo día" },
          short: { en: "A flight home that day", es: "Un vuelo el mismo día" },
          why: {
            en: "That would skip the screening. Expedited removal is quick, but not for someone who states a fear.",
            es: "Eso se saltaría la entrevista. La remoción acelerada es rápida, pero no para quien expresa temor.",
          },
          misconception: "expedited-has-no-exception",
        },
        asylum: {
          text: { en: "A grant of asylum on the spot", es: "La concesión inmediata del asilo" },
          short: { en: "Asylum on the spot", es: "Asilo inmediato" },
          why: {
            en: "The screening only opens the way to a judge; asylum is decided later.",
            es: "La entrevista solo abre el camino a un juez; el asilo se decide después.",
          },
          misconception: "fear-means-asylum",
        },
      },
      key: "screening",
      explanation: {
        en: "Someone in expedited removal who states a fear is screened for credible fear, before seeing an immigration judge.",
        es: "A quien está en remoción acelerada y expresa temor se le hace una entrevista de temor creíble, antes de ver a un juez de inmigración.",
      },
      objective: {
        en: "Apply the exception in expedited removal to a new case.",
        es: "Aplicar a un caso nuevo la excepción en la remoción acelerada.",
      },
    }),
    "table-note": one({
      stem: {
        en: "A post calls every case in a DHS table of repatriations a deportation. The table’s note says that it adds removals, returns, and expulsions. Which error does the note reveal?",
        es: "Una publicación llama deportación a cada caso de una tabla de repatriaciones del DHS. La nota de la tabla dice que suma remociones, retornos y expulsiones. ¿Qué error revela la nota?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["repatriations", "word"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        old: {
          text: {
            en: "The post uses a table that is too old",
            es: "La publicación usa una tabla muy antigua",
          },
          short: { en: "It uses an old table", es: "Usa una tabla antigua" },
          why: {
            en: "The note speaks of kinds of departure and says nothing about age. Dates matter too, but they are another check.",
            es: "La nota habla de tipos de salida y no de antigüedad. Las fechas también importan, pero son otra revisión.",
          },
          misconception: "old-table-is-wrong",
        },
        people: {
          text: {
            en: "The post mistakes people for flights",
            es: "La publicación confunde personas con vuelos",
          },
          short: { en: "It mistakes people for flights", es: "Confunde gente con vuelos" },
          why: {
            en: "The table counts departures of people, each time anew; flights are not in the note.",
            es: "La tabla cuenta salidas de personas, cada vez de nuevo; la nota no habla de vuelos.",
          },
          misconception: "repatriation-is-flight",
        },
        three: {
          text: {
            en: "The post treats three things as one",
            es: "La publicación trata tres cosas como una",
          },
          short: { en: "It treats three as one", es: "Trata tres cosas como una" },
          why: {
            en: "Of the three, only a removal is what people call a deportation.",
            es: "De las tres, solo la remoción es lo que la gente llama deportación.",
          },
        },
      },
      key: "three",
      explanation: {
        en: "“Repatriations” holds removals, returns, and expulsions together. Reading all of them as deportations overstates deportations.",
        es: "«Repatriaciones» reúne remociones, retornos y expulsiones. Leerlas todas como deportaciones exagera el número de deportaciones.",
      },
      objective: {
        en: "Check a claim against the note beneath the data.",
        es: "Comparar una afirmación con la nota que acompaña los datos.",
      },
    }),
  },
  discussion: [
    {
      text: {
        en: "Does it matter which word is used: expelled, removed, returned? To whom?",
        es: "¿Importa qué palabra se usa: expulsado, removido, devuelto? ¿A quién?",
      },
    },
    {
      text: {
        en: "Which consequences should follow from a removal, and for how long?",
        es: "¿Qué consecuencias debería tener una remoción y por cuánto tiempo?",
      },
    },
    {
      text: {
        en: "How would you check whether a headline used the right word?",
        es: "¿Cómo comprobarías si un titular usó la palabra correcta?",
      },
    },
  ],
});
