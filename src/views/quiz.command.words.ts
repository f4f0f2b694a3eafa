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
  live: { en: "live", es: "en-vivo" },
  liveDescription: {
    en: "Host a quiz in this channel",
    es: "Dirige un cuestionario en este canal",
  },
  liveQuestionsDescription: { en: "How many, from 1 to 30", es: "Cuántas, de 1 a 30" },
  pace: { en: "pace", es: "ritmo" },
  paceDescription: {
    en: "How long each question stays open: auto, untimed, or seconds",
    es: "Cuánto dura cada pregunta: auto, untimed o segundos",
  },
  scoring: { en: "scoring", es: "puntuación" },
  scoringDescription: { en: "What earns points", es: "Qué da puntos" },
  accuracy: { en: "Accuracy: right answers only", es: "Precisión: solo acertar" },
  gentle: { en: "Gentle: a few points for speed", es: "Suave: unos puntos por rapidez" },
  classic: { en: "Classic: speed counts a lot", es: "Clásica: la rapidez cuenta mucho" },
  confidence: { en: "Confidence: more when sure", es: "Confianza: más si lo sabías" },
  teams: { en: "teams", es: "equipos" },
  teamsDescription: { en: "Play in teams", es: "Jugar en equipos" },
  results: { en: "results", es: "resultados" },
  resultsDescription: {
    en: "The report of a quiz, for its host; only you see it",
    es: "El informe de un cuestionario, para quien lo dirige; solo tú lo ves",
  },
  whichQuiz: { en: "quiz", es: "cuestionario" },
  whichQuizDescription: {
    en: "Which one; the newest if you leave it out",
    es: "Cuál; el más nuevo si no lo pones",
  },
  stop: { en: "stop", es: "detener" },
  stopDescription: {
    en: "End the quiz in this channel; what was answered counts",
    es: "Termina el cuestionario de este canal; lo respondido cuenta",
  },
} as const satisfies Record<string, Text>;

/** How people can be put into teams. */
export const teamKindNames = {
  "draw-2": { en: "2 teams, drawn", es: "2 equipos al azar" },
  "draw-3": { en: "3 teams, drawn", es: "3 equipos al azar" },
  "draw-4": { en: "4 teams, drawn", es: "4 equipos al azar" },
  "choose-2": { en: "2 teams, players choose", es: "2 equipos a elegir" },
  "choose-3": { en: "3 teams, players choose", es: "3 equipos a elegir" },
  "choose-4": { en: "4 teams, players choose", es: "4 equipos a elegir" },
  role: { en: "Teams by role", es: "Equipos por rol" },
} as const satisfies Record<string, Text>;

/** Discord's names of what Docent may lack. */
export const rightNames = {
  viewChannel: { en: "View Channel", es: "Ver canal" },
  sendMessages: { en: "Send Messages", es: "Enviar mensajes" },
  sendInThreads: { en: "Send Messages in Threads", es: "Enviar mensajes en hilos" },
} as const satisfies Record<string, Text>;
