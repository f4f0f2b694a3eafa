import type { DailyCommands } from "./daily.showing.ts";
import { defineWords } from "./words.ts";

/** The words for a server's daily posts: when they come, how they go, and what was done to them. */
export const dailyWords = defineWords(
  {
    everyDay: "every day",
    weekdays: "weekdays",
    weekends: "weekends",
    allTopics: "all topics",
    lostChannel: "channel no longer there",
    inPause: "paused",

    title: "Daily posts of this server",
    none: ({ set }: DailyCommands) =>
      `There are none yet. Begin with ${set}: choose a channel, a time and a time zone. You see a preview before anything is saved.`,
    page: (page: string, pages: string) => `Page ${page} of ${pages}`,
    paused: ({ resume }: DailyCommands) => `Paused. ${resume} lets it go on.`,
    next: (when: string) => `Next post: ${when}`,
    nothingYet: "Nothing has been posted yet.",
    claimed: (when: string) => `Last post: ${when} · it is on its way`,
    sent: (when: string) => `Last post: ${when} · it appeared`,
    unknown: (when: string) =>
      `Last post: ${when} · it may have appeared; I could not look, because I may not read the channel’s history.`,
    failed: (when: string) => `Last post: ${when} · it could not appear`,
    skipped: (days: string) =>
      `Skipped: ${days}. Docent was not running, or Discord was out of reach, until it was too late.`,

    needs: (channel: string, permissions: string) =>
      `Docent cannot post in ${channel}. Give it ${permissions} there, under Edit Channel › Permissions.`,
    channelGone: ({ remove, set }: DailyCommands) =>
      `The channel no longer exists. End this with ${remove}, and choose another channel with ${set}.`,
    discordRefused: (channel: string) =>
      `Discord refused the post in ${channel}. Check that Docent may still write there; whoever runs Docent finds the reason in its log.`,
    nothingToPost: ({ set, remove }: DailyCommands) =>
      `There is no fact to post about this topic at present. Choose another topic with ${set}, and end this one with ${remove}.`,

    saved: (channel: string, when: string, { list, pause, remove }: DailyCommands) =>
      `**Saved.** The next fact comes to ${channel}: ${when}\n-# ${list} tells how it goes; ${pause} and ${remove} stop it.`,
    dropped: "Nothing was saved, and nothing will be posted.",
    alreadySaved: ({ remove }: DailyCommands) =>
      `This was saved before, and it posts. To end it, use ${remove}.`,
    pausedNow: (schedule: string, { resume }: DailyCommands) =>
      `**Paused.** Nothing is posted until you use ${resume}.\n${schedule}`,
    resumed: (schedule: string, when: string) =>
      `**Resumed.** What fell into the pause is not made up for.\n${schedule}\nNext post: ${when}`,
    removeAsk: (schedule: string) =>
      `**End these daily posts?** Nothing more will come; what they have posted stays in the channel.\n${schedule}`,
    remove: "End them",
    keep: "Keep them",
    removed: (schedule: string) =>
      `**Ended.** Nothing more will come; what these daily posts have posted stays in the channel.\n${schedule}`,
    kept: (schedule: string) => `**Kept.** Nothing has changed.\n${schedule}`,
    postedNow: (channel: string) => `Posted in ${channel}.`,
    unclear: (channel: string, { list }: DailyCommands) =>
      `Discord did not say whether the post arrived. Look in ${channel}; in a minute or two ${list} tells what I found.`,
  },
  {
    es: {
      everyDay: "todos los días",
      weekdays: "entre semana",
      weekends: "fines de semana",
      allTopics: "todos los temas",
      lostChannel: "canal que ya no está",
      inPause: "en pausa",

      title: "Publicaciones diarias de este servidor",
      none: ({ set }) =>
        `Todavía no hay ninguna. Empieza con ${set}: elige un canal, una hora y una zona horaria. Ves cómo queda antes de guardar nada.`,
      page: (page, pages) => `Página ${page} de ${pages}`,
      paused: ({ resume }) => `En pausa. Con ${resume} sigue.`,
      next: (when) => `Próxima publicación: ${when}`,
      nothingYet: "Todavía no se ha publicado nada.",
      claimed: (when) => `Última publicación: ${when} · está en camino`,
      sent: (when) => `Última publicación: ${when} · apareció`,
      unknown: (when) =>
        `Última publicación: ${when} · quizá apareció; no pude mirar, porque no puedo leer el historial del canal.`,
      failed: (when) => `Última publicación: ${when} · no pudo aparecer`,
      skipped: (days) =>
        `Se saltó: ${days}. Docent no estaba en marcha, o no alcanzaba a Discord, hasta que fue demasiado tarde.`,

      needs: (channel, permissions) =>
        `Docent no puede publicar en ${channel}. Dale ${permissions} ahí, en Editar canal › Permisos.`,
      channelGone: ({ remove, set }) =>
        `El canal ya no existe. Termina esto con ${remove} y elige otro canal con ${set}.`,
      discordRefused: (channel) =>
        `Discord no aceptó la publicación en ${channel}. Revisa que Docent todavía pueda escribir ahí; quien administra Docent encuentra la razón en su registro.`,
      nothingToPost: ({ set, remove }) =>
        `Por ahora no hay ningún dato que publicar sobre este tema. Elige otro tema con ${set} y termina este horario con ${remove}.`,

      saved: (channel, when, { list, pause, remove }) =>
        `**Guardado.** El próximo dato llega a ${channel}: ${when}\n-# ${list} dice cómo va; con ${pause} y ${remove} se detiene.`,
      dropped: "No se guardó nada, y nada se va a publicar.",
      alreadySaved: ({ remove }) =>
        `Esto ya estaba guardado, y publica. Para terminarlo, usa ${remove}.`,
      pausedNow: (schedule, { resume }) =>
        `**En pausa.** No se publica nada hasta que uses ${resume}.\n${schedule}`,
      resumed: (schedule, when) =>
        `**Reanudado.** Lo que cayó en la pausa no se recupera.\n${schedule}\nPróxima publicación: ${when}`,
      removeAsk: (schedule) =>
        `**¿Terminar estas publicaciones diarias?** No llegará nada más; lo ya publicado se queda en el canal.\n${schedule}`,
      remove: "Terminar",
      keep: "Conservar",
      removed: (schedule) =>
        `**Terminado.** No llegará nada más; lo ya publicado se queda en el canal.\n${schedule}`,
      kept: (schedule) => `**No se quitó nada.** Todo sigue igual.\n${schedule}`,
      postedNow: (channel) => `Publicado en ${channel}.`,
      unclear: (channel, { list }) =>
        `Discord no dijo si la publicación llegó. Mira en ${channel}; en uno o dos minutos ${list} dice lo que encontré.`,
    },
  },
);
