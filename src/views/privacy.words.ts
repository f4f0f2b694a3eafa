import { defineWords } from "./words.ts";

export const privacyWords = defineWords(
  {
    title: "What Docent keeps about you",
    onlyYou: "Only you see this.",
    language: (name: string) => `**Language:** ${name}. You chose it.`,
    noLanguage: "**Language:** none chosen, so Docent follows your Discord.",
    noPractice: "**Practice quizzes:** none",
    practices: (count: string) => `**Practice quizzes:** ${count}`,
    quizzes: (count: string) => `**Live quizzes, hosted or played:** ${count}`,
    answers: (count: string, since: string) => `**Answers:** ${count}, the first on ${since}`,
    noAnswers: "**Answers:** none yet",
    ofAnswers:
      "Each is kept with its question, whether you were sure or guessed, and when it came.",
    number:
      "**A number that stands for you:** your answers carry this random number in place of your Discord id. One table says whose it is.",
    nothing: "Docent keeps nothing about you",
    nothingYet:
      "There is nothing to show, export or delete. Once you practice, play a live quiz or choose a language, it stands here.",
    neverKept: "**Never kept:** your name, your messages, and what you look up.",
    whoSees:
      "**Who sees it:** nobody else in Discord sees your practice. In a live quiz the host sees your answers, and the class the names and points of those in front. Whoever runs Docent looks after the database.",
    howLong: "**How long:** until you delete it; a live quiz for 90 days at most.",
    age: "Docent is for people of 13 and over.",
    toExport: "Export",
    toDelete: "Delete",
    toPolicy: "Privacy policy",
    toTerms: "Terms",
    ask: "Delete everything that Docent keeps about you?",
    cannotUndo:
      "This cannot be undone. A practice quiz that you have begun ends, and a live quiz that is running goes on without you.",
    deleteAll: "Delete everything",
    keep: "Keep it",
    kept: "Nothing was deleted.",
    deleted: "Everything is deleted",
    nothingRemains:
      "Docent now keeps nothing about you. A practice quiz that was open has ended, and its buttons say so; a live quiz that is running goes on without you.",
    backups:
      "Copies of the database that whoever runs Docent made earlier can still hold it, until they are thrown away.",
    file: "Your data, in a file",
    fileHolds: (day: string) => `Everything that Docent keeps about you, on ${day}:`,
    part: (number: string, of: string) =>
      `It takes several files. This is file ${number} of ${of}; each can be read alone.`,
    nextPart: (number: string, of: string) => `File ${number} of ${of}`,
    howToRead:
      "Save the file now: Discord takes this message away when it starts again. It is JSON, which any text editor opens; each part says what it is.",
  },
  {
    es: {
      title: "Lo que Docent guarda sobre ti",
      onlyYou: "Solo tú ves esto.",
      language: (name) => `**Idioma:** ${name}. Lo elegiste tú.`,
      noLanguage: "**Idioma:** ninguno elegido; Docent sigue el de tu Discord.",
      noPractice: "**Prácticas:** ninguna",
      practices: (count) => `**Prácticas:** ${count}`,
      quizzes: (count) => `**Cuestionarios en vivo, dirigidos o jugados:** ${count}`,
      answers: (count, since) => `**Respuestas:** ${count}, la primera el ${since}`,
      noAnswers: "**Respuestas:** todavía ninguna",
      ofAnswers: "Cada una se guarda con su pregunta, si la sabías o adivinaste, y cuándo llegó.",
      number:
        "**Un número en tu lugar:** tus respuestas llevan este número al azar y no tu ID de Discord. Una sola tabla dice de quién es.",
      nothing: "Docent no guarda nada sobre ti",
      nothingYet:
        "No hay nada que ver, exportar ni borrar. Cuando practiques, juegues un cuestionario en vivo o elijas un idioma, aparecerá aquí.",
      neverKept: "**Nunca se guarda:** tu nombre, tus mensajes ni lo que consultas.",
      whoSees:
        "**Quién lo ve:** nadie más en Discord ve lo que practicas. En un cuestionario en vivo, quien lo dirige ve tus respuestas, y la clase, los nombres y puntos de quienes van adelante. Quien administra Docent cuida la base de datos.",
      howLong:
        "**Cuánto tiempo:** hasta que tú lo borres; un cuestionario en vivo, 90 días como máximo.",
      age: "Docent es para personas de 13 años o más.",
      toExport: "Exportar",
      toDelete: "Borrar",
      toPolicy: "Política de privacidad",
      toTerms: "Términos",
      ask: "¿Borrar todo lo que Docent guarda sobre ti?",
      cannotUndo:
        "No se puede deshacer. Si tienes una práctica empezada, termina, y un cuestionario en vivo que está en curso sigue sin ti.",
      deleteAll: "Borrar todo",
      keep: "Conservarlo",
      kept: "No se borró nada.",
      deleted: "Todo está borrado",
      nothingRemains:
        "Docent ya no guarda nada sobre ti. Si había una práctica abierta, terminó, y sus botones lo dicen; un cuestionario en vivo que está en curso sigue sin ti.",
      backups:
        "Las copias de la base de datos que quien administra Docent hizo antes pueden contenerlo todavía, hasta que se eliminen.",
      file: "Tus datos, en un archivo",
      fileHolds: (day) => `Todo lo que Docent guarda sobre ti, al ${day}:`,
      part: (number, of) =>
        `Hacen falta varios archivos. Este es el ${number} de ${of}; cada uno se entiende por separado.`,
      nextPart: (number, of) => `Archivo ${number} de ${of}`,
      howToRead:
        "Guarda el archivo ahora: Discord quita este mensaje cuando vuelve a iniciarse. Es JSON, que cualquier editor de texto abre; cada parte dice qué es.",
    },
  },
);
