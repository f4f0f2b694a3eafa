import { defineWords } from "./words.ts";

export const reportWords = defineWords(
  {
    title: "Report a mistake",
    about: (name: string) => `About the card **${name}**.`,
    label: "What is wrong?",
    hint: "If you know a source that is right, add its address. Do not write names or other private things.",
    arrived: "Thank you. The people who run this server have it now.",
    notArrived:
      "This server’s staff channel did not take your report. Please tell a teacher or an administrator; they will find the reason in /settings.",
    issue:
      "You can also tell the people who write Docent. This opens a page with your report, which you can read before you send it.",
    toIssue: "Tell Docent’s authors",
    notKept: "Docent does not keep what you wrote.",
    tooSoon:
      "You just sent a report. Please wait a minute before the next one; what you wrote was:",
    nowhere:
      "There is nobody here to receive a report. An administrator can choose a staff channel in /settings.",
    heading: "A mistake was reported",
    onCard: (name: string, address: string) => `Card: **${name}** (\`${address}\`)`,
    asOf: (day: string) => `As of ${day}`,
    from: (person: string) => `Reported by ${person}`,
  },
  {
    es: {
      title: "Avisar de un error",
      about: (name) => `Sobre la ficha **${name}**.`,
      label: "¿Qué está mal?",
      hint: "Si conoces una fuente correcta, añade su dirección. No escribas nombres ni otros datos privados.",
      arrived: "Gracias. Ya lo tienen las personas que administran este servidor.",
      notArrived:
        "El canal del personal de este servidor no recibió tu aviso. Díselo a un docente o a un administrador; encontrará el motivo en /configuración.",
      issue:
        "También puedes decírselo a quienes escriben Docent. Se abre una página con tu aviso, que puedes leer antes de enviarlo.",
      toIssue: "Avisar a los autores de Docent",
      notKept: "Docent no guarda lo que escribiste.",
      tooSoon:
        "Acabas de enviar un aviso. Espera un minuto antes del siguiente; esto fue lo que escribiste:",
      nowhere:
        "Aquí nadie puede recibir un aviso. Un administrador puede elegir un canal del personal en /configuración.",
      heading: "Aviso de un error",
      onCard: (name, address) => `Ficha: **${name}** (\`${address}\`)`,
      asOf: (day) => `Al ${day}`,
      from: (person) => `Enviado por ${person}`,
    },
  },
);
