import { defineWords } from "./words.ts";

export const helpWords = defineWords(
  {
    title: "Docent",
    what: (subjects: string) =>
      `Docent explains and quizzes, and shows its sources. Its subject: ${subjects}.`,
    explain: (command: string, examples: string) =>
      `${command} and a topic, such as ${examples}: what it is, what happened, and where it is written.`,
    explainOn: "Add `on:` and a day, such as `2021-03-01`, to see how things stood then.",
    explainPrivate: "Add `private:` to be the only one who sees it.",
    terms:
      "In the menu of any message, under **Apps**, **Explain terms**: what its terms mean, only for you.",
    practice: (command: string) =>
      `${command}: questions at your own pace, which only you see; each answer says why.`,
    live: (command: string) =>
      `${command}: a quiz for the whole channel, with a host. When one opens, press **Join**; only you see your answers.`,
    daily: (command: string) =>
      `${command}: a fact in a channel, at a local time, on the days you choose.`,
    settings: (command: string) =>
      `${command}: this server’s language, host role and staff channel.`,
    facts: "Docent tells facts, with sources and dates. It does not ask for opinions.",
    keeps: (command: string) =>
      `It keeps the language you choose and your answers in practice; no name, no message. ${command} shows all of it, and there you can delete it.`,
    firstSteps: "First steps in this server",
    optional: "Each is optional, and you can change it later in the settings.",
    staffNeeds: "The staff channel receives reports of mistakes.",
    skip: "Not now",
    toLanguages: "Other languages",
  },
  {
    es: {
      title: "Docent",
      what: (subjects) =>
        `Docent explica, hace preguntas y muestra sus fuentes. Su tema: ${subjects}.`,
      explain: (command, examples) =>
        `${command} y un tema, como ${examples}: qué es, qué pasó y dónde está escrito.`,
      explainOn: "Añade `fecha:` y un día, como `2021-03-01`, para ver cómo estaban las cosas.",
      explainPrivate: "Añade `privado:` para que solo tú lo veas.",
      terms:
        "En el menú de cualquier mensaje, en **Aplicaciones**, **Explicar términos**: qué significan sus términos, solo para ti.",
      practice: (command) =>
        `${command}: preguntas a tu ritmo, que solo tú ves; cada respuesta dice por qué.`,
      live: (command) =>
        `${command}: un cuestionario para todo el canal, que alguien dirige. Cuando se abra uno, presiona **Participar**; solo tú ves tus respuestas.`,
      daily: (command) => `${command}: un dato en un canal, a una hora local, los días que elijas.`,
      settings: (command) =>
        `${command}: idioma, rol de anfitrión y canal del personal de este servidor.`,
      facts: "Docent cuenta hechos, con fuentes y fechas. No pide opiniones.",
      keeps: (command) =>
        `Guarda el idioma que elijas y tus respuestas de práctica; ni nombres ni mensajes. ${command} lo muestra todo, y ahí puedes borrarlo.`,
      firstSteps: "Primeros pasos en este servidor",
      optional: "Todo es opcional y puedes cambiarlo después en la configuración.",
      staffNeeds: "El canal del personal recibe los avisos de errores.",
      skip: "Ahora no",
      toLanguages: "Otros idiomas",
    },
  },
);
