import { defineWords } from "./words.ts";

/** What each part of the file with one's data is, for the person who opens it. */
export const privacyFileWords = defineWords(
  {
    about:
      "Everything that Docent keeps about you. Docent is a Discord bot; whoever runs it is responsible for its data. Times are in UTC.",
    part: "Which of several files this is; each can be read alone.",
    discordId: "Your number at Discord, by which Docent finds what is yours.",
    language:
      "The language that you chose, by its code; null: none, so that Docent follows your Discord.",
    numbers:
      "The random numbers that stand for you in place of your Discord id. The scope says where: self is your own practice, any other is a server's Discord id.",
    practices:
      "Your practice quizzes. wish: what you asked for. seed: the number by which questions were drawn and options shuffled. asked: each question by its name in questions below, its options in the order in which you saw them, and your answer.",
    answer:
      "In an answer, given is what you chose (unknown: you said that you do not know), confidence is sure or guessed, settled says that it can no longer change, and interactionId is Discord's number of your press.",
    serverAnswers: "Your answers to questions that a server asked, with the server's Discord id.",
    quizzes:
      "Live quizzes that you hosted or played in, with the server's Discord id. played: your points, how many you answered and had right, your team from 0, your time as a multiple of everybody's, and whether you left or were taken out.",
    questions:
      "The questions that you were asked, as they were then, with their texts by language. key is what was right.",
  },
  {
    es: {
      about:
        "Todo lo que Docent guarda sobre ti. Docent es un bot de Discord; quien lo administra es responsable de sus datos. Las horas están en UTC.",
      part: "Cuál de varios archivos es este; cada uno se entiende por separado.",
      discordId: "Tu número en Discord, con el que Docent encuentra lo que es tuyo.",
      language:
        "El idioma que elegiste, por su código; null: ninguno, así que Docent sigue el de tu Discord.",
      numbers:
        "Los números al azar que están en lugar de tu ID de Discord. scope dice dónde: self es tu propia práctica; cualquier otro es el ID de Discord de un servidor.",
      practices:
        "Tus prácticas. wish: lo que pediste. seed: el número con el que se sortearon las preguntas y se mezclaron las opciones. asked: cada pregunta por su nombre en questions, más abajo, sus opciones en el orden en que las viste y tu respuesta.",
      answer:
        "En una respuesta, given es lo que elegiste (unknown: dijiste que no lo sabes), confidence es sure (la sabías) o guessed (adivinaste), settled dice que ya no puede cambiar, e interactionId es el número que Discord dio a tu pulsación.",
      serverAnswers:
        "Tus respuestas a preguntas que hizo un servidor, con el ID de Discord del servidor.",
      quizzes:
        "Los cuestionarios en vivo que dirigiste o jugaste, con el ID de Discord del servidor. played: tus puntos, cuántas respondiste y acertaste, tu equipo desde 0, tu tiempo como múltiplo del de todos, y si saliste o te sacaron.",
      questions:
        "Las preguntas que se te hicieron, como eran entonces, con sus textos por idioma. key es lo correcto.",
    },
  },
);
