import type { Language } from "../../src/content/languages.ts";
import type { Pack, Topic } from "../../src/content/schema.ts";
import { completeLanguages } from "./languages.ts";

/** A language that is still growing, in which the tiny subject has come part of the way. */
export const portuguese: Language = {
  code: "pt",
  name: "Português",
  intl: "pt-BR",
  discord: ["pt-BR"],
  status: "growing",
};

/** Docent's complete languages and a growing one. */
export const tinyLanguages: readonly [Language, ...Language[]] = [...completeLanguages, portuguese];

/** The day on which the tiny subject is read. */
export const tinyToday = "2026-11-24";

const morningBell: Topic = {
  begins: "2018-01-08",
  aliases: { en: ["first bell rule"], es: ["regla del primer timbre"], pt: ["primeiro sinal"] },
  wrongForms: [
    {
      form: "mourning bell",
      note: { en: "It is written “morning”.", es: "En inglés se escribe «morning»." },
    },
  ],
  sources: {
    letter: {
      title: "Letter to families",
      publisher: "Maple School",
      date: "2020-03-13",
      citation: "Maple School, letter of March 13, 2020",
      kind: "primary",
      accessed: "2026-11-20",
    },
  },
  statements: {
    name: {
      role: "name",
      text: { en: "Morning bell", es: "Timbre de la mañana", pt: "Sino da manhã" },
      nicknames: [{ en: "First bell", es: "Primer timbre" }],
      spans: [{ from: "2018-01-08" }],
      sources: ["calendar"],
    },
    what: {
      role: "definition",
      text: {
        en: "The morning bell is the signal that opens the school day at Maple School.",
        es: "El timbre de la mañana es la señal que abre el día escolar en la escuela Maple.",
        pt: "O sino da manhã é o sinal que abre o dia na escola Maple.",
      },
      spans: [{ from: "2018-01-08" }],
      sources: ["calendar"],
    },
    "in-use": {
      role: "status",
      text: { en: "in use", es: "en uso", pt: "em uso" },
      spans: [{ from: "2018-01-08", until: "2020-03-16" }, { from: "2021-08-30" }],
      asOf: "2026-11-20",
      recheckBy: "2027-06-01",
      sources: ["calendar"],
    },
    silent: {
      role: "status",
      text: { en: "silent while pupils learn at home", es: "en silencio: se estudia en casa" },
      spans: [{ from: "2020-03-16", until: "2021-08-30" }],
      sources: ["letter"],
    },
    pupils: {
      role: "fact",
      text: {
        en: "In January 2018 it called 1,240 pupils, by the school's count.",
        es: "En enero de 2018 llamaba a 1,240 alumnos, según la cuenta de la escuela.",
        pt: "Em janeiro de 2018 chamava 1.240 alunos, segundo a escola.",
      },
      spans: [{ from: "2018-01" }],
      known: "2018-02-05",
      sources: ["calendar"],
      figures: [
        {
          value: 1240,
          counts: "pupils",
          when: "2018-01",
          revisable: true,
          series: { id: "pupils", periods: ["2018"] },
        },
      ],
      alone: true,
    },
    announced: {
      role: "event",
      text: {
        en: "On March 13, 2020, principal Ana Rivera wrote that the bell would fall silent on March 16, 2020.",
        es: "El 13 de marzo de 2020, la directora Ana Rivera escribió que el timbre callaría el 16 de marzo de 2020.",
      },
      spans: [{ from: "2020-03-13" }],
      announces: ["2020-03-16"],
      claim: { by: { en: "Ana Rivera", es: "Ana Rivera" }, on: "2020-03-13" },
      sources: ["letter"],
    },
    back: {
      role: "event",
      text: {
        en: "On August 30, 2021, the bell rang again.",
        es: "El 30 de agosto de 2021 volvió a sonar el timbre.",
      },
      spans: [{ from: "2021-08-30" }],
      also: ["lunch-bell"],
      sources: ["calendar"],
    },
    "not-lunch": {
      role: "confusion",
      with: "lunch-bell",
      text: {
        en: "The morning bell opens the day, the lunch bell halves it.",
        es: "El timbre de la mañana abre el día; el del almuerzo lo parte en dos.",
      },
      spans: [{ from: "2019-09-02" }],
      sources: ["calendar"],
    },
  },
  related: ["lunch-bell"],
  questions: {
    opens: {
      form: "one",
      stem: {
        en: "What does the first signal of the day at Maple School open?",
        es: "¿Qué abre la primera señal del día en la escuela Maple?",
        pt: "O que abre o primeiro sinal do dia na escola Maple?",
      },
      level: "recall",
      difficulty: "easy",
      facts: ["what"],
      explanation: {
        en: "The calendar calls it the signal that begins lessons.",
        es: "El calendario la llama la señal que inicia las clases.",
      },
      objective: { en: "Say what the bell is for", es: "Decir para qué sirve el timbre" },
      standards: ["BELL.1"],
      options: {
        lessons: {
          text: { en: "Lessons", es: "Clases", pt: "As aulas" },
          why: {
            en: "The calendar says that lessons begin.",
            es: "El calendario dice que inician las clases.",
          },
        },
        lunch: {
          text: { en: "Lunch", es: "Almuerzo", pt: "O almoço" },
          why: {
            en: "Lunch has a bell of its own, which sounds alike.",
            es: "El almuerzo tiene un timbre propio, que suena parecido.",
          },
          misconception: "one-bell",
        },
        doors: {
          text: { en: "Doors", es: "Puertas", pt: "As portas" },
          why: {
            en: "Doors stand open earlier; the sound makes one think of them.",
            es: "Las puertas abren antes; el sonido hace pensar en ellas.",
          },
          misconception: "one-bell",
        },
      },
      key: "lessons",
    },
    count: {
      form: "number",
      stem: {
        en: "How many pupils did the bell call in January 2018?",
        es: "¿A cuántos alumnos llamaba el timbre en enero de 2018?",
      },
      level: "recall",
      difficulty: "hard",
      facts: ["pupils"],
      explanation: {
        en: "The school counted 1,240 pupils in January 2018.",
        es: "La escuela contó 1,240 alumnos en enero de 2018.",
      },
      objective: { en: "Read a count of pupils", es: "Leer una cuenta de alumnos" },
      key: 1240,
      counts: "pupils",
      tolerance: 0.01,
      misreadings: [
        {
          value: 620,
          why: {
            en: "That counts one of two shifts only.",
            es: "Eso cuenta solo uno de dos turnos.",
          },
          misconception: "one-bell",
        },
      ],
    },
  },
  charts: ["pupils"],
  discussion: [
    {
      text: { en: "Should a school have bells?", es: "¿Debería una escuela tener timbres?" },
      arguments: [
        {
          by: { en: "Families", es: "Familias" },
          text: { en: "Bells keep everyone on time.", es: "Los timbres dan puntualidad." },
          source: "letter",
        },
        {
          by: { en: "Teachers", es: "Docentes" },
          text: { en: "Bells break good lessons.", es: "Los timbres cortan buenas clases." },
          source: "calendar",
        },
      ],
    },
  ],
  corrections: [
    {
      on: "2026-10-01",
      note: { en: "The count was 1,204 here before.", es: "Antes la cuenta era aquí 1,204." },
    },
  ],
};

