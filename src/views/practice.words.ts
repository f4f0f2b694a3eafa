import { defineWords } from "./words.ts";

const ordinal = (place: number) => `${place}${["th", "st", "nd", "rd"][place] ?? "th"}`;

/** The words of a practice: its questions, what is revealed, and how it went. */
export const practiceWords = defineWords(
  {
    question: (number: number, of: number) => `Question ${number} of ${of}`,
    calm: "take your time · only you see this",
    fewer: (count: number) =>
      count === 1
        ? "There is only 1 question for this right now."
        : `There are only ${count} questions for this right now.`,
    dontKnow: "I don’t know",
    chooseAll: "Choose all that fit",
    typeNumber: "Type a number",
    changeNumber: "Change the number",
    putInOrder: "Put in order",
    changeOrder: "Change the order",
    counted: (what: string) => `What is counted: ${what}.`,
    near: (share: string) => `Right if it is within ${share}.`,
    exactly: "Right if it is exact.",
    chose: (options: string) => `You chose ${options}.`,
    read: (number: string, counted: string) => `I read **${number}** ${counted}.`,
    yourOrder: "Your order:",
    howSure: "How sure are you?",
    mayChange: "You can still change your answer.",
    sure: "Sure",
    guessed: "Guessed",

    numberTitle: "Your number",
    numberExample: "For example 1,234 or 12k",
    orderTitle: "Put in order",
    place: (place: number) => ordinal(place),
    choosePlace: "Choose",
    unreadable: (written: string) =>
      `I can’t read “${written}” as a number. Type digits, such as 1,234, 12.5k or 3 million.`,
    twice: (option: string) =>
      `“${option}” stands in two places. Put each one in a place of its own.`,

    right: "Right",
    partly: "Partly right",
    wrong: "Not right",
    itWas: (answer: string) => `it was ${answer}`,
    answerIs: (answer: string) => `the answer is ${answer}`,
    orderIs: "this is the right order",
    youPut: (place: number) => `you put it ${ordinal(place)}`,
    chosenRight: "right, and you chose it",
    leftOut: "right, and you left it out",
    chosenWrong: "not right",
    youWrote: (number: string) => `You wrote ${number}.`,
    closeEnough: (number: string) => `You wrote ${number}: close enough.`,
    guessedRight: "You guessed, and your guess was right. Now you know why.",
    sureWrong: "You were sure. What surprises us is easy to remember.",
    next: "Next question",
    summary: "Summary",
    readTopic: (topic: string) => `Read: ${topic}`,
    kept: (show: string, erase: string) =>
      `Docent keeps what it asked you, what you answered, how sure you were, and when. Nobody else here sees it. ${show} shows it, ${erase} deletes it.`,

    practiceOf: (topic: string) => `Practice: ${topic}`,
    allTopics: "all topics",
    score: (right: number, of: number) => `${right} of ${of} right`,
    alsoPartly: (count: number) => `${count} partly right`,
    wellDone: "Every answer was right. Well done!",
    notKnown: "You didn’t know",
    notAnswered: "Not answered",
    again: "Again: what I missed",
    newQuestions: "New questions",
  },
  {
    es: {
      question: (number, of) => `Pregunta ${number} de ${of}`,
      calm: "sin prisa · solo tú ves esto",
      fewer: (count) =>
        count === 1
          ? "Por ahora solo hay 1 pregunta sobre esto."
          : `Por ahora solo hay ${count} preguntas sobre esto.`,
      dontKnow: "No lo sé",
      chooseAll: "Elige todas las que correspondan",
      typeNumber: "Escribir un número",
      changeNumber: "Cambiar el número",
      putInOrder: "Ordenar",
      changeOrder: "Cambiar el orden",
      counted: (what) => `Lo que se cuenta: ${what}.`,
      near: (share) => `Es correcto con una diferencia de hasta ${share}.`,
      exactly: "Es correcto si es exacto.",
      chose: (options) => `Elegiste ${options}.`,
      read: (number, counted) => `Leí **${number}** ${counted}.`,
      yourOrder: "Tu orden:",
      howSure: "¿Lo sabías o adivinaste?",
      mayChange: "Todavía puedes cambiar tu respuesta.",
      sure: "Lo sabía",
      guessed: "Adiviné",

      numberTitle: "Tu número",
      numberExample: "Por ejemplo 1,234 o 12 mil",
      orderTitle: "Ordena",
      place: (place) => `${place}.º`,
      choosePlace: "Elige",
      unreadable: (written) =>
        `No puedo leer «${written}» como número. Escribe cifras, por ejemplo 1,234, 12.5 mil o 3 millones.`,
      twice: (option) => `«${option}» está en dos lugares. Pon cada opción en un solo lugar.`,

      right: "Correcto",
      partly: "Correcto en parte",
      wrong: "No es correcto",
      itWas: (answer) => `era ${answer}`,
      answerIs: (answer) => `la respuesta es ${answer}`,
      orderIs: "este es el orden correcto",
      youPut: (place) => `en tu orden, lugar ${place}`,
      chosenRight: "correcta, y la elegiste",
      leftOut: "correcta, y no la elegiste",
      chosenWrong: "no es correcta",
      youWrote: (number) => `Escribiste ${number}.`,
      closeEnough: (number) => `Escribiste ${number}: lo bastante cerca.`,
      guessedRight: "Adivinaste y acertaste. Ahora sabes por qué.",
      sureWrong: "Dijiste que lo sabías. Lo que nos sorprende es fácil de recordar.",
      next: "Siguiente pregunta",
      summary: "Resumen",
      readTopic: (topic) => `Leer: ${topic}`,
      kept: (show, erase) =>
        `Docent guarda qué te preguntó, qué respondiste, si lo sabías y cuándo fue. Nadie más aquí lo ve. ${show} lo muestra y ${erase} lo borra.`,

      practiceOf: (topic) => `Práctica: ${topic}`,
      allTopics: "todos los temas",
      score: (right, of) => `${right} de ${of} correctas`,
      alsoPartly: (count) => `${count} en parte`,
      wellDone: "Todas tus respuestas fueron correctas. ¡Muy bien!",
      notKnown: "No la sabías",
      notAnswered: "Sin responder",
      again: "Otra vez: lo que fallé",
      newQuestions: "Preguntas nuevas",
    },
  },
);
