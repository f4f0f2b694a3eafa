import type { Pack } from "../../../../src/content/schema.ts";
import { questionIn, statementIn } from "./break.ts";

/** A change to the tiny pack that comes near to breaking a rule, and keeps it. */
interface Allowed {
  readonly what: string;
  readonly change: (pack: Pack) => void;
}

const say = (pack: Pack, en: string, es: string) => {
  statementIn(pack, "confusion", "not-lunch").text = { en, es };
};

/** What the rules must let pass. */
export const allowed: readonly Allowed[] = [
  {
    what: "an avoided word in quotation marks with its speaker",
    change: (pack) => {
      statementIn(pack, "confusion", "not-lunch").claim = {
        by: { en: "Families", es: "Familias" },
      };
      say(pack, "Families call it “noise”.", "Las familias lo llaman «ruido».");
    },
  },
  {
    what: "a wrong word in a sentence that denies it",
    change: (pack) => say(pack, "A bell is not a gong.", "Un timbre no es un gong."),
  },
  {
    what: "a wrong word far from what it is wrong for",
    change: (pack) =>
      say(
        pack,
        "The bell in the yard of the school came after the gong.",
        "El timbre que está en el patio de la escuela llegó tras el gong.",
      ),
  },
  {
    what: "a later date that was announced",
    change: (pack) => {
      statementIn(pack, "event", "announced").announces = ["2020-03-16", "2021"];
      statementIn(pack, "event", "announced").text = {
        en: "On March 13, 2020, principal Ana Rivera wrote of March 16, 2020, and of 2021.",
        es: "El 13 de marzo de 2020, la directora Ana Rivera escribió del 16 de marzo de 2020 y de 2021.",
      };
    },
  },
  {
    what: "“at least”, “al menos” and “no acompañados” in a stem",
    change: (pack) => {
      questionIn(pack, "one").stem.en = "What does the signal open for at least one day?";
      questionIn(pack, "one").stem.es =
        "¿Qué abre al menos un día la señal de los alumnos no acompañados?";
    },
  },
  {
    what: "the same number in digits and in words",
    change: (pack) => say(pack, "The bell rings 3 times.", "El timbre suena tres veces."),
  },
  {
    what: "numbers written in either style",
    change: (pack) => {
      statementIn(pack, "fact", "pupils").text.es = "En enero de 2018 llamaba a 1.240 alumnos.";
    },
  },
  {
    what: "abbreviations in a definition of one sentence",
    change: (pack) => {
      statementIn(pack, "definition", "what").text = {
        en: "It is the signal of the U.S. Maple School in St. Paul.",
        es: "Es la señal de la escuela Maple de EE. UU. en St. Paul.",
      };
    },
  },
];
