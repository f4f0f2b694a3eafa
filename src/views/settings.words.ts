import { defineWords } from "./words.ts";

export const settingsWords = defineWords(
  {
    title: "Settings of this server",
    onlyYou: "Only you see this. Every change is kept at once.",
    language: (name: string) => `**Language of public messages:** ${name}`,
    languageUnset: "not set; each public message follows whoever asked",
    languageOfCommunity: "not set; public messages follow this Community server’s own language",
    languageMenu: "Choose the language of public messages",
    languageNone: "Not set",
    hostRole: (role: string) => `**Host role:** ${role}`,
    hostRoleUnset: "not set",
    hostRoleMeans: "For the people who teach or host here. It changes nothing in Discord itself.",
    hostRoleMenu: "Choose the host role",
    staffChannel: (channel: string) => `**Staff channel:** ${channel}`,
    staffChannelUnset: "not set",
    staffChannelMeans:
      "Reports of mistakes go here, and word of a daily fact that could not appear.",
    staffChannelMenu: "Choose the staff channel",
    cannotWrite: (channel: string, permissions: string) =>
      `Docent cannot write in ${channel}. Give it ${permissions} there under Edit Channel › Permissions, then choose the channel again.`,
    channelGone: "The staff channel no longer exists. Choose another one.",
    dailyTrouble: "Some daily posts do not appear. `/daily list` says why, and what helps.",
    kept: "Kept.",
    viewChannel: "View Channel",
    sendMessages: "Send Messages",
    sendInThreads: "Send Messages in Threads",
    and: "and",
  },
  {
    es: {
      title: "Configuración de este servidor",
      onlyYou: "Solo tú ves esto. Cada cambio se guarda al momento.",
      language: (name) => `**Idioma de los mensajes públicos:** ${name}`,
      languageUnset: "sin definir; cada mensaje público sigue a quien preguntó",
      languageOfCommunity:
        "sin definir; los mensajes públicos siguen el idioma de este servidor de Comunidad",
      languageMenu: "Elige el idioma de los mensajes públicos",
      languageNone: "Sin definir",
      hostRole: (role) => `**Rol de anfitrión:** ${role}`,
      hostRoleUnset: "sin definir",
      hostRoleMeans: "Para quienes enseñan o presentan aquí. No cambia nada en Discord mismo.",
      hostRoleMenu: "Elige el rol de anfitrión",
      staffChannel: (channel) => `**Canal del personal:** ${channel}`,
      staffChannelUnset: "sin definir",
      staffChannelMeans:
        "Aquí llegan los avisos de errores, y de un dato diario que no pudo aparecer.",
      staffChannelMenu: "Elige el canal del personal",
      cannotWrite: (channel, permissions) =>
        `Docent no puede escribir en ${channel}. Dale ${permissions} ahí en Editar canal › Permisos y vuelve a elegir el canal.`,
      channelGone: "El canal del personal ya no existe. Elige otro.",
      dailyTrouble:
        "Algunas publicaciones diarias no aparecen. `/diario lista` dice por qué y qué ayuda.",
      kept: "Guardado.",
      viewChannel: "Ver canal",
      sendMessages: "Enviar mensajes",
      sendInThreads: "Enviar mensajes en hilos",
      and: "y",
    },
  },
);
