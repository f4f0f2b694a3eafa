import { defineWords } from "./words.ts";

/** The words around a chart. */
export const chartWords = defineWords(
  {
    chartOf: (name: string) => `${name}: chart`,
    numbersOf: (name: string) => `${name}: the numbers`,
    noChart: "There is no chart yet for this day.",
    notDrawn: "The picture could not be drawn this time. The numbers are behind the button below.",
    fiscalYear: (year: string) => `FY ${year}`,
    aboutFiscalYears: "A fiscal year (FY) runs from October 1 to September 30.",
    counted: (counts: string) => `Counted: ${counts}`,
    source: (publishers: string) => `Source: ${publishers}`,
    through: (period: string) => `through ${period}`,
    highlight: (period: string, value: string) => `${period}: ${value}`,
    lines: "Line chart",
    columns: "Column chart",
    bars: "Bar chart",
    range: (first: string, last: string) => `from ${first} to ${last}`,
    lowToHigh: (part: string, low: string, lowAt: string, high: string, highAt: string) =>
      `${part}: between ${low} (${lowAt}) and ${high} (${highAt})`,
    value: (name: string, value: string) => `${name}: ${value}`,
    missing: "not published",
    toNumbers: "Numbers",
    toChart: "Chart",
  },
  {
    es: {
      chartOf: (name) => `${name}: gráfica`,
      numbersOf: (name) => `${name}: los números`,
      noChart: "Todavía no hay gráfica para ese día.",
      notDrawn: "Esta vez no se pudo dibujar la gráfica. Los números están en el botón de abajo.",
      fiscalYear: (year) => `AF ${year}`,
      aboutFiscalYears: "Un año fiscal (AF) va del 1 de octubre al 30 de septiembre.",
      counted: (counts) => `Se cuentan: ${counts}`,
      source: (publishers) => `Fuente: ${publishers}`,
      through: (period) => `hasta ${period}`,
      highlight: (period, value) => `${period}: ${value}`,
      lines: "Gráfica de líneas",
      columns: "Gráfica de columnas",
      bars: "Gráfica de barras",
      range: (first, last) => `de ${first} a ${last}`,
      lowToHigh: (part, low, lowAt, high, highAt) =>
        `${part}: entre ${low} (${lowAt}) y ${high} (${highAt})`,
      value: (name, value) => `${name}: ${value}`,
      missing: "no se publicó",
      toNumbers: "Números",
      toChart: "Gráfica",
    },
  },
);
