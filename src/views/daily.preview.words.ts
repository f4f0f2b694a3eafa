import { defineWords } from "./words.ts";

/** The words for a preview of daily posts, before they are saved. */
export const dailyPreviewWords = defineWords(
  {
    title: "Preview: a daily fact",
    notYet: "Only you see this. Nothing is posted until you press Save.",
    where: (channel: string) => `**Where:** ${channel}`,
    when: (rhythm: string) => `**When:** ${rhythm}`,
    topic: (topic: string) => `**Topic:** ${topic}`,
    language: (language: string) => `**Language:** ${language}`,
    nextDates: "The next five posts",
    yourClock: (when: string) => `By your own clock the first is: ${when}`,
    looks: "A post looks like this; each day has another fact.",
    coincides: (channel: string) =>
      `Something else is posted in ${channel} at the same minute, too. Both will appear.`,
    history: (channel: string) =>
      `Docent may not read the history of ${channel}. Posts appear all the same. Only if the connection breaks in the middle of one, it cannot look whether that post arrived, and it does not post it again, so a day may go without its fact. If you like, give it Read Message History there, under Edit Channel › Permissions.`,
    save: "Save",
    cancel: "Cancel",
  },
  {
    es: {
      title: "Vista previa: un dato diario",
      notYet: "Solo tú ves esto. No se publica nada hasta que pulses Guardar.",
      where: (channel) => `**Dónde:** ${channel}`,
      when: (rhythm) => `**Cuándo:** ${rhythm}`,
      topic: (topic) => `**Tema:** ${topic}`,
      language: (language) => `**Idioma:** ${language}`,
      nextDates: "Las próximas cinco publicaciones",
      yourClock: (when) => `Según tu propio reloj, la primera es: ${when}`,
      looks: "Así se ve una publicación; cada día trae otro dato.",
      coincides: (channel) =>
        `En ${channel} también se publica otra cosa en ese mismo minuto. Aparecerán las dos.`,
      history: (channel) =>
        `Docent no puede leer el historial de ${channel}. Las publicaciones aparecen de todos modos. Solo si la conexión se corta a mitad de una, no puede mirar si llegó y no la repite, así que un día puede quedarse sin su dato. Si quieres, dale Leer el historial de mensajes ahí, en Editar canal › Permisos.`,
      save: "Guardar",
      cancel: "Cancelar",
    },
  },
);
