import type { Text } from "../content/languages.ts";

/** What Discord's picker shows of `/quiz` and its subcommands. */
export const quizCommand = {
  name: { en: "quiz", es: "cuestionario" },
  description: {
    en: "Questions about a topic, each with its source",
    es: "Preguntas sobre un tema, cada una con su fuente",
  },
  practice: { en: "practice", es: "practicar" },
  practiceDescription: {
    en: "Practice at your own pace; only you see it",
    es: "Practica a tu ritmo; solo tú lo ves",
  },
  topic: { en: "topic", es: "tema" },
  topicDescription: {
    en: "A name, a nickname or a word about it; all topics if you leave it out",
    es: "Un nombre, un apodo o una palabra; todos los temas si no lo pones",
  },
  questions: { en: "questions", es: "preguntas" },
  questionsDescription: { en: "How many, from 1 to 20", es: "Cuántas, de 1 a 20" },
  difficulty: { en: "difficulty", es: "dificultad" },
  difficultyDescription: { en: "How hard they are", es: "Qué tan difíciles son" },
  easy: { en: "Easy", es: "Fáciles" },
  medium: { en: "Medium", es: "Intermedias" },
  hard: { en: "Hard", es: "Difíciles" },
} as const satisfies Record<string, Text>;
