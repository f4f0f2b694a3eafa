import { defineWords } from "./words.ts";

/** The words of a live quiz that one person sees. */
export const livePrivateWords = defineWords(
  {
    chose: (options: string) => `You chose ${options}.`,
    choseUnknown: "You said that you don’t know.",
    read: (number: string, counted: string) => `You answered **${number}** ${counted}.`,
    yourOrder: "Your order:",
    kept: "Your answer is kept. You can change it until the question closes.",
    notYet: "You have not answered this question yet.",
    howSure: "How sure are you? A right answer earns more when you are sure.",
    sure: "Sure",
    guessed: "Guessed",
    saidSure: "You said: sure.",
    saidGuessed: "You said: guessed.",
    unreadable: (written: string) =>
      `I can’t read “${written}” as a number, so nothing has changed. Type digits, such as 1,234, 12.5k or 3 million.`,
    twice:
      "One option stood in two places, so nothing has changed. Put each in a place of its own.",
    first: (show: string, erase: string) =>
      `Docent keeps what you answered and when. Others in the class don’t see it; the host does. ${show} shows what is kept, ${erase} deletes it.`,
    joined: "You’re in. The first question comes when the host starts.",
    joinedTeam: (team: string) =>
      `You’re in, for ${team}. The first question comes when the host starts.`,
    noTeam: "You’re in, but none of your roles makes a team here. Ask the host.",
    left: "You’ve left the quiz. Press Join to come back; your points are kept.",

    gone: "This quiz is no longer stored.",
    over: "This quiz is over.",
    closed: "That question is closed. The newest message shows how the quiz stands.",
    late: "That came after the time was up, so it does not count. The next question is a new chance.",
    pausedNow: "The quiz is paused. What you answered before is kept.",
    removed: "The host has taken you out of this quiz. Ask the host if that was a mistake.",
    forged: "That button belongs to an older message. Use the newest one.",
    notHost:
      "Only the host can do that. Hosting needs the host role from /settings, or the permission Manage Events.",
    anothersQuiz: "Somebody else hosts this quiz. If they can’t go on, you can take over.",
    takeOver: "Take over",
    stale: "The quiz has gone on since. The newest message shows where it is.",
    didNotPlay: "You have not played in this quiz, so there is nothing to show.",
    busy: "Another quiz is running in this channel. End it first, or use another channel.",
    onlyInServer: "A live quiz needs a channel of a server where Docent is installed.",
    cannotWrite: (rights: string) =>
      `I can’t hold a quiz in this channel: I lack ${rights}. An administrator can grant that in the channel’s settings.`,
    nothing: "No question fits that. Leave out the topic or the difficulty, or choose another.",
    classicUntimed:
      "The scoring “classic” counts speed, so it needs a time limit. Choose a pace such as `auto` or `30`.",
    badPace: (written: string) =>
      `“${written}” is not a pace I know. Write \`auto\`, \`untimed\`, or seconds from 10 to 600, for example \`30\`.`,

    resultTitle: "Your result",
    resultLine: (right: number, of: number, points: string) =>
      `${right} of ${of} right · ${points} points`,
    rank: (rank: number, of: number) => `Place ${rank} of ${of}`,
    inQuestion: (number: number, said: string) => `- Question ${number}: ${said}`,
    none: "not answered",
    missedNote:
      "What you practice goes into your own study, and only if you press this. Nobody in this server sees it.",

    preview: "Before you open the lobby",
    previewNote: "Only you see this. Questions are shown without answers.",
    fewer: (count: number) => `There are only ${count} questions for this.`,
    fairness:
      "“Classic” rewards speed, which is hard on slow readers and slow networks. “Gentle” and “accuracy” are fairer.",
    pickRoles: "Choose the roles that make the teams",
    needRoles: "Choose two to six roles before you open the lobby.",
    open: "Open the lobby",
    redraw: "Other questions",
    choose: "Choose questions",
    chooseNote: (chosen: number, of: number) =>
      `${chosen} of ${of} are chosen. Tick those that you want; the quiz asks them in this order.`,
    chooseHere: (page: number, pages: number) =>
      pages === 1 ? "Tick the questions" : `Tick the questions (page ${page} of ${pages})`,
    tooMany: (most: number) =>
      `A quiz has at most ${most} questions, so nothing has changed. Untick some first.`,
    keepOne: "A quiz needs a question, so nothing has changed.",
    backToPreview: "Back to the preview",
    showAnswers: "Show answers",
    hideAnswers: "Hide answers",
    drop: "Cancel",
    dropped: "The quiz is cancelled. Nobody else saw it.",
    opened: "The lobby is open below.",

    panel: "You host this quiz",
    inLobby: (count: number) => `In the lobby: ${count}`,
    asking: (number: number, of: number, answered: number, playing: number) =>
      `Question ${number} of ${of}: ${answered} of ${playing} have answered`,
    revealed: (number: number, of: number) => `Question ${number} of ${of} is closed`,
    ended: "The quiz has ended",
    isPaused: "It is paused",
    done: "Done.",
    toPanel: "Host panel",
    pause: "Pause",
    skip: "Skip question",
    end: "End quiz",
    askEnd: "End the quiz now? What was answered counts.",
    keepOn: "Go on",
    standingsEach: "Standings at the end only",
    standingsEnd: "Standings after each question",
    people: "People",
    noPeople: "Nobody has joined yet.",
    choosePerson: "Choose a person",
    nameless: (number: number) => `Player ${number}`,
    find: "Find a person",
    nameLabel: "A part of the name",
    nobodyCalled: (sought: string) => `Nobody here is called “${sought}”.`,
    earlier: "Earlier",
    later: "Later",
    notHere: "This person does not play here any more.",
    isRemoved: "You have taken this person out.",
    remove: "Take out",
    readmit: "Let in again",
    half: "Half more time",
    double: "Twice the time",
    usual: "Usual time",
    peopleNote: "Extra time is for the whole room; nobody sees for whom.",
    noQuizHere: "No quiz is running in this channel.",
  },
  {
    es: {
      chose: (options) => `Elegiste ${options}.`,
      choseUnknown: "Dijiste que no lo sabes.",
      read: (number, counted) => `Respondiste **${number}** ${counted}.`,
      yourOrder: "Tu orden:",
      kept: "Tu respuesta está guardada. Puedes cambiarla hasta que cierre la pregunta.",
      notYet: "Aún no has respondido esta pregunta.",
      howSure: "¿Lo sabías o adivinaste? Acertar vale más si lo sabías.",
      sure: "Lo sabía",
      guessed: "Adiviné",
      saidSure: "Dijiste: lo sabía.",
      saidGuessed: "Dijiste: adiviné.",
      unreadable: (written) =>
        `No puedo leer «${written}» como número, así que nada cambió. Escribe cifras, por ejemplo 1,234, 12.5 mil o 3 millones.`,
      twice:
        "Una opción estaba en dos lugares, así que nada cambió. Pon cada una en un solo lugar.",
      first: (show, erase) =>
        `Docent guarda qué respondiste y cuándo. La clase no lo ve; quien dirige, sí. ${show} muestra lo guardado y ${erase} lo borra.`,
      joined: "Ya participas. La primera pregunta llega cuando empiece quien dirige.",
      joinedTeam: (team) =>
        `Ya participas, en ${team}. La primera pregunta llega cuando empiece quien dirige.`,
      noTeam:
        "Ya participas, pero ninguno de tus roles forma un equipo aquí. Pregunta a quien dirige.",
      left: "Saliste del cuestionario. Presiona Participar para volver; tus puntos se guardan.",

      gone: "Este cuestionario ya no está guardado.",
      over: "Este cuestionario ya terminó.",
      closed: "Esa pregunta ya cerró. El mensaje más nuevo muestra cómo va.",
      late: "Llegó cuando ya no había tiempo, así que no cuenta. La siguiente pregunta es otra oportunidad.",
      pausedNow: "El cuestionario está en pausa. Lo que respondiste antes está guardado.",
      removed: "Quien dirige te sacó de este cuestionario. Pregúntale si fue un error.",
      forged: "Ese botón es de un mensaje anterior. Usa el más nuevo.",
      notHost:
        "Solo quien dirige puede hacerlo. Para dirigir hace falta el rol elegido en /configuración o el permiso Gestionar eventos.",
      anothersQuiz:
        "Otra persona dirige este cuestionario. Si no puede seguir, puedes tomar su lugar.",
      takeOver: "Dirigir yo",
      stale: "El cuestionario ya avanzó. El mensaje más nuevo muestra dónde va.",
      didNotPlay: "No jugaste en este cuestionario, así que no hay nada que mostrar.",
      busy: "Ya hay otro cuestionario en este canal. Termínalo antes o usa otro canal.",
      onlyInServer:
        "Un cuestionario en vivo necesita un canal de un servidor donde Docent esté instalado.",
      cannotWrite: (rights) =>
        `No puedo hacer un cuestionario en este canal: me falta ${rights}. Un administrador puede darlo en los ajustes del canal.`,
      nothing: "No hay preguntas así. Quita el tema o la dificultad, o elige otros.",
      classicUntimed:
        "La puntuación «clásica» cuenta la rapidez, así que necesita un límite de tiempo. Elige un ritmo como `auto` o `30`.",
      badPace: (written) =>
        `«${written}» no es un ritmo que conozca. Escribe \`auto\`, \`untimed\` o segundos de 10 a 600, por ejemplo \`30\`.`,

      resultTitle: "Tu resultado",
      resultLine: (right, of, points) => `${right} de ${of} correctas · ${points} puntos`,
      rank: (rank, of) => `Lugar ${rank} de ${of}`,
      inQuestion: (number, said) => `- Pregunta ${number}: ${said}`,
      none: "sin responder",
      missedNote:
        "Lo que practiques entra en tu propio estudio, y solo si presionas este botón. Nadie de este servidor lo ve.",

      preview: "Antes de abrir la sala",
      previewNote: "Solo tú ves esto. Las preguntas van sin respuestas.",
      fewer: (count) => `Solo hay ${count} preguntas sobre esto.`,
      fairness:
        "La «clásica» premia la rapidez, y eso perjudica a quien lee despacio o tiene mala red. «Suave» y «precisión» son más justas.",
      pickRoles: "Elige los roles que forman los equipos",
      needRoles: "Elige de dos a seis roles antes de abrir la sala.",
      open: "Abrir la sala",
      redraw: "Otras preguntas",
      choose: "Elegir preguntas",
      chooseNote: (chosen, of) =>
        `Hay ${chosen} elegidas de ${of}. Marca las que quieras; el cuestionario las hace en este orden.`,
      chooseHere: (page, pages) =>
        pages === 1 ? "Marca las preguntas" : `Marca las preguntas (página ${page} de ${pages})`,
      tooMany: (most) =>
        `Un cuestionario tiene como máximo ${most} preguntas, así que nada cambió. Quita algunas antes.`,
      keepOne: "Un cuestionario necesita una pregunta, así que nada cambió.",
      backToPreview: "Volver a la vista previa",
      showAnswers: "Ver respuestas",
      hideAnswers: "Ocultar respuestas",
      drop: "Cancelar",
      dropped: "El cuestionario se canceló. Nadie más lo vio.",
      opened: "La sala está abierta abajo.",

      panel: "Diriges este cuestionario",
      inLobby: (count) => `En la sala: ${count}`,
      asking: (number, of, answered, playing) =>
        `Pregunta ${number} de ${of}: respondieron ${answered} de ${playing}`,
      revealed: (number, of) => `La pregunta ${number} de ${of} ya cerró`,
      ended: "El cuestionario terminó",
      isPaused: "Está en pausa",
      done: "Listo.",
      toPanel: "Panel de dirección",
      pause: "Pausar",
      skip: "Saltar pregunta",
      end: "Terminar antes",
      askEnd: "¿Terminar el cuestionario ya? Lo respondido cuenta.",
      keepOn: "Seguir",
      standingsEach: "Puntuación solo al final",
      standingsEnd: "Puntuación tras cada pregunta",
      people: "Personas",
      noPeople: "Aún no participa nadie.",
      choosePerson: "Elige a una persona",
      nameless: (number) => `Participante ${number}`,
      find: "Buscar a una persona",
      nameLabel: "Una parte del nombre",
      nobodyCalled: (sought) => `Aquí nadie se llama «${sought}».`,
      earlier: "Antes",
      later: "Después",
      notHere: "Esta persona ya no juega aquí.",
      isRemoved: "Sacaste a esta persona.",
      remove: "Sacar",
      readmit: "Dejar volver",
      half: "Mitad más de tiempo",
      double: "Doble de tiempo",
      usual: "Tiempo normal",
      peopleNote: "El tiempo extra vale para toda la sala; nadie ve por quién es.",
      noQuizHere: "No hay ningún cuestionario en este canal.",
    },
  },
);
