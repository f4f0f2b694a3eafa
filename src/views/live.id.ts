import {
  defineCustomId,
  type Field,
  matching,
  maybe,
  oneOf,
  wholeNumber,
} from "../discord/custom-id.ts";
import { picked } from "./practice.id.ts";

/**
 * Where a button of a quiz stands: the quiz's run, and the name of the message's scene, in one field,
 * by which the message can be found again.
 */
export interface SceneRef {
  readonly run: string;
  /** As `sceneOf` names it. */
  readonly scene: string;
}

const run = matching(/^[a-z2-7]{12}$/);
const language = matching(/^[a-z]{2,3}(-[A-Z]{2})?$/);

const scene: Field<SceneRef> = {
  encode: ({ run, scene }) => `${run}-${scene}`,
  decode(wire) {
    const [, run, scene] = /^([a-z2-7]{12})-(p|l|e|[qr](?:[0-9]|[12][0-9]))$/.exec(wire) ?? [];
    return run === undefined || scene === undefined ? undefined : { run, scene };
  },
};

/** The position of the question that a scene shows; `undefined` for other scenes. */
export function positionIn({ scene }: SceneRef): number | undefined {
  return /^[qr]\d/.test(scene) ? Number(scene.slice(1)) : undefined;
}

/** The position of the question that a scene asks; -1, which is none, for other scenes. */
export function askedIn({ scene }: SceneRef): number {
  return scene.startsWith("q") ? Number(scene.slice(1)) : -1;
}

/** Joins, into a team where teams are chosen. */
export const joinId = defineCustomId("join", { scene, team: maybe(wholeNumber(5)) });
export const leaveId = defineCustomId("leave", { scene });

/** Answers the question of a scene with one option, or with "I don't know". */
export const livePickId = defineCustomId("lpick", { scene, picked });
/** A menu that answers with several options; its values are their places. */
export const livePicksId = defineCustomId("lpicks", { scene });
/** Opens the form for a number or an order, filled with a draft where there is one; sends it, too. */
export const liveFillId = defineCustomId("lfill", { scene, draft: maybe(picked) });
/** Says how sure one is of what one has seen. */
export const liveSureId = defineCustomId("lsure", {
  scene,
  picked,
  confidence: oneOf("sure", "guessed"),
});

/** Shows the numbers of the question's chart. */
export const liveNumbersId = defineCustomId("lnumbers", { scene });

/** What only the host may do, on public messages and in the panel. */
export const hostId = defineCustomId("host", {
  scene,
  act: oneOf(
    "panel",
    "start",
    "close",
    "next",
    "skip",
    "askEnd",
    "end",
    "pause",
    "resume",
    "takeOver",
    "standings",
  ),
});
/** The players, a page at a time; as a menu, its value is a player's number. */
export const hostPeopleId = defineCustomId("people", { scene, page: wholeNumber(999) });
/** Opens the form in which a player is looked for by name; sends it, too. */
export const hostFindId = defineCustomId("findperson", { scene });
/** What the host does with one player. */
export const hostPersonId = defineCustomId("person", {
  scene,
  person: matching(/^\d{1,16}$/),
  act: oneOf("remove", "readmit", "half", "double", "usual"),
});

/** What the host does with a preview. */
export const previewId = defineCustomId("preview", {
  run,
  step: oneOf("show", "hide", "redraw", "open", "drop", "soloOn", "soloOff"),
});
/** A page of the questions that could be asked. */
export const chooseId = defineCustomId("choose", { run, page: wholeNumber(99) });
/** The menu on such a page; its values are the questions that will be asked. */
export const tickId = defineCustomId("tick", { run, page: wholeNumber(99) });
/** A menu of the roles that make the teams. */
export const teamRolesId = defineCustomId("teamroles", { run });

/** Shows the presser's own result. */
export const myResultId = defineCustomId("myresult", { scene });
/** Begins a practice of what the presser missed. */
export const missedId = defineCustomId("missed", { run });
/** The host's report, and its files. */
export const resultsId = defineCustomId("results", { run });
/** A new quiz as this one was, with other questions. */
export const hostAgainId = defineCustomId("hostagain", { run });

/** Shows the scene in a language, privately, and keeps that as the person's choice; as a menu, its value is the language. */
export const liveSpeakId = defineCustomId("lspeak", { scene, language: maybe(language) });
/** Offers the languages, where there are more than two. */
export const liveLanguagesId = defineCustomId("llangs", { scene });
