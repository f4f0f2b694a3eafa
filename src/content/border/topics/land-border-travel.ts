import { defineTopic, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "2020-03-20",
  aliases: {
    en: [
      "essential travel",
      "nonessential travel",
      "border closed to visitors",
      "title 19",
      "title 19 restrictions",
      "nonessential travelers",
      "land ports",
      "land border restrictions",
      "border closure covid",
      "travel restrictions mexico",
    ],
    es: [
      "viajes esenciales",
      "viajes no esenciales",
      "título 19",
      "frontera cerrada a visitantes",
      "restricciones de viaje",
      "puertos terrestres",
      "cierre de la frontera por COVID",
    ],
  },
  wrongForms: [
    {
      form: "nonessential vacationers",
      note: {
        en: "Garbled in print: it means nonessential travelers under the land-border limits.",
        es: "Forma deformada: se refiere a viajeros no esenciales según los límites en la frontera terrestre.",
      },
    },
  ],
  sources: {
    "dhs-85-fr-16547": {
      title: "Notification of Temporary Travel Restrictions, Mexico, 85 Fed. Reg. 16547",
      publisher: "U.S. Department of Homeland Security",
      date: "2020-03-24",
      url: "https://govinfo.gov/content/pkg/FR-2020-03-24/html/2020-06253.htm",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "dhs-86-fr-52611": {
      title: "Notification of Temporary Travel Restrictions, 86 Fed. Reg. 52611",
      publisher: "U.S. Department of Homeland Security",
      date: "2021-09-22",
      url: "https://regulations.justia.com/regulations/fedreg/2021/09/22/2021-20344.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "dhs-2021-10-12": {
      title: "Announcement on fully vaccinated travelers from Canada and Mexico",
      publisher: "U.S. Department of Homeland Security",
      date: "2021-10-12",
      citation:
        "U.S. Department of Homeland Security, announcement on fully vaccinated travelers at land ports, October 12, 2021",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "dhs-86-fr-14813": {
      title: "Notification of Temporary Travel Restrictions, 86 Fed. Reg. 14813",
      publisher: "U.S. Department of Homeland Security",
      date: "2021-03-19",
      url: "https://regulations.justia.com/regulations/fedreg/2021/03/19/2021-05877.html",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "dhs-2023-05-01": {
      title: "DHS Statement on the Lifting of Title 19 Requirements",
      publisher: "U.S. Department of Homeland Security",
      date: "2023-05-01",
      url: "https://www.dhs.gov/news/2023/05/01/dhs-statement-lifting-title-19-requirements",
      kind: "primary",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "travel-limits-are-title-42": {
      en: "The land travel limits and Title 42 are one measure.",
      es: "Los límites de viaje terrestre y el Título 42 son una sola medida.",
    },
    "citizens-kept-out": {
      en: "U.S. citizens could not come home by land.",
      es: "Los ciudadanos de EE. UU. no podían volver por tierra.",
    },
    "limits-never-renewed": {
      en: "The limits were set once and ran on by themselves.",
      es: "Los límites se fijaron una vez y siguieron solos.",
    },
    "limits-ended-with-title-42": {
      en: "The travel limits ended on the day on which Title 42 ended.",
      es: "Los límites de viaje terminaron el día en que terminó el Título 42.",
    },
  },
  statements: {
    name: {
      role: "name",
      text: {
        en: "Limits on nonessential travel by land",
        es: "Límites a los viajes no esenciales por tierra",
      },
      nicknames: [{ en: "essential travel only", es: "solo viajes esenciales" }],
      short: { en: "Land travel limits", es: "Límites de viaje por tierra" },
      spans: [{ from: "2020-03-20" }],
      sources: ["dhs-85-fr-16547"],
    },
    definition: {
      role: "definition",
      text: {
        en: "The land travel limits are U.S. rules that let travelers from Mexico through land ports only for “essential” reasons; they rest on a customs law, 19 U.S.C. 1318.",
        es: "Los límites de viaje por tierra son reglas de EE. UU. que dejan pasar por los puertos terrestres a viajeros desde México solo por razones «esenciales»; se basan en una ley de aduanas, 19 U.S.C. 1318.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["dhs-85-fr-16547", "dhs-86-fr-10816"],
    },
    "status-on": {
      role: "status",
      text: { en: "in force, renewed month by month", es: "vigentes, renovados mes a mes" },
      spans: [{ from: "2020-03-20", until: "2021-11-08" }],
      sources: ["dhs-85-fr-16547", "dhs-86-fr-52611"],
    },
    "status-vaccine": {
      role: "status",
      text: {
        en: "open to visitors who are fully vaccinated",
        es: "abiertos a visitantes con vacunación completa",
      },
      spans: [{ from: "2021-11-08", until: "2023-05-12" }],
      sources: ["dhs-2021-10-12"],
    },
    "status-over": {
      role: "status",
      text: { en: "over since May 12, 2023", es: "terminados desde el 12 de mayo de 2023" },
      spans: [{ from: "2023-05-12" }],
      asOf: "2026-06-30",
      sources: ["dhs-2023-05-01"],
    },
    start: {
      role: "fact",
      text: {
        en: "From 11:59 p.m. Eastern time on March 20, 2020, travel from Mexico through U.S. land ports was limited to “essential travel.”",
        es: "Desde las 11:59 p. m., hora del Este, del 20 de marzo de 2020, los viajes desde México por puertos terrestres de EE. UU. se limitaron a «viajes esenciales».",
      },
      spans: [{ from: "2020-03-20" }],
      alone: true,
      sources: ["dhs-85-fr-16547"],
    },
    authority: {
      role: "fact",
      text: {
        en: "The limits rested on 19 U.S.C. 1318, a customs law, and not on Title 42.",
        es: "Los límites se basaban en 19 U.S.C. 1318, una ley de aduanas, y no en el Título 42.",
      },
      spans: [{ from: "2020-03-24" }],
      alone: true,
      sources: ["dhs-86-fr-10816", "dhs-85-fr-16547"],
    },
    renewed: {
      role: "fact",
      text: { en: "DHS renewed them month by month.", es: "El DHS los renovó mes a mes." },
      spans: [{ from: "2021-02-23" }],
      sources: ["dhs-86-fr-10816", "dhs-86-fr-52611"],
    },
    trade: {
      role: "fact",
      text: {
        en: "Trade was to go on: the notices said that lawful trade was not to be interrupted.",
        es: "El comercio debía seguir: los avisos decían que el comercio legal no debía interrumpirse.",
      },
      spans: [{ from: "2021-02-23" }],
      sources: ["dhs-86-fr-10816"],
    },
    citizens: {
      role: "fact",
      text: {
        en: "U.S. citizens and lawful permanent residents coming home counted as essential travelers.",
        es: "Los ciudadanos de EE. UU. y los residentes permanentes legales que volvían a casa contaban como viajeros esenciales.",
      },
      spans: [{ from: "2021-03-19" }],
      sources: ["dhs-85-fr-16547", "dhs-86-fr-14813"],
    },
    vaccinated: {
      role: "fact",
      text: {
        en: "On October 12, 2021, DHS announced that fully vaccinated visitors could again cross for nonessential reasons.",
        es: "El 12 de octubre de 2021, el DHS anunció que los visitantes con vacunación completa podrían cruzar de nuevo por razones no esenciales.",
      },
      spans: [{ from: "2021-10-12" }],
      alone: true,
      sources: ["dhs-2021-10-12"],
    },
    ended: {
      role: "fact",
      text: {
        en: "The vaccination rule for land entry ended on May 12, 2023.",
        es: "La regla de vacunación para entrar por tierra terminó el 12 de mayo de 2023.",
      },
      spans: [{ from: "2023-05-12" }],
      sources: ["dhs-2023-05-01"],
    },
    began: {
      role: "event",
      text: {
        en: "On March 20, 2020, land travel was limited to essential travel.",
        es: "El 20 de marzo de 2020, los viajes por tierra se limitaron a los esenciales.",
      },
      spans: [{ from: "2020-03-20" }],
      sources: ["dhs-85-fr-16547"],
    },
    opened: {
      role: "event",
      text: {
        en: "On November 8, 2021, fully vaccinated visitors could cross again.",
        es: "El 8 de noviembre de 2021, los visitantes con vacunación completa pudieron cruzar otra vez.",
      },
      spans: [{ from: "2021-11-08" }],
      turningPoint: true,
      sources: ["dhs-2021-10-12"],
    },
    "rule-end": {
      role: "event",
      text: {
        en: "On May 12, 2023, the vaccination rule at land ports ended.",
        es: "El 12 de mayo de 2023 terminó la regla de vacunación en los puertos terrestres.",
      },
      spans: [{ from: "2023-05-12" }],
      turningPoint: true,
      sources: ["dhs-2023-05-01"],
    },
    "not-title-42": {
      role: "confusion",
      text: {
        en: "The travel limits and Title 42 are separate measures under separate laws, with separate end dates.",
        es: "Los límites de viaje y el Título 42 son medidas distintas, con leyes distintas y fechas de término distintas.",
      },
      with: "title-42",
      spans: [{ from: "2020-03-20" }],
      sources: ["dhs-86-fr-10816"],
    },
  },
  related: ["title-42", "tariffs-2019", "cuellar", "who-does-what"],
  questions: {
    law: one({
      stem: {
        en: "On which law did the land travel limits rest?",
        es: "¿En qué ley se basaban los límites de viaje por tierra?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["authority"],
      standards: ["C3.D2.Civ.3.6-8"],
      options: {
        t42: {
          text: { en: "A public health law", es: "Una ley sanitaria" },
          why: {
            en: "That is Title 42, a separate measure.",
            es: "Esa es el Título 42, una medida aparte.",
          },
          misconception: "travel-limits-are-title-42",
        },
        t19: {
          text: { en: "A customs law", es: "Una ley de aduanas" },
          why: {
            en: "19 U.S.C. 1318 is in the customs title.",
            es: "19 U.S.C. 1318 está en el título de aduanas.",
          },
        },
        t8: {
          text: { en: "An immigration law", es: "Una ley de migración" },
          why: { en: "Immigration law is Title 8.", es: "La ley de inmigración es el Título 8." },
          misconception: "travel-limits-are-title-42",
        },
      },
      key: "t19",
      explanation: {
        en: "They rested on Title 19, section 1318.",
        es: "Se basaban en el Título 19, sección 1318.",
      },
      objective: { en: "Name the legal basis.", es: "Nombrar la base legal." },
    }),
    case: one({
      stem: {
        en: "In May 2020 a U.S. citizen drives home to Texas from Monterrey. What do the land limits say?",
        es: "En mayo de 2020 un ciudadano de EE. UU. vuelve en auto a Texas desde Monterrey. ¿Qué dicen los límites?",
      },
      level: "apply",
      difficulty: "easy",
      facts: ["citizens", "start"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        ok: {
          text: { en: "It counts as essential travel", es: "Cuenta como viaje esencial" },
          why: {
            en: "Citizens and lawful residents coming home were essential travelers.",
            es: "Ciudadanos y residentes legales que volvían eran viajeros esenciales.",
          },
        },
        wait: {
          text: { en: "He has to wait in Mexico", es: "Debe esperar en México" },
          why: {
            en: "That was MPP, and it was not for citizens.",
            es: "Eso era el MPP, y no era para ciudadanos.",
          },
          misconception: "citizens-kept-out",
        },
        vac: {
          text: { en: "He must show a vaccination", es: "Debe mostrar su vacunación" },
          why: {
            en: "Vaccination became a rule for visitors later.",
            es: "La vacunación fue regla para visitantes más tarde.",
          },
          misconception: "limits-ended-with-title-42",
        },
      },
      key: "ok",
      explanation: {
        en: "Coming home counted as essential travel.",
        es: "Volver a casa contaba como viaje esencial.",
      },
      objective: { en: "Apply the rule to a case.", es: "Aplicar la regla a un caso." },
    }),
    steps: order({
      stem: {
        en: "Put these events about the land travel limits in order, the earliest first.",
        es: "Ordena estos hechos sobre los límites de viaje por tierra, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["began", "vaccinated", "opened", "rule-end"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        o: {
          text: { en: "Vaccinated visitors cross again", es: "Cruzan visitantes vacunados" },
          short: { en: "Vaccinated visitors cross", es: "Cruzan los vacunados" },
          why: { en: "November 8, 2021.", es: "8 de noviembre de 2021." },
        },
        b: {
          text: { en: "Travel is limited", es: "Se limitan los viajes" },
          why: { en: "March 20, 2020.", es: "20 de marzo de 2020." },
        },
        e: {
          text: { en: "The vaccination rule ends", es: "Termina la regla de vacunación" },
          short: { en: "The vaccine rule ends", es: "Termina la regla" },
          why: { en: "May 12, 2023.", es: "12 de mayo de 2023." },
        },
        a: {
          text: { en: "The opening is announced", es: "Se anuncia la apertura" },
          why: { en: "October 12, 2021.", es: "12 de octubre de 2021." },
        },
      },
      key: ["b", "a", "o", "e"],
      explanation: {
        en: "Limits in 2020, opening in late 2021, the last rule gone in May 2023.",
        es: "Límites en 2020, apertura a fines de 2021 y última regla hasta mayo de 2023.",
      },
      objective: { en: "Order the measure’s life.", es: "Ordenar la vida de la medida." },
    }),
    "went-on": several({
      stem: {
        en: "What went on at land ports under the limits of 2020?",
        es: "¿Qué siguió en los puertos terrestres con los límites de 2020?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["trade", "citizens"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        tr: {
          text: { en: "Lawful trade", es: "El comercio legal" },
          why: {
            en: "The notices said that it was not to be interrupted.",
            es: "Los avisos decían que no debía interrumpirse.",
          },
        },
        to: {
          text: { en: "Tourist trips", es: "Los viajes de turismo" },
          why: { en: "Tourism was not essential travel.", es: "El turismo no era viaje esencial." },
          misconception: "limits-never-renewed",
        },
        ci: {
          text: { en: "Citizens’ returns", es: "El regreso de ciudadanos" },
          why: { en: "Coming home was essential travel.", es: "Volver a casa era viaje esencial." },
        },
        sh: {
          text: { en: "Visits for shopping", es: "Las visitas de compras" },
          why: {
            en: "Shopping visits were not essential travel.",
            es: "Las visitas de compras no eran viajes esenciales.",
          },
          misconception: "citizens-kept-out",
        },
      },
      key: ["tr", "ci"],
      explanation: {
        en: "Trade and the return of citizens and residents went on.",
        es: "Siguieron el comercio y el regreso de ciudadanos y residentes.",
      },
      objective: { en: "Say what was essential.", es: "Decir qué era esencial." },
    }),
    compare: one({
      stem: {
        en: "One notice cites 19 U.S.C. 1318 and is renewed each month; a CDC order cites 42 U.S.C. 265. What follows?",
        es: "Un aviso cita 19 U.S.C. 1318 y se renueva cada mes; una orden de los CDC cita 42 U.S.C. 265. ¿Qué se sigue?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["authority", "renewed"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        one: {
          text: { en: "They end on the same day", es: "Terminan el mismo día" },
          why: { en: "Each has its own end.", es: "Cada una tiene su propio final." },
          misconception: "limits-ended-with-title-42",
        },
        same: {
          text: { en: "One office wrote the two", es: "Una oficina escribió las dos" },
          why: {
            en: "DHS wrote one, the CDC the other.",
            es: "El DHS escribió una y los CDC la otra.",
          },
          misconception: "travel-limits-are-title-42",
        },
        two: {
          text: { en: "They are two measures", es: "Son dos medidas" },
          why: {
            en: "Two laws, two offices, two end dates.",
            es: "Dos leyes, dos oficinas, dos fechas de término.",
          },
        },
      },
      key: "two",
      explanation: {
        en: "Different laws and offices make different measures.",
        es: "Leyes y oficinas distintas hacen medidas distintas.",
      },
      objective: {
        en: "Tell two measures apart by their texts.",
        es: "Distinguir dos medidas por sus textos.",
      },
    }),
    renew: one({
      stem: {
        en: "How did the limits stay in force from 2020 into 2021?",
        es: "¿Cómo siguieron vigentes los límites de 2020 a 2021?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["renewed"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        cong: {
          text: { en: "Congress extended them", es: "El Congreso los amplió" },
          why: { en: "They were notices of DHS.", es: "Eran avisos del DHS." },
          misconception: "limits-never-renewed",
        },
        auto: {
          text: { en: "They ran without a notice", es: "Siguieron sin aviso" },
          why: { en: "Each period had its notice.", es: "Cada periodo tenía su aviso." },
          misconception: "limits-never-renewed",
        },
        month: {
          text: { en: "DHS renewed them monthly", es: "El DHS los renovó por mes" },
          why: { en: "A notice came out about each month.", es: "Salía un aviso casi cada mes." },
        },
      },
      key: "month",
      explanation: {
        en: "DHS published a new notice month by month.",
        es: "El DHS publicaba un aviso nuevo mes a mes.",
      },
      objective: { en: "Explain renewal by notice.", es: "Explicar la renovación por avisos." },
    }),
  },
  discussion: [
    {
      text: {
        en: "Which trips would you call essential in a pandemic, and who should decide it?",
        es: "¿Qué viajes llamarías esenciales en una pandemia y quién debería decidirlo?",
      },
    },
    {
      text: {
        en: "What did the limits change for families and shops on both sides of the border, and how could one measure it?",
        es: "¿Qué cambiaron los límites para familias y tiendas a ambos lados de la frontera y cómo se podría medir?",
      },
    },
    {
      text: {
        en: "Two measures at one border had two laws and two end dates. What is good and bad about that?",
        es: "Dos medidas en una frontera tenían dos leyes y dos fechas de término. ¿Qué tiene de bueno y de malo?",
      },
    },
  ],
});
