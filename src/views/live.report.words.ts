import { defineWords } from "./words.ts";

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);
const personas = (count: number) => (count === 1 ? "1 persona" : `${count} personas`);
const questions = (count: number) => (count === 1 ? "1 question" : `${count} questions`);
const preguntas = (count: number) => (count === 1 ? "1 pregunta" : `${count} preguntas`);

const eligieron = (count: number) => (count === 1 ? "eligió" : "eligieron");
const acertaron = (count: number) => (count === 1 ? "acertó" : "acertaron");

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
    skipped: (numbers: string) =>
      `Skipped, or still open at the end, so they count for nobody: ${numbers}.`,
    more: (count: number) => (count === 1 ? "1 more question" : `${count} more questions`),
    page: (number: number, of: number) => `Page ${number} of ${of} · only you see this`,

    endedEarly: (over: number, of: number) =>
      `It was ended early, so this report is of ${over} of ${questions(of)}.`,
    endedIdle: (over: number, of: number) =>
      `Nobody went on with it for a day, so it ended by itself. This report is of ${over} of ${questions(of)}.`,
    endedGone: (over: number, of: number) =>
      `Its channel can no longer be reached, so it ended there. This report is of ${over} of ${questions(of)}.`,

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
    chose: (count: number, option: string) => `${count} chose ${option}`,
    wrote: (count: number, number: string) => `${count} wrote about ${number}`,

    checkKey:
      "Check its wording and its key: those who did well on the other questions missed it more often.",
    checkKeyAnd: (letter: string) =>
      `Check its wording and its key: those who did well on the other questions missed it more often, and chose ${letter}.`,
    pullsStrong: (letter: string) =>
      `Check whether ${letter} can be read as right: those who did well on the other questions chose it more often.`,
    hard: "Few had it right, so it may be worth another look together.",
    shared: "Many share this idea, so it is worth talking over with the class.",
    hardAndShared: "Few had it right, and many share this idea: worth talking over with the class.",
    easy: "Nearly everybody had it right, so there is no need to go over it again.",
    tellsWell: "Those who did well on the others did well here, too.",
    tellsLittle: "Those who did well on the others did hardly better here.",
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
    notForYou:
      "The report shows everybody’s answers, so it is for those who host: they have the host role from /settings, or the permission Manage Events. `My result`, below the podium, shows yours.",
    noLonger:
      "This quiz is no longer kept, so there is no report of it. Docent keeps live quizzes for 90 days.",
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
      mean: (share) => `En promedio, cada persona acertó en el **${share}** de sus respuestas.`,
      smallClass:
        "Grupo pequeño: lee las cifras con cautela, pues una sola respuesta las mueve mucho.",

      attention: "Para revisar",
      noAttention: "Ninguna pregunta llama la atención.",
      others: "Las demás preguntas",
      all: "Pregunta por pregunta",
      topics: "Por tema, primero el más difícil",
      topic: (name, share, count) => `- ${name}: **${share}** de aciertos (${preguntas(count)})`,
      skipped: (numbers) =>
        `Se saltaron, o seguían abiertas al final, y no cuentan para nadie: ${numbers}.`,
      more: (count) => (count === 1 ? "1 pregunta más" : `${count} preguntas más`),
      page: (number, of) => `Página ${number} de ${of} · solo tú ves esto`,

      endedEarly: (over, of) => `Se terminó antes: este informe es de ${over} de ${preguntas(of)}.`,
      endedIdle: (over, of) =>
        `Nadie lo continuó en un día y terminó solo. Este informe es de ${over} de ${preguntas(of)}.`,
      endedGone: (over, of) =>
        `Ya no se puede llegar a su canal y ahí terminó. Este informe es de ${over} de ${preguntas(of)}.`,

      choseRight: (right, of, answer) =>
        `**${right} de ${of}** ${eligieron(right)} la respuesta correcta, ${answer}.`,
      choseAllRight: (right, of, answer) =>
        `**${right} de ${of}** ${eligieron(right)} exactamente las correctas, ${answer}.`,
      wroteRight: (right, of, answer) =>
        `**${right} de ${of}** se ${right === 1 ? "acercó" : "acercaron"} lo suficiente a ${answer}.`,
      orderedRight: (right, of) => `**${right} de ${of}** ${acertaron(right)} en el orden.`,
      nobodyAnswered: "Nadie la respondió.",
      partly: (count) => `${count} ${acertaron(count)} en parte.`,
      unknown: (count) => `${count} ${count === 1 ? "dijo" : "dijeron"} «No lo sé».`,
      omitted: (count) => `${count} no ${count === 1 ? "respondió" : "respondieron"}.`,
      chose: (count, option) => `${count} ${eligieron(count)} ${option}`,
      wrote: (count, number) =>
        `${count} ${count === 1 ? "escribió" : "escribieron"} cerca de ${number}`,

      checkKey:
        "Revisa la redacción y la clave: quienes acertaron en las demás fallaron aquí más a menudo.",
      checkKeyAnd: (letter) =>
        `Revisa la redacción y la clave: quienes acertaron en las demás fallaron aquí más a menudo y eligieron ${letter}.`,
      pullsStrong: (letter) =>
        `Revisa si ${letter} puede leerse como correcta: la eligieron más quienes acertaron en las demás.`,
      hard: "Acertaron pocas personas; quizá convenga verla otra vez en grupo.",
      shared: "Muchas personas comparten esta idea; conviene conversarla con la clase.",
      hardAndShared:
        "Acertaron pocas personas y muchas comparten esta idea: conviene conversarla con la clase.",
      easy: "Acertó casi toda la clase; no hace falta repasarla.",
      tellsWell: "Quienes acertaron en las demás acertaron también aquí.",
      tellsLittle: "Quienes acertaron en las demás apenas acertaron más aquí.",
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
      notForYou:
        "El informe muestra las respuestas de todos; es para quienes dirigen: tienen el rol de anfitrión de /configuración o el permiso Gestionar eventos. `Mi resultado`, debajo del podio, muestra las tuyas.",
      noLonger:
        "Este cuestionario ya no se guarda, así que no hay informe. Docent guarda los cuestionarios en vivo 90 días.",
      noQuizzes:
        "No hay ningún cuestionario del que informar. O aún no se ha jugado ninguno en este servidor, o ya pasó el tiempo por el que se guardan las respuestas.",
      unknownQuiz:
        "No conozco ese cuestionario. Escribe el comando otra vez y elige entre lo que ofrece Discord, o deja `cuestionario:` vacío para ver el más reciente.",
    },
  },
);
