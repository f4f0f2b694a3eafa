import { defineTopic, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "2019-07-26",
  aliases: {
    en: [
      "aca",
      "acas",
      "safe third country",
      "asylum cooperative agreements",
      "asylum cooperative agreement",
      "safe third country agreement",
      "third country agreement",
      "asylum deals",
      "guatemala asylum agreement",
    ],
    es: [
      "acuerdos de cooperación de asilo",
      "tercer país seguro",
      "acuerdo de tercer país seguro",
      "acuerdos de asilo",
      "acuerdo con Guatemala",
      "acuerdos de cooperación en materia de asilo",
    ],
  },
  sources: {
    "state-aca-2021": {
      title:
        "Suspending and Terminating the Asylum Cooperative Agreements with the Governments of El Salvador, Guatemala, and Honduras",
      publisher: "U.S. Department of State",
      date: "2021-02-06",
      url: "https://2021-2025.state.gov/suspending-and-terminating-the-asylum-cooperative-agreements-with-the-governments-el-salvador-guatemala-and-honduras/",
      kind: "primary",
      accessed: "2026-11-24",
    },
    "npr-2021-02-07": {
      title: "Biden Moves To End Trump-Era Asylum Agreements With Central American Countries",
      publisher: "NPR, at Spokane Public Radio",
      date: "2021-02-07",
      url: "https://www.spokanepublicradio.org/post/biden-moves-end-trump-era-asylum-agreements-central-american-countries",
      kind: "news",
      accessed: "2026-11-24",
    },
    "intellinews-2025-06": {
      title: "Guatemala and Honduras deny signing US immigration deals despite Noem claims",
      publisher: "bne IntelliNews, citing the Associated Press",
      date: "2025-06",
      url: "https://www.intellinews.com/guatemala-and-honduras-deny-signing-us-immigration-deals-despite-noem-claims-388633/",
      kind: "news",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "mexico-signed-third-country": {
      en: "Mexico signed a safe-third-country agreement with the United States.",
      es: "México firmó con Estados Unidos un acuerdo de tercer país seguro.",
    },
    "all-acas-ran": {
      en: "All three asylum agreements were put into practice.",
      es: "Los tres acuerdos de asilo se llevaron a la práctica.",
    },
    "aca-sends-home": {
      en: "The agreements sent people back to their own countries.",
      es: "Los acuerdos enviaban a las personas a sus propios países.",
    },
    "aca-is-refugee-program": {
      en: "Under the agreements refugees were brought to the United States.",
      es: "Con los acuerdos se traía a personas refugiadas a Estados Unidos.",
    },
    "announced-is-agreed": {
      en: "What one government announces is agreed by the other.",
      es: "Lo que anuncia un gobierno ya lo aceptó el otro.",
    },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "Asylum Cooperative Agreements", es: "Acuerdos de Cooperación de Asilo" },
      nicknames: [{ en: "safe-third-country agreements", es: "acuerdos de tercer país seguro" }],
      short: { en: "Asylum agreements", es: "Acuerdos de asilo" },
      spans: [{ from: "2019-07-26" }],
      sources: ["eo-14010"],
    },
    definition: {
      role: "definition",
      text: {
        en: "The Asylum Cooperative Agreements are deals by which the United States may send some asylum seekers to another country to ask for protection there.",
        es: "Los Acuerdos de Cooperación de Asilo son convenios por los que Estados Unidos puede enviar a algunos solicitantes de asilo a otro país para que pidan protección allí.",
      },
      spans: [{ from: "2019-07-26" }],
      sources: ["npr-2021-02-07", "state-aca-2021"],
    },
    "status-signing": {
      role: "status",
      text: {
        en: "being signed with Central American countries",
        es: "en proceso de firma con países de Centroamérica",
      },
      spans: [{ from: "2019-07-26", until: "2019-09-25" }],
      sources: ["eo-14010"],
    },
    "status-signed": {
      role: "status",
      text: { en: "signed with three countries", es: "firmados con tres países" },
      spans: [{ from: "2019-09-25", until: "2021-02-06" }],
      sources: ["eo-14010"],
    },
    "status-ended": {
      role: "status",
      text: {
        en: "suspended by the United States in February 2021",
        es: "suspendidos por Estados Unidos en febrero de 2021",
      },
      spans: [{ from: "2021-02-06", until: "2025-06-26" }],
      sources: ["state-aca-2021"],
    },
    "status-new": {
      role: "status",
      text: {
        en: "the three of 2019 ended; new ones announced in June 2025, which the other side disputed",
        es: "los tres de 2019 terminaron; en junio de 2025 se anunciaron otros, que la otra parte negó",
      },
      spans: [{ from: "2025-06-26" }],
      asOf: "2026-06-30",
      recheckBy: "2027-01-31",
      sources: ["state-aca-2021", "intellinews-2025-06"],
    },
    three: {
      role: "fact",
      text: {
        en: "In 2019 the United States signed agreements with Guatemala on July 26, El Salvador on September 20, and Honduras on September 25.",
        es: "En 2019 Estados Unidos firmó acuerdos con Guatemala el 26 de julio, con El Salvador el 20 de septiembre y con Honduras el 25 de septiembre.",
      },
      spans: [{ from: "2019-09-25" }],
      alone: true,
      sources: ["eo-14010"],
    },
    "one-ran": {
      role: "fact",
      text: {
        en: "Only the agreement with Guatemala was put into practice, and transfers paused in mid-March 2020, the State Department says.",
        es: "Solo el acuerdo con Guatemala se llevó a la práctica, y los traslados quedaron en pausa a mediados de marzo de 2020, dice el Departamento de Estado.",
      },
      spans: [{ from: "2020-03-31" }],
      known: "2021-02-06",
      alone: true,
      sources: ["state-aca-2021"],
    },
    suspended: {
      role: "fact",
      text: {
        en: "The State Department suspended all three on February 6, 2021.",
        es: "El Departamento de Estado suspendió los tres el 6 de febrero de 2021.",
      },
      spans: [{ from: "2021-02-06" }],
      alone: true,
      sources: ["state-aca-2021"],
    },
    dispute: {
      role: "fact",
      text: {
        en: "DHS announced new agreements with Guatemala and Honduras on June 26, 2025; Guatemala’s presidency and the head of Honduras’s migration institute denied having signed such agreements.",
        es: "El DHS anunció nuevos acuerdos con Guatemala y Honduras el 26 de junio de 2025; la presidencia de Guatemala y el director del instituto de migración de Honduras negaron haber firmado acuerdos así.",
      },
      spans: [{ from: "2025-06-30" }],
      sources: ["intellinews-2025-06"],
    },
    guatemala: {
      role: "event",
      text: {
        en: "On July 26, 2019, the United States and Guatemala signed the first agreement.",
        es: "El 26 de julio de 2019, Estados Unidos y Guatemala firmaron el primer acuerdo.",
      },
      spans: [{ from: "2019-07-26" }],
      sources: ["eo-14010"],
    },
    salvador: {
      role: "event",
      text: {
        en: "On September 20, 2019, El Salvador signed.",
        es: "El 20 de septiembre de 2019 firmó El Salvador.",
      },
      spans: [{ from: "2019-09-20" }],
      sources: ["eo-14010"],
    },
    honduras: {
      role: "event",
      text: {
        en: "On September 25, 2019, Honduras signed.",
        es: "El 25 de septiembre de 2019 firmó Honduras.",
      },
      spans: [{ from: "2019-09-25" }],
      sources: ["eo-14010"],
    },
    paused: {
      role: "event",
      text: {
        en: "In mid-March 2020, transfers to Guatemala paused.",
        es: "A mediados de marzo de 2020, los traslados a Guatemala quedaron en pausa.",
      },
      spans: [{ from: "2020-03-31" }],
      known: "2021-02-06",
      sources: ["state-aca-2021"],
    },
    end: {
      role: "event",
      text: {
        en: "On February 6, 2021, the State Department suspended the three agreements and began to end them.",
        es: "El 6 de febrero de 2021, el Departamento de Estado suspendió los tres acuerdos y empezó a terminarlos.",
      },
      spans: [{ from: "2021-02-06" }],
      sources: ["state-aca-2021"],
    },
    again: {
      role: "event",
      text: {
        en: "On June 26, 2025, DHS announced new agreements with Guatemala and Honduras, which officials there denied having signed.",
        es: "El 26 de junio de 2025, el DHS anunció nuevos acuerdos con Guatemala y Honduras, que funcionarios de allí negaron haber firmado.",
      },
      spans: [{ from: "2025-06-26" }],
      turningPoint: true,
      sources: ["intellinews-2025-06"],
    },
    "not-mexico": {
      role: "confusion",
      text: {
        en: "Mexico did not sign such an agreement; under MPP people waited in Mexico for a U.S. court.",
        es: "México no firmó un acuerdo así; con el MPP se esperaba en México a un tribunal de EE. UU.",
      },
      with: "mpp",
      spans: [{ from: "2019-07-26" }],
      sources: ["eo-14010", "crs-lsb10251"],
    },
  },
  related: ["asylum", "northern-triangle", "root-causes", "mpp", "pacr-harp"],
  questions: {
    "where-ask": one({
      stem: {
        en: "Under these agreements, where was a person sent by the U.S. to ask for protection?",
        es: "Según estos acuerdos, ¿dónde debía pedir protección una persona enviada por EE. UU.?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["definition"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        third: {
          text: { en: "In the country of arrival", es: "En el país de llegada" },
          why: {
            en: "The person could ask for protection there, not in the United States.",
            es: "La persona podía pedir protección allí, no en Estados Unidos.",
          },
        },
        us: {
          text: { en: "At an American consulate", es: "En un consulado estadounidense" },
          why: {
            en: "The agreements were about asylum in the other country, not about visas.",
            es: "Los acuerdos trataban del asilo en el otro país, no de visas.",
          },
          misconception: "aca-is-refugee-program",
        },
        home: {
          text: { en: "In their own home country", es: "En su propio país de origen" },
          why: {
            en: "Protection is sought away from home; these agreements named a third country.",
            es: "La protección se busca fuera del propio país; estos acuerdos indicaban un tercero.",
          },
          misconception: "aca-sends-home",
        },
      },
      key: "third",
      explanation: {
        en: "The other country was to hear the request.",
        es: "El otro país debía atender la solicitud.",
      },
      objective: {
        en: "Say what the agreements let the U.S. do.",
        es: "Decir qué permitían los acuerdos a EE. UU.",
      },
    }),
    signed: order({
      stem: {
        en: "Put the signing of the agreements in order, the earliest first.",
        es: "Ordena la firma de los acuerdos, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["guatemala", "salvador", "honduras"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        s: {
          text: { en: "El Salvador", es: "El Salvador" },
          why: { en: "September 20, 2019.", es: "20 de septiembre de 2019." },
        },
        g: {
          text: { en: "Guatemala", es: "Guatemala" },
          why: { en: "July 26, 2019.", es: "26 de julio de 2019." },
        },
        h: {
          text: { en: "Honduras", es: "Honduras" },
          why: { en: "September 25, 2019.", es: "25 de septiembre de 2019." },
        },
      },
      key: ["g", "s", "h"],
      explanation: {
        en: "Guatemala in July, then El Salvador and Honduras within a week in September.",
        es: "Guatemala en julio; luego El Salvador y Honduras, con días de diferencia, en septiembre.",
      },
      objective: { en: "Order the three agreements.", es: "Ordenar los tres acuerdos." },
    }),
    practice: one({
      stem: {
        en: "A Honduran asks for asylum at the U.S. border in February 2020. To which country could an agreement in practice send her?",
        es: "Una hondureña pide asilo en la frontera de EE. UU. en febrero de 2020. ¿A qué país podía enviarla un acuerdo en práctica?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["one-ran", "definition"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        sal: {
          text: { en: "To El Salvador", es: "A El Salvador" },
          why: {
            en: "That agreement was signed but not put into practice.",
            es: "Ese acuerdo se firmó, pero no se llevó a la práctica.",
          },
          misconception: "all-acas-ran",
        },
        gua: {
          text: { en: "To Guatemala", es: "A Guatemala" },
          why: {
            en: "Only the agreement with Guatemala was in use, until mid-March 2020.",
            es: "Solo se usó el acuerdo con Guatemala, hasta mediados de marzo de 2020.",
          },
        },
        mex: {
          text: { en: "To Mexico", es: "A México" },
          why: {
            en: "Mexico signed no such agreement; MPP was another program.",
            es: "México no firmó un acuerdo así; el MPP era otro programa.",
          },
          misconception: "mexico-signed-third-country",
        },
      },
      key: "gua",
      explanation: {
        en: "Of the three agreements one was used.",
        es: "De los tres acuerdos se usó uno.",
      },
      objective: {
        en: "Tell signed from practiced agreements.",
        es: "Distinguir acuerdos firmados de acuerdos aplicados.",
      },
    }),
    "two-sides": one({
      stem: {
        en: "In June 2025 DHS announces agreements; officials of both other countries deny signing them. What do these sources show together?",
        es: "En junio de 2025 el DHS anuncia acuerdos; funcionarios de los otros dos países niegan haberlos firmado. ¿Qué muestran estas fuentes juntas?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["dispute", "suspended"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        signed: {
          text: { en: "That they were signed in secret", es: "Que se firmaron en secreto" },
          short: { en: "Signed in secret", es: "Se firmaron en secreto" },
          why: {
            en: "Nothing in the two reports says so.",
            es: "Nada en los dos informes lo dice.",
          },
          misconception: "announced-is-agreed",
        },
        none: {
          text: { en: "That the U.S. had no such plan", es: "Que EE. UU. no tenía ese plan" },
          why: { en: "DHS did announce them.", es: "El DHS sí los anunció." },
          misconception: "all-acas-ran",
        },
        disputed: {
          text: { en: "That it is disputed what was agreed", es: "Que se discute qué se acordó" },
          short: { en: "That it is disputed", es: "Que está en disputa" },
          why: {
            en: "Each side says something else, so it is named who says what.",
            es: "Cada parte dice otra cosa; por eso se indica quién dice qué.",
          },
        },
      },
      key: "disputed",
      explanation: {
        en: "Where two governments differ, name both.",
        es: "Cuando dos gobiernos difieren, se nombra a ambos.",
      },
      objective: {
        en: "Weigh two official statements that differ.",
        es: "Comparar dos declaraciones oficiales distintas.",
      },
    }),
    "how-many": one({
      stem: {
        en: "How many of the three agreements of 2019 were put into practice?",
        es: "¿Cuántos de los tres acuerdos de 2019 se llevaron a la práctica?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["one-ran"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        one: {
          text: { en: "One", es: "Uno" },
          why: {
            en: "Transfers were made to Guatemala and nowhere else.",
            es: "Hubo traslados a Guatemala y a ningún otro lugar.",
          },
        },
        two: {
          text: { en: "Two", es: "Dos" },
          why: {
            en: "El Salvador and Honduras signed, but their agreements went unused.",
            es: "El Salvador y Honduras firmaron, pero sus acuerdos quedaron sin usar.",
          },
          misconception: "all-acas-ran",
        },
        three: {
          text: { en: "Three", es: "Tres" },
          why: {
            en: "Three were signed, which is not the same as used.",
            es: "Se firmaron tres, que no es lo mismo que usarlos.",
          },
          misconception: "all-acas-ran",
        },
      },
      key: "one",
      explanation: {
        en: "The one with Guatemala was used until mid-March 2020.",
        es: "El de Guatemala se usó hasta mediados de marzo de 2020.",
      },
      objective: {
        en: "Say how far the agreements were used.",
        es: "Decir hasta dónde se usaron los acuerdos.",
      },
    }),
    ended: several({
      stem: {
        en: "Which of these were true on March 1, 2021?",
        es: "¿Cuáles de estas afirmaciones eran ciertas el 1 de marzo de 2021?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["suspended", "one-ran"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        susp: {
          text: { en: "The agreements were suspended", es: "Los acuerdos estaban suspendidos" },
          short: { en: "They were suspended", es: "Estaban suspendidos" },
          why: { en: "They had been since February 6.", es: "Lo estaban desde el 6 de febrero." },
        },
        run: {
          text: {
            en: "People were still being sent to Guatemala",
            es: "Aún se enviaba gente a Guatemala",
          },
          short: { en: "Still sent to Guatemala", es: "Aún enviaban a Guatemala" },
          why: {
            en: "Transfers had paused a year before.",
            es: "Los traslados pararon un año antes.",
          },
          misconception: "all-acas-ran",
        },
        mex: {
          text: { en: "Mexico had signed a fourth one", es: "México había firmado un cuarto" },
          why: {
            en: "Mexico signed no agreement of this kind.",
            es: "México no firmó ningún acuerdo de este tipo.",
          },
          misconception: "mexico-signed-third-country",
        },
        two: {
          text: { en: "Two of them had gone unused", es: "Dos de ellos quedaron sin usar" },
          why: { en: "Those with El Salvador and Honduras.", es: "Los de El Salvador y Honduras." },
        },
      },
      key: ["susp", "two"],
      explanation: {
        en: "Suspended on February 6, 2021; only Guatemala’s had been used.",
        es: "Suspendidos el 6 de febrero de 2021; solo se había usado el de Guatemala.",
      },
      objective: {
        en: "Describe the agreements as of a date.",
        es: "Describir los acuerdos en una fecha.",
      },
    }),
  },
  discussion: [
    {
      text: {
        en: "What would make a country safe enough to send an asylum seeker there, and who should decide it?",
        es: "¿Qué haría que un país fuera lo bastante seguro para enviar allí a quien pide asilo, y quién debería decidirlo?",
      },
    },
    {
      text: {
        en: "Two governments describe the same talks differently. How could a reporter find out what was agreed?",
        es: "Dos gobiernos describen de manera distinta las mismas conversaciones. ¿Cómo podría un periodista averiguar qué se acordó?",
      },
    },
    {
      text: {
        en: "Should countries share the work of hearing asylum requests? Name a reason for and a reason against.",
        es: "¿Deberían los países repartirse el trabajo de atender solicitudes de asilo? Da una razón a favor y otra en contra.",
      },
    },
  ],
});
