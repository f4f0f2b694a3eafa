const english = {
  clock: "The sandbox's clock",
  clockIn: (zone: string) => `Time in ${zone}`,
  forwardOnly: "The clock only goes forward.",
  anHour: "An hour later",
  nextMorning: (time: string) => `Next morning: ${time}`,
  clockChange: (time: string) => `Before the clocks change: ${time}`,
  clockChangeHint: (from: string, to: string) => `Five minutes later, ${from} becomes ${to}.`,
  aWeek: "A week later",
  aDate: "A date and time…",
  goTo: "Go to a date and time",
  date: "Date",
  time: "Time",
  go: "Go there",
  dateMissing: "Choose a date.",
  timeMissing: "Choose a time.",
  passed: (now: string) => `That has passed: it is ${now}. The clock only goes forward.`,
  tooLate: "The sandbox's clock ends with the year 2099.",
};

/** The words of the clock; the second language is typed by the first. */
export type ClockWords = typeof english;

const spanish: ClockWords = {
  clock: "El reloj del entorno",
  clockIn: (zone) => `Hora en ${zone}`,
  forwardOnly: "El reloj solo avanza.",
  anHour: "Una hora después",
  nextMorning: (time) => `La próxima mañana: ${time}`,
  clockChange: (time) => `Antes del cambio de hora: ${time}`,
  clockChangeHint: (from, to) => `De ${from} se pasa a ${to} cinco minutos después.`,
  aWeek: "Una semana después",
  aDate: "Una fecha y hora…",
  goTo: "Ir a una fecha y hora",
  date: "Fecha",
  time: "Hora",
  go: "Ir",
  dateMissing: "Elige una fecha.",
  timeMissing: "Elige una hora.",
  passed: (now) => `Eso ya pasó (ahora es ${now}). El reloj solo avanza.`,
  tooLate: "El reloj del entorno termina con el año 2099.",
};

/** The clock's words for a Discord locale. */
export function clockWordsFor(locale: string): ClockWords {
  return locale.startsWith("es") ? spanish : english;
}
