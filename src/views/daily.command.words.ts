import type { Text } from "../content/languages.ts";

/** What Discord's picker shows of `/daily`. */
export const dailyCommand = {
  name: { en: "daily", es: "diario" },
  description: {
    en: "A fact in a channel, every day or on the days you choose",
    es: "Un dato en un canal, cada día o los días que elijas",
  },
  set: { en: "set", es: "programar" },
  setDescription: {
    en: "Sets up daily posts; you see them before anything is saved",
    es: "Programa publicaciones diarias; las ves antes de guardar nada",
  },
  list: { en: "list", es: "lista" },
  listDescription: {
    en: "The daily posts of this server, and what came of them",
    es: "Las publicaciones diarias de este servidor y cómo les ha ido",
  },
  pause: { en: "pause", es: "pausar" },
  pauseDescription: {
    en: "Stops daily posts until you resume them",
    es: "Detiene las publicaciones diarias hasta que las reanudes",
  },
  resume: { en: "resume", es: "reanudar" },
  resumeDescription: {
    en: "Lets paused daily posts go on",
    es: "Deja que sigan las publicaciones en pausa",
  },
  remove: { en: "remove", es: "quitar" },
  removeDescription: {
    en: "Ends daily posts for good; it asks first",
    es: "Termina las publicaciones diarias para siempre; antes pregunta",
  },
  now: { en: "now", es: "ahora" },
  nowDescription: {
    en: "Posts one now, beside those of the schedule",
    es: "Publica una ahora, además de las programadas",
  },
  channel: { en: "channel", es: "canal" },
  channelDescription: { en: "Where it is posted", es: "Dónde se publica" },
  time: { en: "time", es: "hora" },
  timeDescription: {
    en: "The time there, such as 8am, 8:30 PM or 20:00",
    es: "La hora de ahí, por ejemplo 8am, 8:30 p. m. o 20:00",
  },
  timezone: { en: "timezone", es: "zona" },
  timezoneDescription: {
    en: "Type a city, a state or “Central”, and choose from the list",
    es: "Escribe una ciudad, un estado o «central» y elige de la lista",
  },
  days: { en: "days", es: "días" },
  daysDescription: {
    en: "Every day unless you say otherwise: weekdays, or Mon, Wed, Fri",
    es: "Todos los días si no dices otra cosa: entre semana, o lun, mié, vie",
  },
  topic: { en: "topic", es: "tema" },
  topicDescription: {
    en: "Facts about one topic only; all topics unless you choose one",
    es: "Solo datos de un tema; todos los temas si no eliges uno",
  },
  schedule: { en: "schedule", es: "horario" },
  scheduleDescription: { en: "Which daily posts", es: "Cuáles publicaciones diarias" },
} as const satisfies Record<string, Text>;
