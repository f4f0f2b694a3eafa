/** Patterns of question writing in one language; texts are compared without accents, lower case. */
export interface QuestionWords {
  readonly negative: RegExp;
  readonly whichIsTrue: RegExp;
  readonly opinion: RegExp;
  readonly andOr: RegExp;
  readonly danglingArticle: RegExp;
  readonly allOrNone: RegExp;
  readonly absolute: RegExp;
  readonly vague: RegExp;
  readonly emptyReason: RegExp;
}

const english: QuestionWords = {
  negative: /(?<!\bat )\b(?:not|except|least|never|false|incorrect)\b|n['’]t\b/u,
  whichIsTrue:
    /^which (?:one )?of (?:these|the following)(?: \w+)? (?:is|are) (?:true|correct|right)/u,
  opinion:
    /\bdo you (?:think|believe|feel)\b|\bin your opinion\b|\b(?:best|worst) president\b|\bshould\b/u,
  andOr: /\band\/or\b/u,
  danglingArticle: /\ban?\s*(?:_+|\.\.\.|…)?\s*[?:]?$/u,
  allOrNone:
    /\b(?:all|none|both|neither|any) of (?:the |these |those |them)\s*(?:above|options|answers)?|\ball of the above\b|\b(?:both )?[a-e] and [a-e]\b/u,
  absolute: /\b(?:always|never|all|none|only)\b/u,
  vague: /\b(?:usually|often|rarely|sometimes|frequently)\b/u,
  emptyReason:
    /^(?:this is |that is |it is )?(?:in)?correct|^(?:this is |that is |it is )?(?:wrong|right|true|false)\b/u,
};

const spanish: QuestionWords = {
  negative:
    /\bno\b(?! (?:acompanad|esencial))|\b(?:excepto|nunca|jamas|falsa|falso|incorrecta|incorrecto)\b|(?<!\ba )\bsalvo\b|(?<!\b(?:al|lo|o|de|tres|dos) )\bmenos\b(?! de\b| que\b)/u,
  whichIsTrue:
    /^¿?cual(?:es)? de (?:estas|estos|las siguientes|los siguientes)(?: \w+)? (?:es|son) (?:verdader|ciert|correct)/u,
  opinion:
    /\b(?:crees|piensas|opinas)\b|\ben tu opinion\b|\b(?:mejor|peor) president[ea]\b|\bdeberia[ns]?\b/u,
  andOr: /\by\/o\b/u,
  danglingArticle: /\b(?:un|una|el|la|los|las)\s*(?:_+|\.\.\.|…)?\s*[?:]?$/u,
  allOrNone:
    /\b(?:tod[ao]s|ningun[ao]|ambas|ambos|cualquiera) (?:de )?(?:las|los|estas|estos|ellas|ellos)?\s*(?:anteriores|opciones|respuestas)|^(?:tod[ao]s|ningun[ao]|ambas|ambos)\.?$|\b(?:tanto )?[a-e] (?:y|como) [a-e]\b/u,
  absolute: /\b(?:siempre|nunca|jamas|tod[ao]s|ningun[ao]?|solamente|unicamente)\b|^solo\b/u,
  vague: /\b(?:normalmente|usualmente|a menudo|rara vez|a veces|frecuentemente)\b/u,
  emptyReason:
    /^(?:esto )?(?:es |esta )?(?:in)?correct[ao]|^(?:es )?(?:verdader|fals|ciert)[ao]\b|^mal\b/u,
};

/** The patterns by language code; a language without them is checked for form only. */
export const questionWords: Readonly<Record<string, QuestionWords>> = { en: english, es: spanish };
