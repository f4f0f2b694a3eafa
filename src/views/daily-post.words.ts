import { defineWords } from "./words.ts";

/** The words around a daily fact, and what is told where it could not appear. */
export const dailyPostWords = defineWords(
  {
    heading: (weekday: string, date: string) => `Fact for ${weekday}, ${date}`,
    toExplain: "Explain",
    toQuiz: "Quiz me",
    notKept: "Docent no longer keeps this post’s own words. This is its topic as it stands today.",
    missing: "A daily fact did not appear",
    again: "Once this is put right, the next one comes at its usual time.",
    toldOnce: "Docent says this once. How all daily posts go stands in `/daily list`.",
  },
  {
    es: {
      heading: (weekday, date) => `Dato del ${weekday} ${date}`,
      toExplain: "Explicar",
      toQuiz: "Ponme a prueba",
      notKept:
        "Docent ya no guarda las palabras de esta publicación. Este es su tema tal como está hoy.",
      missing: "Un dato diario no apareció",
      again: "Cuando esto se arregle, el próximo llega a su hora de siempre.",
      toldOnce:
        "Docent lo dice una sola vez. En `/diario lista` se ve cómo van todas las publicaciones diarias.",
    },
  },
);
