import { defineWords } from "./words.ts";

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);
const personas = (count: number) => (count === 1 ? "1 persona" : `${count} personas`);
const questions = (count: number) => (count === 1 ? "1 question" : `${count} questions`);
const preguntas = (count: number) => (count === 1 ? "1 pregunta" : `${count} preguntas`);

const eligieron = (count: number) => (count === 1 ? "eligió" : "eligieron");

/** The words of a quiz's report and of its picture. */
export const liveReportWords = defineWords(
  {
    title: (quiz: string, day: string) => `Report: ${quiz} · ${day}`,
    severalTopics: "several topics",
    onlyYou: "Only you see this. On a projector, the room does too.",
    stillRunning: "This quiz is still running. The report is of the questions that are closed.",
    nobody: "Nobody answered a question that counts, so there is nothing to report.",
    tookPart: (answered: number, joined: number) =>
      answered === joined
        ? `**${people(answered)}** took part.`
        : `**${people(joined)}** joined, ${answered} of them answered.`,
    mean: (share: string) => `On average **${share}** of a person’s answers were right.`,
    smallClass: "A small class: read the figures with caution, since one answer moves them a lot.",

    attention: "Worth a look",
    noAttention: "No question stands out.",
    others: "The other questions",
    all: "Question by question",
    topics: "By topic, the hardest first",
    topic: (name: string, share: string, count: number) =>
      `- ${name}: **${share}** right (${questions(count)})`,
    skipped: (numbers: string) => `Skipped, so they count for nobody: ${numbers}.`,
    more: (count: number) => (count === 1 ? "1 more question" : `${count} more questions`),
    page: (number: number, of: number) => `Page ${number} of ${of} · only you see this`,

    choseRight: (right: number, of: number, answer: string) =>
      `**${right} of ${of}** chose the right answer, ${answer}.`,
    choseAllRight: (right: number, of: number, answer: string) =>
      `**${right} of ${of}** chose exactly the right ones, ${answer}.`,
    wroteRight: (right: number, of: number, answer: string) =>
      `**${right} of ${of}** came close enough to ${answer}.`,
    orderedRight: (right: number, of: number) => `**${right} of ${of}** had the right order.`,
    nobodyAnswered: "Nobody answered it.",
    partly: (count: number) => `${count} ${count === 1 ? "was" : "were"} partly right.`,
    unknown: (count: number) => `${count} said “I don’t know”.`,
    omitted: (count: number) => `${count} did not answer.`,
    tempting: (letter: string, count: number, why: string) => `**${letter}** drew ${count}. ${why}`,
    drew: (letter: string, count: number) => `${letter} drew ${count}`,
    misread: (number: string, count: number, why: string) =>
      `${count} wrote about **${number}**. ${why}`,
    wroteToo: (number: string, count: number) => `${count} wrote about ${number}`,

    checkKey:
      "Check its wording and its key: who did well on the other questions missed it more often.",
    pullsStrong: (letter: string) =>
      `Check whether ${letter} can be read as right: it drew more of those who did well on the others.`,
    hard: "Few had it right, so it may be worth another look together.",
    easy: "Nearly everybody had it right.",
    tellsWell: "Who did well on the others did well here, too.",
    tellsLittle: "It hardly tells who did well on the others from who did not.",
    idle: (letters: string) => `Hardly anybody chose ${letters}.`,

    chartTitle: "Who had it right, question by question",
    chartMark: "worth a look",
    chartCaption: (count: number) => `Of those who answered each question · ${people(count)}`,
    rightOf: (right: number, of: number) => `${right} of ${of}`,
    chartLine: (number: number, right: number, of: number) => `${number}: ${right} of ${of} right`,

    files:
      "Every answer and every person, as tables. They hold names: keep them as you keep grades.",
    quizChoice: (topic: string, day: string, count: number) =>
      `${topic} · ${day} · ${questions(count)}`,
    running: "running",
    noQuizzes:
      "There is no quiz to report on. Either none was played in this server yet, or the time for which answers are kept is over.",
    unknownQuiz:
      "I don’t know that quiz. Type the command again and choose from what Discord offers, or leave `quiz:` out for the newest one.",
  },
  {
    es: {
      title: (quiz, day) => `Informe: ${quiz} · ${day}`,
      severalTopics: "varios temas",
      onlyYou: "Solo tú ves esto. Si lo proyectas, lo ve todo el salón.",
      stillRunning: "Este cuestionario sigue en curso. El informe es de las preguntas ya cerradas.",
      nobody: "Nadie respondió una pregunta que cuente; no hay nada que informar.",
      tookPart: (answered, joined) =>
        answered === joined
          ? `${answered === 1 ? "Participó" : "Participaron"} **${personas(answered)}**.`
          : `${joined === 1 ? "Entró" : "Entraron"} **${personas(joined)}** y ${answered === 1 ? "respondió" : "respondieron"} ${answered}.`,
      mean: (share) => `En promedio, cada persona acertó en **${share}** de sus respuestas.`,
      smallClass:
        "Grupo pequeño: lee las cifras con cautela, pues una sola respuesta las mueve mucho.",

      attention: "Para revisar",
      noAttention: "Ninguna pregunta llama la atención.",
      others: "Las demás preguntas",
      all: "Pregunta por pregunta",
      topics: "Por tema, primero el más difícil",
      topic: (name, share, count) => `- ${name}: **${share}** correcto (${preguntas(count)})`,
      skipped: (numbers) => `Se saltaron y no cuentan para nadie: ${numbers}.`,
      more: (count) => (count === 1 ? "1 pregunta más" : `${count} preguntas más`),
      page: (number, of) => `Página ${number} de ${of} · solo tú ves esto`,

      choseRight: (right, of, answer) =>
        `**${right} de ${of}** ${eligieron(right)} la respuesta correcta, ${answer}.`,
      choseAllRight: (right, of, answer) =>
        `**${right} de ${of}** ${eligieron(right)} exactamente las correctas, ${answer}.`,
      wroteRight: (right, of, answer) =>
        `**${right} de ${of}** se ${right === 1 ? "acercó" : "acercaron"} lo suficiente a ${answer}.`,
      orderedRight: (right, of) =>
        `**${right} de ${of}** ${right === 1 ? "acertó" : "acertaron"} el orden.`,
      nobodyAnswered: "Nadie la respondió.",
      partly: (count) => `En parte correcta: ${count}.`,
      unknown: (count) => `Dijeron «No lo sé»: ${count}.`,
      omitted: (count) => `Sin respuesta: ${count}.`,
      tempting: (letter, count, why) => `**${letter}** atrajo a ${count}. ${why}`,
      drew: (letter, count) => `${letter} atrajo a ${count}`,
      misread: (number, count, why) => `Cerca de **${number}**: ${count}. ${why}`,
      wroteToo: (number, count) => `cerca de ${number}: ${count}`,

      checkKey:
        "Revisa la redacción y la clave: quienes acertaron en las demás fallaron aquí más a menudo.",
      pullsStrong: (letter) =>
        `Revisa si ${letter} puede leerse como correcta: atrajo más a quienes acertaron en las demás.`,
      hard: "Pocos acertaron; quizá convenga verla otra vez en grupo.",
      easy: "Casi todos acertaron.",
      tellsWell: "Quienes acertaron en las demás acertaron también aquí.",
      tellsLittle: "Casi no distingue a quienes acertaron en las demás de quienes no.",
      idle: (letters) => `Casi nadie eligió ${letters}.`,

      chartTitle: "Quiénes acertaron, pregunta por pregunta",
      chartMark: "para revisar",
      chartCaption: (count) => `De quienes respondieron cada pregunta · ${personas(count)}`,
      rightOf: (right, of) => `${right} de ${of}`,
      chartLine: (number, right, of) => `${number}: ${right} de ${of} correctas`,

      files:
        "Cada respuesta y cada persona, en tablas. Llevan nombres: guárdalas como guardas las calificaciones.",
      quizChoice: (topic, day, count) => `${topic} · ${day} · ${preguntas(count)}`,
      running: "en curso",
      noQuizzes:
        "No hay ningún cuestionario del que informar. O aún no se ha jugado ninguno en este servidor, o ya pasó el tiempo por el que se guardan las respuestas.",
      unknownQuiz:
        "No conozco ese cuestionario. Escribe el comando otra vez y elige entre lo que ofrece Discord, o deja `cuestionario:` vacío para ver el más reciente.",
    },
  },
);
