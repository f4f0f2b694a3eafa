import { defineTopic, one, order, several } from "../vocabulary.ts";

export default defineTopic({
  begins: "before-2016",
  aliases: {
    en: [
      "due process",
      "fifth amendment",
      "rights of migrants",
      "court hearing",
      "due process rights",
      "due process of law",
      "reno v flores",
      "thuraissigiam",
      "constitutional rights of migrants",
    ],
    es: [
      "debido proceso",
      "quinta enmienda",
      "derechos de los migrantes",
      "derecho a audiencia",
      "debido proceso legal",
      "garantías procesales",
    ],
  },
  wrongForms: [
    {
      form: "due course of rights",
      note: {
        en: "Garbled in print: it means due process rights.",
        es: "Forma deformada: se refiere al derecho al debido proceso.",
      },
    },
  ],
  sources: {
    "reno-v-flores": {
      title: "Reno v. Flores, 507 U.S. 292",
      publisher: "Supreme Court of the United States",
      date: "1993-03-23",
      citation: "Reno v. Flores, 507 U.S. 292, 306 (1993)",
      kind: "court",
      accessed: "2026-11-24",
    },
    "dhs-v-thuraissigiam": {
      title: "Department of Homeland Security v. Thuraissigiam, 591 U.S. 103",
      publisher: "Supreme Court of the United States",
      date: "2020-06-25",
      citation: "Department of Homeland Security v. Thuraissigiam, 591 U.S. 103 (2020)",
      kind: "court",
      accessed: "2026-11-24",
    },
  },
  misconceptions: {
    "due-process-citizens-only": {
      en: "Due process is for citizens only.",
      es: "El debido proceso es solo para ciudadanos.",
    },
    "due-process-full-trial": {
      en: "Due process always means a full court hearing.",
      es: "El debido proceso siempre significa una audiencia completa.",
    },
    "crossing-gives-all-rights": {
      en: "Whoever has just crossed has all rights of a resident.",
      es: "Quien acaba de cruzar tiene todos los derechos de un residente.",
    },
    "first-amendment-due-process": {
      en: "Due process stands in the First Amendment.",
      es: "El debido proceso está en la Primera Enmienda.",
    },
    "claim-is-ruling": {
      en: "What advocates argue is what a court has ruled.",
      es: "Lo que alegan los defensores es lo que resolvió un tribunal.",
    },
  },
  register: {
    thuraissigiam: { forms: ["DHS v. Thuraissigiam", "Thuraissigiam"], from: "2020-06-25" },
    "reno-flores": { forms: ["Reno v. Flores"], from: "before-2016" },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "Due process", es: "Debido proceso" },
      spans: [{ from: "before-2016" }],
      sources: ["us-const-amend-5"],
    },
    definition: {
      role: "definition",
      text: {
        en: "Due process is the rule that the government may not take a person’s life, liberty, or property without a fair procedure; what is fair depends on the setting.",
        es: "El debido proceso es la regla de que el gobierno no puede quitar a una persona la vida, la libertad o los bienes sin un procedimiento justo; lo que es justo depende del caso.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["us-const-amend-5"],
    },
    "status-rule": {
      role: "status",
      text: { en: "a rule of the Constitution", es: "una regla de la Constitución" },
      spans: [{ from: "before-2016" }],
      asOf: "2026-06-30",
      sources: ["us-const-amend-5"],
    },
    amendment: {
      role: "fact",
      text: {
        en: "The Fifth Amendment says that no “person” shall be deprived of life, liberty, or property without due process of law.",
        es: "La Quinta Enmienda dice que a ninguna «persona» se le quitará la vida, la libertad o los bienes sin el debido proceso legal.",
      },
      spans: [{ from: "before-2016" }],
      alone: true,
      sources: ["us-const-amend-5"],
    },
    noncitizens: {
      role: "fact",
      text: {
        en: "The Supreme Court has said that noncitizens in removal proceedings have due process rights (Reno v. Flores, 1993).",
        es: "La Corte Suprema ha dicho que las personas no ciudadanas en procesos de remoción tienen derecho al debido proceso (Reno v. Flores, 1993).",
      },
      spans: [{ from: "before-2016" }],
      alone: true,
      sources: ["reno-v-flores"],
    },
    "at-border": {
      role: "fact",
      text: {
        en: "It has also said that people stopped soon after crossing have only the rights about admission that Congress gives them (DHS v. Thuraissigiam, 2020).",
        es: "También ha dicho que quienes son detenidos poco después de cruzar tienen, sobre su admisión, solo los derechos que les da el Congreso (DHS v. Thuraissigiam, 2020).",
      },
      spans: [{ from: "2020-06-25" }],
      alone: true,
      sources: ["dhs-v-thuraissigiam"],
    },
    advocates: {
      role: "fact",
      text: {
        en: "Advocates argued that Title 42 denied due process to children and asylum seekers; the ACLU of D.C., an advocacy group, described its case for children so.",
        es: "Grupos de defensa argumentaron que el Título 42 negaba el debido proceso a menores y solicitantes de asilo; así describió su caso por menores la ACLU de D. C., un grupo de defensa.",
      },
      spans: [{ from: "2020-11-18" }],
      claim: {
        by: {
          en: "the ACLU of D.C., an advocacy group",
          es: "la ACLU de D. C., un grupo de defensa",
        },
      },
      sources: ["aclu-dc-pjes", "clearinghouse-pjes"],
    },
    thura: {
      role: "event",
      text: {
        en: "On June 25, 2020, the Supreme Court decided DHS v. Thuraissigiam.",
        es: "El 25 de junio de 2020, la Corte Suprema decidió DHS v. Thuraissigiam.",
      },
      spans: [{ from: "2020-06-25" }],
      sources: ["dhs-v-thuraissigiam"],
    },
    "not-full": {
      role: "confusion",
      text: {
        en: "Due process does not mean that everybody gets a full court hearing: what is due depends on the setting.",
        es: "El debido proceso no significa que todos reciban una audiencia completa: lo debido depende del caso.",
      },
      spans: [{ from: "before-2016" }],
      sources: ["reno-v-flores", "us-const-amend-5"],
    },
  },
  related: ["mpp-courts", "title-42", "asylum", "expulsion-vs-removal"],
  questions: {
    whom: one({
      stem: {
        en: "Whom does the Fifth Amendment protect, by its own word?",
        es: "¿A quién protege la Quinta Enmienda, según su propia palabra?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["amendment"],
      standards: ["EAD.3"],
      options: {
        cit: {
          text: { en: "Citizens", es: "Los ciudadanos" },
          why: { en: "Another word stands there.", es: "Ahí está otra palabra." },
          misconception: "due-process-citizens-only",
        },
        per: {
          text: { en: "Persons", es: "Las personas" },
          why: {
            en: "It says that no “person” shall be deprived.",
            es: "Dice que a ninguna «persona» se le quitará.",
          },
        },
        vot: {
          text: { en: "Voters", es: "Los votantes" },
          why: {
            en: "Voting is the subject of other amendments.",
            es: "El voto es tema de otras enmiendas.",
          },
          misconception: "due-process-citizens-only",
        },
      },
      key: "per",
      explanation: {
        en: "The text speaks of a person, not of a citizen.",
        es: "El texto habla de una persona, no de un ciudadano.",
      },
      objective: {
        en: "Read a word of the Constitution.",
        es: "Leer una palabra de la Constitución.",
      },
    }),
    "two-cases": one({
      stem: {
        en: "Reno v. Flores and DHS v. Thuraissigiam both speak of noncitizens. What differs?",
        es: "Reno v. Flores y DHS v. Thuraissigiam hablan de extranjeros. ¿Qué cambia?",
      },
      level: "evaluate",
      difficulty: "hard",
      facts: ["noncitizens", "at-border"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        set: {
          text: { en: "How far the person had come", es: "Hasta dónde había llegado" },
          short: { en: "How far they had come", es: "Hasta dónde llegó" },
          why: {
            en: "One is about removal proceedings, the other about people stopped right after crossing.",
            es: "Uno trata de procesos de remoción; el otro, de quienes fueron detenidos al cruzar.",
          },
        },
        all: {
          text: { en: "Whether the Constitution holds", es: "Si rige la Constitución" },
          short: { en: "Whether it holds at all", es: "Si rige la Constitución" },
          why: {
            en: "It holds in both; what is due differs.",
            es: "Rige en ambos; cambia lo debido.",
          },
          misconception: "due-process-citizens-only",
        },
        age: {
          text: { en: "Whether the person is of age", es: "Si la persona es mayor" },
          why: { en: "Age is not what sets them apart.", es: "La edad no es lo que los separa." },
          misconception: "due-process-full-trial",
        },
      },
      key: "set",
      explanation: {
        en: "The setting decides what process is due.",
        es: "El caso decide qué proceso se debe.",
      },
      objective: { en: "Compare two rulings.", es: "Comparar dos fallos." },
    }),
    case: one({
      stem: {
        en: "A man is stopped 25 yards past the border an hour after crossing. By the ruling of 2020, which rights about admission has he?",
        es: "Un hombre es detenido a 25 yardas de la frontera una hora después de cruzar. Según el fallo de 2020, ¿qué derechos tiene sobre su admisión?",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["at-border"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        full: {
          text: { en: "Those of a lawful resident", es: "Los de un residente legal" },
          why: {
            en: "Residents have more; he was just stopped.",
            es: "Los residentes tienen más; él acaba de ser detenido.",
          },
          misconception: "crossing-gives-all-rights",
        },
        none: {
          text: { en: "Those of a visitor", es: "Los de un visitante" },
          why: {
            en: "A visitor was let in; he was not.",
            es: "A un visitante se lo admitió; a él no.",
          },
          misconception: "crossing-gives-all-rights",
        },
        cong: {
          text: { en: "Those that Congress gives", es: "Los que da el Congreso" },
          why: {
            en: "So the Court held in DHS v. Thuraissigiam.",
            es: "Así lo resolvió la Corte en DHS v. Thuraissigiam.",
          },
        },
      },
      key: "cong",
      explanation: {
        en: "About admission, Congress sets what he can ask for.",
        es: "Sobre la admisión, el Congreso fija qué puede pedir.",
      },
      objective: { en: "Apply a ruling.", es: "Aplicar un fallo." },
    }),
    takes: several({
      stem: {
        en: "Which of these may the government take only with due process?",
        es: "¿Qué puede quitar el gobierno solo con el debido proceso?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["amendment"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        life: {
          text: { en: "Life", es: "La vida" },
          why: { en: "It stands first in the text.", es: "Va primero en el texto." },
        },
        lib: {
          text: { en: "Liberty", es: "La libertad" },
          why: { en: "It stands second in the text.", es: "Va en segundo lugar." },
        },
        opin: {
          text: { en: "Opinions", es: "Las opiniones" },
          why: {
            en: "Speech is the subject of the First Amendment.",
            es: "La expresión es tema de la Primera Enmienda.",
          },
          misconception: "first-amendment-due-process",
        },
        prop: {
          text: { en: "Property", es: "Los bienes" },
          why: { en: "It stands third in the text.", es: "Va en tercer lugar." },
        },
      },
      key: ["life", "lib", "prop"],
      explanation: { en: "Life, liberty and property.", es: "La vida, la libertad y los bienes." },
      objective: { en: "Recall the text.", es: "Recordar el texto." },
    }),
    hearing: one({
      stem: {
        en: "A classmate says that due process gives everybody a full trial. What is the better statement?",
        es: "Un compañero dice que el debido proceso da a todos un juicio completo. ¿Qué afirmación es mejor?",
      },
      level: "apply",
      difficulty: "easy",
      facts: ["not-full"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        dep: {
          text: { en: "Each setting has its measure", es: "Cada caso tiene su medida" },
          why: {
            en: "A screening can be enough in one setting, a hearing in another.",
            es: "En un caso basta una revisión; en otro hace falta una audiencia.",
          },
        },
        nob: {
          text: { en: "Nobody has it at the border", es: "En la frontera nadie lo tiene" },
          short: { en: "Nobody has it there", es: "Allí nadie lo tiene" },
          why: {
            en: "Even there Congress sets a procedure.",
            es: "Incluso allí el Congreso fija un procedimiento.",
          },
          misconception: "due-process-citizens-only",
        },
        all: {
          text: { en: "A jury decides each such case", es: "Un jurado decide cada caso" },
          short: { en: "A jury decides each", es: "Decide un jurado" },
          why: {
            en: "Immigration cases have no jury.",
            es: "Los casos de inmigración no tienen jurado.",
          },
          misconception: "due-process-full-trial",
        },
      },
      key: "dep",
      explanation: {
        en: "Due process is a measure of fairness, not one procedure.",
        es: "El debido proceso es una medida de justicia, no un solo procedimiento.",
      },
      objective: { en: "Correct a common error.", es: "Corregir un error común." },
    }),
    claim: one({
      stem: {
        en: "A news story says: advocates argue that Title 42 denied due process. What has been established?",
        es: "Una nota dice: grupos de defensa argumentan que el Título 42 negaba el debido proceso. ¿Qué queda establecido?",
      },
      level: "evaluate",
      difficulty: "medium",
      facts: ["advocates", "amendment"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        rule: {
          text: { en: "That a court ruled so", es: "Que un tribunal lo resolvió" },
          why: { en: "An argument is not a ruling.", es: "Un argumento no es un fallo." },
          misconception: "claim-is-ruling",
        },
        said: {
          text: { en: "That this is their view", es: "Que esa es su opinión" },
          why: { en: "The sentence reports a claim.", es: "La frase informa de una afirmación." },
        },
        law: {
          text: { en: "That the law was changed", es: "Que la ley se cambió" },
          why: { en: "No change of law is told.", es: "No se habla de un cambio de ley." },
          misconception: "claim-is-ruling",
        },
      },
      key: "said",
      explanation: {
        en: "A claim is told with whoever makes it.",
        es: "Una afirmación se cuenta con quien la hace.",
      },
      objective: {
        en: "Tell a claim from a ruling.",
        es: "Distinguir una afirmación de un fallo.",
      },
    }),
    parts: order({
      stem: {
        en: "Put these texts about due process in order, the earliest first.",
        es: "Ordena estos textos sobre el debido proceso, primero el más antiguo.",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["amendment", "noncitizens", "thura"],
      standards: ["C3.D2.Civ.13.6-8"],
      options: {
        t: {
          text: { en: "DHS v. Thuraissigiam", es: "DHS v. Thuraissigiam" },
          why: { en: "Decided in 2020.", es: "Se decidió en 2020." },
        },
        a: {
          text: { en: "The Fifth Amendment", es: "La Quinta Enmienda" },
          why: { en: "In force since 1791.", es: "Vigente desde 1791." },
        },
        r: {
          text: { en: "Reno v. Flores", es: "Reno v. Flores" },
          why: { en: "Decided in 1993.", es: "Se decidió en 1993." },
        },
      },
      key: ["a", "r", "t"],
      explanation: {
        en: "The amendment is of 1791, the cases of 1993 and 2020.",
        es: "La enmienda es de 1791; los casos, de 1993 y 2020.",
      },
      objective: { en: "Date three texts.", es: "Fechar tres textos." },
    }),
  },
  discussion: [
    {
      text: {
        en: "What makes a procedure fair when many people arrive in a short time?",
        es: "¿Qué hace justo un procedimiento cuando llegan muchas personas en poco tiempo?",
      },
    },
    {
      text: {
        en: "Should rights grow the longer a person is in a country? Give a reason for and one against.",
        es: "¿Deberían crecer los derechos cuanto más tiempo está una persona en un país? Da una razón a favor y otra en contra.",
      },
    },
    {
      text: {
        en: "The Constitution says “person.” Which other word could it have used, and what would change?",
        es: "La Constitución dice «persona». ¿Qué otra palabra podría haber usado y qué cambiaría?",
      },
    },
  ],
});
