import { defineWords } from "./words.ts";

/** The words where a practice does not begin or go on. */
export const practiceNoticeWords = defineWords(
  {
    underWay: "You have a practice under way",
    questionOf: (topic: string, number: number, of: number) =>
      `${topic}, question ${number} of ${of}`,
    continue: "Continue",
    startNew: "Start new",
    startNewMeans: "Start new ends it; its answers stay yours.",
    nothing: "There is no question about this right now.",
    nothingSoHard: "There is no question of that difficulty right now.",
    nothingMissed: "There is nothing to repeat: every answer was right.",
    nothingLeft:
      "What you missed is not asked anymore, because its facts have changed since. There are other questions.",
    anyDifficulty: "Any difficulty",
    onAllTopics: "Questions on all topics",
    gone: (command: string) => `That practice is no longer here. Start a new one with ${command}.`,
    foreign: (command: string) =>
      `This practice belongs to somebody else. Start your own with ${command}.`,
  },
  {
    es: {
      underWay: "Tienes una práctica empezada",
      questionOf: (topic, number, of) => `${topic}, pregunta ${number} de ${of}`,
      continue: "Continuar",
      startNew: "Empezar otra",
      startNewMeans: "Si empiezas otra, esta termina; sus respuestas siguen siendo tuyas.",
      nothing: "Por ahora no hay preguntas sobre esto.",
      nothingSoHard: "Por ahora no hay preguntas de esa dificultad.",
      nothingMissed: "No hay nada que repetir: todas las respuestas fueron correctas.",
      nothingLeft:
        "Lo que fallaste ya no se pregunta, porque sus datos han cambiado desde entonces. Hay otras preguntas.",
      anyDifficulty: "Cualquier dificultad",
      onAllTopics: "Preguntas de todos los temas",
      gone: (command) => `Esa práctica ya no está aquí. Empieza otra con ${command}.`,
      foreign: (command) => `Esta práctica es de otra persona. Empieza la tuya con ${command}.`,
    },
  },
);
