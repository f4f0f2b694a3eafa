import { brief } from "./brief.ts";
import { confusionBegins, neverShows, oneEachDay, shared, spanOrder } from "./days.ts";
import type { Rule } from "./fault.ts";
import { figureNeeded, figureShown, misreading, numberKey } from "./figures.ts";
import { laterDate, namedEarly } from "./foresight.ts";
import { gloss, termOnce } from "./glossary.ts";
import { distractor, feedback, key, objective, optionCount } from "./keys.ts";
import {
  announced,
  checkedOn,
  correctionDate,
  knownBefore,
  recheck,
  sourceDate,
} from "./knowledge.ts";
import { length, shortForm } from "./lengths.ts";
import { numericDistance, numericOrder, rangeOverlap } from "./numeric-options.ts";
import {
  optionAbsolute,
  optionAllOrNone,
  optionBalance,
  optionOverlap,
  optionParallel,
  optionShort,
  wordClue,
} from "./options.ts";
import { definition } from "./prose-rules.ts";
import { level, neverAsked, stemDate, withdrawnFact } from "./question-facts.ts";
import { references, seriesRows } from "./references.ts";
import { independent, keyLongest, keyPlace, recallShare } from "./sets.ts";
import {
  stemArticle,
  stemCovered,
  stemNegative,
  stemOpinion,
  stemQuestion,
  stemShort,
} from "./stems.ts";
import { languagesComplete, sameNumbers } from "./translation.ts";
import { ids, nameOnce, ownOnce, sourceOnce, stemOnce } from "./uniqueness.ts";
import { wording } from "./wording.ts";

/** Every rule of the content. A new rule is a line here and a fixture that breaks it. */
export const rules: readonly Rule[] = [
  // What is declared
  ids,
  references,
  seriesRows,
  sourceOnce,
  ownOnce,
  sourceDate,
  nameOnce,
  languagesComplete,
  correctionDate,
  // Statements and their days
  oneEachDay,
  shared,
  spanOrder,
  neverShows,
  confusionBegins,
  knownBefore,
  checkedOn,
  recheck,
  announced,
  laterDate,
  namedEarly,
  // What texts say
  sameNumbers,
  wording,
  definition,
  length,
  shortForm,
  brief,
  gloss,
  termOnce,
  figureNeeded,
  figureShown,
  // Questions
  key,
  optionCount,
  distractor,
  feedback,
  objective,
  stemOnce,
  stemQuestion,
  stemCovered,
  stemNegative,
  stemArticle,
  stemShort,
  stemOpinion,
  stemDate,
  optionAllOrNone,
  optionAbsolute,
  optionBalance,
  optionParallel,
  optionOverlap,
  optionShort,
  wordClue,
  numericOrder,
  rangeOverlap,
  numericDistance,
  numberKey,
  misreading,
  withdrawnFact,
  neverAsked,
  level,
  // Questions as a set
  keyLongest,
  keyPlace,
  recallShare,
  independent,
];
