import type { DailyCommands } from "./daily.showing.ts";
import { defineWords } from "./words.ts";

/** The words for what cannot be done with daily posts, each with what helps. */
export const dailyFaultWords = defineWords(
  {
    refused: (settings: string, explain: string) =>
      `Daily posts are set up by people with the permission Manage Server or with this server’s host role, and you have neither here. An administrator can choose the host role in ${settings}, or let others use this command under Server Settings › Integrations. You can read any topic with ${explain}.`,
    onlyInServer:
      "Daily posts belong to a server. Use this command in one where Docent is installed.",
    noSchedule: ({ list }: DailyCommands) =>
      `There are no such daily posts here. Choose from what \`schedule:\` offers, or see them all with ${list}.`,
    draftGone: ({ set }: DailyCommands) =>
      `That preview is no longer here: it is kept for a day, or until you save or cancel it. Use ${set} for a new one.`,
    full: (most: string, { remove }: DailyCommands) =>
      `This server has ${most} daily posts, which is as many as there can be. End one with ${remove}, then set this one up again.`,

    several: "This does not work yet, so nothing was saved. Fix these and send the command again:",
    time: (written: string) =>
      `“${written}” is not a time I can read. Write the hour as \`8am\`, \`8:30 PM\` or \`20:00\`, for example \`time:8am\`.`,
    zone: (written: string) =>
      `“${written}” is not a time zone I know. Start typing a city, a state or “Central” and choose from the list, for example \`timezone:America/Chicago\`.`,
    zoneNear: (written: string, near: string) =>
      `“${written}” is not a time zone I know. Did you mean \`timezone:${near}\`? You can also start typing a city, a state or “Central” and choose from the list.`,
    days: (written: string) =>
      `“${written}” are not days I can read. Write \`every day\`, \`weekdays\`, \`weekends\` or the days themselves, for example \`days:Mon, Wed, Fri\`.`,
    topic: (written: string, nearest: string) =>
      `I don’t know a topic called “${written}”. Write one of those that \`topic:\` offers while you type, such as ${nearest}, or leave it out for all topics.`,
    noFacts: (topic: string) =>
      `There is no fact to post about “${topic}” at present. Choose another topic, or leave \`topic:\` out for all topics.`,
    noFactsAtAll: "There is no fact to post at present. Please try again another day.",
    channelType: (channel: string) =>
      `${channel} is not a channel I can post in. Choose a text or an announcement channel, for example \`channel:#general\`.`,
    channelGone:
      "That channel is no longer there. Choose another one, for example `channel:#general`.",
  },
  {
    es: {
      refused: (settings, explain) =>
        `Las publicaciones diarias las programan quienes tienen el permiso Gestionar servidor o el rol de anfitrión de este servidor, y aquí no tienes ninguno de los dos. Un administrador puede elegir el rol de anfitrión en ${settings}, o permitir que otros usen este comando en Ajustes del servidor › Integraciones. Cualquier tema lo puedes leer con ${explain}.`,
      onlyInServer:
        "Las publicaciones diarias pertenecen a un servidor. Usa este comando en uno donde Docent esté instalado.",
      noSchedule: ({ list }) =>
        `Aquí no hay esas publicaciones diarias. Elige entre lo que ofrece \`horario:\`, o míralas todas con ${list}.`,
      draftGone: ({ set }) =>
        `Esa vista previa ya no está: se guarda un día, o hasta que la guardes o la canceles. Usa ${set} para tener otra.`,
      full: (most, { remove }) =>
        `Este servidor tiene ${most} publicaciones diarias, y más no puede haber. Termina una con ${remove} y vuelve a programar esta.`,

      several:
        "Así todavía no funciona, de modo que no se guardó nada. Corrige esto y envía el comando otra vez:",
      time: (written) =>
        `«${written}» no es una hora que pueda leer. Escríbela como \`8am\`, \`8:30 p. m.\` o \`20:00\`, por ejemplo \`hora:8am\`.`,
      zone: (written) =>
        `«${written}» no es una zona horaria que conozca. Empieza a escribir una ciudad, un estado o «central» y elige de la lista, por ejemplo \`zona:America/Chicago\`.`,
      zoneNear: (written, near) =>
        `«${written}» no es una zona horaria que conozca. ¿Quisiste decir \`zona:${near}\`? También puedes empezar a escribir una ciudad, un estado o «central» y elegir de la lista.`,
      days: (written) =>
        `«${written}» no son días que pueda leer. Escribe \`todos los días\`, \`entre semana\`, \`fines de semana\` o los días mismos, por ejemplo \`días:lun, mié, vie\`.`,
      topic: (written, nearest) =>
        `No conozco ningún tema llamado «${written}». Escribe uno de los que ofrece \`tema:\` mientras escribes, como ${nearest}, o no pongas ninguno para todos los temas.`,
      noFacts: (topic) =>
        `Por ahora no hay ningún dato que publicar sobre «${topic}». Elige otro tema, o no pongas \`tema:\` para todos los temas.`,
      noFactsAtAll: "Por ahora no hay ningún dato que publicar. Inténtalo otro día.",
      channelType: (channel) =>
        `${channel} no es un canal en el que pueda publicar. Elige un canal de texto o de anuncios, por ejemplo \`canal:#general\`.`,
      channelGone: "Ese canal ya no está. Elige otro, por ejemplo `canal:#general`.",
    },
  },
);