const lunchBell: Topic = {
  begins: "2019-09-02",
  sensitive: {
    en: "This topic speaks of hunger.",
    es: "Este tema habla del hambre.",
  },
  aliases: { en: ["noon bell"], es: ["timbre del mediodía"] },
  statements: {
    name: {
      role: "name",
      text: {
        en: "Lunch bell at the big oak in the yard",
        es: "Timbre del almuerzo en el gran roble del patio",
      },
      short: { en: "Lunch bell", es: "Timbre del almuerzo" },
      spans: [{ from: "2019-09-02" }],
      sources: ["calendar"],
    },
    what: {
      role: "definition",
      text: {
        en: "The lunch bell is the signal for lunch in the yard of Maple School.",
        es: "El timbre del almuerzo es la señal para almorzar en el patio de la escuela Maple.",
      },
      spans: [{ from: "2019-09-02" }],
      sources: ["calendar"],
    },
    status: {
      role: "status",
      text: { en: "in use", es: "en uso" },
      spans: [{ from: "2019-09-02" }],
      asOf: "2026-11-20",
      sources: ["calendar"],
    },
    yard: {
      role: "fact",
      text: { en: "It hangs in the yard.", es: "Cuelga en el patio." },
      spans: [{ from: "2019-09-02" }],
      sources: ["calendar"],
      alone: true,
    },
    draft: {
      role: "fact",
      text: { en: "It weighs as much as a cow.", es: "Pesa lo mismo que una vaca." },
      spans: [{ from: "2019-09-02" }],
      sources: ["calendar"],
      withdrawnOn: "2026-02-01",
    },
  },
  related: ["morning-bell"],
  questions: {
    sequence: {
      form: "order",
      stem: {
        en: "Put these parts of the school day in order.",
        es: "Ordena estas partes del día escolar.",
      },
      level: "apply",
      difficulty: "medium",
      facts: ["what", "morning-bell/what"],
      explanation: {
        en: "The first bell, lessons, then the meal in the yard.",
        es: "El primer timbre, las clases y luego la comida en el patio.",
      },
      objective: { en: "Order the school day", es: "Ordenar el día escolar" },
      options: {
        first: {
          text: { en: "First signal", es: "Primera señal" },
          why: { en: "At eight.", es: "A las ocho." },
        },
        lessons: {
          text: { en: "Lessons", es: "Clases" },
          why: { en: "Until noon.", es: "Hasta el mediodía." },
        },
        meal: {
          text: { en: "Meal outside", es: "Comida afuera" },
          why: { en: "At noon.", es: "Al mediodía." },
        },
      },
      key: ["first", "lessons", "meal"],
    },
    where: {
      form: "several",
      stem: {
        en: "Which two things stand in the yard of Maple School?",
        es: "¿Qué dos cosas hay en el patio de la escuela Maple?",
      },
      level: "recall",
      difficulty: "medium",
      facts: ["yard"],
      explanation: {
        en: "The calendar's map shows the oak, and the bell in it.",
        es: "El mapa del calendario muestra el roble, y el timbre en él.",
      },
      objective: { en: "Find the bell on a map", es: "Ubicar el timbre en un mapa" },
      options: {
        oak: {
          text: { en: "An oak", es: "Un roble" },
          why: { en: "The map shows an oak there.", es: "El mapa muestra allí un roble." },
        },
        bell: {
          text: { en: "A bell", es: "Un timbre" },
          why: { en: "The bell hangs in the oak.", es: "El timbre cuelga del roble." },
        },
        pool: {
          text: { en: "A pool", es: "Una piscina" },
          why: { en: "The pool is at the other school.", es: "La piscina es de la otra escuela." },
        },
      },
      key: ["oak", "bell"],
    },
  },
};

