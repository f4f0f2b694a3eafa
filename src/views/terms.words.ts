import { defineWords } from "./words.ts";

/** The words around terms. */
export const termsWords = defineWords(
  {
    title: "Terms in this message",
    none: "I found no term in this message that I can explain.",
    how: (command: string) => `${command} explains a topic or a term that you type.`,
    more: (count: number) =>
      count === 1 ? "1 more term did not fit here." : `${count} more terms did not fit here.`,
    private: "Only you see this. Docent keeps nothing of the message.",
    better: (form: string, note: string) => `“${form}”: ${note}`,
    card: "Card",
  },
  {
    es: {
      title: "Términos de este mensaje",
      none: "No encontré en este mensaje ningún término que pueda explicar.",
      how: (command) => `${command} explica un tema o un término que escribas.`,
      more: (count) =>
        count === 1 ? "Aquí no cupo 1 término más." : `Aquí no cupieron ${count} términos más.`,
      private: "Solo tú ves esto. Docent no guarda nada del mensaje.",
      better: (form, note) => `«${form}»: ${note}`,
      card: "Ficha",
    },
  },
);
