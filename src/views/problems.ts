import type { Message } from "../discord/answer.ts";
import { container, text } from "./parts.ts";
import { defineWords } from "./words.ts";

const words = defineWords(
  {
    outdated:
      "That button belongs to an older message. Ask again with /explain or /help for a fresh one.",
    option: (option: string) =>
      `Something in \`${option}:\` does not fit. Type the command again and choose from what Discord offers.`,
    unexpected: (reference: string) =>
      `Something went wrong on Docent’s side, and it has been noted. Please try again. If it happens again, give whoever runs Docent this reference: \`${reference}\`.`,
    badDay: (written: string, today: string) =>
      `“${written}” is not a day I can show. Write it as year-month-day, from 2016-01-01 to ${today}, for example \`on:2021-03-01\`.`,
    manageServer:
      "Settings are for people with the permission Manage Server, and you do not have it here. An administrator can give it to a role under Server Settings › Roles, or let others use this command under Server Settings › Integrations.",
    onlyInServer: "Settings belong to a server. Use this command in one where Docent is installed.",
    noTopic: "That topic is no longer here. Type /explain to see what there is.",
  },
  {
    es: {
      outdated:
        "Ese botón es de un mensaje anterior. Vuelve a preguntar con /explicar o /ayuda para recibir uno nuevo.",
      option: (option) =>
        `Algo en \`${option}:\` no sirve. Escribe el comando otra vez y elige entre lo que ofrece Discord.`,
      unexpected: (reference) =>
        `Algo falló del lado de Docent y ya quedó anotado. Inténtalo otra vez. Si vuelve a pasar, da esta referencia a quien administra Docent: \`${reference}\`.`,
      badDay: (written, today) =>
        `«${written}» no es un día que pueda mostrar. Escríbelo como año-mes-día, del 2016-01-01 al ${today}, por ejemplo \`fecha:2021-03-01\`.`,
      manageServer:
        "La configuración es para quienes tienen el permiso Gestionar servidor, y aquí no lo tienes. Un administrador puede darlo a un rol en Ajustes del servidor › Roles, o permitir que otros usen este comando en Ajustes del servidor › Integraciones.",
      onlyInServer:
        "La configuración pertenece a un servidor. Usa este comando en uno donde Docent esté instalado.",
      noTopic: "Ese tema ya no está aquí. Escribe /explicar para ver lo que hay.",
    },
  },
);

/** A private notice of one paragraph. */
export function notice(paragraph: string): Message {
  return { components: [container("notice", [text(paragraph)])] };
}

/** The words for what was not possible, in a language. */
export const problemWords = words;