/** A small, whole subject that keeps every rule; a new object each time, free to be changed. */
export function tinyPack(): Pack {
  return structuredClone<Pack>({
    id: "bells",
    name: { en: "The bells of Maple School", es: "Los timbres de la escuela Maple" },
    date: "2020-03-16",
    examples: [{ en: "morning bell", es: "timbre de la mañana", pt: "sinal da manhã" }],
    topics: { "morning-bell": morningBell, "lunch-bell": lunchBell },
    sources: {
      calendar: {
        title: "School calendar",
        publisher: "Maple School",
        date: "2018-01-08",
        url: "https://school.example/calendar",
        kind: "primary",
        accessed: "2026-11-20",
      },
    },
    glossary: {
      shift: {
        term: { en: "Shift", es: "Turno" },
        aliases: { en: ["half-day"] },
        definition: {
          en: "One of the two halves of a school day.",
          es: "Una de las dos mitades del día escolar.",
        },
        sources: ["calendar"],
        topic: "morning-bell",
      },
    },
    series: {
      pupils: {
        title: { en: "Pupils of Maple School", es: "Alumnos de la escuela Maple" },
        counts: "pupils",
        sources: ["calendar"],
        rows: [
          ["2018", 1240],
          ["2019", null],
        ],
      },
    },
    charts: {
      pupils: {
        title: { en: "How many pupils?", es: "¿Cuántos alumnos?" },
        findings: [{ from: "2019", text: { en: "There are many.", es: "Hay muchos." } }],
        form: "columns",
        parts: [{ series: "pupils", label: { en: "Pupils", es: "Alumnos" } }],
      },
    },
    counts: { pupils: { en: "pupils", es: "alumnos", pt: "alunos" } },
    misconceptions: {
      "one-bell": { en: "All bells are one bell.", es: "Todos los timbres son uno solo." },
    },
    standards: { "BELL.1": "Say what bells are for." },
    register: { "ana-rivera": { forms: ["Ana Rivera", "Rivera"], from: "2019-07-01" } },
    wording: {
      noise: {
        forms: ["noise", "ruido"],
        unless: "quoted",
        level: "error",
        instead: "write sound",
      },
      gong: {
        forms: ["gong", "gongs"],
        near: ["bell", "timbre"],
        unless: "denied",
        level: "error",
        instead: "write bell",
      },
    },
  });
}
